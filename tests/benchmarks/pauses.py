"""The longest pause of the real window while something long goes on behind it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from kimdesk.app import Session, make_application
from kimdesk.services.desk import Desk
from kimdesk.services.importing import OnMatch
from kimdesk.ui.theme.style import apply_theme
from tests.benchmarks.arriving import bare_seconds, batches_for, each_apart, typing_beside
from tests.benchmarks.report import Bench, Row, at_most
from tests.benchmarks.workspace import copy_of

_TICK_MS = 5
_MOST_MS = 50
_ROWS = 2000
_PAGES = 4
_FILE = "actions.xlsx"
_TYPED = "repairs record for the key log"


class StallWatch(QObject):
    """A timer of the main thread that ought to come every 5 ms; ``longest`` is what it was kept waiting beyond that."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin anew."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(_TICK_MS)

    def stop(self) -> float:
        """Return the longest pause in milliseconds."""
        self._timer.stop()
        return self.longest

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - _TICK_MS)
        self._last = now


class _Waiter(QObject):
    """Runs the event loop until everything asked for has been answered."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._loop = QEventLoop()
        self.failed: Any = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    def take_over(self) -> None:
        """Hear of what goes wrong; the window would ask somebody to press OK."""
        assert self._session.tasks is not None
        for signal in (self._session.tasks.bug_met, self._session.tasks.user_error_met):
            signal.disconnect()
            signal.connect(self._on_bug)

    def wait(self) -> None:
        """Come back when the window is at rest."""
        self._timer.start(20)
        self._loop.exec()
        self._timer.stop()
        if self.failed is not None:
            raise self.failed

    def _on_tick(self) -> None:
        tasks, window = self._session.tasks, self._session.window
        if tasks is not None and tasks.idle and window is not None and len(window.pages) >= _PAGES:
            self._loop.quit()

    def _on_bug(self, error: Any) -> None:
        self.failed = error


def measure(bench: Bench) -> Iterator[Row]:
    """Import, export, search while typing, and applying what arrives from elsewhere."""
    application = make_application()
    apply_theme(application, "light", 100)
    home = copy_of(bench.home, bench.scratch / "pauses")
    session = Session(home)
    session.open()
    waiter = _Waiter(session)
    waiter.wait()
    waiter.take_over()
    desk = session.desk
    assert desk is not None
    _workbook(bench.scratch / _FILE)
    for what, work in (
        ("searching while typing", _search),
        (f"importing {_ROWS:,} actions", partial(_import, bench)),
        ("exporting a pack", partial(_export, bench)),
    ):
        pause, seconds = _watched(waiter, partial(work, session, desk))
        yield at_most(f"longest pause, {what} ({seconds:.1f} s)", pause, _MOST_MS)
    yield from _apply(bench, session, desk, waiter)
    session.close()


def _watched(waiter: _Waiter, start: Callable[[], None]) -> tuple[float, float]:
    watch = StallWatch()
    watch.start()
    began = time.perf_counter()
    start()
    waiter.wait()
    return watch.stop(), time.perf_counter() - began


def _write(session: Session, work: Callable[[], Any]) -> None:
    assert session.tasks is not None
    session.tasks.write(work)


class _Typist(QObject):
    """Types into the search box, a key every 70 ms."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.window)
        assert session.window is not None
        self._box = session.window.header.search
        self._left = list(_TYPED)
        self.loop = QEventLoop()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(70)

    def _on_tick(self) -> None:
        if self._left:
            QTest.keyClicks(self._box, self._left.pop(0))
        else:
            self._timer.stop()
            self.loop.quit()


def _search(session: Session, _desk: Desk) -> None:
    assert session.window is not None
    session.window.activateWindow()
    _Typist(session).loop.exec()
    session.window.header.search.clear()


def _import(bench: Bench, session: Session, desk: Desk) -> None:
    _write(session, partial(_bring_in, desk, bench.scratch / _FILE))


def _bring_in(desk: Desk, path: Path) -> Any:
    return desk.importing.apply(desk.importing.plan(path), path.name, OnMatch.SKIP).changes


def _workbook(path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Ref", "Action", "Owner", "Target date", "Progress", "Comments"])
    for at in range(_ROWS):
        words = f"Agree one list of fields for inspection {at}"
        sheet.append(
            [f"IM{at + 9000}", words, f"Manager {at % 40}", "Q4 2026/27", "Not started", "Two answers are out."]
        )
    book.save(path)


def _export(bench: Bench, session: Session, desk: Desk) -> None:
    folder = bench.scratch / "pauses-pack"
    folder.mkdir()
    _write(session, partial(desk.packs.export_apart, desk.context.quarter(), folder))


def _apply(bench: Bench, session: Session, desk: Desk, waiter: _Waiter) -> Iterator[Row]:
    arriving = batches_for(desk, bench.size.received)
    pause, seconds = _watched(waiter, partial(_write, session, partial(desk.context.store.receive, arriving)))
    yield at_most(f"longest pause, applying {bench.size.received:,} ops", pause, _MOST_MS)
    yield Row("applying operations", f"{bench.size.received / seconds:,.0f} /s")
    apart = each_apart(desk, bench.size.received)
    floor = bare_seconds(apart, bench.scratch / "apart.db")
    seconds, wait = typing_beside(desk, partial(desk.context.store.receive, apart))
    rate = len(apart) / seconds
    yield Row(
        f"applying {len(apart):,} ops, each on another record",
        f"{rate:,.0f} /s",
        f"{len(apart) / floor:,.0f} /s",
        seconds / floor,
        "20,000 /s",
        rate >= 20_000,
    )
    yield at_most("longest wait of a saved field meanwhile", wait, _MOST_MS)
    began = time.perf_counter()
    desk.context.store.receive(arriving[: max(len(arriving) // 20, 1)])
    yield Row("applying what is already here", f"{(time.perf_counter() - began) * 1000:,.0f} ms")
