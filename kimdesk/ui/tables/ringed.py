"""A table in which one sees that the keyboard is there, whether a row is current or not."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.marks import paint_focus


class RingedTable(QTableView):
    """The current row has its own ring; without one the ring is around all of the rows."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            box = QRectF(self.viewport().rect())
            paint_focus(QPainter(self.viewport()), box, px(4), QColor(tokens().accent))
