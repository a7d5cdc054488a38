"""From live operations to the tables that are read. A pure function of the log: dropped and rebuilt, nothing differs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED, dump
from kimdesk.model.targets import target_date
from kimdesk.store.aliases import is_merged, merged_into, standing_alias
from kimdesk.store.columns import COMMON, columns_of, table_name
from kimdesk.store.crossing import Mark, crossed
from kimdesk.store.fitting import fitting
from kimdesk.store.references import number_references
from kimdesk.store.rows import put, put_all, take

_LIVE = """
SELECT l.field, o.value, o.lamport, d.id, o.number, CASE WHEN b.received AND b.wall > b.received + ? THEN b.received ELSE b.wall END,
       b.author, o.device, o.batch
FROM live l
JOIN op o ON o.device = l.device AND o.number = l.number
JOIN batch b ON b.device = o.device AND b.number = o.batch
JOIN device d ON d.number = o.device
WHERE l.record = ?
"""


# A clock further ahead than this is wrong: when it came in is what can be said of it.
_AHEAD_MS = 24 * 3600 * 1000
_BASE_REF = 1 + list(COMMON).index("base_ref")
_NAME = ("number", "id", "kind", "ref", "title", "deleted")
_SEARCH = ("rowid", "ref", "title", "body")
_from_json = json.JSONDecoder().decode


@dataclass(slots=True)
class _Reading:
    """What the live operations of one record say."""

    values: dict[str, list[Any]] = field(default_factory=dict)
    created: tuple[int, str] = (0, "")
    changed: tuple[int, str] = (0, "")
    deletions: list[Mark] = field(default_factory=list)
    edits: list[Mark] = field(default_factory=list)
    said: dict[str, set[str]] = field(default_factory=dict)

    def one(self, name: str) -> Any:
        """The value shown: where several are live, the one a device wrote last by count (clocks decide nothing)."""
        held = self.values.get(name)
        return held[-1] if held else None

    def disputed(self, name: str) -> bool:
        """Whether different values are live."""
        return len(self.said.get(name, ())) > 1


def project(connection: sqlite3.Connection, records: Iterable[int]) -> None:
    """Bring the rows of these records (local numbers) into step with the log, inside the caller's transaction."""
    groups: set[tuple[str, str]] = set()
    done = set(records)
    merged: set[int] = set()
    for number in sorted(done):
        before = is_merged(connection, number)
        groups |= _project_one(connection, number)
        if before or is_merged(connection, number):
            merged.add(number)
    # A merge may close or open a ring, and so change who stands in it.
    for number in sorted(merged_into(connection, merged) - done):
        groups |= _project_one(connection, number)
    number_references(connection, groups)


def rebuild(connection: sqlite3.Connection) -> Iterator[int]:
    """Drop every row that can be recomputed and make it again, yielding how many records are done."""
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'p\\_%' ESCAPE '\\'"
    ).fetchall():
        connection.execute(f"DELETE FROM {table}")
    connection.execute("DELETE FROM search")
    numbers = [number for (number,) in connection.execute("SELECT number FROM record ORDER BY number")]
    step = 500
    for start in range(0, len(numbers), step):
        project(connection, numbers[start : start + step])
        yield min(start + step, len(numbers))


def _project_one(connection: sqlite3.Connection, number: int) -> set[tuple[str, str]]:
    identity, kind_name = connection.execute("SELECT id, kind FROM record WHERE number = ?", (number,)).fetchone()
    kind = KINDS.get(kind_name)
    if kind is None:
        return set()
    reading = _read(connection, kind, number)
    created = reading.one(CREATED) or {}
    base_ref = created.get("ref") or None
    target = reading.one(ALIAS) or None
    alias = standing_alias(connection, kind.name, identity, target)
    hidden = bool(reading.one(DELETED)) or not reading.values
    common = (identity, base_ref, base_ref, hidden, alias, *reading.created, *reading.changed)
    cells, links, conflicts = _cells(kind, reading)
    links += [(ALIAS, target)] if target else []
    if DELETED not in conflicts and crossed(connection, reading.deletions, reading.edits):
        conflicts.append(DELETED)
    columns = ("number", *COMMON, *columns_of(kind))
    before = put(connection, table_name(kind.name), columns, (number, *common, *cells))
    put_all(connection, "p_link", "src", number, ((number, name, target) for name, target in links))
    put_all(connection, "p_conflict", "record", number, ((number, name) for name in conflicts))
    _name(connection, kind, (number, identity, base_ref), reading, hidden or alias is not None)
    groups = {(kind.name, ref) for ref in (base_ref, before[_BASE_REF] if before else None) if ref}
    if kind.name == "signoff":
        groups |= _every_collision(connection)
    return groups


def _read(connection: sqlite3.Connection, kind: Kind, number: int) -> _Reading:
    reading = _Reading()
    rows = connection.execute(_LIVE, (_AHEAD_MS, number)).fetchall()
    rows.sort(key=_by_count)
    for name, value, _lamport, _device, number_there, wall, author, device, batch in rows:
        reading.values.setdefault(name, []).append(fitting(kind, name, _from_json(value)))
        reading.said.setdefault(name, set()).add(value)
        if name == CREATED and reading.created == (0, ""):
            reading.created = (wall, author)
        # The last by count, not by what somebody's clock said.
        reading.changed = (wall, author)
        if name == DELETED and reading.values[name][-1]:
            reading.deletions.append((device, number_there, batch))
        elif not name.startswith("_"):
            reading.edits.append((device, number_there, batch))
    if CREATED in reading.values:
        # Two laptops may create one record: the first by count says what it is called.
        reading.values[CREATED] = reading.values[CREATED][:1]
    return reading


def _by_count(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[2:5]


def _cells(kind: Kind, reading: _Reading) -> tuple[list[Any], list[tuple[str, str]], list[str]]:
    cells: list[Any] = []
    links: list[tuple[str, str]] = []
    conflicts: list[str] = []
    for each in kind:
        held = reading.values.get(each.name)
        if not held:
            cells += (None, None) if each.type is Type.TARGET else (None,)
            continue
        if each.type.is_set:
            members = sorted({str(value) for value in held})
            cells.append(dump(members) if members else None)
            if each.type is Type.REFS:
                links += [(each.name, member) for member in members]
            continue
        if reading.disputed(each.name):
            conflicts.append(each.name)
        value = held[-1]
        cells.append(dump(value) if each.type is Type.OBJECT and value is not None else value)
        if each.type is Type.TARGET:
            day = target_date(value) if value else None
            cells.append(day.isoformat() if day else None)
        elif each.type is Type.REF and value:
            links.append((each.name, value))
    conflicts += [name for name in (DELETED, ALIAS) if reading.disputed(name)]
    return cells, links, conflicts


def _name(
    connection: sqlite3.Connection, kind: Kind, called: tuple[int, str, str | None], reading: _Reading, hidden: bool
) -> None:
    number, identity, ref = called
    title = reading.one(kind.title)
    put(connection, "p_name", _NAME, (number, identity, kind.name, ref, title, hidden))
    words = [] if hidden else [str(value) for name in kind.words for value in reading.values.get(name, ())]
    if not hidden and (title or words):
        put(connection, "search", _SEARCH, (number, ref or "", title or "", "\n".join(words)))
    else:
        take(connection, "search", "rowid", number)


def _every_collision(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for kind in KINDS.values():
        if kind.prefix:
            rows = connection.execute(
                f"SELECT base_ref FROM {table_name(kind.name)} WHERE base_ref IS NOT NULL GROUP BY base_ref HAVING count(*) > 1"
            )
            found |= {(kind.name, ref) for (ref,) in rows}
    return found
