"""A row that becomes a column where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QWidget

from kimdesk.ui.theme.style import px

_NO_LIMIT = 16_777_215


class Reflow(QWidget):
    """Two parts side by side as long as both fit, else the second below the first; a width given holds while they are
    side by side.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        needs: int = 0,
        stretch: tuple[int, int] = (0, 1),
        gap: int = 8,
        first_width: int = 0,
        second_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second, self._needs = first, second, needs
        self._first_width, self._second_width = first_width, second_width
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(gap))
        self._box.addWidget(first, stretch[0])
        self._box.addWidget(second, stretch[1])

    def fit_second(self, width: int, needs: int) -> None:
        """Give the second part another width while they are side by side, which needs so much room in all."""
        self._second_width, self._needs = width, needs
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return answer

    def _arrange(self) -> None:
        needed = self._needs or self._first.sizeHint().width() + self._second.sizeHint().width() + px(12)
        wanted = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        beside = wanted == QBoxLayout.Direction.LeftToRight
        for part, width in ((self._first, self._first_width), (self._second, self._second_width)):
            if width:
                part.setMinimumWidth(width if beside else 0)
                part.setMaximumWidth(width if beside else _NO_LIMIT)
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()

    @property
    def stacked(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom


class HighAsHeld(QWidget):
    """What a scroll area scrolls: as high as what is in it at its width, also when more comes in later, and not as the
    words in it would be if they were narrow.
    """

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return answer

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The area asks for the height before the parts have taken in what changed: it is asked again behind them.
        held = self.parentWidget()
        area = held.parentWidget() if held is not None else None
        if not isinstance(area, QScrollArea) or area.widget() is not self or not self.hasHeightForWidth():
            return
        wanted = max(self.heightForWidth(self.width()), area.viewport().height())
        if wanted != self.height():
            self.resize(self.width(), wanted)

    def minimumSizeHint(self) -> QSize:
        held = super().minimumSizeHint()
        return QSize(held.width(), self.heightForWidth(self.width())) if self.hasHeightForWidth() else held


def in_line(*parts: QWidget, right: bool = False, wide: QWidget | None = None) -> QWidget:
    """Return the parts side by side at their own width, to the left or right; ``wide`` takes what room there is."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    if right:
        row.addStretch(1)
    for part in parts:
        row.addWidget(part, 100 if part is wide else 0)
    if not right:
        row.addStretch(1)
    return holder
