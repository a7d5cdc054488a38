"""A shared folder in memory that can be told to fail in the ways that real ones do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kimdesk.sync.folder import FolderError, Missing, Taken, Trouble
from kimdesk.sync.layout import TEMPORARY

LISTING_AGE_S = 15.0
MISSING_AGE_S = 5.0


@dataclass
class MemoryFolder:
    """The files of one share. ``fail`` is asked before every step, with its name and path, and may raise."""

    files: dict[str, bytes] = field(default_factory=dict)
    gone: bool = False
    fail: Callable[[str, str], None] = lambda _step, _path: None
    calls: list[tuple[str, str]] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)

    def names(self, folder: str) -> list[str]:
        self._step("names", folder)
        depth = folder.count("/") + 1
        return [
            path.split("/")[depth]
            for path in self.files
            if path.startswith(f"{folder}/") and path.count("/") == depth and not path.endswith(TEMPORARY)
        ]

    def read(self, path: str) -> bytes:
        self._step("read", path)
        if path not in self.files:
            raise Missing(path)
        return self.files[path]

    def create(self, path: str, body: bytes) -> None:
        self._step("create", path)
        if path in self.files:
            raise Taken(path)
        self.files[path] = body
        self._step("created", path)

    def rename(self, old: str, new: str) -> None:
        self._step("rename", old)
        if old not in self.files:
            raise Missing(old)
        if new in self.files:
            raise Taken(new)
        self.files[new] = self.files.pop(old)
        self.renamed[new] = old
        self._step("renamed", new)

    def remove(self, path: str) -> None:
        self._step("remove", path)
        self.files.pop(path, None)

    def _step(self, step: str, path: str) -> None:
        self.calls.append((step, path))
        if self.gone:
            raise FolderError(Trouble.GONE, "no such host")
        self.fail(step, path)


@dataclass
class Timer:
    """Time that passes only when a test says so, in seconds."""

    now: float = 0.0


@dataclass
class Client:
    """One laptop's way to the share, with what its operating system remembers: a listing for up to 15 s, that a file was
    not there for 5 s. Nothing done here or elsewhere shows before that.

    The next reads give only their first bytes (``short``) or end in noughts (``zeroed``), so many renames are ``denied``,
    and a file that anybody has renamed can be listed under both names or not at all (``seen_while_renaming`` 2 or 0).
    """

    share: MemoryFolder
    timer: Timer
    remembers: bool = True
    short: int = 0
    zeroed: int = 0
    denied: int = 0
    seen_while_renaming: int = 1
    _listed: dict[str, tuple[float, list[str]]] = field(default_factory=dict)
    _missed: dict[str, float] = field(default_factory=dict)

    def names(self, folder: str) -> list[str]:
        at, known = self._listed.get(folder, (-LISTING_AGE_S, []))
        if self.remembers and self.timer.now - at < LISTING_AGE_S:
            return list(known)
        found = self.share.names(folder)
        for new, old in self.share.renamed.items():
            name = new.rpartition("/")[2]
            if new.startswith(f"{folder}/") and name in found and self.seen_while_renaming != 1:
                found = [each for each in found if each != name]
                found += [name, old.rpartition("/")[2]] if self.seen_while_renaming else []
        self._listed[folder] = (self.timer.now, found)
        return list(found)

    def read(self, path: str) -> bytes:
        if self.remembers and self.timer.now - self._missed.get(path, -MISSING_AGE_S) < MISSING_AGE_S:
            raise Missing(path)
        try:
            body = self.share.read(path)
        except Missing:
            self._missed[path] = self.timer.now
            raise
        if self.short:
            self.short -= 1
            return body[: len(body) // 2]
        if self.zeroed:
            self.zeroed -= 1
            return body[: len(body) // 2] + bytes(len(body) - len(body) // 2)
        return body

    def create(self, path: str, body: bytes) -> None:
        self.share.create(path, body)

    def rename(self, old: str, new: str) -> None:
        if self.denied:
            self.denied -= 1
            raise FolderError(Trouble.DENIED, "access denied")
        self.share.rename(old, new)

    def remove(self, path: str) -> None:
        self.share.remove(path)
