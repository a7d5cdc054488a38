"""How far something has come, as a line of stages: a sign and a word for each, those reached filled in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_tick

_DOT = 18


class Stages(QWidget):
    """Stages beside each other, or below each other where their words have no room; not to be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._reached = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, names: Sequence[str], reached: int) -> None:
        """Show these stages, of which so many have been reached."""
        self._names, self._reached = list(names), reached
        said = [
            t("Stages", "{name}: reached").format(name=name)
            if at < reached
            else t("Stages", "{name}: not yet").format(name=name)
            for at, name in enumerate(names)
        ]
        self.setAccessibleName(", ".join(said))
        self._fit()
        self.update()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self._fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(px(200), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self._high())

    def _fit(self) -> None:
        self.setFixedHeight(self._high())

    def _high(self) -> int:
        line = max(QFontMetrics(font(13)).height(), px(_DOT)) + px(8)
        return (
            line * max(len(self._names), 1) if self._stacked() else px(_DOT) + QFontMetrics(font(13)).height() + px(8)
        )

    def _stacked(self) -> bool:
        metrics = QFontMetrics(font(13, QFont.Weight.DemiBold))
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        return self.width() < (widest + px(16)) * len(self._names)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._names)
        if not count:
            return
        size, stacked = px(_DOT), self._stacked()
        step = self.height() / count if stacked else self.width() / count
        dots = [
            QRectF(0, at * step + px(4), size, size) if stacked else QRectF(at * step, 0, size, size)
            for at in range(count)
        ]
        for at, (box, following) in enumerate(pairwise(dots)):
            done = at + 1 < self._reached
            painter.setPen(QPen(QColor(tokens().accent if done else tokens().control), px(2) if done else 1))
            if stacked:
                painter.drawLine(QPointF(box.center().x(), box.bottom()), QPointF(box.center().x(), following.top()))
            else:
                painter.drawLine(QPointF(box.right(), box.center().y()), QPointF(following.left(), box.center().y()))
        for at, box in enumerate(dots):
            self._paint_dot(painter, box, at < self._reached)
            last = at == self._reached - 1
            letters = font(13, QFont.Weight.DemiBold if last else QFont.Weight.Normal)
            painter.setFont(letters)
            painter.setPen(QColor(tokens().ink if at < self._reached else tokens().ink2))
            room = (
                QRectF(size + px(8), box.top() - px(4), self.width() - size - px(8), size + px(8))
                if stacked
                else QRectF(box.left(), size + px(4), step, QFontMetrics(letters).height() + px(2))
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, self._names[at])

    def _paint_dot(self, painter: QPainter, box: QRectF, reached: bool) -> None:
        t_ = tokens()
        painter.setPen(QPen(QColor(t_.accent if reached else t_.control), 1.4))
        painter.setBrush(QColor(t_.accent if reached else t_.panel))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if reached:
            inset = box.width() * 0.28
            paint_tick(painter, box.adjusted(inset, inset, -inset, -inset), QColor(t_.on_accent))
