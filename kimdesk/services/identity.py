"""Who is at this computer, and what that person may do."""

from __future__ import annotations

import sqlite3
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.field_words import why_few
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import Right, may_change, roles_for
from kimdesk.model.text import within
from kimdesk.settings import Settings
from kimdesk.store import reading
from kimdesk.store.store import Store


@lru_cache(maxsize=256)
def _closed(rights: tuple[Right, ...], kind: str, team: str) -> tuple[str, ...]:
    """Return the fields of a record of a team that nobody with these rights may write; asked whenever a record is opened."""
    return tuple(each.name for each in KINDS[kind] if not may_change(rights, kind, team, each.name))


class Who(NamedTuple):
    """A person at this computer. Until a workspace is shared, who somebody is remains a claim."""

    id: str
    name: str
    rights: tuple[Right, ...]

    @property
    def roles(self) -> tuple[str, ...]:
        """The person's roles, as keys."""
        return tuple(right.role for right in self.rights)

    @property
    def role_words(self) -> str:
        """The person's roles in words."""
        field = KINDS["person"]["roles"]
        return ", ".join(show(option.label) for option in field.options if option.key in self.roles)

    @property
    def only_team(self) -> str:
        """The one team that somebody works for whose roles are all of a team, or nothing."""
        teams = {team for right in self.rights for team in right.teams}
        return next(iter(teams)) if len(teams) == 1 and all(right.of_team for right in self.rights) else ""

    def may(self, kind: str, team: str = "", field: str = "", value: object = None) -> bool:
        """Whether this person may write the field of a record of that team."""
        return may_change(self.rights, kind, team, field, value)

    def may_for_service(self, kind: str, team: str = "") -> bool:
        """Whether a role of the service lets this person, and not only one of a team."""
        return may_change(tuple(right for right in self.rights if not right.of_team), kind, team)

    def require(self, kind: str, team: str = "", field: str = "", value: object = None) -> None:
        """Raise UserError where this person may not."""
        if self.may(kind, team, field, value):
            return
        what = show(KINDS[kind].label) if kind in KINDS else t("Identity", "This")
        if not self.id:
            raise UserError(
                t("Identity", "Choose who you are first"),
                t("Identity", "What is recorded carries the name of who recorded it, and nobody is chosen here yet."),
                t(
                    "Identity",
                    "In the window: your name at the top right. On the command line: kimdesk who --become NAME, or "
                    "--as NAME for one command.",
                ),
            )
        raise self.refusal(self._why_not(what, kind, team, field, value))

    def closed_fields(self, kind: str, team: str) -> dict[str, str]:
        """Return the fields of a record of that team that this person may not write at all, each with the sentence that says
        why.
        """
        what = show(KINDS[kind].label)
        return {name: self._why_not(what, kind, team, name, None) for name in _closed(self.rights, kind, team)}

    def refusal(self, why: str) -> UserError:
        """Return the error that tells this person what stands in the way, and whom to ask."""
        return UserError(
            t("Identity", "{name} may not change this").format(name=self.name),
            why,
            t("Identity", "Ask your KIM log administrator, or choose who you are (on the command line: --as NAME)."),
        )

    def _why_not(self, what: str, kind: str, team: str, field: str, value: object) -> str:
        if why := why_few(kind, field):
            return why
        of_role = [right for right in self.rights if right.role in roles_for(kind, field, value)]
        if not of_role and field and any(right.role in roles_for(kind) for right in self.rights):
            return t("Identity", "{field} of this {what} is for other roles to say; yours: {roles}.").format(
                field=show(KINDS[kind][field].label), what=within(what), roles=self.role_words
            )
        if not of_role:
            return t("Identity", "{what} can be changed by other roles only; yours: {roles}.").format(
                what=what, roles=self.role_words or t("Identity", "none")
            )
        if not any(right.teams for right in of_role):
            return t("Identity", "Your role is one of a team, and no team is named for you yet.")
        if team:
            return t("Identity", "This {what} belongs to another team than yours.").format(what=within(what))
        return t("Identity", "This {what} belongs to the whole service, and not to your team.").format(
            what=within(what)
        )


class Identity:
    """Knows who is at this computer; ``become`` changes it."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._as = ""

    def me(self) -> Who:
        """Return the person at this computer as the records describe them now."""
        chosen = self._store.bound_person() or self._as or self._settings["me"]
        found = reading.find_records(self._store.read(), "person", {"id": chosen}) if chosen else []
        if found and not has_left(found[0], self._clock.today()):
            return who(found[0])
        # Before anybody is entered somebody must be able to begin; afterwards nobody in particular may do nothing.
        rights = () if self.choices() else (Right("administrator"), Right("head_of_service"))
        return Who("", t("Identity", "Nobody yet"), rights)

    def choices(self) -> list[Who]:
        """Return the people with a role who have not left, by name."""
        return self.people()[0]

    def people(self) -> tuple[list[Who], int]:
        """Return the people with a role who have not left, by name, and how many people and posts there are in all."""
        today = self._clock.today()
        db, only = self._store.read(), ("name", "roles", "teams", "left")
        rows = reading.columns_of_all(db, "person", ("id", "roles"), "name")
        # Most people are only named by records: they have no role, and nothing more of them is read.
        chosen = tuple(person for person, roles in rows if roles and roles != "[]")
        people = reading.find_records(db, "person", {"id": chosen}, "name", only=only) if chosen else []
        return [who(person) for person in people if person["roles"] and not has_left(person, today)], len(rows)

    def become(self, person: str, keep: bool = True) -> Who:
        """Work as this person from now on; ``keep`` remembers it for the next start.

        Raises UserError in a shared workspace, where the laptop belongs to one person.
        """
        bound = self._store.bound_person()
        if bound and person != bound:
            raise UserError(
                t("Identity", "This laptop belongs to somebody"),
                t("Identity", "In a shared workspace each laptop writes in the name of one person: {name}.").format(
                    name=self.me().name
                ),
                t("Identity", "Whoever else works here joins the share with a laptop or a login of their own."),
            )
        self._as = person
        if keep:
            self._settings.change("me", person)
        return self.me()


def has_left(person: Record, today: date) -> bool:
    """Tell whether the day on which somebody leaves has come."""
    return bool(person["left"]) and str(person["left"]) <= today.isoformat()


def people_called(db: sqlite3.Connection, name: str) -> list[Record]:
    """Return the people of that name of whom nobody has said that they leave."""
    people = reading.find_records(db, "person", {"left": None})
    return [each for each in people if each.title.casefold() == name.casefold()]


def who(person: Record) -> Who:
    """Return what a person record says about rights."""
    teams = frozenset(person["teams"])
    return Who(person.id, person["name"] or "", tuple(Right(role, teams) for role in person["roles"]))
