"""The administrator's desk: bring in what teams send, settle what is open, say that it is merged, then chase."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.ops import Dot
from kimdesk.services.desk import Desk
from kimdesk.services.duplicates import ASKED, KIND, Suggestion
from kimdesk.services.named_again import NamedAgain
from kimdesk.services.undo import Undone
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.pages.merging.detail import Detail
from kimdesk.ui.pages.merging.lines import lines_of
from kimdesk.ui.pages.merging.reading import Reading, read_last, read_page
from kimdesk.ui.pages.merging.steps import StepsCard
from kimdesk.ui.pages.merging.taking import TakingFiles
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.undoing import say_left
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar, in_scroll_area, scrolling_column
from kimdesk.ui.widgets.grouped_list import GroupedList
from kimdesk.ui.widgets.panes import as_pane

if TYPE_CHECKING:
    from kimdesk.services.merging import Merged
    from kimdesk.services.team_files import Taken

_RELOAD_MS = 250
_NARROW = 680
_LOWEST = 300


class MergingPage(FreshPage):
    """``record_opened`` asks the window for a record, ``import_wanted`` for the import desk, ``line_wanted`` for another line of
    the index.
    """

    record_opened = Signal(str, str)
    status_said = Signal(str)
    import_wanted = Signal()
    line_wanted = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("MergeDesk", "Merge desk")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._twins_stale = True
        self._batch: Dot | None = None
        self._last: Merged | None = None
        self._reading: Reading | None = None
        self._twins: tuple[Suggestion, ...] = ()
        self._again: tuple[NamedAgain, ...] = ()
        self._waiting: deque[Path] = deque()
        self._later: list[Path] = []
        self._given = 0
        self.form: Any = None
        column = scrolling_column(self)
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_acted)
        column.addWidget(self.bar)
        self.taking = TakingFiles(desk, tasks)
        column.addWidget(self.taking)
        self.steps = StepsCard()
        column.addWidget(self.steps)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(px(_LOWEST))
        column.addWidget(self._stack, 1)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(
            EmptyState(
                t("MergeDesk", "All is merged"),
                t(
                    "MergeDesk",
                    "What colleagues send comes in here, by the shared folder or as files you bring in above.",
                ),
            )
        )
        self._stack.addWidget(self._make_body())
        self._connect()

    def _make_body(self) -> QWidget:
        body = QWidget()
        self._row = row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        self._left = as_pane(Card(), t("Panes", "What came in"))
        self.list = GroupedList(t("MergeDesk", "What came in and what is to be looked at"))
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self._left.body.addWidget(self.list, 1)
        row.addWidget(self._left, 2)
        self._right = as_pane(Card(), t("Panes", "Details"))
        self.detail = Detail(self._desk, self._tasks)
        self.area = in_scroll_area(self.detail)
        self._right.body.addWidget(self.area, 1)
        row.addWidget(self._right, 3)
        return body

    def _connect(self) -> None:
        self.taking.taken.connect(self._on_taken)
        self.taking.failed.connect(self._on_failed)
        self.detail.done.connect(self._on_done)
        self.detail.record_opened.connect(self.record_opened)
        self.steps.files_wanted.connect(self._on_files)
        self.steps.workbooks_wanted.connect(self._on_workbooks)
        self.steps.import_wanted.connect(self.import_wanted)
        self.steps.conflicts_wanted.connect(partial(self.record_opened.emit, "conflict", ""))
        self.steps.merged_wanted.connect(self._on_merged_wanted)
        self.steps.chase_wanted.connect(partial(self.line_wanted.emit, "chasing"))

    # --- reading ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._look_for_last()
        super().showEvent(event)

    def reload(self) -> None:
        """Read anew what came in and what is open."""
        super().reload()
        self._tasks.read(partial(read_page, self._desk, self._last), self._on_reading, key="merge desk")
        self._tasks.read(self._desk.named_again.find, self._on_again, key="named again")
        if self._twins_stale:
            self._twins_stale = False
            self._tasks.read(self._desk.duplicates.suggest, self._on_twins, key="duplicates")

    def flush(self) -> None:
        """Nothing here is saved by itself: a choice is made by a button."""

    def _look_for_last(self) -> None:
        # In the thread that may wait for the folder: the page is there meanwhile.
        self._tasks.meet(partial(read_last, self._desk), self._on_last)

    def _on_last(self, last: Merged | None) -> None:
        if last != self._last:
            self._last = last
            self.reload()

    def _on_again(self, again: tuple[NamedAgain, ...]) -> None:
        self._again = again
        if self._reading is not None:
            self._on_reading(self._reading)

    def _on_twins(self, twins: tuple[Suggestion, ...]) -> None:
        self._twins = twins
        if self._reading is not None:
            self._on_reading(self._reading)

    def _on_reading(self, reading: Reading) -> None:
        self._reading = reading = reading._replace(twins=self._twins, again=self._again)
        self.steps.show_reading(reading, self._last)
        today = self._desk.context.clock.today()
        self.list.fill_groups(lines_of(reading.desk, reading.twins, reading.again, today))
        self._stack.setCurrentIndex(2 if self.list.in_order() else 1)
        self.detail.show_item(reading, self.list.key())

    def _on_row(self, _row: int) -> None:
        if self._reading is not None:
            self.detail.show_item(self._reading, self.list.key())
            self.area.verticalScrollBar().setValue(0)

    def _on_activated(self) -> None:
        self.detail.take_focus()

    def _on_changed(self, changes: Changes) -> None:
        self._twins_stale = self._twins_stale or bool(changes.kinds & {KIND, *ASKED})
        super()._on_changed(changes)

    # --- what somebody does -----------------------------------------------------------------------------------------

    def take_in(self, paths: list[Path]) -> None:
        """Take in team files, one after the other; after those that are being taken in already."""
        if self.taking.busy:
            self._later += paths
            return
        self.steps.hold(True)
        self.bar.say("")
        self.taking.begin(paths)

    def _on_files(self) -> None:
        if self._reading is not None and not self._reading.shared:
            words = t(
                "MergeDesk",
                "A team file goes between laptops that belong to one share, and these records are not shared yet. Make the "
                "share first, or join the one that your colleagues have: on Sync.",
            )
            self._batch = None
            self.bar.say(words, "amber", t("MergeDesk", "Open Sync"))
            return
        files = t("TeamCard", "Team files (*.kimteam)")
        chosen, _filter = QFileDialog.getOpenFileNames(self, t("MergeDesk", "Which team files?"), "", files)
        if chosen:
            self.take_in([Path(each) for each in chosen])

    def _on_taken(self, taken: list[Taken], words: str, tone: str) -> None:
        self.steps.hold(False)
        self.bar.say(words, tone)
        for one in taken:
            if one.merged is not None:
                self._bus.arrive(one.merged.changes)
        self.reload()
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self.steps.hold(False)
        self.bar.say(str(error), "red")
        self._go_on()

    def _go_on(self) -> None:
        """Take in what was given while others were being taken in."""
        later, self._later = self._later, []
        if later:
            self.take_in(later)

    def _on_workbooks(self) -> None:
        files = t("Merging", "Workbooks (*.xlsx)")
        chosen, _filter = QFileDialog.getOpenFileNames(self, t("MergeDesk", "Which filled workbooks?"), "", files)
        self.take_workbooks([Path(each) for each in chosen])

    def take_workbooks(self, paths: list[Path]) -> None:
        """Show what each of these workbooks would do, one after the other; each is taken in when somebody says so."""
        self._waiting, self._given = deque(paths), len(paths)
        self._next_workbook()

    def _next_workbook(self) -> None:
        from kimdesk.ui.dialogs.merge_dialog import MergeDialog

        if not self._waiting:
            return
        self.form = dialog = MergeDialog(self._desk, self._tasks, self._bus, self.window())
        dialog.taken_in.connect(self.status_said)
        # Each is looked at before it is taken in; the next one comes when this one is closed.
        dialog.finished.connect(self._next_workbook)
        dialog.rest_left.connect(self._waiting.clear)
        dialog.open()
        dialog.take(self._waiting.popleft())
        dialog.say_place(self._given - len(self._waiting), self._given)

    def _on_merged_wanted(self) -> None:
        from kimdesk.ui.dialogs.merged_form import MergedForm

        self.form = form = MergedForm(self._desk, self._tasks, self.window())
        form.merged.connect(self._on_merged)
        form.open()

    def _on_merged(self) -> None:
        self.bar.say(t("MergeDesk", "All is merged, and your colleagues see it when they next meet."), "green")
        self._look_for_last()

    def _on_done(self, changes: Changes, sentence: str) -> None:
        self._batch = changes.batch
        self.bar.say(sentence, "green", t("MergeDesk", "Undo") if changes.batch else "")
        self.status_said.emit(sentence)
        self._bus.announce(changes)

    def _on_acted(self) -> None:
        if self._batch is None:
            self.record_opened.emit("share", "")
        else:
            self._tasks.write(partial(self._desk.undo.undo_batch, self._batch), self._on_undone, self._on_failed)

    def _on_undone(self, undone: Undone) -> None:
        self._batch = None
        said = t("MergeDesk", "Taken back.") + say_left(undone.left)
        self.bar.say(said if undone.left else "", "amber")
        self.status_said.emit(said)
        self._bus.announce(undone.changes)

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where both have no room beside each other the list is kept short above what it leads to.
        narrow = self.width() < px(_NARROW)
        self._row.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        self._stack.setMinimumHeight(px(_LOWEST) * (2 if narrow else 1))
