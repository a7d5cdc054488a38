"""What two people said apart about one thing in the log: both values, until somebody chooses."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.services.both_edited import BothEdited
from kimdesk.services.conflicts import ConflictView
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.both_edited_bar import BothEditedBar
from kimdesk.ui.registers.conflict_panel import ConflictPanel
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words, clear_layout, heading


class Disputes(QWidget):
    """One panel for each field with two values; nothing where there is none.

    Typing in such a field goes on from the value that it shows, and leaves the other one to be chosen or dropped here.
    """

    record_opened = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._shown: tuple[ConflictView, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, px(6))
        outer.setSpacing(px(6))
        self.both = BothEditedBar(desk, tasks, bus)
        outer.addWidget(self.both)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(6))
        outer.addLayout(self._column)
        self.panels: list[ConflictPanel] = []
        self._error = Words("", 13, tone="red")
        self.hide()

    def show_conflicts(self, conflicts: tuple[ConflictView, ...], told: Collection[tuple[str, str]] = ()) -> None:
        """Show these, but for those ``told`` (record and field) beside an input in which somebody types; what is on
        screen already stays as it is.
        """
        conflicts = tuple(each for each in conflicts if (each.record, each.field) not in told)
        if conflicts == self._shown:
            return
        self._shown = conflicts
        clear_layout(self._column)
        self.panels = []
        for conflict in conflicts:
            known = KINDS[conflict.kind].by_name.get(conflict.field)
            self._column.addWidget(heading(show(known.label) if known else conflict.field, 14))
            panel = ConflictPanel()
            panel.show_conflict(conflict)
            # The field itself is below: somebody writes another value there and keeps it here.
            panel.other.hide()
            panel.kept.connect(partial(self._on_kept, conflict))
            panel.compared.connect(partial(self.record_opened.emit, "conflict", conflict.record))
            self._column.addWidget(panel)
            self.panels.append(panel)
        self._error = Words("", 13, tone="red")
        self._column.addWidget(self._error)
        self._error.hide()
        self._make_room()

    def show_edited(self, both: BothEdited | None) -> None:
        """Show that two people changed different fields apart, or nothing."""
        self.both.show_edited(both)
        self._make_room()

    def _make_room(self) -> None:
        self.setVisible(bool(self._shown) or not self.both.isHidden())

    def _on_kept(self, conflict: ConflictView, value: object) -> None:
        work = partial(
            self._desk.conflicts.settle, conflict.kind, conflict.record, conflict.field, value, conflict.shown
        )
        self._tasks.write(work, self._on_settled, self._on_failed)

    def _on_settled(self, changes: Changes) -> None:
        self._bus.announce(changes)

    def _on_failed(self, error: Exception) -> None:
        words = error.message if isinstance(error, UserError) else str(error)
        self._error.setText(words or t("Log", "This could not be saved."))
        self._error.show()
