"""Who is at this computer, and what that person may do."""

from __future__ import annotations

from dataclasses import dataclass

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import Right, may_change
from kimdesk.settings import Settings
from kimdesk.store import reading
from kimdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Who:
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

    def may(self, kind: str, team: str = "", field: str = "", value: object = None) -> bool:
        """Whether this person may write the field of a record of that team."""
        return may_change(self.rights, kind, team, field, value)

    def require(self, kind: str, team: str = "", field: str = "", value: object = None) -> None:
        """Raise UserError where this person may not."""
        if not self.may(kind, team, field, value):
            raise UserError(
                t("Identity", "{name} may not change this").format(name=self.name),
                t("Identity", "{what} can be changed by other roles only; yours: {roles}.").format(
                    what=show(KINDS[kind].label) if kind in KINDS else t("Identity", "This"),
                    roles=self.role_words or t("Identity", "none"),
                ),
                t(
                    "Identity",
                    "Ask your KIM log administrator, or choose who you are (on the command line: --as NAME).",
                ),
            )


class Identity:
    """Knows who is at this computer; ``become`` changes it."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._as = ""

    def me(self) -> Who:
        """Return the person at this computer as the records describe them now."""
        chosen = self._as or self._settings["me"]
        found = reading.find_records(self._store.read(), "person", {"id": chosen}) if chosen else []
        if found and not found[0]["left"]:
            return who(found[0])
        # Before anybody is entered somebody must be able to begin; afterwards nobody in particular may do nothing.
        rights = () if self.choices() else (Right("administrator"), Right("head_of_service"))
        return Who("", t("Identity", "Nobody yet"), rights)

    def choices(self) -> list[Who]:
        """Return the people with a role who have not left, by name."""
        people = reading.find_records(self._store.read(), "person", {"left": None}, "name")
        return [who(person) for person in people if person["roles"]]

    def become(self, person: str, keep: bool = True) -> Who:
        """Work as this person from now on; ``keep`` remembers it for the next start."""
        self._as = person
        if keep:
            self._settings.change("me", person)
        return self.me()


def who(person: Record) -> Who:
    """Return what a person record says about rights."""
    teams = frozenset(person["teams"])
    return Who(person.id, person["name"] or "", tuple(Right(role, teams) for role in person["roles"]))
