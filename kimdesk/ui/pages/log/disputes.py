"""What two people said apart about one thing in the log: both values, until somebody chooses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.both_edited import BothEdited
from kimdesk.services.conflicts import ConflictView
from kimdesk.services.desk import Desk
from kimdesk.services.value_words import field_words
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.log.binding import Binding
from kimdesk.ui.registers.both_edited_bar import BothEditedBar
from kimdesk.ui.registers.conflict_panel import ConflictPanel
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import InfoBar, Words, clear_layout, heading
from kimdesk.ui.widgets.sight import focus_in_sight


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
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_show)
        outer.addWidget(self.bar)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(6))
        outer.addLayout(self._column)
        self._used: list[QLayout] = []
        self.panels: list[ConflictPanel] = []
        self._error = Words("", 13, tone="red")
        self._column.addWidget(self._error)
        self._error.hide()
        self.hide()

    def show_conflicts(self, conflicts: tuple[ConflictView, ...], inputs: Sequence[Binding] = ()) -> None:
        """Show each below its input, where there is one on the form, and say here which they are; but for those told
        beside an input in which somebody types. What is on screen already stays as it is.
        """
        told = {each.tells_arrived for each in inputs}
        conflicts = tuple(each for each in conflicts if (each.record, each.field) not in told)
        if conflicts == self._shown:
            return
        self._shown = conflicts
        for column in (self._column, *self._used):
            clear_layout(column)
        for each in inputs:
            each.place.hide()
        self._used, self.panels = [], []
        places = {each.of: each.place for each in inputs}
        for conflict in conflicts:
            self._add_panel(conflict, places.get((conflict.record, conflict.field)))
        self._error = Words("", 13, tone="red")
        self._column.addWidget(self._error)
        self._error.hide()
        names = ", ".join(field_words(each.kind, each.field) for each in conflicts)
        self.bar.say(
            t("Log", "Two values, please choose: {fields}").format(fields=names) if conflicts else "",
            "amber",
            t("Log", "Show") if self._used else "",
        )
        self._make_room()

    def _add_panel(self, conflict: ConflictView, place: QWidget | None) -> None:
        panel = ConflictPanel()
        panel.show_conflict(conflict)
        # The field itself is there: somebody writes another value in it and keeps it here.
        panel.other.hide()
        panel.kept.connect(partial(self._on_kept, conflict))
        panel.compared.connect(partial(self.record_opened.emit, "conflict", conflict.record))
        column = place.layout() if place is not None else None
        if place is None or column is None:
            self._column.addWidget(heading(field_words(conflict.kind, conflict.field), 14))
            self._column.addWidget(panel)
        else:
            column.addWidget(panel)
            place.show()
            self._used.append(column)
        self.panels.append(panel)

    def show_edited(self, both: BothEdited | None) -> None:
        """Show that two people changed different fields apart, or nothing."""
        self.both.show_edited(both)
        self._make_room()

    def _make_room(self) -> None:
        self.setVisible(bool(self._shown) or not self.both.isHidden())

    def _on_show(self) -> None:
        """Lead to the first of them."""
        for panel in self.panels:
            if panel.buttons and panel.isVisible():
                focus_in_sight(panel.buttons[0])
                return

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
