"""Taking in operations from elsewhere: many at a time, in slices so short that somebody typing does not notice.

The slices follow the records and not the batches, so that a record with many changes is shown anew once. In which
order operations are written does not matter to what they come to; a crash half way is made good by taking the same
batches in again.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from kimdesk.model.changes import Changes
from kimdesk.model.ops import CREATED, Batch, Operation, dump
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.model.wellformed import MOST_ADOPTED, Flawed, check
from kimdesk.store.counting import count
from kimdesk.store.database import Database
from kimdesk.store.judging import judge_record, with_scopes
from kimdesk.store.numbers import device_number, record_number
from kimdesk.store.oplog import INSERT_BATCH, INSERT_OP, keep_number, project_touched, top_of
from kimdesk.store.quarantine import hold
from kimdesk.store.seen import advance, note_seen

SLICE_S = 0.025
_WINDOW = 20_000
_PUT_OP = INSERT_OP.replace("INSERT", "INSERT OR IGNORE", 1)
_PUT_BATCH = INSERT_BATCH.replace("INSERT", "INSERT OR IGNORE", 1)

Progress = Callable[[int], bool]
_Place = tuple[str, str]
_Step = Callable[[sqlite3.Connection], None]


@dataclass(slots=True)
class Taking:
    """One run: ``now`` is this computer's clock in milliseconds, ``device`` the laptop's own id."""

    database: Database
    roster: Roster
    device: str
    now: int
    _kinds: set[str] = field(default_factory=set)
    _records: set[str] = field(default_factory=set)
    _lamport: int = 0
    _numbers: dict[str, int] = field(default_factory=dict)

    def run(self, batches: Iterable[Batch], progress: Progress | None) -> Changes:
        """Take them in; stops early, between two slices, where ``progress``, told how many operations are done, says no.

        Raises Flawed, with nothing of that window taken in, for a batch that no sound program wrote.
        """
        done = 0
        for window in _windows(batches):
            for batch in window:
                self._check(batch)
            self._in_slices((0, partial(self._take_head, batch)) for batch in window)
            groups = _by_record(window)
            steps = ((len(group), partial(self._take_group, place, group)) for place, group in groups.items())
            done = self._in_slices(steps, progress, done)
            if done < 0:
                break
            self._move_on({batch.device for batch in window})
        return Changes(frozenset(self._kinds), frozenset(self._records))

    def _check(self, batch: Batch) -> None:
        check(batch)
        if batch.device == self.device and batch.operations:
            row = self.database.reading().execute("SELECT upto FROM device WHERE id = ?", (self.device,)).fetchone()
            if batch.operations[-1].dot.number > (row[0] if row else 0):
                raise Flawed("operations under this laptop's own name that it never wrote")

    def _in_slices(self, steps: Iterable[tuple[int, _Step]], progress: Progress | None = None, done: int = 0) -> int:
        """Do steps, each with its weight, as many in one transaction as fit into a slice; return what is done in all,
        or -1 where ``progress`` stopped it.
        """
        waiting = iter(steps)
        step = next(waiting, None)
        while step is not None:
            until = time.perf_counter() + SLICE_S
            with self.database.writing(behind=True) as db:
                self._numbers.clear()
                while step is not None and time.perf_counter() < until:
                    step[1](db)
                    done += step[0]
                    step = next(waiting, None)
                self._count_on(db)
            if progress and not progress(done) and step is not None:
                return -1
        return done

    def _take_group(self, place: _Place, group: list[tuple[Batch, Operation]], db: sqlite3.Connection) -> None:
        number = record_number(db, *place)
        roster = with_scopes(db, self.roster)
        taken = [self._take(db, number, batch, each, roster) for batch, each in group]
        if any(taken):
            if roster.people and any(each.field == CREATED for _batch, each in group):
                judge_record(db, number, self.roster)
            touched = {number: place}
            project_touched(db, touched)
            for kind, record in touched.values():
                self._kinds.add(kind)
                self._records.add(record)

    def _take(self, db: sqlite3.Connection, record: int, batch: Batch, each: Operation, roster: Roster) -> bool:
        device = self._device(db, each.dot.device)
        over = [[self._device(db, dot.device), dot.number] for dot in each.over]
        value, named = dump(each.value), dump(over)
        put = db.execute(
            _PUT_OP,
            (
                device,
                each.dot.number,
                batch.number,
                each.lamport,
                record,
                each.field,
                each.op,
                value,
                named,
                each.reader,
            ),
        )
        if not put.rowcount:
            _require_same(db, device, each, record, value)
            return False
        self._lamport = max(self._lamport, min(each.lamport, MOST_ADOPTED))
        hold(db, device, each, inadmissible(each, batch, roster))
        count(db, device, each.dot.number, record, each.field, each.op, over)
        return True

    def _take_head(self, batch: Batch, db: sqlite3.Connection) -> None:
        device = self._device(db, batch.device)
        numbers = [each.dot.number for each in batch.operations]
        first, last = min(numbers, default=0), max(numbers, default=0)
        facts = (batch.command, batch.author, batch.wall, batch.offset, batch.behalf, batch.said_at, batch.undoes)
        put = db.execute(
            _PUT_BATCH,
            (device, batch.number, first, last, *facts, self.now),
        )
        if put.rowcount:
            note_seen(db, device, batch.number, first, batch.seen)
            return
        _require_same_head(db, device, batch.number, facts)
        db.execute(
            "UPDATE batch SET first = min(first, ?), last = max(last, ?) WHERE device = ? AND number = ?",
            (first, last, device, batch.number),
        )

    def _count_on(self, db: sqlite3.Connection) -> None:
        if self._lamport > top_of(db, "SELECT value FROM meta WHERE key = ?", "lamport"):
            keep_number(db, "lamport", self._lamport)

    def _move_on(self, devices: Iterable[str]) -> None:
        with self.database.writing(behind=True) as db:
            for device in sorted(devices):
                advance(db, device_number(db, device))

    def _device(self, db: sqlite3.Connection, device: str) -> int:
        number = self._numbers.get(device)
        if number is None:
            number = self._numbers[device] = device_number(db, device)
        return number


def _require_same(db: sqlite3.Connection, device: int, each: Operation, record: int, value: str) -> None:
    """Refuse other content under a name that is known: two laptops pass for one."""
    row = db.execute(
        "SELECT lamport, record, field, op, value FROM op WHERE device = ? AND number = ?", (device, each.dot.number)
    ).fetchone()
    if row != (each.lamport, record, each.field, each.op, value):
        raise Flawed(f"operation {each.dot.number} of a laptop says something else here")


def _require_same_head(db: sqlite3.Connection, device: int, number: int, facts: tuple[Any, ...]) -> None:
    """Refuse a batch that is told twice in different words: whoever was judged by the one would count by the other."""
    row = db.execute(
        "SELECT command, author, wall, offset, behalf, said_at, undoes FROM batch WHERE device = ? AND number = ?",
        (device, number),
    ).fetchone()
    if row != facts:
        raise Flawed(f"batch {number} of a laptop says something else here")


def _windows(batches: Iterable[Batch]) -> Iterator[list[Batch]]:
    held: list[Batch] = []
    size = 0
    for batch in batches:
        held.append(batch)
        size += max(len(batch.operations), 1)
        if size >= _WINDOW:
            yield held
            held, size = [], 0
    if held:
        yield held


def _by_record(window: list[Batch]) -> dict[_Place, list[tuple[Batch, Operation]]]:
    groups: dict[_Place, list[tuple[Batch, Operation]]] = {}
    for batch in window:
        for each in batch.operations:
            groups.setdefault((each.kind, each.record), []).append((batch, each))
    return groups
