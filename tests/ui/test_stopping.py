"""Exports, evidence bundles and looking back say how far they are, and a press on Cancel leaves nothing of them behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.services import bundles, working_tables
from kimdesk.services.bundles import BundleRequest
from kimdesk.services.looking_back import LookingBackService
from kimdesk.steps import Stopped, step, stoppable
from kimdesk.store.reading import find_records
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp, "light", 100)
    bench.desk.records.make("notice", {"title": "Notice for tenants"})
    made = show_window(bench, qtbot)
    yield made
    made.close()


def standing(bench: Bench, kind: str) -> list[str]:
    return [each.id for each in find_records(bench.desk.context.db, kind, {})]


class Gate:
    """Work that waits where it stands until it is let on."""

    def __init__(self) -> None:
        self.reached, self.on = threading.Event(), threading.Event()

    def __call__(self, *_asked: object, **_named: object) -> None:
        step(0.5)
        self.reached.set()
        assert self.on.wait(20)
        step(0.75)


class Heard(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.failed: list[object] = []

    def on_done(self, result: object) -> None:
        self.done.append(result)

    def on_failed(self, error: object) -> None:
        self.failed.append(error)


@pytest.mark.parametrize("at", range(1, 12))
def test_a_table_that_is_stopped_at_any_step_leaves_no_file(bench: Bench, tmp_path: Path, at: int) -> None:
    to = tmp_path / "out"
    to.mkdir()
    steps: list[float] = []

    def go_on(share: float) -> bool:
        steps.append(share)
        return len(steps) < at

    try:
        with stoppable(go_on):
            bench.desk.templates.write("table:activity", to)
    except Stopped:
        assert list(to.iterdir()) == []
    else:
        assert len(steps) < at
        assert steps == sorted(steps)
        assert len(list(to.iterdir())) == 1
    assert len(steps) > 2 or at < 4


@pytest.mark.parametrize("at", range(1, 20))
def test_a_bundle_that_is_stopped_at_any_step_leaves_neither_files_nor_a_record(
    bench: Bench, tmp_path: Path, at: int
) -> None:
    to = tmp_path / "out"
    to.mkdir()
    record = bench.desk.records.make("risk", {"title": "Keys are copied"}).id
    asked, steps = BundleRequest("foi", "FOI-1", (record,)), list[float]()

    def go_on(share: float) -> bool:
        steps.append(share)
        return len(steps) < at

    try:
        with stoppable(go_on):
            bench.desk.bundles.make(asked, to)
    except Stopped:
        assert list(to.iterdir()) == []
        assert standing(bench, "bundle") == []
    else:
        assert len(steps) < at
        assert len(list(to.iterdir())) == 1


def test_an_export_says_in_its_dialog_how_far_it_is_and_is_stopped_there(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()
    monkeypatch.setattr(working_tables, "by_reference", lambda record: (gate(), record.ref)[1])
    shown.window.tabs.choose(REGISTERS)
    shown.rest()
    register = shown.window.page(REGISTERS).open_line("notice")  # type: ignore[union-attr]
    shown.rest()
    register.list.tools[-1].click()
    dialog = register.findChildren(ExportDialog)[-1]
    dialog.folder.line.setText(str(tmp_path))
    before = sorted(tmp_path.iterdir())
    dialog.act.click()
    shown.qtbot.waitUntil(dialog.strip.cancel.isVisible, timeout=5_000)
    assert dialog.strip.doing.text() == "Exporting: 50%"
    assert not shown.window.status.cancel.isVisible()
    dialog.strip.cancel.click()
    gate.on.set()
    shown.qtbot.waitUntil(dialog.bar.isVisible, timeout=5_000)
    assert dialog.bar.words.text() == "Stopped. No file was written."
    assert not dialog.strip.isVisible()
    assert dialog.act.isEnabled()
    assert sorted(tmp_path.iterdir()) == before
    dialog.reject()


def test_a_bundle_is_stopped_at_the_foot_of_the_window(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, out = Gate(), tmp_path / "out"
    out.mkdir()
    preview = bundles.BundleService.preview
    monkeypatch.setattr(bundles.BundleService, "preview", lambda self, asked: (gate(), preview(self, asked))[1])
    shown.window.ways.open_search("Notice")
    shown.rest()
    panel = shown.window.page_shown.bundle  # type: ignore[union-attr]
    record = standing(shown.bench, "notice")[0]
    panel.show_records([record])
    panel.request.setText("FOI-1")
    panel.make_in(out)
    shown.qtbot.waitUntil(shown.window.status.cancel.isVisible, timeout=5_000)
    assert shown.window.status.doing.text() == "Making the bundle: 50%"
    shown.window.status.cancel.click()
    gate.on.set()
    shown.qtbot.waitUntil(lambda: panel.bar.words.text() == "Stopped. No bundle was made.", timeout=5_000)
    shown.rest()
    assert list(out.iterdir()) == []
    assert standing(shown.bench, "bundle") == []
    assert panel.make.isEnabled()


def test_looking_back_is_stopped_at_the_foot_and_what_was_shown_stays(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown.window.ways.open_line("looking_back")
    shown.rest()
    before = page.shown
    gate, counts = Gate(), LookingBackService.counts
    monkeypatch.setattr(LookingBackService, "counts", lambda self, moment: (gate(), counts(self, moment))[1])
    page.reload()
    shown.qtbot.waitUntil(shown.window.status.cancel.isVisible, timeout=5_000)
    shown.window.status.cancel.click()
    gate.on.set()
    shown.rest()
    assert page.bar.words.text() == "Stopped. Below stands what was shown before."
    assert page.shown is before
    page.reload()
    shown.rest()
    assert page.shown is not before
    assert not page.bar.words.text().startswith("Stopped")


def test_what_is_asked_for_meanwhile_takes_the_place_of_what_is_under_way(qtbot: QtBot) -> None:
    tasks, gate, heard = Tasks(), Gate(), Heard()
    work = LongWork(tasks)

    def put(act, done, failed) -> None:
        tasks.look_into(act, done, failed)

    work.begin_instead("First", put, gate, heard.on_done, heard.on_failed)
    qtbot.waitUntil(gate.reached.is_set, timeout=5_000)
    work.begin_instead("Second", put, lambda: "second", heard.on_done, heard.on_failed)
    work.begin_instead("Third", put, lambda: "third", heard.on_done, heard.on_failed)
    gate.on.set()
    qtbot.waitUntil(lambda: bool(heard.done), timeout=5_000)
    tasks.stop()
    assert (heard.done, heard.failed) == (["third"], [])
