"""Counting everything anew when the history behind a checkpoint is all here: what the checkpoint said must come out again,
and where it does not, what comes out holds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kimdesk.model import ops
from kimdesk.model.ops import Op, named_dots
from kimdesk.model.roster import Roster
from kimdesk.store.behind import Phase, enter, goals, is_settled, phase
from kimdesk.store.bookkeeping import keep_number, project_touched, top_of
from kimdesk.store.counting import keep_apart, read_over, recount
from kimdesk.store.database import Database
from kimdesk.store.judging import judge_records
from kimdesk.store.numbers import record_number
from kimdesk.store.pace import Step, steps_in_slices
from kimdesk.store.projection import project
from kimdesk.store.quarantine import KIND, decide
from kimdesk.store.weaving import unravel

_RECORDS = 20
_DOTS = 2000
_KEY = "reckoned"
_RANGE = """
SELECT o.record, o.field, o.device, o.number, o.op, o.over, q.number IS NOT NULL,
       q.number IS NOT NULL AND (q.decision <> 'accept' OR o.reader > ?), s.number IS NOT NULL
FROM op o LEFT JOIN quarantine q ON q.device = o.device AND q.number = o.number
LEFT JOIN sealed s ON s.device = o.device AND s.number = o.number
WHERE o.record > ? AND o.record <= ? ORDER BY o.record, o.field
"""
_HEADS_OF_NOTHING = """
DELETE FROM batch WHERE device = ? AND NOT EXISTS (
  SELECT 1 FROM op o WHERE o.device = batch.device AND o.number >= batch.first AND o.number <= batch.last
  AND o.batch = batch.number)
AND NOT EXISTS (
  SELECT 1 FROM sealed s WHERE s.device = batch.device AND s.number >= batch.first AND s.number <= batch.last)
RETURNING number
"""
_WAITING = """
SELECT q.device, d.id, q.number, o.number IS NOT NULL FROM quarantine q JOIN device d ON d.number = q.device
LEFT JOIN op o ON o.device = q.device AND o.number = q.number
"""
_Dot = tuple[int, int]
_Place = tuple[int, str]


@dataclass(slots=True)
class Reckoning:
    """One run; ``object_to`` is called inside the transaction in which something is found to be otherwise."""

    database: Database
    roster: Roster
    object_to: Callable[[sqlite3.Connection], None]

    def run(self, stopped: Callable[[], bool]) -> bool:
        """Count everything anew and be done with the checkpoint; False where it was stopped, and goes on next time."""
        with self.database.writing(behind=True) as db:
            if phase(db) is Phase.FILLING:
                self._cut_off(db)
                enter(db, Phase.CHECKING)
                self._decide_waiting(db)
        return steps_in_slices(self.database, self._steps(), stopped)

    def _steps(self) -> Iterator[Step]:
        while phase(self.database.reading()) is Phase.CHECKING:
            yield self._next

    def _next(self, db: sqlite3.Connection) -> None:
        if not self._next_records(db) and not self._clear(db):
            db.execute("DELETE FROM filling")
            db.execute("DELETE FROM meta WHERE key = ?", (_KEY,))
            enter(db, Phase.WHOLE)

    def _cut_off(self, db: sqlite3.Connection) -> None:
        """Take out what was carried and its laptop never wrote: operations beyond its last one, heads of no batch."""
        for device, goal in goals(db).items():
            number, seq, last = db.execute(
                "SELECT d.number, max(s.seq), max(s.last) FROM segment s JOIN device d ON d.number = s.device "
                "WHERE d.id = ? AND s.seq <= ?",
                (device, goal.seq),
            ).fetchone()
            if seq == goal.seq and last != goal.last:
                self.object_to(db)
                db.execute("DELETE FROM op WHERE device = ? AND number > ?", (number, last))
                db.execute("UPDATE device SET upto = ? WHERE number = ?", (last, number))
            heads = [batch for (batch,) in db.execute(_HEADS_OF_NOTHING, (number,)).fetchall()]
            if heads:
                self.object_to(db)
                unravel(db, number, heads)

    def _decide_waiting(self, db: sqlite3.Connection) -> None:
        """Bring what was carried as waiting in quarantine into step with what was decided about it."""
        for device, name, number, is_here in db.execute(_WAITING).fetchall():
            record_number(db, KIND, f"{name}.{number}")
            if not is_here:
                self.object_to(db)
                db.execute("DELETE FROM quarantine WHERE device = ? AND number = ?", (device, number))
        records = [number for (number,) in db.execute("SELECT number FROM record WHERE kind = ?", (KIND,)).fetchall()]
        decided = decide(db, records)
        if decided:
            self.object_to(db)
            project(db, dict.fromkeys(decided))

    def _next_records(self, db: sqlite3.Connection) -> bool:
        after = top_of(db, "SELECT value FROM meta WHERE key = ?", _KEY)
        if after >= top_of(db, "SELECT max(number) FROM record"):
            return False
        upto = after + _RECORDS
        settled = is_settled(db)
        # What waits, and what does not, may have been carried otherwise.
        others = judge_records(db, after, upto, self.roster)
        if others and (settled or any(_is_carried(db, each) for each in others)):
            self.object_to(db)
        for (record, name), waits in _differing(db, after, upto):
            if settled or not waits:
                self.object_to(db)
            recount(db, record, name)
            kind, identity = db.execute("SELECT kind, id FROM record WHERE number = ?", (record,)).fetchone()
            project_touched(db, {record: (kind, identity)}, {})
        keep_number(db, _KEY, upto)
        return True

    def _clear(self, db: sqlite3.Connection) -> bool:
        row = db.execute("SELECT device, min(number) FROM carried GROUP BY device LIMIT 1").fetchone()
        if row is None:
            return False
        db.execute(
            "DELETE FROM carried WHERE device = ? AND number IN "
            "(SELECT number FROM carried WHERE device = ? ORDER BY number LIMIT ?)",
            (row[0], row[0], _DOTS),
        )
        return True


def _is_carried(db: sqlite3.Connection, dot: _Dot) -> bool:
    return db.execute("SELECT 1 FROM carried WHERE device = ? AND number = ?", dot).fetchone() is not None


@dataclass(slots=True)
class _Field:
    """The operations of one field."""

    over: dict[_Dot, list[_Dot]] = field(default_factory=dict)
    void: set[_Dot] = field(default_factory=set)
    removals: set[_Dot] = field(default_factory=set)
    sealed: set[_Dot] = field(default_factory=set)
    waits: bool = False

    def live(self) -> set[_Dot]:
        keep_apart(self.over, self.sealed)
        return self.over.keys() - named_dots(self.over, self.void) - self.void - self.removals


def _differing(db: sqlite3.Connection, after: int, upto: int) -> Iterator[tuple[_Place, bool]]:
    """Yield the fields of these records of which other operations are live than should be, and whether something in
    them waits in quarantine.
    """
    fields: dict[_Place, _Field] = {}
    for record, name, device, number, word, over, waits, void, hidden in db.execute(
        _RANGE, (ops.SUPPORTED_READER, after, upto)
    ):
        place = fields.setdefault((record, name), _Field())
        dot = (device, number)
        place.over[dot] = [] if over == "[]" else [(other, at) for other, at in read_over(over)]
        place.waits = place.waits or bool(waits)
        if void:
            place.void.add(dot)
        if word == Op.REMOVE:
            place.removals.add(dot)
        if hidden:
            place.sealed.add(dot)
    standing: dict[_Place, set[_Dot]] = {}
    for record, name, *dot in db.execute(
        "SELECT record, field, device, number FROM live WHERE record > ? AND record <= ?", (after, upto)
    ):
        standing.setdefault((record, name), set()).add((dot[0], dot[1]))
    for at in sorted(fields.keys() | standing.keys()):
        counted = fields.get(at, _Field())
        if counted.live() != standing.get(at, set()):
            yield at, counted.waits
