"""What is counted and not shown yet: of much that arrives at once the log is written first, and the rows of each record
once behind it, however often the record was changed.

Which fields of which records wait for that stands in the file, so that whoever opens it after a crash goes on from
there. It is part of the projection: a rebuild leaves nothing waiting.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from kimdesk.store.counting import by_field
from kimdesk.store.database import Database
from kimdesk.store.pace import Pace, in_slices
from kimdesk.store.projection import project
from kimdesk.store.rows import numbers_of, rows_at

_TABLE = "p_unshown"
_LET_WAIT = f"INSERT OR IGNORE INTO {_TABLE}(record, field) SELECT j.value, ? FROM json_each(?) j"
_FORGET = f"DELETE FROM {_TABLE} WHERE record IN (SELECT value FROM json_each(?))"
# In the place of a field: all that the record says has to be looked at.
WHOLE = ""


def let_wait(db: sqlite3.Connection, places: Iterable[tuple[int, str]]) -> None:
    """Note fields of records (local numbers) that have been counted, inside the caller's transaction."""
    for name, records in by_field(places).items():
        db.execute(_LET_WAIT, (name, numbers_of(records)))


def show(database: Database, pace: Pace | None = None) -> None:
    """Bring the rows of all that waits into step with the log, in slices between which typing goes first."""
    for _done in in_slices(database, _records(database.reading()), _show, pace or Pace(), lasting=False):
        pass


def show_at_once(db: sqlite3.Connection) -> None:
    """Do the same inside the caller's transaction: for a little."""
    _show(db, _records(db))


def _records(db: sqlite3.Connection) -> list[int]:
    return [record for (record,) in db.execute(f"SELECT DISTINCT record FROM {_TABLE} ORDER BY record").fetchall()]


def _show(db: sqlite3.Connection, records: Sequence[int]) -> None:
    # Asked here, because another program may have shown them meanwhile.
    fields: dict[int, set[str]] = {}
    for record, name in rows_at(db, _TABLE, ("record", "field"), records):
        fields.setdefault(record, set()).add(name)
    project(db, {record: None if WHOLE in names else names for record, names in fields.items()})
    db.execute(_FORGET, (numbers_of(fields),))
