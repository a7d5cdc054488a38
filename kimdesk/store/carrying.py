"""Carrying operations over to another number: what this laptop wrote under a number that it gave up, and nobody else has.

The words stay the same; only the names change, in the operations themselves and wherever this laptop's own unseen
operations name them.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kimdesk.model.ops import Batch, Dot, Operation, dump
from kimdesk.store.bookkeeping import project_touched, top_of
from kimdesk.store.counting import recount
from kimdesk.store.identity import forget_former, keep, note_carried
from kimdesk.store.numbers import device_number, record_number
from kimdesk.store.oplog import INSERT_BATCH, INSERT_OP
from kimdesk.store.quarantine import KIND as DECISIONS
from kimdesk.store.seen import Head, note_seen
from kimdesk.store.verbatim import batches_between

_DEVICE = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class Carrying:
    """The operations of ``former`` after number ``last``, and the laptop that takes them over; inside the caller's
    transaction.
    """

    db: sqlite3.Connection
    former: str
    last: int
    device: str
    _plus: int = 0
    _batch_plus: int = 0
    _fields: set[tuple[int, str]] = field(default_factory=set)
    _records: dict[int, tuple[str, str]] = field(default_factory=dict)

    def run(self) -> int:
        """Carry them over; return how many there were."""
        old, me = device_number(self.db, self.former), device_number(self.db, self.device)
        upto = top_of(self.db, "SELECT max(number) FROM op WHERE device = ?", old)
        forget_former(self.db, self.former)
        if upto <= self.last:
            return 0
        top = top_of(self.db, "SELECT max(number) FROM op WHERE device = ?", me)
        self._plus = top - self.last
        batches = list(batches_between(self.db, self.former, self.last, upto))
        self._batch_plus = top_of(self.db, "SELECT max(number) FROM batch WHERE device = ?", me) - batches[0].number + 1
        held = self._take_out(old)
        self._rename_own(me, top)
        for batch in batches:
            self._write(me, batch)
        self.db.executemany(
            "INSERT INTO quarantine(device, number, reason, decision) VALUES (?,?,?,?)",
            [(me, number + self._plus, reason, decision) for number, reason, decision in held],
        )
        self.db.execute("UPDATE device SET upto = ? WHERE number = ?", (upto + self._plus, me))
        keep(self.db, "sealed", str(upto + self._plus))
        note_carried(self.db, self.former, self.last, self.device, self._plus)
        for record, name in sorted(self._fields):
            recount(self.db, record, name)
        project_touched(self.db, self._records, {})
        return upto - self.last

    def _take_out(self, old: int) -> list[tuple[int, str, str]]:
        """Take the operations out from under their old names; return what of them is in quarantine."""
        db, last = self.db, self.last
        held = db.execute(
            "SELECT number, reason, decision FROM quarantine WHERE device = ? AND number > ?", (old, last)
        ).fetchall()
        rows = db.execute(
            "SELECT o.record, o.field, r.kind, r.id FROM op o JOIN record r ON r.number = o.record "
            "WHERE o.device = ? AND o.number > ?",
            (old, last),
        )
        for record, name, kind, identity in rows:
            self._touch(record, name, kind, identity)
        db.execute(
            "UPDATE sealed SET device = ?, number = number + ? WHERE device = ? AND number > ?",
            (device_number(db, self.device), self._plus, old, last),
        )
        for table in ("op", "quarantine"):
            db.execute(f"DELETE FROM {table} WHERE device = ? AND number > ?", (old, last))
        db.execute("DELETE FROM batch WHERE device = ? AND first > ?", (old, last))
        db.execute("UPDATE batch SET last = ? WHERE device = ? AND last > ?", (last, old, last))
        kept = top_of(db, "SELECT max(number) FROM batch WHERE device = ?", old)
        db.execute("DELETE FROM seen WHERE device = ? AND batch > ?", (old, kept))
        db.execute("UPDATE device SET upto = min(upto, ?) WHERE number = ?", (last, old))
        return held

    def _rename_own(self, me: int, top: int) -> None:
        """Let what was written since, under the new number, name them as they are called now."""
        for batch in batches_between(self.db, self.device, 0, top):
            if self._undone(batch.undoes) != batch.undoes:
                self.db.execute(
                    "UPDATE batch SET undoes = ? WHERE device = ? AND number = ?",
                    (self._undone(batch.undoes), me, batch.number),
                )
            for each in batch.operations:
                now = self._renamed(each)
                if now != each:
                    self._touch(record_number(self.db, each.kind, each.record), each.field, each.kind, each.record)
                    self._put(me, batch.number, replace(now, dot=each.dot), "INSERT OR REPLACE")
        self.db.execute(
            "UPDATE seen SET upto = ?1 WHERE device = ?2 AND other = ?3 AND upto > ?1",
            (self.last, me, device_number(self.db, self.former)),
        )

    def _write(self, me: int, batch: Batch) -> None:
        number = batch.number + self._batch_plus
        first, last = (batch.operations[at].dot.number + self._plus for at in (0, -1))
        facts = (batch.command, batch.author, batch.wall, batch.offset, batch.behalf, batch.said_at)
        self.db.execute(INSERT_BATCH, (me, number, first, last, *facts, self._undone(batch.undoes), 0))
        seen = dict(batch.seen)
        own = seen.pop(self.former, None)
        seen[self.former] = self.last if own is None else min(own, self.last)
        if own is not None:
            # It was written without having seen all that its laptop had written before.
            seen[self.device] = max(own, self.last) + self._plus
        note_seen(self.db, me, [Head(number, first, seen)])
        for each in batch.operations:
            self._put(me, number, self._renamed(each), "INSERT")

    def _put(self, me: int, batch: int, each: Operation, how: str) -> None:
        record = record_number(self.db, each.kind, each.record)
        over = [[device_number(self.db, dot.device), dot.number] for dot in each.over]
        self.db.execute(
            INSERT_OP.replace("INSERT", how, 1),
            (
                me,
                each.dot.number,
                batch,
                each.lamport,
                record,
                each.field,
                each.op,
                dump(each.value),
                dump(over),
                each.reader,
            ),
        )
        self._touch(record, each.field, each.kind, each.record)

    def _touch(self, record: int, name: str, kind: str, identity: str) -> None:
        self._fields.add((record, name))
        self._records[record] = (kind, identity)

    def _renamed(self, each: Operation) -> Operation:
        record = each.record
        if each.kind == DECISIONS:
            name = self._called(*_parted(each.record))
            record = f"{name.device}.{name.number}"
        over = tuple(self._called(*dot) for dot in each.over)
        return replace(each, dot=self._called(*each.dot), record=record, over=over, value=self._value(each.value))

    def _called(self, device: str, number: int) -> Dot:
        moved = device == self.former and number > self.last
        return Dot(self.device, number + self._plus) if moved else Dot(device, number)

    def _undone(self, words: str) -> str:
        device, number = _parted(words)
        if device != self.former or number < 1:
            return words
        row = self.db.execute(
            "SELECT 1 FROM batch b JOIN device d ON d.number = b.device WHERE d.id = ? AND b.number = ?",
            (device, number),
        ).fetchone()
        return words if row else f"{self.device}.{number + self._batch_plus}"

    def _value(self, value: Any) -> Any:
        """Return a value with what it says about operations and vectors (a signature, a confirmation) said anew."""
        if isinstance(value, list):
            if len(value) == 2 and value[0] == self.former and isinstance(value[1], int):
                return list(self._called(*value))
            return [self._value(each) for each in value]
        if not isinstance(value, dict):
            return value
        if value.get(self.former, 0) and _is_vector(value) and value[self.former] > self.last:
            return {**value, self.former: self.last, self.device: value[self.former] + self._plus}
        return {name: self._value(each) for name, each in value.items()}


def _parted(words: str) -> tuple[str, int]:
    device, _dot, number = words.rpartition(".")
    return (device, int(number)) if number.isdecimal() else (words, 0)


def _is_vector(value: Mapping[str, Any]) -> bool:
    return all(_DEVICE.fullmatch(name) and type(upto) is int for name, upto in value.items())
