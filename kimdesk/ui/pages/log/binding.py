"""Ties one input of the log to one field of the return, or of an activity's entry."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Editing
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.autosave import Autosave
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.registers.arrival import Arrival
from kimdesk.ui.registers.inputs import stacked
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import GrowingText, LineInput
from kimdesk.ui.widgets.segmented import SegmentedControl


class Binding(QObject):
    """Loads a value without writing; saves what is typed or chosen; keeps what is being typed when a new view
    arrives. What was refused stays in its field, with the reason, until it is mended; ``refused`` says the reason for
    what is on screen, or nothing.
    """

    refused = Signal(str)

    def __init__(self, field: str, editor: QWidget, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = editor
        self._desk = desk
        self._view: ReturnView | None = None
        self._activity = ""
        self._editing: Editing | None = None
        self._latest: tuple[ReturnView, str, Any, Any] | None = None
        self._disputed_before = False
        self._on_the_way: deque[tuple[tuple[str, str], Any]] = deque()
        self._unmended: dict[tuple[str, str], tuple[str, str]] = {}
        self.autosave = Autosave(tasks, bus, self._prepare, self)
        self.autosave.refused.connect(self._on_answer)
        self.arrival = Arrival(desk, tasks, bus, editor, self._text, self.autosave.flush, self)
        self.arrival.chosen.connect(self._on_chosen_between)
        self.arrival.failed.connect(self.refused)
        # Below the input, for what two people said apart.
        self.place = QWidget()
        self.place.setLayout(stacked())
        self.place.hide()
        self.personal = PersonalLine(editor, desk, tasks) if isinstance(editor, GrowingText) else None
        bus.changed.connect(self._on_changed)
        if isinstance(editor, SegmentedControl):
            editor.step_chosen.connect(self._on_chosen)
        elif isinstance(editor, ChoiceInput):
            editor.key_chosen.connect(self._on_chosen)
        elif isinstance(editor, GrowingText | LineInput):
            editor.typed.connect(self._on_typed)
            editor.left.connect(self._on_left)

    def add_below(self, column: QVBoxLayout) -> None:
        """Put below the input what is said about it when there is something to say."""
        for part in (self.arrival.strip, self.personal, self.place):
            if part is not None:
                column.addWidget(part)

    def show(self, view: ReturnView, activity: str, value: Any, before: Any = None) -> None:
        """Show the field as it stands in this view."""
        self._latest = (view, activity, value, before)
        same = self._view is not None and (self._view.id, self._activity) == (view.id, activity)
        if same and self._is_being_edited(view):
            self._view = view
            self._tell_arrived(view)
            return
        self.autosave.flush()
        self.arrival.clear()
        self._view, self._activity, self._editing = view, activity, None
        if self.personal is not None:
            self.personal.follow(*self.of, value)
        words, reason = self._unmended.get(self._place, ("", ""))
        self.refused.emit(reason)
        value = words or value
        editor = self.editor
        if isinstance(editor, SegmentedControl):
            editor.show_step(value, before)
        elif isinstance(editor, GrowingText | LineInput | ChoiceInput):
            editor.load(value or "" if not isinstance(editor, ChoiceInput) else value)

    def _on_changed(self, changes: Changes) -> None:
        """Begin anew where something else in this window has written here: undo took back what was typed."""
        editing = self._editing
        if editing is not None and not self.autosave.busy:
            written = changes.dots.get((editing.record, editing.field))
            if written is not None and written != editing.own:
                self._editing = None

    def _on_chosen(self, value: object) -> None:
        self._begin()
        self.autosave.commit(value)

    def _on_typed(self) -> None:
        self._begin()
        self.autosave.note(self._text())

    def _on_left(self) -> None:
        if self.autosave.waiting:
            self.autosave.commit(self._text())

    def _on_chosen_between(self) -> None:
        self._editing = None
        if self._latest is not None:
            self.show(*self._latest)

    def _tell_arrived(self, view: ReturnView) -> None:
        """Say beside the field what stands there that it has neither shown nor written."""
        editing = self._editing
        if editing is None or self.autosave.busy or self._place in self._unmended or self._disputed_before:
            return
        if editing.own is not None and view.seen.get(editing.own.device, 0) < editing.own.number:
            return
        shown = view.shown.get((editing.record, self.field), ())
        if self._is_disputed(view) or any(dot not in editing.over for dot in shown):
            self.arrival.look(editing)
        else:
            self.arrival.clear()

    def _is_disputed(self, view: ReturnView) -> bool:
        reading = view.entry(self._activity).reading if self._activity else view.whole
        return reading.record is not None and self.field in reading.record.conflicts

    @property
    def of(self) -> tuple[str, str]:
        """The record and the field that are on screen."""
        if self._view is None:
            return ("", self.field)
        return (self._view.entry(self._activity).id if self._activity else self._view.id, self.field)

    @property
    def tells_arrived(self) -> tuple[str, str] | None:
        """The record and the field for which both ways on are offered beside the input, or None."""
        editing = self._editing
        return (editing.record, editing.field) if editing is not None and self.arrival.is_told else None

    def _on_answer(self, reason: str) -> None:
        """Keep what was refused for when its place is on screen again."""
        place, value = self._on_the_way.popleft()
        if reason and isinstance(value, str):
            self._unmended[place] = (value, reason)
        else:
            self._unmended.pop(place, None)
        if place == self._place:
            self.refused.emit(reason)

    @property
    def _place(self) -> tuple[str, str]:
        return (self._view.id if self._view else "", self._activity)

    def _text(self) -> str:
        editor = self.editor
        return editor.toPlainText() if isinstance(editor, GrowingText | LineInput) else ""

    def _begin(self) -> None:
        if self._editing is None and self._view is not None:
            self._editing = self._view.begin(self.field, self._activity)
            # Of two values that stood there already the form says so elsewhere.
            self._disputed_before = self._is_disputed(self._view)

    def _is_being_edited(self, view: ReturnView) -> bool:
        """Whether something here is newer than the view: typed, on its way, or written after the view was read."""
        if self.autosave.busy or self._place in self._unmended:
            return True
        own = self._editing.own if self._editing else None
        unseen = own is not None and view.seen.get(own.device, 0) < own.number
        return unseen or (
            self._editing is not None
            and (self.editor.hasFocus() or self.arrival.has_focus)
            and not isinstance(self.editor, SegmentedControl)
        )

    def _prepare(self, value: Any) -> Callable[[], Changes]:
        assert self._view is not None
        assert self._editing is not None
        self._on_the_way.append((self._place, value))
        return partial(self._desk.returns.type, self._view, self._editing, value, self._activity)


Bind = Callable[[str, QWidget], Binding]
