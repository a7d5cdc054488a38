"""Copies of the whole file: made while it is in use, put back with the old one kept."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path, PurePath
from urllib.parse import quote

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.paths import Home, require_local
from kimdesk.placing import put_in_place
from kimdesk.store.form import APPLICATION_ID, OP_STORE_VERSION, check_file
from kimdesk.store.reading import unsound_documents
from kimdesk.store.trouble import explain, explained, is_full

_LONGEST_PART = 100
# How many steps of the database lie between two looks at whether to go on: well below a millisecond.
_STEPS_BETWEEN = 200


class BackupStopped(UserError):
    """Somebody wanted no backup any more while it was made."""


def backup(source: Path, target: Path, go_on: Callable[[float], bool] = lambda _share: True) -> Path:
    """Write a whole, compact copy of the live file to ``target``, which must not exist yet.

    The copy appears under its name only when it is whole and has been read back as such, and where it cannot be written
    nothing of it stays. Whoever opens it takes a new device identity, however it came into its place. ``go_on`` is told
    how much is done, and whether to go on. Raises UserError, also where it was stopped.
    """
    part = target.with_name(f".{target.name[:_LONGEST_PART]}.{os.urandom(4).hex()}.part")
    with _not_written(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        try:
            whole = _copied(source, part, go_on)
            if whole:
                _forget_identity(part)
                require_whole(part)
                put_in_place(part, target)
        finally:
            for leftover in ("", "-journal"):
                with suppress(OSError):
                    part.with_name(part.name + leftover).unlink(missing_ok=True)
    if not whole:
        raise BackupStopped(t("Store", "The backup was stopped"), t("Store", "Nothing was written."), "")
    return target


def require_whole(copy: Path) -> None:
    """Raise OSError where a copy that was just written cannot be read back as a whole; what is wrong with the records in it
    was wrong before.
    """
    with closing(open_to_read(copy)) as connection:
        answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if answer != "ok":
        raise OSError(errno.EIO, t("Store", "what was written there reads otherwise"), str(copy))


def open_to_read(copy: Path) -> sqlite3.Connection:
    """Open a file that nobody writes, wherever it lies, and leave nothing beside it."""
    return sqlite3.connect(f"{address_of(copy.absolute())}?mode=ro&immutable=1", uri=True)


def address_of(path: PurePath) -> str:
    """Return the path as SQLite takes it: a server's name is part of the path, and stands for no host."""
    words = path.as_posix()
    return f"file://{'' if words.startswith('/') else '/'}{quote(words)}"


def _forget_identity(copy: Path) -> None:
    """Take the laptop's mark out of a copy, so that it is a new laptop even where it is put in place by hand."""
    connection = sqlite3.connect(copy)
    try:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").fetchone():
            with connection:
                connection.execute("DELETE FROM meta WHERE key = 'nonce'")
    finally:
        connection.close()


@contextmanager
def _not_written(target: Path) -> Iterator[None]:
    """Say in a sentence why a copy was not written; what is wrong with the records themselves is said as such."""
    try:
        with explained(target):
            yield
    except UserError as error:
        cause = error.__cause__
        title = t("Store", "The backup was not written")
        if isinstance(cause, FileExistsError):
            raise UserError(
                title,
                t("Store", "{path} is there already, and is not replaced.").format(path=target),
                t("Store", "Name another file, or a folder: the copy is then named by the time."),
            ) from cause
        if is_full(target) or getattr(cause, "errno", None) == errno.ENOSPC or "full" in str(cause):
            raise UserError(
                title,
                t("Store", "The disk is full: there is no room for it in {folder}. Nothing was left behind.").format(
                    folder=target.parent
                ),
                t("Store", "Make some room, or choose another folder."),
            ) from cause
        if isinstance(cause, OSError) or "unable to open" in str(cause):
            raise UserError(
                title,
                t("Store", "{path} cannot be written: {reason}.").format(
                    path=target, reason=getattr(cause, "strerror", None) or t("Store", "the folder does not allow it")
                ),
                t("Store", "Choose a folder that you may write in."),
            ) from cause
        raise


def _copied(source: Path, part: Path, go_on: Callable[[float], bool]) -> bool:
    """Copy the live file; tell whether nothing stopped it."""
    whole, stopped = max(source.stat().st_size, 1), False

    def look() -> int:
        nonlocal stopped
        done = part.stat().st_size / whole if part.exists() else 0.0
        stopped = stopped or not go_on(min(done, 1.0))
        return int(stopped)

    connection = sqlite3.connect(source)
    try:
        connection.set_progress_handler(look, _STEPS_BETWEEN)
        connection.execute("VACUUM INTO ?", (str(part),))
    except sqlite3.OperationalError:
        if not stopped:
            raise
    finally:
        connection.close()
    return not stopped


def backup_name(at: datetime, why: str = "") -> str:
    """Return a file name that sorts by time: kimdesk-2026-01-31-0905.kimbackup."""
    return f"kimdesk-{at:%Y-%m-%d-%H%M%S}{'-' + why if why else ''}.kimbackup"


def free_name(path: Path) -> Path:
    """Return the path, or the same with the first number in brackets under which nothing is there yet."""
    free, number = path, 2
    while free.exists():
        free, number = path.with_name(f"{path.stem} ({number}){path.suffix}"), number + 1
    return free


def restore(copy: Path, home: Home, at: datetime) -> Path | None:
    """Put a backup in the place of the live file, which is kept beside it; return where the old one is.

    The backup is checked as a whole first, with the frozen documents in it. The next start takes a new device
    identity, because operations written since the backup may already be known elsewhere under the old one.
    """
    _require_sound(copy)
    require_local(home.folder)
    part = home.database.with_suffix(".restoring")
    kept: Path | None = None
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
        with copy.open("rb") as source, part.open("wb") as to:
            shutil.copyfileobj(source, to)
            to.flush()
            os.fsync(to.fileno())
        if home.database.exists():
            kept = backup_of_damaged(home, at)
        home.nonce.unlink(missing_ok=True)
        take_place_of_records(part, home)
    except OSError as error:
        raise explain(error, home.database) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return kept


def take_place_of_records(made: Path, home: Home) -> None:
    """Put a whole file in the place of the live one, with nothing left of what had not been folded into that. Raises OSError."""
    for leftover in ("-wal", "-shm"):
        home.database.with_name(home.database.name + leftover).unlink(missing_ok=True)
    put_in_place(made, home.database)


def _require_sound(copy: Path) -> None:
    """Raise UserError, in words about the backup, where it cannot be used."""
    version = require_backup(copy)
    with told_of_backup(copy):
        if _faults(copy, version):
            raise _unusable(_damaged(copy))


def require_backup(copy: Path) -> int:
    """Return the op store version of a backup; raises UserError, in words about the backup, where it is none."""
    try:
        return check_file(copy, live=False)
    except UserError as error:
        newer = t("Store", "{path} was written by a newer KIM Desk, which keeps records in a newer form.")
        raise _unusable(newer.format(path=copy) if _is_newer(copy) else error.message) from error


@contextmanager
def told_of_backup(copy: Path) -> Iterator[None]:
    """Say what SQLite finds wrong with a backup in words about the backup."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        explanation = explain(error, copy)
        whole = "malformed" not in str(error) and "not a database" not in str(error)
        raise (explanation if whole else _unusable(_damaged(copy))) from error


def _unusable(why: str) -> UserError:
    return UserError(
        t("Store", "This backup cannot be used"),
        why,
        t("Store", "Nothing has been changed here. Choose another backup; they end in .kimbackup."),
    )


def _is_newer(copy: Path) -> bool:
    try:
        with copy.open("rb") as file:
            header = file.read(100)
    except OSError:
        return False
    ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    return ours and int.from_bytes(header[60:64], "big") > OP_STORE_VERSION


def _damaged(copy: Path) -> str:
    return t("Store", "{path} is damaged.").format(path=copy)


def _faults(copy: Path, version: int) -> bool:
    """Tell whether SQLite finds the copy unsound, or a frozen document no longer gives its mark."""
    with closing(open_to_read(copy)) as connection:
        answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        return bool(answer != "ok" or (version == OP_STORE_VERSION and unsound_documents(connection)))


def backup_of_damaged(home: Home, at: datetime, why: str = "before-restore") -> Path:
    """Keep the live file as it is, whole or not, with what has not been folded into it yet."""
    home.backups.mkdir(parents=True, exist_ok=True)
    kept = free_name(home.backups / backup_name(at, why))
    try:
        return backup(home.database, kept)
    except UserError:
        for suffix in ("", "-wal"):
            part = home.database.with_name(home.database.name + suffix)
            if part.exists():
                kept.with_name(kept.name + suffix).write_bytes(part.read_bytes())
        return kept
