"""A record that one person deleted while another worked on it, neither knowing of the other."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from kimdesk.model.ops import ALIAS, CHECKED, Dot

# (local device, number, batch)
Mark = tuple[int, int, int]


def crossed(db: sqlite3.Connection, deletions: Sequence[Mark], edits: Sequence[Mark]) -> bool:
    """Tell whether some edit and some deletion were made without knowledge of each other."""
    return any(
        not _knew(db, deletion, edit) and not _knew(db, edit, deletion) for deletion in deletions for edit in edits
    )


def _knew(db: sqlite3.Connection, writer: Mark, other: Mark) -> bool:
    if writer[0] == other[0]:
        return _knew_own(db, writer, other)
    row = db.execute(
        "SELECT upto FROM seen WHERE device = ? AND other = ? AND batch <= ? ORDER BY batch DESC LIMIT 1",
        (writer[0], other[0], writer[2]),
    ).fetchone()
    return bool(row) and row[0] >= other[1]


def _knew_own(db: sqlite3.Connection, writer: Mark, other: Mark) -> bool:
    """Tell it of two operations of one laptop, where two programs may write without seeing each other."""
    if writer[2] == other[2] or other[1] > writer[1]:
        return writer[2] == other[2]
    row = db.execute(
        "SELECT upto FROM seen WHERE device = ? AND other = device AND batch = ?", (writer[0], writer[2])
    ).fetchone()
    return row is None or row[0] >= other[1]


# Up to which operation of the second one's laptop the writer of the first had seen.
_SEEN = (
    "coalesce((SELECT s.upto FROM seen s WHERE s.device = {0}.device AND s.other = {1}.device AND s.batch <= {0}.batch "
    "ORDER BY s.batch DESC LIMIT 1), 0)"
)
_LIVE = """
SELECT o.record, o.device, o.number, o.batch, o.field FROM live l JOIN op o ON o.device = l.device AND o.number = l.number
WHERE l.record {records}
"""
# That a record is no longer merged into another is no edit which somebody else's could cross.
_PAIRS = f"""
edit AS ({_LIVE} AND {{fields}} AND (o.field <> '{ALIAS}' OR coalesce(o.value, 'null') <> 'null')),
     checked AS ({_LIVE} AND o.field = '{CHECKED}' AND o.value = 'true'),
     pair AS (
       SELECT a.record, a.device AS one, a.number AS at, b.device AS other, b.number AS there FROM edit a
       JOIN edit b ON a.record = b.record AND a.device < b.device AND a.field <> b.field
       WHERE {_SEEN.format("a", "b")} < b.number AND {_SEEN.format("b", "a")} < a.number
         AND NOT EXISTS (
           SELECT 1 FROM checked c
           WHERE c.record = a.record
             AND (c.device = a.device AND c.number > a.number OR {_SEEN.format("c", "a")} >= a.number)
             AND (c.device = b.device AND c.number > b.number OR {_SEEN.format("c", "b")} >= b.number)))
"""
_ONE = "= (SELECT number FROM record WHERE id = ?1 AND kind = ?2)"
_CROSSED = f"""
WITH {_PAIRS.format(records=_ONE, fields="o.field IN (SELECT value FROM json_each(?3))")}
SELECT d.id, o.number, o.field, b.author, b.wall
FROM (SELECT one AS device, at AS number FROM pair UNION SELECT other, there FROM pair) p
JOIN op o ON o.device = p.device AND o.number = p.number JOIN device d ON d.number = o.device
JOIN batch b ON b.device = o.device AND b.number = o.batch ORDER BY o.lamport, d.id
"""


# The records that something came in for since an instant, and which more than one laptop has written to.
_OF_TWO = """IN (
SELECT o.record FROM batch b CROSS JOIN op o ON o.device = b.device AND o.number BETWEEN b.first AND b.last
WHERE b.received > 0 AND b.received > :since GROUP BY o.record
HAVING (SELECT count(DISTINCT l.device) FROM live l WHERE l.record = o.record) > 1)
"""
_CROSSED_LATELY = f"""
WITH {_PAIRS.format(records=_OF_TWO, fields=f"(substr(o.field, 1, 1) <> '_' OR o.field = '{ALIAS}')")}
SELECT DISTINCT r.kind, r.id, a.field, a_by.author, b.field, b_by.author FROM pair p
JOIN record r ON r.number = p.record
JOIN op a ON a.device = p.one AND a.number = p.at JOIN batch a_by ON a_by.device = a.device AND a_by.number = a.batch
JOIN op b ON b.device = p.other AND b.number = p.there JOIN batch b_by ON b_by.device = b.device AND b_by.number = b.batch
ORDER BY r.kind, r.number, a.lamport, b.lamport
"""


class Crossed(NamedTuple):
    """One live edit that somebody made without knowing of another field's edit elsewhere, nor the other of it."""

    dot: Dot
    field: str
    author: str
    at: int


def crossed_edits(db: sqlite3.Connection, kind: str, record: str, fields: Sequence[str]) -> list[Crossed]:
    """Return the edits of different fields of a record that were made apart and that nobody has checked since, in one
    statement; ``at`` is in UTC milliseconds by the writer's own clock.
    """
    rows = db.execute(_CROSSED, (record, kind, json.dumps(list(fields))))
    return [Crossed(Dot(device, number), field, author, at) for device, number, field, author, at in rows]


class Pair(NamedTuple):
    """Two live edits of different fields of a record, made apart: which field, and by whom (the id of a person)."""

    kind: str
    record: str
    field: str
    author: str
    other_field: str
    other_author: str


def crossed_lately(db: sqlite3.Connection, since: int) -> list[Pair]:
    """Return the pairs of such edits in every record for which something came in since an instant (UTC milliseconds) and
    that nobody has checked since, in one statement.
    """
    return [Pair(*row) for row in db.execute(_CROSSED_LATELY, {"since": since})]
