"""The pill in the header that says how far one's own changes have come; pressing it leads to the page of the share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.announce import announce
from kimdesk.ui.share_words import Pill, say_pill
from kimdesk.ui.standing import Standing
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.buttons import PillButton
from kimdesk.ui.widgets.marks import paint_step, paint_tick

_SIGN = 11
_GAP = 7
_STEPS = {"none": "0", "part": "2", "full": "3"}


class SharePill(PillButton):
    """Words with a sign before them; where room is short, fewer words, and at last the sign alone."""

    _align = Qt.AlignmentFlag.AlignLeft

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.pill = Pill("", "", "neutral", "none")
        self._size_shown = 0

    def show_standing(self, standing: Standing) -> None:
        """Show how things stand, and say it where it is another than before."""
        before, self.pill = self.pill, say_pill(standing)
        if before.words and before.words != self.pill.words:
            announce(self, t("Pill", "Sync: {words}").format(words=self.pill.words), self.pill.tone == "red")
        self.choose_words(self._size_shown)

    def choose_words(self, fewer: int) -> None:
        """Show all words (0), fewer (1), or the sign alone (2); a screen reader always hears all of them."""
        self._size_shown = fewer
        self.say((self.pill.words, self.pill.short, "")[fewer])
        self.setAccessibleName(t("Pill", "Sync: {words}").format(words=self.pill.words))
        self.setToolTip(self.pill.words)

    def wide(self, fewer: int) -> int:
        """How wide the pill is with all words, fewer, or none."""
        words = (self.pill.words, self.pill.short, "")[fewer]
        return self._measure(words)

    def sizeHint(self) -> QSize:
        return QSize(self._measure(self.text()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _measure(self, words: str) -> int:
        room = QFontMetrics(self._font()).horizontalAdvance(words) + px(_GAP) if words else 0
        return room + px(_SIGN) + 2 * px(self._pad)

    def _colours(self) -> tuple[str, str, str]:
        t_ = tokens()
        if self.pill.tone in ("amber", "red"):
            ink, ground = t_.tone(self.pill.tone)
            return ink, ground, ink
        return t_.ink, t_.panel, t_.line

    def _words_room(self) -> QRect:
        return self.rect().adjusted(px(self._pad) + px(_SIGN) + px(_GAP), 0, -px(self._pad), 0)

    def _paint_more(self, painter: QPainter, ink: str) -> None:
        size = px(_SIGN)
        box = QRectF(px(self._pad), (self.height() - size) / 2, size, size)
        colour = QColor(tokens().green[0] if self.pill.tone == "green" else ink)
        paint_sign(painter, box, self.pill.sign, colour)


def paint_sign(painter: QPainter, box: QRectF, sign: str, colour: QColor) -> None:
    """Paint the sign of a state (none, part, full, tick or alert); each has a shape of its own."""
    if sign in _STEPS:
        paint_step(painter, box, _STEPS[sign], colour)
    elif sign == "tick":
        paint_tick(painter, box, colour)
    else:
        _paint_alert(painter, box, colour)


def _paint_alert(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint an exclamation mark in a ring."""
    painter.save()
    painter.setPen(QPen(colour, max(box.width() * 0.11, 1.2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setFont(font(9, QFont.Weight.Bold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
    painter.restore()
