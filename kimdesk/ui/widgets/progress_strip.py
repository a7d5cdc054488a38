"""Work under way: what it is, how far it has come, and the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import ProgressLine, Words


class ProgressStrip(QWidget):
    """Hidden until something is under way; ``button`` is what stops it."""

    def __init__(self, stopping: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        column = QVBoxLayout()
        column.setSpacing(px(6))
        self.doing, self.line = Words("", 13), ProgressLine()
        column.addWidget(self.doing)
        column.addWidget(self.line)
        row.addLayout(column, 1)
        self.button = SecondaryButton(stopping, compact=True)
        row.addWidget(self.button)
        self.hide()
