"""The page that looks back: registers as at a day, what was in force, who changed what, and a workbook of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.history.page import HistoryPage
from kimdesk.ui.pages.history.reading import Mode
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.ui.resting import come_to_rest
from tests.workspaces import Bench


@dataclass
class Shown:
    page: HistoryPage
    bench: Bench
    tasks: Tasks
    bus: ChangeBus
    qtbot: QtBot
    bugs: list[BaseException] = field(default_factory=list)

    def settle(self) -> None:
        come_to_rest(self.qtbot, self.page, self.tasks)
        assert self.bugs == []

    def ask(self, mode: Mode, kind: str, **days: str) -> None:
        """Choose a way and a kind, and write days into the boxes."""
        self.page.asking.mode._choose(mode)
        for name, words in days.items():
            box = getattr(self.page.asking, name)
            box.input.editor.setText(words)
            box.input.left.emit()
        self.page.asking.show_kind(kind)
        self.settle()

    def lines(self, column: str) -> list[str]:
        rows = self.page.table.rows
        at = next(at for at, each in enumerate(rows.columns) if each.key == column)
        return [rows.cell(row, at).text for row in range(rows.rowCount())]

    def beside(self) -> str:
        return "\n".join(each.text() for each in self.page.beside.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    """The page over ten days in January: risks made, one of them changed and one deleted, a practice told late."""
    apply_theme(qapp, "light", 100)
    records, clock = bench.desk.records, bench.clock
    paper, doors = (records.make("risk", {"title": title, "team": bench.team}).id for title in ("Paper files", "Doors"))
    records.make("risk", {"title": "Secret", "team": bench.team}, restricted=True)
    clock.advance(timedelta(days=5))
    records.change("risk", paper, {"title": "Paper files in the cellar"})
    records.delete("risk", doors)
    values = {"team": bench.team, "activity": bench.activities[0], "new": "Photographs", "why": "A complaint"}
    records.make("change", {**values, "effective": "2026-01-02"})
    clock.advance(timedelta(days=5))
    tasks, bus = Tasks(), ChangeBus()
    page = HistoryPage(bench.desk, tasks, bus)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    made = Shown(page, bench, tasks, bus, qtbot)
    tasks.bug_met.connect(made.bugs.append)
    page.show()
    made.settle()
    yield made
    tasks.stop()


def test_it_begins_with_everything_counted_as_at_yesterday(shown: Shown) -> None:
    assert shown.page.page_name == "Looking back"
    assert "as at 21 January 2026" in shown.page.words.text()
    counts = dict(
        zip(shown.lines("kind"), zip(shown.lines("standing"), shown.lines("deleted"), strict=True), strict=True)
    )
    assert (counts["Risks"], counts["Teams"]) == (("2", "1"), ("2", "–"))


def test_a_count_leads_to_its_records_and_a_record_to_what_it_was(shown: Shown) -> None:
    shown.page.table.record_pressed.emit("risk")
    shown.settle()
    assert shown.page.asking.chosen_kind == "risk"
    shown.ask(Mode.AS_AT, "risk", as_at="13/1/2026")
    assert shown.lines("title") == ["Paper files", "Doors", "Secret"]
    assert shown.page.words.text() == "3, as at 13 January 2026"
    shown.page.table.selectRow(0)
    shown.settle()
    assert "RK1 Paper files" in shown.beside()
    assert "One field says something else today." in shown.beside()
    heard: list[tuple[str, str]] = []
    shown.page.record_opened.connect(lambda *told: heard.append(told))
    shown.page.beside.today.click()
    shown.page.beside.history.click()
    assert [kind for kind, _record in heard] == ["risk", "history"]


def test_a_team_narrows_it_and_the_order_is_chosen_at_the_heading(shown: Shown) -> None:
    shown.ask(Mode.AS_AT, "risk", as_at="13/1/2026")
    asking = shown.page.asking
    asking.team.load(shown.bench.other)
    asking.team.key_chosen.emit(shown.bench.other)
    shown.settle()
    assert shown.page.table.rows.rowCount() == 0
    asking.team.load(None)
    asking.team.key_chosen.emit(None)
    shown.settle()
    shown.page.table.sort_asked.emit("title", True)
    shown.settle()
    assert shown.lines("title") == ["Secret", "Paper files", "Doors"]


def test_days_without_records_and_days_to_come_say_so(shown: Shown) -> None:
    shown.ask(Mode.AS_AT, "risk", as_at="1/1/2020")
    assert "the first record here is of 12 January 2026" in shown.page.bar.words.text()
    shown.ask(Mode.AS_AT, "risk", as_at="1/1/2040")
    assert "has not come yet" in shown.page.bar.words.text()
    shown.ask(Mode.AS_AT, "risk", as_at="no day")
    assert "is no day" in shown.page.asking.as_at.error.text()


def test_the_practice_in_force_is_told_as_known_now_and_as_known_then(shown: Shown) -> None:
    shown.ask(Mode.IN_FORCE, "activity", on="10/1/2026")
    assert "in force on 10 January 2026, as known now" in shown.page.words.text()
    at = shown.lines("title").index("Void inspection")
    shown.page.table.selectRow(at)
    shown.settle()
    words = shown.beside()
    assert "The practice on 10 January 2026" in words
    assert "PC1 Photographs" in words
    assert "Recorded on 17 January 2026 by KIM log administrator, in force from 2 January 2026." in words
    assert "As it was known on 10 January 2026" in words
    assert "Nothing had been recorded of it." in words
    shown.ask(Mode.IN_FORCE, "activity", on="10/1/2026", known="18/1/2026")
    shown.page.table.selectRow(at)
    shown.settle()
    assert "The same was known on 18 January 2026." in shown.beside()


def test_who_changed_what_is_told_by_action_and_leads_to_the_record_of_the_time(shown: Shown) -> None:
    shown.ask(Mode.CHANGES, "risk", first="17/1/2026", last="17/1/2026")
    assert shown.lines("what") == ["deleted", "Risk: Paper files in the cellar (before: Paper files)"]
    assert shown.page.words.text() == "2 actions by one person, 17 January 2026"
    shown.page.table.selectRow(1)
    shown.settle()
    assert "Paper files in the cellar" in shown.beside()
    assert "As at 17 January 2026, 09:30" in shown.beside()
    shown.ask(Mode.CHANGES, "risk", first="18/1/2026", last="17/1/2026")
    assert "comes before" in shown.page.asking.error.text()


def test_a_long_list_of_changes_goes_on_where_it_ended(shown: Shown) -> None:
    for number in range(60):
        shown.bench.desk.records.make("risk", {"title": f"Risk {number}"})
    shown.ask(Mode.CHANGES, "risk", first="22/1/2026")
    first = shown.page.table.rows.rowCount()
    assert shown.page.more.isVisible()
    shown.page.more.click()
    shown.settle()
    assert shown.page.table.rows.rowCount() == 120 > first
    assert not shown.page.more.isVisible()


def test_what_is_shown_is_saved_as_a_workbook_without_what_is_restricted(shown: Shown, tmp_path: Path) -> None:
    shown.ask(Mode.AS_AT, "risk", as_at="13/1/2026")
    shown.page.save_to(tmp_path)
    shown.settle()
    (file,) = tmp_path.glob("*.xlsx")
    assert shown.page.bar.words.text() == f"Saved: {file.name}"
    book = openpyxl.load_workbook(file)
    rows = [[cell.value for cell in row] for row in book["Looking back"].iter_rows(min_row=2)]
    assert [row[1] for row in rows] == ["Paper files", "Doors"]
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2)}
    assert about["What it shows"] == "3, as at 13 January 2026"
    assert about["Left out because they are restricted"] == "1"
    shown.page.save_to(tmp_path / "gone")
    shown.settle()
    assert "is not there" in shown.page.bar.words.text()


def test_what_is_changed_meanwhile_is_read_again(shown: Shown) -> None:
    shown.ask(Mode.CHANGES, "risk", first="22/1/2026")
    made = shown.bench.desk.records.make("risk", {"title": "New"})
    shown.bus.announce(made.changes)
    shown.settle()
    assert "New" in shown.lines("name")


def test_where_there_is_little_room_the_record_takes_the_place_of_the_list(shown: Shown) -> None:
    shown.ask(Mode.AS_AT, "risk", as_at="13/1/2026")
    shown.page.resize(620, 380)
    shown.settle()
    assert not shown.page.beside.isVisible()
    shown.page.asking.choose.click()
    assert shown.page.asking.kind.isVisible()
    assert not shown.page.table.isVisible()
    shown.page.asking.choose.click()
    shown.page.table.record_pressed.emit(shown.page.table.rows.id_at(0))
    shown.settle()
    assert shown.page.beside.isVisible()
    assert not shown.page.table.isVisible()
    shown.page.beside.back.click()
    assert shown.page.table.isVisible()


def test_each_list_keeps_its_columns_widths_and_order(shown: Shown) -> None:
    shown.ask(Mode.AS_AT, "risk")
    table = shown.page.table
    table.toggle_column("team")
    table.horizontalHeader().resizeSection(table.shown.index("title"), 321)
    table.sort_asked.emit("title", True)
    shown.settle()
    chosen, ordered = table.shown, shown.lines("title")
    again = HistoryPage(shown.bench.desk, shown.tasks, shown.bus)
    shown.qtbot.addWidget(again)
    again.resize(1180, 640)
    again.show()
    other = Shown(again, shown.bench, shown.tasks, shown.bus, shown.qtbot)
    other.settle()
    assert again.table.widths == {}
    other.ask(Mode.AS_AT, "risk")
    assert again.table.shown == chosen
    assert again.table.widths["title"] == 321
    assert (again._sort, again._descending) == ("title", True)
    assert other.lines("title") == ordered
