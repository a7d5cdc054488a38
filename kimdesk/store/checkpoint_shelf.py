"""The heads of the checkpoints that are known here, verbatim; each was verified before it was kept."""

from __future__ import annotations

import sqlite3


def keep_checkpoint(db: sqlite3.Connection, device: str, number: int, body: bytes) -> None:
    """Keep the head of a laptop's checkpoint."""
    db.execute("INSERT OR IGNORE INTO checkpoint(device, number, body) VALUES (?,?,?)", (device, number, body))


def checkpoints(db: sqlite3.Connection) -> list[bytes]:
    """Return the heads, the oldest number first."""
    return [bytes(body) for (body,) in db.execute("SELECT body FROM checkpoint ORDER BY number, device")]


def checkpoint(db: sqlite3.Connection, device: str, number: int) -> bytes | None:
    """Return one head, or None."""
    row = db.execute("SELECT body FROM checkpoint WHERE device = ? AND number = ?", (device, number)).fetchone()
    return bytes(row[0]) if row else None
