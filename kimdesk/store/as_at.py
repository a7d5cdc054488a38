"""What the records said at an instant: a list, several records, one with who said what, and how many there were."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from kimdesk.model.changes import Record
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, DELETED, Dot, Op, dump
from kimdesk.steps import counted, step
from kimdesk.store import reading
from kimdesk.store.cells import from_json
from kimdesk.store.columns import COMMON, columns_of, date_column
from kimdesk.store.drawing import Said, draw, is_crossed, said_by, words_by
from kimdesk.store.fitting import fitting
from kimdesk.store.listing import Listing, ListRequest, list_records
from kimdesk.store.past import OWN, Past, There, aliases_of, by_record, there_then
from kimdesk.store.recorded import RECORDED_AT, WHO, Wanted, counted_then

_WHOLE = frozenset({"changed_at", "changed_by", "created_at", "created_by"})
_FOUND = """
SELECT r.number, coalesce(p.ref, ''), EXISTS (SELECT 1 FROM live l WHERE l.record = r.number AND l.field = ?)
FROM record r LEFT JOIN p_name p ON p.number = r.number WHERE r.id = ? AND r.kind = ?
"""
_UNMADE = """
SELECT r.number FROM record r WHERE NOT EXISTS (SELECT 1 FROM live l WHERE l.record = r.number AND l.field = ?)
"""
_EVER = """
SELECT r.number FROM record r CROSS JOIN op o ON o.record = r.number AND o.field = ? WHERE r.kind = ? AND o.value = ?
"""
_DATED = f"""
SELECT r.id, r.number, o.value, {RECORDED_AT} FROM record r CROSS JOIN op o ON o.record = r.number AND o.field = ?
CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch CROSS JOIN device d ON d.number = o.device
WHERE r.kind = ? AND {RECORDED_AT} <= ? ORDER BY r.number, o.lamport, d.id, o.number
"""
_BESIDES = "o.op, b.wall, b.offset, b.behalf, b.said_at, b.received"


class Count(NamedTuple):
    """How many records of a kind stood, and how many were hidden because they were deleted or merged into others."""

    standing: int
    deleted: int
    merged: int


class Value(NamedTuple):
    """A value that counted at an instant, and who said it.

    ``at`` is when it was recorded, ``wall`` what the writer's own clock showed (with its offset in minutes), and
    ``received`` when it came in on this laptop (0: it was written here); all in UTC milliseconds.
    """

    dot: Dot
    value: Any
    op: Op
    at: int
    author: str
    wall: int
    offset: int
    behalf: str
    said_at: str
    received: int


@dataclass(frozen=True, slots=True)
class RecordThen:
    """A record as it was, and in ``said`` for each field that said anything the values that counted, in the order of
    counting: more than one different is a conflict.
    """

    record: Record
    said: Mapping[str, tuple[Value, ...]]


def list_then(db: sqlite3.Connection, request: ListRequest, until: int, only: Collection[int] | None = None) -> Listing:
    """Answer a list as ``list_records`` does, as at ``until`` (UTC milliseconds): the same columns, filters and order,
    names as they were called then; of all records, or of those among ``only`` (local numbers). Of conflicts it tells as
    far as its columns go.
    """
    kind = KINDS[request.kind]
    with Past(db, until) as past:
        past.take_up((kind,), _fields_of(kind, request), only)
        past.take_up_names()
        step(0.9)
        return list_records(past.db, request)


def records_then(
    db: sqlite3.Connection,
    kinds: tuple[str, ...],
    until: int,
    only: Collection[int] | None = None,
    deleted: bool = False,
) -> tuple[list[Record], dict[str, str]]:
    """Return the records of these kinds as they were, neither deleted nor merged away (or the ``deleted`` ones), and what
    everything was called that they refer to; all of them, or those among ``only`` (local numbers).
    """
    with Past(db, until) as past:
        past.take_up([KINDS[kind] for kind in kinds], only=only)
        past.take_up_names()
        found = [each for kind in kinds for each in reading.find_records(past.db, kind, {}, "ref", deleted=deleted)]
        return found, dict(past.db.execute("SELECT id, coalesce(title, '') FROM p_name"))


def counts_then(db: sqlite3.Connection, until: int) -> dict[str, Count]:
    """Return, by kind, how many records there were."""
    held = by_record(counted_then(db, until, Wanted(tuple(KINDS), None, OWN)))
    unmade = {number for (number,) in db.execute(_UNMADE, (CREATED,))}
    # Where nothing says that a record was made, it is there once anything is said of it.
    step(0.4)
    held |= by_record(counted_then(db, until, Wanted((), unmade))) if unmade else {}
    standing, deleted, merged = Counter[str](), Counter[str](), Counter[str]()
    special: dict[str, list[There]] = {}
    for number, identity, kind in counted(db.execute("SELECT number, id, kind FROM record").fetchall(), 0.5, 0.9):
        rows = held.get(number)
        if rows is None or kind not in KINDS:
            continue
        if len(rows) == 1 and rows[0][1] == CREATED:
            standing[kind] += 1
        elif number in unmade or any(row[1] == CREATED for row in rows):
            special.setdefault(kind, []).append(There(identity, "", words_by(KINDS[kind], rows)))
    for kind, there in special.items():
        aliases = aliases_of(there)
        gone = [bool(each.said.one(DELETED)) for each in there]
        deleted[kind] = sum(gone)
        merged[kind] = sum(1 for each, is_gone in zip(there, gone, strict=True) if not is_gone and aliases.get(each.id))
        standing[kind] += len(there) - deleted[kind] - merged[kind]
    return {kind: Count(standing[kind], deleted[kind], merged[kind]) for kind in KINDS}


def record_then(db: sqlite3.Connection, kind: str, record: str, until: int) -> RecordThen | None:
    """Return one record as it was, hidden ones included, or None where it had not been made."""
    row = db.execute(_FOUND, (CREATED, record, kind)).fetchone()
    if row is None:
        return None
    number, ref, is_made = row
    rows = counted_then(db, until, Wanted((kind,), [number]), f"{WHO}, {_BESIDES}")
    known = KINDS[kind]
    said = said_by(known, [each[:10] for each in rows])
    if not rows or (is_made and CREATED not in said.values):
        return None
    drawn = draw(known, known.fields, record, said, _alias(db, known, record, said, until), ref)
    disputed = {*drawn.disputed, DELETED} if is_crossed(db, said) else drawn.disputed
    own = drawn.row[: len(COMMON)], drawn.row[len(COMMON) + 1 :]
    found = reading.record_of(known, columns_of(known), (number, *own[0], *own[1]), frozenset(disputed))
    return RecordThen(found, _values(known, rows))


def ever_naming(db: sqlite3.Connection, kind: str, field: str, record: str) -> set[int]:
    """Return the records of a kind (local numbers) of which somebody ever said that the field names a record."""
    rows = db.execute(_EVER, (field, kind, dump(record)))
    return {number for (number,) in rows}


def dated(db: sqlite3.Connection, kind: str, field: str, until: int) -> list[tuple[str, int, Any, int]]:
    """Return what was ever said in a field by ``until``: (id, local number, value, recorded at) of each record in the
    order of counting.
    """
    rows = db.execute(_DATED, (field, kind, until))
    return [(identity, number, json.loads(value), at) for identity, number, value, at in rows]


def first_recorded(db: sqlite3.Connection) -> int | None:
    """Return when the first thing was recorded that is known here, in UTC milliseconds."""
    row = db.execute(f"SELECT min({RECORDED_AT}) FROM batch b").fetchone()
    return row[0] if row else None


def _alias(db: sqlite3.Connection, kind: Kind, record: str, said: Said, until: int) -> str | None:
    """Return what the record stood for; who is merged into whom is looked at only where it was merged at all."""
    return aliases_of(there_then(db, until, kind, ()).values()).get(record) if said.target else None


def _values(kind: Kind, rows: list[tuple[Any, ...]]) -> dict[str, tuple[Value, ...]]:
    found: dict[str, tuple[Value, ...]] = {}
    for _record, name, value, _count, device, number, at, author, _device, _batch, op, *rest in sorted(
        rows, key=_by_count
    ):
        read = fitting(kind, name, from_json(value))
        found[name] = (*found.get(name, ()), Value(Dot(device, number), read, Op(op), at, author, *rest))
    return found


def _by_count(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[3:6]


def _fields_of(kind: Kind, request: ListRequest) -> set[str] | None:
    """Return the fields that a list asks for, or None where it asks who made or changed a record."""
    asked = {kind.title, *request.columns, request.sort, *(each.column for each in request.filters)}
    if asked & _WHOLE:
        return None
    return {each.name for each in kind if each.name in asked or date_column(each.name) in asked}
