"""The tabs under the header, with a count where something waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.cards import paint_chip
from kimdesk.ui.widgets.marks import paint_focus

if TYPE_CHECKING:
    from kimdesk.ui.widgets.accessible import Piece


class TabBar(QWidget):
    """Chooses a page by click or arrow keys.

    Where room is short the tabs stand closer, then under their ``short`` names, and at last in two rows.
    """

    tab_chosen = Signal(int)

    def __init__(self, names: Sequence[str], short: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._short = list(short or names)
        self._counts = [0] * len(self._names)
        self._current = 0
        self._aside = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        self._announce()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the rows of tabs are: with large letters they do not all fit beside each other."""
        height = int(self._boxes()[-1].bottom()) if self._names else self._high()
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    @property
    def current(self) -> int:
        """The tab shown."""
        return self._current

    def choose(self, at: int) -> None:
        """Show a tab; emits where it is another one, or something beside the tabs was shown."""
        if (at != self._current or self._aside) and 0 <= at < len(self._names):
            self._current, self._aside = at, False
            self._announce()
            self.update()
            self.tab_chosen.emit(at)

    def step_aside(self) -> None:
        """Mark no tab: something is shown that has none."""
        self._aside = True
        self._announce()
        self.update()

    def set_count(self, at: int, count: int) -> None:
        """Show how much waits behind a tab."""
        self._counts[at] = count
        self._fit()
        self._announce()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(sum(box.width() for box in self._boxes())) + px(24), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(int(max(box.width() for box in self._boxes())) + px(24), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.choose(self._current + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for at, box in enumerate(self._boxes()):
            if box.contains(event.position()):
                self.choose(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t_ = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t_.panel))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(t_.line))
        names, beside = self._shown()
        for at, (box, name) in enumerate(zip(self._boxes(), names, strict=True)):
            chosen = at == self._current and not self._aside
            painter.setFont(self._font(chosen))
            painter.setPen(QColor(t_.accent if chosen else t_.ink2))
            painter.drawText(box.adjusted(beside, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
            if chosen:
                painter.fillRect(QRectF(box.left(), box.bottom() - px(3), box.width(), px(3)), QColor(t_.accent))
            if self._counts[at]:
                width = px(20)
                paint_chip(
                    painter,
                    QRectF(box.right() - px(10) - width, box.center().y() - px(9), width, px(18)),
                    str(self._counts[at]),
                    "amber",
                )
        if self.hasFocus():
            paint_focus(painter, self._boxes()[self._current].adjusted(0, px(3), 0, -px(4)), px(4), QColor(t_.accent))

    def _high(self) -> int:
        """As high as the words need: room is short where they are large."""
        return max(QFontMetrics(self._font(True)).height() + px(10), min(px(40), 40))

    def _shown(self) -> tuple[list[str], int]:
        """Return the names that there is room for, and how much of it each has beside it."""
        metrics = QFontMetrics(self._font(True))
        counted = sum(px(26) for count in self._counts if count)
        for names, beside in ((self._names, px(14)), (self._names, px(9)), (self._short, px(9))):
            needed = sum(metrics.horizontalAdvance(name) + 2 * beside for name in names)
            if px(12) + needed + counted <= self.width():
                return names, beside
        return self._short, px(14)

    def _boxes(self) -> list[QRectF]:
        boxes: list[QRectF] = []
        left, top = float(px(12)), 0.0
        names, beside = self._shown()
        metrics = QFontMetrics(self._font(True))
        for at, name in enumerate(names):
            width = metrics.horizontalAdvance(name) + 2 * beside + (px(26) if self._counts[at] else 0)
            if boxes and left + width > self.width():
                left, top = float(px(12)), top + self._high()
            boxes.append(QRectF(left, top, width, self._high()))
            left += width
        return boxes

    def _font(self, chosen: bool) -> QFont:
        return font(14, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)

    def pieces(self) -> list[Piece]:
        """Return what a screen reader finds in the bar: a tab for each page, with what waits behind it."""
        from kimdesk.ui.widgets.accessible import Piece

        return [
            Piece(self._said(at), box, at == self._current, at == self._current) for at, box in enumerate(self._boxes())
        ]

    def press_piece(self, at: int) -> None:
        """Show a page as whoever uses a screen reader presses its tab."""
        self.choose(at)

    def _said(self, at: int) -> str:
        if not self._counts[at]:
            return self._names[at]
        return t("Tabs", "{name}, {count} waiting").format(name=self._names[at], count=self._counts[at])

    def _announce(self) -> None:
        waiting = self._counts[self._current]
        name = self._names[self._current]
        self.setAccessibleName(
            t("Tabs", "Pages: {name}").format(name=name)
            + (t("Tabs", ", {count} waiting").format(count=waiting) if waiting else "")
        )
        self.setAccessibleDescription(", ".join(self._names))
