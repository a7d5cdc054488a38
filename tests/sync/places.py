"""The kinds of folder that laptops can meet in, each empty and as the engine is given it."""

from __future__ import annotations

import errno
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kimdesk.sync import disk
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.folder import Folder
from kimdesk.sync.team_file import TeamFile
from tests.shares.samba import Samba
from tests.sync.memory import MemoryFolder

# In a folder other programs may leave things; in a team file they cannot.
FOLDERS = ("memory", "disk", "disk that links", "disk that copies", "samba", "samba as a drive")
KINDS = (*FOLDERS, "team file")


@dataclass(frozen=True)
class Place:
    """One folder. ``again`` is the same folder as another laptop sees it; ``leave`` puts a file there by other means.

    ``exclusive`` tells whether a contested name is given once even where two laptops ask for it in the same moment.
    """

    folder: Folder
    again: Callable[[], Folder]
    leave: Callable[[str, bytes], None]
    exclusive: bool = True

    @property
    def rivals(self) -> tuple[Folder, Folder]:
        """Two who may want one name at once."""
        return self.folder, self.again() if self.exclusive else self.folder


def make_place(request: pytest.FixtureRequest, kind: str, tmp_path: Path, patch: pytest.MonkeyPatch) -> Place:
    """Return a new folder of this kind; the server is started by the first test that asks for it."""
    if kind == "memory":
        memory = MemoryFolder()
        return Place(memory, lambda: memory, memory.files.__setitem__)
    if kind == "team file":
        team = TeamFile(tmp_path / "team.kimteam", "a" * 32)
        request.addfinalizer(team.close)
        return Place(team, lambda: team, team.create)
    if kind.startswith("samba"):
        server = request.getfixturevalue("samba")
        return _on(server) if kind == "samba" else _mounted(server)
    if kind != "disk":
        patch.setattr(disk, "_renameat2", lambda _old, _new: errno.EINVAL)
    if kind == "disk that copies":
        patch.setattr(disk, "_linked", lambda _old, _new: errno.EPERM)
    root = tmp_path / "share"
    return Place(DiskFolder(root), lambda: DiskFolder(root), _left_below(root))


def _on(samba: Samba) -> Place:
    name = uuid.uuid4().hex
    one, other = samba.client(name), samba.client(name)
    return Place(one, lambda: other, _left_below(samba.behind() / name))


def _mounted(samba: Samba) -> Place:
    # smbnetfs asks the server to make a file, and does not ask that it be new: only within one mount is a name given
    # once whatever happens. Windows and the Linux kernel do ask.
    name = uuid.uuid4().hex
    roots = [mount.share() / name for mount in samba.two_mounts()]
    return Place(
        DiskFolder(roots[0]), lambda: DiskFolder(roots[1]), _left_below(samba.behind() / name), exclusive=False
    )


def _left_below(root: Path) -> Callable[[str, bytes], None]:
    def leave(path: str, body: bytes) -> None:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(body)

    return leave
