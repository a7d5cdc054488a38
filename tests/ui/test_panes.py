"""F6 leads from pane to pane, Escape back to where one works, and all keys stand in one table."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.help_dialog import HelpDialog
from kimdesk.ui.page_making import ASSETS, PAGES
from kimdesk.ui.shortcuts import KEYS, keys_in_words
from tests.ui.conftest import ApplyTheme
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    values = {"title": "Void photos", "holds": "Photographs", "function": "Voids", "status": "held"}
    bench.desk.records.make("asset", {**values, "not_known": ("owner", "where")})
    made = show_window(bench, qtbot)
    made.window.tabs.choose(ASSETS)
    made.rest()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=5000)
    yield made
    made.close()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def test_the_keyboard_comes_back_to_where_it_was_in_a_pane(shown: Shown) -> None:
    page = shown.window.page(ASSETS)
    page.filters.add_button.setFocus()  # type: ignore[union-attr]
    shown.window.panes.step(1)
    assert page._editor_card.isAncestorOf(focus())  # type: ignore[union-attr]
    shown.window.panes.step(-1)
    assert focus() is page.filters.add_button  # type: ignore[union-attr]


def test_escape_leads_from_the_header_and_from_the_editor_back_to_the_list(shown: Shown) -> None:
    page = shown.window.page(ASSETS)
    for place in (shown.window.header.settings, page.editor.head.menu_button):  # type: ignore[union-attr]
        place.setFocus()
        press(Qt.Key.Key_Escape)
        assert focus() is page.table  # type: ignore[union-attr]


def test_the_keys_are_shown_by_a_key(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Slash, CONTROL)
    found = next(each for each in shown.window.findChildren(HelpDialog) if each.isVisible())
    said = found.words.toPlainText()
    assert "{keys}" not in said
    for each in KEYS:
        assert str(each.does) in said
    assert "Ctrl+Z: undo" in said
    found.reject()


def test_every_key_of_the_table_is_one_that_qt_knows_and_does_one_thing_in_its_place() -> None:
    assert [key for each in KEYS for key in each.keys if QKeySequence(key).isEmpty()] == []
    everywhere = [key for each in KEYS if each.where == KEYS[0].where for key in each.keys]
    assert len(everywhere) == len(set(everywhere))
    assert {f"Ctrl+{at + 1}" for at in PAGES} <= set(everywhere)


def test_the_table_is_a_page_of_points_below_headings() -> None:
    lines = [line for line in keys_in_words().splitlines() if line]
    assert all(re.match(r"- \S|\*\*\w", line) for line in lines)
    assert len(lines) == len(KEYS) + len({each.where for each in KEYS})


def test_the_list_of_what_was_found_stays_in_a_small_window_with_large_text(
    bench: Bench, qtbot: QtBot, theme: ApplyTheme
) -> None:
    theme("light", 200)
    made = show_window(bench, qtbot)
    made.window.resize(1100, 620)
    made.window.header.search.setText("inspection")
    made.window.search._ask()
    qtbot.waitUntil(made.window.search.isVisible, timeout=5000)
    assert made.window.rect().contains(made.window.search.geometry())
    made.close()
