"""A shared folder in memory that can be told to fail in the ways that real ones do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kimdesk.sync.folder import FolderError, Missing, Taken, Trouble


@dataclass
class MemoryFolder:
    """The files of one share. ``fail`` is asked before every step, with its name and path, and may raise."""

    files: dict[str, bytes] = field(default_factory=dict)
    gone: bool = False
    fail: Callable[[str, str], None] = lambda _step, _path: None
    calls: list[tuple[str, str]] = field(default_factory=list)

    def names(self, folder: str) -> list[str]:
        self._step("names", folder)
        depth = folder.count("/") + 1
        return [
            path.split("/")[depth] for path in self.files if path.startswith(f"{folder}/") and path.count("/") == depth
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
        self._step("renamed", new)

    def remove(self, path: str) -> None:
        self._step("remove", path)
        self.files.pop(path, None)

    def _step(self, step: str, path: str) -> None:
        self.calls.append((step, path))
        if self.gone:
            raise FolderError(Trouble.GONE, "no such host")
        self.fail(step, path)
