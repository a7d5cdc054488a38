"""One entry of a timeline: a dot on a line at the left, and whatever belongs to it at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.marks import paint_tick

_RAIL = 28
_DOT = 18


class TimelineEntry(QWidget):
    """``sort`` is done (a tick), no (a cross), waits (a ring with a dot in it) or plain (a ring); ``body`` is what stands
    beside it. The line goes on below unless it is the last.
    """

    def __init__(self, sort: str, last: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort, self._last = sort, last
        self.body = QVBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        """Take the margins from the text size in use."""
        self.body.setContentsMargins(px(_RAIL), 0, 0, px(2 if self._last else 12))
        self.body.setSpacing(px(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(px(1), px(2), px(_DOT), px(_DOT))
        if not self._last:
            painter.setPen(QPen(QColor(t.control), 1))
            painter.drawLine(QPointF(box.center().x(), box.bottom() + px(2)), QPointF(box.center().x(), self.height()))
        colour = QColor({"done": t.accent, "waits": t.amber[0], "no": t.red[0]}.get(self._sort, t.control))
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if self._sort == "done" else QColor(t.panel))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        inset = box.width() * 0.3
        inner = box.adjusted(inset, inset, -inset, -inset)
        if self._sort == "done":
            paint_tick(painter, inner, QColor(t.on_accent))
        elif self._sort == "waits":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(inner)
        elif self._sort == "no":
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
