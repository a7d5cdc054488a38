"""A box to tick, or one of several to choose, with a sentence that wraps; pressing the sentence does it too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words


class TickRow(QWidget):
    """``tick`` is the box, round where ``one_of`` several is chosen; the whole row is its target."""

    def __init__(self, sentence: str, one_of: QButtonGroup | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick: QAbstractButton = QCheckBox() if one_of is None else QRadioButton()
        if one_of is not None:
            one_of.addButton(self.tick)
        self.tick.setAccessibleName(sentence)
        # The label is nobody's buddy: that would take the sign in "Repairs & Voids" for a short cut.
        self.words = Words(sentence, 14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(8))
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes from the text size in use."""
        self.tick.setMinimumSize(px(28), px(28))
        self.setMinimumHeight(px(32))

    def set_locked(self, locked: bool) -> None:
        """Show the sentence without letting anybody tick it."""
        self.tick.setEnabled(not locked)
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The label lets what is pressed on it pass to the row.
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and self.tick.isEnabled():
            self.tick.click()
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
