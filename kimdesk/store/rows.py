"""Reading and writing many rows at once: one statement for each table, and only what differs from what stands there
is touched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

# So many values, in whole rows, are added by one step of the database where there are so many: each step has its own
# cost.
_TOGETHER = 500


def numbers_of(numbers: Iterable[int]) -> str:
    """Return local numbers in the form in which a statement takes many of them: ``json_each(?)``."""
    return f"[{','.join(map(str, numbers))}]"


def rows_at(db: sqlite3.Connection, table: str, columns: tuple[str, ...], keys: Collection[int]) -> list[Any]:
    """Return these columns of the rows that have one of the keys in the first of them, in the order of the keys."""
    return db.execute(_select(table, columns), (numbers_of(keys),)).fetchall()


def put_rows(
    db: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Sequence[Sequence[Any]]
) -> dict[int, tuple[Any, ...]]:
    """Make the rows stand in the table, the first column being the key; return, by key, what stood there before."""
    before = {row[0]: row for row in rows_at(db, table, columns, [row[0] for row in rows])}
    new: list[Sequence[Any]] = []
    changes: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
    for row in rows:
        stood = before.get(row[0])
        if stood is None:
            new.append(row)
        elif stood != row:
            changed = tuple([at for at, value in enumerate(row) if value != stood[at]])
            if changed:
                changes.setdefault(changed, []).append((*[row[at] for at in changed], row[0]))
    insert_rows(db, table, columns, new)
    for at, values in changes.items():
        set_columns(db, table, columns[0], tuple(columns[each] for each in at), values)
    return before


def set_columns(
    db: sqlite3.Connection, table: str, key: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]
) -> None:
    """Write these columns of rows that stand there; each row ends with its key."""
    db.executemany(_update(table, key, columns), rows)


def put_sets(
    db: sqlite3.Connection, table: str, columns: tuple[str, ...], wanted: Mapping[int, Collection[tuple[Any, ...]]]
) -> None:
    """Make these rows, and no others, stand for each key; each begins with it, and all its columns make it what it is."""
    before = set(rows_at(db, table, columns, wanted))
    now = {row for rows in wanted.values() for row in rows}
    change_set(db, table, columns, before - now, now - before)


def change_set(
    db: sqlite3.Connection,
    table: str,
    columns: tuple[str, ...],
    gone: Collection[tuple[Any, ...]],
    new: Collection[tuple[Any, ...]],
) -> None:
    """Take rows away, each named by all its columns, and add others."""
    if gone:
        where = " AND ".join(f"{name} = ?" for name in columns)
        db.executemany(f"DELETE FROM {table} WHERE {where}", sorted(gone))
    insert_rows(db, table, columns, sorted(new))


def insert_rows(db: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> None:
    """Add rows to a table, in this order."""
    many = max(_TOGETHER // len(columns), 1)
    whole = len(rows) - len(rows) % many
    for at in range(0, whole, many):
        db.execute(insertion(table, columns, many), list(chain.from_iterable(rows[at : at + many])))
    if whole < len(rows):
        db.executemany(insertion(table, columns, 1), rows[whole:])


def quoted(columns: Iterable[str]) -> str:
    """Return column names as SQL identifiers (a field may be called ``on`` or ``to``)."""
    return ",".join(f'"{name}"' for name in columns)


@lru_cache(maxsize=128)
def insertion(table: str, columns: tuple[str, ...], many: int = 1) -> str:
    """Return the statement that adds so many rows."""
    row = f"({','.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({quoted(columns)}) VALUES {','.join([row] * many)}"


@lru_cache(maxsize=128)
def _select(table: str, columns: tuple[str, ...]) -> str:
    names = ",".join(f't."{name}"' for name in columns)
    # Key by key, whatever the planner thinks of it: what is asked for is always little beside the table.
    return f'SELECT {names} FROM json_each(?) j CROSS JOIN {table} t ON t."{columns[0]}" = j.value'


@lru_cache(maxsize=1024)
def _update(table: str, key: str, columns: tuple[str, ...]) -> str:
    told = ", ".join(f"{quoted([name])} = ?" for name in columns)
    return f"UPDATE {table} SET {told} WHERE {key} = ?"
