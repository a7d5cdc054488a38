"""The picture of the whole service in a quarter: who has returned, how strong each principle is, and what needs
somebody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kimdesk.model.changes import Record
from kimdesk.model.dates import add_months
from kimdesk.model.heat import Cell, TrendPoint, trend_point, with_direction
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.quarters import Quarter, parse_quarter, quarter_of
from kimdesk.model.returns import (
    OPEN_STATES,
    OWED_STATES,
    State,
    covered,
    stands,
    state_of,
)
from kimdesk.services.context import Context
from kimdesk.services.quarter_limits import is_before_use
from kimdesk.services.scope import WHOLE, Scope
from kimdesk.services.through_quarters import ThroughQuarters
from kimdesk.store import reading

TREND_QUARTERS = 8
_ACTIVITY_COLUMNS = ("team", "since", "until")

_UNFINISHED = ",".join(f"'{each}'" for each in sorted(FINISHED))
_OPEN_ACTION = f"NOT a.deleted AND a.alias IS NULL AND coalesce(a.progress, '') NOT IN ({_UNFINISHED})"
_ACTION_DAY = "CASE WHEN a.revised IS NULL THEN a.target_date ELSE a.revised_date END"
_WITHIN = "(SELECT value FROM json_each(?4))"
_OWNED = (
    f"EXISTS (SELECT 1 FROM p_link l WHERE l.src = a.number AND l.field IN ('owners', 'lead') AND l.dst IN {_WITHIN})"
)
# Who sees to it is looked for only where it is shown.
_DUE = f"""
    SELECT kind, id, ref, title, (SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst
           WHERE l.src = d.number AND l.field = d.seen_to_by), day FROM (
    SELECT 'action' AS kind, a.id, a.ref AS ref, a.title, a.number, 'owners' AS seen_to_by, {_ACTION_DAY} AS day
    FROM p_action a WHERE {_OPEN_ACTION} AND day IS NOT NULL AND (a.team = ?1 OR ?1 = '')
    AND (?3 OR a.team IN {_WITHIN} OR {_OWNED})
    UNION ALL SELECT 'asset', s.id, s.ref, s.title, s.number, 'owner', s.next_review FROM p_asset s
    WHERE NOT s.deleted AND s.alias IS NULL AND s.next_review IS NOT NULL AND (s.team = ?1 OR ?1 = '')
    AND (?3 OR s.team IN {_WITHIN} OR s.owner IN {_WITHIN} OR s.custodian IN {_WITHIN})
    UNION ALL SELECT 'risk', r.id, r.ref, r.title, r.number, 'owner', r.review FROM p_risk r
    WHERE NOT r.deleted AND r.alias IS NULL AND coalesce(r.state, '') <> 'closed' AND r.review IS NOT NULL
    AND (r.team = ?1 OR ?1 = '') AND (?3 OR r.team IN {_WITHIN} OR r.owner IN {_WITHIN})
    ORDER BY day, ref LIMIT ?2) d ORDER BY day, ref"""
_OWN = f"EXISTS (SELECT 1 FROM p_link l WHERE l.src = a.number AND l.field = 'owners' AND l.dst IN {_WITHIN})"
_WAITING = f"""
    SELECT (SELECT count(*) FROM p_action a WHERE {_OPEN_ACTION} AND {_ACTION_DAY} < ?1
            AND (?3 OR CASE WHEN ?5 THEN a.team IN {_WITHIN} ELSE {_OWN} END)),
           (SELECT count(*) FROM p_asset s WHERE NOT s.deleted AND s.alias IS NULL AND s.next_review < ?2
            AND (?3 OR CASE WHEN ?5 THEN s.team ELSE s.owner END IN {_WITHIN}))"""


class TeamState(NamedTuple):
    """Where one team's return stands. ``late`` is in days, 0 while there is time."""

    team: Record
    state: State
    late: int
    done: int
    activities: int
    unchanged: int
    changed: int
    status: Mapping[str, Any]


class Due(NamedTuple):
    """Something with a date: a return, an action, a review."""

    kind: str
    id: str
    ref: str
    title: str
    who: str
    on: date
    late: bool


class Waiting(NamedTuple):
    """How many actions are overdue and how many assets are due for review, each with the filters of the list that
    shows them.
    """

    actions: int
    action_filters: tuple[str, ...]
    reviews: int
    review_filters: tuple[str, ...]


class QuarterState(NamedTuple):
    """A quarter with the day its returns are due; ``used`` says whether anything was recorded in it."""

    quarter: Quarter
    due: date
    signed: bool
    used: bool


class Picture(NamedTuple):
    """The whole service in one quarter."""

    quarter: Quarter
    due: date
    signed: bool
    teams: tuple[TeamState, ...]
    cells: tuple[Cell, ...]
    trend: tuple[TrendPoint, ...]

    @property
    def returned(self) -> int:
        """How many teams have submitted or are further on."""
        return sum(1 for each in self.teams if each.state not in OPEN_STATES)


class OverviewService:
    """Reads the picture; a fixed number of statements whatever the number of teams."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def picture(self, quarter: Quarter, back: int = TREND_QUARTERS) -> Picture:
        """Return the picture of the service in a quarter, with the trend of the quarters that end with it: as many as
        ``back`` says, and with 0 without any and without the move against the quarter before.
        """
        db = self._context.db
        starts = {record.id: record["start"] for record in reading.find_records(db, "quarter", {}, "start")}
        teams = [
            team
            for team in reading.find_records(db, "team", {}, "name")
            if quarter.overlaps(team["since"], team["until"])
        ]
        activities: dict[str, list[Record]] = {team.id: [] for team in teams}
        for activity in reading.find_records(db, "activity", {}, only=_ACTIVITY_COLUMNS):
            activities.setdefault(activity["team"], []).append(activity)
        signed: dict[str, list[str]] = {}
        for record in reading.find_records(db, "signoff", {}):
            if stands(record):
                signed.setdefault(record["quarter"], []).append(record.id)
        quarters = [quarter.shifted(-each) for each in range(back, -1, -1)]
        history = ThroughQuarters(db, quarters[0].start.isoformat())
        cells: dict[date, list[Cell]] = {}
        trend: list[TrendPoint] = []
        for each in quarters:
            history.move_to(each.start.isoformat())
            known = each == quarter or each.start.isoformat() in starts.values()
            its_own = signed.get(self._context.quarter_id(each), ())
            cells[each.start] = (
                [cell for team in teams for cell in history.cells(team, activities[team.id], each, its_own)]
                if known
                else []
            )
            if known and each != quarters[0]:
                returned = sum(1 for team in teams if history.state(team.id, its_own) not in OPEN_STATES)
                trend.append(trend_point(each.name, cells[each.start], returned))
        signoffs = signed.get(self._context.quarter_id(quarter), ())
        due = self._context.due(quarter)
        owed = None if is_before_use(self._context, quarter) else due
        states = tuple(self._team_state(history, team, activities[team.id], quarter, owed, signoffs) for team in teams)
        moved = with_direction(cells[quarter.start], cells[quarters[-2].start] if back else ())
        return Picture(quarter, due, bool(signoffs), states, tuple(moved), tuple(trend))

    def _team_state(
        self,
        history: ThroughQuarters,
        team: Record,
        activities: list[Record],
        quarter: Quarter,
        due: date | None,
        signoffs: Sequence[str],
    ) -> TeamState:
        state = history.state(team.id, signoffs)
        own = [each.id for each in activities if quarter.overlaps(each["since"], each["until"])]
        outcomes = [history.entries_now[activity].outcome for activity in own if activity in history.entries_now]
        waited_for = state in OWED_STATES
        late = max((self._context.clock.today() - due).days, 0) if due and waited_for else 0
        status = history.returns_now[team.id].status if team.id in history.returns_now else None
        return TeamState(
            team,
            state,
            late,
            sum(1 for each in outcomes if each),
            len(own),
            outcomes.count("unchanged"),
            outcomes.count("changed"),
            status or {},
        )

    def chased(self) -> Quarter:
        """Return the quarter whose returns are chased now: the one that ended last, until it is signed off; then the one
        to be returned next.
        """
        context = self._context
        ended = quarter_of(context.clock.today(), context.first_month()).shifted(-1)
        return context.quarter() if self._signoffs(ended) or is_before_use(context, ended) else ended

    def late_in(self, quarter: Quarter) -> list[str]:
        """Return the ids of the teams whose return for a quarter is late, without the picture around it; in a fixed number of
        statements.
        """
        context, db = self._context, self._context.db
        if context.clock.today() <= context.due(quarter) or is_before_use(context, quarter):
            return []
        signoffs, of_quarter = self._signoffs(quarter), {"quarter": context.quarter_id(quarter)}
        returns = reading.find_records(db, "return", of_quarter, only=("team", "status"))
        said = {each["team"]: each["status"] for each in returns}
        return [
            team.id
            for team in reading.find_records(db, "team", {}, "name", only=("since", "until"))
            if quarter.overlaps(team["since"], team["until"])
            # Whether anything was said yet is no matter here: both are owed.
            and state_of(said.get(team.id), True, covered(said.get(team.id), signoffs)) in OWED_STATES
        ]

    def _signoffs(self, quarter: Quarter) -> list[str]:
        """Return the sign-offs of a quarter that stand."""
        found = reading.find_records(self._context.db, "signoff", {"quarter": self._context.quarter_id(quarter)})
        return [each.id for each in found if stands(each)]

    def overdue_actions(self) -> int:
        """Count the open actions whose target has passed."""
        row = self._context.db.execute(
            f"SELECT count(*) FROM p_action a WHERE {_OPEN_ACTION} AND {_ACTION_DAY} < ?",
            (self._context.clock.today().isoformat(),),
        ).fetchone()
        return int(row[0])

    def due_soon(self, team: str = "", limit: int = 30, scope: Scope = WHOLE) -> list[Due]:
        """Return open actions by their target, assets and open risks by their review, soonest first, of one team or of
        all; only what is within the scope of somebody where one is given.
        """
        today = self._context.clock.today().isoformat()
        within = json.dumps([scope.person, *scope.teams])
        rows = self._context.db.execute(_DUE, (team, limit, scope.whole, within))
        return [
            Due(kind, identity, ref or "", title or "", owner or "", date.fromisoformat(day), day < today)
            for kind, identity, ref, title, owner, day in rows
        ]

    def waiting(self, scope: Scope) -> Waiting:
        """Count what the lists show for somebody: actions overdue and asset reviews due, with the filters that show
        them.
        """
        today = self._context.clock.today()
        narrow = [f"team={team}" for team in sorted(scope.teams)] or ["mine"]
        keys = () if scope.whole else tuple(narrow)
        within = json.dumps(sorted(scope.teams) or [scope.person])
        soon = add_months(today, 1).isoformat()
        row = self._context.db.execute(
            _WAITING, (today.isoformat(), soon, scope.whole, within, bool(scope.teams))
        ).fetchone()
        return Waiting(int(row[0]), ("overdue", *keys), int(row[1]), ("review_due", *keys))

    def signoffs(self) -> dict[Quarter, list[Record]]:
        """Return the sign-offs, those taken back among them, by their quarter, the newest first."""
        by_quarter: dict[str, list[Record]] = {}
        for each in reading.find_records(self._context.db, "signoff", {}):
            by_quarter.setdefault(each["quarter"], []).append(each)
        if not by_quarter:
            return {}
        month = self._context.first_month()
        begun = reading.find_records(self._context.db, "quarter", {"id": tuple(by_quarter)}, "start", only=("start",))
        found = {parse_quarter(each["start"] or "", month): by_quarter[each.id] for each in reversed(begun)}
        return {quarter: records for quarter, records in found.items() if quarter is not None}

    def quarters(self) -> list[QuarterState]:
        """Return the quarters from the first that was used to the one that runs, newest first."""
        context, db = self._context, self._context.db
        running = quarter_of(context.clock.today(), context.first_month())
        used = {record["start"] for record in reading.find_records(db, "quarter", {}, "start")}
        signed = {record["quarter"] for record in reading.find_records(db, "signoff", {}) if stands(record)}
        first = min([*used, context.quarter().start.isoformat()])
        quarters = [running]
        while quarters[-1].shifted(-1).start.isoformat() >= first:
            quarters.append(quarters[-1].shifted(-1))
        return [
            QuarterState(each, due, context.quarter_id(each) in signed, each.start.isoformat() in used)
            for each, due in zip(quarters, context.due_days(quarters), strict=True)
            if each.start.isoformat() >= first
        ]
