"""The follow-up page: each sort under its heading, and a line that leads to its record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.follow_up.page import FollowUpPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import Bench


def test_a_gap_leads_to_its_asset_and_goes_when_it_is_filled(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    asset = bench.desk.records.make(
        "asset",
        {
            "title": "Key log",
            "holds": "Keys",
            "function": "Voids",
            "place": "Safe",
            "status": "held",
            "not_known": ["owner"],
        },
    ).id
    tasks, bus = Tasks(), ChangeBus()
    page = FollowUpPage(bench.desk, tasks, bus)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.list.in_order()), timeout=15_000)
    page.list.setFocus()
    with qtbot.waitSignal(page.record_opened) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert told.args == ["asset", asset]

    bus.announce(bench.desk.records.change("asset", asset, {"owner": bench.team, "not_known": []}))
    qtbot.waitUntil(lambda: page.list.in_order() == [], timeout=15_000)
    tasks.stop()
