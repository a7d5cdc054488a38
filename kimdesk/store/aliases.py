"""Merged records: one stands for another. Where merges made apart lead round in a ring, the smallest id stands."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable

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
