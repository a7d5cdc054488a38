"""Bringing an older file up to this program's form: rarely, one step at a time, with a backup before."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime

from kimdesk.paths import Home
from kimdesk.store.backup import backup, backup_name
from kimdesk.store.form import OP_STORE_VERSION, SEARCH_DDL, projection_version
from kimdesk.store.projection import rebuild
from kimdesk.store.quarantine import release
from kimdesk.store.trouble import explained
from kimdesk.store.unshown import show_at_once

Step = Callable[[sqlite3.Connection], None]


def _add_missing_tables(db: sqlite3.Connection) -> None:
    """Make the tables of the log that came with a version; what is there stays as it is."""
    from sqlalchemy.dialects import sqlite as dialect
    from sqlalchemy.schema import CreateTable

    from kimdesk.store.tables import metadata

    for table in metadata().sorted_tables:
        if not table.name.startswith("p_"):
            db.execute(str(CreateTable(table, if_not_exists=True).compile(dialect=dialect.dialect())))


def _add_missing_indexes(db: sqlite3.Connection) -> None:
    """Make the indexes of the log that came with a version."""
    from sqlalchemy.dialects import sqlite as dialect
    from sqlalchemy.schema import CreateIndex

    from kimdesk.store.tables import metadata

    for table in metadata().sorted_tables:
        if not table.name.startswith("p_"):
            for index in sorted(table.indexes, key=lambda each: str(each.name)):
                db.execute(str(CreateIndex(index, if_not_exists=True).compile(dialect=dialect.dialect())))


# From the version on the left to the next one.
STEPS: Mapping[int, Step] = {1: _add_missing_tables, 2: _add_missing_indexes}


def migrate(
    home: Home, version: int, at: datetime, steps: Mapping[int, Step] = STEPS, goal: int = OP_STORE_VERSION
) -> None:
    """Run the steps from ``version`` to ``goal`` in one transaction, after a backup; on any fault the file is as it
    was.
    """
    if version >= goal:
        return
    backup(home.database, home.backups / backup_name(at, f"before-version-{goal}"))
    with explained(home.database):
        connection = sqlite3.connect(home.database, isolation_level=None)
        try:
            connection.execute("BEGIN EXCLUSIVE")
            # Another program may have done it while this one waited.
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            for number in range(version, goal):
                steps[number](connection)
            connection.execute(f"PRAGMA user_version={goal}")
            connection.execute("COMMIT")
        finally:
            connection.close()


def renew_projection(db: sqlite3.Connection) -> bool:
    """Rebuild the projection inside the caller's transaction where another registry made it; tell whether that was
    needed.
    """
    made_by = db.execute("SELECT value FROM meta WHERE key = 'projection'").fetchone()
    if made_by and made_by[0] == projection_version():
        return False
    release(db)
    remake_projection(db)
    return True


def remake_projection(db: sqlite3.Connection) -> None:
    """Drop every table of the projection, make it anew and fill it from the log."""
    from sqlalchemy.dialects import sqlite as dialect
    from sqlalchemy.schema import CreateIndex, CreateTable

    from kimdesk.store.tables import metadata

    for (table,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'p\\_%' ESCAPE '\\'"
    ).fetchall():
        db.execute(f"DROP TABLE {table}")
    db.execute("DROP TABLE IF EXISTS search")
    for table in metadata().sorted_tables:
        if table.name.startswith("p_"):
            db.execute(str(CreateTable(table).compile(dialect=dialect.dialect())))
            for index in sorted(table.indexes, key=lambda each: str(each.name)):
                db.execute(str(CreateIndex(index).compile(dialect=dialect.dialect())))
    db.execute(SEARCH_DDL)
    for _done in rebuild(db):
        pass
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES ('projection', ?)", (projection_version(),))


def compare_with_rebuilt(db: sqlite3.Connection) -> tuple[str, ...]:
    """Make the projection anew and return the names of the tables that differed; what only waited to be shown does not
    count as a difference.
    """
    show_at_once(db)
    before = projection_hash(db)
    remake_projection(db)
    after = projection_hash(db)
    return tuple(sorted(name for name in before | after if before.get(name) != after.get(name)))


def projection_hash(db: sqlite3.Connection) -> dict[str, str]:
    """Return a digest of each table of the projection, rows in order: what a rebuild must not change."""
    digests = {}
    for (table,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'p\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall():
        digest = hashlib.sha256()
        columns = len(db.execute(f"SELECT * FROM {table} LIMIT 0").description)
        for row in db.execute(f"SELECT * FROM {table} ORDER BY {','.join(map(str, range(1, min(columns, 3) + 1)))}"):
            digest.update(repr(row).encode())
        digests[table] = digest.hexdigest()
    digest = hashlib.sha256()
    for row in db.execute("SELECT rowid, ref, title, body FROM search ORDER BY rowid"):
        digest.update(repr(row).encode())
    return digests | {"search": digest.hexdigest()}
