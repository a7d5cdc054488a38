"""Records as they were at an instant, in tables like those of the present: whatever reads lists and records reads these.

The tables lie in memory, and hold the kinds and fields that were asked for. What is in them comes from the log alone, by
the same hands that draw the tables of the present; only a record's reference is today's, so that it is found again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED
from kimdesk.steps import counted, step
from kimdesk.store.aliases import end_of_ring
from kimdesk.store.columns import COMMON, COUNT, columns_of, date_column, table_name
from kimdesk.store.drawing import Said, draw, is_crossed, said_by, words_by
from kimdesk.store.plainly import pattern_of
from kimdesk.store.recorded import WHO, Wanted, counted_then
from kimdesk.store.rows import quoted

OWN = (CREATED, DELETED, ALIAS)
_TITLES = frozenset(kind.title for kind in KINDS.values())
# Kinds that have fewer of a hundred records together are read record by record.
_FEW = 6
_RECORDS = """
SELECT r.kind, r.number, r.id, p.ref, EXISTS (SELECT 1 FROM live l WHERE l.record = r.number AND l.field = ?)
FROM record r LEFT JOIN p_name p ON p.number = r.number WHERE r.kind IN (SELECT value FROM json_each(?)) ORDER BY r.number
"""
_NAMED = """
SELECT r.number, r.id, r.kind, p.ref, p.title FROM json_each(?) j CROSS JOIN record r ON r.id = j.value
LEFT JOIN p_name p ON p.number = r.number
"""
_NAME = ("number", "id", "kind", "ref", "title", "deleted")
_TABLES = """
CREATE TABLE p_name (number INTEGER PRIMARY KEY, id TEXT, kind TEXT, ref TEXT, title TEXT, deleted BOOLEAN);
CREATE INDEX p_name_id ON p_name (id);
CREATE TABLE p_link (src INTEGER, field TEXT, dst TEXT, PRIMARY KEY (src, field, dst)) WITHOUT ROWID;
CREATE TABLE p_conflict (record INTEGER, field TEXT, PRIMARY KEY (record, field)) WITHOUT ROWID;
"""
_TYPES = {Type.INTEGER: "INTEGER", Type.BOOL: "BOOLEAN"}
_COMMON_TYPES = {int: "INTEGER", bool: "BOOLEAN", str: "TEXT"}


class There(NamedTuple):
    """A record that was there: its id, its reference of today, and what was said of it."""

    id: str
    ref: str
    said: Said


class Past:
    """The workspace as at ``until`` (UTC milliseconds), as far as it has been taken up; ``db`` reads it."""

    def __init__(self, now: sqlite3.Connection, until: int) -> None:
        self._now, self._until = now, until
        self.db = sqlite3.connect(":memory:", isolation_level=None)
        self.db.executescript(_TABLES)
        # Nothing is ever taken back here, and each row on its own would cost a transaction.
        self.db.execute("BEGIN")
        self._named: set[str] = set()

    def __enter__(self) -> Past:
        return self

    def __exit__(self, *_error: object) -> None:
        self.db.close()

    def take_up(
        self, kinds: Sequence[Kind], fields: Collection[str] | None = None, only: Collection[int] | None = None
    ) -> None:
        """Take up all records of these kinds, or those among ``only`` (local numbers), with all their fields or the words
        of these fields alone; each kind once.
        """
        held = _held_then(self._now, self._until, kinds, fields, only)
        for kind in kinds:
            self._put(kind, [each for each in kind if fields is None or each.name in fields], held[kind.name], fields)

    def take_up_names(self) -> None:
        """Take up what all were called that the records taken up refer to; whoever was called nothing yet by what it is
        called now.
        """
        names = names_then(self._now, self._until, self._named)
        self._insert("p_name", _NAME, [(*name, False) for name in names])

    def _put(self, kind: Kind, fields: Sequence[Field], held: Sequence[_Held], asked: Collection[str] | None) -> None:
        rows: list[Sequence[Any]] = []
        links: list[tuple[int, str, str]] = []
        others: dict[int, There] = {}
        pattern = pattern_of(kind, fields)
        for number, identity, ref, said in counted(held, 0.3, 0.8):
            row = pattern.draw(number, identity, ref, said, links)
            if row is None:
                others[number] = There(identity, ref, _heard(kind, said, asked))
            else:
                rows.append(row)
        aliases = aliases_of(others.values())
        disputed: set[tuple[int, str]] = set()
        for number, each in others.items():
            drawn = draw(kind, fields, each.id, each.said, aliases.get(each.id), each.ref)
            rows.append((number, *drawn.row))
            links += [(number, *link) for link in drawn.links]
            disputed.update([(number, name) for name in drawn.disputed])
            if is_crossed(self._now, each.said):
                disputed.add((number, DELETED))
        self._named.update([to for _number, _field, to in links])
        self.db.execute(_table(kind))
        own = [column for each in fields for column in _columns(each)]
        self._insert(table_name(kind.name), ("number", *COMMON, COUNT, *own), rows)
        self._insert("p_link", ("src", "field", "dst"), links)
        self._insert("p_conflict", ("record", "field"), sorted(disputed))

    def _insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        marks = ",".join("?" * len(columns))
        self.db.executemany(f"INSERT OR REPLACE INTO {table} ({quoted(columns)}) VALUES ({marks})", rows)


class _Held(NamedTuple):
    """What counted of a record that was there: its local number, its id, its reference of today, and the rows."""

    number: int
    id: str
    ref: str
    rows: list[tuple[Any, ...]]


def there_then(
    db: sqlite3.Connection, until: int, kind: Kind, fields: Collection[str] | None = None
) -> dict[int, There]:
    """Return, by local number, the records of a kind that had been made by then, hidden ones included, with what counted
    of them: all of it with who and when, or the words of these fields alone.

    A record is there from when it was made; where nothing says that it was, from when anything was said of it.
    """
    held = _held_then(db, until, (kind,), fields)[kind.name]
    return {each.number: There(each.id, each.ref, _heard(kind, each.rows, fields)) for each in held}


def _heard(kind: Kind, rows: list[tuple[Any, ...]], fields: Collection[str] | None) -> Said:
    return said_by(kind, rows) if fields is None else words_by(kind, rows)


def _held_then(
    db: sqlite3.Connection,
    until: int,
    kinds: Sequence[Kind],
    fields: Collection[str] | None = None,
    only: Collection[int] | None = None,
) -> dict[str, list[_Held]]:
    """Return by kind what counted of the records that were there, of all of them or of ``only`` some."""
    step(0.05)
    names = None if fields is None else {*fields, *OWN}
    by_name = {kind.name: kind for kind in kinds}
    known = db.execute(_RECORDS, (CREATED, json.dumps(list(by_name)))).fetchall()
    if only is not None:
        known = [row for row in known if row[1] in only]
    (everything,) = db.execute("SELECT count(*) FROM record").fetchone()
    few = only is not None or len(known) * 100 < everything * _FEW
    wanted = Wanted(tuple(by_name), [row[1] for row in known] if few else None, names)
    held = by_record(counted_then(db, until, wanted, WHO if fields is None else ""))
    step(0.3)
    found: dict[str, list[_Held]] = {name: [] for name in by_name}
    for name, number, identity, ref, is_made in known:
        rows = held.get(number)
        if rows and (not is_made or any(row[1] == CREATED for row in rows)):
            found[name].append(_Held(number, identity, ref or "", rows))
    return found


def aliases_of(there: Collection[There]) -> dict[str, str | None]:
    """Return for what each of a kind's records (ids) stood that had been merged into another one."""
    targets = {each.id: each.said.target for each in there if each.said.target}
    return {record: end_of_ring(record, target, targets.get) for record, target in targets.items()}


def names_then(
    db: sqlite3.Connection, until: int, records: Iterable[str]
) -> list[tuple[int, str, str, str | None, str | None]]:
    """Return (local number, id, kind, reference, title) of records (ids) with the titles that they had; of whoever had
    none yet the present one.
    """
    ids = json.dumps(sorted(records), ensure_ascii=False)
    places = [row for row in db.execute(_NAMED, (ids,)).fetchall() if row[2] in KINDS]
    held = by_record(counted_then(db, until, Wanted((), [number for number, *_rest in places], _TITLES)))
    return [
        (number, identity, kind, ref, words_by(KINDS[kind], held.get(number, [])).one(KINDS[kind].title) or title)
        for number, identity, kind, ref, title in places
    ]


def by_record(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    """Return what counted by its record (local number)."""
    held: dict[int, list[tuple[Any, ...]]] = {}
    for row in rows:
        held.setdefault(row[0], []).append(row)
    return held


def _columns(field: Field) -> tuple[str, ...]:
    return (field.name, date_column(field.name)) if field.type is Type.TARGET else (field.name,)


def _table(kind: Kind) -> str:
    """Return the statement that makes a kind's table with all its columns; those that were not asked for stay empty."""
    types = {name: _COMMON_TYPES[each] for name, each in {**COMMON, COUNT: int}.items()}
    for name in columns_of(kind):
        types[name] = _TYPES.get(kind[name].type, "TEXT") if name in kind.by_name else "TEXT"
    columns = ", ".join(f"{quoted([name])} {each}" for name, each in types.items())
    return f"CREATE TABLE {table_name(kind.name)} (number INTEGER PRIMARY KEY, {columns})"
