"""A record that one person deleted while another worked on it, neither knowing of the other."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

Mark = tuple[int, int, int]


def crossed(db: sqlite3.Connection, deletions: Sequence[Mark], edits: Sequence[Mark]) -> bool:
    """Tell whether some edit and some deletion, each as (local device, number, batch), were made without knowledge of
    each other.
    """
    return any(
        edit[0] != deletion[0] and not _knew(db, deletion, edit) and not _knew(db, edit, deletion)
        for deletion in deletions
        for edit in edits
    )


def _knew(db: sqlite3.Connection, writer: Mark, other: Mark) -> bool:
    row = db.execute(
        "SELECT upto FROM seen WHERE device = ? AND other = ? AND batch <= ? ORDER BY batch DESC LIMIT 1",
        (writer[0], other[0], writer[2]),
    ).fetchone()
    return bool(row) and row[0] >= other[1]
