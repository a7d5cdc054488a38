"""Writing one slice of operations that arrived: log, quarantine and what is live, table by table; what is shown waits.

Each table is read and written once for all of them, which is what makes a slice quick; nothing here depends on the
order in which they come, nor on what else of their batches is here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kimdesk.model.ops import CREATED, Batch, Dot, Operation, dump
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.model.standing_rights import TELLS_OF_OWNERS
from kimdesk.model.wellformed import MOST_ADOPTED, Flawed
from kimdesk.store.counting import Written, count
from kimdesk.store.judging import judge_beside, judge_records, with_scopes
from kimdesk.store.numbers import (
    device_number,
    device_numbers,
    known_records,
    named_records,
    of_several_kinds,
    record_numbers,
)
from kimdesk.store.oplog import BATCH_COLUMNS, OP_COLUMNS
from kimdesk.store.quarantine import FIELD, decide, hold
from kimdesk.store.rows import insert_rows, numbers_of
from kimdesk.store.scopes import Scopes
from kimdesk.store.sealed import put_sealed
from kimdesk.store.seen import Head, note_seen
from kimdesk.store.unshown import WHOLE, let_wait

_KNOWN = """
SELECT o.number, o.lamport, o.record, o.field, o.op, o.value FROM json_each(?) j
CROSS JOIN op o ON o.device = ? AND o.number = j.value
"""
_KNOWN_BATCHES = """
SELECT b.number, b.command, b.author, b.wall, b.offset, b.behalf, b.said_at, b.undoes FROM json_each(?) j
CROSS JOIN batch b ON b.device = ? AND b.number = j.value
"""
_WIDEN = "UPDATE batch SET first = min(first, ?), last = max(last, ?) WHERE device = ? AND number = ?"

Place = tuple[str, str]
# An operation with its batch, and the kind and id of its record.
Arrived = tuple[Batch, Operation, Place]


@dataclass(slots=True)
class Absorbed:
    """What a slice touched, and the highest count among it that is adopted."""

    places: Collection[Place] = ()
    lamport: int = 0


class _Devices(dict[str, int]):
    """The local numbers of devices, by their ids; one that is new gets a number when it is asked for."""

    def __init__(self, db: sqlite3.Connection) -> None:
        super().__init__(device_numbers(db))
        self.db = db

    def __missing__(self, name: str) -> int:
        number = self[name] = device_number(self.db, name)
        return number


@dataclass(slots=True)
class _Slice:
    """The operations of a slice that are new, by their local numbers and as they came."""

    db: sqlite3.Connection
    devices: _Devices
    records: Mapping[Place, int]
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    sealed: set[Dot] = field(default_factory=set)
    arrived: list[Arrived] = field(default_factory=list)

    def add(self, arrived: Arrived, value: str) -> None:
        """Take up an operation that is not here yet."""
        batch, each, place = arrived
        if batch.sealed and each.dot.number in batch.sealed:
            self.sealed.add(each.dot)
        writer, number = each.dot
        devices, name, op = self.devices, each.field, each.op
        device, record = devices[writer], self.records[place]
        over = [(devices[other], at) for other, at in each.over]
        named = f"[{','.join([f'[{other},{at}]' for other, at in over])}]"
        self.rows.append((device, number, batch.number, each.lamport, record, name, op, value, named, each.reader))
        self.written.append(Written(device, number, record, name, op, over))
        self.arrived.append(arrived)


def absorb(db: sqlite3.Connection, arrived: Sequence[Arrived], roster: Roster, known: dict[Place, int]) -> Absorbed:
    """Write operations, whose batches are here, inside the caller's transaction; ``known`` are the local numbers of
    their records as far as they were looked up before, and grows. What they changed is counted, and waits to be shown.

    What is here already is passed over. Raises Flawed where it says something else than it says here.
    """
    places = dict.fromkeys([place for _batch, _each, place in arrived])
    known |= known_records(db, [place for place in places if place not in known])
    new = record_numbers(db, [place for place in places if place not in known])
    here = _Slice(db, _Devices(db), known | new if new else known)
    _fill(here, arrived)
    if not here.rows:
        return Absorbed()
    scopes = _scopes_before(db, here, roster, new) if roster.people else {}
    insert_rows(db, "op", OP_COLUMNS, here.rows)
    put_sealed(db, [(here.devices[dot.device], dot.number, 1) for dot in here.sealed])
    _judge(db, here, roster)
    count(db, here.written)
    _judge_older(db, roster, scopes)
    # Of a record that is new nothing was judged before, except what names it.
    standing = (one for one in here.arrived if one[2] not in new or one[2][0] == TELLS_OF_OWNERS[0])
    judge_beside(db, ((*place, each.field) for _batch, each, place in standing), roster)
    known |= new
    let_wait(db, [(each.record, each.field) for each in here.written])
    decided = decide(db, {each.record for each in here.written if each.field == FIELD})
    let_wait(db, [(record, WHOLE) for record in decided])
    touched = {place for _batch, _each, place in here.arrived}.union(named_records(db, decided))
    lamport = max([each.lamport for _batch, each, _place in here.arrived])
    return Absorbed(touched, min(lamport, MOST_ADOPTED))


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
        for number, parts in sorted(numbers.items()):
            whole = parts[0]
            facts, known = _facts(whole), here.get(number)
            if known not in (None, facts) or any(_facts(part) != facts for part in parts[1:]):
                raise Flawed(f"batch {number} of a laptop says something else here")
            # Whoever cannot read what came sealed knows its number all the same.
            ops = [at for part in parts for at in (*[each.dot.number for each in part.operations], *part.sealed)]
            first, last = (min(ops), max(ops)) if ops else (0, 0)
            if known:
                wider += [(first, last, device, number)] if ops else []
                continue
            new.append((device, number, first, last, *facts, now))
            heads.append(Head(number, first, whole.seen))
        if heads:
            note_seen(db, device, heads)
        insert_rows(db, "batch", BATCH_COLUMNS, new)
        db.executemany(_WIDEN, wider)


def _facts(batch: Batch) -> tuple[Any, ...]:
    return batch.command, batch.author, batch.wall, batch.offset, batch.behalf, batch.said_at, batch.undoes


def _fill(here: _Slice, arrived: Sequence[Arrived]) -> None:
    """Take up what is new; the same operation may come several times."""
    first: dict[Dot, Arrived] = {}
    again: list[Operation] = []
    for one in arrived:
        dot = one[1].dot
        if first.setdefault(dot, one) is not one:
            again.append(one[1])
    said = _said(here, first)
    for dot, one in first.items():
        each = one[1]
        value = dump(each.value)
        if dot not in said:
            here.add(one, value)
        elif said[dot] != _says(here, each, value):
            raise Flawed(f"operation {dot.number} of a laptop says something else here")
    for each in again:
        other = first[each.dot][1]
        if _says(here, other, dump(other.value)) != _says(here, each, dump(each.value)):
            raise Flawed(f"operation {each.dot.number} of a laptop says something else here")


def _said(here: _Slice, dots: Iterable[Dot]) -> dict[Dot, tuple[Any, ...]]:
    """Return what those of the operations say that are here already."""
    numbers: dict[str, list[int]] = {}
    for dot in dots:
        numbers.setdefault(dot.device, []).append(dot.number)
    return {
        Dot(name, row[0]): row[1:]
        for name, wanted in numbers.items()
        for row in here.db.execute(_KNOWN, (numbers_of(wanted), here.devices[name])).fetchall()
    }


def _says(here: _Slice, each: Operation, value: str) -> tuple[Any, ...]:
    return each.lamport, here.records[each.kind, each.record], each.field, each.op, value


def _scopes_before(
    db: sqlite3.Connection, here: _Slice, roster: Roster, new: Collection[Place]
) -> dict[str, tuple[Any, ...]]:
    """Return whose the records were, and how they were made, of which another laptop has said the same or something else
    meanwhile, be it as a record of another kind.
    """
    made = [(each.record, at) for _batch, each, at in here.arrived if each.field == CREATED]
    several = of_several_kinds(db, [record for record, at in made if at in new])
    return _scopes(db, roster, {*several, *(record for record, at in made if at not in new)})


def _scopes(db: sqlite3.Connection, roster: Roster, records: Collection[str]) -> dict[str, tuple[Any, ...]]:
    """Return the teams of records and their making, by what everybody reads and by all there is."""
    open_to_all, all_there_is = Scopes(db, roster), Scopes(db, roster, sealed=True)
    for each in (open_to_all, all_there_is):
        each.learn(records)
    return {
        record: tuple((each.get(record, ""), each.makings(record)) for each in (open_to_all, all_there_is))
        for record in records
    }


def _judge(db: sqlite3.Connection, here: _Slice, roster: Roster) -> None:
    """Put into quarantine what the roster does not admit."""
    records = dict.fromkeys([each.record for _batch, each, _place in here.arrived])
    known = with_scopes(db, roster, records=records)
    known_sealed = with_scopes(db, roster, sealed=True, records=records) if here.sealed else known
    for (batch, each, _place), written in zip(here.arrived, here.written, strict=True):
        by = known_sealed if each.dot in here.sealed else known
        hold(db, written.device, each, inadmissible(each, batch, by))


def _judge_older(db: sqlite3.Connection, roster: Roster, before: Mapping[str, tuple[Any, ...]]) -> None:
    """Judge again what was here of a record whose team or making has become another by what came now."""
    now = _scopes(db, roster, before)
    for record, said in before.items():
        if now[record] != said:
            for (number,) in db.execute("SELECT number FROM record WHERE id = ?", (record,)).fetchall():
                judge_records(db, number - 1, number, roster)
