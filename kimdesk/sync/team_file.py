"""A team file (``*.kimteam``): the tree of a share as one zip, for laptops that have no folder in common.

It is a ``Folder`` like any other, so that nothing else needs to know it. What is created in it stands in the file once
``save`` has been called, and then whole: until then the file is as it was.
"""

from __future__ import annotations

import os
import tempfile
import threading
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.placing import put_in_place
from kimdesk.sync.disk import explained
from kimdesk.sync.folder import FolderError, Missing, Taken, Trouble
from kimdesk.sync.layout import TEMPORARY
from kimdesk.sync.zip_guard import Hostile, is_name, read_directory, read_member

# The same content makes the same file, whenever it is written.
_WHEN = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100600 << 16


class TeamFile:
    """The share ``workspace`` inside the zip at ``path``, which is made by ``save`` where there is none yet.

    Raises UserError where there is a file that is no harmless team file, or one of another share. ``close`` gives it
    back.
    """

    def __init__(self, path: Path, workspace: str = "") -> None:
        self.path = path
        self.workspace = workspace
        self._file: BinaryIO | None = None
        self._archive: zipfile.ZipFile | None = None
        self._there: dict[str, zipfile.ZipInfo] = {}
        self._new: dict[str, tuple[int, int]] = {}
        # Evidence can be large: what waits to be saved is not held in memory. All of it is encrypted already.
        self._waiting: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._lock = threading.Lock()
        self._known = _state(path)
        if self._known is not None or not workspace:
            self._open()

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder; see ``Folder``."""
        start = f"{folder}/" if folder else ""
        with self._lock:
            below = [path[len(start) :] for path in (*self._there, *self._new) if path.startswith(start)]
        return list(dict.fromkeys(path for path in below if "/" not in path))

    def read(self, path: str) -> bytes:
        """Return a whole file; see ``Folder``."""
        with self._lock, explained():
            if path in self._new:
                at, length = self._new[path]
                self._waiting.seek(at)
                return self._waiting.read(length)
            info = self._there.get(path)
            if info is None:
                raise Missing(path)
            assert self._archive is not None
            return read_member(self._archive, info)

    def create(self, path: str, body: bytes) -> None:
        """Add a file; see ``Folder``."""
        if not is_name(path):
            raise ValueError(f"no name in a share: {path}")
        with self._lock, explained():
            if path in self._there or path in self._new:
                raise Taken(path)
            at = self._waiting.seek(0, os.SEEK_END)
            self._waiting.write(body)
            self._new[path] = (at, len(body))

    def rename(self, old: str, new: str) -> None:
        """Rename without replacing; see ``Folder``."""
        body = self.read(old)
        self.create(new, body)
        self.remove(old)

    def remove(self, path: str) -> None:
        """Take a file away; see ``Folder``."""
        with self._lock:
            self._new.pop(path, None)
            self._there.pop(path, None)

    def save(self) -> int:
        """Write the file as it now is, on the disk before it has its name; return how many bytes it has.

        Raises FolderError, and leaves the file as it was, where that fails or where somebody else wrote it meanwhile.
        """
        with explained():
            made = self.path.with_name(f"{self.path.name}.{os.urandom(6).hex()}{TEMPORARY}")
            try:
                with made.open("xb") as file:
                    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                        for path in sorted({*self._there, *self._new}):
                            archive.writestr(self._entry(path), self.read(path))
                    file.flush()
                    os.fsync(file.fileno())
                if _state(self.path) != self._known:
                    raise FolderError(Trouble.BUSY, t("TeamFile", "somebody else has written it meanwhile"))
                self._let_go()
                put_in_place(made, self.path)
            finally:
                with suppress(OSError):
                    made.unlink(missing_ok=True)
        self._known = _state(self.path)
        self._new.clear()
        self._open()
        return self.path.stat().st_size

    def close(self) -> None:
        """Give the file back; what was not saved is forgotten."""
        self._let_go()
        self._waiting.close()

    def _open(self) -> None:
        try:
            self._file = self.path.open("rb")
            workspace, self._there, self._archive = read_directory(self._file)
            if self.workspace and workspace != self.workspace:
                raise Hostile(t("TeamFile", "It belongs to another team’s share."))
            self.workspace = workspace
        except Hostile as error:
            self.close()
            raise not_read(self.path, str(error)) from error
        except OSError as error:
            self.close()
            raise not_read(self.path, f"{error.strerror or error}.") from error

    def _let_go(self) -> None:
        if self._archive is not None:
            self._archive.close()
        if self._file is not None:
            self._file.close()
        self._archive = self._file = None

    def _entry(self, path: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(f"{self.workspace}/{path}", _WHEN)
        info.external_attr = _READABLE
        return info


def not_read(path: Path, words: str) -> UserError:
    """Return the error for a team file that is not looked into any further."""
    return UserError(
        t("TeamFile", "The team file was not used"),
        t("TeamFile", "{path}: {words}").format(path=path, words=words),
        t("TeamFile", "Nothing was taken from it and nothing was written. Ask whoever made it to write it again."),
    )


def not_written(path: Path, error: FolderError) -> UserError:
    """Return the error for a team file that could not be written."""
    return UserError(
        t("TeamFile", "The team file was not written"),
        t("TeamFile", "{path}: {words}").format(path=path, words=error.words or error.trouble.value),
        t("TeamFile", "What was there before is unchanged. Look at the disk and the folder, then write it again."),
    )


def _state(path: Path) -> tuple[int, int] | None:
    """Return by what a file is known again, or None where there is none."""
    try:
        facts = path.stat()
    except FileNotFoundError:
        return None
    except OSError:
        return (-1, -1)
    return (facts.st_mtime_ns, facts.st_size)
