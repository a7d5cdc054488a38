"""A shared folder as the operating system shows it: a drive letter, a UNC path, a synced library, a USB stick."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from kimdesk.sync.folder import FolderError, Missing, Taken, Trouble
from kimdesk.sync.layout import TEMPORARY

Answer = TypeVar("Answer")

# A scanner, an indexer or a sync program may hold a file for a moment; so long it is waited for, in seconds.
WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
_HELD_WINERRORS = {5, 32, 33}
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENODEV, errno.ENOTCONN, errno.EHOSTDOWN, errno.ENETDOWN, errno.ENETUNREACH, errno.ETIMEDOUT, errno.EIO}
_NOREPLACE = 1
_AT_FDCWD = -100
_CANNOT_SAY = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP}


class DiskFolder:
    """The folder at ``root``, whose own folder must be there: then what is missing below it is really missing."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder; see ``Folder``."""
        with explained():
            self._require()
            try:
                return [name for name in os.listdir(self.root / folder) if not name.endswith(TEMPORARY)]
            except (FileNotFoundError, NotADirectoryError):
                return []

    def read(self, path: str) -> bytes:
        """Return a whole file; see ``Folder``."""
        with explained():
            try:
                return _patiently((self.root / path).read_bytes)
            except (FileNotFoundError, NotADirectoryError):
                self._require()
                raise Missing(path) from None

    def create(self, path: str, body: bytes) -> None:
        """Write a new file; see ``Folder``. It is on the disk, and only then it has its name."""
        with explained():
            final = self.root / path
            self._require()
            final.parent.mkdir(parents=True, exist_ok=True)
            made = final.with_name(f"{final.name}.{os.urandom(6).hex()}{TEMPORARY}")
            try:
                with made.open("xb") as file:
                    file.write(body)
                    file.flush()
                    os.fsync(file.fileno())
                self._settle(made, final)
            except FileExistsError:
                raise Taken(path) from None
            finally:
                with suppress(OSError):
                    made.unlink(missing_ok=True)

    def rename(self, old: str, new: str) -> None:
        """Rename without replacing; see ``Folder``."""
        with explained():
            try:
                self._settle(self.root / old, self.root / new)
            except FileNotFoundError:
                raise Missing(old) from None
            except FileExistsError:
                raise Taken(new) from None

    def remove(self, path: str) -> None:
        """Take a file away; see ``Folder``."""
        with explained(), suppress(FileNotFoundError, NotADirectoryError):
            _patiently((self.root / path).unlink)

    def _require(self) -> None:
        if not self.root.parent.is_dir():
            raise FolderError(Trouble.GONE, str(self.root.parent))

    def _settle(self, made: Path, final: Path) -> None:
        _patiently(lambda: rename_without_replacing(made, final))


def rename_without_replacing(old: Path, new: Path) -> None:
    """Rename a file; raises FileExistsError, and changes nothing, where the new name is taken.

    Plain ``os.rename`` replaces silently on Linux. A file system that cannot be asked not to (many on a network) is
    given a second name first and loses the first one after.
    """
    if sys.platform == "win32":
        os.rename(old, new)
        return
    code = _renameat2(old, new)
    if code in _CANNOT_SAY:
        code = _linked(old, new)
    if code in _CANNOT_SAY or code == errno.EPERM:
        code = _written_anew(old, new)
    if code:
        raise OSError(code, os.strerror(code), str(new))


def _renameat2(old: Path, new: Path) -> int:
    function = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if function is None:
        return errno.ENOSYS
    done = function(_AT_FDCWD, os.fsencode(old), _AT_FDCWD, os.fsencode(new), _NOREPLACE)
    return 0 if done == 0 else ctypes.get_errno()


def _linked(old: Path, new: Path) -> int:
    try:
        os.link(old, new)
    except OSError as error:
        return error.errno or errno.EIO
    os.unlink(old)
    return 0


def _written_anew(old: Path, new: Path) -> int:
    """Write the bytes under the new name, which nobody else may take meanwhile; readers check that a file is whole."""
    body = old.read_bytes()
    try:
        with new.open("xb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno or errno.EIO
    os.unlink(old)
    return 0


def _patiently(work: Callable[[], Answer]) -> Answer:
    for wait in WAITS:
        try:
            return work()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD_WINERRORS:
                raise
        threading.Event().wait(wait)
    return work()


@contextmanager
def explained() -> Iterator[None]:
    """Turn what the operating system says into FolderError."""
    try:
        yield
    except OSError as error:
        raise FolderError(_trouble(error), error.strerror or str(error)) from error


def _trouble(error: OSError) -> Trouble:
    if error.errno in _FULL or getattr(error, "winerror", None) == 112:
        return Trouble.FULL
    if error.errno in _DENIED:
        return Trouble.DENIED
    if error.errno in _GONE or isinstance(error, FileNotFoundError | NotADirectoryError):
        return Trouble.GONE
    if error.errno == errno.EBUSY:
        return Trouble.BUSY
    return Trouble.OTHER
