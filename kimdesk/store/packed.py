"""How far a laptop's old segments have been packed on the share."""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple

_KEY = "packed"


class Packed(NamedTuple):
    """Up to which segment packs have been written, and up to which the single files were taken away."""

    written: int = 0
    cleared: int = 0


def packed(db: sqlite3.Connection, device: str) -> Packed:
    """Return how far this program has come with a laptop's packs."""
    return Packed(*_all(db).get(device, ()))


def keep_packed(db: sqlite3.Connection, device: str, now: Packed) -> None:
    """Keep how far it has come."""
    words = json.dumps(_all(db) | {device: list(now)}, separators=(",", ":"))
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, words))


def _all(db: sqlite3.Connection) -> dict[str, list[int]]:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    found: dict[str, list[int]] = json.loads(row[0]) if row else {}
    return found
