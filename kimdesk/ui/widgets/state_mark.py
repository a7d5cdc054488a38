"""A state with its sign in front of its word, wherever one is said beside other words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_state
from kimdesk.ui.widgets.states import TONES


class StateMark(QWidget):
    """The sign and the word on the soft ground of the state's tone, unless another tone is given."""

    def __init__(self, state: str = "", words: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = self._words = ""
        self.say(state, words)

    def say(self, state: str, words: str) -> None:
        """Show another state."""
        self._state, self._words = state, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The word that is shown."""
        return self._words

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(12, QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self._words) + px(30), metrics.height() + px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground = tokens().tone(self._tone or TONES.get(self._state, "neutral"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink) if tokens().patterns else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        size = px(10)
        paint_state(painter, QRectF(px(7), (self.height() - size) / 2, size, size), self._state, QColor(ink))
        painter.setPen(QColor(ink))
        painter.setFont(font(12, QFont.Weight.DemiBold))
        room = QRectF(px(22), 0, self.width() - px(24), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
