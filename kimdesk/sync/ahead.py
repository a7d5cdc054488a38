"""Reading ahead: what will be asked for one after the other is read a few at once, so that many laptops with a little
news each cost no more round trips than one with all of it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import takewhile
from types import TracebackType

from kimdesk.sync.folder import Folder

AT_ONCE = 4
# So many files are held at most that nobody has asked for yet.
_MOST_WAITING = 16


class Ahead:
    """The same folder; ``paths`` are read before they are asked for, in their order. To be used as a context."""

    def __init__(self, folder: Folder, paths: Iterable[str]) -> None:
        self._folder = folder
        self._wanted = deque(paths)
        self._reading: dict[str, Future[bytes]] = {}
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(AT_ONCE)

    def __enter__(self) -> Ahead:
        self._read_on()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder; see ``Folder``."""
        return self._folder.names(folder)

    def read(self, path: str) -> bytes:
        """Return a whole file; see ``Folder``. What lies in a folder before it in their order is not waited for any more."""
        with self._lock:
            if path in self._reading:
                for left in takewhile(lambda each: not _together(each, path), list(self._reading)):
                    self._reading.pop(left).cancel()
            future = self._reading.pop(path, None)
            self._read_on()
        return self._folder.read(path) if future is None else future.result()

    def create(self, path: str, body: bytes) -> None:
        """Write a new file; see ``Folder``."""
        self._folder.create(path, body)

    def rename(self, old: str, new: str) -> None:
        """Rename without replacing; see ``Folder``."""
        self._folder.rename(old, new)

    def remove(self, path: str) -> None:
        """Take a file away; see ``Folder``."""
        self._folder.remove(path)

    def _read_on(self) -> None:
        while self._wanted and len(self._reading) < _MOST_WAITING:
            path = self._wanted.popleft()
            self._reading[path] = self._pool.submit(self._folder.read, path)


def _together(one: str, other: str) -> bool:
    return one.rpartition("/")[0] == other.rpartition("/")[0]
