"""Ties one input of an editor to one field of a record: it loads without writing and saves what is typed or chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.fields import Field, Type
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Editing
from kimdesk.ui.autosave import Autosave
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.arrival import Arrival
from kimdesk.ui.registers.inputs import FieldInput
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.reference_inputs import Unknown
from kimdesk.ui.registers.saving import record_gap, save_field
from kimdesk.ui.tasks import Tasks


class FieldBinding(QObject):
    """One field of whichever record the editor shows.

    A value that arrives from elsewhere never takes the place of what is being typed.
    """

    refused = Signal(str)
    lost = Signal(str)

    def __init__(
        self, field: Field, editor: FieldInput, gap: str, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.field, self.editor = field, editor
        self._gap = gap
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._opened: Opened | None = None
        self._editing: Editing | None = None
        self._error = ""
        self._last_words: Any = None
        self._saving: tuple[str, str] = ("", "")
        self.autosave = Autosave(tasks, bus, self._prepare, self)
        self.autosave.refused.connect(self._on_refused)
        self.arrival = Arrival(desk, tasks, bus, editor, editor.value, self.autosave.flush, self)
        self.arrival.chosen.connect(self._on_chosen_between)
        self.arrival.failed.connect(self._say)
        bus.changed.connect(self._on_changed)
        editor.typed.connect(self._on_typed)
        editor.left.connect(self._on_left)
        editor.chosen.connect(self._on_chosen)

    def show(self, opened: Opened) -> None:
        """Show the field as this reading of the record has it, unless something newer stands in the input."""
        same = self._opened is not None and self._opened.id == opened.id
        if same and self._is_ahead_of(opened):
            if self._error:
                # What was refused is mended over what stood on the screen then, and not over what came in since.
                self._begin()
            self._opened = opened
            self._tell_elsewhere(opened)
            return
        if not same:
            self.leave()
        self._opened, self._editing, self._last_words = opened, None, None
        self._say("")
        self.arrival.clear()
        self.editor.show_value(opened.view.record[self.field.name], opened.view.names)

    def leave(self) -> None:
        """Save what waits, half a date included: the field or the record is left."""
        if self.autosave.waiting or (self._editing is not None and self.editor.holds_text() and self._unsaved()):
            self.autosave.commit(self.editor.value())

    def record_gap(self) -> None:
        """Record that this is not known yet."""
        editing = self._begin()
        if editing is not None:
            self._tasks.write(
                partial(record_gap, self._desk, editing, self._gap), self._on_gap_recorded, self._on_failed
            )

    @property
    def holds_unsaved(self) -> bool:
        """Whether something typed here has not been saved."""
        return self.autosave.busy or bool(self._error)

    def _unsaved(self) -> bool:
        return self._opened is not None and not self._error and self.editor.value() != self._last_words

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._begin()
        self._say("")
        if self.editor.can_wait():
            self.autosave.note(self.editor.value())

    def _on_left(self) -> None:
        self.leave()
        if self.arrival.has_focus:
            return
        if self._opened is not None and not self._error and not self.autosave.busy:
            self.show(self._opened)

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Unknown):
            words = t("Registers", "Nobody here is called “{name}”. Choose from the list, or add the name from it.")
            if "person" not in self.field.to:
                words = t("Registers", "Nothing here is called “{name}”. Choose from the list.")
            self._say(words.format(name=value))
            return
        self._begin()
        self._say("")
        self.autosave.commit(value)

    def _begin(self) -> Editing | None:
        if self._editing is None and self._opened is not None:
            self._editing = self._opened.view.begin(self.field.name)
        return self._editing

    # --- saving -----------------------------------------------------------------------------------------------------

    def _prepare(self, value: Any) -> Callable[[], Changes]:
        assert self._editing is not None
        assert self._opened is not None
        record = self._opened.view.record
        self._saving = (record.id, f"{record.ref} {record.title}".strip())
        self._last_words = self.editor.value()
        return partial(save_field, self._desk, self._editing, value, self._gap)

    def _on_changed(self, changes: Changes) -> None:
        """Begin anew where something else in this window has written here: undo took back what was typed."""
        editing = self._editing
        if editing is not None and not self.autosave.busy and not self._error:
            written = changes.dots.get((editing.record, editing.field))
            if written is not None and written != editing.own:
                self._editing = None

    def _on_chosen_between(self) -> None:
        self._editing = None
        self._say("")
        if self._opened is not None:
            self.show(self._opened)

    def _on_gap_recorded(self, changes: Changes) -> None:
        self._editing = None
        self._bus.announce(changes)

    def _on_failed(self, error: Exception) -> None:
        self._say(str(error))

    def _on_refused(self, sentence: str) -> None:
        record, name = self._saving
        if self._opened is not None and record == self._opened.id:
            self._say(sentence)
        elif sentence:
            words = t("Registers", "{name}, {field}: not saved. {why}")
            self.lost.emit(words.format(name=name, field=show(self.field.label), why=sentence))

    def _say(self, sentence: str) -> None:
        self._error = sentence
        self.refused.emit(sentence)

    # --- what arrives -----------------------------------------------------------------------------------------------

    def _is_ahead_of(self, opened: Opened) -> bool:
        """Whether something here is newer than the reading: typed, on its way, refused, or written since."""
        if self.autosave.busy or self._error:
            return True
        own = self._editing.own if self._editing else None
        unseen = own is not None and opened.view.seen.get(own.device, 0) < own.number
        here = self._has_focus() or self.arrival.has_focus
        writing = self.editor.holds_text() and here and self._editing is not None
        return unseen or writing

    def _has_focus(self) -> bool:
        return self.editor.stop.hasFocus()

    def _tell_elsewhere(self, opened: Opened) -> None:
        editing = self._editing
        if editing is None or self.autosave.busy:
            return
        live = opened.view.shown.get((opened.id, self.field.name), ())
        foreign = [dot for dot in live if dot not in editing.over]
        seen = editing.own is None or opened.view.seen.get(editing.own.device, 0) >= editing.own.number
        if foreign and seen and not self.field.type.is_set:
            self.arrival.look(editing, may_keep=self.field.type is not Type.REF)
        elif not foreign:
            self.arrival.clear()
