"""Who checked what: sample audits, reviews of access and of sensitive information, evidence that was seen, scrutiny and
findings from outside, in one statement.
"""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

FIRST, SECOND, THIRD = "first", "second", "third"


class CheckRow(NamedTuple):
    """One check. ``line`` is the line of defence, where nobody said it the one that such a check belongs to; ``size`` and
    ``passed`` are those of a sample, ``by`` the names of those who checked, ``found`` what they say.
    """

    kind: str
    id: str
    ref: str
    title: str
    line: str
    on: str
    by: str
    team: str
    size: int | None
    passed: int | None
    found: str


def checks(db: sqlite3.Connection, since: date, upto: date) -> list[CheckRow]:
    """Return the checks made between two days, both included, the newest first."""
    return [CheckRow(*row) for row in db.execute(_CHECKS, (since.isoformat(), upto.isoformat()))]


def _part(kind: str, title: str, line: str, on: str, by: str, team: str, size: str, passed: str, found: str) -> str:
    return (
        f"SELECT '{kind}', r.id, coalesce(r.ref, ''), coalesce({title}, ''), {line}, {on} AS day, coalesce({by}, ''), "
        f"coalesce({team}, ''), {size}, {passed}, coalesce({found}, '') FROM p_{kind} r "
        f"WHERE NOT r.deleted AND r.alias IS NULL AND {on} >= ?1 AND {on} <= ?2"
    )


def _named(column: str) -> str:
    return f"(SELECT n.title FROM p_name n WHERE n.id = r.{column})"


def _or(line: str) -> str:
    return f"coalesce(r.line, '{line}')"


_CHECKS = " UNION ALL ".join(
    (
        _part("sample_audit", "r.title", _or(FIRST), 'r."on"', _named("by"), "r.team", "r.size", "r.passed", "r.lesson"),
        _part("access_review", "r.title", _or(FIRST), 'r."on"', _named("by"), "r.team", "NULL", "NULL", "r.found"),
        _part("sensitive_review", "r.dataset", _or(FIRST), "r.last_run", _named("owner"), "r.team", "NULL", "NULL", "r.found"),
        _part("evidence", "r.title", f"'{SECOND}'", "r.seen_on", _named("seen_by"), "NULL", "NULL", "NULL", "r.note"),
        _part("scrutiny", "r.title", _or(THIRD), 'r."on"', "r.body", "NULL", "NULL", "NULL", "r.challenge"),
        # A determination, an audit or an inspection comes from outside; a complaint or a breach is no check.
        _part("learning", "r.title", f"'{THIRD}'", 'r."on"', "NULL", "r.team", "NULL", "NULL", "r.finding")
        + " AND r.sort IN ('determination', 'audit', 'inspection')",
    )
) + " ORDER BY 6 DESC, 3"  # fmt: skip
