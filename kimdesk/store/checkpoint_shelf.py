"""The heads of the checkpoints that are known here, verbatim; each was verified before it was kept."""

from __future__ import annotations

import sqlite3

_NAMES = "SELECT device, number FROM checkpoint ORDER BY number, device"


def keep_checkpoint(db: sqlite3.Connection, device: str, number: int, body: bytes) -> None:
    """Keep the head of a laptop's checkpoint."""
    db.execute("INSERT OR IGNORE INTO checkpoint(device, number, body) VALUES (?,?,?)", (device, number, body))


def checkpoint_names(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """Return laptop and number of each, the oldest number first."""
    return [(device, number) for device, number in db.execute(_NAMES)]


def checkpoint(db: sqlite3.Connection, device: str, number: int) -> bytes | None:
    """Return one head, or None."""
    row = db.execute("SELECT body FROM checkpoint WHERE device = ? AND number = ?", (device, number)).fetchone()
    return bytes(row[0]) if row else None
