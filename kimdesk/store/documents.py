"""The frozen documents of sign-offs: which are here, which are still to be fetched, and which the share has."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from kimdesk.model.frozen import content_hash, is_whole

_SIGNED = """
SELECT o.value FROM record r JOIN live l ON l.record = r.number AND l.field IN ('signed', 'by_manager', 'by_head')
JOIN op o ON o.device = l.device AND o.number = l.number WHERE r.kind = 'signoff'
"""


def missing(db: sqlite3.Connection) -> list[str]:
    """Return the content hashes that sign-offs name and whose documents are not here."""
    named = set()
    for (value,) in db.execute(_SIGNED):
        signed = json.loads(value)
        mark = signed.get("content_hash") if isinstance(signed, dict) else None
        if isinstance(mark, str) and len(mark) == 64:
            named.add(mark)
    return sorted(mark for mark in named if not _is_here(db, mark))


def unshared(db: sqlite3.Connection) -> list[tuple[str, bytes]]:
    """Return the documents that the share does not have yet."""
    return [(mark, bytes(body)) for mark, body in db.execute("SELECT hash, body FROM document WHERE NOT shared")]


def kept(db: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    """Yield every document that is here."""
    for (mark,) in db.execute("SELECT hash FROM document ORDER BY hash").fetchall():
        (body,) = db.execute("SELECT body FROM document WHERE hash = ?", (mark,)).fetchone()
        yield mark, bytes(body)


def mark_shared(db: sqlite3.Connection, mark: str) -> None:
    """Note that the share has a document."""
    db.execute("UPDATE document SET shared = 1 WHERE hash = ?", (mark,))


def keep(db: sqlite3.Connection, mark: str, body: bytes) -> bool:
    """Keep a document that came from the share; tell whether it is the one of that hash, and else keep nothing. A part of
    it has the same hash, and is not what was signed.
    """
    genuine = is_genuine(mark, body) and is_whole(json.loads(body))
    if genuine:
        db.execute("INSERT OR IGNORE INTO document(hash, body, shared) VALUES (?, ?, 1)", (mark, body))
    return genuine


def is_genuine(mark: str, body: bytes) -> bool:
    """Tell whether what came from anywhere is the document of that hash."""
    try:
        return content_hash(json.loads(body)) == mark
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return False


def put_instead(db: sqlite3.Connection, mark: str, body: bytes) -> None:
    """Keep another writing of a document: the same one with a field withheld."""
    db.execute("UPDATE document SET body = ? WHERE hash = ?", (body, mark))


def _is_here(db: sqlite3.Connection, mark: str) -> bool:
    return bool(db.execute("SELECT 1 FROM document WHERE hash = ?", (mark,)).fetchone())
