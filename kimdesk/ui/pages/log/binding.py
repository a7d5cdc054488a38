"""Ties one input of the log to one field of the return, or of an activity's entry."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Editing
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.autosave import Autosave
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.inputs import ChoiceInput, GrowingText, LineInput
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
        self._on_the_way: deque[tuple[tuple[str, str], Any]] = deque()
        self._unmended: dict[tuple[str, str], tuple[str, str]] = {}
        self.autosave = Autosave(tasks, bus, self._prepare, self)
        self.autosave.refused.connect(self._on_answer)
        bus.changed.connect(self._on_changed)
        if isinstance(editor, SegmentedControl):
            editor.step_chosen.connect(self._on_chosen)
        elif isinstance(editor, ChoiceInput):
            editor.key_chosen.connect(self._on_chosen)
        elif isinstance(editor, GrowingText | LineInput):
            editor.typed.connect(self._on_typed)
            editor.left.connect(self._on_left)

    def show(self, view: ReturnView, activity: str, value: Any, before: Any = None) -> None:
        """Show the field as it stands in this view."""
        same = self._view is not None and (self._view.id, self._activity) == (view.id, activity)
        if same and self._is_being_edited(view):
            self._view = view
            return
        self.autosave.flush()
        self._view, self._activity, self._editing = view, activity, None
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

    def _is_being_edited(self, view: ReturnView) -> bool:
        """Whether something here is newer than the view: typed, on its way, or written after the view was read."""
        if self.autosave.busy or self._place in self._unmended:
            return True
        own = self._editing.own if self._editing else None
        unseen = own is not None and view.seen.get(own.device, 0) < own.number
        return unseen or (
            self._editing is not None and self.editor.hasFocus() and not isinstance(self.editor, SegmentedControl)
        )

    def _prepare(self, value: Any) -> Callable[[], Changes]:
        assert self._view is not None
        assert self._editing is not None
        self._on_the_way.append((self._place, value))
        return partial(self._desk.returns.type, self._view, self._editing, value, self._activity)


Bind = Callable[[str, QWidget], Binding]
