"""The row above the results: words, days, the filters that are on as chips, a menu to add more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.dates import parse_date
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.services.searching import Asked
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import FilterChip, LinkButton, PillButton
from kimdesk.ui.widgets.cards import Words, clear_layout
from kimdesk.ui.widgets.flow import FlowLayout, in_flow
from kimdesk.ui.widgets.inputs import LineInput
from kimdesk.ui.widgets.search_box import SearchBox

_WAIT_MS = 120
_MOST_IN_A_MENU = 40
_KIND, _BY, _TEAM = "kind", "by", "team"
PERSONAL = "personal"


class SearchFilters(QWidget):
    """Says what the results are narrowed to; ``changed`` comes once somebody pauses typing, and at once for a chip."""

    changed = Signal()
    down_pressed = Signal()

    def __init__(self, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._on: list[tuple[str, str]] = []
        self._counts: Mapping[str, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.box = SearchBox(t("Search", "Search everything"), t("Search", "Words to look for"))
        self.box.setMinimumWidth(px(260))
        self.first = self._day(t("Search", "Written from"), t("Search", "from, day/month/year"))
        self.last = self._day(t("Search", "Written until"), t("Search", "until, day/month/year"))
        self.add_button = PillButton(t("Filters", "Add filter"))
        column.addWidget(in_flow(self.box, self.first, self.last, self.add_button))
        self.error = Words("", 12, tone="red")
        self.error.hide()
        column.addWidget(self.error)
        self._chip_line = QWidget()
        self._chips = FlowLayout(self._chip_line, px(6))
        column.addWidget(self._chip_line)
        self._soon = soon(self, _WAIT_MS, self.changed)
        for line in (self.box, self.first, self.last):
            line.textChanged.connect(self._soon.start)
        self.box.moved.connect(self._on_moved)
        self.box.returnPressed.connect(self.down_pressed)
        directory.renewed.connect(self._show)
        self._show()

    def _day(self, name: str, hint: str) -> LineInput:
        line = LineInput(hint)
        line.setAccessibleName(name)
        line.setToolTip(name)
        line.setFixedWidth(px(168))
        return line

    @property
    def asked(self) -> Asked | None:
        """What is looked for, or None where a day cannot be read."""
        days = {line: parse_date(line.text()) if line.text().strip() else None for line in (self.first, self.last)}
        for line, day in days.items():
            if day is None and line.text().strip():
                words = t("Search", "“{words}” is not a date like 31/03/2026.")
                self.say_error(words.format(words=line.text().strip()))
                return None
        self.say_error("")
        words = " ".join(self.box.text().split())
        return Asked(words, self._of(_KIND), days[self.first], days[self.last], self._of(_BY), self._of(_TEAM))

    @property
    def personal(self) -> bool:
        """Whether only what may hold personal data is wanted."""
        return (PERSONAL, "") in self._on

    def say_error(self, sentence: str) -> None:
        """Say what cannot be looked for."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def add(self, sort: str, value: str = "", *_checked: object) -> None:
        """Put a filter on."""
        if (sort, value) not in self._on:
            self._on.append((sort, value))
            self._tell()

    def remove(self, sort: str, value: str, *_checked: object) -> None:
        """Take a filter off."""
        self._on.remove((sort, value))
        self._tell()

    def clear(self, *_checked: object) -> None:
        """Take every filter off; the words stay."""
        self._on.clear()
        self.first.clear()
        self.last.clear()
        self._tell()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Offer the kinds that are found, with how many there are."""
        self._counts = counts
        self._show_menu()

    def _of(self, sort: str) -> tuple[str, ...]:
        return tuple(value for each, value in self._on if each == sort)

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._chip_line.isAncestorOf(focus)
        clear_layout(self._chips)
        for sort, value in self._on:
            words = self._say(sort, value)
            chip = FilterChip(words)
            chip.setAccessibleName(t("Filters", "Filter {words}: press to take it off").format(words=words))
            chip.clicked.connect(partial(self.remove, sort, value))
            self._chips.addWidget(chip)
        if len(self._on) > 1:
            clear = LinkButton(t("Filters", "Clear all"))
            clear.clicked.connect(self.clear)
            self._chips.addWidget(clear)
        self._chip_line.setVisible(bool(self._on))
        self._show_menu()
        if had_focus:
            self.add_button.setFocus()

    def _say(self, sort: str, value: str) -> str:
        if sort == _KIND:
            return show(KINDS[value].label_plural)
        if sort == PERSONAL:
            return t("Search", "May hold personal data")
        name = self._directory.names().get(value) or t("Filters", "somebody")
        said = t("Search", "Written by {name}") if sort == _BY else t("Search", "Team: {name}")
        return said.format(name=name)

    def _show_menu(self) -> None:
        if (old := self.add_button.menu()) is not None:
            old.deleteLater()
        menu = QMenu(self.add_button)
        menu.addAction(t("Search", "May hold personal data"), partial(self.add, PERSONAL))
        menu.addSeparator()
        inner = menu.addMenu(t("Search", "By kind"))
        for kind in sorted(ALL, key=lambda each: -self._counts.get(each.name, 0)):
            count = self._counts.get(kind.name, 0)
            if count or not self._counts:
                words = f"{show(kind.label_plural)} ({count:,})" if count else show(kind.label_plural)
                inner.addAction(words, partial(self.add, _KIND, kind.name))
        for sort, words, kinds in (
            (_BY, t("Search", "By who wrote"), ("person",)),
            (_TEAM, t("Search", "By team"), ("team",)),
        ):
            inner = menu.addMenu(words)
            for entry in self._directory.of(kinds)[:_MOST_IN_A_MENU]:
                inner.addAction(entry.title, partial(self.add, sort, entry.id))
        self.add_button.set_menu(menu)

    def _on_moved(self, step: int) -> None:
        if step > 0:
            self.down_pressed.emit()
