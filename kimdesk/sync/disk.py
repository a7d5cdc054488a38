"""A shared folder as the operating system shows it: a drive letter, a UNC path, a synced library, a USB stick."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PureWindowsPath
from typing import TypeVar

from kimdesk.i18n import t
from kimdesk.sync.folder import FolderError, Missing, Taken, Trouble
from kimdesk.sync.layout import TEMPORARY, is_contested
from kimdesk.sync.leftovers import clear, name_beside

Answer = TypeVar("Answer")

# A scanner, an indexer or a sync program may hold a file for a moment; so long it is waited for, in seconds.
WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
_NOREPLACE = 1
_AT_FDCWD = -100
_CANNOT_SAY = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP}
_TROUBLES = {
    **dict.fromkeys([errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC], Trouble.FULL),
    **dict.fromkeys([errno.EACCES, errno.EPERM, errno.EROFS], Trouble.DENIED),
    **dict.fromkeys(
        [
            errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETDOWN,
            errno.ENETUNREACH, errno.ECONNREFUSED, errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE, errno.ETIMEDOUT,
            errno.ESTALE, errno.EIO, errno.ENOENT, errno.ENOTDIR,
        ],
        Trouble.GONE,
    ),
    errno.EBUSY: Trouble.BUSY,
}  # fmt: skip
# Windows says more than what it translates into the numbers above.
_HELD_WINERRORS = {5, 32, 33}
_WINDOWS_TROUBLES = {
    **dict.fromkeys([39, 112, 1295], Trouble.FULL),
    **dict.fromkeys([32, 33, 170], Trouble.BUSY),
    # Not ready, path or share or session lost, time-out of the network, no longer available, no route.
    **dict.fromkeys([21, 51, 53, 54, 55, 58, 59, 64, 67, 121, 1167, 1203, 1222, 1231, 1232, 1236, 2250], Trouble.GONE),
}


class DiskFolder:
    """The folder at ``root``, whose own folder must be there: then what is missing below it is really missing.

    For the laptop whose id begins with ``mine`` what was left half written is taken away where it is listed.
    """

    def __init__(self, root: Path, mine: str = "") -> None:
        self.root = Path(unshortened(str(root.absolute()))) if sys.platform == "win32" else root
        self._mine = mine
        # Whether files can be renamed here without replacing others; it is found out where the first one is written.
        self._renames = True

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder; see ``Folder``."""
        with explained():
            try:
                names = os.listdir(self.root / folder)
            except (FileNotFoundError, NotADirectoryError):
                self._require()
                return []
        if self._mine:
            clear(self.root / folder, names, self._mine)
        return [name for name in names if not name.endswith(TEMPORARY)]

    def read(self, path: str) -> bytes:
        """Return a whole file; see ``Folder``."""
        with explained():
            try:
                return _patiently(lambda: _read(self.root / path))
            except (FileNotFoundError, NotADirectoryError):
                self._require()
                raise Missing(path) from None

    def create(self, path: str, body: bytes) -> None:
        """Write a new file; see ``Folder``. It is on the disk, and only then it has its name.

        Where files cannot be renamed without replacing others, it is written under its name from the start, which
        nobody else can take meanwhile: there it may be seen in part for a moment.
        """
        final = self.root / path
        with explained():
            try:
                if not self._renames or not self._written_aside(final, body, is_contested(path)):
                    self._renames = False
                    self._written_new(final, body, path)
            except FileExistsError:
                raise Taken(path) from None

    def rename(self, old: str, new: str) -> None:
        """Rename without replacing; see ``Folder``."""
        with explained():
            try:
                _patiently(lambda: rename_without_replacing(self.root / old, self.root / new))
            except FileNotFoundError:
                self._require()
                raise Missing(old) from None
            except FileExistsError:
                raise Taken(new) from None

    def remove(self, path: str) -> None:
        """Take a file away; see ``Folder``."""
        with explained():
            try:
                _patiently((self.root / path).unlink)
            except (FileNotFoundError, NotADirectoryError):
                self._require()

    def _require(self) -> None:
        if not self.root.parent.is_dir():
            raise FolderError(Trouble.GONE, t("Sync", "there is no such folder"))

    def _written_aside(self, final: Path, body: bytes, contested: bool) -> bool:
        """Write under another name and rename; False, with nothing left, where that cannot be asked for here.

        Samba looks whether the new name is free and renames in two steps, so that of two who do it at once both may
        believe that they got it. A second name for a file is given in one step, and costs a little more.
        """
        settled = False
        with name_beside(final, self._mine) as made:
            try:
                self._written_new(made, body, final.name)
                try:
                    code = _patiently(lambda: _renamed(made, final, contested))
                except (PermissionError, FileNotFoundError) as error:
                    raise _refused(final.name) from error
                settled = code == 0
                return settled
            finally:
                if not settled:
                    with suppress(OSError):
                        made.unlink(missing_ok=True)

    def _written_new(self, path: Path, body: bytes, name: str) -> None:
        """Write a file that was not there, and its folder where there is none."""
        try:
            _write(path, body)
        except FileNotFoundError:
            self._require()
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                _write(path, body)
            except FileNotFoundError as error:
                raise _refused(name) from error


def unshortened(path: str) -> str:
    """Return an absolute Windows path in the form that may be longer than 260 letters; a UNC path too."""
    if path.startswith("\\\\?\\") or path.startswith("\\\\.\\"):
        return path
    plain = str(PureWindowsPath(path))
    return "\\\\?\\UNC" + plain[1:] if plain.startswith("\\\\") else "\\\\?\\" + plain


def rename_without_replacing(old: Path, new: Path) -> None:
    """Rename a file; raises FileExistsError, and changes nothing, where the new name is taken.

    Plain ``os.rename`` replaces silently on Linux. A file system that cannot be asked not to (many on a network) is
    given a second name first and loses the first one after, or a copy where it cannot do that either.
    """
    if _renamed(old, new):
        _write(new, _read(old))
        os.unlink(old)


def _renamed(old: Path, new: Path, contested: bool = False) -> int:
    """Rename without replacing; return the error number where that cannot be asked for here, else 0."""
    if contested and not (code := _linked(old, new)):
        return code
    if contested and code == errno.EEXIST:
        raise FileExistsError(code, os.strerror(code), str(new))
    if sys.platform == "win32":
        os.rename(old, new)
        return 0
    code = _renameat2(old, new)
    if code in _CANNOT_SAY:
        code = _linked(old, new)
        if code in _CANNOT_SAY or code == errno.EPERM:
            return code
    if code:
        raise OSError(code, os.strerror(code), str(new))
    return 0


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


def _read(path: Path) -> bytes:
    """Return what a file holds, in as few questions as can be: its length is known once it is open."""
    with path.open("rb", buffering=0) as file:
        left = os.fstat(file.fileno()).st_size
        parts: list[bytes] = []
        while left > 0 and (part := file.read(left)):
            parts.append(part)
            left -= len(part)
        return b"".join(parts)


def _write(path: Path, body: bytes) -> None:
    """Write a file that was not there and bring it to the disk; half a file does not stay."""
    with path.open("xb") as file:
        try:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                file.close()
            with suppress(OSError):
                path.unlink()
            raise


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
    told = _WINDOWS_TROUBLES.get(getattr(error, "winerror", None) or 0)
    return told or _TROUBLES.get(error.errno or 0, Trouble.OTHER)


def _refused(name: str) -> FolderError:
    return FolderError(Trouble.DENIED, t("Sync", "files called {name} are not let in there").format(name=name))
