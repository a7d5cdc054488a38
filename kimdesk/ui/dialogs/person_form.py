"""The fields of one person: name, what they are, roles, teams, and the day they left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import clear_layout, heading, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import FieldRow, LineInput

_PERSON = KINDS["person"]


class PersonForm(QWidget):
    """Shows and gives back the values; saving is the dialog's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(2), 0, px(10), px(8))
        column.setSpacing(px(8))
        self.name = LineInput(t("People", "for example Voids manager"))
        self.name_row = FieldRow(show(_PERSON["name"].label), self.name)
        column.addWidget(self.name_row)
        sorts = [(option.key, show(option.label)) for option in _PERSON["sort"].options]
        self.sort = ChoiceInput(sorts)
        column.addWidget(FieldRow(t("People", "A person, a post or a group"), self.sort))
        self.job = LineInput()
        column.addWidget(FieldRow(show(_PERSON["job"].label), self.job))
        column.addWidget(heading(show(_PERSON["roles"].label)))
        self.roles: dict[str, QCheckBox] = {}
        for option in _PERSON["roles"].options:
            self.roles[option.key] = QCheckBox(show(option.label))
            column.addWidget(self.roles[option.key])
        column.addWidget(heading(show(_PERSON["teams"].label)))
        column.addWidget(quiet(t("People", "None ticked means the whole service.")))
        self.teams: dict[str, QCheckBox] = {}
        self._teams = QVBoxLayout()
        self._teams.setSpacing(px(8))
        column.addLayout(self._teams)
        self.left = LineInput(t("People", "for example 5 April 2026"))
        column.addWidget(
            FieldRow(
                show(_PERSON["left"].label),
                self.left,
                t("People", "Whoever has left stays in the history and is no longer offered."),
            )
        )
        column.addStretch(1)

    def offer_teams(self, teams: Sequence[tuple[str, str]]) -> None:
        """Offer these teams (id, name)."""
        if [team for team, _name in teams] == list(self.teams):
            return
        clear_layout(self._teams)
        self.teams = {team: QCheckBox(name) for team, name in teams}
        for box in self.teams.values():
            self._teams.addWidget(box)

    def show_person(self, person: Record | None) -> None:
        """Show somebody, or an empty form."""
        self.name_row.say_error("")
        self.name.load(person.title if person else "")
        self.sort.load((person["sort"] if person else None) or "person")
        self.job.load((person["job"] if person else None) or "")
        self.left.load(say_value(_PERSON["left"], person["left"]) if person else "")
        for key, box in self.roles.items():
            box.setChecked(person is not None and key in person["roles"])
        for team, box in self.teams.items():
            box.setChecked(person is not None and team in person["teams"])

    def values(self) -> dict[str, Any]:
        """Return what the form says, by field."""
        return {
            "name": self.name.text().strip(),
            "sort": self.sort.key(),
            "job": self.job.text().strip(),
            "roles": tuple(key for key, box in self.roles.items() if box.isChecked()),
            "teams": tuple(team for team, box in self.teams.items() if box.isChecked()),
            "left": self.left.text().strip() or None,
        }
