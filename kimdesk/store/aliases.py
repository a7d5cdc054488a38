"""Merged records: one stands for another. Where merges made apart lead round in a ring, the smallest id stands."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple

from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS
from kimdesk.store.fitting import fitting
from kimdesk.store.rows import numbers_of

_TARGET = """
SELECT o.value FROM record r
JOIN live l ON l.record = r.number AND l.field = ?
JOIN op o ON o.device = l.device AND o.number = l.number
JOIN device d ON d.number = l.device
WHERE r.id = ? AND r.kind = ? ORDER BY o.lamport DESC, d.id DESC, o.number DESC LIMIT 1
"""
_STANDING_FOR = (
    "WITH RECURSIVE merged(id) AS (SELECT ? UNION SELECT n.id FROM merged m "
    f"JOIN p_link l ON l.dst = m.id AND l.field = '{ALIAS}' JOIN p_name n ON n.number = l.src) SELECT id FROM merged"
)

_STILL_NAMED = (
    "SELECT m.kind, m.id, coalesce(m.title, ''), n.kind, n.id, coalesce(n.ref, ''), coalesce(n.title, ''), l.field "
    f"FROM p_name m CROSS JOIN p_link a ON a.src = m.number AND a.field = '{ALIAS}' "
    "CROSS JOIN p_link l ON l.dst = m.id AND substr(l.field, 1, 1) <> '_' "
    "CROSS JOIN p_name n ON n.number = l.src AND NOT n.deleted WHERE m.deleted {one} ORDER BY m.number, n.number LIMIT {most}"
)
_END = (
    "WITH RECURSIVE onward(id, at) AS (SELECT ?, 0 UNION SELECT a.dst, o.at + 1 FROM onward o "
    f"JOIN p_name n ON n.id = o.id JOIN p_link a ON a.src = n.number AND a.field = '{ALIAS}' WHERE o.at < 50) "
    "SELECT n.id, coalesce(n.title, ''), n.deleted FROM onward o JOIN p_name n ON n.id = o.id ORDER BY o.at DESC LIMIT 1"
)


class StillNamed(NamedTuple):
    """A record that was merged into another, and one that names it all the same, in a field."""

    kind: str
    record: str
    title: str
    by_kind: str
    by: str
    by_ref: str
    by_title: str
    field: str


def still_named(db: sqlite3.Connection, most: int, record: str = "") -> list[StillNamed]:
    """Return which records that are there name one that was merged into another (``record`` alone where it is given), at most
    so many of them, in one statement.
    """
    statement = _STILL_NAMED.format(one="AND m.id = ?" if record else "", most=most)
    return [StillNamed(*row) for row in db.execute(statement, (record,) if record else ())]


def end_of_alias(db: sqlite3.Connection, record: str) -> tuple[str, str] | None:
    """Return the id and the title of the record in which one lives on, at however many removes, or None where that one is not
    there any more.
    """
    row = db.execute(_END, (record,)).fetchone()
    return None if row is None or row[2] or row[0] == record else (row[0], row[1])


def standing_alias(db: sqlite3.Connection, kind: str, record: str, target: str | None) -> str | None:
    """Return what the record stands for: its target, or nothing where it is the smallest of a ring."""

    def target_of(other: str) -> str | None:
        row = db.execute(_TARGET, (ALIAS, other, kind)).fetchone()
        return fitting(KINDS[kind], ALIAS, json.loads(row[0])) if row else None

    return end_of_ring(record, target, target_of)


def end_of_ring(record: str, target: str | None, target_of: Callable[[str], str | None]) -> str | None:
    """Return the same where ``target_of`` says into what each record was merged."""
    ring = [record]
    at = target
    while at and at not in ring:
        ring.append(at)
        at = target_of(at)
    return None if at == record and record == min(ring) else target


def merged_into(db: sqlite3.Connection, numbers: Iterable[int]) -> set[int]:
    """Return the local numbers of all records that were merged into these, at however many removes, and of these."""
    found: set[int] = set()
    waiting = list(numbers)
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting += [
                source
                for (source,) in db.execute(
                    "SELECT l.src FROM p_link l JOIN record r ON r.id = l.dst WHERE r.number = ? AND l.field = ?",
                    (number, ALIAS),
                )
            ]
    return found


def standing_for(db: sqlite3.Connection, record: str) -> list[str]:
    """Return the ids of a record and of all that were merged into it, at however many removes, in one statement."""
    return [identity for (identity,) in db.execute(_STANDING_FOR, (record,))]


def merged_among(db: sqlite3.Connection, numbers: Iterable[int]) -> set[int]:
    """Return those of the records whose rows say that they were merged into others."""
    rows = db.execute(
        "SELECT l.src FROM json_each(?) j CROSS JOIN p_link l ON l.src = j.value AND l.field = ?",
        (numbers_of(numbers), ALIAS),
    )
    return {number for (number,) in rows}
