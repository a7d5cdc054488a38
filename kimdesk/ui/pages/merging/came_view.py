"""What came in in one sitting: whose it is, and the records that it says something of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.merge_desk import Came, CameOf
from kimdesk.ui.pages.merging.lines import line_of_record, say_changes
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Chip, quiet
from kimdesk.ui.widgets.grouped_list import GroupedList
from kimdesk.ui.widgets.reflow import in_line


class CameView(QWidget):
    """Built anew for each; ``record_opened`` asks the window for a record of it."""

    record_opened = Signal(str, str)

    def __init__(self, came: Came, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        tone = ("green", t("MergeDesk", "Merged")) if came.merged else ("amber", t("MergeDesk", "Not merged yet"))
        column.addWidget(in_line(Chip(tone[1], tone[0])))
        said = t("MergeDesk", "{changes}, from {laptop}, {when}.")
        if came.source:
            said = t("MergeDesk", "{changes}, brought in on {laptop} by {names}, {when}.")
        names = ", ".join(came.people) or t("MergeDesk", "somebody")
        when = say_moment(came.at)
        words = said.format(changes=say_changes(came.arrival.changes), laptop=came.laptop, names=names, when=when)
        column.addWidget(quiet(words, 14))
        column.addWidget(quiet(t("MergeDesk", "Press Enter on a line, or click it twice, to open its record."), 13))
        self.list = GroupedList(t("MergeDesk", "Records that came in"))
        self.list.setMinimumHeight(px(220))
        self.list.itemActivated.connect(self._on_activated)
        column.addWidget(self.list, 1)

    def show_records(self, records: Sequence[CameOf]) -> None:
        """Show what it says something of."""
        words = t("MergeDesk", "Records ({count})").format(count=len(records))
        self.list.fill_groups([(words, [line_of_record(each) for each in records])])

    def _on_activated(self) -> None:
        kind, _space, record = self.list.key().partition(" ")
        if record:
            self.record_opened.emit(kind, record)
