"""The one SQLite file of a workspace, opened: its connections, and whose turn it is.

There is one writer, private to the store. Everybody else reads through connections whose authoriser denies every
write, so that nothing can be written beside the log.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.store.form import BUSY_MS, projection_version
from kimdesk.store.reader import ReadConnection, refuse_writing
from kimdesk.store.tally import WriteConnection
from kimdesk.store.trouble import explained
from kimdesk.store.turn import Turn

Connection = TypeVar("Connection", bound=sqlite3.Connection)

_CACHE_KIB = 16_000
# After so many transactions that need not last, what they wrote is folded into the file; sooner where somebody types,
# whose saving has to wait until all that lies in the journal before it has reached the disk.
_FOLDED_AFTER, _FOLDED_SOON = 16, 2
# So few can wait for the disk together with one that lasts.
_FEW = 12
# So many pages of 4 KiB may lie in the journal before somebody's saving folds them in; what arrives in bulk sees to
# its own.
_JOURNAL_PAGES = 4000


class Database:
    """An open file; ``opened`` is the way to get one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._turn = Turn()
        self._folding = threading.Lock()
        self._unfolded = 0
        self._own_writes = 0
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        with explained(path):
            self._writer = self._connect(WriteConnection)
        self._folder: sqlite3.Connection | None = None
        self._projection = ""

    @contextmanager
    def writing(self, behind: bool = False, lasting: bool = True) -> Iterator[sqlite3.Connection]:
        """Run one transaction on the one writer; everything in it is kept or nothing is.

        With ``behind`` whoever else wants to write goes first. One that is not ``lasting`` need not have reached the
        disk when this returns: a power cut may undo it, and those after it, until a lasting one is done. Raises
        UserError where the file is locked by another program, read-only, damaged, or the disk is full.
        """
        if behind and lasting and self._unfolded > (0 if self._turn.wanted_lately else _FEW):
            # What has to reach the disk with this one does so before it is its turn.
            self.fold()
        with self._turn.taken(behind), explained(self.path), self._set_for(behind, lasting):
            self._writer.execute("BEGIN IMMEDIATE")
            counted = 0
            try:
                self._writer.begin()
                self._require_own_projection()
                before = self._writer.total_changes
                yield self._writer
                self._writer.fold()
                if self._writer.total_changes > before:
                    self._writer.execute("UPDATE meta SET value = value + 1 WHERE key = 'writes'")
                    # Counted before it can be seen, so that nobody takes it for another program's.
                    counted = 1
                    self._own_writes += counted
                self._writer.execute("COMMIT")
            except BaseException:
                self._own_writes -= counted
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
        if not lasting:
            self._unfolded += 1
            if self._unfolded >= (_FOLDED_SOON if self._turn.wanted_lately else _FOLDED_AFTER):
                self.fold()

    def fold(self) -> None:
        """Bring what lies in the journal into the file itself, as far as nobody reads it there just now; nobody who
        writes has to wait meanwhile.
        """
        with self._folding, explained(self.path):
            self._unfolded = 0
            if self._folder is None:
                self._folder = self._connect(sqlite3.Connection)
            self._folder.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def reach_disk(self) -> None:
        """Come back when all that was written is on the disk."""
        with self.writing(behind=True) as db:
            db.execute("UPDATE meta SET value = value WHERE key = 'writes'")

    @contextmanager
    def _set_for(self, behind: bool, lasting: bool) -> Iterator[None]:
        if not behind and lasting:
            yield
            return
        if not lasting:
            self._writer.execute("PRAGMA synchronous=NORMAL")
        self._writer.execute("PRAGMA wal_autocheckpoint=0")
        try:
            yield
        finally:
            self._writer.execute("PRAGMA synchronous=FULL")
            self._writer.execute(f"PRAGMA wal_autocheckpoint={_JOURNAL_PAGES}")

    def reading(self) -> sqlite3.Connection:
        """Return this thread's read-only connection."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with explained(self.path):
                connection = self._connect(ReadConnection)
                refuse_writing(connection)
            self._local.connection = connection
            self._readers.append(connection)
        return connection

    def writes(self) -> int:
        """Return how often anybody has written to the file, ever; what was read stands as long as this does."""
        row = self.reading().execute("SELECT value FROM meta WHERE key = 'writes'").fetchone()
        return int(row[0]) if row else 0

    def foreign_writes(self) -> int:
        """Return how often other processes have written to the file, ever; it grows when one of them does so again."""
        return self.writes() - self._own_writes

    def scrub(self) -> None:
        """Let nothing of what was taken out be found in the file's free room; where another program reads just now, its
        journal is folded in later.
        """
        with self._turn.taken(), explained(self.path):
            self._writer.execute("INSERT INTO search(search) VALUES('optimize')")
            # In memory a large file would take up as much again.
            self._writer.execute("PRAGMA temp_store=FILE")
            self._writer.execute("VACUUM")
            self._writer.execute("PRAGMA temp_store=MEMORY")
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def adopt_projection(self) -> None:
        """Go by the projection that the file has now: this program has just made it."""
        self._projection = projection_version()

    def close(self) -> None:
        """Give the file back."""
        with self._turn.taken():
            for connection in (*self._readers, self._folder, self._writer):
                if connection is not None:
                    connection.close()
            self._readers.clear()
            self._folder = None

    def _require_own_projection(self) -> None:
        """Refuse to write where another version of the program has made the tables anew under this one."""
        row = self._writer.execute("SELECT value FROM meta WHERE key = 'projection'").fetchone()
        if self._projection and row and row[0] != self._projection:
            raise UserError(
                t("Store", "KIM Desk must be started again"),
                t(
                    "Store",
                    "Another version of the program has opened these records meanwhile. The last change was not saved.",
                ),
                t("Store", "Close this window, start the newer version, and repeat the last change."),
            )

    def _connect(self, factory: type[Connection]) -> Connection:
        connection = sqlite3.connect(
            self.path,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MS / 1000,
            cached_statements=400,
            factory=factory,
        )
        if isinstance(connection, ReadConnection):
            connection.place = str(self.path)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA temp_store=MEMORY")
            if isinstance(connection, WriteConnection):
                # What arrives in bulk touches rows all over the file; readers follow indexes and need little.
                connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
                connection.execute(f"PRAGMA wal_autocheckpoint={_JOURNAL_PAGES}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection
