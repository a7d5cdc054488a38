"""Everything said in returns up to a quarter, moved forward quarter by quarter; read as plain rows, because all that was
said in all the years goes through here each time somebody looks at the picture.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kimdesk.model.changes import Record
from kimdesk.model.heat import Cell, cells_of
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import RATINGS, State, covered, state_of

_OWN, _OF_ACTIVITIES = RATINGS[0], RATINGS[1:]
_REVIEWED = tuple(f"r{number}" for number in range(1, 7))
_NOT_YET_SUBMITTED = frozenset({State.NOT_STARTED, State.DRAFT})
_STANDING = (
    "JOIN p_quarter q ON q.id = r.quarter AND NOT q.deleted AND q.alias IS NULL WHERE NOT r.deleted AND r.alias IS NULL"
)
# From the few quarters to what belongs to them, never the other way round.
_FROM_THEN = (
    "FROM p_quarter q CROSS JOIN {table} r ON r.quarter = q.id AND NOT r.deleted AND r.alias IS NULL "
    "WHERE NOT q.deleted AND q.alias IS NULL AND q.start >= ? ORDER BY q.start, r.number DESC"
)
_RETURNS = (
    f"SELECT q.start, r.team, r.status, r.{_OWN}, {', '.join(f'r.{name}' for name in _REVIEWED)} "
    f"{_FROM_THEN.format(table='p_return')}"
)
_ENTRIES = (
    "SELECT q.start, r.team, r.activity, coalesce(json_extract(r.outcome, '$.outcome'), ''), "
    f"{', '.join(f'r.{name}' for name in _OF_ACTIVITIES)} "
    f"{_FROM_THEN.format(table='p_entry')}"
)


def _last(name: str) -> str:
    # Of values after their quarters' first days the greatest is the last.
    return f"substr(max(q.start || r.{name}), 11)"


_OWN_BEFORE = f"SELECT r.team, {_last(_OWN)} FROM p_return r {_STANDING} AND q.start < ? GROUP BY 1"
_STEPS_BEFORE = (
    f"SELECT r.activity, {', '.join(map(_last, _OF_ACTIVITIES))} FROM p_entry r {_STANDING} AND q.start < ? GROUP BY 1"
)


class ReturnNow(NamedTuple):
    """A return of the quarter moved to: its last act, its own step, and the reviewer's steps."""

    status: Mapping[str, Any] | None
    own: str | None
    reviewed: Mapping[str, str | None]


class EntryNow(NamedTuple):
    """An entry of the quarter moved to: "unchanged", "changed" or nothing, and the steps it gives itself."""

    outcome: str
    given: frozenset[str]


class ThroughQuarters:
    """Four statements read it. What was said before the quarter that starts ``first`` is read as it stood then."""

    def __init__(self, db: sqlite3.Connection, first: str) -> None:
        # The newest first, so that the oldest that is left is taken from the end.
        self._returns = db.execute(_RETURNS, (first,)).fetchall()[::-1]
        self._entries = db.execute(_ENTRIES, (first,)).fetchall()[::-1]
        self._own: dict[str, str] = dict(db.execute(_OWN_BEFORE, (first,)).fetchall())
        self._steps: dict[str, dict[str, str]] = {
            activity: {name: step for name, step in zip(_OF_ACTIVITIES, steps, strict=True) if step is not None}
            for activity, *steps in db.execute(_STEPS_BEFORE, (first,)).fetchall()
        }
        self.returns_now: dict[str, ReturnNow] = {}
        self.entries_now: dict[str, EntryNow] = {}
        self._touched: set[str] = set()

    def move_to(self, start: str) -> None:
        """Take in everything up to and including the quarter that starts then."""
        self.returns_now, self.entries_now, self._touched = {}, {}, set()
        waiting = self._returns
        while waiting and waiting[-1][0] <= start:
            at, team, status, own, *reviewed = waiting.pop()
            if own is not None:
                self._own[team] = own
            if at == start:
                self._touched.add(team)
                self.returns_now[team] = ReturnNow(_read(status), own, dict(zip(_REVIEWED, reviewed, strict=True)))
        waiting = self._entries
        while waiting and waiting[-1][0] <= start:
            at, team, activity, outcome, *steps = waiting.pop()
            given = {name: step for name, step in zip(_OF_ACTIVITIES, steps, strict=True) if step is not None}
            self._steps.setdefault(activity, {}).update(given)
            if at == start:
                self._touched.add(team)
                self.entries_now[activity] = EntryNow(str(outcome), frozenset(given))

    def cells(
        self, team: Record, activities: list[Record], quarter: Quarter, signoffs: Sequence[str] = ()
    ) -> list[Cell]:
        """Return the team's cells in the quarter moved to; a team listed as not returned is not rated in it."""
        now = self.returns_now.get(team.id)
        if now is not None and (now.status or {}).get("act") == State.NOT_RETURNED:
            return cells_of(team.id, {}, ())
        whole = {_OWN: self._own.get(team.id), **(now.reviewed if now else {})}
        running = [each.id for each in activities if quarter.overlaps(each["since"], each["until"])]
        carried = self._carried(team.id, running) if self.state(team.id, signoffs) in _NOT_YET_SUBMITTED else None
        return cells_of(team.id, whole, [self._steps.get(activity, {}) for activity in running], carried)

    def _carried(self, team: str, running: Sequence[str]) -> dict[str, int]:
        """Return the principles that the team has not given, or not for every activity, in the quarter moved to: for how
        many of them what was said before still stands.
        """
        whole = self.returns_now.get(team)
        carried = dict.fromkeys(_OF_ACTIVITIES, 0)
        if whole is None or whole.own is None:
            carried[_OWN] = 1
        for activity in running:
            now = self.entries_now.get(activity)
            if now is not None and now.outcome:
                continue
            held = self._steps.get(activity, {})
            for name in _OF_ACTIVITIES:
                carried[name] += bool(held.get(name)) and (now is None or name not in now.given)
        return carried

    def state(self, team: str, signoffs: Sequence[str]) -> State:
        """Return the state of the team's return in the quarter moved to."""
        now = self.returns_now.get(team)
        status = now.status if now else None
        return state_of(status, team in self._touched, covered(status, signoffs))


def _read(status: str | None) -> Mapping[str, Any] | None:
    return json.loads(status) if status else None
