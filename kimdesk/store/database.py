"""The one SQLite file of a workspace: opening it, refusing what must not be opened, and its connections.

There is one writer, private to the store. Everybody else reads through connections whose authoriser denies every
write, so that nothing can be written beside the log.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model import ops
from kimdesk.model.kinds import ALL
from kimdesk.paths import require_local
from kimdesk.store.columns import COMMON, INDEXES
from kimdesk.store.reader import ReadConnection, refuse_writing
from kimdesk.store.tally import WriteConnection
from kimdesk.store.trouble import explain, explained
from kimdesk.store.turn import Turn

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

Connection = TypeVar("Connection", bound=sqlite3.Connection)

APPLICATION_ID = 0x4B494D44
OP_STORE_VERSION = 2
_PROJECTOR_VERSION = 4
_BUSY_MS = 5000
_CACHE_KIB = 16_000
_HEADER = b"SQLite format 3\0"

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING fts5(ref, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)


def projection_version() -> str:
    """Return the mark of this program's projection: it changes with the registry, and the tables are then rebuilt."""
    return hashlib.sha256(repr((_PROJECTOR_VERSION, ops.SUPPORTED_READER, COMMON, INDEXES, ALL)).encode()).hexdigest()[
        :16
    ]


class Database:
    """An open file; ``opened`` is the way to get one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._turn = Turn()
        self._making = threading.Lock()
        self._own_writes = 0
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        with explained(path):
            self._writer = self._connect(WriteConnection)
        self._engine: Engine | None = None
        self._projection = ""

    @contextmanager
    def writing(self, behind: bool = False, lasting: bool = True) -> Iterator[sqlite3.Connection]:
        """Run one transaction on the one writer; everything in it is kept or nothing is.

        With ``behind`` whoever else wants to write goes first. One that is not ``lasting`` need not have reached the
        disk when this returns: a power cut may undo it, and those after it, until a lasting one is done. Raises
        UserError where the file is locked by another program, read-only, damaged, or the disk is full.
        """
        with self._turn.taken(behind), explained(self.path), self._lasting(lasting):
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

    def reach_disk(self) -> None:
        """Come back when all that was written is on the disk."""
        with self.writing(behind=True) as db:
            db.execute("UPDATE meta SET value = value WHERE key = 'writes'")

    @contextmanager
    def _lasting(self, lasting: bool) -> Iterator[None]:
        if lasting:
            yield
            return
        self._writer.execute("PRAGMA synchronous=NORMAL")
        try:
            yield
        finally:
            self._writer.execute("PRAGMA synchronous=FULL")

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

    def session(self) -> Session:
        """Return a SQLModel session on a read-only connection of this thread, which is kept for the next one."""
        from sqlalchemy import create_engine
        from sqlalchemy.pool import SingletonThreadPool
        from sqlmodel import Session

        with self._making:
            if self._engine is None:
                self._engine = create_engine(
                    "sqlite://", creator=self._session_connection, poolclass=SingletonThreadPool
                )
        return Session(self._engine, expire_on_commit=False)

    def foreign_writes(self) -> int:
        """Return how often other processes have written to the file, ever; it grows when one of them does so again."""
        row = self.reading().execute("SELECT value FROM meta WHERE key = 'writes'").fetchone()
        return int(row[0]) - self._own_writes if row else 0

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
            for connection in (*self._readers, self._writer):
                connection.close()
            self._readers.clear()
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    def _session_connection(self) -> sqlite3.Connection:
        connection = self._connect(sqlite3.Connection)
        refuse_writing(connection)
        return connection

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
            timeout=_BUSY_MS / 1000,
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
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def create(path: Path) -> None:
    """Make a new, empty file at ``path``, which must not exist; a crash leaves no half-made one."""
    from sqlalchemy.dialects import sqlite as dialect
    from sqlalchemy.schema import CreateIndex, CreateTable

    from kimdesk.store.tables import metadata

    require_local(path.parent)
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain(error, path) from error
    with explained(path):
        connection = sqlite3.connect(part, isolation_level=None)
        try:
            connection.execute("BEGIN")
            for table in metadata().sorted_tables:
                connection.execute(str(CreateTable(table).compile(dialect=dialect.dialect())))
                for index in sorted(table.indexes, key=lambda each: str(each.name)):
                    connection.execute(str(CreateIndex(index).compile(dialect=dialect.dialect())))
            connection.execute(SEARCH_DDL)
            connection.execute(
                "INSERT INTO meta(key, value) VALUES ('projection', ?), ('writes', '0')", (projection_version(),)
            )
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={OP_STORE_VERSION}")
            connection.execute("COMMIT")
        finally:
            connection.close()
        _settle(part, path)


def _settle(part: Path, path: Path) -> None:
    """Give the new file its name, unless another process has made one meanwhile: then that one holds."""
    try:
        if hasattr(os, "link"):
            with suppress(FileExistsError):
                os.link(part, path)
        elif not path.exists():
            os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def check_file(path: Path, live: bool = True) -> int:
    """Return the op store version of the file at ``path``; a backup (not ``live``) may lie anywhere and need not be
    writable.

    Raises UserError, and changes nothing, where it is missing, empty, cut short, not ours, read-only or from a newer
    program.
    """
    if live:
        require_local(path.parent)
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise explain(error, path) from error
    restore = t("Store", "Restore the last backup: kimdesk restore FILE.")
    if len(header) < 100 or not header.startswith(_HEADER):
        what = (
            t("Store", "{path} is empty or cut short.")
            if len(header) < 100
            else t("Store", "{path} is not a KIM Desk file.")
        )
        raise UserError(t("Store", "The records cannot be opened"), what.format(path=path), restore)
    if live and (not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)):
        raise UserError(
            t("Store", "The records cannot be opened"),
            t("Store", "{path} may be read but not written on this computer.").format(path=path),
            t("Store", "Ask IT to let you write to that folder, or choose another home for the records."),
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise UserError(
            t("Store", "The records cannot be opened"),
            t("Store", "{path} is a database of another program.").format(path=path),
            restore,
        )
    version = _version(path, int.from_bytes(header[60:64], "big"))
    if version > OP_STORE_VERSION:
        raise UserError(
            t("Store", "These records come from a newer KIM Desk"),
            t(
                "Store",
                "They were last opened by a version that keeps records in a newer form; nothing has been changed.",
            ),
            t("Store", "Install the newer version on this computer, then open them again."),
        )
    return version


def _version(path: Path, written: int) -> int:
    """Return the version as it stands, which may still be in the journal beside the file where a program was stopped
    half way.
    """
    journal = path.with_name(path.name + "-wal")
    if not journal.exists() or not journal.stat().st_size:
        return written
    with explained(path):
        connection = sqlite3.connect(path, timeout=_BUSY_MS / 1000)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
