"""Putting finished files in their place: all or nothing, with a plain sentence where it cannot be done."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.placing import put_in_place
from kimdesk.steps import step

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), 112}
_MOST_NAMES = 1000


class NotWritten(UserError):
    """A disk or a folder refused the files: another place may take them."""


@dataclass(frozen=True, slots=True)
class PackFiles:
    """Where a pack was written."""

    folder: Path
    pdf: Path
    workbook: Path
    content: Path
    manifest: Path
    content_hash: str

    @property
    def parts(self) -> tuple[Path | str, ...]:
        """Everything it says, in the order in which it is made from it."""
        return (self.folder, self.pdf, self.workbook, self.content, self.manifest, self.content_hash)


@contextmanager
def explained(to: Path) -> Iterator[None]:
    """Turn what a disk or a folder may refuse into a sentence. Raises NotWritten."""
    try:
        yield
    except OSError as error:
        title = t("Exports", "The files were not written.")
        if error.errno in _FULL:
            raise NotWritten(
                title,
                t("Exports", "There is no room left in {folder}.").format(folder=to),
                t("Exports", "Free some space, or choose another folder."),
            ) from error
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            raise NotWritten(
                title,
                t("Exports", "The folder {folder} is not there.").format(folder=to),
                t("Exports", "Check the network drive, or choose another folder."),
            ) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise NotWritten(
                title,
                t(
                    "Exports",
                    "This computer or the network does not allow writing in {folder}, or a file there is open.",
                ).format(folder=to),
                t("Exports", "Close the file where it is open, or choose a folder that you may write in."),
            ) from error
        raise NotWritten(
            title,
            t("Exports", "{folder} could not be written: {reason}.").format(folder=to, reason=error.strerror or error),
            t("Exports", "Try again, or choose another folder."),
        ) from error


def need_folder(to: Path) -> None:
    """Raise UserError where the folder is not there: said before anything is made for it."""
    with explained(to):
        if not to.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(to))


def write_folder(to: Path, name: str, files: Mapping[str, bytes]) -> Path:
    """Write the files into a new folder below ``to`` and return it; where the name is taken it gets a number.

    The folder appears when everything in it is whole, or not at all. Raises UserError.
    """
    need_folder(to)
    with explained(to):
        # Not tempfile: its folders let nobody else in, and a pack on a share is there to be read.
        made = to / f".kim-{secrets.token_hex(6)}"
        made.mkdir()
        try:
            for each, body in files.items():
                _write(made / each, body)
            # The last moment at which it can be stopped and nothing of it stays.
            step()
            return _settle(made, to, name)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise


def write_file(to: Path, body: bytes) -> None:
    """Write one file, replacing what is there; it is whole or untouched. Raises UserError."""
    with explained(to.parent):
        if not to.parent.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(to.parent))
        made = to.parent / f".kim-{secrets.token_hex(6)}{to.suffix}"
        try:
            _write(made, body)
            step()
            _replace(made, to)
        except BaseException:
            made.unlink(missing_ok=True)
            raise


def _write(path: Path, body: bytes) -> None:
    with path.open("xb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())


def _settle(made: Path, to: Path, name: str) -> Path:
    for number in range(1, _MOST_NAMES):
        final = to / (name if number == 1 else f"{name} ({number})")
        if final.exists():
            continue
        try:
            put_in_place(made, final)
        except OSError as error:
            # Somebody else took the name in between.
            if error.errno not in (errno.EEXIST, errno.ENOTEMPTY):
                raise
            continue
        return final
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to / name))


def _replace(made: Path, to: Path) -> None:
    try:
        put_in_place(made, to)
    except PermissionError as error:
        if not to.exists():
            raise
        raise NotWritten(
            t("Exports", "The file was not written."),
            t("Exports", "{name} in {folder} is open in another program, or may not be replaced.").format(
                name=to.name, folder=to.parent
            ),
            t("Exports", "Close it, in Excel perhaps, and try again, or choose another folder."),
        ) from error
