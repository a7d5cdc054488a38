"""The fields of an answer: those of every editor, with what is filled forward, and the state as steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import show, t
from kimdesk.model.assessment import NOT_APPLICABLE, STATE_ORDER, STATE_WORDS
from kimdesk.model.changes import Changes
from kimdesk.model.fields import Field
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.services.assessment_view import AnswerView
from kimdesk.ui.pages.assessment.reading import KIND
from kimdesk.ui.registers.binding import FieldBinding
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_row import RegisterRow
from kimdesk.ui.registers.inputs import FieldInput, Names
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.saving import save_field
from kimdesk.ui.widgets.segmented import SegmentedControl


class AnswerBinding(FieldBinding):
    """Saves as an answer is saved: what is filled forward becomes one's own where it is judged."""

    answer: AnswerView | None = None

    def _prepare(self, value: Any) -> Callable[[], Changes]:
        super()._prepare(value)
        assert self.answer is not None
        assert self._editing is not None
        save = partial(self._desk.answers.type, self.answer)
        return partial(save_field, self._desk, self._editing, value, "", save)


class AnswerRow(RegisterRow):
    """A field of the answer on screen; below it stands from which cycle its words are."""

    binding: AnswerBinding

    def __init__(self, name: str, directory: Directory, parent: QWidget | None = None) -> None:
        self._answer: AnswerView | None = None
        self._against = ""
        super().__init__(KINDS[KIND][name], {}, directory, parent)

    def show_answer(self, answer: AnswerView, against: str, opened: Opened) -> None:
        """Show the field as this reading has it."""
        self._answer, self._against = answer, against
        self.show_record(opened)
        # What was begun on the screen of before is saved as it was shown there.
        self.binding.answer = answer
        self._show_note()

    def _make_binding(self) -> AnswerBinding:
        return AnswerBinding(self.field, self.input, "", self._desk, self._tasks, self._bus, self)

    def _note_words(self) -> str:
        words = super()._note_words()
        if self._answer is not None and self.field.name in self._answer.inherited and not self.binding.holds_unsaved:
            source = str(self._answer.values.get("forward") or "")
            said = t("Assessment", "As said in {cycle}. It is this cycle’s own once you judge it or write here.")
            return f"{words} {said.format(cycle=source)}".strip()
        return words


class StateInput(FieldInput):
    """The five states as steps; the one of the other cycle is underlined."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        steps = [(state, show(STATE_WORDS[state])) for state in STATE_ORDER]
        last = t("Assessment", "Last cycle: {step}. ")
        self.steps = SegmentedControl(show(field.label), steps, last=last)
        self._before: str | None = None
        self.row.addWidget(self.steps, 1, Qt.AlignmentFlag.AlignLeft)
        self._dress(self.steps)
        self.steps.step_chosen.connect(self._on_chosen)

    def show_before(self, state: str | None) -> None:
        """Underline the state of the other cycle."""
        self._before = state
        self.steps.show_step(self.steps.chosen, state)

    def show_value(self, value: Any, names: Names) -> None:
        self.steps.show_step(value or NOT_YET_ASSESSED, self._before)

    def value(self) -> Any:
        return self.steps.chosen or NOT_YET_ASSESSED

    def set_locked(self, locked: bool) -> None:
        self.steps.set_read_only(locked)

    def setAccessibleName(self, name: str) -> None:
        """The steps say their own name, with the one that is chosen."""

    def setAccessibleDescription(self, words: str) -> None:
        """The steps say what can be chosen."""

    def _on_chosen(self, state: str | None) -> None:
        if state is None:
            self.steps.show_step(NOT_YET_ASSESSED, self._before)
        self.chosen.emit(state or NOT_YET_ASSESSED)


class StateRow(AnswerRow):
    """The state. "Not applicable" waits, as it was chosen, until its reason and its trigger are said."""

    input: StateInput

    def _make_input(self, field: Field, directory: Directory) -> StateInput:
        return StateInput(field)

    def show_answer(self, answer: AnswerView, against: str, opened: Opened) -> None:
        """Show the state; a choice that waited is saved as soon as it can stand."""
        self.input.show_before(answer.state_before if against else None)
        super().show_answer(answer, against, opened)
        if self.waits and answer.values.get("reason") and answer.values.get("revive"):
            self.input.chosen.emit(NOT_APPLICABLE)

    @property
    def waits(self) -> bool:
        """Whether "not applicable" is chosen and not kept yet, because something is still to be said."""
        kept = self._answer.state if self._answer is not None else None
        return self.input.value() == NOT_APPLICABLE and kept != NOT_APPLICABLE and not self.binding.autosave.busy
