"""The calendar of what is due in every register: mine or everybody's, as a list by months and as a file for Outlook."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.dates import say_long_date
from kimdesk.services.calendar import Item, Near
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.pages.calendar.chosen import Chosen
from kimdesk.ui.pages.calendar.months import in_months, key_of
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PillButton
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar
from kimdesk.ui.widgets.grouped_list import GroupedList
from kimdesk.ui.widgets.segmented import SegmentedControl

_RELOAD_MS = 150
_NARROW = 720
_MINE, _ALL = "mine", "all"
_SUFFIX = ".ics"


class _Reading(NamedTuple):
    near: Near
    today: date


class CalendarPage(FreshPage):
    """``record_opened`` asks the window for the record that is due."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("Calendar", "Calendar")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._reading = _Reading(Near([], 0, 0, {}), date.min)
        self._whole = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(12), px(12), px(12), px(12))
        outer.setSpacing(px(8))
        outer.addLayout(self._make_top())
        self.bar = InfoBar()
        outer.addWidget(self.bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(
            EmptyState(
                t("Calendar", "Nothing is due"),
                t(
                    "Calendar",
                    "Reviews, targets, checks and recurring tasks of every register come here by their dates.",
                ),
            )
        )
        self._stack.addWidget(self._make_body())
        outer.addWidget(self._stack, 1)

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        whose = t("Calendar", "Whose")
        self.whose = SegmentedControl(whose, [(_MINE, t("Calendar", "Mine")), (_ALL, t("Calendar", "Everybody's"))])
        self.whose.show_step(_ALL)
        self.whose.step_chosen.connect(self._on_whose)
        row.addWidget(self.whose)
        row.addStretch(1)
        self.save = PillButton(t("Calendar", "Save for Outlook..."))
        self.save.setToolTip(t("Calendar", "A calendar file that Outlook and other calendars open"))
        self.save.clicked.connect(self._on_save)
        row.addWidget(self.save)
        return row

    def _make_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        left = Card(t("Calendar", "What is due"))
        self.list = GroupedList(t("Calendar", "What is due"))
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        left.body.addWidget(self.list, 1)
        self.more = LinkButton("")
        self.more.clicked.connect(self._on_more)
        left.body.addWidget(self.more)
        row.addWidget(left, 3)
        self._right = Card()
        self.chosen = Chosen()
        self.chosen.opened.connect(self.record_opened)
        self.chosen.done.connect(self._on_done)
        self._right.body.addWidget(self.chosen)
        row.addWidget(self._right, 2)
        return body

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what is due."""
        super().reload()
        work = partial(_read, self._desk, self.whose.chosen == _MINE, self._whole)
        self._tasks.read(work, self._on_reading, key="calendar")

    def flush(self) -> None:
        """Nothing here is saved by itself: what is done is said by a button."""

    def _on_reading(self, reading: _Reading) -> None:
        self._reading = reading
        near = reading.near
        self.list.fill_groups(in_months(near, reading.today))
        self._stack.setCurrentIndex(2 if near.items else 1)
        self.save.setEnabled(bool(near.items))
        self.more.setText(t("Calendar", "Show all {count}").format(count=f"{near.all:,}"))
        self.more.setVisible(len(near.items) < near.all)
        self._on_row()

    def _item(self) -> Item | None:
        key = self.list.key()
        return next((item for item in self._reading.near.items if key_of(item) == key), None)

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_whose(self, step: object) -> None:
        self.whose.show_step(_MINE if step == _MINE else _ALL)
        self._whole = False
        self.reload()

    def _on_more(self) -> None:
        self._whole = True
        self.reload()

    def _on_row(self, _row: int = 0) -> None:
        self.chosen.show_item(self._item(), self._reading.today)

    def _on_activated(self) -> None:
        item = self._item()
        if item is not None:
            self.record_opened.emit(item.kind, item.id)

    def _on_done(self, task: str) -> None:
        self._tasks.write(partial(self._desk.calendar.done, task), self._on_was_done)

    def _on_was_done(self, told: tuple[date | None, Changes]) -> None:
        again, changes = told
        sentence = (
            t("Calendar", "Done. It comes again on {day}.").format(day=say_long_date(again))
            if again
            else t("Calendar", "Done. It does not say when it comes again.")
        )
        self.bar.say(sentence, "green")
        self.status_said.emit(sentence)
        self._bus.announce(changes)

    def _on_save(self) -> None:
        name = str(Path.home() / (t("Calendar", "What is due") + _SUFFIX))
        chosen, _filter = QFileDialog.getSaveFileName(
            self, t("Calendar", "Save a calendar file"), name, t("Calendar", "Calendar files (*.ics)")
        )
        if chosen:
            self.save_to(Path(chosen).with_suffix(_SUFFIX))

    def save_to(self, path: Path) -> None:
        """Write what is due as a calendar file: all of it, though less may be shown."""
        self._tasks.write(partial(_write, self._desk, self.whose.chosen == _MINE, path), self._on_saved)

    def _on_saved(self, told: tuple[Path, int]) -> None:
        path, count = told
        self.bar.say(t("Calendar", "Saved: {name}, {count} days.").format(name=path.name, count=count), "green")

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room for both, Enter on a line opens it.
        self._right.setVisible(self.width() >= px(_NARROW))


def _write(desk: Desk, mine: bool, path: Path) -> tuple[Path, int]:
    items = desk.calendar.items(mine=mine)
    desk.calendar.write(items, path)
    return path, len(items)


def _read(desk: Desk, mine: bool, whole: bool) -> _Reading:
    near = desk.calendar.near(mine)
    if whole:
        near = near._replace(items=desk.calendar.items(mine=mine))
    return _Reading(near, desk.context.clock.today())
