"""What a page asks of the database when it is shown: as many statements for many records as for few."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Op
from kimdesk.ui.theme.style import apply_theme
from tests.devices import new_id, remote
from tests.every_kind import FREE, example
from tests.held_tasks import HeldTasks
from tests.pages_of_window import NAMES, SEARCH, Surroundings
from tests.waits import statements
from tests.workspaces import Bench

# Nothing takes more: a list is two statements, and a record what stands beside its fields.
MOST = 40
# Those that show little at a time take few: what several statements said of the same rows one says now.
FEWER = {"conflicts": 10, "log": 22, "settings": 34}


def _add(bench: Bench, round: int) -> None:
    """Make a record of every kind, and let two people say something else of an asset without knowing of each other."""
    for kind in FREE:
        # A measure has one value for a period.
        values = {"period": f"Period {round}"} if kind.name == "reading" else {}
        bench.desk.records.make(kind.name, example(bench, kind) | values)
    asset = bench.desk.records.make("asset", example(bench, KINDS["asset"])).id
    bench.desk.records.change("asset", asset, {"holds": "What we say"})
    others = ("asset", asset, "holds", Op.SET, "What others say")
    bench.desk.context.store.receive([remote(f"{round:032x}", 1, others, author=new_id())])


def _costs(around: Surroundings, tasks: HeldTasks, pages: dict[str, Any]) -> dict[str, int]:
    counts = {}
    for name, page in pages.items():
        page.reload()
        found = statements(around.desk.context.db, tasks.settle)
        # What a full-text table asks of itself is not asked by the page.
        counts[name] = len(
            [each for each in found if each.startswith(("SELECT", "WITH", "\n")) and "'main'" not in each]
        )
    return counts


def test_a_page_asks_as_much_for_many_records_as_for_few(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    _add(bench, 1)
    _add(bench, 2)
    tasks = HeldTasks()
    around = Surroundings(bench.desk, tasks)
    pages = {name: around.make(name) for name in NAMES}
    for name, page in pages.items():
        qtbot.addWidget(page)
        page.resize(1280, 640)
        page.show()
        if name == SEARCH:
            page.filters.box.setText("asset")
        tasks.settle()
    # What is kept until something is written is read anew both times.
    _add(bench, 3)
    before = _costs(around, tasks, pages)
    for round in range(4, 8):
        _add(bench, round)
    assert _costs(around, tasks, pages) == before
    assert {name: count for name, count in before.items() if count > FEWER.get(name, MOST)} == {}
