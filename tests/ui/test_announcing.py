"""A screen reader hears what was done, and at once what went wrong, without anybody looking there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui import announce
from kimdesk.ui.announce import announcement
from kimdesk.ui.dialogs.form_panel import Question, Questions
from kimdesk.ui.status_line import StatusLine
from kimdesk.ui.widgets.cards import InfoBar
from kimdesk.ui.widgets.inputs import FieldRow, LineInput
from tests.ui.windows import show_window
from tests.workspaces import Bench

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What a screen reader was told, and whether it was urgent."""
    told: Heard = []
    really = announce.announcement

    def listen(source: QWidget, words: str, urgent: bool):  # type: ignore[no-untyped-def]
        told.append((words, urgent))
        return really(source, words, urgent)

    monkeypatch.setattr(announce, "announcement", listen)
    return told


def test_what_is_urgent_interrupts_and_what_is_not_waits(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    urgent, calm = announcement(widget, "Lost", urgent=True), announcement(widget, "Saved", urgent=False)
    assert (urgent.message(), urgent.politeness()) == ("Lost", QAccessible.AnnouncementPoliteness.Assertive)
    assert (calm.message(), calm.politeness()) == ("Saved", QAccessible.AnnouncementPoliteness.Polite)


def test_what_is_said_in_the_status_line_is_heard_and_the_minute_of_saving_once(qtbot: QtBot, heard: Heard) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.say("Undone: a title")
    line.say_saved("Saved 09:30")
    line.say_saved("Saved 09:30")
    line.say_saved("Saved 09:31")
    assert heard == [("Undone: a title", False), ("Saved 09:30", False), ("Saved 09:31", False)]


def test_a_window_that_is_not_seen_says_nothing(qtbot: QtBot, heard: Heard) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.say("Undone: a title")
    assert heard == []


def test_a_red_bar_is_urgent_and_the_same_words_are_heard_once(qtbot: QtBot, heard: Heard) -> None:
    holder, bar = QWidget(), InfoBar()
    QVBoxLayout(holder).addWidget(bar)
    qtbot.addWidget(holder)
    holder.show()
    bar.say("The folder is gone. Choose another.", "red")
    bar.say("The folder is gone. Choose another.", "red")
    bar.say("Written.", "green")
    bar.say("")
    bar.say("Written.", "green")
    assert heard == [("The folder is gone. Choose another.", True), ("Written.", False), ("Written.", False)]


def test_a_refused_value_is_heard_with_the_name_of_its_field(qtbot: QtBot, heard: Heard) -> None:
    row = FieldRow("Due", LineInput())
    qtbot.addWidget(row)
    row.show()
    row.say_error("Write a date as 31/03/2026.")
    row.say_error("")
    assert heard == [("Due: Write a date as 31/03/2026.", True)]


def test_what_is_saved_and_taken_back_in_the_window_is_heard(bench: Bench, qtbot: QtBot, heard: Heard) -> None:
    shown = show_window(bench, qtbot)
    action = bench.desk.records.make("action", {"title": "Ask"})
    shown.window._bus.announce(action.changes)
    shown.rest()
    shown.window.undo()
    shown.rest()
    words = [each for each, _urgent in heard]
    assert "Saved 09:30" in words
    assert any(each.startswith("Undone: ") for each in words)
    assert not any(urgent for _words, urgent in heard)
    shown.close()


def test_what_is_missing_is_listed_above_a_form_and_leads_to_its_field(qtbot: QtBot) -> None:
    asked = [Question("who", "Who", "line", needed="Write who."), Question("why", "Why", needed="Write why.")]
    questions = Questions("", asked, "Send")
    area = questions.in_area()
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    assert not questions.errors.isVisible()
    questions.act.click()
    qtbot.waitUntil(questions.errors.isVisible, timeout=2000)
    assert [link.text() for link in questions.errors.links] == ["Who: Write who.", "Why: Write why."]
    assert questions.errors.heading.text().startswith("2 answers")

    area.activateWindow()
    questions.errors.links[1].click()
    qtbot.waitUntil(questions.editors["why"].hasFocus, timeout=2000)

    questions.editors["why"].setPlainText("Because")  # type: ignore[attr-defined]
    questions.act.click()
    qtbot.waitUntil(lambda: len(questions.errors.links) == 1, timeout=2000)
    assert questions.errors.heading.text().startswith("One answer")
    questions.act.deleteLater()
    questions.cancel.deleteLater()
