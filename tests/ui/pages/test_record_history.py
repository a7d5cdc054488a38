"""The history of a record in its editor: every value with who, when and where, and the whole of it as at a day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kimdesk.clock import FixedClock
from kimdesk.i18n import mark
from kimdesk.services.moments import Moment, moment_named
from kimdesk.ui.dialogs.history_dialog import HistoryDialog
from kimdesk.ui.registers.moment_input import MomentInput
from kimdesk.ui.registers.record_history import RecordHistory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.cards import Chip
from kimdesk.ui.widgets.differing import DifferingText
from tests.ui.pages.conftest import Shown
from tests.workspaces import JANUARY, Bench


@pytest.fixture
def history(asset_page: Shown, assets: dict[str, str]) -> RecordHistory:
    """The history of an asset that was changed the day after it was made, opened from its editor."""
    record, clock = assets["Void photos"], asset_page.bench.clock
    clock.advance(timedelta(days=1))
    values = {"holds": "Photographs of every room", "retention": "", "place": "Depot"}
    asset_page.bench.desk.records.change("asset", record, values)
    asset_page.open(record)
    asset_page.page.editor.head.history_button.click()
    asset_page.settle()
    past = asset_page.page.editor.past
    assert past is not None
    return past


def said(history: RecordHistory) -> str:
    return "\n".join(each.text() for each in history.findChildren(QLabel) if each.isVisible())


def write(moment: MomentInput, words: str) -> None:
    moment.input.editor.setText(words)
    moment.input.left.emit()


def test_every_value_is_told_with_who_when_and_where(history: RecordHistory) -> None:
    words = said(history)
    assert "KIM log administrator, this laptop" in words
    assert "6 years after let" in words
    assert "Emptied" in words
    links = [each.text() for each in history.fields.findChildren(type(history.by_field))]
    assert {"12 Jan 2026, 09:30", "13 Jan 2026, 09:30"} <= set(links)
    changed = next(each for each in history.findChildren(DifferingText) if each.isVisible())
    assert changed.accessibleDescription() == "added: of every room"
    assert [each.text for each in history.findChildren(Chip) if each.isVisible()].count("Stands today") == 2


def test_as_at_a_day_the_whole_record_stands_there_with_what_has_changed_marked(
    asset_page: Shown, history: RecordHistory
) -> None:
    write(history.as_at, "12/01/2026")
    asset_page.settle()
    rows = history.past.rows
    assert history.past.about.text() == "As at 12 January 2026. 3 fields say something else today."
    assert rows["retention"].changed_chip.isVisible()
    assert not rows["title"].changed_chip.isVisible()
    assert rows["place"].today.text() == "Depot"
    holds = rows["holds"].today
    assert isinstance(holds, DifferingText)
    assert holds.accessibleDescription() == "added: of every room"
    history.past.only.click()
    assert [name for name, row in rows.items() if row.isVisible()] == ["holds", "place", "retention"]
    history.past.only.click()
    assert all(row.isVisible() for row in rows.values())


def test_the_moment_of_a_value_leads_to_the_record_as_it_was(asset_page: Shown, history: RecordHistory) -> None:
    link = next(
        each
        for each in history.fields.findChildren(type(history.by_field))
        if each.text() == "12 Jan 2026, 09:30" and each.isVisible()
    )
    link.click()
    asset_page.settle()
    assert history.as_at.input.value() == "12 January 2026, 09:30"
    assert history.past.rows["holds"].changed_chip.isVisible()
    history.by_field.click()
    asset_page.settle()
    assert history.fields.isVisible()
    assert history.as_at.input.value() == ""


def test_what_is_no_day_is_said_beside_the_box_and_nothing_else_changes(
    asset_page: Shown, history: RecordHistory
) -> None:
    write(history.as_at, "soon")
    asset_page.settle()
    assert "“soon” is no day" in history.as_at.error.text()
    assert history.fields.isVisible()
    write(history.as_at, "01/01/2020")
    asset_page.settle()
    assert not history.as_at.error.isVisible()
    assert "It had not been recorded yet: it was made on 12 January 2026." in history.past.bar.words.text()


def test_how_it_is_known_is_told_on_demand(asset_page: Shown, history: RecordHistory) -> None:
    write(history.as_at, "12/01/2026")
    asset_page.settle()
    row = history.past.rows["title"]
    row.how.click()
    asset_page.settle()
    assert "This workspace is not shared" in said(history)
    assert not row.how.isVisible()


def test_back_leads_to_the_record_and_saving_elsewhere_does_not(asset_page: Shown, history: RecordHistory) -> None:
    editor = asset_page.page.editor
    made = asset_page.bench.desk.records.change("asset", editor.record, {"place": "Office"})
    asset_page.bus.announce(made)
    asset_page.settle()
    assert history.isVisible()
    history.back.click()
    assert editor.head.isVisible()
    assert not history.isVisible()


def test_another_record_is_opened_as_it_is_today(
    asset_page: Shown, history: RecordHistory, assets: dict[str, str]
) -> None:
    asset_page.open(assets["Key log"])
    assert not history.isVisible()
    assert asset_page.page.editor.title.text() == "A2 Key log"


def test_a_record_without_an_editor_has_the_same_in_a_window_of_its_own(bench: Bench, qtbot: QtBot) -> None:
    tasks = Tasks()
    dialog = HistoryDialog(bench.desk, tasks, "activity", bench.activities[0], "Void inspection")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: tasks.idle)
    assert "Void inspection" in said(dialog.history)
    assert dialog.history.fields.isVisible()
    tasks.stop()


def test_a_moment_with_a_time_of_day_is_shown_with_it(qtbot: QtBot) -> None:
    clock = FixedClock(JANUARY)
    box = MomentInput(mark("Test", "As at"), clock)
    qtbot.addWidget(box)
    heard: list[Moment | None] = []
    box.moment_chosen.connect(heard.append)
    box.show_moment(moment_named("5/1/2026", clock))
    assert box.input.value() == "05/01/2026"
    write(box, "5/1/2026 14:30")
    write(box, "5/1/2026 14:30")
    write(box, "")
    assert [each and each.words for each in heard] == ["5 January 2026, 14:30", None]
