"""Writing one slice of operations that arrived: log, quarantine, what is live and what is shown, table by table.

Each table is read and written once for all of them, which is what makes a slice quick; nothing here depends on the
order in which they come, nor on what else of their batches is here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kimdesk.model.ops import CREATED, Batch, Operation, dump
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.model.wellformed import MOST_ADOPTED, Flawed
from kimdesk.store.counting import Written, count
from kimdesk.store.judging import judge_record, with_scopes
from kimdesk.store.numbers import device_number, device_numbers, known_records, record_numbers
from kimdesk.store.oplog import INSERT_BATCH, INSERT_OP, project_touched
from kimdesk.store.quarantine import hold
from kimdesk.store.rows import numbers_of
from kimdesk.store.scopes import Scopes
from kimdesk.store.seen import Head, note_seen

_KNOWN = """
SELECT o.number, o.lamport, o.record, o.field, o.op, o.value FROM json_each(?) j
CROSS JOIN op o ON o.device = ? AND o.number = j.value
"""
_KNOWN_BATCHES = """
SELECT b.number, b.command, b.author, b.wall, b.offset, b.behalf, b.said_at, b.undoes FROM json_each(?) j
CROSS JOIN batch b ON b.device = ? AND b.number = j.value
"""
_WIDEN = "UPDATE batch SET first = min(first, ?), last = max(last, ?) WHERE device = ? AND number = ?"

Arrived = tuple[Batch, Operation]
Place = tuple[str, str]


@dataclass(slots=True)
class Absorbed:
    """What a slice touched, and the highest count among it that is adopted."""

    places: Collection[Place] = ()
    lamport: int = 0


@dataclass(slots=True)
class _Slice:
    """The operations of a slice that are new, by their local numbers and as they came."""

    db: sqlite3.Connection
    devices: dict[str, int]
    records: Mapping[Place, int]
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    arrived: list[Arrived] = field(default_factory=list)

    def device(self, name: str) -> int:
        """Return the local number of a device, giving it one where it is new."""
        number = self.devices.get(name)
        if number is None:
            number = self.devices[name] = device_number(self.db, name)
        return number

    def add(self, batch: Batch, each: Operation, device: int, value: str) -> None:
        """Take up an operation that is not here yet."""
        record = self.records[each.kind, each.record]
        over = [(self.device(other), at) for other, at in each.over]
        named = f"[{','.join([f'[{other},{at}]' for other, at in over])}]"
        place = (each.lamport, record, each.field, str(each.op), value, named, each.reader)
        self.rows.append((device, each.dot.number, batch.number, *place))
        self.written.append(Written(device, each.dot.number, record, each.field, each.op, over))
        self.arrived.append((batch, each))


def absorb(db: sqlite3.Connection, arrived: Sequence[Arrived], roster: Roster, known: Mapping[Place, int]) -> Absorbed:
    """Write operations, whose batches are here, inside the caller's transaction; ``known`` are the local numbers of
    their records as far as they were looked up before.

    What is here already is passed over. Raises Flawed where it says something else than it says here.
    """
    places = dict.fromkeys((each.kind, each.record) for _batch, each in arrived)
    older = known_records(db, [place for place in places if place not in known]) | {
        place: known[place] for place in places if place in known
    }
    newer = record_numbers(db, [place for place in places if place not in older])
    here = _Slice(db, device_numbers(db), older | newer)
    _fill(here, arrived)
    if not here.rows:
        return Absorbed()
    scopes = _scopes_before(db, here, older) if roster.people else {}
    db.executemany(INSERT_OP, here.rows)
    _judge(db, here, roster)
    count(db, here.written)
    _judge_older(db, here, roster, scopes)
    names: dict[int, Place] = {}
    fields: dict[int, set[str]] = {}
    for (_batch, each), written in zip(here.arrived, here.written, strict=True):
        names[written.record] = (each.kind, each.record)
        fields.setdefault(written.record, set()).add(written.field)
    project_touched(db, names, fields)
    lamport = max((min(each.lamport, MOST_ADOPTED) for _batch, each in here.arrived), default=0)
    return Absorbed(names.values(), lamport)


def absorb_heads(db: sqlite3.Connection, batches: Iterable[Batch], now: int) -> None:
    """Write who did what, inside the caller's transaction; ``now`` is when they came in, in milliseconds.

    Raises Flawed for a batch that is told twice in different words: whoever was judged by the one would count by the
    other.
    """
    by_device: dict[str, dict[int, list[Batch]]] = {}
    for batch in batches:
        by_device.setdefault(batch.device, {}).setdefault(batch.number, []).append(batch)
    for name, numbers in by_device.items():
        device = device_number(db, name)
        here = {row[0]: row[1:] for row in db.execute(_KNOWN_BATCHES, (numbers_of(numbers), device)).fetchall()}
        new: list[tuple[Any, ...]] = []
        wider: list[tuple[int, int, int, int]] = []
        heads: list[Head] = []
        for number in sorted(numbers):
            parts = numbers[number]
            facts = here.get(number) or _facts(parts[0])
            if any(_facts(part) != facts for part in parts):
                raise Flawed(f"batch {number} of a laptop says something else here")
            ops = [each.dot.number for part in parts for each in part.operations]
            first, last = min(ops, default=0), max(ops, default=0)
            if number in here:
                wider += [(first, last, device, number)] if ops else []
                continue
            new.append((device, number, first, last, *facts, now))
            heads.append(Head(number, first, parts[0].seen))
        if heads:
            note_seen(db, device, heads)
        db.executemany(INSERT_BATCH, new)
        db.executemany(_WIDEN, wider)


def _facts(batch: Batch) -> tuple[Any, ...]:
    return batch.command, batch.author, batch.wall, batch.offset, batch.behalf, batch.said_at, batch.undoes


def _fill(here: _Slice, arrived: Sequence[Arrived]) -> None:
    """Take up what is new; the same operation may come several times."""
    by_device: dict[str, dict[int, Arrived]] = {}
    again: list[Operation] = []
    for batch, each in arrived:
        if by_device.setdefault(each.dot.device, {}).setdefault(each.dot.number, (batch, each))[1] is not each:
            again.append(each)
    said: dict[tuple[str, int], tuple[Any, ...]] = {}
    for name, numbers in by_device.items():
        device = here.device(name)
        rows = here.db.execute(_KNOWN, (numbers_of(numbers), device)).fetchall()
        said.update(((name, row[0]), row[1:]) for row in rows)
        for number, (batch, each) in numbers.items():
            value = dump(each.value)
            if (name, number) not in said:
                here.add(batch, each, device, value)
                if again:
                    said[name, number] = _says(here, each, value)
            elif said[name, number] != _says(here, each, value):
                raise Flawed(f"operation {number} of a laptop says something else here")
    for each in again:
        if said[each.dot] != _says(here, each, dump(each.value)):
            raise Flawed(f"operation {each.dot.number} of a laptop says something else here")


def _says(here: _Slice, each: Operation, value: str) -> tuple[Any, ...]:
    return each.lamport, here.records[each.kind, each.record], each.field, each.op, value


def _scopes_before(db: sqlite3.Connection, here: _Slice, older: Mapping[Place, int]) -> dict[str, str]:
    """Return whose the records were of which another laptop has said the same or something else meanwhile."""
    made = [each for _batch, each in here.arrived if each.field == CREATED and (each.kind, each.record) in older]
    before = Scopes(db)
    before.learn(each.record for each in made)
    return {each.record: before.get(each.record, "") for each in made}


def _judge(db: sqlite3.Connection, here: _Slice, roster: Roster) -> None:
    """Put into quarantine what the roster does not admit."""
    known = with_scopes(db, roster)
    if isinstance(known.scopes, Scopes):
        known.scopes.learn(dict.fromkeys(each.record for _batch, each in here.arrived))
    for (batch, each), written in zip(here.arrived, here.written, strict=True):
        hold(db, written.device, each, inadmissible(each, batch, known))


def _judge_older(db: sqlite3.Connection, here: _Slice, roster: Roster, before: Mapping[str, str]) -> None:
    """Judge again what was here of a record whose team has become another by what came now."""
    now = Scopes(db)
    now.learn(before)
    for (_kind, record), number in here.records.items():
        if record in before and now.get(record, "") != before[record]:
            judge_record(db, number, roster)
