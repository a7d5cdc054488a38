"""What may not be known here: operations whose words an administrator took away.

The operation stays where it is, counts as it counted, and says instead of its words that they were withheld.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kimdesk.model.ops import Batch, Dot, dump
from kimdesk.store.bookkeeping import project_touched
from kimdesk.store.database import Database

_OP = (
    "SELECT o.device, o.value, o.record, r.kind, r.id FROM op o JOIN device d ON d.number = o.device "
    "JOIN record r ON r.number = o.record WHERE d.id = ? AND o.number = ?"
)


def forget_words(database: Database, withheld: Mapping[Dot, str]) -> None:
    """Take the words of these operations out of everything that is kept here, the free room of the file among it."""
    known = [dot for dot, words in withheld.items() if _says_more(database.reading(), dot, dump(words))]
    if not known:
        return
    with database.writing(behind=True) as db:
        touched: dict[int, tuple[str, str]] = {}
        for dot in known:
            device, _value, record, kind, identity = db.execute(_OP, dot).fetchone()
            db.execute(
                "UPDATE op SET value = ? WHERE device = ? AND number = ?", (dump(withheld[dot]), device, dot.number)
            )
            touched[record] = (kind, identity)
        project_touched(db, touched, {})
    database.scrub()


def obeying(batches: Iterable[Batch], withheld: Mapping[Dot, str]) -> Iterator[Batch]:
    """Yield batches with the words left out that may not be known here."""
    for batch in batches:
        if any(each.dot in withheld for each in batch.operations):
            operations = tuple(
                replace(each, value=withheld[each.dot]) if each.dot in withheld else each for each in batch.operations
            )
            yield replace(batch, operations=operations)
        else:
            yield batch


def _says_more(db: sqlite3.Connection, dot: Dot, words: str) -> bool:
    row = db.execute(_OP, dot).fetchone()
    return row is not None and row[1] != words
