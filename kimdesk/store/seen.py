"""Version vectors: what this file holds, and from what each batch was written (delta-coded, device by device)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kimdesk.store.numbers import device_number


def vector(db: sqlite3.Connection) -> dict[str, int]:
    """Return the version vector of this file: the highest operation held from each device."""
    rows = db.execute("SELECT d.id, (SELECT max(number) FROM op WHERE device = d.number) FROM device d")
    return {device: top for device, top in rows if top}


def seen_by(db: sqlite3.Connection, device: int, batch: int) -> dict[str, int]:
    """Return the version vector, own operations apart, from which the device wrote that batch."""
    rows = db.execute(
        "SELECT d.id, s.upto, max(s.batch) FROM seen s JOIN device d ON d.number = s.other WHERE s.device = ? "
        "AND s.batch <= ? GROUP BY s.other",
        (device, batch),
    )
    return {other: upto for other, upto, _batch in rows if upto}


def note_seen(db: sqlite3.Connection, device: int, batch: int, seen: Mapping[str, int]) -> None:
    """Keep from what a batch was written. It may be less than the batch before saw: a form stays open while its
    laptop reads on.
    """
    own = db.execute("SELECT id FROM device WHERE number = ?", (device,)).fetchone()[0]
    before = seen_by(db, device, batch)
    # Where the batch before is not here yet, nothing may be left out in the hope that it says the same.
    follows = (
        batch == 1 or db.execute("SELECT 1 FROM batch WHERE device = ? AND number = ?", (device, batch - 1)).fetchone()
    )
    for other in sorted(before.keys() | seen.keys()):
        upto = seen.get(other, 0)
        if other != own and (upto != before.get(other, 0) or not follows):
            db.execute(
                "INSERT OR IGNORE INTO seen(device, other, batch, upto) VALUES (?,?,?,?)",
                (device, device_number(db, other), batch, upto),
            )
