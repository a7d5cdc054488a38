"""The import desk: three steps from anybody's workbook to records, and back by one undo."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.imports.choosing import Place, TableChoice
from kimdesk.imports.listed import IntoList
from kimdesk.imports.records import TableReport
from kimdesk.services.desk import Desk
from kimdesk.services.import_desk import Opened
from kimdesk.services.import_flow import Event, ImportFlow, Step
from kimdesk.services.import_report import OnMatch
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dropping import Dropping
from kimdesk.ui.importing import work
from kimdesk.ui.importing.columns_panel import ColumnsPanel
from kimdesk.ui.importing.file_panel import FilePanel
from kimdesk.ui.importing.report_panel import ReportPanel
from kimdesk.ui.importing.rows_panel import RowsPanel
from kimdesk.ui.importing.step_line import StepLine
from kimdesk.ui.importing.words import act_words, bar_words, doing_words
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, Words, in_scroll_area
from kimdesk.ui.widgets.focus import first_control

_SHOWN_AFTER_MS = 500
_TICK_MS = 1000
_MANY_ROWS = 5_000
_STEPS = {Step.CHOOSING: 0, Step.READING: 0, Step.MATCHING: 1, Step.PLANNING: 1, Step.CHECKING: 2, Step.WRITING: 2}


class ImportDialog(FittedDialog):
    """Drives the machine of the import desk: it does the work that a step stands for, and shows where one is."""

    brought_in = Signal(str)

    def __init__(
        self, desk: Desk, tasks: Tasks, bus: ChangeBus, into: IntoList | None = None, parent: QWidget | None = None
    ) -> None:
        """``into`` is the list that a copied range is pasted into, where it is one."""
        super().__init__(t("Importing", "Bring in a workbook"), 1120, 680, parent=parent)
        self.setObjectName("import-desk")
        Dropping(self, self.open_file)
        self._desk, self._tasks, self._bus, self._into = desk, tasks, bus, into
        self.flow = ImportFlow()
        self._pasted = False
        self._stop = threading.Event()
        self._seconds = 0
        self.steps, self.bar, self.doing = StepLine(), InfoBar(), Words("", 14)
        self.files, self.columns, self.rows, self.report = FilePanel(), ColumnsPanel(), RowsPanel(), ReportPanel()
        self._stack = QStackedWidget()
        for panel in (self.files, self.columns, self.rows, self.report):
            self._stack.addWidget(panel)
        for widget in (self.steps, self.bar, self.doing):
            self.column.addWidget(widget)
        self.add_body(in_scroll_area(self._stack))
        self._make_buttons()
        self._make_clocks()
        self._connect()
        self._show()

    def _make_buttons(self) -> None:
        self.back = SecondaryButton(t("Importing", "Back"))
        self.paste_button = SecondaryButton(t("Importing", "Paste a copied range"))
        self.again = SecondaryButton(t("Importing", "Another file"))
        self.copy = SecondaryButton(t("Importing", "Copy the report"))
        self.undo = SecondaryButton(t("Importing", "Take all of it back"))
        self.stop = SecondaryButton(t("Importing", "Stop"))
        self.close_button = SecondaryButton(t("Importing", "Close"))
        self.act = PrimaryButton("")
        self.add_buttons(
            (self.paste_button, self.back, self.again, self.copy, self.undo), (self.stop, self.close_button, self.act)
        )
        self.act.begin_quietly()
        self.act.setFocus()

    def _make_clocks(self) -> None:
        self._patience = soon(self, _SHOWN_AFTER_MS, self._on_taking_long)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self._on_tick)

    def _connect(self) -> None:
        self.act.clicked.connect(self._on_act)
        self.back.clicked.connect(lambda: self._go(self.flow.back()))
        self.paste_button.clicked.connect(self.paste)
        self.again.clicked.connect(lambda: self._go(self.flow.again()))
        self.copy.clicked.connect(self._on_copy)
        self.undo.clicked.connect(self._on_undo)
        self.stop.clicked.connect(self._on_stop)
        self.close_button.clicked.connect(self.close)
        self.columns.decided.connect(self._on_decided)
        self.columns.forget_asked.connect(self._on_forget)
        self.rows.all_settled.connect(lambda on_match: self._go(self.flow.settle_all(on_match)))
        self.rows.row_settled.connect(lambda keys, on_match: self._go(self.flow.settle_row(keys, on_match)))
        self.rows.row_left.connect(lambda keys, out: self._go(self.flow.leave_row(keys, out)))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self.paste)
        self._tasks.bug_met.connect(self._on_bug)

    # --- what is asked for ------------------------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Read a file, whatever was looked at before."""
        if self.flow.may(Event.CHOOSE):
            self._pasted = False
            self._name_itself(t("Importing", "Bring in a workbook"))
            self._begin(self.flow.choose(path.name), partial(work.read_file, self._desk, path))

    def paste(self, *_checked: object) -> None:
        """Take the range that is on the clipboard. Pasted into a list, its values are meant to be taken."""
        if self.flow.may(Event.CHOOSE):
            flow = self.flow.choose(t("Importing", "Copied range"), OnMatch.UPDATE if self._into else OnMatch.SKIP)
            self._pasted = self._into is not None
            self._name_itself(t("Importing", "Paste from Excel"))
            self._begin(flow, partial(work.read_range, self._desk, *work.copied(), self._into))

    def _name_itself(self, words: str) -> None:
        self.setWindowTitle(words)
        self.heading.setText(words)

    def _on_act(self) -> None:
        if self.flow.step is Step.CHOOSING:
            file, _filter = QFileDialog.getOpenFileName(
                self,
                t("Importing", "Which workbook?"),
                self._desk.context.settings["import_folder"],
                work.file_filter(),
            )
            if file:
                self._desk.context.settings.change("import_folder", str(Path(file).parent))
                self.open_file(Path(file))
        elif self.flow.step is Step.MATCHING:
            self._begin(self.flow.go_on(), partial(work.preview, self._desk, self.flow))
        elif self.flow.step is Step.CHECKING:
            self._begin(self.flow.bring_in(), partial(work.bring_in, self._desk, self.flow))
        else:
            self.close()

    def _on_undo(self) -> None:
        self._begin(self.flow.undo(), partial(work.take_back, self._desk, self.flow))

    def _on_decided(self, place: Place, choice: TableChoice) -> None:
        # It counts at once; what it makes of the table is shown as soon as that is known.
        self.flow = self.flow.decide(place, choice)
        self.columns.know(self.flow)
        asked = partial(_understood, self._desk, self.flow)
        self._tasks.look_into(asked, self._on_understood, key=f"decide {id(self)}")

    def _on_understood(self, answer: tuple[Opened, tuple[TableReport, ...]]) -> None:
        opened, tables = answer
        if self.flow.opened is opened and self.flow.step in (Step.MATCHING, Step.PLANNING):
            self._go(self.flow.understood(tables))

    def _on_forget(self, record: str) -> None:
        again = self.flow.choose(self.flow.name, self.flow.settled.on_match)
        into = self._into if self._pasted else None
        self._begin(again, partial(work.forget, self._desk, self.flow, into, record))

    # --- work under way -----------------------------------------------------------------------------------------------

    def _begin(self, flow: ImportFlow, do: Callable[[Callable[[], bool]], Any]) -> None:
        self._stop = threading.Event()
        self._seconds = 0
        self._patience.start()
        self._go(flow)
        self._tasks.look_into(partial(work.run, flow.turn, do, self._stop.is_set), self._on_worked)

    def _on_worked(self, answer: tuple[int, Any]) -> None:
        turn, result = answer
        if turn != self.flow.turn or not self.flow.working:
            return
        if isinstance(result, UserError):
            self._go(self.flow.refused(result))
            if isinstance(result, work.ListKept):
                self._bus.offer_anew()
        elif self.flow.step is Step.READING:
            _keep_from_tidying(sum(len(sheet.rows) for sheet in result.book))
            self._go(self.flow.read(result))
            if self._pasted and self.flow.is_plain:
                self._on_act()
        elif self.flow.step is Step.PLANNING:
            _keep_from_tidying(len(result.plan.source_rows))
            self._go(self.flow.planned(result))
        elif self.flow.step is Step.WRITING:
            self._bus.announce(result.changes)
            self._go(self.flow.written(result))
            self.brought_in.emit(bar_words(self.flow)[0])
        else:
            self._bus.announce(result)
            self._go(self.flow.undone())

    def _on_bug(self, _error: BaseException) -> None:
        if self.flow.working:
            self._go(self.flow.refused(UserError(t("Importing", "It could not be done."), "", "")))

    def _on_stop(self) -> None:
        self._stop.set()
        self._go(self.flow.cancel())

    def _on_taking_long(self) -> None:
        if self.flow.working:
            self._ticking.start()
            self._say_doing()

    def _on_tick(self) -> None:
        self._seconds += 1
        self._say_doing()

    def _say_doing(self) -> None:
        self.doing.setText(doing_words(self.flow, self._seconds))
        self.doing.setVisible(self.flow.working)

    # --- what is shown --------------------------------------------------------------------------------------------------

    def _go(self, flow: ImportFlow) -> None:
        moved = flow.step is not self.flow.step
        self.flow = flow
        if not flow.working:
            self._patience.stop()
            self._ticking.stop()
        self._show()
        if moved and not flow.working:
            self._take_keyboard()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.steps.accessibleName()))

    def _show(self) -> None:
        flow, step = self.flow, self.flow.step
        self.steps.show_step(_STEPS.get(step, 3))
        words, tone = bar_words(flow)
        self.bar.say(words, tone)
        self.doing.setVisible(flow.working and self._ticking.isActive())
        if step is Step.MATCHING:
            self.columns.show_flow(flow)
        elif step is Step.CHECKING:
            self.rows.show_flow(flow)
        elif step is Step.DONE and flow.report is not None:
            self.report.show_report(flow.report)
        self._stack.setCurrentIndex(_STEPS.get(step, 3))
        self._stack.setEnabled(not flow.working)
        self.back.setVisible(flow.may(Event.BACK))
        self.paste_button.setVisible(step is Step.CHOOSING)
        self.again.setVisible(flow.may(Event.AGAIN))
        self.undo.setVisible(step is Step.DONE and flow.report is not None and bool(flow.report.changes))
        self.copy.setVisible(step is Step.DONE)
        self.stop.setVisible(flow.working and flow.may(Event.CANCEL))
        self.stop.setEnabled(not flow.stopping)
        self.close_button.setVisible(step is not Step.DONE)
        said, possible = act_words(flow)
        self.act.say(said)
        self.act.setEnabled(possible)

    def _take_keyboard(self) -> None:
        place: QWidget | None = self.act
        if self.flow.step is Step.CHECKING:
            place = self.rows.table
        elif self.flow.step is Step.MATCHING:
            place = first_control(self.columns)
        place = place or self.act
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.as_text)
        self.bar.say(t("Importing", "The report is copied: paste it where it is to be kept."), "green")

    # --- leaving and dropping ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, wherever the keyboard is, so that a plain paste is done by two presses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act.click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Escape stops the work under way; with none it closes."""
        if self.flow.working and self.flow.may(Event.CANCEL):
            self._on_stop()
        elif not self.flow.working:
            super().reject()

    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)


def _keep_from_tidying(rows: int) -> None:
    """Let nobody look for rings among what a large file holds: there are none, and the window would stop for it."""
    if rows > _MANY_ROWS:
        gc.freeze()


def _understood(desk: Desk, flow: ImportFlow) -> tuple[Opened, tuple[TableReport, ...]]:
    assert flow.opened is not None
    return flow.opened, desk.import_desk.tables(flow.opened, flow.chosen)
