"""How many answers have each state: a slim bar, and below it each state with its sign, its number and its word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_state

TONES: Mapping[str, str] = {"met": "green", "partly": "amber", "not_met": "red", "not_yet": "neutral", "na": "neutral"}
_BAR = 10


class Counted(NamedTuple):
    """One state: its key, its word and how many have it."""

    state: str
    words: str
    number: int


class StateCounts(QWidget):
    """Painted as one piece; a screen reader hears all of it in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted: list[Counted] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counted: Sequence[Counted]) -> None:
        """Show these, in their order."""
        self._counted = list(counted)
        total = sum(each.number for each in counted)
        said = ", ".join(f"{each.number} {each.words}" for each in counted if each.number)
        self.setAccessibleName(t("States", "Of {total}: {counts}").format(total=total, counts=said))
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self.setFixedHeight(self.heightForWidth(max(self.width(), px(200))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return px(_BAR) + px(6) + (int(places[-1].y()) + self._line() if places else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        top = px(_BAR) + px(6)
        strong, plain = font(13, QFont.Weight.DemiBold), font(13)
        for each, place in zip(self._counted, self._places(self.width()), strict=True):
            size = px(11)
            middle = top + place.y() + self._line() / 2
            box = QRectF(place.x() + 1, middle - size / 2, size, size)
            ink = QColor(tokens().tone(TONES[each.state])[0] if each.number else tokens().ink2)
            paint_state(painter, box, each.state, ink)
            metrics = QFontMetrics(strong)
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            left = place.x() + size + px(7)
            painter.setFont(strong)
            painter.setPen(QColor(tokens().ink if each.number else tokens().ink2))
            painter.drawText(QPointF(left, base), str(each.number))
            painter.setFont(plain)
            painter.setPen(QColor(tokens().ink2))
            painter.drawText(QPointF(left + metrics.horizontalAdvance(str(each.number)) + px(5), base), each.words)

    def _paint_bar(self, painter: QPainter) -> None:
        total = sum(each.number for each in self._counted)
        whole = QRectF(0.5, 0.5, self.width() - 1, px(_BAR) - 1)
        shape = QPainterPath()
        shape.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillPath(shape, QColor(tokens().neutral[1]))
        left = 0.0
        for each in self._counted:
            width = self.width() * each.number / total if total else 0.0
            if each.state in ("met", "partly", "not_met"):
                painter.fillRect(QRectF(left, 0, width, px(_BAR)), self._ground(each.state))
            left += width
            if width:
                apart = tokens().line if tokens().patterns else tokens().panel
                painter.fillRect(QRectF(left - 1, 0, 2, px(_BAR)), QColor(apart))
        painter.restore()
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _ground(self, state: str) -> QColor:
        steps = tokens().steps
        return QColor({"met": steps[3], "partly": steps[2], "not_met": steps[0]}[state])

    def _line(self) -> int:
        return QFontMetrics(font(13)).height() + px(6)

    def _places(self, room: int) -> list[QPointF]:
        strong, plain = QFontMetrics(font(13, QFont.Weight.DemiBold)), QFontMetrics(font(13))
        places: list[QPointF] = []
        left = top = 0
        for each in self._counted:
            width = px(23) + strong.horizontalAdvance(str(each.number)) + plain.horizontalAdvance(each.words)
            if left and left + width > room:
                left, top = 0, top + self._line()
            places.append(QPointF(left, top))
            left += width + px(18)
        return places
