"""Reading out what a checkpoint carries: what the first page needs comes first, then the heads of all batches, then the
rest of the records.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from kimdesk.model.ops import CREATED, Batch, Dot, Op, Operation
from kimdesk.store.counting import read_over
from kimdesk.store.portions import Carried, Head, Portion, Standing, Waiting
from kimdesk.store.quarantine import KIND as DECISIONS

MOST = 4000
_AT_ONCE = 400
_FIRST_KINDS = ("workspace", "area", "team", "person", "quarter", "activity", "stage")
_OF_A_QUARTER = ("return", "entry", "change", "signoff")

# A field is carried whole where not all of it follows from what is live: where something waits in quarantine, where
# something was named that has not come yet, and where a record was made twice.
_OPEN = f"""
SELECT o.record, o.field FROM quarantine q CROSS JOIN op o ON o.device = q.device AND o.number = q.number
UNION SELECT s.record, s.field FROM superseded s
  WHERE NOT EXISTS (SELECT 1 FROM op o WHERE o.device = s.device AND o.number = s.number)
UNION SELECT o.record, o.field FROM record r JOIN op o ON o.record = r.number WHERE r.kind = '{DECISIONS}'
UNION SELECT o.record, o.field FROM record r JOIN op o ON o.record = r.number AND o.field = '{CREATED}'
  WHERE NOT EXISTS (SELECT 1 FROM live l WHERE l.record = o.record AND l.field = o.field AND l.device = o.device
                    AND l.number = o.number)
"""
_COLUMNS = "o.record, o.device, o.number, o.batch, o.lamport, o.field, o.op, o.value, o.over, o.reader"
# What came sealed goes by its segments alone: not everybody who joins may read it.
_FOR_ALL = "NOT EXISTS (SELECT 1 FROM sealed s WHERE s.device = o.device AND s.number = o.number)"
_LIVE = f"""
SELECT {_COLUMNS}, 1 FROM json_each(?) j CROSS JOIN live l ON l.record = j.value
CROSS JOIN op o ON o.device = l.device AND o.number = l.number WHERE {_FOR_ALL}
"""
_WHOLE_FIELD = f"SELECT {_COLUMNS}, 0 FROM op o WHERE o.record = ? AND o.field = ? AND {_FOR_ALL}"
_BATCHES = """
SELECT o.device, o.batch FROM live l JOIN op o ON o.device = l.device AND o.number = l.number
UNION SELECT device, max(number) FROM batch GROUP BY device
"""
_HEAD = "SELECT first, last, command, author, wall, offset, behalf, said_at, undoes FROM batch WHERE device = ? AND number = ?"
_WORDS = {each.value: each for each in (Op.SET, Op.ADD, Op.REMOVE)}
_Open = dict[int, set[str]]


def portions(db: sqlite3.Connection) -> Iterator[Portion]:
    """Yield all of it, in the order in which it is taken in. To be read inside one snapshot."""
    names = dict(db.execute("SELECT number, id FROM device").fetchall())
    open_fields: _Open = {}
    for record, field in db.execute(_OPEN):
        open_fields.setdefault(record, set()).add(field)
    first = _first_records(db, open_fields)
    waiting = [Waiting(*row) for row in db.execute(_WAITING)]
    for portion in _cut(db, first, open_fields, names):
        portion.heads = list(_heads(db, sorted(_batches_of(db, portion)), names))
        portion.waiting, waiting = waiting, []
        yield portion
    yield from _all_heads(db, open_fields, names)
    done = set(first)
    rest = (number for (number,) in db.execute("SELECT number FROM record ORDER BY number") if number not in done)
    yield from _cut(db, rest, open_fields, names)


_WAITING = (
    "SELECT d.id, q.number, q.reason, q.decision FROM quarantine q JOIN device d ON d.number = q.device "
    "WHERE NOT EXISTS (SELECT 1 FROM sealed s WHERE s.device = q.device AND s.number = q.number)"
)


def _first_records(db: sqlite3.Connection, open_fields: _Open) -> list[int]:
    """Return the records that come first: those to be counted anew, then what the first page shows, the latest quarter
    before the ones that it inherits from.
    """
    kinds = json.dumps(_FIRST_KINDS)
    framework = db.execute("SELECT number FROM record WHERE kind IN (SELECT value FROM json_each(?))", (kinds,))
    latest = db.execute(
        "SELECT r.quarter FROM p_return r JOIN p_quarter q ON q.id = r.quarter GROUP BY r.quarter "
        "ORDER BY max(q.start) DESC"
    ).fetchall()
    found = dict.fromkeys([*sorted(open_fields), *(number for (number,) in framework)])
    for (quarter,) in latest:
        for kind in _OF_A_QUARTER:
            rows = db.execute(f"SELECT number FROM p_{kind} WHERE quarter = ? ORDER BY number", (quarter,))
            found |= dict.fromkeys(number for (number,) in rows)
    return list(found)


def _cut(
    db: sqlite3.Connection, records: Iterable[int], open_fields: _Open, names: dict[int, str]
) -> Iterator[Portion]:
    """Yield portions of these records."""
    portion = Portion()
    for standing in _standing(db, records, open_fields, names):
        portion.records.append(standing)
        portion.size += len(standing.rows)
        if portion.size >= MOST:
            yield portion
            portion = Portion()
    if portion.records:
        yield portion


def _standing(
    db: sqlite3.Connection, records: Iterable[int], open_fields: _Open, names: dict[int, str]
) -> Iterator[Standing]:
    waiting = iter(records)
    while numbers := [number for _at, number in zip(range(_AT_ONCE), waiting, strict=False)]:
        asked = json.dumps(numbers)
        called = {
            number: (kind, identity)
            for number, kind, identity in db.execute(
                "SELECT r.number, r.kind, r.id FROM json_each(?) j CROSS JOIN record r ON r.number = j.value", (asked,)
            )
        }
        rows: dict[int, list[tuple[Any, ...]]] = {number: [] for number in numbers}
        for row in db.execute(_LIVE, (asked,)).fetchall():
            if row[5] not in open_fields.get(row[0], ()):
                rows[row[0]].append(row)
        for number in numbers:
            whole = sorted(open_fields.get(number, ()))
            for field in whole:
                rows[number] += db.execute(_WHOLE_FIELD, (number, field)).fetchall()
            if rows[number]:
                carried = [_carried(row, names) for row in rows[number]]
                yield Standing(*called[number], tuple(whole), carried)


def _carried(row: tuple[Any, ...], names: dict[int, str]) -> Carried:
    _record, device, number, batch, lamport, field, word, value, over, reader, is_live = row
    named = () if over == "[]" else tuple(Dot(names[other], at) for other, at in read_over(over))
    dot = Dot(names[device], number)
    op = _WORDS.get(word, word)
    return Carried(batch, Operation(dot, lamport, "", "", field, op, json.loads(value), named, reader), bool(is_live))


def _batches_of(db: sqlite3.Connection, portion: Portion) -> set[tuple[int, int]]:
    numbers = {identity: number for number, identity in db.execute("SELECT number, id FROM device")}
    return {(numbers[row.operation.dot.device], row.batch) for each in portion.records for row in each.rows}


def _all_heads(db: sqlite3.Connection, open_fields: _Open, names: dict[int, str]) -> Iterator[Portion]:
    """Yield the head of every batch that anything carried belongs to, and of each laptop's last one."""
    wanted = set(db.execute(_BATCHES).fetchall())
    for record, fields in open_fields.items():
        for field in fields:
            wanted |= {(row[1], row[3]) for row in db.execute(_WHOLE_FIELD, (record, field))}
    portion = Portion()
    for head in _heads(db, sorted(wanted), names):
        portion.heads.append(head)
        if len(portion.heads) >= MOST:
            yield portion
            portion = Portion()
    if portion.heads:
        yield portion


def _heads(db: sqlite3.Connection, wanted: list[tuple[int, int]], names: dict[int, str]) -> Iterator[Head]:
    for device, group in groupby(wanted, key=lambda each: each[0]):
        rows = db.execute("SELECT batch, other, upto FROM seen WHERE device = ? ORDER BY batch", (device,)).fetchall()
        at, seen = 0, dict[str, int]()
        for _device, number in group:
            own = 0
            while at < len(rows) and rows[at][0] <= number:
                batch, other, upto = rows[at]
                if other != device:
                    seen[names[other]] = upto
                elif batch == number:
                    own = upto
                at += 1
            first, last, *facts = db.execute(_HEAD, (device, number)).fetchone()
            yield _head(names[device], number, (first, last), facts, seen, own)


def _head(device: str, number: int, numbers: tuple[int, int], facts: list[Any], seen: dict[str, int], own: int) -> Head:
    command, author, wall, offset, behalf, said_at, undoes = facts
    held = {other: upto for other, upto in seen.items() if upto}
    if own:
        held[device] = own
    return Head(Batch(device, number, command, author, wall, offset, held, (), behalf, said_at, undoes), *numbers)
