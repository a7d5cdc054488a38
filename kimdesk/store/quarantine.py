"""Operations that do not count: written by somebody who may not, or by a program newer than this one.

They are kept verbatim. To accept or to discard one is itself an operation, on a record named after the dot it is
about, so that every laptop comes to the same end in whatever order things arrive.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kimdesk.model import ops
from kimdesk.model.ops import Dot, Draft, Op, Operation, settled
from kimdesk.store.counting import recount
from kimdesk.store.numbers import device_number, record_number

KIND = "quarantine"
FIELD = "decision"
ACCEPT = "accept"
DISCARD = "discard"
NEWER = "written by a newer version of this program"


@dataclass(frozen=True, slots=True)
class Held:
    """One operation in quarantine, and why it is there; ``decision`` is empty where nobody has decided.

    ``batch`` is the action that it belongs to, ``at`` when that was by the writer's own clock (UTC milliseconds).
    """

    dot: Dot
    kind: str
    record: str
    field: str
    op: str
    value: Any
    author: str
    reason: str
    batch: Dot
    at: int
    decision: str


def decision(dot: Dot, accept: bool) -> Draft:
    """Return the operation that accepts or discards another one."""
    return Draft(KIND, _name(dot), FIELD, Op.SET, ACCEPT if accept else DISCARD)


def undecided(db: sqlite3.Connection) -> list[Held]:
    """Return what waits for a person's decision, in the order of counting; what waits for an upgrade is not among it."""
    return [each for each in held(db) if not each.decision]


def held(db: sqlite3.Connection) -> list[Held]:
    """Return all that the roster does not admit, decided on or not, in the order of counting."""
    rows = db.execute(
        "SELECT d.id, o.number, r.kind, r.id, o.field, o.op, o.value, b.author, q.reason, o.batch, b.wall, q.decision FROM quarantine q "
        "CROSS JOIN op o ON o.device = q.device AND o.number = q.number JOIN record r ON r.number = o.record "
        "JOIN batch b ON b.device = o.device AND b.number = o.batch JOIN device d ON d.number = o.device "
        "WHERE q.reason <> ? ORDER BY o.lamport, d.id, o.number",
        (NEWER,),
    )
    return [
        Held(Dot(device, number), kind, record, field, op, json.loads(value), author, reason, Dot(device, batch), *rest)
        for device, number, kind, record, field, op, value, author, reason, batch, *rest in rows
    ]


def count_undecided(db: sqlite3.Connection) -> int:
    """Return how many actions wait for a person's decision."""
    row = db.execute(
        "SELECT count(*) FROM (SELECT DISTINCT o.device, o.batch FROM quarantine q "
        "CROSS JOIN op o ON o.device = q.device AND o.number = q.number WHERE q.decision = '' AND q.reason <> ?)",
        (NEWER,),
    ).fetchone()
    return int(row[0])


def of_newer_version(each: Operation) -> str:
    """Return why an operation waits that this program does not understand yet, or nothing where it does."""
    return NEWER if each.reader > ops.SUPPORTED_READER else ""


def hold(db: sqlite3.Connection, device: int, each: Operation, reason: str) -> None:
    """Put an operation that has just been written into quarantine where there is a reason; a decision may have come
    before it.
    """
    reason = reason or of_newer_version(each)
    if reason:
        record = record_number(db, KIND, _name(each.dot))
        db.execute(
            "INSERT OR IGNORE INTO quarantine(device, number, reason, decision) VALUES (?,?,?,?)",
            (device, each.dot.number, reason, _decided(db, record)),
        )


def decide(db: sqlite3.Connection, records: Iterable[int]) -> set[int]:
    """Bring what is counted into step with the decisions among these records; return the local numbers of the records
    that this touched.
    """
    touched: set[int] = set()
    waiting = list(records)
    while waiting:
        number = waiting.pop()
        identity, kind = db.execute("SELECT id, kind FROM record WHERE number = ?", (number,)).fetchone()
        if kind != KIND:
            continue
        device, _dot, at = identity.rpartition(".")
        found = db.execute(
            "SELECT q.device, q.decision, o.record, o.field FROM quarantine q JOIN op o ON o.device = q.device AND o.number = q.number "
            "WHERE q.device = ? AND q.number = ?",
            (device_number(db, device), at),
        ).fetchone()
        now = _decided(db, number)
        if found and found[1] != now:
            db.execute("UPDATE quarantine SET decision = ? WHERE device = ? AND number = ?", (now, found[0], at))
            recount(db, found[2], found[3])
            touched.add(found[2])
            waiting.append(found[2])
    return touched


def release(db: sqlite3.Connection) -> None:
    """Let what waited for an upgrade count, as far as this program now understands it."""
    rows = db.execute(
        "SELECT q.device, q.number, o.record, o.field, q.reason FROM quarantine q "
        "CROSS JOIN op o ON o.device = q.device AND o.number = q.number WHERE o.reader <= ?",
        (ops.SUPPORTED_READER,),
    ).fetchall()
    waited = [row[:2] for row in rows if row[4] == NEWER]
    db.executemany("DELETE FROM quarantine WHERE device = ? AND number = ?", waited)
    # Also what was accepted while it could not be read counts from now on.
    for record, field in sorted({(row[2], row[3]) for row in rows}):
        recount(db, record, field)
    decide(db, {row[2] for row in rows})


def _decided(db: sqlite3.Connection, record: int) -> str:
    # Only what was admitted by itself decides: an accepted operation may not in turn decide about others, or two of
    # them could contradict each other for ever. Nor does what came sealed, which not everybody reads.
    rows = db.execute(
        "SELECT o.device, o.number, o.op, o.value, o.over FROM op o WHERE o.record = ? AND o.field = ? AND NOT EXISTS "
        "(SELECT 1 FROM quarantine q WHERE q.device = o.device AND q.number = o.number) AND NOT EXISTS "
        "(SELECT 1 FROM sealed s WHERE s.device = o.device AND s.number = o.number)",
        (record, FIELD),
    ).fetchall()
    return decided_by(rows)


def decided_by(decisions: Sequence[tuple[Any, ...]]) -> str:
    """Return what these decisions about one operation come to (device, number, op, value and over of each): nothing
    where none stands, or two that differ.
    """
    named = {(each[0], each[1]) for decision in decisions for each in json.loads(decision[4])}
    standing = [each for each in decisions if (each[0], each[1]) not in named and each[2] != Op.REMOVE]
    values = settled(json.loads(each[3]) for each in standing)
    # Two people who decide differently have not decided.
    return values[0] if len(values) == 1 and values[0] in (ACCEPT, DISCARD) else ""


def _name(dot: Dot) -> str:
    return f"{dot.device}.{dot.number}"
