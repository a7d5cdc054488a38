"""One list of many things, under a heading for each sort."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.two_line import KEY, TwoLineList


class Line(NamedTuple):
    """One thing: its key, what it is, and a quiet second line."""

    key: str
    name: str
    second: str


class GroupedList(TwoLineList):
    """Up and down pass over the headings."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._groups: tuple[tuple[str, tuple[Line, ...]], ...] = ()

    def fill_groups(self, groups: Sequence[tuple[str, Sequence[Line]]]) -> None:
        """Show these; what is chosen stays chosen where it is still there, else what stands in its place is."""
        now = tuple((title, tuple(lines)) for title, lines in groups if lines)
        if now == self._groups:
            return
        self._groups = now
        keep, row = self.key(), self.currentRow()
        self.blockSignals(True)
        self.clear()
        for title, lines in now:
            self._add_heading(title)
            for line in lines:
                item = QListWidgetItem()
                self._dress(item, (line.key, line.name, line.second, ""))
                self.addItem(item)
        self.choose(keep)
        if not self.key():
            self._choose_near(row)
        self.blockSignals(False)

    def in_order(self) -> list[str]:
        """Return the keys from top to bottom."""
        return [key for at in range(self.count()) if (key := str(self.item(at).data(KEY) or ""))]

    def step(self, by: int) -> None:
        """Choose the next or the one before."""
        keys = self.in_order()
        if keys:
            at = keys.index(self.key()) if self.key() in keys else 0
            self.choose(keys[max(0, min(len(keys) - 1, at + by))])

    def restyle(self) -> None:
        """Take the height of the headings from the text size in use."""
        for at in range(self.count()):
            heading = self.itemWidget(self.item(at))
            if heading is not None:
                self.item(at).setSizeHint(QSize(0, heading.sizeHint().height() + px(12)))

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        words = Words(title, 12, QFont.Weight.DemiBold, quiet=True, wrap=False)
        words.setContentsMargins(px(4), px(8), 0, 0)
        item.setSizeHint(QSize(0, words.sizeHint().height() + px(8)))
        self.addItem(item)
        self.setItemWidget(item, words)

    def _choose_near(self, row: int) -> None:
        rows = [at for at in range(self.count()) if self.item(at).data(KEY)]
        if rows:
            self.setCurrentRow(min(rows, key=lambda at: (abs(at - max(row, 0)), at)))
