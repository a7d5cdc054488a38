"""Taking a filled workbook in: what each of its rows would do is shown first, then all of it is done at once."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import mark, t
from kimdesk.services.desk import Desk
from kimdesk.services.workbook_report import MergeReport, RowState, RowTold, say_counts, say_row_state, sentences_of
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.list_dialog import ListDialog
from kimdesk.ui.said import say_why
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import quiet

if TYPE_CHECKING:
    from kimdesk.imports.team_workbook import ToldBook

_NAMES = ("row",)
_TONES: Mapping[RowState, str] = {
    RowState.CONFLICT: "amber",
    RowState.DOUBTFUL: "red",
    RowState.NEW: "green",
    RowState.CHANGED: "accent",
    RowState.GONE: "neutral",
    RowState.SAME: "neutral",
}


def _state(values: Values, _today: date) -> Cell:
    row: RowTold = values["row"]
    words = say_row_state(row.state)
    asks = row.state in (RowState.NEW, RowState.CHANGED) and row.notes
    return Cell(f"{words[:1].upper()}{words[1:]}", "amber" if asks else _TONES[row.state])


def _record(values: Values, _today: date) -> Cell:
    row: RowTold = values["row"]
    return Cell(f"{row.ref} {row.title}".strip(), strong=True)


def _what(values: Values, _today: date) -> Cell:
    row: RowTold = values["row"]
    said = sentences_of(row)
    return Cell(" ".join(said), tip="\n".join(said))


def _place(values: Values, _today: date) -> Cell:
    row: RowTold = values["row"]
    return Cell(t("Merging", "{sheet}, row {row}").format(sheet=row.sheet, row=row.row) if row.row else "")


_COLUMNS = (
    Column("state", mark("Merging", "What becomes of it"), _NAMES, _state, width=150),
    Column("record", mark("Merging", "Record"), _NAMES, _record, width=200, stretch=2),
    Column("what", mark("Merging", "What it says"), _NAMES, _what, width=220, stretch=4),
    Column("place", mark("Merging", "Where"), _NAMES, _place, width=150, stretch=1, spare=1),
)


class MergeDialog(ListDialog):
    """Reads a workbook, lists what taking it in would do, and does it when it is asked to. ``rest_left`` says that those which
    would come after it are not wanted.
    """

    taken_in = Signal(str)
    rest_left = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(t("Merging", "Take a filled workbook in"), 980, 620, parent=parent)
        self.setObjectName("merge-workbook")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._told: ToldBook | None = None
        self._path = Path()
        self.report: MergeReport | None = None
        self._stopped = threading.Event()
        self._shown: list[RowTold] = []
        self.said = quiet("", 14)
        self.column.addWidget(self.said)
        self.add_list(t("Merging", "Rows of the workbook"), _COLUMNS, "record", desk.context)
        self.table.record_chosen.connect(self._on_chosen)
        self._make_buttons()
        self._show_nothing()
        tasks.bug_met.connect(self._on_bug)

    def _make_buttons(self) -> None:
        self.choose = SecondaryButton(t("Merging", "Choose a workbook…"))
        self.cancel = SecondaryButton(t("Merging", "Cancel"))
        self.act = PrimaryButton(t("Merging", "Nothing to take in"))
        self.choose.clicked.connect(self._on_choose)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.leave = SecondaryButton("")
        self.leave.hide()
        self.leave.clicked.connect(self._on_leave)
        self.add_buttons((self.choose, self.leave), (self.cancel, self.act))

    def say_place(self, at: int, count: int) -> None:
        """Say which of several workbooks this is, and offer to leave those that would come after it."""
        if count > 1:
            title = t("Merging", "Take a filled workbook in: {at} of {count}").format(at=at, count=count)
            self.setWindowTitle(title)
            self.heading.setText(title)
            self.choose.hide()
        rest = count - at
        self.leave.say(
            t("Merging", "Leave the other {count}").format(count=rest)
            if rest > 1
            else t("Merging", "Leave the last one")
        )
        self.leave.setVisible(rest > 0)
        if rest > 0:
            self.cancel.say(t("Merging", "Skip this one"))

    def _on_leave(self) -> None:
        self.rest_left.emit()
        self.reject()

    def ask_file(self) -> None:
        """Let somebody choose the workbook as soon as the dialog is there."""
        QTimer.singleShot(0, self, self._on_choose)

    def take(self, path: Path) -> None:
        """Show what the workbook at this path would do, in the background."""
        self._path, self._told, self.report = path, None, None
        self._stopped.set()
        self._stopped = threading.Event()
        self._show_nothing()
        self.bar.say(t("Merging", "Reading {name}. It may take a moment.").format(name=path.name))
        work = partial(self._desk.team_workbooks.read, path, self._stopped.is_set)
        self._tasks.look_into(partial(_of, path, work), self._on_read, self._on_refused)

    def done(self, result: int) -> None:
        self._stopped.set()
        super().done(result)

    def _show_nothing(self) -> None:
        self.said.setText(
            t(
                "Merging",
                "A workbook that was given out from here and filled in. Nothing is saved before you see it here.",
            )
        )
        self.table.show_rows(_NAMES, [])
        self.more.hide()
        self.act.say(t("Merging", "Nothing to take in"))
        self.act.setEnabled(False)

    def _on_choose(self) -> None:
        file, _filter = QFileDialog.getOpenFileName(
            self, t("Merging", "Which filled workbook?"), "", t("Merging", "Workbooks (*.xlsx)")
        )
        if file:
            self.take(Path(file))

    def _on_read(self, answer: tuple[Path, ToldBook]) -> None:
        path, told = answer
        if path == self._path:
            self._told = told
            self._tasks.read(
                partial(self._desk.team_workbooks.plan, told), self._on_planned, f"merge {id(self)}", self._on_refused
            )

    def _on_planned(self, report: MergeReport) -> None:
        self._show(report)
        self.bar.say(" ".join(report.notes), "amber")
        count = report.count(RowState.NEW, RowState.CHANGED, RowState.CONFLICT)
        self.act.setEnabled(bool(count))
        self.act.say(
            t("Merging", "Take in {count}").format(count=count) if count else t("Merging", "Nothing to take in")
        )
        (self.act if count else self.choose).setFocus()

    def _show(self, report: MergeReport) -> None:
        from kimdesk.services.team_workbooks import say_sent

        self.report = report
        said = t("Merging", "{file}: {said}").format(
            file=self._path.name, said=f"{say_sent(report)} {say_counts(report)}"
        )
        self.said.setText(said)
        order = list(_TONES)
        self._shown = sorted(report.rows, key=lambda row: order.index(row.state))
        rows = [(str(at), False, row) for at, row in enumerate(self._shown)]
        self.table.show_rows(_NAMES, rows)
        self.more.hide()

    def _on_chosen(self, at: str) -> None:
        if at.isdecimal() and int(at) < len(self._shown):
            said = sentences_of(self._shown[int(at)])
            self.more.setText("\n".join(said))
            self.more.setVisible(bool(said))

    def _on_act(self) -> None:
        if self._told is not None:
            self.act.setEnabled(False)
            work = partial(self._desk.team_workbooks.apply, self._told)
            self._tasks.write(work, self._on_taken_in, self._on_refused)

    def _on_taken_in(self, report: MergeReport) -> None:
        self._bus.announce(report.changes)
        self._told = None
        self._show(report)
        words = t("Merging", "Taken in: {counts} One undo takes all of it back.").format(counts=say_counts(report))
        if report.count(RowState.CONFLICT):
            words = f"{words} {t('Merging', 'What is in conflict waits under Conflicts.')}"
        self.bar.say(words, "green")
        self.act.say(t("Merging", "Taken in"))
        self.cancel.say(t("Merging", "Next workbook") if not self.leave.isHidden() else t("Merging", "Close"))
        self.cancel.setFocus()
        self.taken_in.emit(words)

    def _on_refused(self, error: Exception) -> None:
        self._release()
        self.bar.say(f"{getattr(error, 'title', '')} {say_why(error)}".strip(), "red")

    def _on_bug(self, _error: BaseException) -> None:
        self._release()

    def _release(self) -> None:
        """Let it be tried again where there still is something to be taken in."""
        self.act.setEnabled(self._told is not None and self.report is not None and self.report.writes)


def _of(path: Path, read: partial[ToldBook]) -> tuple[Path, ToldBook]:
    """Return what was read together with what it was read from: another file may have been chosen meanwhile."""
    return path, read()
