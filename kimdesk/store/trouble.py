"""What went wrong with the file or the disk, in a sentence that says what to do."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t


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
    words = str(error)
    number = getattr(error, "errno", None)
    if "locked" in words or "busy" in words:
        return UserError(
            title,
            t("Store", "Another program is holding {path}.").format(path=path),
            t("Store", "Close other copies of KIM Desk, or wait for a backup program to finish, and try again."),
        )
    if "full" in words or number == errno.ENOSPC or number == errno.EDQUOT:
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
        return UserError(
            t("Store", "There are no records here yet"),
            t("Store", "{path} does not exist.").format(path=path),
            t(
                "Store",
                "Start with the sample (kimdesk sample), import a spreadsheet, make a workspace "
                "(kimdesk new workspace name=…), or open the window.",
            ),
        )
    if "malformed" in words or "not a database" in words or "corrupt" in words or "disk I/O" in words:
        return UserError(
            t("Store", "The records are damaged"),
            t("Store", "{path} can no longer be read as a whole.").format(path=path),
            t("Store", "Run kimdesk doctor --rebuild; where that does not help, restore the last backup."),
        )
    if isinstance(error, OSError):
        return UserError(title, t("Store", "The disk said: {words}").format(words=error.strerror or words), "")
    return error
