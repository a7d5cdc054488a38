"""Putting batches between others of the same laptop without changing from what those were written: the version vectors
are delta-coded, so that the one that follows has to be told anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kimdesk.store.numbers import device_number
from kimdesk.store.seen import seen_by

_ROWS = "SELECT batch, other, upto FROM seen WHERE device = ? AND batch >= ? AND batch <= ? ORDER BY batch"
_HAND_ON = (
    "INSERT OR IGNORE INTO seen(device, other, batch, upto) "
    "SELECT device, other, ?, upto FROM seen WHERE device = ? AND batch = ? AND other <> device"
)
Seen = dict[int, int]


def weave(db: sqlite3.Connection, device: int, batches: Sequence[tuple[int, Mapping[str, int]]]) -> None:
    """Keep from what these batches (number, vector; ascending) of a device were written; those that stand between them
    and after them keep what they have.
    """
    if not batches:
        return
    numbers: dict[str, int] = {}
    told = {number: _local(db, seen, numbers) for number, seen in batches}
    first, last = batches[0][0], batches[-1][0]
    before = _local(db, seen_by(db, device, first - 1), numbers)
    after = db.execute("SELECT min(number) FROM batch WHERE device = ? AND number > ?", (device, last)).fetchone()[0]
    end = last if after is None else int(after)
    known = [
        number
        for (number,) in db.execute(
            "SELECT number FROM batch WHERE device = ? AND number >= ? AND number <= ? ORDER BY number",
            (device, first, end),
        )
        if number not in told
    ]
    told |= dict(_running(db, device, dict(before), known, first, end))
    db.execute("DELETE FROM seen WHERE device = ? AND batch >= ? AND batch <= ?", (device, first, end))
    db.executemany("INSERT INTO seen(device, other, batch, upto) VALUES (?,?,?,?)", _deltas(device, before, told))


def unravel(db: sqlite3.Connection, device: int, batches: Iterable[int]) -> None:
    """Forget from what these batches of a device, which are here no more, were written: another may come in under such a
    number. Those that stand after them keep what they have.
    """
    for number in sorted(batches):
        (after,) = db.execute(
            "SELECT min(number) FROM batch WHERE device = ? AND number > ?", (device, number)
        ).fetchone()
        if after is not None:
            db.execute(_HAND_ON, (after, device, number))
        db.execute("DELETE FROM seen WHERE device = ? AND batch = ?", (device, number))


def _running(
    db: sqlite3.Connection, device: int, now: Seen, wanted: Sequence[int], first: int, end: int
) -> Iterator[tuple[int, Seen]]:
    """Yield the whole vectors of the wanted batches, as they stand; what one says of its own laptop is its alone."""
    if not wanted:
        return
    rows = db.execute(_ROWS, (device, first, end)).fetchall()
    at = 0
    for number in wanted:
        own: Seen = {}
        while at < len(rows) and rows[at][0] <= number:
            batch, other, upto = rows[at]
            if other != device:
                now[other] = upto
            elif batch == number:
                own = {other: upto}
            at += 1
        yield number, {**now, **own}


def _deltas(device: int, before: Seen, told: Mapping[int, Seen]) -> Iterator[tuple[int, int, int, int]]:
    standing = {other: upto for other, upto in before.items() if other != device}
    for number in sorted(told):
        seen = told[number]
        for other in standing.keys() | seen.keys():
            upto = seen.get(other, 0)
            if other == device:
                yield device, other, number, upto
            elif upto != standing.get(other, 0):
                standing[other] = upto
                yield device, other, number, upto


def _local(db: sqlite3.Connection, seen: Mapping[str, int], numbers: dict[str, int]) -> Seen:
    found: Seen = {}
    for device, upto in seen.items():
        number = numbers.get(device)
        if number is None:
            number = numbers[device] = device_number(db, device)
        found[number] = upto
    return found
