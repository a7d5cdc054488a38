"""A group of fields: first what is filled and what always matters, the rest on demand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_row import RegisterRow, is_filled
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.registers.remarks import Remark
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Words, clear_layout, heading
from kimdesk.ui.widgets.focus import follow_layout


class FieldGroup(QWidget):
    """Makes the rows it needs when it first needs them, and keeps them for every record after. ``record_opened`` asks for
    another record.
    """

    lost = Signal(str)
    compared = Signal(str)
    record_opened = Signal(str, str)

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self._register, self._directory = group, register, directory
        self._opened: Opened | None = None
        self._wide_open = False
        self.rows: dict[str, RegisterRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = QHBoxLayout()
        self.title = heading(show(group.label))
        self.more = LinkButton("")
        self.more.clicked.connect(self._on_more)
        head.addWidget(self.title, 1)
        head.addWidget(self.more)
        column.addLayout(head)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(px(4))
        self.said: tuple[Remark, ...] = ()
        column.addLayout(self._remarks)
        self._body = QVBoxLayout()
        self._body.setSpacing(px(10))
        column.addLayout(self._body)

    def show_record(self, opened: Opened) -> None:
        """Show the group of a record."""
        self._opened = opened
        self._say(opened.remarks.get(self.group.key, ()))
        self._arrange()

    def reveal(self, name: str) -> RegisterRow | None:
        """Make a field visible and return its row."""
        if name not in self.group.fields:
            return None
        if name not in self.rows or self.rows[name].isHidden():
            self._wide_open = True
            self._arrange()
        return self.rows.get(name)

    def leave(self) -> None:
        """Save what is being typed."""
        for row in self.rows.values():
            row.binding.leave()

    @property
    def holds_unsaved(self) -> bool:
        """Whether something typed here has not been saved."""
        return any(row.binding.holds_unsaved for row in self.rows.values())

    def _say(self, remarks: tuple[Remark, ...]) -> None:
        if remarks != self.said:
            clear_layout(self._remarks)
            for each in remarks:
                self._remarks.addWidget(Words(each.words, 13, quiet=not each.tone, tone=each.tone))
            self.said = remarks

    def _arrange(self) -> None:
        if self._opened is None:
            return
        hidden, before = 0, len(self.rows)
        for name in self.group.fields:
            wanted = self._wide_open or self._matters(name)
            hidden += not wanted
            if wanted and name not in self.rows:
                self._make(name)
            if name in self.rows:
                # A row out of sight still turns to the record, so that nothing typed before is left behind in it.
                self.rows[name].show_record(self._opened)
                self.rows[name].setVisible(wanted)
        if len(self.rows) > before:
            follow_layout(self)
        foldable = self._wide_open and any(not self._matters(name) for name in self.group.fields)
        words = t("Registers", "Show fewer") if foldable else t("Registers", "Show {count} more").format(count=hidden)
        self.more.say(words)
        self.more.setAccessibleName(f"{self.title.text()}: {words}")
        self.more.setVisible(bool(hidden) or foldable)

    def _matters(self, name: str) -> bool:
        assert self._opened is not None
        register = self._register
        conflict = name in self._opened.view.record.conflicts
        in_use = name in self.rows and self.rows[name].in_use
        return (
            name in register.always
            or conflict
            or in_use
            or is_filled(self._opened, register.known[name], register.gaps.get(name, ""))
        )

    def _make(self, name: str) -> None:
        row = RegisterRow(self._register.known[name], self._register.gaps, self._directory, self)
        row.lost.connect(self.lost)
        row.compared.connect(self.compared)
        self.rows[name] = row
        self._place(name, row)

    def _place(self, name: str, row: RegisterRow) -> None:
        """Put a row where it belongs among those that are there."""
        before = [each for each in self.group.fields[: self.group.fields.index(name)] if each in self.rows]
        self._body.insertWidget(len(before), row)

    def _on_more(self) -> None:
        self._wide_open = not self._wide_open
        self._arrange()
