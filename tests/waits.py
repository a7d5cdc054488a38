"""Counting what costs a laptop time whatever the machine: statements, transactions, and waits for the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from kimdesk.store.database import Database


def statements(connection: sqlite3.Connection, work: Callable[[], object]) -> list[str]:
    """Return the statements that a connection runs meanwhile."""
    found: list[str] = []
    connection.set_trace_callback(found.append)
    try:
        work()
    finally:
        connection.set_trace_callback(None)
    return found


def asked(connection: sqlite3.Connection, work: Callable[[], object]) -> list[str]:
    """Return the statements that the program itself runs meanwhile, without what a full-text table asks of itself."""
    return [each for each in statements(connection, work) if "'main'" not in each]


def waits_for_the_disk(database: Database, work: Callable[[], object]) -> int:
    """Return how many transactions meanwhile wrote something and came back only when it was on the disk."""
    lasting, found = True, 0
    for each in statements(database._writer, work):
        if each.startswith("PRAGMA synchronous"):
            lasting = each.endswith("FULL")
        found += lasting and each.startswith("UPDATE meta SET value = value + 1 WHERE key = 'writes'")
    return found
