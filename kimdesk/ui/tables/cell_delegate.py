"""Paints the cells of a list: words, chips, stars, the hairline under a row and the ring around the row in focus."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kimdesk.ui.tables.cells import Cell
from kimdesk.ui.tables.record_model import CELL
from kimdesk.ui.theme.style import font, px, ring, tokens
from kimdesk.ui.widgets.cards import paint_chip
from kimdesk.ui.widgets.marks import paint_warning

TEXT_SIZE = 13
_PAD = 8


class CellDelegate(QStyledItemDelegate):
    """Paints one cell from what it says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        cell: Cell = index.data(CELL)
        metrics = QFontMetrics(font(TEXT_SIZE, QFont.Weight.DemiBold))
        return QSize(
            metrics.horizontalAdvance(cell.text) + px(2 * _PAD + 20 + (19 if cell.doubt else 0)),
            metrics.height() + px(16),
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell: Cell | None = index.data(CELL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRect(option.rect)
        painter.save()
        if chosen:
            painter.fillRect(box, QColor(tokens().accent_soft))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(tokens().line))
        inner = box.adjusted(px(_PAD), 0, -px(4), 0)
        if cell is not None and cell.doubt:
            size = px(13)
            paint_warning(painter, QRectF(inner.left(), inner.center().y() - size / 2, size, size), _doubtful())
            inner = inner.adjusted(size + px(6), 0, 0, 0)
        if cell is not None and cell.tone:
            _paint_chip(painter, inner, cell.text, cell.tone, chosen)
        elif cell is not None:
            _paint_words(painter, inner, cell, chosen)
        self._paint_ring(painter, box, option, index)
        painter.restore()

    def _paint_ring(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table = self.parent()
        assert isinstance(table, QTableView)
        if not table.hasFocus() or table.currentIndex().row() != index.row():
            return
        colour, width = QColor(tokens().accent), ring()
        painter.fillRect(QRect(box.left(), box.top(), box.width(), width), colour)
        painter.fillRect(QRect(box.left(), box.bottom() - width + 1, box.width(), width), colour)
        header = table.horizontalHeader()
        at = header.visualIndex(index.column())
        if at == 0:
            painter.fillRect(QRect(box.left(), box.top(), width, box.height()), colour)
        if at == header.count() - 1:
            painter.fillRect(QRect(box.right() - width + 1, box.top(), width, box.height()), colour)


def _doubtful() -> QColor:
    return QColor(tokens().tone("amber")[0])


def _paint_chip(painter: QPainter, box: QRect, text: str, tone: str, chosen: bool = False) -> None:
    metrics = QFontMetrics(font(12, QFont.Weight.DemiBold))
    wide = min(metrics.horizontalAdvance(text) + px(14), box.width())
    high = metrics.height() + px(5)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide - px(8))
    outline = QRectF(box.left(), box.center().y() - high / 2 + 0.5, wide, high)
    paint_chip(painter, outline, words, tone)
    if chosen and tone in ("accent", "neutral"):
        # Their ground is that of a chosen row, or near it.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(tokens().tone(tone)[0]))
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))


def _paint_words(painter: QPainter, box: QRect, cell: Cell, chosen: bool) -> None:
    strong = cell.strong and chosen
    painter.setFont(font(TEXT_SIZE, QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
    painter.setPen(QColor(tokens().ink))
    metrics = QFontMetrics(painter.font())
    if cell.star:
        size = px(11)
        _paint_star(painter, QRectF(box.left(), box.center().y() - size / 2, size, size))
        box = box.adjusted(size + px(5), 0, 0, 0)
    badge = QFontMetrics(font(12, QFont.Weight.DemiBold)).horizontalAdvance(cell.badge) + px(20) if cell.badge else 0
    room = max(box.width() - badge, 0)
    words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(box.left(), box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, words)
    if cell.badge:
        left = box.left() + metrics.horizontalAdvance(words) + px(6)
        _paint_chip(painter, QRect(left, box.top(), max(box.right() - left, 0), box.height()), cell.badge, "amber")


def _paint_star(painter: QPainter, box: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().accent))
    centre, outer = box.center(), box.width() / 2
    points = []
    for at in range(10):
        reach = outer if at % 2 == 0 else outer * 0.42
        angle = math.pi * at / 5 - math.pi / 2
        points.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    painter.drawPolygon(QPolygonF(points))
    painter.restore()
