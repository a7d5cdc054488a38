"""What the records said at an instant: a list, several records, one with who said what, and how many there were."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from kimdesk.model.changes import Record
from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, DELETED, Dot, Op
from kimdesk.store import reading
from kimdesk.store.cells import from_json
from kimdesk.store.columns import COMMON, columns_of, date_column
from kimdesk.store.drawing import Said, draw, is_crossed, said_by
from kimdesk.store.fitting import fitting
from kimdesk.store.listing import Listing, ListRequest, list_records
from kimdesk.store.past import Past, aliases_of, there_then
from kimdesk.store.recorded import WHO, Wanted, counted_then

_WHOLE = frozenset({"changed_at", "changed_by", "created_at", "created_by"})
_FOUND = """
SELECT r.number, coalesce(p.ref, ''), EXISTS (SELECT 1 FROM live l WHERE l.record = r.number AND l.field = ?)
FROM record r LEFT JOIN p_name p ON p.number = r.number WHERE r.id = ? AND r.kind = ?
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


def list_then(db: sqlite3.Connection, request: ListRequest, until: int) -> Listing:
    """Answer a list as ``list_records`` does, as at ``until`` (UTC milliseconds): the same columns, filters and order,
    names as they were called then. Of conflicts it tells as far as its columns go.
    """
    kind = KINDS[request.kind]
    with Past(db, until) as past:
        past.take_up((kind,), _fields_of(kind, request))
        past.take_up_names()
        return list_records(past.db, request)


def records_then(db: sqlite3.Connection, kinds: tuple[str, ...], until: int) -> tuple[list[Record], dict[str, str]]:
    """Return the records of these kinds as they were, neither deleted nor merged away, and what everything was called that
    they refer to.
    """
    with Past(db, until) as past:
        past.take_up([KINDS[kind] for kind in kinds])
        past.take_up_names()
        found = [each for kind in kinds for each in reading.find_records(past.db, kind, {}, "ref")]
        return found, dict(past.db.execute("SELECT id, coalesce(title, '') FROM p_name"))


def counts_then(db: sqlite3.Connection, until: int) -> dict[str, Count]:
    """Return, by kind, how many records there were."""
    found = {}
    for name, there in there_then(db, until, tuple(KINDS.values()), ()).items():
        aliases = aliases_of(there.values())
        deleted = sum(1 for each in there.values() if each.said.one(DELETED))
        merged = sum(1 for each in there.values() if aliases.get(each.id) and not each.said.one(DELETED))
        found[name] = Count(len(there) - deleted - merged, deleted, merged)
    return found


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


def _alias(db: sqlite3.Connection, kind: Kind, record: str, said: Said, until: int) -> str | None:
    """Return what the record stood for; who is merged into whom is looked at only where it was merged at all."""
    return aliases_of(there_then(db, until, (kind,), ())[kind.name].values()).get(record) if said.target else None


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
    asked = {*request.columns, request.sort, *(each.column for each in request.filters)}
    if asked & _WHOLE:
        return None
    return {each.name for each in kind if each.name in asked or date_column(each.name) in asked}
