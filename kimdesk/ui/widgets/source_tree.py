"""Where a truth comes from and where it goes, drawn: boxes below each other, whole lines to copies, broken ones for feeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_warning
from kimdesk.ui.widgets.painted_list import PaintedList

_DEEPEST = 4
_STEP, _PAD, _SIGN, _GAP = 20, 8, 14, 8
_DASH = [3.0, 3.0]


class Branch(NamedTuple):
    """One box: what it is called, a quiet line about it, and all of it in words. ``sign`` is source, copy, plain or gone;
    ``depth`` says below which box before it hangs, ``feed`` that it hangs on a broken line, into it or out of it
    ("in", "out"); a ``heading`` stands above it. ``here`` is the box that the map is about.
    """

    key: str
    name: str
    about: str
    words: str
    sign: str
    depth: int = 0
    feed: str = ""
    heading: str = ""
    here: bool = False
    trouble: bool = False


class SourceTree(PaintedList[Branch]):
    """Boxes of which each but the one that the map is about opens what it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restyle()

    def restyle(self) -> None:
        self._line, self._small = QFontMetrics(font(14)).height(), QFontMetrics(font(12)).height()
        self.setFixedHeight(max(self._top(len(self._lines)), px(1)))

    def show_branches(self, branches: Sequence[Branch]) -> None:
        """Show these boxes from top to bottom, beginning at the one that the map is about."""
        self._show(branches, next((at for at, each in enumerate(branches) if each.here), 0))

    def _nothing(self) -> str:
        return t("Sources", "Nothing to draw")

    def _opens(self, line: Branch) -> bool:
        return not line.here and line.sign != "gone"

    def _chosen(self, line: Branch) -> bool:
        return line.here

    # --- where things are -------------------------------------------------------------------------------------------

    def _high(self) -> int:
        return self._line + self._small + px(12)

    def _heading(self) -> int:
        return self._small + px(10)

    def _top(self, at: int) -> int:
        """Return where a box begins, or with the number of boxes where the last one ends."""
        headings = sum(bool(each.heading) for each in self._lines[: at + 1])
        return at * (self._high() + px(_GAP)) + headings * self._heading()

    def _box(self, at: int) -> QRectF:
        each = self._lines[at]
        left = px(_STEP) * min(each.depth + bool(each.feed), _DEEPEST) + 1
        return QRectF(left, self._top(at), self.width() - left - 2, self._high())

    def _above(self, at: int) -> int:
        """Return the box that one hangs below, or -1."""
        depth = self._lines[at].depth
        return next((up for up in range(at - 1, -1, -1) if self._lines[up].depth == depth - 1), -1)

    # --- painting ---------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter, at: int) -> None:
        self._paint_heading(painter, at)
        self._paint_line(painter, at)
        self._paint_box(painter, self._lines[at], self._box(at))

    def _paint_heading(self, painter: QPainter, at: int) -> None:
        if self._lines[at].heading:
            painter.setFont(font(12, QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens().ink2))
            place = QRectF(0, self._top(at) - self._heading(), self.width(), self._heading() - px(4))
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, self._lines[at].heading)

    def _paint_line(self, painter: QPainter, at: int) -> None:
        each, box = self._lines[at], self._box(at)
        pen = QPen(QColor(tokens().control), 1.5)
        if each.feed:
            pen.setDashPattern(_DASH)
            painter.setPen(pen)
            y, left, right = box.center().y(), float(px(2)), box.left() - px(2)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            # What is fed lies where the arrow points: out of a box that feeds, into one that is fed.
            tip, back = (left, left + px(6)) if each.feed == "in" else (right, right - px(6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().control))
            painter.drawPolygon(QPolygonF([QPointF(tip, y), QPointF(back, y - px(4)), QPointF(back, y + px(4))]))
            return
        above = self._above(at) if each.depth else -1
        if above >= 0:
            x = self._box(above).left() + px(_STEP) / 2
            painter.setPen(pen)
            painter.drawLine(QPointF(x, self._box(above).bottom()), QPointF(x, box.center().y()))
            painter.drawLine(QPointF(x, box.center().y()), QPointF(max(box.left(), x), box.center().y()))

    def _paint_box(self, painter: QPainter, each: Branch, box: QRectF) -> None:
        t_ = tokens()
        pen = QPen(QColor(t_.amber[0] if each.trouble else t_.accent if each.here else t_.control), 1)
        if each.here or each.trouble:
            pen.setWidthF(2)
        if each.sign == "gone":
            pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.setBrush(QColor(t_.accent_soft if each.here else t_.panel))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
        sign = QRectF(box.left() + px(_PAD), box.center().y() - px(_SIGN) / 2, px(_SIGN), px(_SIGN))
        paint_sign(painter, sign, each.sign, QColor(t_.ink))
        left, right = sign.right() + px(_PAD), box.right() - px(_PAD)
        if each.trouble:
            mark = QRectF(right - px(16), box.center().y() - px(8), px(16), px(16))
            paint_warning(painter, mark, QColor(t_.amber[0]))
            right = mark.left() - px(4)
        weight = QFont.Weight.Bold if each.here else QFont.Weight.DemiBold
        first = QRectF(left, box.top() + px(5), right - left, self._line)
        self._paint_words(painter, first, each.name, font(14, weight), t_.ink)
        second = QRectF(left, first.bottom() + px(1), right - left, self._small)
        self._paint_words(painter, second, each.about, font(12), t_.amber[0] if each.trouble else t_.ink2)

    def _paint_words(self, painter: QPainter, room: QRectF, words: str, letters: QFont, colour: str) -> None:
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(letters).elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def paint_sign(painter: QPainter, box: QRectF, sign: str, ink: QColor) -> None:
    """Paint what an asset is, each of another shape: a full diamond for a source, two sheets for a copy, a sheet for any
    other, a broken cross for what is not here.
    """
    painter.save()
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign == "source":
        painter.setBrush(ink)
        middle = box.center()
        corners = (
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        )
        painter.drawPolygon(QPolygonF(list(corners)))
    elif sign == "copy":
        part = box.width() * 0.3
        painter.drawRect(box.adjusted(part, 0, 0, -part))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRect(box.adjusted(0, part, -part, 0))
    elif sign == "gone":
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        painter.drawRect(box.adjusted(px(2), px(1), -px(2), -px(1)))
    painter.restore()
