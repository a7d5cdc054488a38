"""Words that stay in one line: what there is no room for is left out, and the tip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.ui.theme.style import font, px, tokens


class OneLine(QWidget):
    """Quiet words, cut with dots by what fits and not by how many letters they have."""

    def __init__(self, text: str = "", size: float = 12, indent: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._indent = size, indent
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show these words."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    @property
    def text(self) -> str:
        """The whole words."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(self._size))
        return QSize(metrics.horizontalAdvance(self._text) + px(self._indent), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(self._size))
        painter.setPen(QColor(tokens().ink2))
        room = self.rect().adjusted(px(self._indent), 0, 0, 0)
        words = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
