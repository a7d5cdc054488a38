"""Putting history in behind what a checkpoint brought: operations that were replaced long ago change nothing of what
stands, and what the checkpoint carried is compared with what its laptop really wrote.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from kimdesk.model.ops import Batch, Operation, dump
from kimdesk.model.roster import Roster, inadmissible
from kimdesk.store.behind import unsettle
from kimdesk.store.counting import recount
from kimdesk.store.database import Database
from kimdesk.store.judging import with_scopes
from kimdesk.store.numbers import device_number, known_record, record_number
from kimdesk.store.oplog import INSERT_BATCH, INSERT_OP
from kimdesk.store.pace import steps_in_slices
from kimdesk.store.projection import project
from kimdesk.store.quarantine import hold
from kimdesk.store.seen import seen_by
from kimdesk.store.weaving import weave

_PIECE = 200
_PUT_OP = INSERT_OP.replace("INSERT", "INSERT OR IGNORE", 1)
_FACTS = "command, author, wall, offset, behalf, said_at, undoes"
_SAID = "batch, lamport, record, field, op, value, over, reader"
_AT = "WHERE device = ? AND number = ?"
_CORRECT_OP = (
    f"UPDATE op SET batch = ?, lamport = ?, record = ?, field = ?, op = ?, value = ?, over = ?, reader = ? {_AT}"
)
_CORRECT_BATCH = (
    f"UPDATE batch SET command = ?, author = ?, wall = ?, offset = ?, behalf = ?, said_at = ?, undoes = ? {_AT}"
)
_GOES_ON = (
    "EXISTS (SELECT 1 FROM op o WHERE o.device = ?3 AND o.number = ?1 - 1 AND o.batch = ?4) "
    "OR last >= ?1 - 1 AND EXISTS (SELECT 1 FROM sealed s WHERE s.device = ?3 AND s.number = ?1 - 1)"
)
_OWN_GAP = (
    "SELECT s.upto FROM seen s JOIN batch b ON b.device = s.device AND b.number = s.batch "
    "WHERE s.device = ?1 AND s.other = ?1 AND s.batch = ?2 AND s.upto < b.first - 1"
)
_Piece = list[tuple[Batch, Sequence[Operation]]]


@dataclass(slots=True)
class Backfill:
    """One run: ``now`` is this computer's clock in milliseconds. Where something was carried that its laptop did not
    write it is corrected, and ``object_to`` called inside the same transaction.
    """

    database: Database
    roster: Roster
    now: int
    object_to: Callable[[sqlite3.Connection], None]
    _numbers: dict[str, int] = field(default_factory=dict)
    _records: dict[tuple[str, str], int] = field(default_factory=dict)

    def run(self, batches: Iterable[Batch]) -> None:
        """Put the batches of one laptop in; doing it again changes nothing."""
        pieces = list(_pieces(batches))
        steps_in_slices(self.database, (partial(self._put, piece) for piece in pieces))

    def give_way(self, batches: Iterable[Batch]) -> None:
        """Take out what was carried in the place of operations that came sealed, which no checkpoint may carry, and
        correct the heads of their batches; doing it again changes nothing.
        """
        steps_in_slices(self.database, [partial(self._give_way, batch) for batch in batches])

    def _give_way(self, batch: Batch, db: sqlite3.Connection) -> None:
        device = self._device(db, batch.device)
        touched = self._weave(db, device, [batch])
        self._put_head(db, device, batch, batch.sealed, touched)
        for number in batch.sealed:
            dot = (device, number)
            if db.execute(f"DELETE FROM carried {_AT}", dot).rowcount:
                self.object_to(db)
                record, name = db.execute(f"DELETE FROM op {_AT} RETURNING record, field", dot).fetchone()
                db.execute(f"DELETE FROM quarantine {_AT}", dot)
                recount(db, record, name)
                touched.append(record)
        project(db, dict.fromkeys(touched))

    def _put(self, piece: _Piece, db: sqlite3.Connection) -> None:
        roster = with_scopes(db, self.roster)
        device = self._device(db, piece[0][0].device)
        touched = self._weave(db, device, [batch for batch, _operations in piece])
        for batch, operations in piece:
            self._put_head(db, device, batch, [each.dot.number for each in operations], touched)
            for each in operations:
                self._put_operation(db, device, batch, each, roster, touched)
        project(db, dict.fromkeys(touched))

    def _put_head(
        self, db: sqlite3.Connection, device: int, batch: Batch, numbers: Sequence[int], touched: list[int]
    ) -> None:
        first, last = numbers[0], numbers[-1]
        facts = (batch.command, batch.author, batch.wall, batch.offset, batch.behalf, batch.said_at, batch.undoes)
        key = (device, batch.number)
        stood = db.execute(f"SELECT {_FACTS} FROM batch {_AT}", key).fetchone()
        if stood is None:
            db.execute(INSERT_BATCH, (*key, first, last, *facts, self.now))
            return
        if stood != facts:
            self.object_to(db)
            db.execute(_CORRECT_BATCH, (*facts, *key))
            touched += _records_between(db, device, first, last)
        # What is filled in comes in order: where it goes on from an earlier segment, that has said where it begins.
        begins = f"CASE WHEN {_GOES_ON} THEN min(first, ?1) ELSE ?1 END"
        db.execute(
            f"UPDATE batch SET first = {begins}, last = max(last, ?2) WHERE device = ?3 AND number = ?4",
            (first, last, *key),
        )

    def _weave(self, db: sqlite3.Connection, device: int, batches: Iterable[Batch]) -> list[int]:
        """Tell from what these batches were written; return the records of those of which something else was carried."""
        told = {batch.number: batch.seen for batch in batches}
        carried = {number: _seen(db, device, number) for number in told if _stands(db, device, number)}
        weave(db, device, sorted(told.items()))
        touched: list[int] = []
        for number, seen in carried.items():
            if seen != _seen(db, device, number):
                self.object_to(db)
                touched += _records_between(db, device, *_span(db, device, number))
        return touched

    def _put_operation(
        self, db: sqlite3.Connection, device: int, batch: Batch, each: Operation, roster: Roster, touched: list[int]
    ) -> None:
        record = self._record(db, each, touched)
        over = dump([[self._device(db, dot.device), dot.number] for dot in each.over]) if each.over else "[]"
        key = (device, each.dot.number)
        said = (batch.number, each.lamport, record, each.field, each.op, dump(each.value), over, each.reader)
        if db.execute(_PUT_OP, (*key, *said)).rowcount:
            reason = inadmissible(each, batch, roster)
            if reason:
                # The checkpoint knew nothing of it: the roster has changed since.
                hold(db, device, each, reason)
                unsettle(db)
        elif db.execute(f"SELECT {_SAID} FROM op {_AT}", key).fetchone() != said:
            self.object_to(db)
            touched += [record, *_records_between(db, device, each.dot.number, each.dot.number)]
            db.execute(_CORRECT_OP, (*said, *key))

    def _record(self, db: sqlite3.Connection, each: Operation, touched: list[int]) -> int:
        place = (each.kind, each.record)
        number = self._records.get(place)
        if number is None:
            known = known_record(db, *place)
            number = self._records[place] = known if known is not None else record_number(db, *place)
            if known is None:
                touched.append(number)
        return number

    def _device(self, db: sqlite3.Connection, device: str) -> int:
        number = self._numbers.get(device)
        if number is None:
            number = self._numbers[device] = device_number(db, device)
        return number


def _stands(db: sqlite3.Connection, device: int, batch: int) -> bool:
    return db.execute(f"SELECT 1 FROM batch {_AT}", (device, batch)).fetchone() is not None


def _span(db: sqlite3.Connection, device: int, batch: int) -> tuple[int, int]:
    first, last = db.execute(f"SELECT first, last FROM batch {_AT}", (device, batch)).fetchone()
    return first, last


def _seen(db: sqlite3.Connection, device: int, batch: int) -> tuple[dict[str, int], list[tuple[int]]]:
    return seen_by(db, device, batch), db.execute(_OWN_GAP, (device, batch)).fetchall()


def _records_between(db: sqlite3.Connection, device: int, first: int, last: int) -> list[int]:
    rows = db.execute(
        "SELECT DISTINCT record FROM op WHERE device = ? AND number >= ? AND number <= ?", (device, first, last)
    ).fetchall()
    return [record for (record,) in rows]


def _pieces(batches: Iterable[Batch]) -> Iterator[_Piece]:
    piece: _Piece = []
    size = 0
    for batch in batches:
        for start in range(0, len(batch.operations), _PIECE):
            part = batch.operations[start : start + _PIECE]
            piece.append((batch, part))
            size += len(part)
            if size >= _PIECE:
                yield piece
                piece, size = [], 0
    if piece:
        yield piece
