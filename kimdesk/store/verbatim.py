"""Reading a laptop's operations out again, word for word as they were written: what goes into its segments."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.store.counting import read_over
from kimdesk.store.seen import seen_by

_OPS = """
SELECT o.batch, o.number, o.lamport, r.kind, r.id, o.field, o.op, o.value, o.over, o.reader
FROM op o JOIN record r ON r.number = o.record WHERE o.device = ? AND o.number > ? AND o.number <= ? ORDER BY o.number
"""
_HEAD = (
    "SELECT command, author, wall, offset, behalf, said_at, undoes, first FROM batch WHERE device = ? AND number = ?"
)
_SEEN = "SELECT batch, other, upto FROM seen WHERE device = ?1 AND other <> ?1 AND batch > ?2 AND batch <= ?3 ORDER BY batch"
_WORDS = {each.value: each for each in (Op.SET, Op.ADD, Op.REMOVE)}


def batches_between(db: sqlite3.Connection, device: str, after: int, upto: int) -> Iterator[Batch]:
    """Yield the batches of a device with its operations after ``after`` and up to ``upto``, in the order of their
    numbers; a batch that begins before is cut.
    """
    row = db.execute("SELECT number FROM device WHERE id = ?", (device,)).fetchone()
    if row is None:
        return
    names = dict(db.execute("SELECT number, id FROM device"))
    rows = db.execute(_OPS, (row[0], after, upto)).fetchall()
    running = _Running(db, row[0], rows[0][0], rows[-1][0], names) if rows else None
    for number, group in groupby(rows, key=lambda each: each[0]):
        assert running is not None
        command, author, wall, offset, behalf, said_at, undoes, first = db.execute(_HEAD, (row[0], number)).fetchone()
        seen = running.at(number) | _own_seen(db, row[0], number, device, first)
        operations = tuple(_operation(device, each, names) for each in group)
        yield Batch(device, number, command, author, wall, offset, seen, operations, behalf, said_at, undoes)


class _Running:
    """The version vectors of a device's batches one after the other, read once for all of them."""

    def __init__(self, db: sqlite3.Connection, device: int, first: int, last: int, names: dict[int, str]) -> None:
        self._db, self._device, self._names = db, device, names
        self._now, self._number = seen_by(db, device, first), first
        self._rows: list[tuple[int, int, int]] = []
        if last > first:
            self._rows = db.execute(_SEEN, (device, first, last)).fetchall()
        self._at = 0

    def at(self, number: int) -> dict[str, int]:
        """Return from what a batch was written; the batches are asked for in the order of their numbers."""
        if number < self._number:
            return seen_by(self._db, self._device, number)
        self._number = number
        while self._at < len(self._rows) and self._rows[self._at][0] <= number:
            _batch, other, upto = self._rows[self._at]
            self._now[self._names[other]] = upto
            self._at += 1
        return {other: upto for other, upto in self._now.items() if upto}


def _own_seen(db: sqlite3.Connection, device: int, batch: int, name: str, first: int) -> dict[str, int]:
    row = db.execute(
        "SELECT upto FROM seen WHERE device = ?1 AND other = ?1 AND batch = ?2", (device, batch)
    ).fetchone()
    return {name: row[0]} if row and row[0] < first - 1 else {}


def _operation(device: str, row: tuple[Any, ...], names: dict[int, str]) -> Operation:
    _batch, number, lamport, kind, record, field, word, value, over, reader = row
    named = tuple(Dot(names[other], at) for other, at in read_over(over))
    # A word of a newer version is handed on as it came.
    op = _WORDS.get(word, word)
    return Operation(Dot(device, number), lamport, kind, record, field, op, json.loads(value), named, reader)
