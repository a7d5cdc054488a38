"""What in the registers needs somebody to look at it again: gaps that were recorded, people who have left, references
that lead nowhere, rings of copies, and days in the wrong order. A fixed number of statements.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kimdesk.model.changes import Record
from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import ALL
from kimdesk.store.columns import table_name


class Sort(StrEnum):
    """Why a record is to be looked at."""

    GAP = "gap"
    LEFT = "left"
    NOWHERE = "nowhere"
    RING = "ring"
    ORDER = "order"
    UNDECIDED = "undecided"
    UNPARSED = "unparsed"


class Found(NamedTuple):
    """One thing about one record: the field that it concerns, and in ``about`` what else belongs to it: which facts are
    not known, who has left, which fields' days stand the wrong way round, what was not understood.
    """

    sort: Sort
    kind: str
    id: str
    ref: str
    title: str
    field: str
    about: str


# Who somebody was when it was done is no question; who sees to it now is.
SEE_TO_IT_NOW = (
    "owner", "owners", "lead", "custodian", "reviewer", "manager", "cover", "head", "responsible", "holder",
    "coordinator", "sponsor", "assurer", "checker",
)  # fmt: skip
# The first is not later than the second.
_IN_ORDER = (
    ("since", "until"), ("since", "ended"), ("start", "end"), ("happened_on", "found_on"), ("found_on", "closed"),
    ("covers_from", "covers_to"), ("last_review", "next_review"), ("last_run", "next_run"), ("last_run", "next"),
    ("on", "next"), ("last", "next"), ("reconciled", "next"), ("signed", "expires"), ("advised_on", "decided_on"),
    ("since", "lifted"), ("tested_on", "go_live"), ("last_check", "review"), ("since", "review"), ("signed", "review"),
    ("on", "due"), ("on", "decided_on"), ("happened_on", "reported_on"), ("found_on", "reported_on"), ("covers_to", "on"),
    ("signed_on", "received_on"), ("approved_on", "published"), ("added", "updated"),
)  # fmt: skip
_OF_KIND = "AND (:kind = '' OR s.kind = :kind)"
_HERE = "JOIN p_name s ON s.number = l.src AND NOT s.deleted"
_GAPS = (
    "SELECT r.id, coalesce(r.ref, ''), coalesce(r.title, ''), r.not_known FROM p_asset r "
    "WHERE NOT r.deleted AND r.alias IS NULL AND r.not_known IS NOT NULL ORDER BY r.number"
)
_LEFT = (
    "SELECT s.kind, s.id, coalesce(s.ref, ''), coalesce(s.title, ''), l.field, p.name "
    f"FROM p_person p CROSS JOIN p_link l ON l.dst = p.id {_HERE} "
    f"WHERE p.left <= :today AND NOT p.deleted AND l.field IN ({','.join(repr(name) for name in SEE_TO_IT_NOW)}) {_OF_KIND} ORDER BY l.src"
)


def _lost(named: str) -> str:
    """Return the statement for references that lead nowhere. What is ``named`` is looked for once, and not once for each that
    names it.
    """
    return (
        f"WITH lost AS MATERIALIZED (SELECT d.dst, n.number, n.title FROM ({named}) d "
        "LEFT JOIN p_name n ON n.id = d.dst WHERE n.number IS NULL OR n.deleted) "
        "SELECT s.kind, s.id, coalesce(s.ref, ''), coalesce(s.title, ''), l.field, coalesce(n.title, '') "
        f"FROM lost n CROSS JOIN p_link l ON l.dst = n.dst {_HERE} WHERE substr(l.field, 1, 1) <> '_' "
        # What was merged into another record is found there.
        "AND NOT EXISTS (SELECT 1 FROM p_link a WHERE a.src = n.number AND a.field = '_alias') "
        f"{_OF_KIND} ORDER BY l.src"
    )


_NOWHERE = _lost("SELECT DISTINCT dst FROM p_link")
_COPIES = (
    "SELECT l.field, s.id, l.dst, coalesce(s.ref, ''), coalesce(s.title, '') "
    f"FROM p_link l {_HERE} WHERE s.kind = 'asset' AND l.field IN ('copy_of', 'parent') ORDER BY l.src"
)


_NAMED = (
    "SELECT n.id, coalesce(n.title, ''), n.deleted AND NOT EXISTS (SELECT 1 FROM p_link a WHERE a.src = n.number AND "
    "a.field = '_alias'), p.left FROM json_each(?) j CROSS JOIN p_name n ON n.id = j.value "
    "LEFT JOIN p_person p ON p.number = n.number"
)
# Of the steps that were accepted the latest says where a risk stands.
_UNDECIDED = (
    "WITH accepted AS (SELECT e.risk, e.to_level, row_number() OVER (PARTITION BY e.risk ORDER BY "
    'coalesce(e.decided_on, e."on") DESC, e.changed_at DESC, e.number DESC) AS place FROM p_escalation e '
    "WHERE e.outcome = 'accepted' AND NOT e.deleted AND e.alias IS NULL) "
    "SELECT 'risk', r.id, coalesce(r.ref, ''), coalesce(r.title, ''), 'level', a.to_level FROM p_risk r "
    "JOIN accepted a ON a.risk = r.id AND a.place = 1 "
    "WHERE NOT r.deleted AND r.alias IS NULL AND coalesce(r.level, '') <> a.to_level ORDER BY r.number"
)


def find(db: sqlite3.Connection, today: date) -> list[Found]:
    """Return what is to be looked at, the gaps first; ``today`` says who has left by now."""
    found = [*_gaps(db), *_left(db, today), *_nowhere(db), *_rings(db), *_disordered(db, _ORDER)]
    return [*found, *_rows(db, _UNDECIDED, Sort.UNDECIDED)]


def find_wrong(db: sqlite3.Connection, kind: str, today: date) -> list[Found]:
    """Return what is wrong in the records of one kind, in a fixed number of statements: all of it but recorded gaps."""
    found = [*_left(db, today, kind), *_nowhere(db, kind)]
    if kind == "asset":
        found += _rings(db)
    if kind == "risk":
        found += _rows(db, _UNDECIDED, Sort.UNDECIDED)
    if kind in _ORDERS:
        found += _disordered(db, _ORDERS[kind])
    return found


def find_in(db: sqlite3.Connection, record: Record, today: date) -> list[Found]:
    """Return what is to be looked at in one record by what it says itself and whom it names, in one statement: who has left,
    what is not here, days in the wrong order.
    """
    kind = next(each for each in ALL if each.name == record.kind)
    about = record.kind, record.id, record.ref, record.title
    refs = [(each.name, record[each.name]) for each in kind if each.type is Type.REF and record[each.name]]
    refs += [(each.name, one) for each in kind if each.type is Type.REFS for one in record[each.name] or ()]
    known = {
        row[0]: row[1:] for row in db.execute(_NAMED, (json.dumps([one for _name, one in refs]),) if refs else ("[]",))
    }
    found = []
    for name, one in refs:
        title, gone, left = known.get(one, ("", True, None))
        if gone:
            found.append(Found(Sort.NOWHERE, *about, name, title))
        elif left and left <= today.isoformat() and name in SEE_TO_IT_NOW:
            found.append(Found(Sort.LEFT, *about, name, title))
    for first, second in days_in_order(kind):
        if record[first] and record[second] and record[first] > record[second]:
            found.append(Found(Sort.ORDER, *about, first, second))
    return found


def _gaps(db: sqlite3.Connection) -> Iterator[Found]:
    for record, ref, title, known in db.execute(_GAPS):
        facts = json.loads(known)
        if facts:
            yield Found(Sort.GAP, "asset", record, ref, title, "not_known", ",".join(facts))


def _left(db: sqlite3.Connection, today: date, kind: str = "") -> Iterator[Found]:
    for row in db.execute(_LEFT, {"today": today.isoformat(), "kind": kind}):
        yield Found(Sort.LEFT, *row)


def _nowhere(db: sqlite3.Connection, kind: str = "") -> Iterator[Found]:
    for row in db.execute(_NOWHERE_OF.get(kind, _NOWHERE), {"kind": kind}):
        yield Found(Sort.NOWHERE, *row)


def _rings(db: sqlite3.Connection) -> Iterator[Found]:
    """Yield the assets that are, over others, a copy or a part of themselves."""
    ways: dict[str, dict[str, str]] = {}
    names: dict[str, tuple[str, str]] = {}
    for field, record, other, ref, title in db.execute(_COPIES):
        ways.setdefault(field, {})[record] = other
        names[record] = (ref, title)
    for field, way in ways.items():
        for record in ring_members(way):
            yield Found(Sort.RING, "asset", record, *names[record], field, "")


def ring_members(way: Mapping[str, str]) -> list[str]:
    """Return those from which one step after the other leads back to themselves."""
    found: list[str] = []
    seen: set[str] = set()
    for start in way:
        path: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in seen and at not in path:
            path[at] = None
            at = way.get(at)
        if at is not None and at in path:
            members = list(path)
            found += members[members.index(at) :]
        seen |= path.keys()
    return found


def _rows(db: sqlite3.Connection, sql: str, sort: Sort) -> Iterator[Found]:
    for row in db.execute(sql):
        yield Found(sort, *row)


def _disordered(db: sqlite3.Connection, sql: str) -> Iterator[Found]:
    for *about, which in db.execute(sql):
        for pair in which.split(",")[:-1]:
            yield Found(Sort.ORDER, *about, *pair.split(" "))


def days_in_order(kind: Kind) -> Iterator[tuple[str, str]]:
    """Yield the fields of a kind whose days follow each other, the earlier first."""
    for first, second in _IN_ORDER:
        if all(name in kind.by_name and kind[name].type is Type.DATE for name in (first, second)):
            yield first, second


def _out_of_order(kind: Kind) -> str:
    """Return the statement for the records of a kind with days in the wrong order and which they are; however many days a
    record has, it is read once.
    """
    pairs = list(days_in_order(kind))
    wrong = [f'r."{first}" > r."{second}"' for first, second in pairs]
    which = " || ".join(
        f"CASE WHEN {each} THEN '{first} {second},' ELSE '' END"
        for each, (first, second) in zip(wrong, pairs, strict=True)
    )
    return (
        f"SELECT '{kind.name}', r.id, coalesce(r.ref, ''), coalesce(n.title, ''), {which} "
        f"FROM {table_name(kind.name)} r JOIN p_name n ON n.number = r.number "
        f"WHERE NOT r.deleted AND r.alias IS NULL AND ({' OR '.join(wrong)})"
    )


_ORDERS: Mapping[str, str] = {kind.name: _out_of_order(kind) for kind in ALL if any(days_in_order(kind))}
_ORDER = " UNION ALL ".join(_ORDERS.values())
# A register names little of what is named anywhere; but to tell apart what the assets name takes longer than to go through
# all that is named, which the index has in order.
_NOWHERE_OF: Mapping[str, str] = {
    kind.name: _lost(f"SELECT DISTINCT l.dst FROM {table_name(kind.name)} r CROSS JOIN p_link l ON l.src = r.number")
    for kind in ALL
    if kind.name != "asset"
}
