"""Several parts beside each other in columns of one width, or below each other where they have no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kimdesk.ui.theme.style import px


class Columns(QWidget):
    """Lays its parts out side by side while each can have its ``narrowest`` width (in pixels at 100 % text)."""

    def __init__(self, parts: Sequence[QWidget], narrowest: int, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._narrowest, self._gap = len(parts), narrowest, gap
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(gap))
        for part in parts:
            self._box.addWidget(part, 1)

    @property
    def stacked(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._count * px(self._narrowest) + (self._count - 1) * px(self._gap)
        beside = event.size().width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()
