"""The small local numbers of devices and records, which mean nothing outside this file."""

from __future__ import annotations

import sqlite3


def device_number(db: sqlite3.Connection, device: str) -> int:
    """Return the local number of a device, giving it one where it is new."""
    row = db.execute("SELECT number FROM device WHERE id = ?", (device,)).fetchone()
    if row is None:
        row = db.execute("INSERT INTO device(id, upto) VALUES (?, 0) RETURNING number", (device,)).fetchone()
    return int(row[0])


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
