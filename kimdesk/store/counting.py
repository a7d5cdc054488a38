"""Which operations are live: each counted as it comes, or all of one field anew where some of them do not count."""

from __future__ import annotations

import json
import sqlite3

from kimdesk.model import ops
from kimdesk.model.ops import Dot, Op, named_dots
from kimdesk.store.behind import COUNTS_NOW, leaves_out
from kimdesk.store.tally import came, went

_TAKE_OUT = "DELETE FROM live WHERE record = ? AND field = ? AND device = ? AND number = ?"
_HELD = """
SELECT 1 FROM op o JOIN quarantine q ON q.device = o.device AND q.number = o.number WHERE o.record = ? AND o.field = ? LIMIT 1
"""
_OPS = """
SELECT o.device, o.number, o.op, o.over, q.number IS NOT NULL AND (q.decision <> 'accept' OR o.reader > ?)
FROM op o LEFT JOIN quarantine q ON q.device = o.device AND q.number = o.number WHERE o.record = ? AND o.field = ?
"""
_OPS_BEFORE_HISTORY = f"{_OPS} AND {COUNTS_NOW}"


def count(
    db: sqlite3.Connection, device: int, number: int, record: int, field: str, op: str, over: list[list[int]]
) -> None:
    """Let an operation that has just been written count: what it names is live no more, and it is live itself unless
    it was named already.
    """
    if any_held(db) and db.execute(_HELD, (record, field)).fetchone():
        recount(db, record, field)
        return
    for other, at in over:
        if db.execute(_TAKE_OUT, (record, field, other, at)).rowcount:
            went(db, other, at)
            continue
        db.execute(
            "INSERT OR IGNORE INTO superseded(record, field, device, number) SELECT ?,?,?,? "
            "WHERE NOT EXISTS (SELECT 1 FROM op WHERE device = ? AND number = ? AND record = ? AND field = ?)",
            (record, field, other, at, other, at, record, field),
        )
    if op != Op.REMOVE:
        put = db.execute(
            "INSERT OR IGNORE INTO live(record, field, device, number) SELECT ?,?,?,? "
            "WHERE NOT EXISTS (SELECT 1 FROM superseded WHERE record = ? AND field = ? AND device = ? AND number = ?)",
            (record, field, device, number, record, field, device, number),
        )
        if put.rowcount:
            came(db, device, number)


def any_held(db: sqlite3.Connection) -> bool:
    """Tell whether any operation of this file does not count: nearly always none does, and then nothing more is
    asked.
    """
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM quarantine)").fetchone()[0])


def recount(db: sqlite3.Connection, record: int, field: str) -> None:
    """Work out anew which operations of a field are live, by the plain rule over all of them.

    While history is being filled in, what the checkpoint did not carry was replaced before it and is left out.
    """
    sql = _OPS_BEFORE_HISTORY if leaves_out(db) else _OPS
    over: dict[tuple[int, int], list[tuple[int, int]]] = {}
    void: set[tuple[int, int]] = set()
    removals: set[tuple[int, int]] = set()
    for device, number, op, names, held in db.execute(sql, (ops.SUPPORTED_READER, record, field)):
        over[device, number] = [(other, at) for other, at in read_over(names)]
        if held:
            void.add((device, number))
        if op == Op.REMOVE:
            removals.add((device, number))
    named = named_dots(over, void)
    now = over.keys() - named - void - removals
    before = set(db.execute("SELECT device, number FROM live WHERE record = ? AND field = ?", (record, field)))
    for dot in before - now:
        went(db, *dot)
    for dot in now - before:
        came(db, *dot)
    for table, dots in (("live", now), ("superseded", named - over.keys())):
        db.execute(f"DELETE FROM {table} WHERE record = ? AND field = ?", (record, field))
        db.executemany(
            f"INSERT INTO {table}(record, field, device, number) VALUES (?,?,?,?)",
            [(record, field, *dot) for dot in sorted(dots)],
        )


def live_dots(db: sqlite3.Connection, record: int, field: str) -> dict[Dot, str]:
    """Return the live dots of one field with their values as stored."""
    rows = db.execute(
        "SELECT d.id, o.number, o.value FROM live l JOIN op o ON o.device = l.device AND o.number = l.number "
        "JOIN device d ON d.number = l.device WHERE l.record = ? AND l.field = ? ORDER BY o.lamport, d.id",
        (record, field),
    )
    return {Dot(device, number): value for device, number, value in rows}


def read_over(text: str) -> list[list[int]]:
    """Return stored ``over`` as pairs of local device number and operation number."""
    pairs: list[list[int]] = json.loads(text)
    return pairs
