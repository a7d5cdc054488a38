"""History that is not here yet: a laptop that went by a checkpoint holds what stands, and takes in what came before
little by little.

Until then an operation that the checkpoint's vector covers counts as the checkpoint says: live, or waiting in quarantine,
or replaced. What is filled in changes nothing of that; when all of it is here, everything is counted anew.
"""

from __future__ import annotations

import sqlite3
from enum import StrEnum
from typing import NamedTuple

_KEY = "history"
_UNSETTLED = "history unsettled"

# Of operations as ``o``: those that count while history is being filled in. What is sealed no checkpoint carries, and it
# counts as it comes.
COUNTS_NOW = (
    "(NOT EXISTS (SELECT 1 FROM filling f WHERE f.device = o.device AND o.number <= f.last) "
    "OR EXISTS (SELECT 1 FROM carried c WHERE c.device = o.device AND c.number = o.number) "
    "OR EXISTS (SELECT 1 FROM sealed s WHERE s.device = o.device AND s.number = o.number))"
)


class Phase(StrEnum):
    """How far a laptop that goes by a checkpoint has come."""

    WHOLE = ""
    ADOPTING = "adopting"
    FILLING = "filling"
    CHECKING = "checking"


class Goal(NamedTuple):
    """Up to where a laptop's history is filled in: its segment, that one's last operation, and its mark."""

    seq: int
    last: int
    mark: str


def phase(db: sqlite3.Connection) -> Phase:
    """Return how far this file has come; nearly always all of the history is here."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return Phase(row[0]) if row else Phase.WHOLE


def enter(db: sqlite3.Connection, now: Phase) -> None:
    """Go on to the next phase."""
    if now is Phase.WHOLE:
        db.execute("DELETE FROM meta WHERE key IN (?, ?)", (_KEY, _UNSETTLED))
        return
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, now.value))


def is_incomplete(db: sqlite3.Connection) -> bool:
    """Tell whether something that was written before is not here yet."""
    return phase(db) is not Phase.WHOLE


def leaves_out(db: sqlite3.Connection) -> bool:
    """Tell whether what is filled in does not count yet."""
    return phase(db) in (Phase.ADOPTING, Phase.FILLING)


def goals(db: sqlite3.Connection) -> dict[str, Goal]:
    """Return, for each laptop, up to where its history is filled in."""
    rows = db.execute("SELECT d.id, f.seq, f.last, f.mark FROM filling f JOIN device d ON d.number = f.device")
    return {device: Goal(*goal) for device, *goal in rows}


def unsettle(db: sqlite3.Connection) -> None:
    """Note that what counts now cannot be told for certain before history is here: something that the checkpoint counts
    counts no more.
    """
    if is_incomplete(db):
        db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, '1')", (_UNSETTLED,))


def is_settled(db: sqlite3.Connection) -> bool:
    """Tell whether what counts now is certain, also where history is not here yet."""
    return db.execute("SELECT 1 FROM meta WHERE key = ?", (_UNSETTLED,)).fetchone() is None
