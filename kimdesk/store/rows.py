"""Writing rows that are worked out anew: only what differs from what stands there is touched, index by index."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any


def put(db: sqlite3.Connection, table: str, columns: tuple[str, ...], row: Sequence[Any]) -> tuple[Any, ...] | None:
    """Make the row stand in the table, its first column being its key; return what stood there before."""
    select, insert = _statements(table, columns)
    before: tuple[Any, ...] | None = db.execute(select, (row[0],)).fetchone()
    if before is None:
        db.execute(insert, row)
        return None
    changed = [at for at, value in enumerate(row) if value != before[at]]
    if changed:
        db.execute(_update(table, columns, tuple(changed)), (*(row[at] for at in changed), row[0]))
    return before


def take(db: sqlite3.Connection, table: str, key: str, value: object) -> None:
    """Take away the row with that key, where there is one."""
    if db.execute(f"SELECT 1 FROM {table} WHERE {key} = ?", (value,)).fetchone():
        db.execute(f"DELETE FROM {table} WHERE {key} = ?", (value,))


def put_all(db: sqlite3.Connection, table: str, key: str, value: object, rows: Iterable[tuple[Any, ...]]) -> None:
    """Make these rows, and no others, stand for a key; each begins with it."""
    wanted = set(rows)
    if set(db.execute(f"SELECT * FROM {table} WHERE {key} = ?", (value,))) == wanted:
        return
    db.execute(f"DELETE FROM {table} WHERE {key} = ?", (value,))
    for row in sorted(wanted):
        db.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)


def quoted(columns: Iterable[str]) -> str:
    """Return column names as SQL identifiers (a field may be called ``on`` or ``to``)."""
    return ",".join(f'"{name}"' for name in columns)


@lru_cache(maxsize=128)
def _statements(table: str, columns: tuple[str, ...]) -> tuple[str, str]:
    names, marks = quoted(columns), ",".join("?" * len(columns))
    return (
        f"SELECT {names} FROM {table} WHERE {quoted(columns[:1])} = ?",
        f"INSERT INTO {table} ({names}) VALUES ({marks})",
    )


@lru_cache(maxsize=1024)
def _update(table: str, columns: tuple[str, ...], changed: tuple[int, ...]) -> str:
    told = ", ".join(f"{quoted([columns[at]])} = ?" for at in changed)
    return f"UPDATE {table} SET {told} WHERE {quoted(columns[:1])} = ?"
