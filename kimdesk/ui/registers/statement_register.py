"""What the register of owners' statements has beside that of any kind: the SIRO's receipt, by one press."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.said import say_why
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.flow import in_flow


def with_receipt(register: Register) -> Register:
    """Return the register with the button in its group of signature and receipt."""
    groups = tuple(replace(each, made=ReceiptGroup) if each.key == "when" else each for each in register.groups)
    return replace(register, groups=groups)


class ReceiptGroup(FieldGroup):
    """Says on whose behalf a statement was signed, and offers the SIRO to receive it."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._desk, self._tasks, self._bus = directory.desk, directory.tasks, directory.bus
        self.signed_for = Words("", 13)
        self.receive = SecondaryButton(t("Statements", "Receive as SIRO"), accented=True)
        self.receive.clicked.connect(self._on_receive)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for part in (self.signed_for, in_flow(self.receive)):
            column.insertWidget(column.count() - 1, part)

    def show_record(self, opened: Opened) -> None:
        super().show_record(opened)
        statement, names = opened.view.record, opened.view.names
        signer, owner = statement["signed_by"] or "", statement["owner"] or ""
        other = bool(signer) and signer != owner
        words = t("Statements", "Signed by {name} on behalf of {owner}.")
        self.signed_for.setText(words.format(name=names.get(signer, ""), owner=names.get(owner, "")) if other else "")
        self.signed_for.setVisible(other)
        waits = bool(statement["signed_on"]) and not statement["received_on"]
        self.receive.setVisible(opened.may_change and "received_on" not in opened.closed and waits)

    def _on_receive(self) -> None:
        assert self._opened is not None
        work = partial(self._desk.statements.receive, self._opened.id)
        self._tasks.write(work, self._on_done, self._on_refused)

    def _on_done(self, changes: Changes) -> None:
        self._bus.announce(changes)

    def _on_refused(self, error: Exception) -> None:
        self.lost.emit(say_why(error))
