"""One field of an editor: label, input, what it comes to, its error, its gap, its conflict and its history."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.changes import Changes
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.watched import is_watched
from kimdesk.services.finding import HistoryLine
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.registers.binding import FieldBinding
from kimdesk.ui.registers.conflict_panel import ConflictPanel, say_moment
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.inputs import FieldInput, WordsInput
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.reference_inputs import make_input
from kimdesk.ui.registers.saving import NOT_KNOWN
from kimdesk.ui.registers.small_buttons import IconButton
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Chip, clear_layout, quiet
from kimdesk.ui.widgets.inputs import FieldRow

_LINES = 12


class RegisterRow(FieldRow):
    """Shows one field of whichever record the editor shows."""

    lost = Signal(str)
    compared = Signal(str)

    def __init__(
        self, field: Field, gaps: Mapping[str, str], directory: Directory, parent: QWidget | None = None
    ) -> None:
        self.input = self._make_input(field, directory)
        super().__init__(show(field.label), self.input, show(field.help), parent)
        self.field, self.gap = field, gaps.get(field.name, "")
        self._gaps = gaps
        self._desk, self._tasks, self._bus = directory.desk, directory.tasks, directory.bus
        self._opened: Opened | None = None
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Maximum)
        self._make_head()
        self.gap_button = self._make_gap_button()
        self._note = quiet("", 12)
        self._note.hide()
        self.more.addWidget(self._note)
        self.panel: ConflictPanel | None = None
        self._history: QVBoxLayout | None = None
        self.binding = self._make_binding()
        self.binding.refused.connect(self.say_error)
        self.binding.lost.connect(self.lost)
        self.binding.arrival.told.connect(self._on_told)
        self.more.addWidget(self.binding.arrival.strip)
        self.personal = self._make_personal_line()
        self.input.typed.connect(self._show_note)
        self._watch_focus()

    def _make_input(self, field: Field, directory: Directory) -> FieldInput:
        """Return the input that fits the field; for rows that want another."""
        return make_input(field, directory)

    def _make_binding(self) -> FieldBinding:
        """Return what saves the input; for rows that save otherwise."""
        return FieldBinding(self.field, self.input, self.gap, self._desk, self._tasks, self._bus, self)

    def _make_head(self) -> None:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.removeWidget(self.label)
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(self.label, 1)
        self.label.setVisible(self.field.type is not Type.BOOL)
        self.gap_chip = Chip(t("Registers", "Not known yet"), "amber")
        self.gap_chip.hide()
        head.addWidget(self.gap_chip)
        self.history_button = IconButton("history", t("Registers", "History of this field (Ctrl+H)"), side=24)
        self.history_button.setCheckable(True)
        self.history_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.history_button.toggled.connect(self._on_history)
        shortcut = QShortcut(QKeySequence("Ctrl+H"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.history_button.toggle)
        policy = self.history_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.history_button.setSizePolicy(policy)
        self.history_button.hide()
        head.addWidget(self.history_button)
        column.insertLayout(0, head)

    def _make_gap_button(self) -> SecondaryButton | None:
        if not self.gap:
            return None
        button = SecondaryButton(t("Registers", "Not known yet"))
        button.setAccessibleName(t("Registers", "{field} is not known yet").format(field=show(self.field.label)))
        button.setToolTip(t("Registers", "Keeps “not known yet” as a gap to follow up"))
        button.clicked.connect(self._on_gap)
        self.input.row.addWidget(button)
        return button

    def _make_personal_line(self) -> PersonalLine | None:
        editor = self.input.editor if isinstance(self.input, WordsInput) else None
        if editor is None or self.field.type not in (Type.TEXT, Type.LONG):
            return None
        line = PersonalLine(editor, self._desk, self._tasks)
        self.more.addWidget(line)
        return line

    def _watch_focus(self) -> None:
        self.input.stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.history_button.show()
        elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.history_button.setVisible(self.history_button.isChecked())
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.history_button.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.history_button.setVisible(self.history_button.isChecked() or self.in_use)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_record(self, opened: Opened) -> None:
        """Show the field of a record."""
        if self._opened is not None and self._opened.id != opened.id:
            self.history_button.setChecked(False)
        self._opened = opened
        self.binding.show(opened)
        self.input.set_locked(not opened.may_change or self.field.name in opened.closed)
        record = opened.view.record
        missing = self.gap in (record[NOT_KNOWN] or ()) if self.gap else False
        empty = record[self.field.name] in (None, "", ())
        if self.personal is not None and is_watched(KINDS[record.kind], self.field):
            self.personal.follow(record.id, self.field.name, record[self.field.name])
        self.gap_chip.setVisible(missing)
        if self.gap_button is not None:
            self.gap_button.setVisible(opened.may_change and not missing and empty and not self._answered(opened))
        self._show_conflict(opened)
        self._show_note()
        if self.history_button.isChecked():
            self._read_history()

    def _answered(self, opened: Opened) -> bool:
        """Whether another field already gives the answer: a place needs no system, and a system no place."""
        return any(gap == self.gap and opened.view.record[name] for name, gap in self._gaps.items())

    @property
    def in_use(self) -> bool:
        """Whether somebody is in this row."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @property
    def filled(self) -> bool:
        """Whether the record shown says anything here."""
        if self._opened is None:
            return False
        record = self._opened.view.record
        return is_filled(self._opened, self.field, self.gap) or self.field.name in record.conflicts

    def _show_conflict(self, opened: Opened) -> None:
        conflict = opened.conflicts.get(self.field.name)
        if conflict is None or self.binding.arrival.is_told:
            if self.panel is not None:
                self.panel.hide()
            return
        if self.panel is None:
            self.panel = ConflictPanel()
            self.panel.kept.connect(self._on_kept)
            self.panel.other_asked.connect(self._on_other_asked)
            self.panel.compared.connect(self._on_compared)
            self.more.addWidget(self.panel)
        self.panel.show_conflict(conflict, opened.may_change)
        self.panel.show()

    def _show_note(self) -> None:
        note = self._note_words()
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _note_words(self) -> str:
        """Return what stands below the input: what its value comes to."""
        closed = self._opened.closed.get(self.field.name, "") if self._opened is not None else ""
        note = closed or self.input.help_text()
        if self._opened is not None and self.field.name == "revised" and self._opened.slipped:
            times = self._opened.slipped
            slipped = tn("Registers", "Slipped once.", "Slipped {count} times.", times).format(count=times)
            note = f"{note} {slipped}".strip()
        return note

    def _on_told(self, told: bool) -> None:
        """While somebody types both ways on are offered in one place."""
        if told and self.panel is not None:
            self.panel.hide()
        elif not told and self._opened is not None:
            self._show_conflict(self._opened)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_gap(self) -> None:
        self.input.setFocus()
        self.binding.record_gap()

    def _on_kept(self, value: object) -> None:
        assert self._opened is not None
        record = self._opened.view.record
        shown = self._opened.conflicts[self.field.name].shown
        self._tasks.write(
            partial(self._desk.conflicts.settle, record.kind, record.id, self.field.name, value, shown),
            self._on_settled,
            self._on_failed,
        )

    def _on_settled(self, changes: Changes) -> None:
        self._bus.announce(changes)

    def _on_failed(self, error: Exception) -> None:
        self.say_error(str(error))

    def _on_other_asked(self) -> None:
        self.input.setFocus()

    def _on_compared(self) -> None:
        if self._opened is not None:
            self.compared.emit(self._opened.id)

    def _on_history(self, wanted: bool) -> None:
        if wanted:
            self._read_history()
        elif self._history is not None:
            clear_layout(self._history)

    def _read_history(self) -> None:
        if self._opened is not None:
            read = partial(self._desk.finding.history, self._opened.id, self.field.name, _LINES)
            self._tasks.read(read, self._on_history_read, f"history {id(self)}")

    def _on_history_read(self, lines: list[HistoryLine]) -> None:
        if not self.history_button.isChecked():
            return
        if self._history is None:
            self._history = QVBoxLayout()
            self._history.setSpacing(px(2))
            self.more.addLayout(self._history)
        clear_layout(self._history)
        for line in lines:
            value = line.sentence.partition(": ")[2] or line.sentence
            words = t("Registers", "{when}, {who}: {what}").format(
                when=say_moment(line.at), who=line.author, what=value
            )
            self._history.addWidget(quiet(words, 12))
        if not lines:
            self._history.addWidget(quiet(t("Registers", "Nothing was ever entered here."), 12))
        if self._opened is not None and self._opened.incomplete:
            self._history.addWidget(quiet(self._opened.incomplete, 12))


def is_filled(opened: Opened, field: Field, gap: str) -> bool:
    """Whether a record says anything in a field, a recorded gap included."""
    record = opened.view.record
    return record[field.name] not in (None, "", (), False) or bool(gap and gap in (record[NOT_KNOWN] or ()))
