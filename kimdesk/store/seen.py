"""Version vectors: what this file holds, and from what each batch was written (delta-coded, device by device)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kimdesk.store.numbers import device_number


def vector(db: sqlite3.Connection) -> dict[str, int]:
    """Return the version vector of this file: from each device, up to which number every operation is held."""
    return dict(db.execute("SELECT id, upto FROM device WHERE upto > 0"))


def advance(db: sqlite3.Connection, device: int) -> None:
    """Move a device's place in the vector over what has no gap before it."""
    (upto,) = db.execute("SELECT upto FROM device WHERE number = ?", (device,)).fetchone()
    reached = upto
    for (number,) in db.execute(
        "SELECT number FROM op WHERE device = ? AND number > ? ORDER BY number", (device, upto)
    ):
        if number != reached + 1:
            break
        reached = number
    if reached > upto:
        db.execute("UPDATE device SET upto = ? WHERE number = ?", (reached, device))


def seen_by(db: sqlite3.Connection, device: int, batch: int) -> dict[str, int]:
    """Return the version vector, own operations apart, from which the device wrote that batch."""
    rows = db.execute(
        "SELECT d.id, s.upto, max(s.batch) FROM seen s JOIN device d ON d.number = s.other WHERE s.device = ? "
        "AND s.batch <= ? AND s.other <> s.device GROUP BY s.other",
        (device, batch),
    )
    return {other: upto for other, upto, _batch in rows if upto}


def seen_by_all(db: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """Return, by device, from what its last batch was written."""
    rows = db.execute(
        "SELECT d.id, d.number, (SELECT max(b.number) FROM batch b WHERE b.device = d.number) FROM device d"
    ).fetchall()
    return {identity: seen_by(db, device, number) for identity, device, number in rows if number is not None}


def last_heard(db: sqlite3.Connection) -> dict[str, int]:
    """Return, by device, when its last batch was written, in milliseconds since 1970: by its own clock, and no later
    than it came in here.
    """
    rows = db.execute(
        "SELECT d.id, b.wall, b.received FROM device d JOIN batch b ON b.device = d.number "
        "AND b.number = (SELECT max(number) FROM batch WHERE device = d.number)"
    )
    return {identity: min(wall, received or wall) for identity, wall, received in rows}


def note_seen(db: sqlite3.Connection, device: int, batch: int, first: int, seen: Mapping[str, int]) -> None:
    """Keep from what a batch, whose first operation has the number ``first``, was written.

    It may be less than the batch before saw: a form stays open while its laptop reads on, and while another program on
    the same laptop writes. Batches of one device may come in any order.
    """
    own = db.execute("SELECT id FROM device WHERE number = ?", (device,)).fetchone()[0]
    before = seen_by(db, device, batch)
    after = seen_by(db, device, batch + 1) if _is_here(db, device, batch + 1) else None
    for other in sorted(before.keys() | seen.keys()):
        if other != own and seen.get(other, 0) != before.get(other, 0):
            _keep(db, device, other, batch, seen.get(other, 0))
    # The own laptop is known up to the operation before, unless the batch says less; that holds for this batch alone.
    if seen.get(own, first) < first - 1:
        _keep(db, device, own, batch, seen[own])
    if after is not None:
        now = seen_by(db, device, batch + 1)
        for other in sorted(now.keys() | after.keys()):
            if now.get(other, 0) != after.get(other, 0):
                _keep(db, device, other, batch + 1, after.get(other, 0))


def _is_here(db: sqlite3.Connection, device: int, batch: int) -> bool:
    return bool(db.execute("SELECT 1 FROM batch WHERE device = ? AND number = ?", (device, batch)).fetchone())


def _keep(db: sqlite3.Connection, device: int, other: str, batch: int, upto: int) -> None:
    db.execute(
        "INSERT OR IGNORE INTO seen(device, other, batch, upto) VALUES (?,?,?,?)",
        (device, device_number(db, other), batch, upto),
    )
