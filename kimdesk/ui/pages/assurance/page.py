"""Assurance on one page: three lines of defence with what they checked, and own ratings beside the reviewer's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.quarters import Quarter
from kimdesk.services.assurance import Assurance, Line
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.pages.assurance.words import NAMES, listed, say_line, say_rating
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, Words, clear_layout, in_scroll_area, page_title, quiet, scrolling_column
from kimdesk.ui.widgets.grouped_list import GroupedList

_RELOAD_MS = 150
_NARROW = 820
_LEAST = 170


class AssurancePage(FreshPage):
    """``record_opened`` asks the window for a check's own record."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("Assurance", "Assurance")
        self._desk, self._tasks = desk, tasks
        self._quarter: Quarter | None = None
        outer = scrolling_column(self)
        self.title = page_title(self.page_name)
        outer.addWidget(self.title)
        self._lines = QHBoxLayout()
        self._lines.setSpacing(px(12))
        outer.addLayout(self._lines)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(px(12))
        outer.addLayout(self._below, 1)
        self._below.addWidget(self._make_checks(), 3)
        self._below.addWidget(self._make_ratings(), 2)

    def _make_checks(self) -> QWidget:
        card = Card(t("Assurance", "What was checked"))
        self.list = GroupedList(t("Assurance", "What was checked"))
        self.list.itemActivated.connect(self._on_activated)
        self.nothing = quiet(
            t("Assurance", "Sample audits, access reviews, evidence that was seen and findings from outside come here.")
        )
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.list, 1)
        card.setMinimumHeight(px(_LEAST))
        return card

    def _make_ratings(self) -> QWidget:
        card = Card(t("Assurance", "Own and reviewer's rating"))
        inner = QWidget()
        self.ratings = QVBoxLayout(inner)
        self.ratings.setContentsMargins(0, 0, 0, 0)
        self.ratings.setSpacing(px(6))
        card.body.addWidget(in_scroll_area(inner), 1)
        card.setMinimumHeight(px(_LEAST))
        return card

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what was checked."""
        super().reload()
        self._tasks.read(partial(_read, self._desk, self._quarter), self._on_read, key="assurance")

    def show_quarter(self, quarter: Quarter) -> None:
        """Show the twelve months up to the end of a quarter, and its ratings."""
        self._quarter = quarter
        self.reload()

    def flush(self) -> None:
        """Nothing is written here."""

    def _on_read(self, view: Assurance) -> None:
        self.title.setText(t("Assurance", "Assurance in the year up to {quarter}").format(quarter=view.quarter.name))
        clear_layout(self._lines)
        for line in view.lines:
            self._lines.addWidget(_line_card(line), 1)
        groups = listed(view)
        self.list.fill_groups(groups)
        anything = any(lines for _name, lines in groups)
        self.list.setVisible(anything)
        self.nothing.setVisible(not anything)
        clear_layout(self.ratings)
        for words in _rating_words(view):
            self.ratings.addWidget(Words(words, 13))
        self.ratings.addStretch(1)

    def _on_activated(self) -> None:
        kind, _space, record = self.list.key().partition(" ")
        if record:
            self.record_opened.emit(kind, record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        self._below.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def _line_card(line: Line) -> Card:
    card = Card()
    card.body.addWidget(Words(show(NAMES[line.line]), 14))
    for words in say_line(line):
        card.body.addWidget(quiet(words))
    card.body.addStretch(1)
    return card


def _rating_words(view: Assurance) -> list[str]:
    said = [t("Assurance", "Agreed: {count}").format(count=view.agreed)]
    if view.unreviewed:
        said.append(t("Assurance", "Rated by the team and by no reviewer: {count}").format(count=view.unreviewed))
    said += [say_rating(each) for each in view.differing]
    if view.unchecked:
        names = ", ".join(team.title for team in view.unchecked)
        said.append(t("Assurance", "Nobody checked in these twelve months: {teams}").format(teams=names))
    return said


def _read(desk: Desk, quarter: Quarter | None) -> Assurance:
    return desk.assurance.view(quarter or desk.context.quarter())
