"""What is in a backup, read without opening it as the records: how much of what, who changed it last, and what it lacks."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from kimdesk.model.attached import Attached
from kimdesk.paths import Home
from kimdesk.store.attachments import named
from kimdesk.store.backup import open_to_read, require_backup, told_of_backup
from kimdesk.store.form import check_file, projection_version
from kimdesk.store.seen import vector
from kimdesk.store.trouble import explained

_CHANGED = "SELECT DISTINCT r.number, r.kind FROM op o JOIN record r ON r.number = o.record WHERE o.device = ? AND o.number > ?"
_BATCHES = "SELECT count(*) FROM batch WHERE device = ? AND last > ?"


class Contents(NamedTuple):
    """What a backup holds; ``last_at`` is the time of its last change as its writer's clock showed it, ``last_by`` who made
    it, where somebody is named.
    """

    workspace: str
    name: str
    counts: dict[str, int]
    last_at: datetime | None
    last_by: str
    vector: dict[str, int]


class Lacking(NamedTuple):
    """What is here now and not in a backup: how many changes, and to how many records of each kind."""

    changes: int
    records: dict[str, int]


def contents_of(copy: Path) -> Contents:
    """Return what is in a backup, which may lie anywhere and need not be writable. Raises UserError."""
    require_backup(copy)
    with told_of_backup(copy), closing(open_to_read(copy)) as db:
        facts = dict(db.execute("SELECT key, value FROM meta"))
        ours = facts.get("projection") == projection_version()
        at, by = _last_change(db, ours)
        name = (
            db.execute("SELECT title FROM p_name WHERE kind = 'workspace' AND NOT deleted").fetchone() if ours else None
        )
        return Contents(
            facts.get("workspace", ""), name[0] or "" if name else "", _counts(db, ours), at, by, vector(db)
        )


def files_of(copy: Path) -> list[Attached]:
    """Return the attached files that the records in a backup name. Raises UserError."""
    with told_of_backup(copy), closing(open_to_read(copy)) as db:
        return named(db)


def lacking_in(copy: Contents, home: Home) -> Lacking:
    """Return what the records of this home hold that a backup does not. Raises UserError where they cannot be read."""
    check_file(home.database)
    with explained(home.database), closing(sqlite3.connect(home.database)) as db:
        db.execute("PRAGMA query_only=ON")
        changes = 0
        records: set[tuple[int, str]] = set()
        for device, number in db.execute("SELECT id, number FROM device"):
            after = copy.vector.get(device, 0)
            changes += db.execute(
                "SELECT count(*) FROM batch WHERE device = ? AND last > ?", (number, after)
            ).fetchone()[0]
            records |= set(db.execute(_CHANGED, (number, after)))
    kinds = [kind for _number, kind in records]
    return Lacking(changes, {kind: kinds.count(kind) for kind in sorted(set(kinds))})


def workspace_of(home: Home) -> str:
    """Return the id of the workspace that is here, or nothing where there is none. Raises UserError."""
    if not home.database.exists():
        return ""
    check_file(home.database)
    with explained(home.database), closing(sqlite3.connect(home.database)) as db:
        row = db.execute("SELECT value FROM meta WHERE key = 'workspace'").fetchone()
    return str(row[0]) if row else ""


def _counts(db: sqlite3.Connection, ours: bool) -> dict[str, int]:
    """Return how many records of each kind there are; where another version made the tables, deleted ones count too."""
    whence = "p_name WHERE NOT deleted" if ours else "record"
    return dict(db.execute(f"SELECT kind, count(*) FROM {whence} GROUP BY kind ORDER BY kind"))


def _last_change(db: sqlite3.Connection, ours: bool) -> tuple[datetime | None, str]:
    row = db.execute("SELECT wall, offset, author FROM batch ORDER BY wall DESC, number DESC LIMIT 1").fetchone()
    if row is None:
        return None, ""
    wall, offset, author = row
    at = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=wall, minutes=offset)
    name = db.execute("SELECT title FROM p_name WHERE id = ?", (author,)).fetchone() if ours and author else None
    return at.replace(tzinfo=None), (name[0] or "") if name else ""
