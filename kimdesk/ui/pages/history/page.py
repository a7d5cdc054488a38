"""Looking back: how any register was on a day, what was in force, and who changed what; a record as it was beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.steps import Stopped
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.pages.history.asking import AskingRow
from kimdesk.ui.pages.history.beside import Beside
from kimdesk.ui.pages.history.columns import listed_of, needs_of
from kimdesk.ui.pages.history.list_as_file import write_shown
from kimdesk.ui.pages.history.reading import Looked, Mode, Shown, read_record, read_shown
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.remembered import Remembered
from kimdesk.ui.registers.table_memory import TableMemory
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PillButton
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar, quiet
from kimdesk.ui.widgets.panes import as_pane

_RELOAD_MS = 200
_NARROW, _LOW = 820, 430


class HistoryPage(FreshPage):
    """``record_opened`` asks the window for a record as it is today."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("LookingBack", "Looking back")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self.long = LongWork(self)
        # Whether there is little room from left to right, and from top to bottom.
        self._room = (False, False)
        self.shown: Shown | None = None
        # Of the list that is shown; each has an order of its own.
        self._sort, self._descending = "ref", False
        self.tables: dict[str, RecordTable] = {}
        self.directory = Directory(desk, tasks, bus, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(12), px(12), px(12), px(12))
        outer.setSpacing(px(8))
        self.asking = AskingRow(desk, self.directory)
        self.asking.changed.connect(self._on_asked)
        self.asking.opened.connect(self._on_choosing)
        outer.addWidget(self.asking)
        self.bar = InfoBar()
        outer.addWidget(self.bar)
        self._body = self._make_body()
        outer.addWidget(self._body, 1)

    # --- building ---------------------------------------------------------------------------------------------------

    def _make_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._make_left(), 3)
        self.beside = as_pane(Beside(self._desk, self._tasks), t("Panes", "Beside it"))
        self.beside.record_opened.connect(self.record_opened)
        self.beside.back_asked.connect(self._on_back)
        row.addWidget(self.beside, 2)
        return body

    def _make_left(self) -> QWidget:
        self._left = as_pane(Card(), t("Panes", "What was found"))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.words = quiet("", 13)
        head.addWidget(self.words, 1)
        self.save = PillButton(t("LookingBack", "Save as a workbook…"))
        self.save.clicked.connect(self._on_save)
        head.addWidget(self.save)
        self._left.body.addLayout(head)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            t("LookingBack", "Nothing of the kind"),
            t("LookingBack", "Choose another day, another kind, or all teams."),
        )
        self._stack.addWidget(self._empty)
        self._left.body.addWidget(self._stack, 1)
        self.more = LinkButton(t("LookingBack", "Show earlier ones"))
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        self._left.body.addWidget(self.more)
        return self._left

    @property
    def _list_key(self) -> str:
        if self.asking.chosen_mode is Mode.CHANGES:
            return "changes"
        return self.asking.chosen_kind or "counts"

    @property
    def _remembered(self) -> Remembered:
        return Remembered(self._desk.context.settings, f"past.{self._list_key}")

    @property
    def table(self) -> RecordTable:
        """The list of what is looked for, made when it is first wanted."""
        key = self._list_key
        if key not in self.tables:
            listed = listed_of(key)
            made = RecordTable(
                self.page_name, listed.columns, listed.shown, listed.title, self._desk.context.clock.today
            )
            made.record_chosen.connect(self._on_chosen)
            made.record_pressed.connect(self._on_pressed)
            made.record_entered.connect(self._on_entered)
            made.sort_asked.connect(self._on_sort_asked)
            TableMemory(made, self._desk.context.settings, f"past.{key}")
            made.columns_changed.connect(self.reload)
            self.tables[key] = made
            self._stack.addWidget(made)
        return self.tables[key]

    def _day(self) -> date:
        """Return the day by which something is late or soon: the one that is looked back to."""
        asked = self.shown.asked if self.shown is not None else None
        moment = asked.moment if asked is not None and asked.mode is Mode.AS_AT else None
        return moment.day if moment is not None else self._desk.context.clock.today()

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what is looked for."""
        self.directory.ensure()
        super().reload()
        self._sort, self._descending = self._remembered.sort()
        columns = {column.key: column for column in self.table.rows.columns}
        sort = columns[self._sort].sorts_by if self._sort in columns else "ref"
        asked = self.asking.asked(needs_of(self.table.rows.columns), sort, self._descending)
        if asked is not None:
            work = partial(read_shown, self._desk, asked)
            self._look(work)

    def _look(self, work: Callable[[], Shown]) -> None:
        words = t("LookingBack", "Looking back")
        self.long.begin_instead(words, self._read, work, self._on_shown, self._on_failed)

    def _read(self, work: Callable[[], Shown], done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        self._tasks.read(work, done, f"looking back {id(self)}", failed)

    def flush(self) -> None:
        """Nothing here is saved."""

    def _on_shown(self, shown: Shown) -> None:
        added = shown.asked.after is not None and self.shown is not None
        if added and self.shown is not None:
            shown = _joined(self.shown, shown)
        self.shown = shown
        table = self.table
        table.show_rows(shown.names, shown.rows, shown.restricted)
        table.indicate_sort(self._sort, self._descending)
        self._stack.setCurrentWidget(table if shown.rows else self._empty)
        self.words.setText(shown.words)
        self.bar.say(shown.remark, "amber" if shown.remark else "neutral")
        self.more.setVisible(shown.after is not None)
        self.save.setEnabled(bool(shown.rows))
        if table.chosen() in shown.targets:
            # The same record, as it was on the day that is asked about now.
            self._on_chosen(table.chosen())
        else:
            self.beside.show_nothing()

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, Stopped):
            self.bar.say(t("LookingBack", "Stopped. Below stands what was shown before."), "neutral")
            return
        self.bar.say(str(error), "red")

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_asked(self) -> None:
        self._show_pane(beside=False)
        self.reload()

    def _on_sort_asked(self, key: str, descending: bool) -> None:
        if self._list_key not in ("counts", "changes"):
            self._remembered.keep_sort(key, descending)
            self.reload()

    def _on_more(self) -> None:
        if self.shown is not None and self.shown.after is not None:
            asked = self.asking.asked((), "", False)
            if asked is not None:
                work = partial(read_shown, self._desk, replace(asked, after=self.shown.after))
                self._look(work)

    def _on_chosen(self, line: str) -> None:
        target = self.shown.targets.get(line) if self.shown is not None else None
        if target is not None and self.shown is not None:
            work = partial(read_record, self._desk, target, self.shown.asked)
            self._tasks.read(work, self._on_looked, f"looked at {id(self)}", self._on_failed)

    def _on_looked(self, looked: Looked) -> None:
        self.beside.show_looked(looked)

    def _on_pressed(self, line: str) -> None:
        if self._list_key == "counts":
            self.asking.show_kind(line)
            return
        self._on_chosen(line)
        self._show_pane(beside=True)

    def _on_entered(self, line: str) -> None:
        self._on_pressed(line)

    def _on_back(self) -> None:
        self._show_pane(beside=False)
        self.table.setFocus()

    def _on_save(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, t("LookingBack", "Where should the workbook go?"))
        if folder:
            self.save_to(Path(folder))

    def save_to(self, folder: Path) -> None:
        """Write what is shown as a workbook into a folder."""
        if self.shown is not None:
            work = partial(write_shown, self._desk, self.shown, tuple(self.table.rows.columns), folder)
            self._tasks.read(work, self._on_saved, f"save {id(self)}", self._on_failed)

    def _on_saved(self, file: Path) -> None:
        sentence = t("LookingBack", "Saved: {name}").format(name=file.name)
        self.bar.say(sentence, "green")
        self.status_said.emit(sentence)

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() < px(_NARROW), self.height() < px(_LOW))
        if room != self._room:
            self._room = room
            self.asking.fold(room[1])
            self._show_pane(beside=False)

    def _show_pane(self, beside: bool) -> None:
        """Where there is no room for both, show the list or the record."""
        narrow, low = self._room
        self._left.setVisible(not (narrow and beside))
        self.beside.setVisible(not narrow or beside)
        self.beside.show_back(narrow)
        self.asking.setVisible(not (narrow and low and beside))

    def _on_choosing(self, choosing: bool) -> None:
        """While somebody chooses where there is little room, the choices have all of it."""
        self._body.setVisible(not choosing)


def _joined(before: Shown, more: Shown) -> Shown:
    """Return a page with what stood before it."""
    return Shown(
        before.asked,
        before.names,
        [*before.rows, *more.rows],
        before.words,
        before.remark,
        more.after,
        before.restricted,
        {**before.targets, **more.targets},
    )
