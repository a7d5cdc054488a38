"""What every part of the making needs: the desk, the time, who is who, and the way to act as somebody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kimdesk.services.desk import Desk
from kimdesk.services.sample.content import Row, day_from, relative
from kimdesk.services.sample.timeline import Timeline

GOVERNANCE = "Information governance team"
SUPPORT = "Business support manager"
HEAD = "Ewan Example"
DIRECTOR = "Ruth Example"
OFFICER = "Data protection officer"
RISK_OWNER = "Senior information risk owner"


@dataclass(slots=True)
class Stage:
    """The desk on which the sample is made, and the ids of what has been made, by name."""

    desk: Desk
    time: Timeline
    administrator: str = ""
    people: dict[str, str] = field(default_factory=dict)
    teams: dict[str, str] = field(default_factory=dict)
    team_rows: dict[str, Row] = field(default_factory=dict)
    activities: dict[str, str] = field(default_factory=dict)
    made: dict[tuple[str, str], str] = field(default_factory=dict)

    def act_as(self, name: str) -> None:
        """Do what follows as this person."""
        self.desk.identity.become(self.people[name], keep=False)

    def act_as_administrator(self) -> None:
        """Do what follows as the KIM log administrator."""
        self.desk.identity.become(self.administrator, keep=False)

    def make(self, kind: str, rows: Iterable[tuple[str, dict[str, Any]]], key: str) -> None:
        """Make records in one action; each is found again by the value of its field ``key``."""
        wanted = list(rows)
        if not wanted:
            return
        for (_ref, values), made in zip(wanted, self.desk.records.make_many(kind, wanted), strict=True):
            self.made[kind, str(values[key])] = made.id

    def change(self, kind: str, name: str, values: dict[str, Any]) -> None:
        """Change the record that was made under this name."""
        self.desk.records.change(kind, self.made[kind, name], values)

    def named(self, kinds: Iterable[str], name: str) -> str:
        """Return who or what was made under this name; of any kind where ``kinds`` is empty."""
        wanted = tuple(kinds)
        known = {**self.people, **self.teams, **self.activities}
        if name in known and (not wanted or {"person", "team", "activity"} & set(wanted)):
            return known[name]
        return next(made for (kind, title), made in self.made.items() if title == name and kind in (wanted or (kind,)))

    def words(self, text: str) -> str:
        """Write out the quarters and months in a text."""
        return relative(text, self.time.current, self.time.today)

    def day(self, days: int) -> str:
        """Return a day counted from today, in ISO form."""
        return day_from(self.time.today, days)
