"""A group of the editor that shows, above its fields, something that is read for the record on screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register


class ToldGroup(FieldGroup):
    """Reads whenever its record is shown, and passes over an answer that is about another one by then."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._desk, self._tasks, self._bus = directory.desk, directory.tasks, directory.bus

    def show_record(self, opened: Opened) -> None:
        another = self._opened is None or self._opened.id != opened.id
        super().show_record(opened)
        if another:
            self._forget()
        work = partial(_told, opened.id, self._reading(opened.id))
        self._tasks.read(work, self._on_read, f"{self.group.key} {id(self)}", self._on_not_read)

    def add_above(self, *parts: QWidget) -> None:
        """Put parts between the heading and the fields."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for part in parts:
            column.insertWidget(column.count() - 1, part)

    def _on_read(self, answer: tuple[str, Any]) -> None:
        record, told = answer
        if self._opened is not None and self._opened.id == record:
            self._tell(told)

    def _on_not_read(self, _error: Exception) -> None:
        self._forget()

    def _reading(self, record: str) -> Callable[[], Any]:
        """Return what the reading thread does for a record."""
        raise NotImplementedError(type(self).__name__)

    def _tell(self, told: Any) -> None:
        """Show what was read."""
        raise NotImplementedError(type(self).__name__)

    def _forget(self) -> None:
        """Take away what was told of the record before."""
        raise NotImplementedError(type(self).__name__)


def _told(record: str, work: Callable[[], Any]) -> tuple[str, Any]:
    return record, work()
