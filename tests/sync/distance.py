"""A folder that is far away, in virtual time: how many round trips must be waited for, one after the other."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from math import ceil

from kimdesk.sync.folder import Folder, Missing

AT_ONCE = 4
IN_ONE_ANSWER = 480
MIB = 1 << 20


@dataclass
class Distant:
    """The folder ``share``. Four questions may be on their way at once, however many threads ask them.

    What a question costs is what Windows asks a Samba server for it (see ``tests/shares/smb.py``): one round trip each.
    """

    share: Folder
    waited: int = 0
    _busy: list[int] = field(default_factory=lambda: [0] * AT_ONCE)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _one: int = field(default_factory=threading.get_ident)

    @property
    def depth(self) -> int:
        """How many round trips have passed."""
        return max(self.waited, *self._busy)

    def names(self, folder: str) -> list[str]:
        names = self.share.names(folder)
        self._ask(3 + max(1, ceil(len(names) / IN_ONE_ANSWER)) if names else 1)
        return names

    def read(self, path: str) -> bytes:
        try:
            body = self.share.read(path)
        except Missing:
            self._ask(1)
            raise
        self._ask(2 + max(1, ceil(len(body) / MIB)))
        return body

    def create(self, path: str, body: bytes) -> None:
        self._ask(6 + ceil(len(body) / MIB))
        self.share.create(path, body)

    def rename(self, old: str, new: str) -> None:
        self._ask(3)
        self.share.rename(old, new)

    def remove(self, path: str) -> None:
        self._ask(3)
        self.share.remove(path)

    def _ask(self, trips: int) -> None:
        with self._lock:
            if threading.get_ident() == self._one:
                # Whoever asks in the main thread has waited for all that was on its way.
                self.waited = self.depth + trips
            else:
                first = self._busy.index(min(self._busy))
                self._busy[first] = max(self._busy[first], self.waited) + trips
