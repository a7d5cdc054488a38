"""Pasting from a spreadsheet: which column is which, what each row would do; then all of it at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.fields import Type
from kimdesk.services.copied_range import read_table
from kimdesk.services.desk import Desk
from kimdesk.services.paste_planning import REF, PastePlan, RowState
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.paste_reading import (
    Preview,
    Understood,
    problems,
    read_preview,
    state_cell,
    understand,
    value_cell,
)
from kimdesk.ui.registers.register import Register
from kimdesk.ui.tables.cell_delegate import TEXT_SIZE, CellDelegate
from kimdesk.ui.tables.cells import Cell
from kimdesk.ui.tables.record_model import CELL
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import font, px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, quiet
from kimdesk.ui.widgets.inputs import ChoiceInput

if TYPE_CHECKING:
    from kimdesk.imports.services_list import ServicesList

_SHOWN_ROWS = 200
# Before the columns of the range: what becomes of a row, and what is to be said about it.
_OWN = 2


class PasteDialog(FittedDialog):
    """Takes what is on the clipboard; nothing is written before the button is pressed."""

    pasted = Signal(str)
    list_kept = Signal()

    def __init__(
        self, register: Register, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None
    ) -> None:
        super().__init__(t("Pasting", "Paste from Excel"), 1000, 560, parent=parent)
        self._register, self._desk, self._tasks, self._bus = register, desk, tasks, bus
        self._table: list[list[str]] = []
        self._headed = False
        self._listed: ServicesList | None = None
        self._fields: list[str] = []
        self.combos: list[ChoiceInput] = []
        self.setObjectName("paste")
        column = self.column
        self.said = quiet("", 14)
        column.addWidget(self.said)
        self.bar = InfoBar()
        column.addWidget(self.bar)
        self.grid = self._make_grid()
        column.addWidget(self.grid, 1)
        self._make_buttons()
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.activated.connect(self.take_clipboard)
        tasks.bug_met.connect(self._on_bug)
        self.take_clipboard()

    def _make_grid(self) -> QTableWidget:
        grid = QTableWidget()
        grid.setAccessibleName(t("Pasting", "Rows to paste"))
        grid.setItemDelegate(CellDelegate(grid))
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grid.setTabKeyNavigation(False)
        grid.setShowGrid(False)
        grid.setWordWrap(False)
        grid.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        grid.verticalHeader().hide()
        grid.horizontalHeader().setHighlightSections(False)
        grid.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ font-size: {px(TEXT_SIZE)}px; }}")
        grid.verticalHeader().setDefaultSectionSize(QFontMetrics(font(TEXT_SIZE)).height() + px(17))
        return grid

    def _make_buttons(self) -> None:
        self.again = SecondaryButton(t("Pasting", "Paste again"))
        self.cancel = SecondaryButton(t("Pasting", "Cancel"))
        self.act = PrimaryButton(t("Pasting", "Nothing to paste"))
        self.again.clicked.connect(self.take_clipboard)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.add_buttons((self.again,), (self.cancel, self.act))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._on_shown)

    def _on_shown(self) -> None:
        (self.combos[0] if self.combos else self.again).setFocus()

    # --- reading ----------------------------------------------------------------------------------------------------

    def take_clipboard(self) -> None:
        """Show what is on the clipboard now."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, text: str) -> None:
        """Show this text as a table."""
        self.bar.say("")
        try:
            self._table = read_table(text)
        except UserError as error:
            self._table = []
            self.bar.say(str(error), "red")
        if not self._table:
            self._show_nothing()
            return
        work = partial(understand, self._desk, self._register.kind, self._table)
        self._tasks.read(work, self._on_understood, f"paste {id(self)}")

    def _show_nothing(self) -> None:
        self._show_words(
            t(
                "Pasting",
                "Copy rows in Excel, headings too, then press “Paste again”. Nothing is saved before you see it here.",
            )
        )

    def _show_words(self, words: str) -> None:
        """Say something instead of showing rows."""
        self.said.setText(words)
        self._listed = None
        self.grid.setRowCount(0)
        self.grid.setColumnCount(0)
        self.combos = []
        self.act.say(t("Pasting", "Nothing to paste"))
        self.act.setEnabled(False)

    def _on_understood(self, understood: Understood) -> None:
        if understood.listed is not None:
            self._offer_list(understood.listed)
            return
        self._listed = None
        self._headed, self._fields = understood.headed, list(understood.fields)
        self._show_table()
        self._plan()

    def _offer_list(self, listed: ServicesList) -> None:
        """Offer to keep what is no register: the list makes no records."""
        words = t(
            "Pasting",
            "This is the published list: {services} services and {functions} functions. No records are made of it; it is "
            "offered wherever a function or a service is written.",
        )
        self._show_words(words.format(services=len(listed.services), functions=len(listed.functions)))
        self._listed = listed
        self.act.say(t("Pasting", "Keep the list"))
        self.act.setEnabled(True)

    def _show_table(self) -> None:
        rows = self._table[1:] if self._headed else self._table
        width = len(self._table[0])
        headings = (
            self._table[0]
            if self._headed
            else [t("Pasting", "Column {number}").format(number=at + 1) for at in range(width)]
        )
        self.grid.clear()
        self.grid.setColumnCount(width + _OWN)
        self.grid.setRowCount(min(len(rows), _SHOWN_ROWS) + 1)
        own = [t("Pasting", "Row"), t("Pasting", "Notes")]
        self.grid.setHorizontalHeaderLabels([*own, *(" ".join(each.split()) for each in headings)])
        self.combos = []
        for at in range(width):
            combo = ChoiceInput(self._choices())
            combo.setAccessibleName(t("Pasting", "“{heading}” goes to").format(heading=headings[at]))
            combo.load(self._fields[at] or None)
            combo.key_chosen.connect(partial(self._on_mapped, at))
            self.grid.setCellWidget(0, at + _OWN, combo)
            self.combos.append(combo)
            self.grid.setColumnWidth(at + _OWN, px(170))
        self.grid.setColumnWidth(0, px(170))
        self.grid.setColumnHidden(1, True)
        self.grid.setItem(0, 0, _item(Cell(t("Pasting", "Goes to"))))
        self.grid.setRowHeight(0, px(44))
        for row, cells in enumerate(rows[:_SHOWN_ROWS], 1):
            for at, words in enumerate(cells):
                self.grid.setItem(row, at + _OWN, _item(Cell(" ".join(words.split()), tip=words)))

    def _choices(self) -> Sequence[tuple[str | None, str]]:
        fields = [(each.name, show(each.label)) for each in self._register.known if each.type is not Type.OBJECT]
        return [(None, t("Pasting", "Leave out")), (REF, t("Pasting", "Reference")), *fields]

    def _on_mapped(self, at: int, name: str | None) -> None:
        for other, taken in enumerate(self._fields):
            if name and taken == name and other != at:
                self._fields[other] = ""
                self.combos[other].load(None)
        self._fields[at] = name or ""
        self._plan()

    def _plan(self) -> None:
        kind, fields = self._register.kind, tuple(self._fields)
        work = partial(read_preview, self._desk, kind, self._table, fields, self._headed, _SHOWN_ROWS)
        self._tasks.read(work, self._on_planned, f"paste {id(self)}")

    def _on_planned(self, preview: Preview) -> None:
        plan = preview.plan
        cells = self._table[1:] if self._headed else self._table
        for at, row in enumerate(plan.rows[:_SHOWN_ROWS], 1):
            before = preview.before.get(row.number, {})
            self.grid.setItem(at, 0, _item(state_cell(row)))
            self.grid.setItem(at, 1, _item(Cell(" ".join(problems(row)))))
            for place, (name, words) in enumerate(zip(self._fields, cells[at - 1], strict=False), _OWN):
                self.grid.setItem(at, place, _item(value_cell(self._register.kind, row, name, words, before)))
        self._show_notes(plan)
        self.said.setText(_sentence(plan))
        new, changed = plan.count(RowState.NEW), plan.count(RowState.CHANGED)
        self.act.setEnabled(bool(new or changed))
        self.act.say(_act_words(new, changed))
        if not any(self._fields):
            self.bar.say(t("Pasting", "No headings were recognised. Say above each column what it is."), "amber")
        else:
            self.bar.say("")

    def _show_notes(self, plan: PastePlan) -> None:
        """Give the notes a column as wide as they are, where there are any."""
        longest = max((" ".join(problems(row)) for row in plan.rows[:_SHOWN_ROWS]), key=len, default="")
        self.grid.setColumnHidden(1, not longest)
        wide = QFontMetrics(font(TEXT_SIZE)).horizontalAdvance(longest) + px(24)
        self.grid.setColumnWidth(1, min(max(wide, px(120)), px(380)))

    # --- writing ----------------------------------------------------------------------------------------------------

    def _on_act(self) -> None:
        self.act.setEnabled(False)
        if self._listed is not None:
            self._tasks.write(partial(self._desk.published_list.keep, self._listed), self._on_kept, self._on_refused)
            return
        work = partial(self._desk.pasting.apply, self._register.kind, self._table, tuple(self._fields), self._headed)
        self._tasks.write(work, self._on_applied, self._on_refused)

    def _on_applied(self, answer: tuple[PastePlan, Changes]) -> None:
        plan, changes = answer
        self._bus.announce(changes)
        new, changed = plan.count(RowState.NEW), plan.count(RowState.CHANGED)
        self.pasted.emit(
            t("Pasting", "Pasted: {new} new, {changed} changed. One undo takes all of it back.").format(
                new=new, changed=changed
            )
        )
        self.accept()

    def _on_kept(self, _nothing: None) -> None:
        self.list_kept.emit()
        self.pasted.emit(t("Pasting", "The list is kept, and offered from now on. No records were made."))
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.bar.say(str(error), "red")

    def _on_bug(self, _error: BaseException) -> None:
        self.act.setEnabled(True)


def _item(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    item.setData(CELL, cell)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.spoken)
    if cell.tip:
        item.setToolTip(cell.tip)
    return item


def _sentence(plan: PastePlan) -> str:
    parts = [
        t("Pasting", "{count} new").format(count=plan.count(RowState.NEW)),
        t("Pasting", "{count} changed").format(count=plan.count(RowState.CHANGED)),
        t("Pasting", "{count} already here").format(count=plan.count(RowState.SAME)),
    ]
    if unusable := plan.count(RowState.UNUSABLE):
        parts.append(t("Pasting", "{count} not usable").format(count=unusable))
    words = ", ".join(parts) + "."
    if plan.names:
        names = ", ".join(name for _kind, name in plan.names[:6]) + ("…" if len(plan.names) > 6 else "")
        words += " " + t("Pasting", "Will also be added by name: {names}.").format(names=names)
    return words


def _act_words(new: int, changed: int) -> str:
    if new and changed:
        return t("Pasting", "Add {new} and change {changed}").format(new=new, changed=changed)
    if new:
        return t("Pasting", "Add {new}").format(new=new)
    return t("Pasting", "Change {changed}").format(changed=changed) if changed else t("Pasting", "Nothing to paste")
