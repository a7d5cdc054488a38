"""Version vectors: what this file holds, and from what each batch was written (delta-coded, device by device)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kimdesk.store.numbers import device_number

# From laptop to laptop in the index, and there to the last row at once: in years there come to be many.
_SEEN_BY = """
WITH RECURSIVE other(number) AS (
  SELECT min(s.other) FROM seen s WHERE s.device = ?1
  UNION ALL SELECT (SELECT min(s.other) FROM seen s WHERE s.device = ?1 AND s.other > o.number) FROM other o
  WHERE o.number IS NOT NULL
)
SELECT d.id, (SELECT s.upto FROM seen s WHERE s.device = ?1 AND s.other = o.number AND s.batch <= ?2
              ORDER BY s.batch DESC LIMIT 1)
FROM other o JOIN device d ON d.number = o.number WHERE o.number <> ?1
"""


class Head(NamedTuple):
    """A batch by its number, that of its first operation, and what its writer had seen."""

    batch: int
    first: int
    seen: Mapping[str, int]


def vector(db: sqlite3.Connection) -> dict[str, int]:
    """Return the version vector of this file: from each device, up to which number every operation is held."""
    return dict(db.execute("SELECT id, upto FROM device WHERE upto > 0"))


def advance(db: sqlite3.Connection, device: str, after: int = 0) -> None:
    """Move a device's place in the vector over what has no gap before it; up to ``after`` that has been looked at."""
    number, upto = db.execute("SELECT number, upto FROM device WHERE id = ?", (device,)).fetchone()
    reached = _reached(db, number, max(upto, after))
    if reached > upto:
        db.execute("UPDATE device SET upto = ? WHERE number = ?", (reached, number))


def reached(db: sqlite3.Connection, device: str) -> int:
    """Return how far a device's operations are here without a gap, which may be further than the vector says."""
    row = db.execute("SELECT number, upto FROM device WHERE id = ?", (device,)).fetchone()
    return _reached(db, *row) if row else 0


def _reached(db: sqlite3.Connection, device: int, upto: int) -> int:
    last = upto
    for (number,) in db.execute(
        "SELECT number FROM op WHERE device = ?1 AND number > ?2 "
        "UNION SELECT number FROM sealed WHERE device = ?1 AND number > ?2 ORDER BY number",
        (device, upto),
    ):
        if number != last + 1:
            break
        last = number
    return last


def seen_by(db: sqlite3.Connection, device: int, batch: int) -> dict[str, int]:
    """Return the version vector, own operations apart, from which the device wrote that batch."""
    return {other: upto for other, upto in db.execute(_SEEN_BY, (device, batch)).fetchall() if upto}


def seen_by_all(db: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """Return, by device, from what its last batch was written."""
    rows = db.execute(
        "SELECT d.id, d.number, (SELECT max(b.number) FROM batch b WHERE b.device = d.number) FROM device d"
    ).fetchall()
    return {identity: seen_by(db, device, number) for identity, device, number in rows if number is not None}


def last_heard(db: sqlite3.Connection) -> dict[str, int]:
    """Return, by device, when its last batch was written, in milliseconds since 1970: by its own clock, and no later
    than it came in here.
    """
    rows = db.execute(
        "SELECT d.id, b.wall, b.received FROM device d JOIN batch b ON b.device = d.number "
        "AND b.number = (SELECT max(number) FROM batch WHERE device = d.number)"
    )
    return {identity: min(wall, received or wall) for identity, wall, received in rows}


def note_seen(db: sqlite3.Connection, device: int, heads: Sequence[Head]) -> None:
    """Keep from what batches of one device, in the order of their numbers, were written.

    One may have seen less than the one before: a form stays open while its laptop reads on, and while another program
    on the same laptop writes. Batches may come in any order; those told here are not in the file yet, or are its last.
    """
    own = db.execute("SELECT id FROM device WHERE number = ?", (device,)).fetchone()[0]
    if _next_here(db, device, heads[0].batch) is not None:
        for head in heads:
            _note_between(db, device, own, head)
        return
    before = seen_by(db, device, heads[0].batch)
    rows: list[tuple[str, int, int]] = []
    told: Mapping[str, int] | None = None
    for head in heads:
        # Nearly always the same as the batch before had seen.
        if head.seen is not told and head.seen != told:
            for other, upto in _news(own, before, head.seen):
                before[other] = upto
                rows.append((other, head.batch, upto))
        told = head.seen
        if own in told:
            rows += _own_gap(own, head)
    _keep(db, device, rows)


def _note_between(db: sqlite3.Connection, device: int, own: str, head: Head) -> None:
    """Note one batch where later ones are here, and leave what those had seen as it was."""
    later = _next_here(db, device, head.batch)
    after = seen_by(db, device, later) if later is not None else {}
    news = _news(own, seen_by(db, device, head.batch), head.seen)
    _keep(db, device, [*((other, head.batch, upto) for other, upto in news), *_own_gap(own, head)])
    if later is not None:
        undone = _news(own, seen_by(db, device, later), after)
        _keep(db, device, [(other, later, upto) for other, upto in undone])


def _news(own: str, before: Mapping[str, int], seen: Mapping[str, int]) -> list[tuple[str, int]]:
    return [
        (other, seen.get(other, 0))
        for other in sorted(before.keys() | seen.keys())
        if other != own and seen.get(other, 0) != before.get(other, 0)
    ]


def _own_gap(own: str, head: Head) -> list[tuple[str, int, int]]:
    # The own laptop is known up to the operation before, unless the batch says less; that holds for this batch alone.
    return [(own, head.batch, head.seen[own])] if head.seen.get(own, head.first) < head.first - 1 else []


def _next_here(db: sqlite3.Connection, device: int, batch: int) -> int | None:
    row = db.execute("SELECT min(number) FROM batch WHERE device = ? AND number > ?", (device, batch)).fetchone()
    return row[0] if row else None


def _keep(db: sqlite3.Connection, device: int, rows: Iterable[tuple[str, int, int]]) -> None:
    db.executemany(
        "INSERT OR IGNORE INTO seen(device, other, batch, upto) VALUES (?,?,?,?)",
        [(device, device_number(db, other), batch, upto) for other, batch, upto in rows],
    )
