"""F7 goes from word to word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.ui.page_making import LOG, OVERVIEW
from kimdesk.ui.pages.log import questions
from kimdesk.ui.spelling.panel import SpellingPanel
from kimdesk.ui.widgets.inputs import GrowingText
from tests.ui.spelling.speaking import speak
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    folder = tmp_path / "books"
    folder.mkdir()
    shown = show_window(bench, qtbot)
    speak(shown, folder)
    shown.window.tabs.choose(LOG)
    shown.rest()
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow, timeout=5000)
    shown.window.log.list.setCurrentRow(0)
    shown.rest()
    yield shown
    shown.rest()
    shown.close()


def fields(shown: Shown) -> list[GrowingText]:
    return [each for each in shown.window.log.whole.findChildren(GrowingText) if each.isVisible()]


def panel(shown: Shown) -> SpellingPanel:
    """Press F7 and return what opens."""
    shown.press(Qt.Key.Key_F7)
    return shown.window.findChildren(SpellingPanel)[-1]


def asked(shown: Shown, opened: SpellingPanel) -> str:
    """Return the word that is asked about, none at the end, as soon as the panel knows."""
    shown.qtbot.waitUntil(lambda: opened.found.text() != "Looking…", timeout=5000)
    return opened.word.text if opened.word is not None else ""


def test_it_walks_the_long_fields_of_the_page_and_says_where_each_word_stands(shown: Shown) -> None:
    first, second = fields(shown)[:2]
    first.load("the lettr is damp")
    second.load("recieve the tenantt")
    first.setFocus()
    opened = panel(shown)
    assert (asked(shown, opened), opened.where.text()) == ("lettr", first.accessibleName())
    assert opened.around.text() == "the lettr is damp"
    assert first.textCursor().selectedText() == "lettr"
    assert "lettr" in opened.change_to.accessibleDescription()
    opened.ignore_button.click()
    assert (asked(shown, opened), opened.where.text()) == ("recieve", second.accessibleName())
    opened.ignore_button.click()
    assert asked(shown, opened) == "tenantt"
    opened.ignore_button.click()
    assert (asked(shown, opened), opened.found.text()) == ("", "No more words to look at")
    assert not opened.change_row.isVisible()
    opened.reject()


def test_a_change_is_saved_like_anything_typed_and_can_be_taken_back(shown: Shown) -> None:
    first = fields(shown)[0]
    first.setFocus()
    shown.write(first, "the lettr is damp")
    opened = panel(shown)
    assert (asked(shown, opened), opened.change_to.text()) == ("lettr", "letter")
    shown.qtbot.keyClick(opened.change_to, Qt.Key.Key_Return)
    assert first.toPlainText() == "the letter is damp"
    assert (asked(shown, opened), opened.found.text()) == ("", "No more words to look at")
    shown.window.flush()
    shown.rest()
    view = shown.window.log.view
    assert view is not None
    assert shown.bench.view(team=view.team.id).whole.values["statement"] == "the letter is damp"
    opened.reject()
    first.undo()
    assert first.toPlainText() == "the lettr is damp"


def test_change_everywhere_reaches_every_field(shown: Shown) -> None:
    first, second = fields(shown)[:2]
    first.load("lettr and lettr")
    second.load("the lettr")
    first.setFocus()
    opened = panel(shown)
    assert asked(shown, opened) == "lettr"
    opened.change_to.setText("letter")
    opened.everywhere_button.click()
    assert (first.toPlainText(), second.toPlainText()) == ("letter and letter", "the letter")
    assert asked(shown, opened) == ""
    opened.reject()


def test_ignore_everywhere_and_add_pass_over_the_word_from_then_on(shown: Shown) -> None:
    first = fields(shown)[0]
    first.load("lettr Fixflo lettr Fixflo’s damp")
    first.setFocus()
    opened = panel(shown)
    assert asked(shown, opened) == "lettr"
    opened.ignore_all_button.click()
    assert asked(shown, opened) == "Fixflo"
    opened.add_button.click()
    assert asked(shown, opened) == ""
    assert shown.bench.desk.context.settings["words"] == {"added": ["fixflo"]}
    opened.reject()


def test_what_was_changed_meanwhile_in_the_text_is_not_overwritten(shown: Shown) -> None:
    first = fields(shown)[0]
    first.load("the lettr is damp")
    first.setFocus()
    opened = panel(shown)
    assert asked(shown, opened) == "lettr"
    first.load("mould and lettr")
    opened.change_to.setText("letter")
    opened.change_button.click()
    assert first.toPlainText() == "mould and lettr"
    shown.qtbot.waitUntil(lambda: asked(shown, opened) == "lettr", timeout=5000)
    opened.change_to.setText("letter")
    opened.change_button.click()
    assert first.toPlainText() == "mould and letter"
    opened.reject()


def test_a_field_that_goes_away_meanwhile_is_passed_by(shown: Shown) -> None:
    first = fields(shown)[0]
    first.load("the lettr and recieve")
    first.setFocus()
    opened = panel(shown)
    assert asked(shown, opened) == "lettr"
    shown.window.tabs.choose(OVERVIEW)
    shown.rest()
    opened.ignore_button.click()
    assert (asked(shown, opened), opened.found.text()) == ("", "No more words to look at")
    opened.reject()


def test_f7_works_in_a_dialog_too(shown: Shown) -> None:
    form = questions.practice_change(shown.bench.view().entries[0])
    form.setParent(shown.window, form.windowFlags())
    form.open()
    long = next(each for each in form.findChildren(GrowingText) if each.isVisible())
    shown.qtbot.waitUntil(form.isActiveWindow, timeout=5000)
    long.setFocus()
    shown.qtbot.keyClicks(long, "the lettr is")
    shown.qtbot.keyClick(long, Qt.Key.Key_F7)
    found = form.findChildren(SpellingPanel)
    shown.qtbot.waitUntil(lambda: bool(found) and asked(shown, found[0]) == "lettr", timeout=5000)
    found[0].reject()
    form.reject()


def test_a_page_without_long_text_says_so(shown: Shown) -> None:
    shown.window.tabs.choose(OVERVIEW)
    shown.rest()
    shown.press(Qt.Key.Key_F7)
    assert shown.window.findChildren(SpellingPanel) == []
    assert shown.window.status.said.text() == "There is no long text here whose spelling could be checked."


def test_missing_dictionaries_are_said_in_a_plain_sentence(shown: Shown) -> None:
    speak(shown, None)
    first = fields(shown)[0]
    first.load("the lettr")
    first.setFocus()
    opened = panel(shown)
    shown.qtbot.waitUntil(lambda: opened.found.text() == "Spelling cannot be checked on this computer", timeout=5000)
    assert "Everything else works" in opened.around.text()
    opened.reject()
