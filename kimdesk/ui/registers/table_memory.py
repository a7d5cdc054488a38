"""A list that stands outside the registers keeps its columns and their widths on this computer, as those do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kimdesk.settings import Settings
from kimdesk.ui.registers.remembered import Remembered
from kimdesk.ui.tables.record_table import RecordTable


class TableMemory(QObject):
    """Shows a table as somebody left the list of this name, and keeps what they choose from now on."""

    def __init__(self, table: RecordTable, settings: Settings, name: str) -> None:
        super().__init__(table)
        self._table, self._kept = table, Remembered(settings, name)
        table.show_columns(*self._kept.columns())
        table.columns_changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._kept.keep_columns(self._table.shown, self._table.widths)
