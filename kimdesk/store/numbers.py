"""The small local numbers of devices and records, which mean nothing outside this file."""

from __future__ import annotations

import sqlite3


def device_number(db: sqlite3.Connection, device: str) -> int:
    """Return the local number of a device, giving it one where it is new."""
    row = db.execute("SELECT number FROM device WHERE id = ?", (device,)).fetchone()
    if row is None:
        row = db.execute("INSERT INTO device(id) VALUES (?) RETURNING number", (device,)).fetchone()
    return int(row[0])


def record_number(db: sqlite3.Connection, kind: str, record: str) -> int:
    """Return the local number of a record, giving it one where it is new."""
    row = db.execute("SELECT number FROM record WHERE id = ? AND kind = ?", (record, kind)).fetchone()
    if row is None:
        row = db.execute("INSERT INTO record(id, kind) VALUES (?, ?) RETURNING number", (record, kind)).fetchone()
    return int(row[0])
