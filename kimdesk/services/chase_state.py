"""Where each team's return stands for whoever chases it: what is owed, who is asked, when somebody last worked on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from kimdesk.i18n import Text, mark, show
from kimdesk.model.changes import Record
from kimdesk.model.heat import Cell
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import Missing, State
from kimdesk.services.overview import TeamState


class Stands(StrEnum):
    """Where a return stands, as far as it makes a difference to what is asked for."""

    NOT_STARTED = "not_started"
    PART_DONE = "part_done"
    NOT_SUBMITTED = "not_submitted"
    RETURNED = "returned"
    WAITS = "waits"
    IN = "in"


STANDS_WORDS: Mapping[Stands, Text] = {
    Stands.NOT_STARTED: mark("Chase", "Not started"),
    Stands.PART_DONE: mark("Chase", "Part done"),
    Stands.NOT_SUBMITTED: mark("Chase", "Done, not submitted"),
    Stands.RETURNED: mark("Chase", "Back with the team"),
    Stands.WAITS: mark("Chase", "Waits for review"),
    Stands.IN: mark("Chase", "In"),
}
# In the order in which they are looked at where two are equally late.
_ORDER = tuple(Stands)


class Said(StrEnum):
    """How much a team has said of one principle."""

    ALL = "all"
    PART = "part"
    CARRIED = "carried"
    NOTHING = "nothing"
    NOT_ASKED = "not_asked"


SAID_WORDS: Mapping[Said, Text] = {
    Said.ALL: mark("Chase", "said"),
    Said.PART: mark("Chase", "said in part"),
    Said.CARRIED: mark("Chase", "as last quarter, not confirmed yet"),
    Said.NOTHING: mark("Chase", "nothing said"),
    Said.NOT_ASKED: mark("Chase", "not asked of this team"),
}


class Principle(NamedTuple):
    """One principle of one team: of how many of its activities something is said. The first is said of the whole team."""

    key: str
    said: Said
    done: int
    of: int


class Person(NamedTuple):
    """Somebody who is asked: ``part`` is manager, cover or reviewer. Without a usable address ``email`` is empty."""

    id: str
    name: str
    email: str
    part: str


class Last(NamedTuple):
    """When something was last done, by whom, and how many times in all."""

    at: datetime
    by: str
    times: int = 1

    @property
    def day(self) -> date:
        """The day, by the clock of this computer."""
        return self.at.date()


class Owed(NamedTuple):
    """One team in a quarter. ``since`` is the day the return was due where it is late, ``waits_since`` the day it was
    submitted where it waits for its review; ``words`` are those with which it went back to the team.
    """

    team: Record
    state: State
    stands: Stands
    late: int
    since: date | None
    done: int
    activities: int
    principles: tuple[Principle, ...]
    missing: tuple[Missing, ...]
    names: Mapping[str, str]
    asked: Person | None
    worked: Last | None
    chased: Last | None
    waits_since: date | None
    by: str
    words: str

    @property
    def owes(self) -> bool:
        """Whether somebody has to do something before the quarter can be signed off."""
        return self.stands is not Stands.IN

    @property
    def full(self) -> bool:
        """Whether the team owes full detail."""
        return bool(self.team["detail"] == "full")

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The principles of which nothing is said though it is asked for."""
        return tuple(each.key for each in self.principles if each.said is Said.NOTHING)


class Round(NamedTuple):
    """A quarter with every team in it, those that are latest first; ``until`` is the day till which a return is asked for
    now: the day it is due, or a week from now where that is past.
    """

    quarter: Quarter
    due: date
    until: date
    today: date
    signed: bool
    teams: tuple[Owed, ...]
    workspace: str
    sample: bool
    shared: bool
    made_at: str

    @property
    def owing(self) -> tuple[Owed, ...]:
        """Those that somebody has to do something about; none once the quarter is signed off."""
        return () if self.signed else tuple(each for each in self.teams if each.owes)

    @property
    def late(self) -> tuple[Owed, ...]:
        """Those whose return is late."""
        return tuple(each for each in self.owing if each.late)

    @property
    def returned(self) -> int:
        """How many teams have handed their return in."""
        return sum(1 for each in self.teams if each.stands in (Stands.WAITS, Stands.IN) and not _is_listed(each))

    def narrowed(self, narrowing: str) -> tuple[Owed, ...]:
        """Return the teams of a filter: all, late, not_started or waits."""
        if narrowing == "late":
            return self.late
        if narrowing == "all":
            return self.teams
        return tuple(each for each in self.owing if each.stands == narrowing)


NARROWINGS = ("all", "late", "not_started", "waits")


def stands_of(state: State, missing: Sequence[Missing]) -> Stands:
    """Return where a return stands by the state of its workflow and what it still lacks."""
    if state is State.NOT_STARTED:
        return Stands.NOT_STARTED
    if state in (State.RETURNED, State.REOPENED):
        return Stands.RETURNED
    if state is State.DRAFT:
        return Stands.PART_DONE if missing else Stands.NOT_SUBMITTED
    return Stands.WAITS if state is State.SUBMITTED else Stands.IN


def principles_of(cells: Iterable[Cell], activities: int, full: bool) -> tuple[Principle, ...]:
    """Return how much is said of each principle; a team that owes little is not asked to score them."""
    found = []
    for cell in cells:
        of = activities if cell.principle != "p1" else 1
        count = sum(cell.counts)
        fresh = count - cell.held
        if not count or not of:
            said = Said.NOTHING if full and of else Said.NOT_ASKED
        elif not fresh:
            said = Said.CARRIED
        else:
            said = Said.ALL if fresh >= of else Said.PART
        found.append(Principle(cell.principle, said, fresh, of))
    return tuple(found)


def in_order(teams: Iterable[Owed]) -> tuple[Owed, ...]:
    """Return the latest first; of those that are equally late, the one with which least has happened."""
    return tuple(sorted(teams, key=lambda each: (-each.late, _ORDER.index(each.stands), each.team.title.casefold())))


def submitted_on(state: TeamState) -> date | None:
    """Return the day on which a return that waits for its review was submitted."""
    at: Any = state.status.get("at")
    return date.fromisoformat(at[:10]) if state.state is State.SUBMITTED and isinstance(at, str) else None


def say_principle(each: Principle) -> str:
    """Say how much is said of a principle: "3 Responsibility: said in part, 2 of 5 activities"."""
    words = f"{show(PRINCIPLES[each.key])}: {show(SAID_WORDS[each.said])}"
    return f"{words}, {each.done}/{each.of}" if each.said is Said.PART else words


def _is_listed(each: Owed) -> bool:
    return each.state is State.NOT_RETURNED
