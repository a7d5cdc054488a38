"""What holds for every test: no screen, no surprises in the log, the same Hypothesis everywhere."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from kimdesk.imports import reading
from tests.shares.samba import FUSE, Samba, make_samba, why_not
from tests.workspaces import Bench, copy_of, make_bench

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
NEW_OBJECTS = 20_000

settings.register_profile(
    "kimdesk",
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("full", settings.get_profile("kimdesk"), max_examples=400)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "kimdesk"))


@pytest.fixture(autouse=True)
def tidied_in_the_main_thread_alone() -> Iterator[None]:
    """Let no other thread collect what the window left behind: Qt does not bear that, and the program sees to it too."""
    gc.disable()
    yield
    if gc.get_count()[0] > NEW_OBJECTS:
        gc.collect()


@pytest.fixture(autouse=True)
def no_window_stays_behind(tidied_in_the_main_thread_alone: None) -> Iterator[None]:
    """Take away the windows that a test made: each that stays makes every change of theme, and of who is in front, slower
    for all the tests after it. Those that several tests share were there before.
    """
    before = set(_windows())
    yield
    for window in _windows():
        if window not in before:
            window.deleteLater()
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows() -> list[QWidget]:
    """Return all that stands by itself, shown or not; loads nothing of Qt where no test has. What pops up goes with the
    field that made it, which does not bear to lose it before.
    """
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    found = QApplication.topLevelWidgets() if isinstance(QApplication.instance(), QApplication) else []
    return [each for each in found if each.windowType() is not Qt.WindowType.Popup]


@pytest.fixture(autouse=True)
def nothing_unexpected_in_the_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning or worse in the log, unless it is marked as expecting one."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING
    ]
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture(autouse=True)
def workbooks_are_read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read workbooks in this process, by the same hands: starting one for each costs more than all the rest of a test.
    Tests of how a file is read apart are marked so.
    """
    if not request.node.get_closest_marker("apart"):
        monkeypatch.setattr(reading, "_ask_child", _read_here)


def _read_here(path: Path, _seconds: float, _stopped: Callable[[], bool] | None) -> list[dict[str, Any]]:
    from kimdesk.imports.child import answer

    return reading._understand(answer(path))


@pytest.fixture(scope="session")
def small_workspace(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """Return a small workspace to be copied; nobody has it open."""
    made = make_bench(tmp_path_factory.mktemp("small") / "home")
    made.desk.close()
    return made


@pytest.fixture
def bench(small_workspace: Bench, tmp_path: Path) -> Iterator[Bench]:
    """Give a small workspace, and afterwards drop and rebuild its projection: nothing may differ."""
    made = copy_of(small_workspace, tmp_path / "home")
    yield made
    assert made.desk.context.store.rebuild() == ()
    made.desk.close()


@pytest.fixture(scope="session")
def samba() -> Iterator[Samba]:
    """Give a real Samba server; where it could be had and is not there, that is a failure."""
    reason = why_not()
    if reason:
        told = f"NO SAMBA SERVER, so that nothing here was tried on one: {reason}"
        pytest.fail(told, pytrace=False) if os.access(FUSE, os.R_OK | os.W_OK) else pytest.skip(told)
    server = make_samba()
    yield server
    server.close()


@pytest.fixture
def own_samba(samba: Samba) -> Iterator[Samba]:
    """Give a Samba server that belongs to one test, which may stop it; ``samba`` says whether there can be one."""
    assert samba.process is not None
    server = make_samba()
    yield server
    server.close()


def pytest_sessionfinish() -> None:
    """Let go of what was copied: without a screen Qt keeps it until after Python has ended, and does not bear that."""
    from PySide6.QtGui import QGuiApplication

    if isinstance(QGuiApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()
