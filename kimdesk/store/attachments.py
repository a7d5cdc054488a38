"""Files attached to evidence and other records, beside the database and not in it.

They are large, never change and can be fetched again; in the database each backup and each upgrade would copy all of
them. Each lies under the hash of its content, so that the same file is kept once. Empty files beside it say that
somebody wants to see it, or that the share has it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kimdesk.model.attached import MOST_BYTES, Attached, attached_in, attached_of
from kimdesk.placing import put_in_place

PIECE = 1 << 20
_WANTED = ".wanted"
_SHARED = ".shared"
_NAMED = """
SELECT DISTINCT o.value FROM record r
JOIN live l ON l.record = r.number
JOIN op o ON o.device = l.device AND o.number = l.number
WHERE (r.kind = 'evidence' AND l.field = 'file') OR (r.kind = 'signoff' AND l.field IN ('issued', 'issued_more', 'scan'))
OR (r.kind = 'workspace' AND l.field = 'logo')
"""
_EVER_NAMED = """
SELECT DISTINCT o.value FROM record r JOIN op o ON o.record = r.number
WHERE (r.kind = 'evidence' AND o.field = 'file') OR (r.kind = 'signoff' AND o.field IN ('issued', 'issued_more', 'scan'))
OR (r.kind = 'workspace' AND o.field = 'logo')
"""
_LOGO = """
SELECT DISTINCT o.value FROM record r
JOIN live l ON l.record = r.number
JOIN op o ON o.device = l.device AND o.number = l.number
WHERE r.kind = 'workspace' AND l.field = 'logo'
"""


class TooLarge(Exception):
    """A file with more bytes than may be attached."""


class Attachments:
    """The files of one home."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, source: Path) -> tuple[str, int]:
        """Copy a file in; return the hash of its content and its size. Raises OSError, or TooLarge."""
        with source.open("rb") as file:
            return self._write(iter(lambda: file.read(PIECE), b""), "")

    def keep_bytes(self, body: bytes) -> tuple[str, int]:
        """Keep what was made here; return its hash and its size. Raises OSError, or TooLarge."""
        return self._write(iter([body]), "")

    def take(self, wanted: Attached, pieces: Iterable[bytes]) -> bool:
        """Keep a file that came from elsewhere; tell whether it is the one of that hash, and else keep nothing."""
        with suppress(TooLarge):
            self._write(pieces, wanted.hash)
        if not self.has(wanted.hash):
            return False
        with suppress(FileNotFoundError):
            (self._folder / f"{wanted.hash}{_WANTED}").unlink()
        return True

    def has(self, mark: str) -> bool:
        """Whether the file is here."""
        return self.path(mark).is_file()

    def path(self, mark: str) -> Path:
        """Return where the file of that hash is, where it is here."""
        return self._folder / mark

    def pieces(self, mark: str) -> Iterator[bytes]:
        """Yield a file piece by piece."""
        with self.path(mark).open("rb") as file:
            yield from iter(lambda: file.read(PIECE), b"")

    def want(self, mark: str) -> None:
        """Note that somebody wants to see a file that is not here."""
        self._note(f"{mark}{_WANTED}")

    def wants(self, mark: str) -> bool:
        """Whether somebody wants to see it."""
        return (self._folder / f"{mark}{_WANTED}").exists()

    def note_shared(self, mark: str, share: str) -> None:
        """Note that a share has the file."""
        self._note(f"{mark}{_SHARED}", share)

    def is_shared(self, mark: str, share: str) -> bool:
        """Whether that share has been given the file by this laptop, or the other way round."""
        with suppress(OSError):
            return (self._folder / f"{mark}{_SHARED}").read_text("ascii") == share
        return False

    def signed(self, db: sqlite3.Connection) -> set[str]:
        """Return the hashes of the files that signed documents list. A document is read once: it never changes."""
        cache = self._folder / "signed.json"
        known: dict[str, list[str]] = {}
        with suppress(OSError, ValueError):
            known = json.loads(cache.read_text("ascii"))
        new = [mark for (mark,) in db.execute("SELECT hash FROM document") if mark not in known]
        for mark in new:
            (body,) = db.execute("SELECT body FROM document WHERE hash = ?", (mark,)).fetchone()
            known[mark] = sorted(_files_in(json.loads(body)))
        if new:
            self._note(cache.name, json.dumps(known))
        return {each for marks in known.values() for each in marks}

    def _write(self, pieces: Iterable[bytes], expected: str) -> tuple[str, int]:
        self._folder.mkdir(exist_ok=True)
        made = self._folder / f"{os.urandom(8).hex()}.part"
        hasher, size = hashlib.sha256(), 0
        try:
            with made.open("xb") as file:
                for piece in pieces:
                    size += len(piece)
                    if size > MOST_BYTES:
                        raise TooLarge
                    hasher.update(piece)
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            mark = hasher.hexdigest()
            if expected in ("", mark):
                put_in_place(made, self.path(mark))
            return mark, size
        finally:
            with suppress(FileNotFoundError):
                made.unlink()

    def _note(self, name: str, words: str = "") -> None:
        self._folder.mkdir(exist_ok=True)
        part = self._folder / f"{os.urandom(8).hex()}.part"
        part.write_text(words, "ascii")
        put_in_place(part, self._folder / name)


def named(db: sqlite3.Connection) -> list[Attached]:
    """Return the files that records name, the same file once; where two values stand for a field, both."""
    return _found(db, _NAMED)


def ever_named(db: sqlite3.Connection) -> list[Attached]:
    """Return the files that records name or have named, the same file once: undo and history lead back to them."""
    return _found(db, _EVER_NAMED)


def of_everybody(db: sqlite3.Connection) -> set[str]:
    """Return the hashes of the files that every laptop needs without anybody asking to see them: the logo of packs."""
    return {each.hash for each in _found(db, _LOGO)}


def _found(db: sqlite3.Connection, statement: str) -> list[Attached]:
    found: dict[str, Attached] = {}
    for (words,) in db.execute(statement):
        value = json.loads(words)
        one = attached_of(value)
        found |= {each.hash: each for each in ([one] if one else attached_in(value).values())}
    return list(found.values())


def _files_in(document: object) -> Iterator[str]:
    records = document.get("records") if isinstance(document, dict) else None
    for each in records if isinstance(records, list) else ():
        if isinstance(each, dict) and each.get("kind") == "evidence":
            cell = (each.get("fields") or {}).get("file")
            attached = attached_of(cell[1]) if isinstance(cell, list) and len(cell) > 1 else None
            if attached:
                yield attached.hash
