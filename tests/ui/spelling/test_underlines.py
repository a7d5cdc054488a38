"""Waves under words that are in no dictionary, where somebody writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from kimdesk.ui.page_making import LOG
from kimdesk.ui.spelling.underlines import Underlines
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.theme.tokens import CONTRAST, DARK, LIGHT, contrast
from kimdesk.ui.widgets.inputs import GrowingText
from tests.ui.spelling.speaking import HereSpeller, speak
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench, copy_of


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    shown = show_window(bench, qtbot)
    shown.window.tabs.choose(LOG)
    shown.rest()
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow, timeout=5000)
    yield shown
    shown.rest()
    shown.close()


@pytest.fixture
def speller(shown: Shown, tmp_path: Path) -> HereSpeller:
    folder = tmp_path / "books"
    folder.mkdir()
    return speak(shown, folder)


def statement(shown: Shown) -> GrowingText:
    """The long field of the quarter as a whole, which is empty."""
    field = shown.window.log.whole.findChildren(GrowingText)[0]
    shown.window.log.list.setCurrentRow(0)
    shown.rest()
    assert field.isVisible()
    field.setFocus()
    return field


def waves(field: GrowingText) -> list[str]:
    return [each.cursor.selectedText() for each in field.extraSelections()]


def colour(field: GrowingText) -> str:
    # Held while one of them is looked at: Qt's list goes with its last holder.
    drawn = field.extraSelections()
    return drawn[0].format.underlineColor().name().upper()


def underlined(shown: Shown, field: GrowingText, words: list[str]) -> None:
    shown.qtbot.waitUntil(lambda: waves(field) == words, timeout=5000)


def test_a_word_that_is_in_no_dictionary_gets_a_red_wave_as_soon_as_it_is_written(
    shown: Shown, speller: HereSpeller
) -> None:
    field = statement(shown)
    shown.qtbot.keyClicks(field, "the lettr from the tenant is recieved")
    underlined(shown, field, ["lettr"])
    shown.qtbot.keyClicks(field, " ")
    underlined(shown, field, ["lettr", "recieved"])
    drawn = field.extraSelections()
    assert drawn[0].format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert colour(field) == LIGHT.red[0]


def test_the_wave_stands_out_in_every_theme() -> None:
    for theme in (LIGHT, DARK, CONTRAST):
        assert contrast(theme.red[0], theme.panel) >= 3, theme.name


def test_underlining_counts_as_no_typing_and_leaves_what_can_be_taken_back(shown: Shown, speller: HereSpeller) -> None:
    field = statement(shown)
    field.load("the lettr is damp")
    shown.window.flush()
    shown.rest()
    before, typed = shown.bench.operations(), []
    field.typed.connect(lambda: typed.append(1))
    underlined(shown, field, ["lettr"])
    shown.rest()
    assert typed == []
    assert not field.document().isUndoAvailable()
    assert shown.bench.operations() == before


def test_a_word_is_asked_about_once(shown: Shown, speller: HereSpeller) -> None:
    field = statement(shown)
    field.load("the lettr the lettr")
    underlined(shown, field, ["lettr", "lettr"])
    field.load("lettr again")
    underlined(shown, field, ["lettr", "again"])
    asked = [word for question in speller.questions for word in question["words"]]
    assert sorted(asked) == ["again", "lettr", "the"]


def test_a_letter_that_qt_counts_as_two_moves_no_wave(shown: Shown, speller: HereSpeller) -> None:
    field = statement(shown)
    field.load("😀 the lettr 😀 from recieve x")
    underlined(shown, field, ["lettr", "recieve"])


def test_names_of_the_workspace_get_no_wave(shown: Shown, speller: HereSpeller) -> None:
    shown.bench.desk.records.make("system", {"name": "Orchard"})
    field = statement(shown)
    field.load("the Orchard lettr x")
    underlined(shown, field, ["Orchard", "lettr"])
    speller.read_recorded()
    shown.rest()
    underlined(shown, field, ["lettr"])


def test_the_menu_of_a_wrong_word_changes_it_and_that_can_be_taken_back(shown: Shown, speller: HereSpeller) -> None:
    field = statement(shown)
    field.load("the lettr is damp")
    underlined(shown, field, ["lettr"])
    menu = field.findChildren(Underlines)[0].make_menu(field.rect().center(), 6)
    speller.ask_suggestions("lettr")
    words = [action.text() for action in menu.actions()]
    assert words[:4] == ["letter", "Ignore", "Add to dictionary", "Check spelling…\tF7"]
    menu.actions()[0].trigger()
    assert field.toPlainText() == "the letter is damp"
    field.undo()
    assert field.toPlainText() == "the lettr is damp"
    menu.close()


def test_an_ignored_word_loses_its_wave_and_an_added_one_can_be_removed_again(
    shown: Shown, speller: HereSpeller
) -> None:
    field = statement(shown)
    field.load("the lettr of Fixflo ")
    underlined(shown, field, ["lettr", "of", "Fixflo"])
    speller.pass_over("lettr")
    speller.add("Fixflo")
    underlined(shown, field, ["of"])
    menu = field.findChildren(Underlines)[0].make_menu(field.rect().center(), 15)
    assert menu.actions()[0].text() == "Remove from dictionary"
    menu.actions()[0].trigger()
    menu.close()
    underlined(shown, field, ["of", "Fixflo"])


def test_a_right_word_has_the_usual_menu(shown: Shown, speller: HereSpeller) -> None:
    field = statement(shown)
    field.load("the lettr")
    underlined(shown, field, ["lettr"])
    usual = field.createStandardContextMenu()
    menu = field.findChildren(Underlines)[0].make_menu(field.rect().center(), 1)
    assert [each.text() for each in menu.actions()] == [each.text() for each in usual.actions()]
    for each in (menu, usual):
        each.close()


def test_without_dictionaries_nothing_is_underlined_and_nothing_breaks(shown: Shown) -> None:
    speller = speak(shown, None)
    field = statement(shown)
    field.load("the lettr")
    shown.qtbot.waitUntil(lambda: speller.missing, timeout=5000)
    assert waves(field) == []
    shown.qtbot.keyClick(field, Qt.Key.Key_A)
    shown.qtbot.wait(300)
    assert len(speller.questions) == 1


def test_another_theme_draws_the_waves_in_its_own_red(shown: Shown, speller: HereSpeller, qapp: object) -> None:
    field = statement(shown)
    field.load("the lettr x")
    underlined(shown, field, ["lettr"])
    try:
        shown.window.own.choose_theme("dark")
        speller.learned.emit()
        shown.qtbot.waitUntil(lambda: colour(field) == DARK.red[0], timeout=5000)
    finally:
        apply_theme(qapp)  # type: ignore[arg-type]


def test_another_window_that_is_open_too_leaves_the_field_alone(
    shown: Shown, speller: HereSpeller, small_workspace: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    later = show_window(copy_of(small_workspace, tmp_path / "later"), qtbot)
    later.window.tabs.choose(LOG)
    later.window.activateWindow()
    qtbot.waitUntil(later.window.isActiveWindow, timeout=5000)
    asked = speak(later, tmp_path / "books")
    field = statement(later)
    field.load("the lettr x")
    underlined(later, field, ["lettr"])
    assert (len(asked.questions), speller.questions) == (1, [])
    later.close()
    later.bench.desk.close()


def test_nobody_is_asked_before_the_window_is_whole(bench: Bench, qtbot: QtBot) -> None:
    shown = show_window(bench, qtbot)
    assert "spelling" not in vars(shown.window)
    shown.window.furnish()
    qtbot.waitUntil(lambda: "spelling" in vars(shown.window), timeout=5000)
    shown.rest()
    shown.close()
