"""A new record: only what must be known, and "don't know yet" where that is an answer."""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.watched import is_watched
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.services.restricting import may_restrict
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.inputs import FieldInput, WordsInput
from kimdesk.ui.registers.reference_inputs import Unknown, make_input
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.saving import NOT_KNOWN, Member, NewName, new_name_values
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, quiet
from kimdesk.ui.widgets.error_list import ErrorList
from kimdesk.ui.widgets.inputs import FieldRow


class NewRecordDialog(FittedDialog):
    """Asks for the core of a record and makes it; stays open, with everything typed, until that has worked."""

    record_made = Signal(str)

    def __init__(self, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(show(register.words.new_title), 560, 640, snug=True, parent=parent)
        self._register, self._directory = register, directory
        self._chosen: dict[str, Any] = {}
        self.setObjectName("new record")
        column = self.column
        if register.gaps:
            column.addWidget(
                quiet(t("New", "What you do not know yet is kept as a gap to follow up. Everything else can wait."), 14)
            )
        self.bar = InfoBar()
        column.addWidget(self.bar)
        column.addWidget(ErrorList(self))
        self.add_body(self._make_rows())
        self._make_buttons()
        directory.tasks.bug_met.connect(self._on_bug)
        self.inputs[register.asked[0]].setFocus()

    def _make_rows(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(10), 0)
        rows.setSpacing(px(10))
        self.inputs: dict[str, FieldInput] = {}
        self.rows: dict[str, FieldRow] = {}
        self.unknown: dict[str, QAbstractButton] = {}
        self._gap_fields = self._last_of_each_gap()
        for name in self._register.asked:
            rows.addWidget(self._make_row(name))
        secret = TickRow(t("New", "Restricted: only roles that may read such records see it"))
        self.restricted = secret.tick
        secret.setToolTip(
            t(
                "New",
                "For a security weakness, a safeguarding or a staffing matter. Administrators, the head of service, directors, the "
                "chief executive, information governance, the DPO and the SIRO read it; nobody else does, whoever owns it. Packs "
                "leave it out. This cannot be changed later.",
            )
        )
        may = may_restrict(self._directory.desk.context.me(), self._register.kind)
        rows.addWidget(secret)
        if not may:
            secret.hide()
        rows.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def _last_of_each_gap(self) -> dict[str, str]:
        gaps = self._register.gaps
        required = {"owner", "where"}
        return {gaps[name]: name for name in self._register.asked if gaps.get(name) in required}

    def _make_row(self, name: str) -> FieldRow:
        field = self._register.known[name]
        editor = make_input(field, self._directory)
        row = FieldRow(show(field.label), editor, show(field.help))
        row.label.setVisible(field.type is not Type.BOOL)
        editor.chosen.connect(partial(self._on_chosen, name))
        editor.typed.connect(partial(row.say_error, ""))
        if field.type is Type.CHOICE and field.required:
            editor.show_value(field.options[0].key, {})
        self.inputs[name], self.rows[name] = editor, row
        if isinstance(editor, WordsInput) and is_watched(KINDS[self._register.kind], field):
            line = PersonalLine(editor.editor, self._directory.desk, self._directory.tasks)
            line.follow(f"new {self._register.kind}", name, "")
            row.more.addWidget(line)
        for gap, last in self._gap_fields.items():
            if last == name:
                words = (
                    t("New", "I don't know the owner yet")
                    if gap == "owner"
                    else t("New", "I don't know where it is yet")
                )
                known_not = TickRow(words)
                self.unknown[gap] = known_not.tick
                row.more.addWidget(known_not)
        return row

    def _make_buttons(self) -> None:
        self.cancel = SecondaryButton(t("New", "Cancel"))
        self.add = PrimaryButton(show(self._register.words.add))
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self._on_add)
        self.add_buttons((), (self.cancel, self.add))

    def values(self) -> dict[str, Any]:
        """Return what has been answered so far, by field."""
        found: dict[str, Any] = {}
        for name, editor in self.inputs.items():
            field = self._register.known[name]
            found[name] = (
                self._chosen.get(name) if field.type in (Type.REF, Type.REFS, Type.CHOICES) else editor.value()
            )
        gaps = tuple(gap for gap, box in self.unknown.items() if box.isChecked())
        return {
            **{name: value for name, value in found.items() if value not in (None, "", ())},
            **({NOT_KNOWN: gaps} if gaps else {}),
        }

    def _on_chosen(self, name: str, value: object) -> None:
        row, editor = self.rows[name], self.inputs[name]
        row.say_error("")
        if isinstance(value, Unknown):
            row.say_error(
                t("New", "Nobody here is called “{name}”. Choose from the list, or add the name from it.").format(
                    name=value
                )
            )
            return
        if not self._register.known[name].type.is_set:
            self._chosen[name] = value
            return
        held = tuple(self._chosen.get(name) or ())
        member = value if isinstance(value, Member) else Member(cast("str", value), True)
        held = tuple(each for each in held if each != member.value) + ((member.value,) if member.added else ())
        self._chosen[name] = held
        names = cast(
            "dict[str, str]", self._directory.names() | {each: each.name for each in held if isinstance(each, NewName)}
        )
        editor.show_value(held, names)

    def _on_add(self) -> None:
        missing = self._missing()
        for name in self.rows:
            self.rows[name].say_error(t("New", "This must be filled in.") if name in missing else "")
        if missing:
            self.inputs[missing[0]].setFocus()
            return
        self.add.setEnabled(False)
        secret = self.restricted.isChecked()
        work = partial(make_record, self._directory.desk, self._register, self.values(), secret)
        self._directory.tasks.write(work, self._on_made, self._on_refused)

    def _missing(self) -> list[str]:
        values = self.values()
        gaps = values.get(NOT_KNOWN, ())
        missing = [
            name
            for name in self.inputs
            if self._register.known[name].required and name not in values and self._register.gaps.get(name) not in gaps
        ]
        where = self._gap_fields.get("where")
        if (
            where
            and "where" not in gaps
            and not any(values.get(name) for name, gap in self._register.gaps.items() if gap == "where")
        ):
            missing.append(where)
        return missing

    def _on_made(self, made: Made) -> None:
        self._directory.bus.announce(made.changes)
        self.record_made.emit(made.id)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.add.setEnabled(True)
        self.bar.say(str(error), "red")

    def _on_bug(self, _error: BaseException) -> None:
        self.add.setEnabled(True)


def make_record(desk: Desk, register: Register, values: dict[str, Any], restricted: bool = False) -> Made:
    """Make the record; names that are new to the workspace are made first."""
    for name, value in values.items():
        if isinstance(value, NewName):
            values[name] = _made_name(desk, value)
        elif isinstance(value, tuple):
            values[name] = tuple(_made_name(desk, each) if isinstance(each, NewName) else each for each in value)
    prefix = str(values.get(register.prefixed_by) or "") if register.prefixed_by else ""
    return desk.records.make(register.kind, values, prefix=prefix, restricted=restricted)


def _made_name(desk: Desk, new: NewName) -> str:
    return desk.records.make(new.kind, new_name_values(new)).id
