"""What is counted and not shown yet: of much that arrives at once the log is written first, and the rows of each record
once behind it, however often the record was changed.

Which fields of which records wait for that stands in the file, so that whoever opens it after a crash goes on from
there. It is part of the projection: a rebuild leaves nothing waiting.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from kimdesk.store.counting import by_field
from kimdesk.store.database import Database
from kimdesk.store.pace import Pace, in_slices
from kimdesk.store.projection import project
from kimdesk.store.rows import numbers_of

_TABLE = "p_unshown"
_LET_WAIT = f"INSERT INTO {_TABLE}(field, records) VALUES (?, ?)"
_WAITING = f"SELECT number, field, records FROM {_TABLE} ORDER BY number"
# Only what had been looked at: another program may have let more wait meanwhile.
_FORGET = f"DELETE FROM {_TABLE} WHERE number <= ?"
# In the place of a field: all that the record says has to be looked at.
WHOLE = ""

# The fields that wait, by record (local number).
Waiting = Mapping[int, set[str]]


def let_wait(db: sqlite3.Connection, places: Iterable[tuple[int, str]]) -> None:
    """Note fields of records (local numbers) that have been counted, inside the caller's transaction."""
    for name, records in by_field(places).items():
        db.execute(_LET_WAIT, (name, numbers_of(records)))


def show(database: Database, pace: Pace | None = None) -> None:
    """Bring the rows of all that waits into step with the log, in slices between which typing goes first.

    Broken off half way, or done by two programs at once, some of it is done twice, which changes nothing.
    """
    last, waiting = _read(database.reading())
    work = partial(_show, waiting)
    for _done in in_slices(database, sorted(waiting), work, pace or Pace(), lasting=False):
        pass
    if last:
        with database.writing(behind=True, lasting=False) as db:
            db.execute(_FORGET, (last,))


def show_at_once(db: sqlite3.Connection) -> None:
    """Do the same inside the caller's transaction: for a little."""
    last, waiting = _read(db)
    _show(waiting, db, sorted(waiting))
    db.execute(_FORGET, (last,))


def _read(db: sqlite3.Connection) -> tuple[int, Waiting]:
    """Return the last of what waits, and all of it."""
    last, waiting = 0, dict[int, set[str]]()
    for number, name, records in db.execute(_WAITING).fetchall():
        last = number
        for record in json.loads(records):
            waiting.setdefault(record, set()).add(name)
    return last, waiting


def _show(waiting: Waiting, db: sqlite3.Connection, records: Sequence[int]) -> None:
    project(db, {record: None if WHOLE in waiting[record] else waiting[record] for record in records})
