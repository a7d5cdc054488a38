"""A dialog that lists what was worked out, in an order of its own, with more words on the line that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from kimdesk.services.context import Context
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.registers.table_memory import TableMemory
from kimdesk.ui.tables.cells import Column
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import InfoBar, Words

_LOWEST_TABLE = 64


class ListDialog(FittedDialog):
    """``bar`` says what is wrong, ``table`` lists, ``more`` has room for what a line says beyond its columns."""

    bar: InfoBar
    table: RecordTable
    more: Words

    def add_list(self, name: str, columns: Sequence[Column], first: str, context: Context) -> None:
        """Add the bar, the table of these columns and the words below it; rows keep the order in which they are given, and
        this computer the columns and widths that somebody chooses.
        """
        self.bar = InfoBar()
        self.column.addWidget(self.bar)
        self.table = RecordTable(name, columns, [each.key for each in columns], first, context.clock.today)
        self.table.keep_order()
        TableMemory(self.table, context.settings, f"dialog.{type(self).__name__}")
        self.table.setMinimumHeight(px(_LOWEST_TABLE))
        self.column.addWidget(self.table, 1)
        self.more = Words("", 13)
        self.more.hide()
        self.column.addWidget(self.more)
