"""People and roles, for the administrator: who there is, what they may do, for which teams, and who has left."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot
from kimdesk.model.validation import say_value
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.store import reading
from kimdesk.store.history import dots_of
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.person_form import PersonForm
from kimdesk.ui.registers.arrival import say_arrived
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.two_line import TwoLineList

_PERSON = KINDS["person"]
_ADMINISTRATOR = "administrator"


class Opened(NamedTuple):
    """Whom the form was filled from, what it said then, the dots that it showed and what that was read from."""

    person: Record
    said: Mapping[str, Any]
    shown: Mapping[tuple[str, str], tuple[Dot, ...]]
    seen: Mapping[str, int]


class PeopleReading(NamedTuple):
    """Everybody with their dots, the teams, and in words what came in for whoever is shown."""

    people: list[Record]
    teams: list[Record]
    shown: Mapping[tuple[str, str], tuple[Dot, ...]]
    seen: Mapping[str, int]
    arrived: list[str]


class PeopleDialog(FittedDialog):
    """The list on the left; on the right the form for one of them, or for somebody new."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(t("People", "People and roles"), 860, 640, parent=parent)
        self.setObjectName("people")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._people: dict[str, Record] = {}
        self._opened: Opened | None = None
        self._shown = self._wanted = ""
        self._adding = False
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
        bus.changed.connect(self._on_changed_elsewhere)
        self._read()

    def _read(self) -> None:
        work = partial(_read_people, self._desk, self._opened)
        self._tasks.read(work, self._on_read, f"people {id(self)}")

    def _on_read(self, reading: PeopleReading) -> None:
        names = {team.id: team.title for team in reading.teams}
        self._reading = reading
        self._people = {person.id: person for person in reading.people}
        self.form.offer_teams([(team.id, team.title) for team in reading.teams])
        self.list.fill([(person.id, person.title, _second(person, names), "") for person in reading.people])
        if self._adding and not self._wanted:
            return
        if self._shown and self._shown in self._people and self._changed():
            # What is being written stays, and with it what stood there when it was begun.
            self.bar.say(" ".join(reading.arrived), "amber")
            return
        wanted, self._wanted = self._wanted or self.list.key() or self._desk.identity.me().id, ""
        self.list.choose(wanted)
        self._on_row(self.list.currentRow())

    def _on_changed_elsewhere(self, changes: Changes) -> None:
        if changes.kinds & {"person", "team"}:
            self._read()

    def _on_row(self, _row: int) -> None:
        person = self._people.get(self.list.key())
        self._shown, self._adding = person.id if person else "", False
        self.form.show_person(person)
        said = self.form.values()
        self._opened = Opened(person, said, self._reading.shown, self._reading.seen) if person else None
        self.save.say(t("People", "Save"))
        self.bar.say(_say_conflicts(person) if person else "", "amber")

    def _on_add(self) -> None:
        self.list.setCurrentRow(-1)
        self._shown, self._opened, self._adding = "", None, True
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
        opened = self._opened
        if opened is not None:
            changed = self._changed()
            if not changed:
                self.bar.say(t("People", "Nothing was changed."))
                return
            work = partial(_change_person, self._desk, opened, changed)
            self._tasks.write(work, self._on_changed, self._on_refused)
        else:
            given = {name: value for name, value in values.items() if value}
            self._tasks.write(partial(self._desk.records.make, "person", given), self._on_made, self._on_refused)

    def _changed(self) -> dict[str, Any]:
        """Return what the form says otherwise than the person whom it was filled from."""
        before = self._opened.said if self._opened is not None else {}
        now = self.form.values()
        return {name: now[name] or None for name in before if now[name] != before[name]}

    def _leaves_nobody(self, values: dict[str, Any]) -> bool:
        """Whether nobody would be left who may change people."""
        others = any(
            _ADMINISTRATOR in person["roles"] and not person["left"]
            for person in self._people.values()
            if person.id != self._shown
        )
        return not others and (_ADMINISTRATOR not in values["roles"] or bool(values["left"]))

    def _on_changed(self, changes: Changes) -> None:
        self._wanted, self._opened = self._shown, None
        self._done(changes)

    def _on_made(self, made: Made) -> None:
        self._wanted = made.id
        self._done(made.changes)

    def _done(self, changes: Changes) -> None:
        self._bus.announce(changes)
        self._read()

    def _on_refused(self, error: Exception) -> None:
        self.bar.say(str(error), "red")


def _read_people(desk: Desk, opened: Opened | None) -> PeopleReading:
    seen = desk.context.store.vector()
    # Who has left comes last.
    people = sorted(reading.find_records(desk.context.db, "person", {}, "name"), key=_has_left)
    shown = dots_of(desk.context.db, [person.id for person in people])
    arrived = _arrived(desk, opened) if opened is not None else []
    return PeopleReading(people, desk.workspace.teams(), shown, seen, arrived)


def _arrived(desk: Desk, opened: Opened) -> list[str]:
    """Say what came in for somebody since the form was filled."""
    said = []
    for each in _PERSON:
        known = opened.shown.get((opened.person.id, each.name), ())
        found = desk.conflicts.arrived("person", opened.person.id, each.name, known)
        if found is not None:
            said.append(t("People", "{field}: {said}").format(field=show(each.label), said=say_arrived(found)))
    return said


def _change_person(desk: Desk, opened: Opened, changed: Mapping[str, Any]) -> Changes:
    """Write what the form says otherwise than what it was filled from: only that is replaced, and of a set only what
    was ticked or unticked moves.
    """
    person, values = opened.person, dict(changed)
    standing = desk.records.get("person", person.id)
    for name in values.keys() & {"roles", "teams"}:
        before, now = set(person[name]), set(values[name] or ())
        values[name] = tuple(sorted((set(standing[name]) | (now - before)) - (before - now)))
    shown = {name: opened.shown.get((person.id, name), ()) for name in values}
    return desk.records.change("person", person.id, values, shown=shown, seen=opened.seen)


def _say_conflicts(person: Record) -> str:
    """Say which fields have two values, which are chosen from on another page."""
    fields = [show(each.label) for each in _PERSON if each.name in person.conflicts]
    if not fields:
        return ""
    return t("People", "Two values for: {fields}. Choose on the page Conflicts.").format(fields=", ".join(fields))


def _has_left(person: Record) -> bool:
    return bool(person["left"])


def _second(person: Record, teams: dict[str, str]) -> str:
    if person["left"]:
        return t("People", "Left on {day}").format(day=say_value(_PERSON["left"], person["left"]))
    roles = say_value(_PERSON["roles"], person["roles"]) or t("People", "No role")
    where = ", ".join(teams.get(team, "") for team in person["teams"])
    return f"{roles}: {where}" if where else show(roles)
