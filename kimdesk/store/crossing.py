"""A record that one person deleted while another worked on it, neither knowing of the other."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

# (local device, number, batch)
Mark = tuple[int, int, int]


def crossed(db: sqlite3.Connection, deletions: Sequence[Mark], edits: Sequence[Mark]) -> bool:
    """Tell whether some edit and some deletion were made without knowledge of each other."""
    return any(
        not _knew(db, deletion, edit) and not _knew(db, edit, deletion) for deletion in deletions for edit in edits
    )


def _knew(db: sqlite3.Connection, writer: Mark, other: Mark) -> bool:
    if writer[0] == other[0]:
        return _knew_own(db, writer, other)
    row = db.execute(
        "SELECT upto FROM seen WHERE device = ? AND other = ? AND batch <= ? ORDER BY batch DESC LIMIT 1",
        (writer[0], other[0], writer[2]),
    ).fetchone()
    return bool(row) and row[0] >= other[1]


def _knew_own(db: sqlite3.Connection, writer: Mark, other: Mark) -> bool:
    """Tell it of two operations of one laptop, where two programs may write without seeing each other."""
    if writer[2] == other[2] or other[1] > writer[1]:
        return writer[2] == other[2]
    row = db.execute(
        "SELECT upto FROM seen WHERE device = ? AND other = device AND batch = ?", (writer[0], writer[2])
    ).fetchone()
    return row is None or row[0] >= other[1]
