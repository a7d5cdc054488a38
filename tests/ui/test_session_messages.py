"""What was said stays readable after it has gone from the foot of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from kimdesk.model.changes import Changes
from kimdesk.ui.dialogs.messages_dialog import MessagesDialog
from kimdesk.ui.told import MOST
from kimdesk.ui.widgets.cards import InfoBar
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    shown = show_window(bench, qtbot)
    yield shown
    shown.rest()
    shown.close()


def said(shown: Shown) -> list[str]:
    return [each.words for each in shown.window.ways.messages.told.lines]


def opened(shown: Shown) -> MessagesDialog:
    shown.window.status.messages.click()
    return next(each for each in shown.window.findChildren(MessagesDialog) if each.isVisible())


def test_nothing_is_counted_before_anything_was_said(shown: Shown) -> None:
    assert not shown.window.status.messages.isVisible()
    shown.window.ways.messages.open()
    (dialog,) = shown.window.findChildren(MessagesDialog)
    assert dialog.nothing.isVisible()
    assert not dialog.copy_button.isEnabled()
    dialog.reject()


def test_what_the_foot_of_the_window_a_page_and_a_dialog_say_is_kept_newest_first(shown: Shown) -> None:
    shown.window.status.say("Backed up to here")
    shown.window.notices.say("settings", "The settings could not be read", "amber")
    dialog = QDialog(shown.window)
    bar = InfoBar()
    QVBoxLayout(dialog).addWidget(bar)
    bar.say("The pack was saved", "green")
    bar.say("")
    assert said(shown) == ["The pack was saved", "The settings could not be read", "Backed up to here"]
    assert shown.window.status.messages.text() == "Messages: 3 new"
    dialog.reject()


def test_whoever_opens_the_list_has_seen_it_and_sees_what_comes_meanwhile(shown: Shown) -> None:
    shown.window.status.say("One")
    dialog = opened(shown)
    assert shown.window.status.messages.text() == "Messages"
    shown.window.status.say("Two")
    assert [dialog.list.item(at).text() for at in range(dialog.list.count())] == ["Two", "One"]
    assert shown.window.status.messages.text() == "Messages"
    dialog.list.setCurrentRow(1)
    assert dialog.whole.text() == "One"
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines()[0].endswith("\tTwo")
    dialog.reject()
    shown.window.status.say("Three")
    assert shown.window.status.messages.text() == "Messages: 1 new"


def test_the_same_words_in_one_minute_are_one_line(shown: Shown) -> None:
    shown.window.status.say("Saved")
    shown.window.status.say("Saved")
    assert said(shown) == ["Saved"]
    shown.bench.clock.set(shown.bench.clock.now() + timedelta(minutes=2))
    shown.window.status.say("Saved")
    assert said(shown) == ["Saved", "Saved"]


def test_what_colleagues_changed_is_kept_with_its_number(shown: Shown) -> None:
    shown.window._bus.arrive(Changes(frozenset({"workspace"}), frozenset({"a", "b"})))
    shown.window._bus.arrive(Changes(frozenset({"workspace"}), frozenset({"a"})))
    assert said(shown) == ["1 record changed by colleagues.", "2 records changed by colleagues."]
    shown.rest()


def test_no_more_are_kept_than_somebody_reads(shown: Shown) -> None:
    for at in range(MOST + 5):
        shown.window.status.say(f"Line {at}")
    assert len(said(shown)) == MOST
    assert said(shown)[0] == f"Line {MOST + 4}"
