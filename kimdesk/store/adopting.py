"""Taking in what a checkpoint carries, in slices between which whoever types goes first.

What the vector covers is promised only when all of it is here; broken off, it goes on at the portion where it stopped.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby

from kimdesk.model.ops import dump
from kimdesk.model.roster import Roster
from kimdesk.model.wellformed import MOST_ADOPTED
from kimdesk.store.behind import Goal, Phase, enter, phase
from kimdesk.store.bookkeeping import keep_number, top_of
from kimdesk.store.counting import recount
from kimdesk.store.database import Database
from kimdesk.store.numbers import device_number, record_number
from kimdesk.store.oplog import INSERT_BATCH, INSERT_OP
from kimdesk.store.pace import Step, steps_in_slices
from kimdesk.store.portions import Carried, Head, Portion, Standing
from kimdesk.store.projection import project
from kimdesk.store.quarantine import release
from kimdesk.store.rules import keep_rules
from kimdesk.store.tally import came, went
from kimdesk.store.weaving import weave

_PUT_OP = INSERT_OP.replace("INSERT", "INSERT OR IGNORE", 1)
_PUT_BATCH = INSERT_BATCH.replace("INSERT", "INSERT OR IGNORE", 1)
_PUT_LIVE = (
    "INSERT OR IGNORE INTO live(record, field, device, number) SELECT ?1,?2,?3,?4 WHERE NOT EXISTS "
    "(SELECT 1 FROM superseded WHERE record = ?1 AND field = ?2 AND device = ?3 AND number = ?4) "
    "AND NOT EXISTS (SELECT 1 FROM quarantine WHERE device = ?3 AND number = ?4)"
)
_WITHOUT_HEAD = "SELECT 1 FROM op o WHERE NOT EXISTS (SELECT 1 FROM batch b WHERE b.device = o.device AND b.number = o.batch) LIMIT 1"
_KEY = "adopting"
_HEADS = 200
_RECORDS = 10


@dataclass(frozen=True, slots=True)
class Course:
    """Which checkpoint is being taken in (laptop, number), and how many of its portions are here."""

    device: str
    number: int
    done: int


def course(db: sqlite3.Connection) -> Course | None:
    """Return what is being taken in, or None."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return Course(*json.loads(row[0])) if row else None


def holds_only(db: sqlite3.Connection, own: Collection[str]) -> bool:
    """Tell whether nothing of anybody else is here yet, nor promised to be."""
    others = [number for number, device in db.execute("SELECT number, id FROM device").fetchall() if device not in own]
    return not any(
        db.execute(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE device = ?)", (number,)).fetchone()[0]
        for number in others
        for table in ("op", "segment")
    )


@dataclass(slots=True)
class Adopting:
    """One run: ``now`` is this computer's clock in milliseconds."""

    database: Database
    now: int
    kinds: set[str] = field(default_factory=set)
    _numbers: dict[str, int] = field(default_factory=dict)

    def begin(self, at: Course) -> None:
        """Start on a checkpoint."""
        with self.database.writing(behind=True) as db:
            _keep_course(db, at)
            enter(db, Phase.ADOPTING)

    def take(self, portion: Portion, at: Course) -> None:
        """Take in a portion; ``at`` is how far that is then."""
        steps_in_slices(self.database, self._steps(portion, at))

    def is_sound(self) -> bool:
        """Whether the head of its batch is here for every operation: what a record shows is read from both."""
        return self.database.reading().execute(_WITHOUT_HEAD).fetchone() is None

    def finish(self, goals: Mapping[str, Goal], lamport: int, roster: Roster, head: str) -> None:
        """Promise what the checkpoint covers: from now on this laptop holds it, as judged by the roster at ``head``."""
        with self.database.writing(behind=True) as db:
            for device, goal in goals.items():
                number = device_number(db, device)
                db.execute("UPDATE device SET upto = max(upto, ?) WHERE number = ?", (goal.last, number))
                db.execute("INSERT OR REPLACE INTO filling(device, seq, last, mark) VALUES (?,?,?,?)", (number, *goal))
            lamport = min(lamport, MOST_ADOPTED)
            if lamport > top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport"):
                keep_number(db, "lamport", lamport)
            keep_rules(db, roster, head)
            db.execute("DELETE FROM meta WHERE key = ?", (_KEY,))
            enter(db, Phase.FILLING)
            release(db)

    def _steps(self, portion: Portion, at: Course) -> Iterator[Step]:
        if portion.waiting:
            yield partial(self._hold, portion)
        for _device, group in groupby(portion.heads, key=lambda each: each.batch.device):
            heads = list(group)
            for start in range(0, len(heads), _HEADS):
                yield partial(self._put_heads, heads[start : start + _HEADS])
        for start in range(0, len(portion.records), _RECORDS):
            yield partial(self._put_records, portion.records[start : start + _RECORDS])
        yield partial(_keep_course, at=at)

    def _hold(self, portion: Portion, db: sqlite3.Connection) -> None:
        db.executemany(
            "INSERT OR IGNORE INTO quarantine(device, number, reason, decision) VALUES (?,?,?,?)",
            [(self._device(db, each.device), *each[1:]) for each in portion.waiting],
        )

    def _put_heads(self, heads: list[Head], db: sqlite3.Connection) -> None:
        device = self._device(db, heads[0].batch.device)
        rows = []
        for each, first, last in heads:
            facts = (each.command, each.author, each.wall, each.offset, each.behalf, each.said_at, each.undoes)
            rows.append((device, each.number, first, last, *facts, self.now))
        weave(db, device, [(each.batch.number, each.batch.seen) for each in heads])
        db.executemany(_PUT_BATCH, rows)

    def _put_records(self, records: list[Standing], db: sqlite3.Connection) -> None:
        touched = []
        for each in records:
            number = record_number(db, each.kind, each.record)
            for row in each.rows:
                self._put(db, number, row, row.operation.field in each.open)
            for name in each.open:
                recount(db, number, name)
            touched.append(number)
            self.kinds.add(each.kind)
        project(db, dict.fromkeys(touched))

    def _put(self, db: sqlite3.Connection, record: int, row: Carried, counted_anew: bool) -> None:
        each = row.operation
        device, number = self._device(db, each.dot.device), each.dot.number
        over = dump([[self._device(db, dot.device), dot.number] for dot in each.over]) if each.over else "[]"
        op = (device, number, row.batch, each.lamport, record, each.field, each.op, dump(each.value), over, each.reader)
        if db.execute(_PUT_OP, op).rowcount:
            db.execute("INSERT OR IGNORE INTO carried(device, number) VALUES (?,?)", (device, number))
            if row.live and not counted_anew and db.execute(_PUT_LIVE, (record, each.field, device, number)).rowcount:
                came(db, [(device, number)])

    def _device(self, db: sqlite3.Connection, device: str) -> int:
        number = self._numbers.get(device)
        if number is None:
            number = self._numbers[device] = device_number(db, device)
        return number


def abandon(database: Database, own: Collection[str]) -> None:
    """Forget a checkpoint that could not be taken in whole: what others wrote is as if it had never been here."""
    with database.writing(behind=True) as db:
        if phase(db) is not Phase.ADOPTING:
            return
        others = [number for number, name in db.execute("SELECT number, id FROM device").fetchall() if name not in own]
        for device in others:
            went(db, db.execute("SELECT device, number FROM live WHERE device = ?", (device,)).fetchall())
            for table in ("live", "quarantine", "superseded", "op", "batch", "seen", "carried"):
                db.execute(f"DELETE FROM {table} WHERE device = ?", (device,))
        for record, name in db.execute("SELECT DISTINCT record, field FROM op").fetchall():
            recount(db, record, name)
        project(db, dict.fromkeys(number for (number,) in db.execute("SELECT number FROM record").fetchall()))
        db.execute("DELETE FROM meta WHERE key = ?", (_KEY,))
        enter(db, Phase.WHOLE)


def _keep_course(db: sqlite3.Connection, at: Course) -> None:
    words = json.dumps([at.device, at.number, at.done])
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, words))
