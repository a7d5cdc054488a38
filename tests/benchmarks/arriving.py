"""What another laptop sends after a long time away: real operations over what stands here."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

from kimdesk.model.ops import Batch, Dot, Op, Operation, dump
from kimdesk.services.desk import Desk

_STANDING = """
SELECT r.kind, r.id, l.field, d.id, l.number FROM live l JOIN record r ON r.number = l.record
JOIN device d ON d.number = l.device
WHERE r.kind = ? AND l.field = ? ORDER BY r.number
"""
_EDITED = (
    ("asset", "holds"),
    ("asset", "retention"),
    ("asset", "function"),
    ("asset", "next_review"),
    ("action", "comments"),
)
_IN_BATCH = 4


def batches_for(desk: Desk, operations: int) -> list[Batch]:
    """Return so many operations of one unknown laptop, each over what stands or over its own before."""
    db, store = desk.context.db, desk.context.store
    seen, author = store.vector(), desk.identity.me().id
    lamport = int(db.execute("SELECT value FROM meta WHERE key = 'lamport'").fetchone()[0])
    standing = [row for kind, field in _EDITED for row in db.execute(_STANDING, (kind, field))]
    device = "f" * 32
    last: dict[tuple[str, str], tuple[Dot, ...]] = {}
    for _kind, record, field, writer, number in standing:
        last[record, field] = (*last.get((record, field), ()), Dot(writer, number))
    kinds = {record: kind for kind, record, *_rest in standing}
    places = list(last)
    made: list[Batch] = []
    number = 0
    while number < operations:
        ops = []
        for _ in range(min(_IN_BATCH, operations - number)):
            record, field = places[number % len(places)]
            number += 1
            dot = Dot(device, number)
            value = "2027-03-31" if field == "next_review" else f"Written elsewhere, number {number}."
            ops.append(
                Operation(dot, lamport + number, kinds[record], record, field, Op.SET, value, last[record, field])
            )
            last[record, field] = (dot,)
        made.append(Batch(device, len(made) + 1, "edit", author, 1_790_000_000_000 + number, 0, seen, tuple(ops)))
    return made


def each_apart(desk: Desk, operations: int) -> list[Batch]:
    """Return operations of one unknown laptop, as many as there are assets and no more: each on another one."""
    db, store = desk.context.db, desk.context.store
    seen, author = store.vector(), desk.identity.me().id
    lamport = int(db.execute("SELECT value FROM meta WHERE key = 'lamport'").fetchone()[0])
    device = "e" * 32
    made: dict[str, Batch] = {}
    for kind, record, field, writer, number in db.execute(_STANDING, ("asset", "next_review")):
        if record not in made and len(made) < operations:
            dot = Dot(device, len(made) + 1)
            each = Operation(
                dot, lamport + dot.number, kind, record, field, Op.SET, "2027-06-30", (Dot(writer, number),)
            )
            made[record] = Batch(device, dot.number, "edit", author, 1_790_000_000_000, 0, seen, (each,))
    return list(made.values())


def bare_seconds(batches: list[Batch], path: Path) -> float:
    """Return how long the same rows take when they are put into a bare file at once: the floor."""
    rows = [
        (1, each.dot.number, batch.number, each.lamport, each.record, each.field, "set", dump(each.value), "[[1,1]]")
        for batch in batches
        for each in batch.operations
    ]
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute(
        "CREATE TABLE op(device INT, number INT, batch INT, lamport INT, record TEXT, field TEXT, op TEXT, value TEXT, "
        "over TEXT, PRIMARY KEY(device, number)) WITHOUT ROWID"
    )
    bare.execute("CREATE INDEX op_record ON op(record, field)")
    began = time.perf_counter()
    bare.execute("BEGIN")
    bare.executemany("INSERT INTO op VALUES (?,?,?,?,?,?,?,?,?)", rows)
    bare.execute("COMMIT")
    taken = time.perf_counter() - began
    bare.close()
    return taken


def typing_beside(desk: Desk, work: Callable[[], object]) -> tuple[float, float]:
    """Return how many seconds the work took, and the longest that one saved field waited for its turn meanwhile, in
    milliseconds.
    """
    done, waits = threading.Event(), [0.0]

    def type_on() -> None:
        while not done.wait(0.07):
            began = time.perf_counter()
            with desk.context.store.database.writing():
                waits.append((time.perf_counter() - began) * 1000)

    typist = threading.Thread(target=type_on)
    typist.start()
    began = time.perf_counter()
    work()
    taken = time.perf_counter() - began
    done.set()
    typist.join()
    return taken, max(waits)
