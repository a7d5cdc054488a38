"""One search over every record, and the words by which each is found."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kimdesk.store.history import COUNTED
from kimdesk.store.rows import rows_at

_WORD = re.compile(r"\w+", re.UNICODE)
_LIMIT = 50
_QUOTES = re.compile('["“”]')
# An operation that counts and was written on the record.
_WRITTEN = (
    "SELECT 1 FROM op o JOIN batch b ON b.device = o.device AND b.number = o.batch "
    f"WHERE o.record = r.number AND {COUNTED}"
)
# The team itself, what names it, and what belongs to something that names it.
_OF_TEAM = (
    "(r.id IN ({places}) OR EXISTS (SELECT 1 FROM p_link l WHERE l.src = r.number AND l.dst IN ({places})) OR EXISTS "
    "(SELECT 1 FROM p_link a JOIN record m ON m.id = a.dst JOIN p_link l ON l.src = m.number WHERE a.src = r.number "
    "AND a.field IN ('record', 'activity', 'risk') AND l.dst IN ({places})))"
)
_COLUMNS = ("rowid", "ref", "title", "body")

# By local number: reference, title and all other words of a record; a record without words is not found.
Findable = dict[int, tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Within:
    """What a search is narrowed to: records that somebody wrote on from ``since`` up to ``before`` (UTC milliseconds, by
    the writer's clock), of these people and teams (record ids). Days and people belong together: one of these people
    wrote on it in that time.
    """

    since: int | None = None
    before: int | None = None
    by: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


ANYTHING = Within()


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


def search(
    db: sqlite3.Connection, words: str, kinds: tuple[str, ...] = (), limit: int = _LIMIT, within: Within = ANYTHING
) -> list[Hit]:
    """Return the best hits first: every word must occur, each may be only begun; words in quotation marks stand together.

    Without words, what was recorded last comes first; nothing is found where nothing at all is asked. One statement.
    """
    match = _match(words)
    if not match and within == ANYTHING:
        return []
    where, parameters = _where(match, kinds, within)
    # Ordered by the row as well: so SQLite keeps just the best while it reads, which is faster than the full-text
    # table's own order, and equal ranks come in the same order each time.
    ranked = "AND s.rank MATCH 'bm25(12.0, 6.0, 1.0)' ORDER BY s.rank, s.rowid" if match else "ORDER BY s.rowid DESC"
    around = "snippet(search, 2, char(2), char(3), '…', 12)" if match else "''"
    rows = db.execute(
        f"SELECT r.kind, r.id, s.ref, s.title, {around} FROM search s JOIN record r ON r.number = s.rowid "
        f"WHERE {where} {ranked} LIMIT ?",
        (*parameters, limit),
    ).fetchall()
    return [Hit(*row) for row in rows]


def count_by_kind(db: sqlite3.Connection, words: str, within: Within = ANYTHING) -> dict[str, int]:
    """Return how many records of each kind would be found, the most first. One statement."""
    match = _match(words)
    if not match and within == ANYTHING:
        return {}
    where, parameters = _where(match, (), within)
    rows = db.execute(
        "SELECT r.kind, count(*) FROM search s JOIN record r ON r.number = s.rowid "
        f"WHERE {where} GROUP BY r.kind ORDER BY 2 DESC, 1",
        parameters,
    )
    return dict(rows.fetchall())


def _match(words: str) -> str:
    """Return what the full-text table is asked; nothing where there is no word."""
    asked = []
    for at, part in enumerate(_QUOTES.split(words)):
        tokens = _WORD.findall(part)
        # What stands between two marks is a phrase; a mark that is never closed begins none.
        asked += [f'"{" ".join(tokens)}"'] if at % 2 and tokens else [f'"{token}"*' for token in tokens]
    return " ".join(asked)


def _where(match: str, kinds: Sequence[str], within: Within) -> tuple[str, list[Any]]:
    """Return the conditions of a search and their parameters."""
    tests: list[str] = ["search MATCH ?"] if match else []
    parameters: list[Any] = [match] if match else []
    if kinds:
        tests.append(f"r.kind IN ({','.join('?' * len(kinds))})")
        parameters += kinds
    times = [
        (test, at) for test, at in (("b.wall >= ?", within.since), ("b.wall < ?", within.before)) if at is not None
    ]
    written = [test for test, _at in times]
    if within.by:
        written.append(f"b.author IN ({','.join('?' * len(within.by))})")
    if written:
        tests.append(f"EXISTS ({_WRITTEN} AND {' AND '.join(written)})")
        parameters += [*(at for _test, at in times), *within.by]
    if within.teams:
        # A number for each place, so that the teams are named once.
        places = ",".join(f"?{len(parameters) + at}" for at in range(1, len(within.teams) + 1))
        tests.append(_OF_TEAM.format(places=places))
        parameters += within.teams
    return " AND ".join(tests) or "1", parameters
