"""Values over the periods against a target: a line with its points, painted, with every figure also in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens

_MARGIN = 0.12


class TrendPoint(NamedTuple):
    """One period: what it is called, the value as it is said, its number where it has one, and what is said of it.

    ``sign`` is met (a full point), missed (an open one) or plain.
    """

    period: str
    words: str
    number: float | None
    said: str
    sign: str = "plain"


class ValueTrend(QWidget):
    """Oldest at the left; a period without a number leaves a gap in the line, and its words stand there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._target: float | None = None
        self._target_words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[TrendPoint], target: float | None, target_words: str) -> None:
        """Show these periods and the target, where there is a number in it."""
        self._points, self._target, self._target_words = tuple(points), target, target_words
        self.setAccessibleName(t("Trend", "Values over {count} periods").format(count=len(points)))
        self.setAccessibleDescription(self.figures())
        self.setToolTip(self.figures())
        self.update()

    def figures(self) -> str:
        """Return every figure in words: the target first, then a line for each period."""
        target = t("Trend", "Target: {target}").format(target=self._target_words) if self._target_words else ""
        lines = [
            t("Trend", "{period}: {value}{said}").format(
                period=each.period, value=each.words, said=f", {each.said}" if each.said else ""
            )
            for each in self._points
        ]
        return "\n".join(filter(None, [target, *lines]))

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(170))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = QFontMetrics(font(12))
        room = QRectF(0, letters.height() + px(4), self.width(), self.height() - 2 * letters.height() - px(14))
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if self._target is not None:
            self._paint_target(painter, room)
        places = [self._place(at, each, room) for at, each in enumerate(self._points)]
        self._paint_line(painter, places)
        painter.setFont(font(12))
        for at, (each, place) in enumerate(zip(self._points, places, strict=True)):
            self._paint_point(painter, at, each, place, room)

    def _scale(self) -> tuple[float, float]:
        """Return the lowest and the highest number there is room for, the target among them."""
        numbers = [each.number for each in self._points if each.number is not None]
        numbers += [self._target] if self._target is not None else []
        low, high = min(numbers, default=0.0), max(numbers, default=1.0)
        spare = (high - low) * _MARGIN or max(abs(high) * _MARGIN, 1.0)
        return (low - spare if low < 0 or low > spare else 0.0), high + spare

    def _height(self, number: float, room: QRectF) -> float:
        low, high = self._scale()
        return room.bottom() - room.height() * (number - low) / (high - low)

    def _place(self, at: int, point: TrendPoint, room: QRectF) -> QPointF | None:
        slot = room.width() / len(self._points)
        return None if point.number is None else QPointF(slot * (at + 0.5), self._height(point.number, room))

    def _paint_target(self, painter: QPainter, room: QRectF) -> None:
        assert self._target is not None
        y = self._height(self._target, room)
        painter.setPen(QPen(QColor(tokens().control), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, y), QPointF(room.right(), y))
        painter.setFont(font(12))
        painter.setPen(QColor(tokens().ink2))
        words = t("Trend", "Target {target}").format(target=self._target_words)
        metrics = QFontMetrics(painter.font())
        above = y - metrics.descent() - px(3) > metrics.ascent()
        baseline = y - metrics.descent() - px(2) if above else y + metrics.ascent() + px(2)
        painter.drawText(QPointF(0, baseline), metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width()))

    def _paint_line(self, painter: QPainter, places: Sequence[QPointF | None]) -> None:
        painter.setPen(QPen(QColor(tokens().accent), 2))
        for first, second in pairwise(places):
            if first is not None and second is not None:
                painter.drawLine(first, second)

    def _paint_point(self, painter: QPainter, at: int, point: TrendPoint, place: QPointF | None, room: QRectF) -> None:
        look, slot = tokens(), room.width() / len(self._points)
        metrics = QFontMetrics(font(12))
        self._write(
            painter, point.period, slot * (at + 0.5), self.height() - metrics.descent() - px(2), slot, look.ink2
        )
        if place is None:
            self._write(painter, point.words, slot * (at + 0.5), room.bottom() - px(6), slot, look.ink2)
            return
        painter.setPen(QPen(QColor(look.accent), 2))
        painter.setBrush(QColor(look.panel if point.sign == "missed" else look.accent))
        painter.drawEllipse(place, px(4), px(4))
        painter.setFont(font(12, QFont.Weight.DemiBold))
        self._write(painter, point.words, place.x(), place.y() - px(8), slot, look.ink)
        painter.setFont(font(12))

    def _write(self, painter: QPainter, words: str, middle: float, baseline: float, room: float, ink: str) -> None:
        """Write words around a middle; what has no room between its neighbours is shortened, and stands in the figures."""
        metrics = QFontMetrics(painter.font())
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room - px(4)))
        wide = metrics.horizontalAdvance(said)
        left = min(max(middle - wide / 2, 0.0), max(self.width() - wide, 0.0))
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(left, baseline), said)
