"""Things with a step each, drawn as rows of boxes that are filled up to it: told apart by how many, not by colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.painted_list import PaintedList

_BOX, _BETWEEN, _GAP, _PAD = 14, 3, 10, 5
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Bar(NamedTuple):
    """One row: its key, its name, how many boxes are filled (None: no step yet), the step in words, a note below, and all
    of it in words.
    """

    key: str
    name: str
    step: int | None
    figure: str
    note: str
    words: str


class StepBars(PaintedList[Bar]):
    """Rows with a box for each of so many steps."""

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._tops: list[int] = [0]
        self.restyle()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows from top to bottom."""
        self._show(bars, self._at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def _nothing(self) -> str:
        return t("Quality", "Nothing to draw")

    # --- where things are -------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        self._tops = [0]
        for each in self._lines:
            self._tops.append(self._tops[-1] + self._first(each) + self._second(each) + 2 * px(_PAD))
        if self.height() != self._tops[-1]:
            self.setFixedHeight(max(self._tops[-1], 1))

    def _wrapped(self, words: str, letters: QFont, width: float) -> int:
        room = QRect(0, 0, max(int(width), px(20)), 10_000)
        return QFontMetrics(letters).boundingRect(room, _WRAP, words).height() if words else 0

    def _first(self, bar: Bar) -> int:
        name = self._wrapped(bar.name, font(13), self._name_width())
        return max(name, self._wrapped(bar.figure, font(13, QFont.Weight.DemiBold), self._figure_width()), px(_BOX))

    def _second(self, bar: Bar) -> int:
        note = self._wrapped(bar.note, font(12), self.width() - 2 * px(_PAD))
        return note + px(2) if note else 0

    def _boxes_width(self) -> int:
        return self._steps * px(_BOX) + (self._steps - 1) * px(_BETWEEN)

    def _figure_width(self) -> int:
        metrics = QFontMetrics(font(13, QFont.Weight.DemiBold))
        return max((metrics.horizontalAdvance(each.figure) for each in self._lines), default=0) + px(2)

    def _name_width(self) -> int:
        metrics = QFontMetrics(font(13))
        widest = max((metrics.horizontalAdvance(each.name) for each in self._lines), default=0) + px(4)
        room = self.width() - self._boxes_width() - self._figure_width() - 2 * px(_GAP) - 2 * px(_PAD)
        return max(min(widest, room), px(60))

    def _box(self, at: int) -> QRectF:
        return QRectF(0, self._tops[at], self.width(), self._tops[at + 1] - self._tops[at])

    # --- painting ---------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter, at: int) -> None:
        self._paint_row(painter, self._lines[at], self._box(at))

    def _paint_row(self, painter: QPainter, bar: Bar, row: QRectF) -> None:
        t_, high = tokens(), self._first(bar)
        top, left = row.top() + px(_PAD), float(px(_PAD))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(13))
        painter.setPen(QColor(t_.ink))
        painter.drawText(QRectF(left, top, self._name_width(), high), int(middle) | _WRAP, bar.name)
        left += self._name_width() + px(_GAP)
        for at in range(self._steps):
            side = px(_BOX)
            box = QRectF(left + at * (side + px(_BETWEEN)), top + (high - side) / 2, side, side)
            full = bar.step is not None and at < bar.step
            pen = QPen(QColor(t_.accent if full else t_.control), 1)
            if bar.step is None:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(QColor(t_.accent) if full else Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        left += self._boxes_width() + px(_GAP)
        painter.setFont(font(13, QFont.Weight.DemiBold if bar.step else QFont.Weight.Normal))
        painter.setPen(QColor(t_.ink if bar.step else t_.ink2))
        painter.drawText(QRectF(left, top, self.width() - left, high), int(middle) | _WRAP, bar.figure)
        if bar.note:
            painter.setFont(font(12))
            painter.setPen(QColor(t_.ink2))
            place = QRectF(px(_PAD), top + high + px(2), self.width() - 2 * px(_PAD), self._second(bar))
            painter.drawText(place, _WRAP, bar.note)
