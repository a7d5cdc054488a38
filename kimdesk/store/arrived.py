"""What came in on this laptop from others, sitting by sitting: the log itself says it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kimdesk.store.log_tables import BROUGHT_HERE

# What a laptop hands over in one sitting comes in by slices; a longer pause begins another.
_PAUSE_MS = 10 * 60_000
_ARRIVED = f"""
SELECT d.id, b.received / {_PAUSE_MS // 2} AS slice, min(b.received), max(b.received), count(*), sum(b.last - b.first + 1),
       min(b.first), max(b.last), json_group_array(DISTINCT b.author), ''
FROM batch b INDEXED BY batch_received JOIN device d ON d.number = b.device
WHERE b.received > 0 AND b.received > :since GROUP BY b.device, slice
UNION ALL
SELECT d.id, 0, b.wall, b.wall, 1, b.last - b.first + 1, b.first, b.last, json_array(b.author), b.command || ' ' || b.said_at
FROM batch b JOIN device d ON d.number = b.device WHERE {BROUGHT_HERE} AND b.wall > :since
ORDER BY 1, 3
"""
_RECORDS = """
SELECT r.kind, r.id, json_group_array(DISTINCT o.field), count(*) FROM op o JOIN device d ON d.number = o.device
JOIN record r ON r.number = o.record
WHERE d.id = :device AND o.number BETWEEN :first AND :last GROUP BY r.number ORDER BY max(o.number) DESC LIMIT :most
"""


class Arrival(NamedTuple):
    """What one laptop wrote and this one took in, in one sitting; times in UTC milliseconds by this laptop's clock.

    ``first`` and ``last`` are the numbers of its operations, ``acts`` how many actions of people they were. Where
    somebody here brought it in from a file, ``source`` says which, after the command that did.
    """

    device: str
    since: int
    upto: int
    acts: int
    changes: int
    first: int
    last: int
    authors: tuple[str, ...]
    source: str = ""


class Touched(NamedTuple):
    """A record that an arrival says something of: in which fields, by how many operations."""

    kind: str
    record: str
    fields: tuple[str, ...]
    changes: int


def arrivals(db: sqlite3.Connection, since: int) -> list[Arrival]:
    """Return what came in since an instant (UTC milliseconds), the latest first, in one statement."""
    rows = db.execute(_ARRIVED, {"since": since}).fetchall()
    return sorted(_sittings(rows), key=lambda each: (-each.upto, each.device, each.first))


def touched_by(db: sqlite3.Connection, arrival: Arrival, most: int) -> list[Touched]:
    """Return the records that an arrival says something of, the latest first and no more than ``most``, in one statement."""
    asked = {"device": arrival.device, "first": arrival.first, "last": arrival.last, "most": most}
    rows = db.execute(_RECORDS, asked)
    return [Touched(kind, record, tuple(json.loads(fields)), count) for kind, record, fields, count in rows]


def _sittings(rows: Sequence[Sequence[Any]]) -> Iterator[Arrival]:
    """Yield one arrival for each sitting: slices of one laptop between which no long pause is belong together."""
    sitting: Arrival | None = None
    for device, _slice, since, upto, acts, changes, first, last, authors, source in rows:
        now = Arrival(device, since, upto, acts, changes, first, last, tuple(json.loads(authors)), source.strip())
        if sitting is not None and _goes_on(sitting, now):
            sitting = Arrival(
                device,
                sitting.since,
                upto,
                sitting.acts + acts,
                sitting.changes + changes,
                min(sitting.first, first),
                max(sitting.last, last),
                tuple(dict.fromkeys((*sitting.authors, *now.authors))),
            )
            continue
        if sitting is not None:
            yield sitting
        sitting = now
    if sitting is not None:
        yield sitting


def _goes_on(sitting: Arrival, now: Arrival) -> bool:
    of_one = sitting.device == now.device and not sitting.source and not now.source
    return of_one and now.since - sitting.upto < _PAUSE_MS
