"""The nine qualities of an asset as a picture; the fields of one come out when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.model.quality import HIGHEST, qualities_of, say_qualities
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.field_row import RegisterRow
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.step_bars import Bar, StepBars

_PICTURED = "q_"


class QualityGroup(FieldGroup):
    """What the picture shows stands in no second place, unless somebody works on it or two values wait there."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._asked: set[str] = set()
        self.bars = StepBars(HIGHEST)
        self.bars.opened.connect(self._on_asked)
        self.summary = quiet("", 13)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for part in (self.bars, self.summary):
            column.insertWidget(column.count() - 1, part)

    def show_record(self, opened: Opened) -> None:
        if self._opened is None or self._opened.id != opened.id:
            self._asked.clear()
        qualities = qualities_of(opened.view.record.values)
        self.bars.show_bars(
            [Bar(each.key, each.name, each.score, each.figure, each.note, each.words) for each in qualities]
        )
        self.summary.setText(say_qualities(qualities))
        super().show_record(opened)

    def reveal(self, name: str) -> RegisterRow | None:
        if name.startswith(_PICTURED) and name in self.group.fields:
            quality = name.removeprefix(_PICTURED).removesuffix("_note")
            self._asked |= {f"{_PICTURED}{quality}", f"{_PICTURED}{quality}_note"}
            self._arrange()
        return super().reveal(name)

    def _matters(self, name: str) -> bool:
        if not name.startswith(_PICTURED):
            return super()._matters(name)
        assert self._opened is not None
        in_use = name in self.rows and self.rows[name].in_use
        return name in self._asked or name in self._opened.view.record.conflicts or in_use

    def _on_asked(self, key: str) -> None:
        row = self.reveal(f"{_PICTURED}{key}")
        if row is not None:
            row.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
