"""The assurance page: lines of defence, checks that lead to their records, and ratings in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.assurance.page import AssurancePage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import Bench


def texts(page: AssurancePage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_a_check_is_counted_listed_and_opened(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    audit = bench.desk.records.make(
        "sample_audit", {"title": "Ten void files", "on": "2025-11-03", "size": 10, "passed": 8, "team": bench.team}
    ).id
    tasks = Tasks()
    page = AssurancePage(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(page)
    page.show_quarter(bench.quarter)
    page.show()
    qtbot.waitUntil(lambda: tasks.idle and bool(page.list.in_order()), timeout=15_000)

    assert page.list.in_order() == [f"sample_audit {audit}"]
    qtbot.waitUntil(lambda: "8 of 10 in samples passed" in texts(page), timeout=5000)
    assert "Nobody checked in these twelve months: Rents" in texts(page)
    page.list.choose(f"sample_audit {audit}")
    with qtbot.waitSignal(page.record_opened) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert told.args == ["sample_audit", audit]
    tasks.stop()


def test_a_year_without_checks_says_what_would_come_here(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    tasks = Tasks()
    page = AssurancePage(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(page)
    page.show_quarter(bench.quarter)
    page.show()
    qtbot.waitUntil(lambda: tasks.idle and "First line" in texts(page), timeout=15_000)
    assert texts(page).count("Nothing was checked in these twelve months.") == 3
    assert "Sample audits, access reviews" in texts(page)
    tasks.stop()
