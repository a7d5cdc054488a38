"""Who bears witness that an operation had been recorded: colleagues who worked from it."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from kimdesk.model.ops import Dot
from kimdesk.store.recorded import RECORDED_AT

_HEAD = f"""
SELECT b.wall, b.offset, b.author, b.behalf, b.said_at, b.received, {RECORDED_AT}
FROM device d JOIN op o ON o.device = d.number AND o.number = ? JOIN batch b ON b.device = o.device AND b.number = o.batch
WHERE d.id = ?
"""
# Of each other laptop the first action that was done with knowledge of it.
_SEEN = f"""
SELECT d.id, b.author, {RECORDED_AT} AS at FROM device own JOIN device d ON d.number <> own.number
JOIN batch b ON b.device = d.number AND b.number = (
  SELECT s.batch FROM seen s WHERE s.device = d.number AND s.other = own.number AND s.upto >= ? ORDER BY s.batch LIMIT 1)
WHERE own.id = ? ORDER BY at, d.id
"""


class Head(NamedTuple):
    """What an operation's action says of itself: by the writer's own clock with its offset in minutes, when it came in
    here (0: it was written here), and when it counts as recorded; all in UTC milliseconds.
    """

    wall: int
    offset: int
    author: str
    behalf: str
    said_at: str
    received: int
    at: int


class Witness(NamedTuple):
    """A laptop whose person worked from an operation, and when that was first; in UTC milliseconds."""

    device: str
    author: str
    at: int


def head_of(db: sqlite3.Connection, dot: Dot) -> Head | None:
    """Return what is known of the action that an operation belongs to."""
    row = db.execute(_HEAD, (dot.number, dot.device)).fetchone()
    return Head(*row) if row else None


def witnesses(db: sqlite3.Connection, dot: Dot) -> list[Witness]:
    """Return who worked from an operation, the first one first."""
    return [Witness(*row) for row in db.execute(_SEEN, (dot.number, dot.device))]
