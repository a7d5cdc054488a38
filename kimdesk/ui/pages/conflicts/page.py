"""Everything that waits for somebody to choose: on the left what, on the right both sides of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.ops import Dot
from kimdesk.services.desk import Desk
from kimdesk.services.undo import Undone
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.pages.conflicts.detail import Detail
from kimdesk.ui.pages.conflicts.lines import lines_of
from kimdesk.ui.pages.conflicts.reading import ConflictsReading, read_conflicts
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar, in_scroll_area
from kimdesk.ui.widgets.grouped_list import GroupedList
from kimdesk.ui.widgets.panes import as_pane

_RELOAD_MS = 120
_NARROW = 720


class ConflictsPage(FreshPage):
    """``record_opened`` asks the window for a record, ``sign_off_of_wanted`` for the sign-off of a quarter."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    sign_off_of_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("Conflicts", "Conflicts")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self.directory = Directory(desk, tasks, bus, self)
        self._wanted = self._at = ""
        self._reading: ConflictsReading | None = None
        self._batch: Dot | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(12), px(12), px(12), px(12))
        outer.setSpacing(px(8))
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_undo)
        outer.addWidget(self.bar)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(
            EmptyState(
                t("Conflicts", "Nothing waits"),
                t("Conflicts", "Where two people change the same thing apart, both values are kept and shown here."),
            )
        )
        self._stack.addWidget(self._make_body())
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._on_step, step))

    def _make_body(self) -> QWidget:
        body = QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(12))
        self._left = as_pane(Card(t("Conflicts", "What waits")), t("Conflicts", "What waits"))
        self.list = GroupedList(t("Conflicts", "What waits"))
        self.list.currentRowChanged.connect(self._on_row)
        self._left.body.addWidget(self.list, 1)
        self._row.addWidget(self._left)
        right = as_pane(Card(), t("Panes", "Details"))
        self.detail = Detail(self._desk, self._tasks, self.directory)
        self.area = in_scroll_area(self.detail)
        right.body.addWidget(self.area, 1)
        self._row.addWidget(right, 1)
        self.detail.done.connect(self._on_done)
        self.detail.record_opened.connect(self.record_opened)
        self.detail.sign_off_wanted.connect(self.sign_off_of_wanted)
        self.detail.stepped.connect(self._on_step)
        return body

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what waits; what is being written stays."""
        self.directory.ensure()
        super().reload()
        self._tasks.read(partial(read_conflicts, self._desk), self._on_reading, key="conflicts")

    def show_record(self, record: str) -> None:
        """Show the first of what waits about a record."""
        self._wanted = record
        self.reload()

    def flush(self) -> None:
        """Nothing here is saved by itself: a choice is made by a button."""

    def _on_reading(self, reading: ConflictsReading) -> None:
        self._reading = reading
        groups = lines_of(reading, self._desk.context.clock.today())
        self.list.fill_groups(groups)
        self._stack.setCurrentIndex(2 if self.list.in_order() else 1)
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.list.choose(next((key for key in self.list.in_order() if wanted in key), self.list.key()))
        self._show()

    def _show(self) -> None:
        if self._reading is not None:
            keys = self.list.in_order()
            at = keys.index(self.list.key()) if self.list.key() in keys else -1
            self.detail.show_item(self._reading, self.list.key(), (at, len(keys)))
            if self._at != self.list.key():
                # Chosen, or come up because the one before was settled: it is read from its head.
                self._at = self.list.key()
                self.area.verticalScrollBar().setValue(0)

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_row(self, _row: int) -> None:
        self._show()

    def _on_step(self, by: int) -> None:
        self.list.step(by)

    def _on_done(self, changes: Changes, sentence: str) -> None:
        self._batch = changes.batch
        self.bar.say(sentence, "green", t("Conflicts", "Undo") if changes.batch else "")
        self.status_said.emit(sentence)
        self._bus.announce(changes)

    def _on_undo(self) -> None:
        if self._batch is not None:
            self._tasks.write(partial(self._desk.undo.undo_batch, self._batch), self._on_undone)

    def _on_undone(self, undone: Undone) -> None:
        self._batch = None
        self.bar.say("")
        self.status_said.emit(t("Conflicts", "Taken back: it waits again."))
        self._bus.announce(undone.changes)

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room for both, the list gives way: the buttons lead from one to the next.
        self._left.setVisible(self.width() >= px(_NARROW))
        self._left.setFixedWidth(min(px(320), round(self.width() * 0.34)))
