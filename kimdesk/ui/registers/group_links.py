"""The line of group names under a title: each leads to its group, the one in view is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.buttons import TextButton
from kimdesk.ui.widgets.flow import FlowLayout


class GroupLinks(QWidget):
    """Leads to the groups of an editor, where there are several; ``first`` stands before them."""

    group_asked = Signal(str)

    def __init__(
        self, groups: Sequence[tuple[str, str]], first: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, px(2))
        if first is not None:
            flow.addWidget(first)
        self.links: dict[str, _Link] = {}
        for key, words in groups if len(groups) > 1 else ():
            link = _Link(words)
            link.clicked.connect(self._on_clicked)
            flow.addWidget(link)
            self.links[key] = link

    def mark(self, key: str) -> None:
        """Mark the group in view."""
        for each, link in self.links.items():
            link.set_current(each == key)

    def _on_clicked(self) -> None:
        asked = next((key for key, link in self.links.items() if link is self.sender()), "")
        self.group_asked.emit(asked)


class _Link(TextButton):
    _weight = QFont.Weight.Normal
    _pad = 5
    _size = 13.0

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._current = False

    def set_current(self, current: bool) -> None:
        """Write it strongly, or not."""
        if current != self._current:
            self._current = current
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(self._size, QFont.Weight.Bold))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * px(self._pad), max(metrics.height() + px(4), px(28)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _font(self) -> QFont:
        return font(self._size, QFont.Weight.Bold if self._current else QFont.Weight.Normal)

    def _colours(self) -> tuple[str, str, str]:
        return (tokens().accent if self._current else tokens().ink2), "#00000000", ""
