"""One search over every record, and the words by which each is found."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

from kimdesk.store.rows import rows_at

_WORD = re.compile(r"\w+", re.UNICODE)
_LIMIT = 50
_COLUMNS = ("rowid", "ref", "title", "body")

# By local number: reference, title and all other words of a record; a record without words is not found.
Findable = dict[int, tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; ``around`` shows the words in their place, between \x02 and \x03."""

    kind: str
    id: str
    ref: str
    title: str
    around: str


def put_findable(db: sqlite3.Connection, found: Findable) -> None:
    """Make these words, and no others, the ones by which the records are found.

    Written in the order of the records: for one that comes before the last, the index would first put down all it has.
    """
    numbers = sorted(found)
    before = {number: (ref, title, body) for number, ref, title, body in rows_at(db, "search", _COLUMNS, numbers)}
    kept = [number for number in numbers if found[number][1] or found[number][2]]
    changed = [(number, *found[number]) for number in kept if before.get(number) != found[number]]
    if changed:
        db.executemany("INSERT OR REPLACE INTO search(rowid, ref, title, body) VALUES (?,?,?,?)", changed)
    gone = before.keys() - set(kept)
    if gone:
        db.executemany("DELETE FROM search WHERE rowid = ?", [(number,) for number in sorted(gone)])


def search(db: sqlite3.Connection, words: str, kinds: tuple[str, ...] = (), limit: int = _LIMIT) -> list[Hit]:
    """Return the best hits first: every word must occur, each may be only begun. One statement."""
    tokens = _WORD.findall(words)
    if not tokens:
        return []
    match = " ".join(f'"{token}"*' for token in tokens)
    among = f"AND r.kind IN ({','.join('?' * len(kinds))})" if kinds else ""
    rows = db.execute(
        # Ordered by the row as well: so SQLite keeps just the best while it reads, which is faster than the full-text
        # table's own order, and equal ranks come in the same order each time.
        "SELECT r.kind, r.id, s.ref, s.title, snippet(search, 2, char(2), char(3), '…', 12) "
        f"FROM search s JOIN record r ON r.number = s.rowid WHERE search MATCH ? {among} "
        "AND s.rank MATCH 'bm25(12.0, 6.0, 1.0)' ORDER BY s.rank, s.rowid LIMIT ?",
        (match, *kinds, limit),
    ).fetchall()
    return [Hit(*row) for row in rows]
