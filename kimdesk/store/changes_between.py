"""Who changed what between two instants: action by action, newest first, page by page in a fixed number of statements."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot, Op
from kimdesk.store.columns import table_name
from kimdesk.store.counting import read_over
from kimdesk.store.history import COUNTED
from kimdesk.store.recorded import RECORDED_AT

# Of an action that changed very much (an import, say) so many changes are told, and how many there are.
MOST_CHANGES = 100
# Records that belong to a team: by their own field, or to one that does.
_OF_TEAM = """
WITH own(number, id) AS (SELECT r.number, r.id FROM p_link l CROSS JOIN record r ON r.number = l.src
                         WHERE l.dst = :team AND l.field = 'team' UNION SELECT number, id FROM record WHERE id = :team)
SELECT number FROM own UNION
SELECT l.src FROM own CROSS JOIN p_link l ON l.dst = own.id WHERE l.field IN ('record', 'activity', 'risk')
"""
_ACTS = f"""
SELECT b.device, b.number, d.id, {RECORDED_AT} AS at, b.wall, b.offset, b.author, b.behalf, b.said_at, b.command, b.received
FROM {{batches}} CROSS JOIN device d ON d.number = b.device WHERE {RECORDED_AT} BETWEEN :start AND :end
"""
# From the records that are asked about, where they are few, and not from all that was ever done.
_FEW = 200
_OF_KINDS = "SELECT number FROM record WHERE kind IN (SELECT value FROM json_each(:kinds))"
_THE_RECORD = "SELECT number FROM record WHERE id = :record"
_OF_FEW = """
(SELECT DISTINCT o.device, o.batch FROM ({records}) r CROSS JOIN op o ON o.record = r.number WHERE 1{chosen}) a
CROSS JOIN batch b ON b.device = a.device AND b.number = a.batch
"""
_OF_ACT = "o.device = b.device AND o.number BETWEEN b.first AND b.last AND o.batch = b.number"
# The newest changes of few records: what is sorted is short, and what a change says is read of those that are told.
_NEWEST = f"""
SELECT b.device, b.number, d.id, a.at, b.wall, b.offset, b.author, b.behalf, b.said_at, b.command, b.received,
       d.id, o.number, r.kind, r.id, o.field, o.op, o.value, o.over,
       EXISTS (SELECT 1 FROM live l WHERE l.record = o.record AND l.field = o.field AND l.device = o.device
               AND l.number = o.number)
FROM (SELECT o.device, o.number, b.number AS batch, {RECORDED_AT} AS at
      FROM ({{records}}) f CROSS JOIN op o ON o.record = f.number CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch
      WHERE {RECORDED_AT} BETWEEN :start AND :end{{chosen}} ORDER BY at DESC, o.device DESC, o.batch DESC, o.number LIMIT :most) a
CROSS JOIN op o ON o.device = a.device AND o.number = a.number CROSS JOIN record r ON r.number = o.record
CROSS JOIN batch b ON b.device = a.device AND b.number = a.batch CROSS JOIN device d ON d.number = a.device
ORDER BY a.at DESC, a.device DESC, a.batch DESC, a.number
"""
_CHANGES = """
SELECT a.device, batch, total, d.id, a.number, kind, a.id, field, op, value, over, live FROM (
  SELECT o.device, o.batch, o.number, r.kind, r.id, o.field, o.op, o.value, o.over,
         EXISTS (SELECT 1 FROM live l WHERE l.record = o.record AND l.field = o.field AND l.device = o.device
                 AND l.number = o.number) AS live,
         row_number() OVER act AS at, count(*) OVER (PARTITION BY o.device, o.batch) AS total
  FROM json_each(:acts) j CROSS JOIN batch b ON b.device = json_extract(j.value, '$[0]') AND b.number = json_extract(j.value, '$[1]')
  CROSS JOIN op o ON {of_act} CROSS JOIN record r ON r.number = o.record WHERE 1{chosen}
  WINDOW act AS (PARTITION BY o.device, o.batch ORDER BY o.number)) a
CROSS JOIN device d ON d.number = a.device WHERE at <= :most ORDER BY a.device, batch, a.number
"""
_BEFORE = """
SELECT o.device, o.number, o.value FROM json_each(?) j
CROSS JOIN op o ON o.device = json_extract(j.value, '$[0]') AND o.number = json_extract(j.value, '$[1]') WHERE o.op <> ?
"""


class Between(NamedTuple):
    """What is asked: recorded from ``start`` to ``end`` (UTC milliseconds, both included), by a person (id; also for
    somebody), on a laptop (id), on records of a kind (or of several, with spaces between), of a team (id), in a field, on
    one record (id); nothing of these means any. ``said`` leaves out what the program notes of a record: that it was made,
    deleted, or merged.
    """

    start: int
    end: int
    person: str = ""
    device: str = ""
    kind: str = ""
    team: str = ""
    field: str = ""
    record: str = ""
    said: bool = False

    @property
    def parameters(self) -> dict[str, Any]:
        """What the statements ask by."""
        return {**self._asdict(), "kinds": json.dumps(self.kind.split())}

    @property
    def chooses(self) -> bool:
        """Whether it asks for some changes of an action and not for others."""
        return bool(self.kind or self.team or self.field or self.record or self.said)


class Change(NamedTuple):
    """One change of a field, what stood there before it, and whether it still stands."""

    dot: Dot
    kind: str
    record: str
    field: str
    op: Op
    value: Any
    before: tuple[Any, ...]
    live: bool


class Act(NamedTuple):
    """One action of one person, and of what it changed as far as that was asked for; ``total`` counts all of that.

    ``at`` is when it was recorded, ``wall`` what the writer's own clock showed, and ``received`` when it came in on this
    laptop (0: it was written here); all in UTC milliseconds.
    """

    batch: Dot
    at: int
    wall: int
    offset: int
    author: str
    behalf: str
    said_at: str
    command: str
    received: int
    changes: tuple[Change, ...]
    total: int


# Where a page ended: the next one goes on after it.
Place = tuple[int, int, int]
# How many columns tell of an action; those of one of its changes follow.
_FACTS = 11


class Page(NamedTuple):
    """Some actions, newest first, and where the next page goes on; None where there is none."""

    acts: tuple[Act, ...]
    after: Place | None


class Question(NamedTuple):
    """What is asked, and how it is answered: by which operations, and where they are on few records, by which records and
    what else is asked of their operations.
    """

    asked: Between
    chosen: str
    few: str
    of_few: str

    def acts(self, after: Place | None) -> str:
        """Return the statement for the actions that are asked about."""
        batches = _OF_FEW.format(records=self.few, chosen=self.of_few) if self.few else "batch b"
        with_any = "" if self.few else _with_any(self.chosen)
        return f"{_ACTS.format(batches=batches)}{_by_whom(self.asked, after)}{with_any}"


def question(db: sqlite3.Connection, asked: Between) -> Question:
    """Return how something is best answered, in one statement."""
    named = asked.kind.split()
    tables = [table_name(kind) for kind in named if kind in KINDS]
    records = " UNION ALL ".join(f"SELECT number FROM {table}" for table in tables)
    is_known = bool(tables) and len(tables) == len(named)
    counted = f"(SELECT count(*) FROM ({records} LIMIT {_FEW + 1}))" if is_known else "NULL"
    held, count = db.execute(f"SELECT EXISTS (SELECT 1 FROM quarantine), {counted}").fetchone()
    few = records if count is not None and count <= _FEW else ""
    chosen, of_few = (_chosen(asked, bool(held), records) for records in (few or _OF_KINDS, "" if few else _OF_KINDS))
    return Question(asked, chosen, _THE_RECORD if asked.record else few, of_few)


def changes_between(
    db: sqlite3.Connection, asked: Question, limit: int, after: Place | None = None, most: int = MOST_CHANGES
) -> Page:
    """Return a page of what was changed, of each action the first changes and no more than ``most``."""
    rows = db.execute(
        f"{asked.acts(after)} ORDER BY at DESC, b.device DESC, b.number DESC LIMIT :limit",
        {**_parameters(asked.asked, after), "limit": limit + 1},
    ).fetchall()
    shown = rows[:limit]
    changes = _changes_of(db, asked, most, [row[:2] for row in shown])
    nothing: tuple[tuple[Change, ...], int] = ((), 0)
    acts = []
    for local, number, device, at, *facts in shown:
        told, total = changes.get((local, number), nothing)
        acts.append(Act._make((Dot(device, number), at, *facts, told, total)))
    last = shown[-1] if len(rows) > limit else None
    return Page(tuple(acts), (last[3], last[0], last[1]) if last else None)


def newest_changes(db: sqlite3.Connection, asked: Question, most: int) -> tuple[Act, ...]:
    """Return the newest changes, ``most`` of them, by the actions they belong to; ``total`` counts what is told."""
    acts: list[Act] = []
    if not asked.few:
        for act in changes_between(db, asked, most, most=most).acts:
            told = act.changes[:most]
            most -= len(told)
            acts += [act._replace(changes=told, total=len(told))] if told else []
        return tuple(acts)
    sql = _NEWEST.format(records=asked.few, chosen=asked.of_few)
    rows = db.execute(sql, {**asked.asked.parameters, "most": most}).fetchall()
    for row, change in zip(rows, _told(db, [row[_FACTS:] for row in rows]), strict=True):
        _, number, device, *facts = row[:_FACTS]
        batch = Dot(device, number)
        if acts and acts[-1].batch == batch:
            last = acts.pop()
            acts.append(last._replace(changes=(*last.changes, change), total=last.total + 1))
        else:
            acts.append(Act._make((batch, *facts, (change,), 1)))
    return tuple(acts)


def count_between(db: sqlite3.Connection, asked: Question) -> tuple[int, int]:
    """Return how many actions there are in all, and of how many people."""
    sql = f"SELECT count(*), count(DISTINCT author) FROM ({asked.acts(None)})"
    acts, people = db.execute(sql, _parameters(asked.asked, None)).fetchone()
    return acts, people


def _by_whom(asked: Between, after: Place | None) -> str:
    where = " AND :person IN (b.author, b.behalf)" if asked.person else ""
    where += " AND d.id = :device" if asked.device else ""
    where += f" AND ({RECORDED_AT}, b.device, b.number) < (:after_at, :after_device, :after_number)" if after else ""
    return where


def _chosen(asked: Between, any_held: bool, of_kinds: str) -> str:
    """Return the conditions on operations: what does not count is nobody's change."""
    where = f" AND {COUNTED}" if any_held else ""
    where += f" AND o.record IN ({of_kinds})" if asked.kind and of_kinds else ""
    where += f" AND o.record IN ({_THE_RECORD})" if asked.record else ""
    where += f" AND o.record IN ({_OF_TEAM})" if asked.team else ""
    where += " AND substr(o.field, 1, 1) <> '_'" if asked.said else ""
    return where + (" AND o.field = :field" if asked.field else "")


def _with_any(chosen: str) -> str:
    return f" AND EXISTS (SELECT 1 FROM op o WHERE {_OF_ACT}{chosen})" if chosen else ""


def _parameters(asked: Between, after: Place | None) -> dict[str, Any]:
    at, device, number = after or (0, 0, 0)
    return {**asked.parameters, "after_at": at, "after_device": device, "after_number": number}


def _changes_of(
    db: sqlite3.Connection, asked: Question, most: int, acts: Sequence[Sequence[int]]
) -> dict[tuple[int, int], tuple[tuple[Change, ...], int]]:
    """Return what is told of each of these actions (laptop and number, both local), and how much there is in all."""
    rows = db.execute(
        _CHANGES.format(of_act=_OF_ACT, chosen=asked.chosen),
        {**asked.asked.parameters, "acts": json.dumps([list(act) for act in acts]), "most": most},
    ).fetchall()
    found: dict[tuple[int, int], tuple[tuple[Change, ...], int]] = {}
    for (device, batch, total, *_facts), change in zip(rows, _told(db, [row[3:] for row in rows]), strict=True):
        found[device, batch] = (*found.get((device, batch), ((), 0))[0], change), total
    return found


def _told(db: sqlite3.Connection, rows: Sequence[Sequence[Any]]) -> list[Change]:
    """Return the changes of these rows, each with what stood before it."""
    over = [[(device, number) for device, number in read_over(row[7])] for row in rows]
    before = _values(db, {dot for each in over for dot in each})
    return [
        Change(
            Dot(device, number),
            kind,
            record,
            field,
            Op(op),
            json.loads(value),
            tuple(before[dot] for dot in replaced if dot in before),
            bool(live),
        )
        for (device, number, kind, record, field, op, value, _over, live), replaced in zip(rows, over, strict=True)
    ]


def _values(db: sqlite3.Connection, dots: Collection[tuple[int, int]]) -> Mapping[tuple[Any, ...], Any]:
    rows = db.execute(_BEFORE, (json.dumps(sorted(dots)), Op.REMOVE)).fetchall() if dots else ()
    return {(device, number): json.loads(value) for device, number, value in rows}
