"""People and roles, for the administrator: who there is, what they may do, for which teams, and who has left."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.store import reading
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.person_form import PersonForm
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.two_line import TwoLineList

_PERSON = KINDS["person"]
_ADMINISTRATOR = "administrator"


class PeopleDialog(FittedDialog):
    """The list on the left; on the right the form for one of them, or for somebody new."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(t("People", "People and roles"), 860, 640, parent=parent)
        self.setObjectName("people")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._people: dict[str, Record] = {}
        self._shown = self._wanted = ""
        self.bar = InfoBar()
        self.column.addWidget(self.bar)
        self.list = TwoLineList(t("People", "People"))
        self.list.setMinimumHeight(px(110))
        self.form = PersonForm()
        self.add = SecondaryButton(t("People", "Add somebody"))
        self.save = PrimaryButton(t("People", "Save"))
        self.close_button = SecondaryButton(t("People", "Close"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.add)
        both = Reflow(left, in_scroll_area(self.form), px(600), (0, 1), 16, first_width=px(260))
        self.column.addWidget(both, 1)
        self.add_buttons((), (self.close_button, self.save))
        self.list.currentRowChanged.connect(self._on_row)
        self.add.clicked.connect(self._on_add)
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self._read()

    def _read(self) -> None:
        self._tasks.read(partial(_read_people, self._desk), self._on_read, f"people {id(self)}")

    def _on_read(self, found: tuple[list[Record], list[Record]]) -> None:
        people, teams = found
        names = {team.id: team.title for team in teams}
        self._people = {person.id: person for person in people}
        self.form.offer_teams([(team.id, team.title) for team in teams])
        self.list.fill([(person.id, person.title, _second(person, names), "") for person in people])
        wanted, self._wanted = self._wanted or self.list.key() or self._desk.identity.me().id, ""
        self.list.choose(wanted)
        self._on_row(self.list.currentRow())

    def _on_row(self, _row: int) -> None:
        person = self._people.get(self.list.key())
        self._shown = person.id if person else ""
        self.form.show_person(person)
        self.save.say(t("People", "Save"))
        self.bar.say("")

    def _on_add(self) -> None:
        self.list.setCurrentRow(-1)
        self._shown = ""
        self.form.show_person(None)
        self.save.say(t("People", "Add"))
        self.form.name.setFocus()

    def _on_save(self) -> None:
        values = self.form.values()
        if not values["name"]:
            self.form.name_row.say_error(t("People", "Write a name, or the name of a post."))
            self.form.name.setFocus()
            return
        if self._leaves_nobody(values):
            self.bar.say(
                t("People", "Somebody must stay KIM log administrator. Give the role to somebody first."), "red"
            )
            return
        if self._shown:
            before = self._people[self._shown]
            changed = {name: value for name, value in values.items() if (before[name] or None) != (value or None)}
            if not changed:
                self.bar.say(t("People", "Nothing was changed."))
                return
            work = partial(self._desk.records.change, "person", self._shown, changed)
            self._tasks.write(work, self._on_changed, self._on_refused)
        else:
            given = {name: value for name, value in values.items() if value}
            self._tasks.write(partial(self._desk.records.make, "person", given), self._on_made, self._on_refused)

    def _leaves_nobody(self, values: dict[str, Any]) -> bool:
        """Whether nobody would be left who may change people."""
        others = any(
            _ADMINISTRATOR in person["roles"] and not person["left"]
            for person in self._people.values()
            if person.id != self._shown
        )
        return not others and (_ADMINISTRATOR not in values["roles"] or bool(values["left"]))

    def _on_changed(self, changes: Changes) -> None:
        self._wanted = self._shown
        self._done(changes)

    def _on_made(self, made: Made) -> None:
        self._wanted = made.id
        self._done(made.changes)

    def _done(self, changes: Changes) -> None:
        self._bus.announce(changes)
        self._read()

    def _on_refused(self, error: Exception) -> None:
        self.bar.say(str(error), "red")

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.deleteLater()


def _read_people(desk: Desk) -> tuple[list[Record], list[Record]]:
    people = reading.find_records(desk.context.db, "person", {}, "name")
    # Who has left comes last.
    return sorted(people, key=_has_left), desk.workspace.teams()


def _has_left(person: Record) -> bool:
    return bool(person["left"])


def _second(person: Record, teams: dict[str, str]) -> str:
    if person["left"]:
        return t("People", "Left on {day}").format(day=say_value(_PERSON["left"], person["left"]))
    roles = say_value(_PERSON["roles"], person["roles"]) or t("People", "No role")
    where = ", ".join(teams.get(team, "") for team in person["teams"])
    return f"{roles}: {where}" if where else show(roles)
