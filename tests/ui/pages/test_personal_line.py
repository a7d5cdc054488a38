"""The line that says that something typed may be about a person: quiet, never in the way, and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kimdesk.ui.personal_line import PAUSE_MS, PersonalLine
from kimdesk.ui.widgets.inputs import GrowingText
from tests.ui.pages.conftest import Shown

NUMBER = "AB123456C"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    return told


@pytest.fixture
def line(asset_page: Shown, assets: dict[str, str], said: list[str]) -> PersonalLine:
    asset_page.open(assets["Void photos"])
    row = asset_page.row("holds")
    asset_page.enter(row.input.editor)
    return row.personal


def write(shown: Shown, line: PersonalLine, words: str) -> None:
    editor = line._editor
    editor.selectAll()
    shown.qtbot.keyClicks(editor, words)
    line.look()
    shown.settle()


def test_after_a_pause_in_typing_a_line_says_what_it_may_be(asset_page: Shown, line: PersonalLine) -> None:
    line._editor.selectAll()
    asset_page.qtbot.keyClicks(line._editor, f"Photographs, {NUMBER}")
    assert not line.isVisible()
    asset_page.qtbot.waitUntil(line.isVisible, timeout=PAUSE_MS + 5000)
    assert line.words.text().startswith("This may be about a person: a National Insurance number. KIM Desk is for")
    assert QApplication.activeModalWidget() is None
    assert line._editor.hasFocus()


def test_what_was_typed_is_saved_all_the_same(asset_page: Shown, line: PersonalLine, assets: dict[str, str]) -> None:
    write(asset_page, line, f"Photographs, {NUMBER}")
    asset_page.page.editor.flush()
    asset_page.settle()
    assert asset_page.get(assets["Void photos"])["holds"] == f"Photographs, {NUMBER}"
    assert line.isVisible()


def test_a_screen_reader_hears_it_once_however_long_somebody_types_on(
    asset_page: Shown, line: PersonalLine, said: list[str]
) -> None:
    write(asset_page, line, f"Photographs, {NUMBER}")
    for words in (" and", " more", " of it"):
        asset_page.qtbot.keyClicks(line._editor, words)
        line.look()
        asset_page.settle()
    assert len(said) == 1


def test_left_alone_it_is_not_said_again_not_even_after_the_page_was_left(
    asset_page: Shown, line: PersonalLine, assets: dict[str, str]
) -> None:
    write(asset_page, line, f"Photographs, {NUMBER}")
    line.leave.click()
    assert not line.isVisible()
    assert line._editor.hasFocus()
    asset_page.open(assets["Key log"])
    asset_page.open(assets["Void photos"])
    write(asset_page, line, f"Photographs, {NUMBER} again")
    assert not line.isVisible()
    write(asset_page, line, "Photographs, AB123457C")
    assert line.isVisible()


def test_taken_out_it_is_gone_from_the_field_and_from_the_record(
    asset_page: Shown, line: PersonalLine, assets: dict[str, str]
) -> None:
    editor = line._editor
    assert isinstance(editor, GrowingText)
    editor.selectAll()
    editor.insertPlainText(f"🏠 of {NUMBER}, then more")
    line.look()
    # Before it is saved: afterwards the line would say that it was.
    asset_page.qtbot.waitUntil(line.isVisible, timeout=PAUSE_MS + 5000)
    line.take_out.click()
    assert line._editor.toPlainText() == "🏠 of , then more"
    assert not line.isVisible()
    asset_page.page.editor.flush()
    asset_page.settle()
    assert asset_page.get(assets["Void photos"])["holds"] == "🏠 of , then more"


def test_what_was_saved_before_is_said_to_stand_in_the_history(
    asset_page: Shown, line: PersonalLine, assets: dict[str, str]
) -> None:
    asset_page.bench.desk.records.change("asset", assets["Key log"], {"holds": f"Keys, {NUMBER}"})
    asset_page.page.reload()
    asset_page.open(assets["Key log"])
    asset_page.qtbot.keyClicks(line._editor, "!")
    line.look()
    asset_page.settle()
    line.take_out.click()
    assert "an administrator can withhold it" in line.words.text()
    assert not line.leave.isVisible()


def test_another_record_begins_without_a_line(asset_page: Shown, line: PersonalLine, assets: dict[str, str]) -> None:
    write(asset_page, line, f"Photographs, {NUMBER}")
    asset_page.open(assets["Key log"])
    assert not line.isVisible()


def test_an_ordinary_answer_shows_nothing(asset_page: Shown, line: PersonalLine, said: list[str]) -> None:
    write(asset_page, line, "Photographs of voids, Q4 2024/25, see RK12 and the Housing Act 1985")
    assert not line.isVisible()
    assert said == []
