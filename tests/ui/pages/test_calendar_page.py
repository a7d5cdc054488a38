"""The calendar page: what is due by months, opened, marked as done and saved as a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.services import calendar
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.calendar.page import CalendarPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.ui.resting import come_to_rest
from tests.workspaces import Bench


@dataclass
class Shown:
    page: CalendarPage
    tasks: Tasks
    qtbot: QtBot
    task: str
    risk: str

    def settle(self) -> None:
        come_to_rest(self.qtbot, self.page, self.tasks)


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp, "light", 100)
    records = bench.desk.records
    task = records.make("recurring", {"title": "Access review", "every": "year", "next": "2026-01-20"}).id
    risk = records.make("risk", {"title": "Keys are lost", "review": "2025-12-01", "team": bench.team}).id
    records.make("standard", {"dataset": "Voids", "mandatory": "Key number", "review": "2026-05-02"})
    tasks = Tasks()
    page = CalendarPage(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    made = Shown(page, tasks, qtbot, task, risk)
    made.settle()
    yield made
    tasks.stop()


def headings(shown: Shown) -> list[str]:
    found = shown.page.list
    role = Qt.ItemDataRole.AccessibleTextRole
    return [found.item(at).data(role) for at in range(found.count()) if found.itemWidget(found.item(at))]


def test_what_is_late_comes_first_and_then_month_by_month(shown: Shown) -> None:
    assert headings(shown) == ["Late (1)", "This month (1)", "May 2026 (1)"]
    assert [key.split()[0] for key in shown.page.list.in_order()] == ["risk", "recurring", "standard"]


def test_enter_on_a_line_opens_its_record(shown: Shown) -> None:
    shown.page.list.setFocus()
    with shown.qtbot.waitSignal(shown.page.record_opened) as told:
        shown.qtbot.keyClick(shown.page.list, Qt.Key.Key_Return)
    assert told.args == ["risk", shown.risk]


def test_a_recurring_task_that_is_done_moves_on(shown: Shown) -> None:
    said: list[str] = []
    shown.page.status_said.connect(said.append)
    shown.page.list.step(1)
    assert shown.page.chosen.done_button.isVisible()
    shown.qtbot.mouseClick(shown.page.chosen.done_button, Qt.MouseButton.LeftButton)
    shown.settle()
    shown.page.reload()
    shown.settle()
    assert headings(shown) == ["Late (1)", "May 2026 (1)"]
    assert said == ["Done. It comes again on 20 January 2027."]


def test_only_mine_are_shown_where_that_is_asked_for(shown: Shown) -> None:
    shown.page.whose.step_chosen.emit("mine")
    shown.settle()
    assert shown.page.list.in_order() == []
    shown.page.whose.step_chosen.emit("all")
    shown.settle()
    assert len(shown.page.list.in_order()) == 3


def test_what_is_shown_is_saved_as_a_calendar_file(shown: Shown, tmp_path: Path) -> None:
    shown.page.save_to(tmp_path / "due.ics")
    shown.settle()
    assert (tmp_path / "due.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT") == 3


def test_of_much_that_is_late_the_latest_is_shown_until_somebody_asks_for_all(
    shown: Shown, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not shown.page.more.isVisible()
    monkeypatch.setattr(calendar, "MOST_LATE", 1)
    bench.desk.records.make("risk", {"title": "Older still", "review": "2025-10-01"})
    shown.page.reload()
    shown.settle()
    assert headings(shown)[0] == "Late (2, the latest 1 are shown)"
    assert shown.page.more.text() == "Show all 4"
    shown.page.more.click()
    shown.settle()
    assert headings(shown)[0] == "Late (2)"
    assert not shown.page.more.isVisible()
