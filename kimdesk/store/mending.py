"""Making the whole file anew from the log in it: everything else follows from that."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from kimdesk.paths import Home
from kimdesk.store.backup import address_of, backup_of_damaged, require_whole, take_place_of_records
from kimdesk.store.form import create
from kimdesk.store.migration import remake_projection
from kimdesk.store.trouble import explained


def mend(home: Home, at: datetime) -> Path:
    """Put a file made from the log in the place of the live one; return where that is kept. Nobody may have it open.

    It stays the same laptop, because nothing of what it has told others is lost. Raises UserError where the log itself cannot
    be read as a whole; everything is then as it was.
    """
    part = home.database.with_name(f"{home.database.stem}.{os.urandom(4).hex()}.mended")
    with explained(home.database):
        try:
            create(part)
            with closing(sqlite3.connect(part, isolation_level=None, uri=True)) as db:
                _fill(db, home)
            require_whole(part)
            kept = backup_of_damaged(home, at, "before-mending")
            take_place_of_records(part, home)
        finally:
            for leftover in ("", "-journal", "-wal", "-shm"):
                with suppress(OSError):
                    part.with_name(part.name + leftover).unlink(missing_ok=True)
    return kept


def _fill(db: sqlite3.Connection, home: Home) -> None:
    from kimdesk.store.tables import metadata

    db.execute("ATTACH ? AS damaged", (f"{address_of(home.database.absolute())}?mode=rw",))
    db.execute("BEGIN")
    for table in (each for each in metadata().sorted_tables if not each.name.startswith("p_")):
        name, columns = table.name, ", ".join(f'"{each.name}"' for each in table.columns)
        # No index is gone by: it may be what is torn.
        db.execute(f"INSERT OR REPLACE INTO main.{name}({columns}) SELECT {columns} FROM damaged.{name} NOT INDEXED")
    db.execute("COMMIT")
    db.execute("DETACH damaged")
    db.execute("BEGIN")
    remake_projection(db)
    db.execute("COMMIT")
