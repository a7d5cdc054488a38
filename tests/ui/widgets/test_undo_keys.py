"""Ctrl+Z takes back what was typed here, and what was done before where there is nothing to take back here."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.inputs import GrowingText, LineInput

CONTROL = Qt.KeyboardModifier.ControlModifier
Make = Callable[[], GrowingText | LineInput]


@pytest.fixture(params=[GrowingText, LineInput], ids=["text", "line"])
def make(request: pytest.FixtureRequest) -> Make:
    return request.param


def window_with(qtbot: QtBot, *fields: QWidget) -> tuple[QWidget, list[str]]:
    window = QWidget()
    column = QVBoxLayout(window)
    for each in fields:
        column.addWidget(each)
    asked: list[str] = []
    for name, key in (("undo", QKeySequence.StandardKey.Undo), ("redo", QKeySequence("Ctrl+Y"))):
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setProperty("name", name)
        shortcut.activated.connect(lambda name=name: asked.append(name))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=3000)
    return window, asked


def test_in_a_field_without_an_own_past_the_window_takes_back(qtbot: QtBot, make: Make) -> None:
    first, second = make(), make()
    _window, asked = window_with(qtbot, first, second)
    first.setFocus()
    qtbot.keyClicks(first, "typed")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Z, CONTROL)
    assert asked == ["undo"]
    assert first.toPlainText() == "typed"


def test_what_was_typed_here_is_taken_back_here_first(qtbot: QtBot, make: Make) -> None:
    field = make()
    _window, asked = window_with(qtbot, field)
    field.setFocus()
    qtbot.keyClicks(field, "typed")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert asked == []
    assert field.toPlainText() != "typed"
    while field.toPlainText():
        qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert asked == ["undo"]


def test_a_loaded_value_is_no_past_of_the_field(qtbot: QtBot, make: Make) -> None:
    field = make()
    _window, asked = window_with(qtbot, field)
    field.load("said before")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(field, Qt.Key.Key_Y, CONTROL)
    assert asked == ["undo", "redo"]
    assert field.toPlainText() == "said before"


def test_another_size_of_text_is_nothing_that_somebody_typed(qtbot: QtBot, theme: Callable[..., None]) -> None:
    field = GrowingText()
    qtbot.addWidget(field)
    field.load("said before")
    with qtbot.assertNotEmitted(field.typed, wait=50):
        theme("light", 200)
    assert not field.document().isUndoAvailable()
