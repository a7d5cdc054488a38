"""Reads where every team stands in a quarter: a fixed number of statements, however many teams there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from kimdesk.model.changes import Record
from kimdesk.model.heat import Cell
from kimdesk.model.holidays import add_working_days, holidays_of
from kimdesk.model.mail import address_of
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import OWED_STATES
from kimdesk.services.chase_state import (
    Last,
    Owed,
    Person,
    Round,
    Stands,
    in_order,
    principles_of,
    stands_of,
    submitted_on,
)
from kimdesk.services.context import Context
from kimdesk.services.identity import has_left
from kimdesk.services.lacking import lacking
from kimdesk.services.overview import OverviewService, TeamState
from kimdesk.services.returns import ReturnService
from kimdesk.store import reading
from kimdesk.store.shelf import is_shared

# What is late is asked for within so many working days.
_MORE_DAYS = 5
# Of equal moments the one written last; a chase and a comment are no work on a return.
_WORKED = """
    SELECT r.team, max(r.changed_at), r.changed_by FROM (
    SELECT team, quarter, changed_at, changed_by, deleted, alias FROM p_return
    UNION ALL SELECT team, quarter, changed_at, changed_by, deleted, alias FROM p_entry
    UNION ALL SELECT team, quarter, changed_at, changed_by, deleted, alias FROM p_change) r
    WHERE r.quarter = ? AND NOT r.deleted AND r.alias IS NULL GROUP BY r.team"""
_CHASED = """
    SELECT team, max(created_at), created_by, count(*) FROM p_chase
    WHERE quarter = ? AND NOT deleted AND alias IS NULL GROUP BY team"""


_LAST = """
    SELECT max(c.created_at), n.title, count(*) FROM p_chase c LEFT JOIN p_name n ON n.id = c.created_by
    WHERE c.quarter = ? AND c.team = ? AND NOT c.deleted AND c.alias IS NULL"""


class ChaseReading:
    """What one look at a quarter reads."""

    def __init__(self, context: Context, overview: OverviewService, returns: ReturnService) -> None:
        self._context, self._overview, self._returns = context, overview, returns

    def last(self, team: str, quarter: Quarter) -> Last | None:
        """Return when a team was last chased for a quarter; one statement."""
        of = (self._context.quarter_id(quarter), team)
        at, by, times = self._context.db.execute(_LAST, of).fetchone()
        return Last(_moment(at), by or "", times) if times else None

    def read(self, quarter: Quarter) -> Round:
        """Return where every team stands in a quarter."""
        context, db = self._context, self._context.db
        picture = self._overview.picture(quarter, back=0)
        still_open = [each.team for each in picture.teams if each.state in OWED_STATES]
        missing = lacking(context, self._returns, still_open, quarter)
        names = reading.column_of(db, "activity", "title")
        cells: dict[str, list[Cell]] = {}
        for cell in picture.cells:
            cells.setdefault(cell.team, []).append(cell)
        people = _People(reading.find_records(db, "person", {}, "name"), context.clock.today())
        of_quarter = (context.quarter_id(quarter),)
        worked = {team: Last(_moment(at), by) for team, at, by in db.execute(_WORKED, of_quarter)}
        chased = {team: Last(_moment(at), by, times) for team, at, by, times in db.execute(_CHASED, of_quarter)}
        called = reading.names_of(db, {each.by for each in (*worked.values(), *chased.values())})
        teams = [
            self._owed(
                each,
                principles_of(cells.get(each.team.id, ()), each.activities, each.team["detail"] == "full"),
                missing.get(each.team.id, ()),
                names,
                people,
                picture.due,
            )._replace(worked=_by(worked, each.team, called), chased=_by(chased, each.team, called))
            for each in picture.teams
        ]
        workspace = context.workspace()
        return Round(
            quarter,
            picture.due,
            _until(picture.due, context.clock.today(), workspace),
            context.clock.today(),
            picture.signed,
            in_order(teams),
            workspace.title if workspace else "",
            bool(workspace and workspace["sample"]),
            is_shared(db),
            context.clock.now().isoformat(timespec="minutes"),
        )

    def _owed(
        self,
        state: TeamState,
        principles: tuple[Any, ...],
        missing: tuple[Any, ...],
        names: Mapping[str, str],
        people: _People,
        due: date,
    ) -> Owed:
        now = stands_of(state.state, missing)
        return Owed(
            state.team,
            state.state,
            now,
            state.late,
            due if state.late else None,
            state.done,
            state.activities,
            principles,
            missing,
            {each.activity: names.get(each.activity) or "" for each in missing if each.activity},
            people.asked(state.team, now),
            None,
            None,
            submitted_on(state),
            str(state.status.get("name") or ""),
            str(state.status.get("comment") or state.status.get("reason") or ""),
        )


class _People:
    """Who is asked: people who have left are not."""

    def __init__(self, people: Sequence[Record], today: date) -> None:
        self._here = {each.id: each for each in people if not has_left(each, today)}

    def asked(self, team: Record, now: Stands) -> Person | None:
        if now is Stands.IN:
            return None
        if now is Stands.WAITS:
            return self._named(team, "reviewer") or self._with_role(team.id, "service_manager", "reviewer")
        return (
            self._named(team, "manager")
            or self._with_role(team.id, "line_manager", "manager")
            or self._named(team, "cover")
            or self._with_role(team.id, "cover", "cover")
        )

    def _named(self, team: Record, part: str) -> Person | None:
        found = self._here.get(team[part] or "")
        return _person(found, part) if found is not None else None

    def _with_role(self, team: str, role: str, part: str) -> Person | None:
        having = [each for each in self._here.values() if role in each["roles"]]
        found = [each for each in having if team in each["teams"]]
        if part == "reviewer":
            # Without a team their role holds for the whole service.
            found += [each for each in having if not each["teams"]]
        return _person(found[0], part) if found else None


def _until(due: date, today: date, workspace: Record | None) -> date:
    if today <= due:
        return due
    return add_working_days(today, _MORE_DAYS, holidays_of(workspace["holidays"] if workspace else "")[0])


def _person(record: Record, part: str) -> Person:
    return Person(record.id, record.title, address_of(record["email"] or ""), part)


def _by(last: Mapping[str, Last], team: Record, called: Mapping[str, str]) -> Last | None:
    found = last.get(team.id)
    return found._replace(by=called.get(found.by, "")) if found is not None else None


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone()
