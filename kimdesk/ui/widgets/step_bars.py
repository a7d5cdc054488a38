"""Things with a step each, drawn as rows of boxes that are filled up to it: told apart by how many, not by colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_focus

if TYPE_CHECKING:
    from kimdesk.ui.widgets.accessible import Piece

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


class StepBars(QWidget):
    """Rows that arrow keys walk through; Enter or a click asks for one."""

    asked = Signal(str)

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._bars: list[Bar] = []
        self._tops: list[int] = [0]
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows from top to bottom."""
        self._bars = list(bars)
        self._at = min(self._at, max(len(bars) - 1, 0))
        self._lay_out()
        self._announce()
        self.update()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(px(300), self._tops[-1])

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self._tops[-1])

    # --- keys, mouse, readers ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step and 0 <= self._at + step < len(self._bars):
            self._at += step
            self._announce()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._bars:
            self.asked.emit(self._bars[self._at].key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._found(event.position())
        if at >= 0:
            self._at = at
            self._announce()
            self.update()
            self.asked.emit(self._bars[at].key)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._found(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._bars[at].words if at >= 0 else "", self)
            return True
        return super().event(event)

    def pieces(self) -> list[Piece]:
        """Return what a screen reader finds in the picture: one part for each row."""
        from kimdesk.ui.widgets.accessible import Piece

        return [Piece(each.words, self._row(at), current=at == self._at) for at, each in enumerate(self._bars)]

    def _found(self, place: QPointF) -> int:
        return next((at for at in range(len(self._bars)) if self._row(at).contains(place)), -1)

    def _announce(self) -> None:
        self.setAccessibleName(self._bars[self._at].words if self._bars else t("Quality", "Nothing to draw"))
        self.setAccessibleDescription("\n".join(each.words for each in self._bars))

    # --- where things are -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._tops = [0]
        for each in self._bars:
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
        return max((metrics.horizontalAdvance(each.figure) for each in self._bars), default=0) + px(2)

    def _name_width(self) -> int:
        metrics = QFontMetrics(font(13))
        widest = max((metrics.horizontalAdvance(each.name) for each in self._bars), default=0) + px(4)
        room = self.width() - self._boxes_width() - self._figure_width() - 2 * px(_GAP) - 2 * px(_PAD)
        return max(min(widest, room), px(60))

    def _row(self, at: int) -> QRectF:
        return QRectF(0, self._tops[at], self.width(), self._tops[at + 1] - self._tops[at])

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, each in enumerate(self._bars):
            self._paint_row(painter, each, self._row(at))
        if self.hasFocus() and self._bars:
            paint_focus(painter, self._row(self._at), px(6), QColor(tokens().focus))

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
