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
from kimdesk.model.heat import Cell, TrendPoint, cells_of, trend_point, with_direction
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.quarters import Quarter, quarter_of
from kimdesk.model.readthrough import outcome_of
from kimdesk.model.returns import (
    INHERITED_ENTRY,
    INHERITED_RETURN,
    OPEN_STATES,
    RATINGS,
    State,
    covered,
    stands,
    state_of,
)
from kimdesk.services.context import Context
from kimdesk.services.quarter_limits import is_before_use
from kimdesk.services.scope import WHOLE, Scope
from kimdesk.store import reading

TREND_QUARTERS = 8
_ENTRY_COLUMNS = ("activity", "team", "quarter", "outcome", *RATINGS[1:])
_ACTIVITY_COLUMNS = ("team", "since", "until")
_NOT_YET_SUBMITTED = frozenset({State.NOT_STARTED, State.DRAFT})
_RETURN_COLUMNS = ("team", "quarter", "status", "p1", *(f"r{number}" for number in range(1, 7)))

_UNFINISHED = ",".join(f"'{each}'" for each in sorted(FINISHED))
_OPEN_ACTION = f"NOT a.deleted AND a.alias IS NULL AND coalesce(a.progress, '') NOT IN ({_UNFINISHED})"
_ACTION_DAY = "CASE WHEN a.revised IS NULL THEN a.target_date ELSE a.revised_date END"
_WITHIN = "(SELECT value FROM json_each(?4))"
_OWNED = (
    f"EXISTS (SELECT 1 FROM p_link l WHERE l.src = a.number AND l.field IN ('owners', 'lead') AND l.dst IN {_WITHIN})"
)
_DUE = f"""
    SELECT 'action', a.id, a.ref, a.title, (SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst
           WHERE l.src = a.number AND l.field = 'owners'), {_ACTION_DAY} AS day
    FROM p_action a WHERE {_OPEN_ACTION} AND day IS NOT NULL AND (a.team = ?1 OR ?1 = '')
    AND (?3 OR a.team IN {_WITHIN} OR {_OWNED})
    UNION ALL SELECT 'asset', s.id, s.ref, s.title, n.title, s.next_review FROM p_asset s LEFT JOIN p_name n ON n.id = s.owner
    WHERE NOT s.deleted AND s.alias IS NULL AND s.next_review IS NOT NULL AND (s.team = ?1 OR ?1 = '')
    AND (?3 OR s.team IN {_WITHIN} OR s.owner IN {_WITHIN} OR s.custodian IN {_WITHIN})
    UNION ALL SELECT 'risk', r.id, r.ref, r.title, n.title, r.review FROM p_risk r LEFT JOIN p_name n ON n.id = r.owner
    WHERE NOT r.deleted AND r.alias IS NULL AND coalesce(r.state, '') <> 'closed' AND r.review IS NOT NULL
    AND (r.team = ?1 OR ?1 = '') AND (?3 OR r.team IN {_WITHIN} OR r.owner IN {_WITHIN})
    ORDER BY 6, 3 LIMIT ?2"""
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

    def picture(self, quarter: Quarter) -> Picture:
        """Return the picture of the service in a quarter, with the trend of the eight quarters that end with it."""
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
        history = _History(
            reading.find_records(db, "return", {}, only=_RETURN_COLUMNS),
            reading.find_records(db, "entry", {}, only=_ENTRY_COLUMNS),
            starts,
        )
        signed: dict[str, list[str]] = {}
        for record in reading.find_records(db, "signoff", {}):
            if stands(record):
                signed.setdefault(record["quarter"], []).append(record.id)
        quarters = [quarter.shifted(-back) for back in range(TREND_QUARTERS, -1, -1)]
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
        moved = with_direction(cells[quarter.start], cells[quarters[-2].start])
        return Picture(quarter, due, bool(signoffs), states, tuple(moved), tuple(trend))

    def _team_state(
        self,
        history: _History,
        team: Record,
        activities: list[Record],
        quarter: Quarter,
        due: date | None,
        signoffs: Sequence[str],
    ) -> TeamState:
        state = history.state(team.id, signoffs)
        own = [each.id for each in activities if quarter.overlaps(each["since"], each["until"])]
        outcomes = [outcome_of(entry) for activity in own if (entry := history.entries_now.get(activity))]
        waited_for = state in OPEN_STATES - {State.NOT_RETURNED}
        late = max((self._context.clock.today() - due).days, 0) if due and waited_for else 0
        status = history.returns_now[team.id]["status"] if team.id in history.returns_now else None
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

    def quarters(self) -> list[QuarterState]:
        """Return the quarters from the first that was used to the one that runs, newest first."""
        context, db = self._context, self._context.db
        running = quarter_of(context.clock.today(), context.first_month())
        used = {record["start"] for record in reading.find_records(db, "quarter", {}, "start")}
        signed = {record["quarter"] for record in reading.find_records(db, "signoff", {}) if stands(record)}
        first = min([*used, context.quarter().start.isoformat()])
        found = []
        each = running
        while each.start.isoformat() >= first:
            done = context.quarter_id(each) in signed
            found.append(QuarterState(each, context.due(each), done, each.start.isoformat() in used))
            each = each.shifted(-1)
        return found


class _History:
    """Everything said up to a quarter, moved forward quarter by quarter so that each record is looked at once."""

    def __init__(self, returns: list[Record], entries: list[Record], starts: Mapping[str, str]) -> None:
        placed = [(starts[each["quarter"]], each) for each in (*returns, *entries) if starts.get(each["quarter"])]
        self._waiting = sorted(placed, key=lambda pair: pair[0], reverse=True)
        self._whole: dict[str, dict[str, Any]] = {}
        self._entries: dict[str, dict[str, Any]] = {}
        self.returns_now: dict[str, Record] = {}
        self.entries_now: dict[str, Record] = {}
        self._touched: set[str] = set()

    def move_to(self, start: str) -> None:
        """Take in everything up to and including the quarter that starts then."""
        self.returns_now, self.entries_now, self._touched = {}, {}, set()
        while self._waiting and self._waiting[-1][0] <= start:
            at, record = self._waiting.pop()
            is_return = record.kind == "return"
            held = (self._whole if is_return else self._entries).setdefault(
                record["team"] if is_return else record["activity"], {}
            )
            names = INHERITED_RETURN if is_return else INHERITED_ENTRY
            held.update({name: record[name] for name in names if record[name] is not None})
            if at == start:
                self._touched.add(record["team"])
                if is_return:
                    self.returns_now[record["team"]] = record
                else:
                    self.entries_now[record["activity"]] = record

    def cells(
        self, team: Record, activities: list[Record], quarter: Quarter, signoffs: Sequence[str] = ()
    ) -> list[Cell]:
        """Return the team's cells in the quarter moved to; a team listed as not returned is not rated in it."""
        whole = dict(self._whole.get(team.id, {}))
        now = self.returns_now.get(team.id)
        if now is not None and (now["status"] or {}).get("act") == State.NOT_RETURNED:
            return cells_of(team.id, {}, ())
        whole |= {f"r{number}": now[f"r{number}"] if now else None for number in range(1, 7)}
        running = [each.id for each in activities if quarter.overlaps(each["since"], each["until"])]
        carried = self._carried(team.id, running) if self.state(team.id, signoffs) in _NOT_YET_SUBMITTED else ()
        return cells_of(team.id, whole, [self._entries.get(activity, {}) for activity in running], carried)

    def _carried(self, team: str, running: Sequence[str]) -> set[str]:
        """Return the principles that the team has not given, or not for every activity, in the quarter moved to."""
        whole = self.returns_now.get(team)
        carried = set() if whole is not None and whole["p1"] is not None else {"p1"}
        for activity in running:
            now = self.entries_now.get(activity)
            if now is not None and outcome_of(now):
                continue
            held = self._entries.get(activity, {})
            carried |= {name for name in RATINGS[1:] if held.get(name) and (now is None or now[name] is None)}
        return carried

    def state(self, team: str, signoffs: Sequence[str]) -> State:
        """Return the state of the team's return in the quarter moved to."""
        now = self.returns_now.get(team)
        status = now["status"] if now else None
        return state_of(status, team in self._touched, covered(status, signoffs))
