"""Folders that are not quite the share: copies that a program keeps alike, and copies that answer for the server."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from kimdesk.sync.folder import Missing, Taken
from tests.sync.memory import MemoryFolder


@dataclass
class Replicator:
    """Keeps two folders alike, as programs do that know no more than names and times: what is gone on one side goes on
    the other, and of two files of one name the later one stays. It does so bit by bit, in any order.
    """

    left: MemoryFolder
    right: MemoryFolder
    chance: random.Random
    alike: dict[str, bytes] = field(default_factory=dict)

    def work(self, share: float = 1.0) -> None:
        """Do so much of what there is to do."""
        paths = sorted({*self.left.files, *self.right.files, *self.alike})
        self.chance.shuffle(paths)
        for path in paths[: round(len(paths) * share)]:
            self._settle(path)

    def _settle(self, path: str) -> None:
        left, right, before = (files.get(path) for files in (self.left.files, self.right.files, self.alike))
        if left == right:
            stays = left
        elif left == before:
            stays = right
        else:
            # Changed on one side, or on both: whatever this laptop's clock says is later.
            stays = left if right == before or self.chance.random() < 0.5 else right
        for files in (self.left.files, self.right.files, self.alike):
            if stays is None:
                files.pop(path, None)
            else:
                files[path] = stays


@dataclass
class OfflineFiles:
    """What Windows answers from its own copies while the server cannot be reached, and carries there afterwards."""

    server: MemoryFolder
    offline: bool = False
    _copies: dict[str, bytes] = field(default_factory=dict)
    _new: dict[str, bytes] = field(default_factory=dict)
    _gone: set[str] = field(default_factory=set)

    def leave(self) -> None:
        """Lose the server: from now on the copies answer."""
        self._copies, self.offline = dict(self.server.files), True

    def come_back(self, carrying: bool = True) -> None:
        """Find the server again. What was written meanwhile is carried there, or is lost with the copies."""
        self.offline = False
        if carrying:
            for path, body in self._new.items():
                self.server.files.setdefault(path, body)
            for path in self._gone:
                self.server.files.pop(path, None)
        self._new.clear()
        self._gone.clear()

    def names(self, folder: str) -> list[str]:
        return self._answering().names(folder)

    def read(self, path: str) -> bytes:
        return self._answering().read(path)

    def create(self, path: str, body: bytes) -> None:
        self._answering().create(path, body)
        if self.offline:
            self._copies[path] = self._new[path] = body

    def rename(self, old: str, new: str) -> None:
        if not self.offline:
            self.server.rename(old, new)
            return
        if old not in self._copies:
            raise Missing(old)
        if new in self._copies:
            raise Taken(new)
        self._copies[new] = self._new[new] = self._copies.pop(old)
        self._new.pop(old, None)
        self._gone.add(old)

    def remove(self, path: str) -> None:
        self._answering().remove(path)
        if self.offline:
            self._copies.pop(path, None)
            self._gone.add(path)

    def _answering(self) -> MemoryFolder:
        return MemoryFolder(dict(self._copies)) if self.offline else self.server
