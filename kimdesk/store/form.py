"""What a workspace's file must be like: how a new one is made, and how one is looked at before it is opened."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from kimdesk.errors import Damaged, UserError
from kimdesk.i18n import t
from kimdesk.model import ops
from kimdesk.model.kinds import ALL
from kimdesk.paths import require_local
from kimdesk.placing import put_in_place
from kimdesk.store.columns import COMMON, INDEXES
from kimdesk.store.trouble import explain, explained

APPLICATION_ID = 0x4B494D44
OP_STORE_VERSION = 3
# How long somebody waits for another program that writes just now.
BUSY_MS = 5000
_PROJECTOR_VERSION = 6
_HEADER = b"SQLite format 3\0"

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING fts5(ref, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)


def projection_version() -> str:
    """Return the mark of this program's projection: it changes with the kinds, their fields and what these hold, and the
    tables are then rebuilt. What things are called makes no difference to the tables.
    """
    kinds = [(kind.name, kind.title, kind.prefix, [(each.name, each.type.value) for each in kind]) for kind in ALL]
    made_from = (_PROJECTOR_VERSION, ops.SUPPORTED_READER, COMMON, INDEXES, kinds)
    return hashlib.sha256(repr(made_from).encode()).hexdigest()[:16]


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
            put_in_place(part, path)
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
        raise Damaged(t("Store", "The records cannot be opened"), what.format(path=path), restore)
    if live and (not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)):
        raise UserError(
            t("Store", "The records cannot be opened"),
            t("Store", "{path} may be read but not written on this computer.").format(path=path),
            t("Store", "Ask IT to let you write to that folder, or choose another home for the records."),
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Damaged(
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
        connection = sqlite3.connect(path, timeout=BUSY_MS / 1000)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
