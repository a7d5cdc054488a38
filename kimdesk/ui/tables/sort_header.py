"""The headings of a list, with an arrow at the one by which it is sorted that grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_chevron

# How wide the arrow is, what is free between it and the words, and between it and the end.
_ARROW, _BEFORE, _AFTER = 8, 4, 6
_ROOM = _BEFORE + _ARROW + _AFTER
# What the sheet leaves free on both sides of a heading.
_PAD = 8


class SortHeader(QHeaderView):
    """Paints the arrow itself: that of the style has one size whatever the text has. It points down while the first is the
    smallest, as Qt has it everywhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._size = 13.0

    def dress(self, text_size: float) -> None:
        """Write the headings in this size, shorten what is too long, and let them be pressed and moved."""
        self._size = text_size
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(px(40))
        self.setSortIndicatorShown(True)
        self.setStyleSheet(f"QHeaderView::section {{ font-size: {px(text_size)}px; }}")

    def arrow_box(self, rect: QRect) -> QRectF:
        """Return where the arrow stands in the heading that has this box."""
        size = px(_ARROW)
        return QRectF(rect.right() - px(_AFTER) - size, rect.center().y() - size * 0.3, size, size * 0.6)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical: int) -> None:
        # Qt shortens the words as if there were neither a margin nor an arrow, and then cuts through a letter.
        super().initStyleOptionForIndex(option, logical)
        none = QStyleOptionHeader.SortIndicator.None_
        sorted_, option.sortIndicator = option.sortIndicator != none, none
        room = self.sectionSize(logical) - px(_PAD) - px(_ROOM if sorted_ else _PAD)
        words = str(self.model().headerData(logical, self.orientation()) or "")
        metrics = QFontMetrics(font(self._size, QFont.Weight.DemiBold))
        option.text = metrics.elidedText(words, self.textElideMode(), room)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logical)
        painter.restore()
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logical:
            box = self.arrow_box(rect)
            painter.save()
            if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder:
                painter.translate(0, 2 * box.center().y())
                painter.scale(1, -1)
            paint_chevron(painter, box, QColor(tokens().ink2))
            painter.restore()
