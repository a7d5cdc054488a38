"""Parts side by side as long as each has room, else one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QWidget

from kimdesk.ui.theme.style import px

_LEAST = 215


class Columns(QWidget):
    """Shows as many parts as it is given, all of one width."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(12))
        for part in parts:
            part.setMinimumWidth(0)
            self._box.addWidget(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = (button for part in self._parts for button in part.findChildren(QAbstractButton))
        needed = max([px(_LEAST), *(button.sizeHint().width() + px(26) for button in buttons)])
        beside = self.width() >= len(self._parts) * (needed + px(12))
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()
