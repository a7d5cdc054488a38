"""What this laptop keeps of the share: every signed segment and every entry of the roster, verbatim."""

from __future__ import annotations

import base64
import json
import sqlite3
from typing import NamedTuple

from kimdesk.store.behind import goals
from kimdesk.store.numbers import device_number

HERE = "here"
SHARED = "shared"
CONFIRMED = "confirmed"
_ASIDE = "roster aside"


class Top(NamedTuple):
    """The last segment kept of a laptop; ``seq`` 0 and no mark where there is none."""

    seq: int = 0
    last: int = 0
    mark: str = ""
    state: str = ""


class Kept(NamedTuple):
    """One segment on the shelf."""

    device: str
    seq: int
    first: int
    last: int
    mark: str
    state: str
    body: bytes


def top_of(db: sqlite3.Connection, device: str) -> Top:
    """Return the last segment kept of a laptop, or the one that history is being filled in up to."""
    row = db.execute(
        "SELECT s.seq, s.last, s.mark, s.state FROM segment s JOIN device d ON d.number = s.device WHERE d.id = ? "
        "ORDER BY s.seq DESC LIMIT 1",
        (device,),
    ).fetchone()
    top = Top(*row) if row else Top()
    goal = goals(db).get(device)
    return Top(*goal, CONFIRMED) if goal and goal.seq > top.seq else top


def kept_upto(db: sqlite3.Connection, device: str, seq: int) -> Top:
    """Return the last segment kept of a laptop among those up to ``seq``."""
    row = db.execute(
        "SELECT s.seq, s.last, s.mark, s.state FROM segment s JOIN device d ON d.number = s.device WHERE d.id = ? "
        "AND s.seq <= ? ORDER BY s.seq DESC LIMIT 1",
        (device, seq),
    ).fetchone()
    return Top(*row) if row else Top()


def tops(db: sqlite3.Connection) -> dict[str, Top]:
    """Return the last segment kept of every laptop of which there is one, or the one that history is being filled in
    up to.
    """
    rows = db.execute(
        "SELECT d.id, s.seq, s.last, s.mark, s.state FROM device d CROSS JOIN segment s ON s.device = d.number "
        "AND s.seq = (SELECT max(seq) FROM segment WHERE device = d.number)"
    )
    found = {device: Top(*row) for device, *row in rows}
    for device, goal in goals(db).items():
        if goal.seq > found.get(device, Top()).seq:
            found[device] = Top(*goal, CONFIRMED)
    return found


def keep(db: sqlite3.Connection, kept: Kept) -> None:
    """Put a segment on the shelf."""
    db.execute(
        "INSERT OR IGNORE INTO segment(device, seq, first, last, mark, state, body) VALUES (?,?,?,?,?,?,?)",
        (device_number(db, kept.device), kept.seq, kept.first, kept.last, kept.mark, kept.state, kept.body),
    )


def drop_after(db: sqlite3.Connection, device: str, seq: int) -> None:
    """Take the segments of a laptop after that one off the shelf: nobody else has them."""
    db.execute("DELETE FROM segment WHERE device = (SELECT number FROM device WHERE id = ?) AND seq > ?", (device, seq))


def move(db: sqlite3.Connection, device: str, seq: int, state: str) -> None:
    """Say how far an own segment has come."""
    db.execute(
        "UPDATE segment SET state = ? WHERE device = (SELECT number FROM device WHERE id = ?) AND seq = ?",
        (state, device, seq),
    )


def in_state(db: sqlite3.Connection, device: str, state: str) -> list[int]:
    """Return which of a laptop's segments have come so far and no further, oldest first. They come on in their order."""
    beyond = 0 if state == CONFIRMED else confirmed(db, device)
    rows = db.execute(
        "SELECT s.seq FROM segment s JOIN device d ON d.number = s.device WHERE d.id = ? AND s.seq > ? AND s.state = ? "
        "ORDER BY s.seq",
        (device, beyond, state),
    )
    return [seq for (seq,) in rows]


def confirmed(db: sqlite3.Connection, device: str) -> int:
    """Return up to which segment of a laptop the share is known to have had them all; 0 where it is not known."""
    row = db.execute(
        "SELECT s.seq FROM segment s JOIN device d ON d.number = s.device WHERE d.id = ? AND s.state = ? "
        "ORDER BY s.seq DESC LIMIT 1",
        (device, CONFIRMED),
    ).fetchone()
    return int(row[0]) if row else 0


def last_out(db: sqlite3.Connection, device: str) -> int:
    """Return up to which operation a laptop's segments are on the share."""
    row = db.execute(
        "SELECT s.last FROM segment s JOIN device d ON d.number = s.device WHERE d.id = ? AND s.state <> ? "
        "ORDER BY s.seq DESC LIMIT 1",
        (device, HERE),
    ).fetchone()
    return int(row[0]) if row else 0


def get(db: sqlite3.Connection, device: str, seq: int) -> Kept | None:
    """Return a segment from the shelf, or None."""
    row = db.execute(
        "SELECT d.id, s.seq, s.first, s.last, s.mark, s.state, s.body FROM segment s JOIN device d ON d.number = s.device "
        "WHERE d.id = ? AND s.seq = ?",
        (device, seq),
    ).fetchone()
    return Kept(*row) if row else None


def is_shared(db: sqlite3.Connection) -> bool:
    """Tell whether there is a roster here: whether this laptop belongs to a share."""
    return db.execute("SELECT 1 FROM roster LIMIT 1").fetchone() is not None


def newest_entry(db: sqlite3.Connection) -> int:
    """Return the number of the newest entry of the roster; -1 where there is none."""
    return int(db.execute("SELECT coalesce(max(number), -1) FROM roster").fetchone()[0])


def holding(db: sqlite3.Connection, device: str, number: int) -> Kept | None:
    """Return the segment on the shelf that holds an operation, or None."""
    row = db.execute(
        "SELECT s.seq FROM segment s JOIN device d ON d.number = s.device WHERE d.id = ? AND s.first <= ? AND s.last >= ?",
        (device, number, number),
    ).fetchone()
    return get(db, device, row[0]) if row else None


def put_instead(db: sqlite3.Connection, kept: Kept) -> None:
    """Keep another writing of a segment: the same one with a line withheld."""
    db.execute(
        "UPDATE segment SET body = ? WHERE device = (SELECT number FROM device WHERE id = ?) AND seq = ?",
        (kept.body, kept.device, kept.seq),
    )


def entries(db: sqlite3.Connection) -> list[bytes]:
    """Return the roster as far as it is known here."""
    return [bytes(body) for (body,) in db.execute("SELECT body FROM roster ORDER BY number")]


def entry_marks(db: sqlite3.Connection) -> list[str]:
    """Return the marks of the roster's entries, as far as it is known here."""
    return [mark for (mark,) in db.execute("SELECT mark FROM roster ORDER BY number")]


def keep_entry(db: sqlite3.Connection, number: int, mark: str, body: bytes) -> bool:
    """Add an entry to the roster; tell whether it was, and not another program on this laptop that was faster."""
    put = db.execute("INSERT OR IGNORE INTO roster(number, mark, body) VALUES (?,?,?)", (number, mark, body))
    return bool(put.rowcount)


def go_over(db: sqlite3.Connection, number: int, branch: list[tuple[str, bytes]]) -> None:
    """Follow another roster from that entry on, given by marks and bodies; what was followed before is kept aside."""
    parted = [
        bytes(body) for (body,) in db.execute("SELECT body FROM roster WHERE number >= ? ORDER BY number", (number,))
    ]
    _keep_aside(db, [*aside(db), *parted])
    db.execute("DELETE FROM roster WHERE number >= ?", (number,))
    for at, (mark, body) in enumerate(branch, number):
        keep_entry(db, at, mark, body)


def aside(db: sqlite3.Connection) -> list[bytes]:
    """Return the entries that were followed once and are not any more, until what they did has been done again."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_ASIDE,)).fetchone()
    return [base64.b64decode(each) for each in json.loads(row[0])] if row else []


def forget_aside(db: sqlite3.Connection) -> None:
    """Note that it has been done again."""
    _keep_aside(db, [])


def _keep_aside(db: sqlite3.Connection, bodies: list[bytes]) -> None:
    words = json.dumps([base64.b64encode(each).decode("ascii") for each in bodies])
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_ASIDE, words))
