"""A line in which something is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kimdesk.ui.theme.style import font
from kimdesk.ui.widgets.inputs import LineInput


class SearchBox(LineInput):
    """The search of the header or the filter of a list."""

    escaped = Signal()
    moved = Signal(int)

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setFont(font(14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
