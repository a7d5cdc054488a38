"""What went wrong with the file or the disk, in a sentence that says what to do."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kimdesk.errors import Damaged, UserError
from kimdesk.i18n import t

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
# The file of shared memory that SQLite needs beside the records is this large.
_NO_ROOM = 64 * 1024


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the disk into a UserError; bugs pass through."""
    try:
        yield
    except (sqlite3.OperationalError, OSError) as error:
        raise explain(error, path) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError) or "not authorized" in str(error):
            raise
        raise explain(error, path) from error


def explain(error: Exception, path: Path) -> Exception:
    """Return the UserError for a fault of the disk or the file, or the error itself where it is a bug."""
    title = t("Store", "The records cannot be used just now")
    # What the operating system says about a file names the file too, and a file may be called anything.
    words = (error.strerror or "") if isinstance(error, OSError) else str(error)
    number = getattr(error, "errno", None)
    if "locked" in words or "busy" in words:
        return UserError(
            title,
            t("Store", "Another program is holding {path}.").format(path=path),
            t("Store", "Close other copies of KIM Desk, or wait for a backup program to finish, and try again."),
        )
    if _shows_itself_on_a_full_disk(words) and is_full(path):
        return UserError(
            t("Store", "The disk is full"),
            t("Store", "The records are safe, but there is no room to open or save them."),
            t("Store", "Make some room on the disk that holds {path}, then try again.").format(path=path.parent),
        )
    if "full" in words or number in _FULL:
        return UserError(
            t("Store", "The disk is full"),
            t("Store", "The last change could not be saved; everything before it is safe."),
            t("Store", "Make some room on the disk that holds {path}, then save again.").format(path=path.parent),
        )
    if "readonly" in words or "unable to open" in words or number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError(
            title,
            t("Store", "{path} may not be opened or written.").format(path=path),
            t("Store", "Ask IT to let you write to that folder, or choose another home for the records."),
        )
    if number == errno.ENOENT:
        return _no_records(path)
    return _unreadable(error, words, title, path)


def _unreadable(error: Exception, words: str, title: str, path: Path) -> Exception:
    if "disk I/O" in words:
        return UserError(
            title,
            t("Store", "The disk could not read or write {path} just now; nothing has been changed.").format(path=path),
            t("Store", "See whether the disk is full or was taken out, then try again. Nothing needs to be restored."),
        )
    if "malformed" in words or "not a database" in words or "corrupt" in words:
        return Damaged(
            t("Store", "The records are damaged"),
            t("Store", "{path} can no longer be read as a whole.").format(path=path),
            t("Store", "Please restore the last backup: kimdesk restore FILE. What is here now is kept beside it."),
        )
    if isinstance(error, OSError):
        return UserError(title, t("Store", "The disk said: {words}").format(words=words or error), "")
    return error


def _no_records(path: Path) -> UserError:
    return UserError(
        t("Store", "There are no records here yet"),
        t("Store", "{path} does not exist.").format(path=path),
        t(
            "Store",
            "Start with the sample (kimdesk sample), import a spreadsheet, make a workspace "
            "(kimdesk new workspace name=…), or open the window.",
        ),
    )


def _shows_itself_on_a_full_disk(words: str) -> bool:
    """Whether SQLite says so too where there is no room for the small files that it keeps beside the large one."""
    return "disk I/O" in words or "unable to open" in words


def is_full(path: Path) -> bool:
    """Tell whether the disk that holds ``path`` has no room for anything worth saving."""
    for folder in path.parents:
        try:
            usage = shutil.disk_usage(folder)
            return bool(usage.total) and usage.free < _NO_ROOM
        except OSError:
            continue
    return False
