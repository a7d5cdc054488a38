"""Connections for reading: they refuse to write, and what is wrong with the file they say in a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kimdesk.store.trouble import explained

_READS = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_RECURSIVE,
        sqlite3.SQLITE_TRANSACTION,
        sqlite3.SQLITE_PRAGMA,
        sqlite3.SQLITE_SAVEPOINT,
    }
)


class ReadCursor(sqlite3.Cursor):
    """A cursor whose faults are explained: a damaged page shows itself only when its rows are fetched."""

    def execute(self, *arguments: Any) -> ReadCursor:
        self._explained(super().execute, *arguments)
        return self

    def fetchall(self) -> list[Any]:
        rows: list[Any] = self._explained(super().fetchall)
        return rows

    def fetchone(self) -> Any:
        return self._explained(super().fetchone)

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        # Taken at once: a step into Python for each row would cost more than reading it.
        return iter(self.fetchall())

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlite3.DatabaseError as error:
            return self._explained(_raise, error)

    def _explained(self, act: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return act(*arguments)
        except sqlite3.DatabaseError as error:
            if "readonly" in str(error):
                # Nobody may write here, so this is a bug and no fault of the disk.
                raise
            assert isinstance(self.connection, ReadConnection)
            with explained(Path(self.connection.place)):
                raise


class ReadConnection(sqlite3.Connection):
    """A connection to the file at ``place``."""

    place: str

    def execute(self, *arguments: Any) -> ReadCursor:
        """Run a statement on a cursor that explains itself."""
        return self.cursor(ReadCursor).execute(*arguments)


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Read the file as it is at one moment, whatever is written meanwhile; inside another snapshot it is that one's."""
    if connection.in_transaction:
        yield connection
        return
    connection.execute("BEGIN")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK")


def refuse_writing(connection: sqlite3.Connection) -> None:
    """Let the connection read and nothing else."""
    connection.execute("PRAGMA query_only=ON")
    connection.set_authorizer(read_only)


def read_only(action: int, table: str | None, *_details: str | None) -> int:
    """Answer SQLite's question whether something may be done."""
    # Connecting to the full-text table looks like an update of the schema; SQLite itself refuses a real one.
    connecting = action == sqlite3.SQLITE_UPDATE and table == "sqlite_master"
    return sqlite3.SQLITE_OK if action in _READS or connecting else sqlite3.SQLITE_DENY


def _raise(error: Exception) -> None:
    raise error
