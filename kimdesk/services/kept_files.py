"""Files attached to records beside the backups of another folder: putting them there, and having them again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import t, tn
from kimdesk.model.attached import Attached
from kimdesk.services.context import Context
from kimdesk.store import kept_files
from kimdesk.store.attachments import ever_named, named

_MOST_NAMED = 5


class Kept(NamedTuple):
    """What came of keeping the files: whether there are more to copy, and what is wrong in a sentence."""

    more: bool = False
    trouble: str = ""


class Brought(NamedTuple):
    """What came of bringing files back: how many came, which are damaged where they were kept, which are nowhere, whether it was
    stopped, and in a sentence why it is tried again.
    """

    came: int = 0
    damaged: tuple[Attached, ...] = ()
    nowhere: tuple[Attached, ...] = ()
    stopped: bool = False
    trouble: str = ""


class KeptFiles:
    """The files of this home, and those beside its backups."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def put(self, folder: Path, go_on: Callable[[float], bool] = lambda _share: True, most: int | None = None) -> Kept:
        """Copy what is missing beside the backups in ``folder``, as ``store.kept_files.put_files`` does."""
        home = self._context.store.home
        # On the same disk they would be lost together.
        if folder.absolute().is_relative_to(home.folder.absolute()):
            return Kept()
        try:
            put = kept_files.put_files(home, folder, go_on, most)
        except OSError as error:
            words = t("Backups", "The files attached to records could not all be copied to {folder}: {reason}.")
            return Kept(more=True, trouble=words.format(folder=folder, reason=error.strerror or error))
        if not put.unsound:
            return Kept(more=bool(put.left))
        names = {each.hash: each.name for each in ever_named(self._context.db)}
        words = tn(
            "Backups",
            "An attached file is damaged on this computer and could not be backed up: {names}.",
            "{count} attached files are damaged on this computer and could not be backed up: {names}.",
            len(put.unsound),
        )
        said = say_names([names.get(mark, mark[:8]) for mark in put.unsound])
        return Kept(bool(put.left), words.format(count=len(put.unsound), names=said))

    @property
    def wanted(self) -> bool:
        """Whether a backup was gone back to whose files have not been brought back yet."""
        return bool(self._context.settings["files_from"])

    def bring_back(self, go_on: Callable[[float], bool] = lambda _share: True) -> Brought:
        """Bring back what is missing here from beside the backup that was gone back to, and from the chosen folder.

        Raises UserError where they cannot be read or kept; it is wanted still then.
        """
        context, home = self._context, self._context.store.home
        folders = [Path(each) for each in (context.settings["files_from"], context.settings["backup_folder"]) if each]
        known = ever_named(context.db)
        try:
            sought = kept_files.seek(known, home, folders)
            count, damaged, done = 0, list[Attached](), 0
            whole = max(sum(each.size for each in sought.there), 1)
            for each in sought.there:
                if not go_on(done / whole):
                    return Brought(count, tuple(damaged), stopped=True)
                if kept_files.fetch(each, home, folders):
                    count += 1
                else:
                    damaged.append(each)
                done += each.size
        except OSError as error:
            raise UserError(
                t("Restore", "The files attached to records could not all be brought back"),
                t("Restore", "The disk said: {words}.").format(words=error.strerror or error),
                t("Restore", "It is tried again by itself."),
            ) from error
        now = {each.hash for each in named(context.db)}
        nowhere = tuple(each for each in sought.nowhere if each.hash in now)
        away = [folder for folder in folders if not folder.is_dir()]
        if nowhere and away:
            words = t("Restore", "{folder} is not there just now. Attached files are looked for there again later.")
            return Brought(count, tuple(damaged), nowhere, trouble=words.format(folder=away[0]))
        context.settings.change("files_from", "")
        return Brought(count, tuple(damaged), nowhere)


def say_brought(brought: Brought) -> list[str]:
    """Say which attached files came back with a backup, and which did not; nothing where all were here."""
    lines = []
    if brought.came:
        lines.append(
            tn("Restore", "One attached file came back.", "{count} attached files came back.", brought.came).format(
                count=f"{brought.came:,}"
            )
        )
    if brought.damaged:
        words = tn(
            "Restore",
            "One is damaged beside the backup and was not used: {names}.",
            "{count} are damaged beside the backup and were not used: {names}.",
            len(brought.damaged),
        )
        lines.append(_with_names(words, brought.damaged))
    if brought.trouble:
        lines.append(brought.trouble)
    elif brought.nowhere:
        lines.append(say_nowhere(brought.nowhere))
    return lines


def say_nowhere(files: tuple[Attached, ...]) -> str:
    """Say which files are neither here nor beside a backup, and where they may come from."""
    words = tn(
        "Restore",
        "One attached file is neither here nor beside the backup: {names}.",
        "{count} attached files are neither here nor beside the backup: {names}.",
        len(files),
    )
    more = t("Restore", "Where you share, open it and sync: it comes if the shared folder has it.")
    return f"{_with_names(words, files)} {more}"


def say_names(names: list[str]) -> str:
    """Return the first few names, and how many there are beside them."""
    said = ", ".join(names[:_MOST_NAMED])
    if len(names) <= _MOST_NAMED:
        return said
    return t("Restore", "{names} and {count} more").format(names=said, count=len(names) - _MOST_NAMED)


def _with_names(words: str, files: tuple[Attached, ...]) -> str:
    return words.format(count=f"{len(files):,}", names=say_names([each.name for each in files]))
