"""Operations on restricted records: whoever may not read them knows their numbers, and nothing else of them.

A record is restricted by what the operation says that made it, and for ever. The numbers of all operations on restricted
records are noted here, whether this laptop holds what they say or not: the log hash leaves them out, so that it is the
same for who may read them and for who may not.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from kimdesk.model.ops import CREATED, Batch, Draft
from kimdesk.store.counting import recount
from kimdesk.store.numbers import device_number
from kimdesk.store.seen import advance

_IS_RESTRICTED = (
    "SELECT 1 FROM op o JOIN record r ON r.number = o.record WHERE r.id = ? AND o.field = ? "
    "AND json_type(o.value) = 'object' AND json_extract(o.value, '$.restricted') = 1"
)
_PUT = (
    "INSERT INTO sealed(device, number, held) VALUES (?,?,?) "
    "ON CONFLICT(device, number) DO UPDATE SET held = max(held, excluded.held)"
)


def is_restricted(db: sqlite3.Connection, record: str) -> bool:
    """Tell whether a record is restricted."""
    return db.execute(_IS_RESTRICTED, (record, CREATED)).fetchone() is not None


def restricted_records(db: sqlite3.Connection) -> set[str]:
    """Return the ids of the restricted records that are held here."""
    rows = db.execute(
        "SELECT DISTINCT r.id FROM sealed s CROSS JOIN op o ON o.device = s.device AND o.number = s.number "
        "CROSS JOIN record r ON r.number = o.record WHERE s.held"
    )
    return {identity for (identity,) in rows}


def restricted_items(db: sqlite3.Connection) -> int:
    """Return how many restricted records there are that stand for themselves, which comments do not."""
    row = db.execute(
        "SELECT count(DISTINCT r.number) FROM sealed s CROSS JOIN op o ON o.device = s.device AND o.number = s.number "
        "CROSS JOIN record r ON r.number = o.record WHERE s.held AND r.kind <> 'comment'"
    ).fetchone()
    return int(row[0])


def note_written(db: sqlite3.Connection, device: int, first: int, last: int, drafts: Iterable[Draft]) -> None:
    """Note which operations of this laptop (local number) are on restricted records, of those that have just been
    written from these drafts, inside the same transaction.
    """
    made = any(
        each.field == CREATED and isinstance(each.value, dict) and each.value.get("restricted") for each in drafts
    )
    if not made and db.execute("SELECT 1 FROM sealed LIMIT 1").fetchone() is None:
        return
    rows = db.execute(
        "SELECT o.number, r.id, o.record, o.field FROM op o JOIN record r ON r.number = o.record "
        "WHERE o.device = ? AND o.number BETWEEN ? AND ?",
        (device, first, last),
    ).fetchall()
    restricted = {record for record in {row[1] for row in rows} if is_restricted(db, record)}
    hidden = [row for row in rows if row[1] in restricted]
    put_sealed(db, [(device, row[0], 1) for row in hidden])
    for record, field in {row[2:] for row in hidden}:
        recount(db, record, field)


def put_sealed(db: sqlite3.Connection, rows: Iterable[tuple[int, int, int]]) -> None:
    """Note operations (local device, number) that came sealed, and whether their words are held here (1 or 0)."""
    db.executemany(_PUT, rows)


def noting_sealed(batches: Iterable[Batch], sealed: list[Batch]) -> Iterator[Batch]:
    """Yield batches, and put those into ``sealed`` of which something came sealed."""
    for batch in batches:
        if batch.sealed:
            sealed.append(batch)
        yield batch


def note_sealed(
    db: sqlite3.Connection, batches: Iterable[Batch], then: Callable[[sqlite3.Connection], None] | None
) -> None:
    """Note the numbers that came sealed, and let the vector pass over those whose words stay unknown here; then do what
    belongs into the same transaction.
    """
    for batch in batches:
        known = {each.dot.number for each in batch.operations}
        device = device_number(db, batch.device)
        put_sealed(db, [(device, number, int(number in known)) for number in batch.sealed])
        advance(db, batch.device)
    if then:
        then(db)


def apart(batches: Iterable[Batch]) -> tuple[list[Batch], list[Batch]]:
    """Return batches with what came in the clear, and batches with what came sealed."""
    plain, sealed = [], []
    for batch in batches:
        came = set(batch.sealed)
        clear = tuple(each for each in batch.operations if each.dot.number not in came)
        if clear:
            plain.append(replace(batch, operations=clear, sealed=()))
        if came:
            sealed.append(
                replace(batch, operations=tuple(each for each in batch.operations if each.dot.number in came))
            )
    return plain, sealed


def sealed_after(db: sqlite3.Connection, device: str, number: int) -> set[int]:
    """Return the numbers after that one under which a laptop wrote on restricted records."""
    rows = db.execute(
        "SELECT s.number FROM sealed s JOIN device d ON d.number = s.device WHERE d.id = ? AND s.number > ?",
        (device, number),
    )
    return {each for (each,) in rows}


def unread(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """Return the segments kept here (laptop, number) that hold operations whose words are not known."""
    return db.execute(
        "SELECT DISTINCT d.id, g.seq FROM sealed s JOIN segment g ON g.device = s.device AND g.first <= s.number "
        "AND g.last >= s.number JOIN device d ON d.number = s.device WHERE NOT s.held ORDER BY d.id, g.seq"
    ).fetchall()
