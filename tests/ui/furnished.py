"""A workspace with something on every page, and the one window in which all pages and dialogs are opened in turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Op
from kimdesk.model.roster import Roster
from kimdesk.services.bundles import BundleRequest
from kimdesk.store.taking import Taking
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.standing import Standing
from kimdesk.ui.tasks import Tasks
from tests.devices import remote
from tests.ui.colleagues import REQUEST, STATE
from tests.ui.registry import WINDOWS
from tests.ui.windows import Shown
from tests.workspaces import Bench, copy_of

# What other people and their laptops are called, and the words and codes made for them.
SHARED_WORDS = {each for laptop in STATE.laptops for each in (laptop.name, laptop.machine)} | {
    REQUEST.words,
    "AB2C-D3EF",
    "AB2C-\nD3EF",
    "ABCD-EFGH",
    *REQUEST.words.split(),
}


def furnish(small: Bench, folder: Path) -> Bench:
    """Return a workspace with something on every page; its desk is open."""
    bench = copy_of(small, folder)
    desk = bench.desk
    system = desk.records.make("system", {"name": "Ledger one"}).id
    owner = desk.records.make("person", {"name": "Post two", "sort": "post"}).id
    asset = {
        "title": "Asset three",
        "holds": "Holds four",
        "function": "Function five",
        "owner": owner,
        "system": system,
        "status": "held",
    }
    desk.records.make("asset", asset)
    action = {"title": "Action six", "owners": (owner,), "target": "Q1 2025/26", "progress": "under_way", "theme": "IA"}
    desk.records.make("action", action, prefix="IA")
    bench.fill_and_review(bench.before)
    desk.records.make("requests", {"period": "Month fourteen", "category": "foi", "subject": "repairs", "received": 7})
    desk.bundles.keep(desk.bundles.preview(BundleRequest("foi", "FOI 15", (system,))))
    _disagree(bench)
    values = {"title": "Risk twelve", "likelihood": "4", "impact": "5", "target_likelihood": "1", "target_impact": "2"}
    risk = desk.records.make("risk", {**values, "team": bench.team, "level": "service"}).id
    desk.escalating.ask(risk, "head", "Word thirteen")
    return bench


def _disagree(bench: Bench) -> None:
    """A text with two values, and a change by somebody who may make none."""
    store = bench.desk.context.store
    risk = bench.desk.records.make("risk", {"title": "Risk seven", "event": "Word eight. Word nine."}).id
    stood = bench.desk.records.open("risk", risk).shown[risk, "event"]
    bench.desk.records.change("risk", risk, {"event": "Word eight. Word nine mended."})
    store.receive([remote("far", 1, ("risk", risk, "event", Op.SET, "Word eight, too. Word nine. Ten.", stood))])
    roster = Roster(people={"reader": "x"})
    held = remote("reader", 1, ("risk", risk, "cause", Op.SET, "Word eleven"))
    Taking(store.database, roster, store.device, 0).run([held], None)


@contextmanager
def one_window(bench: Bench, width: int, height: int) -> Iterator[Shown]:
    """Show the window in which everything is opened in turn: to open each in a window of its own costs five times as
    much.
    """
    tasks = Tasks()
    window = MainWindow(bench.desk, tasks, ChangeBus())
    window.resize(width, height)
    window.show()
    yield Shown(window, bench, tasks, None)  # type: ignore[arg-type] - each test brings its own
    window.close()
    tasks.stop()
    window.deleteLater()
    assert bench.desk.context.store.rebuild() == ()
    bench.desk.close()


@contextmanager
def opened(shared: Shown, qtbot: QtBot, name: str) -> Iterator[QWidget]:
    """Open one of the registry in the window that all share, and put everything away again."""
    shown = replace(shared, qtbot=qtbot)
    shown.rest()
    root = WINDOWS[name].open(shown)
    # What was put in is shown, and laid out, in the turns after this one.
    for _turn in range(3):
        QApplication.processEvents()
        shown.rest()
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow, timeout=5000)
    yield root
    _put_away(shown)


def _put_away(shown: Shown) -> None:
    for each in reversed(QApplication.topLevelWidgets()):
        if each is not shown.window and each.isVisible():
            each.close()
            # What pops up belongs to the field that made it.
            if not isinstance(each, QDialog) and each.windowType() is not Qt.WindowType.Popup:
                each.deleteLater()
    shown.window.meeting.stood.emit(Standing())
    shown.rest()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
