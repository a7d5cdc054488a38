"""One setting of the page: a row as in any editor, with its history and its conflict, and what holds unless it is set."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import show, t
from kimdesk.model.dates import month_name
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import Invalid, clean
from kimdesk.model.workspace_settings import doubt, usual
from kimdesk.services.workspace_settings import say_setting
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_row import RegisterRow
from kimdesk.ui.registers.inputs import FieldInput, Names, WordsInput
from kimdesk.ui.registers.reference_inputs import make_input
from kimdesk.ui.theme.style import font, px
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import LineInput

_NUMBER = 110
_CHOICE = 220
# What stands around the words of a choice.
_ARROW = 56


class SettingRow(RegisterRow):
    """A field of the workspace."""

    def __init__(self, name: str, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(KINDS["workspace"][name], {}, directory, parent)

    def _make_input(self, field: Field, directory: Directory) -> FieldInput:
        if field.name == "first_month":
            return MonthInput(field)
        return SettingWords(field) if field.type.is_words or field.type is Type.INTEGER else _narrow(field, directory)

    def _show_note(self) -> None:
        super()._show_note()
        self._note.set_tone("amber")


class SettingWords(WordsInput):
    """A setting in words or figures: what cannot be used yet waits until the field is left, and is then kept and said."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        said = say_setting(field, usual(field.name))
        if said:
            self.editor.setPlaceholderText(t("Settings", "{value} unless set").format(value=said))
        if field.type is Type.INTEGER and isinstance(self.editor, LineInput):
            self.editor.setMaximumWidth(px(_NUMBER))
            self.row.addStretch(1)

    def can_wait(self) -> bool:
        return super().can_wait() and not self.help_text()

    def help_text(self) -> str:
        try:
            value, _note = clean(self.field, self.value())
        except Invalid:
            return ""
        return doubt(self.field.name, {self.field.name: value})


class MonthInput(FieldInput):
    """The month in which the year begins."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        unset = t("Settings", "{value} unless set").format(value=say_setting(field, usual(field.name)))
        months = [(str(number), month_name(number)) for number in range(1, 13)]
        self._choices: list[tuple[str | None, str]] = [(None, unset), *months]
        self.editor = ChoiceInput(self._choices)
        self.editor.setMaximumWidth(px(_CHOICE))
        self._shown: Any = None
        self.row.addWidget(self.editor, 1)
        self.row.addStretch(1)
        self._dress(self.editor)
        self.editor.key_chosen.connect(self.chosen)

    def show_value(self, value: Any, names: Names) -> None:
        self._shown = value
        known = value is None or 1 <= value <= 12
        self.editor.offer([*self._choices, *([] if known else [(str(value), str(value))])])
        self.editor.load(None if value is None else str(value))

    def value(self) -> Any:
        return self.editor.key()

    def help_text(self) -> str:
        return doubt(self.field.name, {self.field.name: self._shown})


def _narrow(field: Field, directory: Directory) -> FieldInput:
    """Return the input of a choice, no wider than its words need."""
    made = make_input(field, directory)
    metrics = QFontMetrics(font(14))
    longest = max((metrics.horizontalAdvance(show(each.label)) for each in field.options), default=0)
    made.setMaximumWidth(max(px(_CHOICE), longest + px(_ARROW)))
    return made
