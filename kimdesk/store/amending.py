"""The short way to a record's rows: where only some plain fields of it changed, only what depends on them is written.

What it writes is what ``projection`` would; whatever is not plain (records that are made, deleted, merged or brought
back, fields about which deletions or words are disputed, changes older than the last one) is left to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from kimdesk.model.fields import Kind, Type
from kimdesk.store.cells import Shown, from_json, searched_cells, shown
from kimdesk.store.columns import COUNT, date_column, table_name
from kimdesk.store.counting import by_field
from kimdesk.store.fitting import fitting
from kimdesk.store.recorded import RECORDED_AT
from kimdesk.store.rows import change_set, numbers_of, rows_at, set_columns
from kimdesk.store.search import Findable

_LIVE = f"""
SELECT l.record, o.value, o.lamport, d.id, o.number, {RECORDED_AT}, b.author
FROM json_each(?) j
CROSS JOIN live l ON l.record = j.value AND l.field = ?
CROSS JOIN op o ON o.device = l.device AND o.number = l.number
CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch
CROSS JOIN device d ON d.number = o.device
"""
_LINKS = "SELECT l.dst FROM p_link l WHERE l.src = ? AND l.field = ?"
# Kinds whose rows decide what others are called.
_FAR_REACHING = frozenset({"signoff"})
_EMPTY: frozenset[str] = frozenset()
_REFERENCES = (Type.REF, Type.REFS)


class _Amended(NamedTuple):
    """What has changed of one record, and who changed it last: ``last`` is that operation's place in the counting."""

    last: tuple[int, str, int]
    wall: int
    author: str
    fields: dict[str, Shown]


def amend(db: sqlite3.Connection, kind: Kind, changed: Mapping[int, Collection[str]], found: Findable) -> set[int]:
    """Write what these fields of records (local numbers) of one kind now say, where nothing but that can have
    changed; return the records for which this was done. What is searched of them goes into ``found``.
    """
    if kind.name in _FAR_REACHING:
        return set()
    inner = {name for fields in changed.values() for name in fields if name[:1] == "_"}
    plain = {number: fields for number, fields in changed.items() if inner.isdisjoint(fields)}
    counts = {
        number: count
        for number, deleted, alias, count in rows_at(
            db, table_name(kind.name), ("number", "deleted", "alias", COUNT), sorted(plain)
        )
        if not deleted and alias is None
    }
    disputes: dict[int, set[str]] = {}
    for number, name in rows_at(db, "p_conflict", ("record", "field"), sorted(counts)):
        disputes.setdefault(number, set()).add(name)
    concerned = set(disputes)
    amended = _read(db, kind, counts, plain, concerned)
    done = {
        number: each
        for number, each in amended.items()
        if each.last[0] > counts[number]
        and len(each.fields) == len(plain[number])
        and (number not in concerned or _is_plain(kind, each.fields, disputes.get(number, _EMPTY)))
    }
    _write(db, kind, done)
    _write_disputes(db, {number: done[number].fields for number in concerned & done.keys()}, disputes)
    words = {kind.title, *kind.words}
    found |= _findable(db, kind, [number for number, each in done.items() if not words.isdisjoint(each.fields)])
    return set(done)


def _read(
    db: sqlite3.Connection,
    kind: Kind,
    counts: Mapping[int, int],
    plain: Mapping[int, Collection[str]],
    concerned: set[int],
) -> dict[int, _Amended]:
    """Return what is live of these fields; records of which any is disputed go into ``concerned``."""
    found: dict[int, _Amended] = {}
    for name, numbers in by_field((number, name) for number in counts for name in plain[number]).items():
        held: dict[int, list[tuple[Any, ...]]] = {}
        for row in db.execute(_LIVE, (numbers_of(numbers), name)).fetchall():
            held.setdefault(row[0], []).append(row)
        alone: dict[str, Shown] = {}
        for number, rows in held.items():
            if len(rows) > 1:
                rows.sort(key=_by_count)
                read = _shown(kind, name, [row[1] for row in rows])
            else:
                # Nearly always, and in a column of days or choices the same value comes again and again.
                said = rows[0][1]
                if said not in alone:
                    alone[said] = _shown(kind, name, [said])
                read = alone[said]
            if read.disputed:
                concerned.add(number)
            _number, _value, lamport, device, at, wall, author = rows[-1]
            last = (lamport, device, at)
            known = found.get(number)
            if known is None:
                found[number] = _Amended(last, wall, author, {name: read})
            else:
                known.fields[name] = read
                if last > known.last:
                    found[number] = _Amended(last, wall, author, known.fields)
    return found


def _shown(kind: Kind, name: str, said: Sequence[str]) -> Shown:
    field = kind.by_name.get(name)
    return shown(field, [fitting(kind, name, from_json(each)) for each in said], said) if field else Shown(())


def _by_count(row: tuple[Any, ...]) -> tuple[int, str, int]:
    return row[2], row[3], row[4]


def _is_plain(kind: Kind, fields: Mapping[str, Shown], disputes: Collection[str]) -> bool:
    """Tell whether nothing is disputed that reaches beyond its own field."""
    if any(name[:1] == "_" for name in disputes):
        return False
    if kind.title not in fields and not any(name in fields for name in kind.words):
        return True
    return not any(name in disputes or (name in fields and fields[name].disputed) for name in kind.words)


def _write(db: sqlite3.Connection, kind: Kind, done: Mapping[int, _Amended]) -> None:
    rows: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for number, each in done.items():
        cells = [cell for read in each.fields.values() for cell in read.cells]
        rows.setdefault(tuple(each.fields), []).append((*cells, each.wall, each.author, each.last[0], number))
    for names, values in rows.items():
        columns = [column for name in names if name in kind.by_name for column in _columns(kind, name)]
        set_columns(db, table_name(kind.name), "number", (*columns, "changed_at", "changed_by", COUNT), values)
    _write_links(db, kind, done)
    if kind.title in {name for names in rows for name in names}:
        titles = [
            (each.fields[kind.title].cells[0], number) for number, each in done.items() if kind.title in each.fields
        ]
        set_columns(db, "p_name", "number", ("title",), titles)


def _write_disputes(
    db: sqlite3.Connection, now: Mapping[int, Mapping[str, Shown]], before: Mapping[int, Collection[str]]
) -> None:
    gone: list[tuple[int, str]] = []
    new: list[tuple[int, str]] = []
    for number, fields in now.items():
        for name, read in fields.items():
            if read.disputed is not (name in before.get(number, _EMPTY)):
                (new if read.disputed else gone).append((number, name))
    change_set(db, "p_conflict", ("record", "field"), gone, new)


def _columns(kind: Kind, name: str) -> tuple[str, ...]:
    return (name, date_column(name)) if kind[name].type is Type.TARGET else (name,)


def _write_links(db: sqlite3.Connection, kind: Kind, done: Mapping[int, _Amended]) -> None:
    gone: set[tuple[Any, ...]] = set()
    new: set[tuple[Any, ...]] = set()
    references = frozenset(each.name for each in kind if each.type in _REFERENCES)
    for number, each in done.items():
        for name in references.intersection(each.fields):
            before = {target for (target,) in db.execute(_LINKS, (number, name))}
            now = {*each.fields[name].targets}
            gone |= {(number, name, target) for target in before - now}
            new |= {(number, name, target) for target in now - before}
    change_set(db, "p_link", ("src", "field", "dst"), gone, new)


def _findable(db: sqlite3.Connection, kind: Kind, numbers: Collection[int]) -> Findable:
    """Return what is searched of these records: none of the words is disputed, so each column holds all there is."""
    columns = ("number", "ref", kind.title, *kind.words)
    return {
        number: (ref or "", title or "", searched_cells(words))
        for number, ref, title, *words in rows_at(db, table_name(kind.name), columns, numbers)
    }
