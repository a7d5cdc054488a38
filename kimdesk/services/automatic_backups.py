"""Backups that are made by themselves: once a day and when something has changed, beside the records and in a folder of
one's own choice, and not more of them than are of use.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.backups import BackupService
from kimdesk.services.context import Context
from kimdesk.services.kept_files import KeptFiles
from kimdesk.store.kept_copies import own_copies, own_name, put_copy, thin

# So much of attached files is copied at once by itself; whatever waits for the same thread has its turn in between.
_AT_ONCE = 64 << 20


class Made(NamedTuple):
    """What came of it: the backup where one was needed, where its copy lies, and in a sentence why there is none."""

    path: Path | None = None
    copied_to: Path | None = None
    trouble: str = ""


class AutomaticBackups:
    """Makes them; whoever calls chooses a moment and a thread in which nobody waits for a folder that hangs. ``files`` are the
    attached ones, which go with them.
    """

    def __init__(self, context: Context, backups: BackupService) -> None:
        self._context = context
        self._backups = backups
        self.files = KeptFiles(context)

    @property
    def folder(self) -> Path | None:
        """Where backups go beside the usual place."""
        chosen = self._context.settings["backup_folder"]
        return Path(chosen) if chosen else None

    def look(self, thinned: bool = True) -> Made:
        """Make today's backup where there is none yet, and see that the newest one lies in the chosen folder too, with the files
        attached to records; ``behind`` tells whether there are more of those, for whom to look again.

        Raises UserError where it cannot be made; a chosen folder that cannot be written is told in the answer, and is
        tried again the next time.
        """
        here, now = self._context.store.home.backups, self._context.clock.now()
        newest = self._of_today(now)
        if newest is None:
            return self.make(thinned)
        if self.folder is None or (self._context.settings["backup_copied"] == newest.name and not self.behind):
            return Made()
        return self._copied(Made(here / newest.name), now, thinned)

    @property
    def behind(self) -> bool:
        """Whether attached files are still to be copied to the chosen folder."""
        settings = self._context.settings
        return self.folder is not None and settings["files_copied"] != settings["backup_copied"]

    def make(self, thinned: bool = True) -> Made:
        """Make one now, whatever there is already, here and in the chosen folder. Raises UserError."""
        return self._copied(Made(self.make_here(thinned)), self._context.clock.now(), thinned)

    def make_here(self, thinned: bool = True) -> Path:
        """Make one beside the records and nowhere else, and return it. Raises UserError."""
        store, settings, now = self._context.store, self._context.settings, self._context.clock.now()
        state = self._state()
        # A copy is named by its second, and two may be wanted in one: at the start and on closing.
        while (store.home.backups / own_name(now, store.home)).exists():
            now += timedelta(seconds=1)
        made = self._backups.backup(store.home.backups / own_name(now, store.home))
        settings.change("backed_up", state)
        if thinned:
            with suppress(OSError):
                thin(store.home.backups, store.home, now, made)
        return made

    @property
    def wanted(self) -> bool:
        """Whether the records have changed since one was made."""
        return bool(self._context.settings["backed_up"] != self._state())

    def copy(self, made: Path, go_on: Callable[[float], bool] | None = None) -> Made:
        """Put a backup that was made here into the chosen folder too, and with ``go_on`` all attached files at once."""
        return self._copied(Made(made), self._context.clock.now(), thinned=False, go_on=go_on)

    def choose(self, folder: Path | None) -> None:
        """Keep backups in this folder too from now on, or in none. Raises UserError where that is of no use."""
        if folder is not None:
            self._require_good(folder)
        self._context.settings.change("backup_folder", str(folder) if folder else "")
        self._context.settings.change("backup_copied", "")
        self._context.settings.change("files_copied", "")
        self._context.settings.change("last_backup_copied", "")

    def _require_good(self, folder: Path) -> None:
        title = t("Backups", "Backups cannot go there")
        home, share = self._context.store.home.folder, self._context.settings["share"]
        if not folder.is_absolute() or not folder.is_dir():
            raise UserError(title, t("Backups", "{folder} is not there.").format(folder=folder))
        if _inside(folder, home):
            raise UserError(
                title,
                t("Backups", "{folder} lies beside the records, and would be lost with them.").format(folder=folder),
                t("Backups", "Choose a folder that your council backs up, on the network perhaps."),
            )
        if share and _inside(folder, Path(share)):
            raise UserError(
                title,
                t(
                    "Backups", "{folder} is read by all your colleagues, and a backup holds what not all may read."
                ).format(folder=folder),
                t("Backups", "Choose a folder that only you and IT can open."),
            )
        probe = folder / f".kimdesk-{os.urandom(4).hex()}.part"
        try:
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise UserError(
                title,
                t("Backups", "{folder} cannot be written: {reason}.").format(
                    folder=folder, reason=error.strerror or error
                ),
                t("Backups", "Choose a folder that you may write in."),
            ) from error

    def _of_today(self, now: datetime) -> Path | None:
        home = self._context.store.home
        if not home.backups.is_dir():
            return None
        with suppress(OSError):
            return next((each.path for each in own_copies(home.backups, home) if each.at.date() == now.date()), None)
        return None

    def _copied(self, made: Made, now: datetime, thinned: bool, go_on: Callable[[float], bool] | None = None) -> Made:
        """Return what was made with where its copy is; what has gone wrong there says so in one sentence."""
        folder, settings = self.folder, self._context.settings
        if folder is None or made.path is None:
            return made
        try:
            if settings["backup_copied"] != made.path.name or not (folder / made.path.name).exists():
                copied = put_copy(made.path, folder)
                settings.change("backup_copied", made.path.name)
            else:
                copied = folder / made.path.name
            if thinned:
                thin(folder, self._context.store.home, now, copied)
        except OSError as error:
            words = t("Backups", "The backup could not be copied to {folder}: {reason}. It is tried again by itself.")
            return made._replace(trouble=words.format(folder=folder, reason=error.strerror or error))
        kept = self.files.put(folder, go_on or (lambda _share: True), None if go_on else _AT_ONCE)
        if kept.more:
            stopped = t("Backups", "Stopped: not all attached files are in {folder} yet.").format(folder=folder)
            trouble = kept.trouble or (stopped if go_on else "")
            again = t("Backups", "It is tried again by itself.")
            return Made(copied_to=copied, trouble=f"{trouble} {again}" if trouble else "")
        settings.change("files_copied", made.path.name)
        settings.change("last_backup_copied", now.isoformat(timespec="seconds"))
        return made._replace(copied_to=copied, trouble=kept.trouble)

    def _state(self) -> str:
        """Return a word for all that was ever recorded here; it is another one after every change."""
        return hashlib.sha256(repr(sorted(self._context.store.vector().items())).encode()).hexdigest()[:16]


def _inside(folder: Path, other: Path) -> bool:
    try:
        return folder.resolve().is_relative_to(other.resolve())
    except (OSError, RuntimeError):
        return folder.absolute().is_relative_to(other.absolute())
