"""Lists of who owes a return, made up for a judge of documents: many teams with odd words, or none."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kimdesk.exports.chase_list import ChaseList, build_pages, build_sheets
from kimdesk.model.changes import Record
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import Missing, State
from kimdesk.services.chase_document import list_of
from kimdesk.services.chase_state import Last, Owed, Person, Principle, Round, Said, Stands

DUE, TODAY = date(2026, 1, 22), date(2026, 2, 3)


def chase_pages(owing: int, words: str) -> bytes:
    """Return the pages of a list with so many teams, all of which say these words."""
    return build_pages(_list(owing, words))


def chase_sheets(owing: int, words: str) -> bytes:
    """Return the workbook of such a list."""
    return build_sheets(_list(owing, words))


def _list(owing: int, words: str) -> ChaseList:
    teams = tuple(_owed(number, words) for number in range(owing))
    quarter = Quarter(date(2025, 10, 1))
    of = Round(quarter, DUE, TODAY, TODAY, False, teams, words, True, False, "2026-02-03T09:30:00+00:00")
    return list_of(of, teams)


def _owed(number: int, words: str) -> Owed:
    team = Record("team", f"t{number}", f"T{number}", f"Team {number} {words}", {"detail": "full"})
    missing = tuple(Missing(f"a{at}", "outcome", f"Activity {at} {words}: changed or not") for at in range(number % 9))
    principles = tuple(Principle(key, list(Said)[(number + at) % 5], 1, 3) for at, key in enumerate(PRINCIPLES))
    asked = Person("p", f"Priya {words}", "priya@example.org", "manager") if number % 3 else None
    chased = Last(datetime(2026, 2, 1, 9, 30, tzinfo=UTC), words, 2)
    names = {each.activity: f"Activity {at} {words}" for at, each in enumerate(missing)}
    return Owed(
        team,
        State.DRAFT,
        Stands.PART_DONE,
        12,
        DUE,
        1,
        3,
        principles,
        missing,
        names,
        asked,
        None,
        chased,
        None,
        "",
        words,
    )
