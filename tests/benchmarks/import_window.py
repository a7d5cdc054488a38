"""The import desk in the window on 50,000 rows of 20 columns: that it never pauses, and that what is stopped ends at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QObject, QTimer

from kimdesk.app import Session, make_application
from kimdesk.services.import_flow import Step
from kimdesk.ui.importing.dialog import ImportDialog
from kimdesk.ui.theme.style import apply_theme
from tests.benchmarks.importing import write_plan
from tests.benchmarks.pauses import StallWatch
from tests.benchmarks.report import Bench, Row, at_most
from tests.benchmarks.workspace import copy_of

_MOST_MS, _STOPPED_WITHIN_MS = 50, 1_000
# Parts of the whole after which somebody presses Stop.
_STOPPED_AT = (0.15, 0.4, 0.6, 0.8, 0.95)
_FILE = "large-in-window.xlsx"


class _Until(QObject):
    """Runs the event loop until something holds."""

    def __init__(self) -> None:
        super().__init__()
        self._loop, self._timer = QEventLoop(), QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._holds: Callable[[], bool] = lambda: True

    def wait(self, holds: Callable[[], bool]) -> float:
        """Come back when it holds, with the seconds that went by."""
        began, self._holds = time.perf_counter(), holds
        self._timer.start(10)
        self._loop.exec()
        self._timer.stop()
        return time.perf_counter() - began

    def pass_by(self, seconds: float) -> None:
        """Let so many seconds go by."""
        until = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() >= until)

    def _on_tick(self) -> None:
        if self._holds():
            self._loop.quit()


def measure(bench: Bench) -> Iterator[Row]:
    """The longest pause while a large workbook is read and laid out, and how soon work that is stopped has ended."""
    application = make_application()
    apply_theme(application, "light", 100)
    path = write_plan(bench, bench.scratch / _FILE)
    session = Session(copy_of(bench.home, bench.scratch / "import-window"))
    session.open()
    until = _Until()
    until.wait(lambda: session.tasks is not None and session.tasks.idle and len(session.window.pages) >= 4)  # type: ignore[union-attr]
    window, tasks = session.window, session.tasks
    assert window is not None
    assert tasks is not None
    window.ways.open_import()
    dialog = window.findChildren(ImportDialog)[-1]
    watch = StallWatch()
    seconds: dict[Step, float] = {}
    for doing, ends, begin in (
        (Step.READING, Step.MATCHING, lambda: dialog.open_file(path)),
        (Step.PLANNING, Step.CHECKING, dialog.act.click),
    ):
        watch.start()
        begin()
        seconds[doing] = until.wait(lambda ends=ends: dialog.flow.step is ends)  # type: ignore[misc]
        until.pass_by(0.3)
        said = f"longest pause, 50,000 x 20 {doing.value} ({seconds[doing]:.1f} s)"
        yield at_most(said, watch.stop(), _MOST_MS)
    for doing, start in ((Step.READING, lambda: dialog.open_file(path)), (Step.PLANNING, dialog.act.click)):
        slowest = 0.0
        if doing is Step.PLANNING:
            dialog.open_file(path)
            until.wait(lambda: dialog.flow.step is Step.MATCHING)
        for part in _STOPPED_AT:
            start()
            until.pass_by(seconds[doing] * part)
            if dialog.flow.working:
                dialog.stop.click()
                slowest = max(slowest, until.wait(lambda: tasks.idle) * 1000)
            elif doing is Step.PLANNING:
                dialog.back.click()
        yield at_most(f"stopped while {doing.value}, ended within", slowest, _STOPPED_WITHIN_MS)
    dialog.close()
    session.close()
