"""The picture of the whole service in a quarter: who has returned, how strong each principle is, and what needs
somebody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.model.changes import Record
from kimdesk.model.heat import Cell, TrendPoint, cells_of, trend_point, with_direction
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.model.quarters import Quarter
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
from kimdesk.store import reading

TREND_QUARTERS = 8
_ENTRY_COLUMNS = ("activity", "team", "quarter", "outcome", *RATINGS[1:])
_ACTIVITY_COLUMNS = ("team", "since", "until")
_RETURN_COLUMNS = ("team", "quarter", "status", "p1", *(f"r{number}" for number in range(1, 7)))


@dataclass(frozen=True, slots=True)
class TeamState:
    """Where one team's return stands. ``late`` is in days, 0 while there is time."""

    team: Record
    state: State
    late: int
    done: int
    activities: int
    unchanged: int
    changed: int
    status: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Due:
    """Something with a date: a return, an action, a review."""

    kind: str
    id: str
    ref: str
    title: str
    who: str
    on: date
    late: bool


@dataclass(frozen=True, slots=True)
class Picture:
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
            cells[each.start] = (
                [cell for team in teams for cell in history.cells(team, activities[team.id], each)] if known else []
            )
            if known and each != quarters[0]:
                returned = sum(
                    1
                    for team in teams
                    if history.state(team.id, signed.get(self._context.quarter_id(each), ())) not in OPEN_STATES
                )
                trend.append(trend_point(each.name, cells[each.start], returned))
        signoffs = signed.get(self._context.quarter_id(quarter), ())
        due = self._context.due(quarter)
        states = tuple(self._team_state(history, team, activities[team.id], quarter, due, signoffs) for team in teams)
        moved = with_direction(cells[quarter.start], cells[quarters[-2].start])
        return Picture(quarter, due, bool(signoffs), states, tuple(moved), tuple(trend))

    def _team_state(
        self,
        history: _History,
        team: Record,
        activities: list[Record],
        quarter: Quarter,
        due: date,
        signoffs: Sequence[str],
    ) -> TeamState:
        state = history.state(team.id, signoffs)
        own = [each.id for each in activities if quarter.overlaps(each["since"], each["until"])]
        outcomes = [outcome_of(entry) for activity in own if (entry := history.entries_now.get(activity))]
        late = max((self._context.clock.today() - due).days, 0) if state in OPEN_STATES - {State.NOT_RETURNED} else 0
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
        unfinished = ",".join(f"'{each}'" for each in sorted(FINISHED))
        row = self._context.db.execute(
            "SELECT count(*) FROM p_action WHERE NOT deleted AND alias IS NULL AND coalesce(progress, '') NOT IN "
            f"({unfinished}) AND CASE WHEN revised IS NULL THEN target_date ELSE revised_date END < ?",
            (self._context.clock.today().isoformat(),),
        ).fetchone()
        return int(row[0])

    def due_soon(self, team: str = "", limit: int = 30) -> list[Due]:
        """Return open actions by their target and assets by their review, soonest first, of one team or of all."""
        db = self._context.db
        today = self._context.clock.today().isoformat()
        scope = "AND (team = ?1 OR ?1 = '')"
        unfinished = ",".join(f"'{each}'" for each in sorted(FINISHED))
        rows = db.execute(
            f"""SELECT 'action', a.id, a.ref, a.title, (SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst
                       WHERE l.src = a.number AND l.field = 'owners'),
                       CASE WHEN a.revised IS NULL THEN a.target_date ELSE a.revised_date END AS day
                FROM p_action a WHERE NOT a.deleted AND a.alias IS NULL AND day IS NOT NULL
                AND coalesce(a.progress, '') NOT IN ({unfinished}) {scope}
                UNION ALL SELECT 'asset', s.id, s.ref, s.title, n.title, s.next_review FROM p_asset s LEFT JOIN p_name n ON n.id = s.owner
                WHERE NOT s.deleted AND s.alias IS NULL AND s.next_review IS NOT NULL {scope}
                ORDER BY 6, 3 LIMIT ?2""",
            (team, limit),
        )
        return [
            Due(kind, identity, ref or "", title or "", owner or "", date.fromisoformat(day), day < today)
            for kind, identity, ref, title, owner, day in rows
        ]


class _History:
    """Everything said up to a quarter, moved forward quarter by quarter so that each record is looked at once."""

    def __init__(self, returns: list[Record], entries: list[Record], starts: Mapping[str, str]) -> None:
        placed = [(starts[each["quarter"]], each) for each in (*returns, *entries) if each["quarter"] in starts]
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

    def cells(self, team: Record, activities: list[Record], quarter: Quarter) -> list[Cell]:
        """Return the team's cells in the quarter moved to; a team listed as not returned is not rated in it."""
        whole = dict(self._whole.get(team.id, {}))
        now = self.returns_now.get(team.id)
        if now is not None and (now["status"] or {}).get("act") == State.NOT_RETURNED:
            return cells_of(team.id, {}, ())
        whole |= {f"r{number}": now[f"r{number}"] if now else None for number in range(1, 7)}
        running = [each.id for each in activities if quarter.overlaps(each["since"], each["until"])]
        return cells_of(team.id, whole, [self._entries.get(activity, {}) for activity in running])

    def state(self, team: str, signoffs: Sequence[str]) -> State:
        """Return the state of the team's return in the quarter moved to."""
        now = self.returns_now.get(team)
        status = now["status"] if now else None
        return state_of(status, team in self._touched, covered(status, signoffs))
