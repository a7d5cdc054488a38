"""Reading records, one or several, always as ``Record``."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from kimdesk.model.changes import Record
from kimdesk.model.fields import Kind, Type
from kimdesk.model.frozen import content_hash
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED
from kimdesk.store.columns import COMMON, columns_of, date_column, table_name
from kimdesk.store.rows import numbers_of

_COMMON = ("number", *COMMON)
_OWN = len(_COMMON)
_NONE: frozenset[str] = frozenset()
# Kinds whose title is the record that they are about.
CALLED_AFTER = tuple(kind.name for kind in KINDS.values() if kind[kind.title].type is Type.REF)
_SPOKEN = """
SELECT n.id, coalesce(nullif(other.title, ''), n.title, '') FROM json_each(?2) j CROSS JOIN p_name n ON n.id = j.value
LEFT JOIN p_name other ON other.id = n.title AND n.kind IN (SELECT value FROM json_each(?1))
"""
_PART_OF_ID = re.compile(r"[0-9a-f][0-9a-f-]{3,35}")
_decode = json.JSONDecoder().raw_decode


def get_record(db: sqlite3.Connection, kind: str, record: str) -> Record | None:
    """Return one record, deleted ones included, or None where the log does not know it; in one statement."""
    known = KINDS[kind]
    return next(iter(_records(db, known, columns_of(known), "id = ?", [record])), None)


def find_records(
    db: sqlite3.Connection,
    kind: str,
    where: Mapping[str, Any],
    order: str = "number",
    only: tuple[str, ...] = (),
    deleted: bool = False,
) -> list[Record]:
    """Return the records, not deleted and not merged away (or the ``deleted`` ones), whose columns have exactly these
    values (None: nothing recorded, a tuple: one of).

    ``only`` reads just these fields, which is what views over all teams need.
    """
    known = KINDS[kind]
    own = only or columns_of(known)
    conditions = [
        *(("deleted",) if deleted else ("NOT deleted", "alias IS NULL")),
        *(
            f'"{name}" IS ?' if not isinstance(value, tuple | list) else f'"{name}" IN ({",".join("?" * len(value))})'
            for name, value in where.items()
        ),
    ]
    parameters = [each for value in where.values() for each in (value if isinstance(value, tuple | list) else (value,))]
    return _records(db, known, own, f'{" AND ".join(conditions)} ORDER BY "{order}", number', parameters)


def column_of(db: sqlite3.Connection, kind: str, name: str) -> dict[str, Any]:
    """Return one column, as it is kept, of every record of a kind that is neither deleted nor merged away, by its id."""
    return dict(columns_of_all(db, kind, ("id", name), "number"))


def columns_of_all(db: sqlite3.Connection, kind: str, names: Sequence[str], order: str) -> list[tuple[Any, ...]]:
    """Return these columns, as they are kept, of every record of a kind that is neither deleted nor merged away."""
    wanted = ", ".join(f'"{name}"' for name in names)
    sql = f'SELECT {wanted} FROM {table_name(kind)} WHERE NOT deleted AND alias IS NULL ORDER BY "{order}", number'
    return db.execute(sql).fetchall()


def columns_at(
    db: sqlite3.Connection, kind: str, numbers: Collection[int], names: Sequence[str]
) -> list[tuple[Any, ...]]:
    """Return the id and these columns, as they are kept, of records (local numbers), hidden ones included."""
    wanted = ", ".join(f't."{name}"' for name in ("id", *names))
    sql = f"SELECT {wanted} FROM json_each(?) j CROSS JOIN {table_name(kind)} t ON t.number = j.value"
    return db.execute(sql, (numbers_of(numbers),)).fetchall()


def _records(
    db: sqlite3.Connection, kind: Kind, own: tuple[str, ...], where: str, parameters: Sequence[Any]
) -> list[Record]:
    # The rows are taken at once: handing over one by one costs more than reading them.
    rows = db.execute(f"{_select(kind.name, own)} WHERE {where}", parameters).fetchall()
    read = _reader(kind.name, own)
    return [read(row, frozenset(row[-1].split(",")) if row[-1] else _NONE) for row in rows]


@lru_cache(maxsize=256)
def _select(kind: str, own: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in (*_COMMON, *own))
    # Nearly no record is in conflict: to look for that is quicker than to put its fields together.
    disputed = (
        "CASE WHEN t.number IN (SELECT record FROM p_conflict) "
        "THEN (SELECT group_concat(field) FROM p_conflict c WHERE c.record = t.number) END"
    )
    return f"SELECT {columns}, {disputed} FROM {table_name(kind)} t"


def names_of(db: sqlite3.Connection, records: Iterable[str]) -> dict[str, str]:
    """Return what each of these records is called; unknown ones are left out."""
    wanted = [record for record in set(records) if record]
    found: dict[str, str] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        rows = db.execute(f"SELECT id, title FROM p_name WHERE id IN ({','.join('?' * len(part))})", part)
        found.update((identity, title or "") for identity, title in rows)
    return found


def all_names(db: sqlite3.Connection) -> dict[str, str]:
    """Return what every record is called, in one statement."""
    return {identity: title or "" for identity, title in db.execute("SELECT id, title FROM p_name")}


def spoken_names(db: sqlite3.Connection, records: Iterable[str]) -> dict[str, str]:
    """Return what each of these records is called; one that is called after another by that one's name. In one statement."""
    rows = db.execute(_SPOKEN, (json.dumps(CALLED_AFTER), json.dumps(sorted(set(records)), ensure_ascii=False)))
    return dict(rows.fetchall())


def kind_of(db: sqlite3.Connection, record: str) -> str:
    """Return the kind of a record, or nothing where it is not known."""
    row = db.execute("SELECT kind FROM p_name WHERE id = ?", (record,)).fetchone()
    return str(row[0]) if row else ""


def is_made(db: sqlite3.Connection, kind: str, record: str) -> bool:
    """Tell whether an operation that made the record counts. One that is only spoken of, or whose making waits in
    quarantine, is known by its name and not there yet.
    """
    row = db.execute(
        "SELECT 1 FROM record r JOIN live l ON l.record = r.number WHERE r.id = ? AND r.kind = ? AND l.field = ? LIMIT 1",
        (record, kind, CREATED),
    ).fetchone()
    return row is not None


def pointing_at(db: sqlite3.Connection, record: str, merged: bool = False) -> list[tuple[str, str, str, str, str]]:
    """Return (kind, id, ref, title, field) of every record that refers to this one; with ``merged`` also of those that were
    merged into it, under the field by which they say so.
    """
    return db.execute(
        "SELECT n.kind, n.id, n.ref, n.title, l.field FROM p_link l JOIN p_name n ON n.number = l.src "
        "WHERE l.dst = ?1 AND CASE l.field WHEN ?2 THEN ?3 ELSE NOT n.deleted END ORDER BY n.kind, n.ref, n.number",
        (record, ALIAS, merged),
    ).fetchall()


def naming_any(db: sqlite3.Connection, kind: str, field: str, records: Iterable[str]) -> set[str]:
    """Return the records of a kind, not deleted, whose field names any of these."""
    rows = db.execute(
        "SELECT DISTINCT n.id FROM json_each(?) j JOIN p_link l ON l.dst = j.value AND l.field = ? "
        "JOIN p_name n ON n.number = l.src AND n.kind = ? AND NOT n.deleted",
        (json.dumps(sorted(records)), field, kind),
    )
    return {identity for (identity,) in rows}


def find_by_reference(db: sqlite3.Connection, kind: str, words: str) -> list[str]:
    """Return ids of the records that somebody may mean by ``words``: reference, whole title, or the start of the id.

    Deleted and merged ones are meant only where no other is.
    """
    table = table_name(kind)
    title = KINDS[kind].title
    words = words.strip()
    tests: list[tuple[str, str]] = [
        ("ref = ? COLLATE NOCASE", words),
        (f'"{title}" = ? COLLATE NOCASE', words),
        ("id = ?", words.lower()),
    ]
    if _PART_OF_ID.fullmatch(words.lower()):
        tests.append(("substr(id, 1, length(?1)) = ?1", words.lower()))
    for condition, value in tests:
        rows = db.execute(
            f"SELECT id, deleted OR alias IS NOT NULL FROM {table} WHERE {condition} ORDER BY number", (value,)
        ).fetchall()
        standing = [identity for identity, gone in rows if not gone]
        if rows:
            return standing or [identity for identity, _gone in rows]
    return []


def unsound_documents(db: sqlite3.Connection) -> list[str]:
    """Return the marks of the frozen documents kept in the file that their content no longer gives."""
    return [mark for mark, body in db.execute("SELECT hash, body FROM document ORDER BY hash") if _mark(body) != mark]


def _mark(body: bytes) -> str:
    try:
        return content_hash(json.loads(body))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return ""


def record_of(kind: Kind, names: tuple[str, ...], row: Sequence[Any], conflicts: frozenset[str]) -> Record:
    """Return the record of a row that holds its local number and the common columns, then the columns ``names``."""
    return _reader(kind.name, names)(row, conflicts)


@lru_cache(maxsize=256)
def _reader(kind: str, names: tuple[str, ...]) -> Callable[[Sequence[Any], frozenset[str]], Record]:
    """Return what makes a record of a row; made once for all rows, as a page reads hundreds of them."""
    title, decoders = KINDS[kind].title, _decoders(kind, names)

    def read(row: Sequence[Any], conflicts: frozenset[str]) -> Record:
        values = dict(zip(names, row[_OWN:]))  # noqa: B905 - behind the columns may stand the fields in conflict
        for name, empty, decode in decoders:
            kept = values.get(name)
            values[name] = empty if kept is None else decode(kept)
        _number, identity, ref, _base, deleted, alias, created_at, created_by, changed_at, changed_by = row[:_OWN]
        return Record(
            kind,
            identity,
            ref or "",
            str(values.get(title) or ""),
            values,
            bool(deleted),
            alias or "",
            conflicts,
            created_at or 0,
            created_by or "",
            changed_at or 0,
            changed_by or "",
        )

    return read


def _decoders(kind: str, names: tuple[str, ...]) -> tuple[tuple[str, Any, Callable[[Any], Any]], ...]:
    """Return which of these columns are not kept as they are read, what stands for nothing, and how each is read."""
    found: list[tuple[str, Any, Callable[[Any], Any]]] = []
    for each in KINDS[kind]:
        if each.name in names and each.type.is_set:
            found.append((each.name, (), _members))
        elif each.name in names and each.type is Type.OBJECT:
            found.append((each.name, None, _from_json))
        elif each.name in names and each.type is Type.BOOL:
            found.append((each.name, None, bool))
        elif each.name in names and each.type is Type.TARGET and date_column(each.name) not in names:
            found.append((date_column(each.name), None, _as_read))
    return tuple(found)


def _members(value: str) -> tuple[Any, ...]:
    return tuple(_from_json(value)) if value else ()


def _from_json(value: str) -> Any:
    # What the tables hold is written by one hand: nothing stands before it or behind it.
    return _decode(value)[0]


def _as_read(value: Any) -> Any:
    return value
