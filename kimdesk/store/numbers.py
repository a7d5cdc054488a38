"""The small local numbers of devices and records, which mean nothing outside this file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from kimdesk.store.rows import numbers_of


def device_number(db: sqlite3.Connection, device: str) -> int:
    """Return the local number of a device, giving it one where it is new."""
    row = db.execute("SELECT number FROM device WHERE id = ?", (device,)).fetchone()
    if row is None:
        row = db.execute("INSERT INTO device(id, upto) VALUES (?, 0) RETURNING number", (device,)).fetchone()
    return int(row[0])


def device_numbers(db: sqlite3.Connection) -> dict[str, int]:
    """Return the local numbers of all devices that something here names."""
    return dict(db.execute("SELECT id, number FROM device"))


def known_record(db: sqlite3.Connection, kind: str, record: str) -> int | None:
    """Return the local number of a record, or None where nothing here names it."""
    row = db.execute("SELECT number FROM record WHERE id = ? AND kind = ?", (record, kind)).fetchone()
    return int(row[0]) if row else None


def record_number(db: sqlite3.Connection, kind: str, record: str) -> int:
    """Return the local number of a record, giving it one where it is new."""
    known = known_record(db, kind, record)
    if known is None:
        row = db.execute("INSERT INTO record(id, kind) VALUES (?, ?) RETURNING number", (record, kind)).fetchone()
        return int(row[0])
    return known


def known_records(db: sqlite3.Connection, places: Collection[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Return the local numbers of those of these records (kind, id) that something here names."""
    ids = json.dumps(list(dict.fromkeys(record for _kind, record in places)), ensure_ascii=False)
    rows = db.execute(
        "SELECT r.kind, r.id, r.number FROM json_each(?) j CROSS JOIN record r ON r.id = j.value", (ids,)
    ).fetchall()
    return {(kind, record): number for kind, record, number in rows if (kind, record) in places}


def record_numbers(db: sqlite3.Connection, places: Collection[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Return the local numbers of these records (kind, id), giving one to each that is new, in their order."""
    found = known_records(db, places)
    new = [(record, kind) for kind, record in places if (kind, record) not in found]
    if new:
        db.executemany("INSERT INTO record(id, kind) VALUES (?, ?)", new)
        found |= known_records(db, {(kind, record) for record, kind in new})
    return found


def of_several_kinds(db: sqlite3.Connection, ids: Collection[str]) -> list[str]:
    """Return those of the ids under which there are records of several kinds."""
    if not ids:
        return []
    rows = db.execute(
        "SELECT j.value FROM json_each(?) j CROSS JOIN record r ON r.id = j.value GROUP BY j.value HAVING count(*) > 1",
        (json.dumps(list(ids), ensure_ascii=False),),
    )
    return [record for (record,) in rows]


def named_records(db: sqlite3.Connection, numbers: Collection[int]) -> list[tuple[str, str]]:
    """Return kind and id of the records with these local numbers, in their order."""
    rows = db.execute(
        "SELECT r.kind, r.id FROM json_each(?) j CROSS JOIN record r ON r.number = j.value",
        (numbers_of(sorted(numbers)),),
    )
    return [(kind, record) for kind, record in rows]
