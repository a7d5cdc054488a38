"""As at an instant in the middle of years: one record, a list, the whole workspace; beside the plainest statements that
give the same rows. All in time of the processor: nothing here waits for anybody.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from kimdesk.model.kinds import ALL
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.moments import Days
from kimdesk.services.who_changed import Chosen
from kimdesk.store.as_at import RecordThen, counts_then, list_then, record_then
from kimdesk.store.listing import ListRequest
from kimdesk.store.past import Past, names_then
from tests.benchmarks.report import Bench, Row, against, alternating, at_most, exactly
from tests.benchmarks.tracing import statements, traced

_TIMES = 5
# What a page that shows one record, and one that counts or lists them all, may take.
_RECORD_MS, _WORKSPACE_MS = 50, 2000
_RECORDS = 60
_COLUMNS = ("ref", "title", "owner", "status", "team", "next_review")
_REQUEST = ListRequest("asset", _COLUMNS, sort="title")
_OPS = "batch b CROSS JOIN op o ON o.device = b.device AND o.number BETWEEN b.first AND b.last AND o.batch = b.number"
_BARE_LIST = f"""
WITH said AS (
  SELECT o.record, o.field, json_extract(o.value, '$') AS value, max(o.lamport) FROM {_OPS}
  WHERE b.wall <= ?1 AND o.field IN ('title', 'owner', 'status', 'team', 'next_review', '_created', '_deleted', '_alias')
  AND o.record IN (SELECT number FROM record WHERE kind = 'asset') GROUP BY o.record, o.field),
name AS (
  SELECT r.id, json_extract(o.value, '$') AS title, max(o.lamport) FROM record r
  CROSS JOIN op o ON o.record = r.number AND o.field = 'name' CROSS JOIN batch b ON b.device = o.device AND b.number = o.batch
  WHERE r.kind IN ('person', 'team') AND b.wall <= ?1 GROUP BY r.id),
asset AS (
  SELECT record, max(CASE field WHEN 'title' THEN value END) AS title, max(CASE field WHEN 'owner' THEN value END) AS owner,
  max(CASE field WHEN 'status' THEN value END) AS status, max(CASE field WHEN 'team' THEN value END) AS team,
  max(CASE field WHEN 'next_review' THEN value END) AS next_review, max(CASE field WHEN '_created' THEN 1 END) AS made,
  max(CASE field WHEN '_deleted' THEN value END) AS deleted, max(CASE field WHEN '_alias' THEN value END) AS alias
  FROM said GROUP BY record)
SELECT r.id, p.ref, a.title, owner.title, a.status, team.title, a.next_review
FROM asset a JOIN record r ON r.number = a.record JOIN p_asset p ON p.number = a.record
LEFT JOIN name owner ON owner.id = a.owner LEFT JOIN name team ON team.id = a.team
WHERE a.made AND NOT coalesce(a.deleted, 0) AND a.alias IS NULL ORDER BY a.title COLLATE NOCASE, a.record
"""
# What counted of one record with who, when and where, by the rule and not by the last word alone.
_BARE_RECORD = """
WITH o AS MATERIALIZED (
  SELECT o.field, o.value, o.device, o.number, o.over, b.wall, b.offset, b.author, b.received, d.id FROM record r
  JOIN op o ON o.record = r.number JOIN batch b ON b.device = o.device AND b.number = o.batch
  JOIN device d ON d.number = o.device WHERE r.id = ?1 AND r.kind = 'asset' AND b.wall <= ?2)
SELECT field, value, wall, offset, author, received, id, number FROM o WHERE NOT EXISTS (
  SELECT 1 FROM o n, json_each(n.over) j WHERE n.field = o.field AND json_extract(j.value, '$[0]') = o.device
  AND json_extract(j.value, '$[1]') = o.number)
"""
_BARE_NAMES = """
SELECT r.id, json_extract(o.value, '$'), max(o.lamport) FROM json_each(?1) j JOIN record r ON r.id = j.value
JOIN op o ON o.record = r.number AND o.field = 'name' JOIN batch b ON b.device = o.device AND b.number = o.batch
WHERE b.wall <= ?2 GROUP BY r.id
"""
BARE_COUNTS = f"""
SELECT r.kind, count(*) FROM (
  SELECT o.record, max(o.field = '_created') AS made, max(o.field = '_deleted' AND o.value = 'true') AS deleted FROM {_OPS}
  WHERE b.wall <= ?1 AND o.field IN ('_created', '_deleted', '_alias') GROUP BY o.record) m
JOIN record r ON r.number = m.record WHERE m.made AND NOT m.deleted GROUP BY r.kind
"""
# The last word in each field of each record: without a conflict that is all there is to say.
_BARE_ALL = f"""
SELECT o.record, o.field, o.value, o.lamport, max(o.lamport), d.id, o.number, b.wall, b.author
FROM {_OPS} CROSS JOIN device d ON d.number = o.device WHERE b.wall <= ?1 GROUP BY o.record, o.field
"""
_BARE_ACTS = """
SELECT b.device, b.number, b.wall, b.author, b.command FROM batch b WHERE b.wall BETWEEN ? AND ? AND EXISTS (
  SELECT 1 FROM op o WHERE o.device = b.device AND o.number BETWEEN b.first AND b.last AND o.batch = b.number
  AND o.record IN (SELECT number FROM record WHERE kind = 'asset'))
"""


def measure(bench: Bench) -> Iterator[Row]:
    """One record, a list, counts and everything as at; a page of who changed what."""
    with traced():
        counted = open_desk(bench.home)
        db = counted.context.db
        middle = _middle(db)
        records = _records(db)[:5]
        yield exactly("a record as at", [len(statements(partial(_record, db, each, middle))) for each in records], 12)
        requests = [ListRequest("asset", _COLUMNS, sort=sort) for sort in ("title", "owner", "ref")]
        yield exactly("a list as at", [len(statements(partial(list_then, db, each, middle))) for each in requests], 12)
        days = _year_after(middle)
        asked = [Chosen(), Chosen(kind="asset"), Chosen(field="status")]
        pages = [len(statements(partial(counted.who_changed.between, days, each))) for each in asked]
        yield exactly("who changed what, a page", pages, 12)
        counted.close()
    desk = open_desk(bench.home)
    plain = sqlite3.connect(desk.context.store.database.path)
    try:
        yield from _as_at(desk, plain, middle)
        days = _year_after(middle)
        taken = alternating(
            partial(desk.who_changed.between, days, Chosen(kind="asset")),
            partial(_bare_page, plain, days),
            _TIMES,
            time.process_time,
        )
        yield against("who changed what in a year, first page", *taken, 2)
    finally:
        plain.close()
        desk.close()


def _as_at(desk: Desk, plain: sqlite3.Connection, middle: int) -> Iterator[Row]:
    db = desk.context.db
    ids = _records(db)[:: max(len(_records(db)) // _RECORDS, 1)][:_RECORDS]
    for each in ids:
        if _values(record_then(db, "asset", each, middle)) != _bare_values(plain, each, middle):
            raise AssertionError(f"the floor does not say the same of {each}")
    taken = alternating(
        lambda: [_record(db, each, middle) for each in ids],
        lambda: [_bare_record(plain, each, middle) for each in ids],
        _TIMES,
        time.process_time,
    )
    yield against("one record as at, with names", taken[0] / len(ids), taken[1] / len(ids), 2)
    yield at_most("one record as at, felt", taken[0] / len(ids), _RECORD_MS)
    ours = [(row[0], *row[2:]) for row in list_then(db, _REQUEST, middle).rows]
    if ours != plain.execute(_BARE_LIST, (middle,)).fetchall():
        raise AssertionError("the floor does not give the same rows")
    taken = alternating(
        partial(list_then, db, _REQUEST, middle),
        lambda: plain.execute(_BARE_LIST, (middle,)).fetchall(),
        _TIMES,
        time.process_time,
    )
    yield against("a list of the assets as at", *taken, 3)
    yield at_most("a list of the assets as at, felt", taken[0], _WORKSPACE_MS)
    counts = {kind: each.standing for kind, each in counts_then(db, middle).items() if each.standing}
    if counts != dict(plain.execute(BARE_COUNTS, (middle,)).fetchall()):
        raise AssertionError("the floor does not count the same")
    taken = alternating(
        partial(counts_then, db, middle),
        lambda: plain.execute(BARE_COUNTS, (middle,)).fetchall(),
        _TIMES,
        time.process_time,
    )
    yield against("the workspace as at: every kind, counted", *taken, 3)
    yield at_most("the workspace as at: every kind, felt", taken[0], _WORKSPACE_MS)
    taken = alternating(
        partial(_everything, db, middle),
        lambda: plain.execute(_BARE_ALL, (middle,)).fetchall(),
        3,
        time.process_time,
    )
    yield against("every field of all records as at, in tables", *taken, 3)


def _middle(db: sqlite3.Connection) -> int:
    """Return an instant with as many actions before it as after."""
    row = db.execute("SELECT wall FROM batch ORDER BY wall LIMIT 1 OFFSET (SELECT count(*) / 2 FROM batch)").fetchone()
    return int(row[0])


def _records(db: sqlite3.Connection) -> list[str]:
    return [identity for (identity,) in db.execute("SELECT id FROM p_asset ORDER BY number")]


def _record(db: sqlite3.Connection, record: str, until: int) -> None:
    found = record_then(db, "asset", record, until)
    if found is not None:
        names_then(db, until, {found.record["owner"], found.record["team"]} - {None})


def _bare_record(plain: sqlite3.Connection, record: str, until: int) -> None:
    rows = plain.execute(_BARE_RECORD, (record, until)).fetchall()
    named = [json.loads(row[1]) for row in rows if row[0] in ("owner", "team")]
    plain.execute(_BARE_NAMES, (json.dumps(named), until)).fetchall()


def _values(found: RecordThen | None) -> list[Any]:
    if found is None:
        return []
    said_by = [
        (name, each.dot.device, each.dot.number, each.wall) for name, said in found.said.items() for each in said
    ]
    return sorted(said_by)


def _bare_values(plain: sqlite3.Connection, record: str, until: int) -> list[Any]:
    rows = plain.execute(_BARE_RECORD, (record, until)).fetchall()
    return sorted((field, device, number, wall) for field, _v, wall, _o, _a, _r, device, number in rows)


def _everything(db: sqlite3.Connection, until: int) -> None:
    with Past(db, until) as past:
        past.take_up(ALL)
        past.take_up_names()


def _year_after(start: int) -> Days:
    return Days(date.min, date.max, start, start + 365 * 86_400_000)


def _bare_page(plain: sqlite3.Connection, days: Days) -> None:
    """Read the newest actions of the days on assets, and count them all."""
    plain.execute(f"{_BARE_ACTS} ORDER BY b.wall DESC LIMIT 51", (days.start, days.end)).fetchall()
    plain.execute(f"SELECT count(*) FROM ({_BARE_ACTS})", (days.start, days.end)).fetchone()
