"""Which operations are live: all of a slice counted as it comes, or all of one field anew where some do not count."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, NamedTuple

from kimdesk.model import ops
from kimdesk.model.ops import Dot, Op, named_dots
from kimdesk.store.behind import COUNTS_NOW, leaves_out
from kimdesk.store.rows import change_set, numbers_of
from kimdesk.store.tally import came, went

_AMONG = """
SELECT DISTINCT o.record FROM json_each(?) j CROSS JOIN op o ON o.record = j.value AND o.field = ?
CROSS JOIN {table} t ON t.device = o.device AND t.number = o.number
"""
_OPS = """
SELECT o.device, o.number, o.op, o.over, q.number IS NOT NULL AND (q.decision <> 'accept' OR o.reader > ?),
       s.number IS NOT NULL
FROM op o LEFT JOIN quarantine q ON q.device = o.device AND q.number = o.number
LEFT JOIN sealed s ON s.device = o.device AND s.number = o.number WHERE o.record = ? AND o.field = ?
"""
_OPS_BEFORE_HISTORY = f"{_OPS} AND {COUNTS_NOW}"
_NAMED = "SELECT o.number, o.record, o.field FROM json_each(?) j CROSS JOIN op o ON o.device = ? AND o.number = j.value"
# Where an operation of a field is in one of these, not all of them count, or not for all of them.
_COUNTED_APART = ("quarantine", "sealed")
_COLUMNS = ("record", "field", "device", "number")
_REPLACE = "UPDATE live SET device = ?, number = ? WHERE record = ? AND field = ? AND device = ? AND number = ?"

# A field of a record (local number), and an operation by its local device and number.
Place = tuple[int, str]
LocalDot = tuple[int, int]
_NONE: frozenset[LocalDot] = frozenset()
# A member of an enumeration is looked up slowly, and it is asked for with every operation.
_REMOVE = Op.REMOVE


class Written(NamedTuple):
    """An operation that has just been written, by the local numbers."""

    device: int
    number: int
    record: int
    field: str
    op: str
    over: Sequence[LocalDot]


def count(db: sqlite3.Connection, written: Iterable[Written]) -> None:
    """Let operations that have just been written count, in whatever order: what they name is live no more, and they
    are live themselves unless they are named.

    None of them may have been counted before.
    """
    fields: dict[str, dict[int, list[Written]]] = {}
    for each in written:
        records = fields.get(each.field)
        if records is None:
            records = fields[each.field] = {}
        records.setdefault(each.record, []).append(each)
    for table in _COUNTED_APART:
        if _is_any(db, table):
            for record, field in _among(db, table, fields):
                recount(db, record, field)
                del fields[field][record]
    any_missed = _is_any(db, "superseded")
    moves = _Moves()
    for field, records in fields.items():
        standing = _dots_at(db, "live", field, records)
        missed = _dots_at(db, "superseded", field, records) if any_missed else {}
        for record, here in records.items():
            stood, absent = standing.get(record, _NONE), missed.get(record, _NONE)
            if len(here) == 1 and not absent and len(here[0].over) <= 1:
                moves.add_plain((record, field), here[0], stood)
            else:
                moves.add((record, field), here, stood, absent)
    early = [place + dot for dot, at in _unknown(db, moves.named_early).items() for place in at]
    db.executemany(_REPLACE, moves.replaced)
    change_set(db, "live", _COLUMNS, moves.gone, moves.new)
    change_set(db, "superseded", _COLUMNS, moves.seen, early)
    went(db, [row[2:] for row in moves.gone] + [row[4:] for row in moves.replaced])
    came(db, [row[2:] for row in moves.new] + [row[:2] for row in moves.replaced])


@dataclass(slots=True)
class _Moves:
    """What becomes live and what stops being it, as rows, what takes the place of one other (its dot, the place, and the
    other's dot), and which dots were named before anything was known of them.
    """

    replaced: list[tuple[Any, ...]] = dataclasses.field(default_factory=list)
    gone: list[tuple[Any, ...]] = dataclasses.field(default_factory=list)
    new: list[tuple[Any, ...]] = dataclasses.field(default_factory=list)
    seen: list[tuple[Any, ...]] = dataclasses.field(default_factory=list)
    named_early: dict[LocalDot, list[Place]] = dataclasses.field(default_factory=dict)

    def add(self, place: Place, here: Sequence[Written], stood: Set[LocalDot], absent: Set[LocalDot]) -> None:
        """Add the operations at a place, where ``stood`` is live and ``absent`` was named before it came."""
        named = {dot for each in here for dot in each.over}
        own = {(each.device, each.number): each.op for each in here}
        self.gone += [place + dot for dot in stood & named]
        self.new += [place + dot for dot, op in own.items() if dot not in named and dot not in absent and op != _REMOVE]
        self.seen += [place + dot for dot in absent & own.keys()]
        for dot in named - stood - own.keys() - absent:
            self.named_early.setdefault(dot, []).append(place)

    def add_plain(self, place: Place, each: Written, stood: Set[LocalDot]) -> None:
        """Do the same, in fewer steps, for one operation that names one other at most: nearly every one."""
        dot = (each.device, each.number)
        lives = each.op != _REMOVE and dot not in each.over
        for other in each.over:
            if other in stood:
                if lives:
                    self.replaced.append(dot + place + other)
                    return
                self.gone.append(place + other)
            elif other != dot:
                self.named_early.setdefault(other, []).append(place)
        if lives:
            self.new.append(place + dot)


def any_held(db: sqlite3.Connection) -> bool:
    """Tell whether any operation of this file does not count: nearly always none does, and then nothing more is
    asked.
    """
    return _is_any(db, "quarantine")


def recount(db: sqlite3.Connection, record: int, field: str) -> None:
    """Work out anew which operations of a field are live, by the plain rule over all of them.

    While history is being filled in, what the checkpoint did not carry was replaced before it and is left out.
    """
    sql = _OPS_BEFORE_HISTORY if leaves_out(db) else _OPS
    over: dict[tuple[int, int], list[tuple[int, int]]] = {}
    void: set[tuple[int, int]] = set()
    removals: set[tuple[int, int]] = set()
    sealed: set[tuple[int, int]] = set()
    for device, number, op, names, held, hidden in db.execute(sql, (ops.SUPPORTED_READER, record, field)):
        over[device, number] = [(other, at) for other, at in read_over(names)]
        if held:
            void.add((device, number))
        if op == _REMOVE:
            removals.add((device, number))
        if hidden:
            sealed.add((device, number))
    keep_apart(over, sealed)
    named = named_dots(over, void)
    now = over.keys() - named - void - removals
    before = set(db.execute("SELECT device, number FROM live WHERE record = ? AND field = ?", (record, field)))
    went(db, before - now)
    came(db, now - before)
    for table, dots in (("live", now), ("superseded", named - over.keys())):
        db.execute(f"DELETE FROM {table} WHERE record = ? AND field = ?", (record, field))
        db.executemany(
            f"INSERT INTO {table}(record, field, device, number) VALUES (?,?,?,?)",
            [(record, field, *dot) for dot in sorted(dots)],
        )


def keep_apart(over: dict[LocalDot, list[LocalDot]], sealed: Set[LocalDot]) -> None:
    """Let what came sealed replace only what came sealed: most laptops cannot read it, and all must come to the same."""
    for dot in sealed:
        over[dot] = [each for each in over[dot] if each in sealed or each not in over]


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


def by_field(places: Iterable[Place]) -> dict[str, list[int]]:
    """Return the records of each field: a statement asks for one field of many records."""
    found: dict[str, list[int]] = {}
    for record, field in places:
        found.setdefault(field, []).append(record)
    return found


def _among(db: sqlite3.Connection, table: str, fields: Mapping[str, Iterable[int]]) -> list[Place]:
    """Return the places where some operation is in a table: in quarantine, or among what came sealed."""
    sql = _AMONG.format(table=table)
    return [
        (record, field)
        for field, records in fields.items()
        for (record,) in db.execute(sql, (numbers_of(records), field)).fetchall()
    ]


def _is_any(db: sqlite3.Connection, table: str) -> bool:
    return bool(db.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0])


def _dots_at(db: sqlite3.Connection, table: str, field: str, records: Iterable[int]) -> dict[int, set[LocalDot]]:
    sql = (
        "SELECT t.record, t.device, t.number FROM json_each(?) j "
        f"CROSS JOIN {table} t ON t.record = j.value AND t.field = ?"
    )
    found: dict[int, set[LocalDot]] = {}
    for record, device, number in db.execute(sql, (numbers_of(records), field)).fetchall():
        found.setdefault(record, set()).add((device, number))
    return found


def _unknown(db: sqlite3.Connection, named: Mapping[LocalDot, list[Place]]) -> dict[LocalDot, list[Place]]:
    """Return the dots that no operation at the place which names them has: they are kept until it comes."""
    left = {dot: list(places) for dot, places in named.items()}
    numbers: dict[int, list[int]] = {}
    for device, number in named:
        numbers.setdefault(device, []).append(number)
    for device, wanted in numbers.items():
        for number, record, field in db.execute(_NAMED, (numbers_of(wanted), device)).fetchall():
            if (record, field) in left[device, number]:
                left[device, number].remove((record, field))
    return left
