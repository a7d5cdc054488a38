"""The log hash: one number for the set of live operations, kept up to date as each comes and goes.

Laptops with equal vectors must have equal log hashes; anything else is an alarm for good. The sum modulo 2^256 of one
hash for each live dot does not depend on the order in which they came.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from typing import Any

_WHOLE = 1 << 256
_KEY = "live"


class WriteConnection(sqlite3.Connection):
    """The writer's connection: it adds up what the running transaction does to the set of live dots."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.sum = 0
        self.names: dict[int, bytes] = {}

    def begin(self) -> None:
        """Forget what an earlier transaction did or gave up."""
        self.sum = 0
        self.names.clear()

    def fold(self) -> None:
        """Write what has been added up into the file, inside the transaction."""
        if self.sum:
            row = self.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
            total = (int(row[0], 16) if row else 0) + self.sum
            self.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, f"{total % _WHOLE:064x}"))
            self.sum = 0


def came(db: sqlite3.Connection, dots: Iterable[tuple[int, int]]) -> None:
    """Note that operations (local device, number) have become live."""
    if isinstance(db, WriteConnection):
        db.sum += _sum(db, dots)


def went(db: sqlite3.Connection, dots: Iterable[tuple[int, int]]) -> None:
    """Note that operations are live no more."""
    if isinstance(db, WriteConnection):
        db.sum -= _sum(db, dots)


def log_hash(db: sqlite3.Connection, roster: str) -> str:
    """Return the log hash: of what is live, of what is in quarantine and how it was decided, and of the roster's head."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    total = ((int(row[0], 16) if row else 0) - _sum_of_sealed(db)) % _WHOLE
    held = db.execute(
        "SELECT d.id, q.number, q.decision FROM quarantine q JOIN device d ON d.number = q.device "
        "WHERE NOT EXISTS (SELECT 1 FROM sealed s WHERE s.device = q.device AND s.number = q.number) ORDER BY d.id, q.number"
    ).fetchall()
    whole = json.dumps([f"{total:064x}", held, roster], separators=(",", ":"))
    return hashlib.sha256(whole.encode()).hexdigest()


def _sum_of_sealed(db: sqlite3.Connection) -> int:
    """Return what live operations on restricted records add to the sum: not everybody has them."""
    rows = db.execute(
        "SELECT d.id, s.number FROM sealed s CROSS JOIN op o ON o.device = s.device AND o.number = s.number "
        "CROSS JOIN live l ON l.record = o.record AND l.field = o.field AND l.device = s.device AND l.number = s.number "
        "CROSS JOIN device d ON d.number = s.device WHERE s.held"
    )
    return sum(_hash(str(name).encode(), number) for name, number in rows)


def counted_anew(db: sqlite3.Connection) -> str:
    """Return what the sum over the live dots comes to when all of them are looked at: what ``log_hash`` must agree with."""
    names = dict(db.execute("SELECT number, id FROM device"))
    total = sum(
        _hash(names[device].encode(), number) for device, number in db.execute("SELECT device, number FROM live")
    )
    return f"{total % _WHOLE:064x}"


def kept_sum(db: sqlite3.Connection) -> str:
    """Return the sum as it is kept."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return str(row[0]) if row else f"{0:064x}"


def _sum(db: WriteConnection, dots: Iterable[tuple[int, int]]) -> int:
    total, names = 0, db.names
    for device, number in dots:
        name = names.get(device)
        if name is None:
            (words,) = db.execute("SELECT id FROM device WHERE number = ?", (device,)).fetchone()
            name = names[device] = str(words).encode()
        total += _hash(name, number)
    return total


def _hash(device: bytes, number: int) -> int:
    return int.from_bytes(hashlib.sha256(b"%b %d" % (device, number)).digest(), "big")
