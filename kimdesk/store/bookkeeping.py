"""What every way of writing operations ends with: the rows of what they touched, and the numbers that the file keeps."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from kimdesk.store.numbers import named_records
from kimdesk.store.projection import project
from kimdesk.store.quarantine import KIND, decide


def project_touched(
    db: sqlite3.Connection, touched: dict[int, tuple[str, str]], fields: Mapping[int, Collection[str]]
) -> None:
    """Bring the rows of these records into step with the log, and those that decisions among them touch, which are
    added; of a record that ``fields`` names only those have changed.
    """
    decided = decide(db, [number for number, (kind, _record) in touched.items() if kind == KIND])
    touched |= dict(zip(sorted(decided), named_records(db, decided), strict=True))
    project(db, {number: None if number in decided else fields.get(number) for number in touched})


def keep_number(db: sqlite3.Connection, key: str, number: int) -> None:
    """Keep a number of the file's own."""
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (key, str(number)))


def top_of(db: sqlite3.Connection, sql: str, *parameters: object) -> int:
    """Return the one number that a statement finds, or 0."""
    row = db.execute(sql, parameters).fetchone()
    return int(row[0]) if row and row[0] is not None else 0
