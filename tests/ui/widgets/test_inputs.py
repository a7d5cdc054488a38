"""What is written into a field counts, whoever writes it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.inputs import GrowingText, LineInput


@pytest.mark.parametrize("make", [GrowingText, LineInput])
def test_what_is_written_from_outside_counts_as_typed(qtbot: QtBot, make: type[GrowingText | LineInput]) -> None:
    editor = make()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.typed):
        QAccessible.queryAccessibleInterface(editor).setText(QAccessible.Text.Value, "01/11/2025")
    assert editor.toPlainText() == "01/11/2025"


@pytest.mark.parametrize("make", [GrowingText, LineInput])
def test_what_is_only_shown_does_not(qtbot: QtBot, make: type[GrowingText | LineInput]) -> None:
    editor = make()
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.typed):
        editor.load("01/11/2025")
