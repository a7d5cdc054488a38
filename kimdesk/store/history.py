"""History: every value a field ever had, by whom and when; and what is live now with its dots."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from kimdesk.model.ops import Dot, Op
from kimdesk.store.counting import live_dots, read_over
from kimdesk.store.seen import seen_by


class Event(NamedTuple):
    """One operation as history shows it. ``at`` is in UTC milliseconds by the writer's own clock, with its offset in
    minutes, ``received`` when it came in here (0: it was written here).
    """

    dot: Dot
    record: str
    kind: str
    field: str
    op: Op
    value: Any
    at: int
    offset: int
    author: str
    behalf: str
    said_at: str
    command: str
    batch: Dot
    over: tuple[Dot, ...]
    live: bool
    undoes: str
    received: int = 0


# Of operations as ``o``: those that count, which what waits in quarantine does not.
COUNTED = "NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.device = o.device AND q.number = o.number AND q.decision <> 'accept')"
_SAID = """o.field, o.op, o.value, b.wall, b.offset, b.author, b.behalf, b.said_at, b.command, o.batch, o.over,
       EXISTS (SELECT 1 FROM live l WHERE l.record = o.record AND l.field = o.field AND l.device = o.device AND l.number = o.number),
       b.undoes, o.lamport, b.received"""
_EVENTS = f"""
SELECT d.id, o.number, r.id, r.kind, {_SAID}
FROM op o
JOIN record r ON r.number = o.record
JOIN batch b ON b.device = o.device AND b.number = o.batch
JOIN device d ON d.number = o.device
"""


_OWN = 19
# From the few conflicts to their operations, never the other way round; what they are about is named on the way.
_DISPUTED = f"""
SELECT d.id, o.number, n.id, n.kind, {_SAID}, n.number, n.ref, n.title FROM p_conflict c
CROSS JOIN p_name n ON n.number = c.record CROSS JOIN op o ON o.record = c.record AND o.field = c.field
JOIN batch b ON b.device = o.device AND b.number = o.batch JOIN device d ON d.number = o.device
"""
_decode = json.JSONDecoder().raw_decode
# A page reads hundreds of dots and operations: their own constructors and an enumeration are slow.
_OPS = {each.value: each for each in Op}
_make = tuple.__new__


class Disputed(NamedTuple):
    """A field with several live values: of which record (``number`` is its local number), and its history, newest
    first.
    """

    kind: str
    number: int
    record: str
    ref: str
    title: str
    field: str
    events: list[Event]


def field_history(db: sqlite3.Connection, record: str, field: str = "", limit: int = -1) -> list[Event]:
    """Return what happened to a record (or to one field of it), newest first as counted by Lamport, never by clocks."""
    where = "WHERE o.record IN (SELECT number FROM record WHERE id = ?)" + (" AND o.field = ?" if field else "")
    parameters: list[Any] = [record, field] if field else [record]
    rows = db.execute(
        f"{_EVENTS} {where} ORDER BY o.lamport DESC, d.id DESC, o.number DESC LIMIT ?", [*parameters, limit]
    ).fetchall()
    return _events(db, rows)


def disputed(db: sqlite3.Connection, record: str = "") -> list[Disputed]:
    """Return every field in conflict, of one record or of all, by kind and reference, with what happened to it; in two
    statements.
    """
    where = "WHERE n.id = ?" if record else ""
    order = "ORDER BY n.kind, n.ref, n.number, c.field, o.lamport DESC, d.id DESC, o.number DESC"
    rows = db.execute(f"{_DISPUTED} {where} {order}", (record,) if record else ()).fetchall()
    found: dict[tuple[int, str], Disputed] = {}
    for row, event in zip(rows, _events(db, rows), strict=True):
        number, ref, title = row[_OWN:]
        place = number, event.field
        if place not in found:
            found[place] = Disputed(event.kind, number, event.record, ref or "", title or "", event.field, [])
        found[place].events.append(event)
    return list(found.values())


def batch_events(db: sqlite3.Connection, batch: Dot) -> list[Event]:
    """Return the operations of one batch in the order they were written."""
    rows = db.execute(
        f"{_EVENTS} WHERE o.device = (SELECT number FROM device WHERE id = ?) AND o.batch = ? ORDER BY o.number",
        (batch.device, batch.number),
    ).fetchall()
    return _events(db, rows)


def arrived_after(db: sqlite3.Connection, vector: dict[str, int], records: Iterable[str]) -> list[Event]:
    """Return the live operations on these records that lie outside a version vector, oldest first."""
    chosen = set(records)
    rows: list[tuple[Any, ...]] = []
    # Laptop by laptop, so that only what came later is looked at and not everything that was ever written.
    for number, device in db.execute("SELECT number, id FROM device").fetchall():
        later = db.execute(f"{_EVENTS} WHERE o.device = ? AND o.number > ?", (number, vector.get(device, 0)))
        rows += [row for row in later if row[2] in chosen and row[15]]
    return _events(db, sorted(rows, key=lambda row: (row[17], row[0], row[1])))


def quarter_records(db: sqlite3.Connection, quarter: str) -> set[str]:
    """Return the ids of what belongs to a quarter (a record id): returns, entries and practice changes with their
    evidence, hidden ones included.
    """
    own = " UNION ".join(f"SELECT id FROM p_{kind} WHERE quarter = ?1" for kind in ("return", "entry", "change"))
    rows = db.execute(
        f"WITH own AS ({own}) SELECT id FROM own UNION SELECT e.id FROM p_evidence e JOIN own ON own.id = e.record",
        (quarter,),
    )
    return {identity for (identity,) in rows}


def value_of(db: sqlite3.Connection, dot: Dot) -> Any:
    """Return the value that one operation wrote."""
    row = db.execute(
        "SELECT o.value FROM op o JOIN device d ON d.number = o.device WHERE d.id = ? AND o.number = ?",
        (dot.device, dot.number),
    ).fetchone()
    return json.loads(row[0]) if row else None


def seen_when(db: sqlite3.Connection, dot: Dot) -> dict[str, int]:
    """Return from what an operation was written, its own laptop's operations up to it among that."""
    row = db.execute(
        "SELECT o.device, o.batch FROM op o JOIN device d ON d.number = o.device WHERE d.id = ? AND o.number = ?",
        (dot.device, dot.number),
    ).fetchone()
    return {**(seen_by(db, *row) if row else {}), dot.device: dot.number}


def dots_on_screen(db: sqlite3.Connection, kind: str, record: str, field: str) -> dict[Dot, Any]:
    """Return the live dots of a field with their values: what a form that opens now shows."""
    row = db.execute("SELECT number FROM record WHERE id = ? AND kind = ?", (record, kind)).fetchone()
    return {dot: json.loads(value) for dot, value in live_dots(db, row[0], field).items()} if row else {}


def dots_of(db: sqlite3.Connection, records: Iterable[str]) -> dict[tuple[str, str], tuple[Dot, ...]]:
    """Return the live dots of these records by (record, field), in one statement for each 500: what forms opened now
    show.
    """
    wanted = sorted(set(records))
    found: dict[tuple[str, str], tuple[Dot, ...]] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        rows = db.execute(
            "SELECT r.id, l.field, d.id, l.number FROM record r JOIN live l ON l.record = r.number JOIN device d ON d.number = l.device "
            f"WHERE r.id IN ({','.join('?' * len(part))}) ORDER BY r.id, l.field, d.id, l.number",
            part,
        )
        for record, field, device, number in rows:
            dot = _make(Dot, (device, number))
            key = (record, field)
            found[key] = (*found[key], dot) if key in found else (dot,)
    return found


def last_batches(db: sqlite3.Connection, device: str, limit: int) -> list[tuple[Dot, str, str, str]]:
    """Return (batch, command, author, undoes) of this device's latest batches, newest first."""
    rows = db.execute(
        "SELECT number, command, author, undoes FROM batch WHERE device = (SELECT number FROM device WHERE id = ?) "
        "ORDER BY number DESC LIMIT ?",
        (device, limit),
    )
    return [(Dot(device, number), command, author, undoes) for number, command, author, undoes in rows]


def _events(db: sqlite3.Connection, rows: list[tuple[Any, ...]]) -> list[Event]:
    over = [read_over(row[14]) for row in rows]
    devices = _devices(db, {device for each in over for device, _number in each})
    return [
        _make(
            Event,
            (
                _make(Dot, row[:2]),
                *row[2:5],
                _OPS.get(row[5], Op.OTHER),
                _decode(row[6])[0],
                *row[7:13],
                _make(Dot, (row[0], row[13])),
                tuple([_make(Dot, (devices[device], number)) for device, number in replaced]),
                bool(row[15]),
                row[16],
                row[18],
            ),
        )
        for row, replaced in zip(rows, over, strict=True)
    ]


def _devices(db: sqlite3.Connection, numbers: set[int]) -> dict[int, str]:
    """Return the ids of these laptops; there may be hundreds who wrote something else."""
    asked = f"[{','.join(map(str, numbers))}]"
    sql = "SELECT d.number, d.id FROM json_each(?) j CROSS JOIN device d ON d.number = j.value"
    return dict(db.execute(sql, (asked,)).fetchall()) if numbers else {}
