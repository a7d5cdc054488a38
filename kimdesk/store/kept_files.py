"""Files attached to records, kept beside backups in another folder: each under the hash of its content, so that one of it is
enough for every backup there, and a backup with no new file copies none.

Nothing is ever taken away there. Which files no backup names any more cannot be told from here: one may have been put
somewhere else, be a colleague's or of a newer version, or be on its way while its files are there already.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.attached import Attached
from kimdesk.paths import Home
from kimdesk.placing import put_in_place
from kimdesk.store.attachments import PIECE, Attachments
from kimdesk.store.identity import mark_beside

FOLDER = "kimdesk-files"
_HASH = re.compile(r"[0-9a-f]{64}")


class Put(NamedTuple):
    """What came of putting files beside backups: how many were copied, how many are left because it was stopped or enough for
    once, and the hashes of those that are no longer here as they were attached.
    """

    copied: int = 0
    left: int = 0
    unsound: tuple[str, ...] = ()


class Sought(NamedTuple):
    """Of the files that a backup names and that are not here: which lie beside backups, and which do not."""

    there: tuple[Attached, ...] = ()
    nowhere: tuple[Attached, ...] = ()


class _Stopped(Exception):
    """Nobody wants any more of it."""


def put_files(
    home: Home, folder: Path, go_on: Callable[[float], bool] = lambda _share: True, most: int | None = None
) -> Put:
    """Copy the files of this home that are not beside the backups in ``folder`` yet, and read each back. Raises OSError.

    A file is there whole or not at all. ``go_on`` is told how much is done, and whether to go on; about ``most`` bytes are
    copied at once, where that is given.
    """
    here, place = _sizes(home.evidence), folder / FOLDER
    there = _sizes(place) if here else {}
    missing = sorted(mark for mark, size in here.items() if there.get(mark) != size)
    if not missing:
        return Put()
    place.mkdir(exist_ok=True)
    ours = f".{mark_beside(home, 'backups')[:8]}."
    _sweep(place, ours)
    whole, done, copied, unsound = max(sum(here[mark] for mark in missing), 1), 0, 0, list[str]()
    for at, mark in enumerate(missing):
        if most is not None and done >= most:
            return Put(copied, len(missing) - at, tuple(unsound))
        body = _sound(home.evidence / mark)
        if body is None:
            unsound.append(mark)
        else:
            try:
                _place(body, place, mark, ours, partial(_asked, go_on, done, whole))
            except _Stopped:
                return Put(copied, len(missing) - at, tuple(unsound))
            copied += 1
        done += here[mark]
    return Put(copied, 0, tuple(unsound))


def seek(named: Iterable[Attached], home: Home, folders: Iterable[Path]) -> Sought:
    """Tell which of these files are not here, and whether they lie beside the backups in one of the folders; whether they
    are whole is seen when they are fetched. Raises OSError where a folder cannot be read.
    """
    kept = Attachments(home.evidence)
    absent = [each for each in named if not kept.has(each.hash)]
    if not absent:
        return Sought()
    found = {(mark, size) for folder in folders for mark, size in _sizes(folder / FOLDER).items()}
    there = tuple(each for each in absent if (each.hash, each.size) in found)
    return Sought(there, tuple(each for each in absent if each not in there))


def fetch(wanted: Attached, home: Home, folders: Iterable[Path]) -> bool:
    """Bring a file here from beside the backups in the first of the folders that has it whole; tell whether one has, and else
    keep nothing. Raises OSError where it cannot be read or kept.
    """
    kept = Attachments(home.evidence)
    for folder in folders:
        with suppress(FileNotFoundError):
            body = _sound(folder / FOLDER / wanted.hash, strict=True)
            if body is not None and kept.take(wanted, _pieces(body)):
                return True
    return False


def _sizes(folder: Path) -> dict[str, int]:
    """Return how large each file in a folder is that is named by a hash; where there is no such folder there are none."""
    with suppress(FileNotFoundError), os.scandir(folder) as entries:
        return {each.name: each.stat().st_size for each in entries if _HASH.fullmatch(each.name) and each.is_file()}
    return {}


def _sweep(place: Path, ours: str) -> None:
    """Take away what this computer left half written: it was stopped by force."""
    for path in place.iterdir():
        if path.name.startswith(ours) and path.name.endswith(".part"):
            with suppress(OSError):
                path.unlink()


def _sound(path: Path, strict: bool = False) -> bytes | None:
    """Return what is in a file that is still what its name says; with ``strict`` one that cannot be read raises OSError."""
    try:
        body = path.read_bytes()
    except OSError:
        if strict:
            raise
        return None
    return body if hashlib.sha256(body).hexdigest() == path.name else None


def _place(body: bytes, place: Path, mark: str, ours: str, go_on: Callable[[int], bool]) -> None:
    """Write a file under its hash. Raises OSError, or _Stopped; nothing of it is left then."""
    part = place / f"{ours}{os.urandom(4).hex()}.part"
    try:
        with part.open("xb") as to:
            size = 0
            for piece in _pieces(body):
                if not go_on(size):
                    raise _Stopped
                size += to.write(piece)
            to.flush()
            os.fsync(to.fileno())
        with part.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != mark:
                raise OSError(errno.EIO, t("Store", "what was written there reads otherwise"), str(part))
        put_in_place(part, place / mark)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _asked(go_on: Callable[[float], bool], before: int, whole: int, size: int) -> bool:
    return go_on((before + size) / whole)


def _pieces(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), PIECE):
        yield body[start : start + PIECE]
