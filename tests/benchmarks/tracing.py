"""Counts the statements that reach SQLite, on whichever connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from kimdesk.store.database import Database

_heard: list[str] = []


@contextmanager
def traced() -> Iterator[None]:
    """Let every connection that is opened from now on be heard."""
    connect: Callable[..., sqlite3.Connection] = Database._connect

    def heard(self: Database, *how: Any) -> sqlite3.Connection:
        connection = connect(self, *how)
        connection.set_trace_callback(_heard.append)
        return connection

    Database._connect = heard  # type: ignore[method-assign]
    try:
        yield
    finally:
        Database._connect = connect  # type: ignore[method-assign]


def statements(work: Callable[[], object]) -> list[str]:
    """Do ``work`` and return the statements it sent; what a full-text table asks of itself is not among them."""
    _heard.clear()
    work()
    return [each for each in _heard if not each.startswith("--")]
