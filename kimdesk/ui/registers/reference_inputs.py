"""Inputs for references and for sets: a name box, and chips that can be taken out."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.fields import Field, Type
from kimdesk.services.published_list import SUGGESTED
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.inputs import (
    BoolInput,
    ChoiceField,
    DateInput,
    FieldInput,
    Names,
    TargetInput,
    WordsInput,
    stacked,
)
from kimdesk.ui.registers.listed_words import ListedWords
from kimdesk.ui.registers.name_box import NameBox
from kimdesk.ui.registers.saving import Member
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import FilterChip, PillButton
from kimdesk.ui.widgets.cards import Chip, clear_layout
from kimdesk.ui.widgets.flow import FlowLayout

_LONGEST_READ = 32


class ReferenceInput(FieldInput):
    """One person, team, system or other record."""

    def __init__(self, field: Field, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        directory.ensure()
        self.editor = NameBox(directory, field.to)
        self.editor.setPlaceholderText(_placeholder(field))
        self.row.addWidget(self.editor, 1)
        self._dress(self.editor)
        self._problem = ""
        self.editor.picked.connect(self.chosen)
        self.editor.emptied.connect(self._on_emptied)
        self.editor.unknown.connect(self._on_unknown)

    def show_value(self, value: Any, names: Names) -> None:
        self.editor.show_name(names.get(value, "") if value else "")

    def value(self) -> Any:
        return self.editor.text()

    def set_locked(self, locked: bool) -> None:
        self.editor.setReadOnly(locked)

    def holds_text(self) -> bool:
        return self.editor.half_typed

    def _on_emptied(self) -> None:
        self.chosen.emit(None)

    def _on_unknown(self, words: str) -> None:
        self.chosen.emit(Unknown(words))


class OpenChoice(ChoiceField):
    """One of the usual choices or of those that the workspace has added; one that is offered no more is still shown."""

    def __init__(self, field: Field, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        directory.ensure()
        self._directory = directory
        self._usual = [(self.editor.itemData(at), self.editor.itemText(at)) for at in range(self.editor.count())]
        self.show_value(None, {})
        directory.renewed.connect(self._on_renewed)

    def show_value(self, value: Any, names: Names) -> None:
        own = [each for each in dict.fromkeys([*self._directory.own_choices(), value]) if each]
        usual = {key for key, _words in self._usual}
        self.editor.offer([*self._usual, *((each, each) for each in own if each not in usual)])
        self.editor.load(value)

    def _on_renewed(self) -> None:
        self.show_value(self.editor.key(), {})


class Unknown(str):
    """A name that nobody here has: nothing to save, something to say."""


class SetInput(FieldInput):
    """Several at once: each a chip that can be taken out, and a way to add one."""

    def __init__(self, field: Field, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._members: tuple[str, ...] = ()
        self._names: Names = {}
        self._locked = False
        holder = QWidget()
        self._chips = FlowLayout(holder, px(6))
        self.box: NameBox | None = None
        self.button: PillButton | None = None
        if field.type is Type.REFS:
            directory.ensure()
            self.box = NameBox(directory, field.to)
            self.box.setPlaceholderText(t("Registers", "Type a name to add it"))
            self.box.picked.connect(self._on_picked)
            self.box.unknown.connect(self._on_unknown)
            self.row.addLayout(stacked(holder, self.box))
            self._holder = holder
            self._dress(self.box)
        else:
            self.button = PillButton(t("Registers", "Add"))
            self._menu = QMenu(self)
            self._menu.aboutToShow.connect(self._fill_menu)
            self.button.set_menu(self._menu)
            self._chips.addWidget(self.button)
            self.row.addWidget(holder, 1)
            self._dress(self.button)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(t("Registers", "{field}: add").format(field=name))

    def show_value(self, value: Any, names: Names) -> None:
        members = tuple(value or ())
        changed = members != self._members or any(names.get(each) != self._names.get(each) for each in members)
        self._members, self._names = members, names
        if changed:
            self._show_chips()
        if self.box is not None:
            self.box.show_name("")
            self._holder.setVisible(bool(members))

    def value(self) -> Any:
        return self._members

    def set_locked(self, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            self._show_chips()
        if self.box is not None:
            self.box.setVisible(not locked)
        if self.button is not None:
            self.button.setVisible(not locked)

    def holds_text(self) -> bool:
        return self.box is not None and self.box.half_typed

    def _say(self, member: str) -> str:
        option = self.field.option(member)
        return show(option.label) if option else self._names.get(member) or member[:8]

    def _show_chips(self) -> None:
        if self.button is not None:
            self._chips.removeWidget(self.button)
        clear_layout(self._chips)
        for member in self._members:
            words = _short(self._say(member))
            if self._locked:
                # One that cannot be taken out does not give way: a long name would push the whole form wider than its card.
                read = Chip(words if len(words) <= _LONGEST_READ else f"{words[: _LONGEST_READ - 1].rstrip()}…")
                read.setToolTip(self._say(member))
                self._chips.addWidget(read)
                continue
            chip = FilterChip(words)
            chip.setToolTip(t("Registers", "Take out: {name}").format(name=self._say(member)))
            chip.setAccessibleName(t("Registers", "Take out: {name}").format(name=self._say(member)))
            chip.clicked.connect(partial(self._toggle, member, False))
            self._chips.addWidget(chip)
        if self.button is not None:
            self._chips.addWidget(self.button)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for option in self.field.options:
            action = QAction(show(option.label), self._menu)
            action.setCheckable(True)
            action.setChecked(option.key in self._members)
            action.triggered.connect(partial(self._toggle, option.key))
            self._menu.addAction(action)

    def _toggle(self, member: str, added: bool, *_more: object) -> None:
        self.chosen.emit(Member(member, added))

    def _on_picked(self, value: object) -> None:
        self.chosen.emit(Member(value, True) if isinstance(value, str) else value)

    def _on_unknown(self, words: str) -> None:
        self.chosen.emit(Unknown(words))


def make_input(field: Field, directory: Directory) -> FieldInput:
    """Return the input that fits a field."""
    if field.type is Type.REF:
        return ReferenceInput(field, directory)
    if field.type.is_set:
        return SetInput(field, directory)
    if field.open:
        return OpenChoice(field, directory)
    if field.type is Type.TEXT and field.name in SUGGESTED:
        return ListedWords(field, directory)
    plain = {Type.CHOICE: ChoiceField, Type.BOOL: BoolInput, Type.DATE: DateInput, Type.TARGET: TargetInput}
    return plain.get(field.type, WordsInput)(field)


def _placeholder(field: Field) -> str:
    if "person" in field.to and "team" in field.to:
        return t("Registers", "Type a role, person or team")
    if field.to == ("system",):
        return t("Registers", "Type the name of a system")
    if field.to == ("team",):
        return t("Registers", "Type the name of a team")
    return t("Registers", "Type to search")


def _short(words: str) -> str:
    return words if len(words) <= 48 else f"{words[:46].rstrip()}…"
