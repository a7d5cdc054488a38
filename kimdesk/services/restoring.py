"""Going back to a backup: which there are, what is in one and what it lacks, and putting it in the place of the records."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.settings import Settings, glance
from kimdesk.store.backup import restore
from kimdesk.store.copy_contents import Contents, Lacking, contents_of, files_of, lacking_in, workspace_of
from kimdesk.store.kept_copies import Copy, list_copies
from kimdesk.store.kept_files import Sought, seek


class Shelf(NamedTuple):
    """The backups of the usual place and of the chosen folder, the newest first; ``trouble`` says which folder cannot be
    read.
    """

    copies: tuple[Copy, ...]
    trouble: str = ""


class Preview(NamedTuple):
    """What a backup holds, and what of today would not be in it; ``lacking`` is None where the records that are here cannot
    be read, or there are none. ``other`` tells that they belong to another workspace. ``files`` counts the attached files that
    its records name, ``sought`` tells of those that are not here, and is None where that cannot be told.
    """

    copy: Path
    contents: Contents
    lacking: Lacking | None
    other: bool
    files: int = 0
    sought: Sought | None = None


class Restored(NamedTuple):
    """Which backup holds now, and where what was here before is kept."""

    copy: Path
    kept: Path | None


def find_copies(home: Home, folder: Path | None) -> Shelf:
    """Return the backups of the usual place, and of the chosen folder where there is one."""
    found: dict[tuple[str, int], Copy] = {}
    trouble = ""
    for place in filter(None, (home.backups, folder)):
        try:
            # The same backup in both places is one.
            found = {(each.path.name, each.size): each for each in list_copies(place)} | found
        except FileNotFoundError:
            if place == folder:
                trouble = t("Backups", "{folder} is not there just now.").format(folder=place)
        except OSError as error:
            trouble = t("Backups", "{folder} cannot be read: {reason}.").format(
                folder=place, reason=error.strerror or error
            )
    newest_first = sorted(found.values(), key=lambda each: (each.at, each.path.name), reverse=True)
    return Shelf(tuple(newest_first), trouble)


def preview(copy: Path, home: Home) -> Preview:
    """Return what would come with a backup and what would go. Raises UserError where the backup cannot be read."""
    contents = contents_of(copy)
    lacking, here = None, ""
    with suppress(UserError):
        here = workspace_of(home)
        lacking = lacking_in(contents, home) if here == contents.workspace else None
    files, sought = files_of(copy), None
    with suppress(OSError):
        chosen = glance(home.settings, "backup_folder")
        sought = seek(files, home, [copy.parent, *([Path(chosen)] if chosen else [])])
    return Preview(copy, contents, lacking, bool(here) and here != contents.workspace, len(files), sought)


def put_back(copy: Path, home: Home, at: datetime) -> Restored:
    """Put a backup in the place of the records, which are kept beside the other backups. Nobody may have them open, and
    whoever asks has made sure that this is for whoever is at this computer to do. Attached files are still to be brought back.

    Raises UserError where it cannot be used; nothing is changed then.
    """
    restored = Restored(copy, restore(copy, home, at))
    Settings(home.settings).change("files_from", str(copy.absolute().parent))
    return restored


def mend(home: Home, at: datetime) -> Restored:
    """Make the file of the records anew from their log, and keep the damaged one beside the backups. Nobody may have them
    open. Raises UserError where the log itself is damaged; nothing is changed then.
    """
    from kimdesk.store.mending import mend

    return Restored(home.database, mend(home, at))
