"""From live operations to the tables that are read. A pure function of the log: dropped and rebuilt, nothing differs.

Many records are done at once, table by table. Where only plain fields of a record changed, ``amending`` writes just
those; a rebuild works out every row as a whole, so that each checks the other.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from kimdesk.model.fields import Kind
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import DELETED
from kimdesk.store.aliases import merged_among, merged_into, standing_alias
from kimdesk.store.amending import amend
from kimdesk.store.cells import searched
from kimdesk.store.columns import COMMON, COUNT, columns_of, table_name
from kimdesk.store.drawing import Said, draw, is_crossed, said_by
from kimdesk.store.recorded import RECORDED_AT
from kimdesk.store.references import number_references
from kimdesk.store.rows import numbers_of, put_rows, put_sets
from kimdesk.store.search import Findable, put_findable

_LIVE = f"""
SELECT l.record, l.field, o.value, o.lamport, d.id, o.number, {RECORDED_AT}, b.author, o.device, o.batch
FROM json_each(?) j
CROSS JOIN live l ON l.record = j.value
CROSS JOIN op o ON o.device = l.device AND o.number = l.number
CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch
CROSS JOIN device d ON d.number = o.device
"""
_NAMED = "SELECT r.number, r.id, r.kind FROM json_each(?) j CROSS JOIN record r ON r.number = j.value"

_BASE_REF = 1 + list(COMMON).index("base_ref")
_NAME = ("number", "id", "kind", "ref", "title", "deleted")
_LINK = ("src", "field", "dst")
_CONFLICT = ("record", "field")
_STEP = 500


def project(db: sqlite3.Connection, touched: Mapping[int, Collection[str] | None]) -> None:
    """Bring the rows of these records (local numbers) into step with the log, inside the caller's transaction.

    Where the fields are named that changed since it was done last, nothing else of the record is looked at.
    """
    groups: set[tuple[str, str]] = set()
    merged: set[int] = set()
    found: Findable = {}
    for name, identities in _of_kinds(db, touched).items():
        kind = KINDS[name]
        plain = {number: fields for number in identities if (fields := touched[number]) is not None}
        done = amend(db, kind, plain, found) if plain else set()
        whole = {number: identity for number, identity in identities.items() if number not in done}
        if whole:
            before = merged_among(db, whole)
            groups |= _project_all(db, kind, whole, found)
            merged |= before | merged_among(db, whole)
    # A merge may close or open a ring, and so change who stands in it.
    for name, identities in _of_kinds(db, merged_into(db, merged) - touched.keys()).items():
        groups |= _project_all(db, KINDS[name], identities, found)
    put_findable(db, found)
    number_references(db, groups)


def rebuild(db: sqlite3.Connection) -> Iterator[int]:
    """Drop every row that can be recomputed and make it again, yielding how many records are done."""
    for (table,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'p\\_%' ESCAPE '\\'"
    ).fetchall():
        db.execute(f"DELETE FROM {table}")
    db.execute("DELETE FROM search")
    numbers = [number for (number,) in db.execute("SELECT number FROM record ORDER BY number")]
    for start in range(0, len(numbers), _STEP):
        project(db, dict.fromkeys(numbers[start : start + _STEP]))
        yield min(start + _STEP, len(numbers))


def _of_kinds(db: sqlite3.Connection, numbers: Collection[int]) -> dict[str, dict[int, str]]:
    """Return the ids of these records by kind; a kind of a newer version has no tables here."""
    found: dict[str, dict[int, str]] = {}
    for number, identity, kind in db.execute(_NAMED, (numbers_of(sorted(numbers)),)).fetchall():
        if kind in KINDS:
            found.setdefault(kind, {})[number] = identity
    return found


def _project_all(
    db: sqlite3.Connection, kind: Kind, identities: Mapping[int, str], found: Findable
) -> set[tuple[str, str]]:
    """Work out the rows of these records anew; return the references that have to be told apart again. What is searched
    of them goes into ``found``.
    """
    rows, names = [], []
    links: dict[int, set[tuple[Any, ...]]] = {}
    conflicts: dict[int, set[tuple[Any, ...]]] = {}
    for number, said in _read(db, kind, identities).items():
        identity, target = identities[number], said.target
        alias = standing_alias(db, kind.name, identity, target) if target else None
        drawn = draw(kind, kind.fields, identity, said, alias)
        rows.append((number, *drawn.row))
        links[number] = {(number, *link) for link in drawn.links}
        disputed = {*drawn.disputed, DELETED} if is_crossed(db, said) else drawn.disputed
        conflicts[number] = {(number, name) for name in disputed}
        title, gone = said.one(kind.title), drawn.hidden or alias is not None
        names.append((number, identity, kind.name, drawn.base_ref, title, gone))
        body = searched(said.values.get(name, ()) for name in kind.words)
        found[number] = ("", "", "") if gone else (drawn.base_ref or "", title or "", body)
    columns = ("number", *COMMON, COUNT, *columns_of(kind))
    before = put_rows(db, table_name(kind.name), columns, rows)
    put_sets(db, "p_link", _LINK, links)
    put_sets(db, "p_conflict", _CONFLICT, conflicts)
    put_rows(db, "p_name", _NAME, names)
    groups = {(kind.name, row[_BASE_REF]) for row in (*rows, *before.values()) if row[_BASE_REF]}
    return groups | _every_collision(db) if kind.name == "signoff" else groups


def _read(db: sqlite3.Connection, kind: Kind, numbers: Collection[int]) -> dict[int, Said]:
    """Return what the log says of each of these records, in the order of their numbers."""
    held: dict[int, list[tuple[Any, ...]]] = {number: [] for number in sorted(numbers)}
    for row in db.execute(_LIVE, (numbers_of(held),)).fetchall():
        held[row[0]].append(row)
    return {number: said_by(kind, rows) for number, rows in held.items()}


def _every_collision(db: sqlite3.Connection) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for kind in KINDS.values():
        if kind.prefix:
            rows = db.execute(
                f"SELECT base_ref FROM {table_name(kind.name)} WHERE base_ref IS NOT NULL GROUP BY base_ref HAVING count(*) > 1"
            )
            found |= {(kind.name, ref) for (ref,) in rows}
    return found
