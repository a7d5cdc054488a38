"""What the signs and tints of a picture mean, going on in the next line where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_direction, paint_ground, paint_reviewer, paint_step


class Sign(NamedTuple):
    """One entry: ``sort`` is step (its tint and its sign), carried, arrows or reviewer."""

    sort: str
    words: str
    step: str = ""


class Legend(QWidget):
    """Paints entries one after the other; a screen reader gets their words."""

    def __init__(self, signs: Sequence[Sign], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs: list[Sign] = []
        # By the room there is: a layout asks for the same height again and again.
        self._laid: dict[int, list[QPointF]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(signs)

    def say(self, signs: Sequence[Sign]) -> None:
        """Explain these signs."""
        self._signs = list(signs)
        self.setAccessibleName(", ".join(sign.words for sign in self._signs))
        self.restyle()

    @property
    def words(self) -> list[str]:
        """What is explained."""
        return [sign.words for sign in self._signs]

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self._laid.clear()
        self.setFixedHeight(self.heightForWidth(max(self.width(), px(200))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1].y()) + self._line() if places else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(font(12))
        for sign, place in zip(self._signs, self._places(self.width()), strict=True):
            box = QRectF(place.x(), place.y() + (self._line() - px(14)) / 2, px(20), px(14))
            self._paint_sign(painter, sign, box)
            painter.setFont(font(12))
            painter.setPen(QColor(tokens().ink2))
            base = place.y() + (self._line() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x() + px(26), base), sign.words)

    def _paint_sign(self, painter: QPainter, sign: Sign, box: QRectF) -> None:
        _paint_sign(painter, sign, box)

    def _line(self) -> int:
        return QFontMetrics(font(12)).height() + px(6)

    def _places(self, room: int) -> list[QPointF]:
        if room in self._laid:
            return self._laid[room]
        metrics = QFontMetrics(font(12))
        places = self._laid[room] = []
        left, top = 0, 0
        for sign in self._signs:
            width = px(26) + metrics.horizontalAdvance(sign.words)
            if left and left + width > room:
                left, top = 0, top + self._line()
            places.append(QPointF(left, top))
            left += width + px(14)
        return places


def _paint_sign(painter: QPainter, sign: Sign, box: QRectF) -> None:
    ink, size = QColor(tokens().ink), px(9)
    middle = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
    if sign.sort in ("step", "carried"):
        paint_ground(painter, box, sign.step, sign.sort == "carried")
        paint_step(painter, middle, sign.step, ink)
    elif sign.sort == "arrows":
        for direction, shift in ((1, -px(5)), (-1, px(5))):
            arrow = QRectF(box.center().x() + shift - px(4), box.center().y() - px(4), px(8), px(7))
            paint_direction(painter, arrow, direction, ink)
    else:
        paint_reviewer(painter, QPointF(box.left() + px(2), box.center().y() - px(3)), sign.step, ink)
