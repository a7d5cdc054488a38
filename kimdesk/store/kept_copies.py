"""The backups in a folder: what their names say, those that this computer made by itself, and a copy in another folder."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.thinning import surplus
from kimdesk.paths import Home
from kimdesk.placing import put_in_place
from kimdesk.store.backup import backup_name, free_name
from kimdesk.store.identity import mark_beside

ENDING = ".kimbackup"
_NAME = re.compile(
    r"kimdesk-(?P<at>\d{4}-\d\d-\d\d-\d{6})(?:-(?P<why>auto-(?P<mark>[0-9a-f]{8})|before-[a-z0-9-]+))?(?: \(\d+\))?\.kimbackup"
)
_PART = re.compile(r"\.kimdesk-\d{4}-\d\d-\d\d-\d{6}-auto-(?P<mark>[0-9a-f]{8}).*\.part(?:-journal)?")
_PIECE = 1 << 20


class Sort(StrEnum):
    """How a backup came to be."""

    BY_ITSELF = "auto"
    BY_HAND = "hand"
    BEFORE = "before"
    OTHER = "other"


class Copy(NamedTuple):
    """A backup; ``mark`` names the computer that made it by itself, ``at`` is when, in its local time."""

    path: Path
    at: datetime
    size: int
    sort: Sort
    mark: str = ""


def computer_mark(home: Home) -> str:
    """Return what tells the backups of this home on this computer from others in the same folder."""
    return mark_beside(home, "backups")[:8]


def own_name(at: datetime, home: Home) -> str:
    """Return the name of a backup that this computer makes by itself."""
    return backup_name(at, f"auto-{computer_mark(home)}")


def list_copies(folder: Path) -> list[Copy]:
    """Return the backups in a folder, the newest first. Raises OSError where it cannot be read."""
    found = []
    for path in folder.iterdir():
        if path.suffix == ENDING and not path.name.startswith("."):
            with suppress(OSError):
                found.append(_copy_at(path))
    return sorted(found, key=lambda each: (each.at, each.path.name), reverse=True)


def _copy_at(path: Path) -> Copy:
    facts = path.stat()
    said = _NAME.fullmatch(path.name)
    if said:
        with suppress(ValueError):
            at = datetime.strptime(said["at"], "%Y-%m-%d-%H%M%S")  # noqa: DTZ007 - names say local time
            why = said["why"] or "hand"
            return Copy(path, at, facts.st_size, Sort(why.partition("-")[0]), said["mark"] or "")
    written = datetime.fromtimestamp(facts.st_mtime, UTC).astimezone().replace(tzinfo=None, microsecond=0)
    return Copy(path, written, facts.st_size, Sort.OTHER)


def own_copies(folder: Path, home: Home) -> list[Copy]:
    """Return those that this computer made by itself, the newest first."""
    mark = computer_mark(home)
    return [each for each in list_copies(folder) if each.sort is Sort.BY_ITSELF and each.mark == mark]


def thin(folder: Path, home: Home, now: datetime, latest: Path) -> list[Path]:
    """Delete what is not kept of the backups that this computer made by itself, never ``latest``, and what was left half
    written of one; return what went. What cannot be deleted now is tried again the next time. Raises OSError.
    """
    gone = []
    copies = own_copies(folder, home)
    too_many = surplus({each.at for each in copies}, now.replace(tzinfo=None))
    for path in (*(each.path for each in copies if each.at in too_many), *_half_written(folder, home)):
        if path != latest:
            with suppress(OSError):
                path.unlink()
                gone.append(path)
    return gone


def _half_written(folder: Path, home: Home) -> Iterable[Path]:
    mark = computer_mark(home)
    for path in folder.iterdir():
        said = _PART.fullmatch(path.name)
        if said and said["mark"] == mark:
            yield path


def put_copy(made: Path, folder: Path) -> Path:
    """Copy a backup into another folder, which must be there, and read it back; return where it is. Raises OSError.

    What has its name there already stays, whoever put it there.
    """
    target = folder / made.name
    if target.exists():
        if _digest(target) == _digest(made):
            return target
        target = free_name(target)
    part = folder / f".{made.name}.{os.urandom(4).hex()}.part"
    try:
        with made.open("rb") as source, part.open("xb") as to:
            shutil.copyfileobj(source, to, _PIECE)
            to.flush()
            os.fsync(to.fileno())
        if _digest(part) != _digest(made):
            raise OSError(errno.EIO, t("Store", "what was written there reads otherwise"), str(part))
        put_in_place(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
