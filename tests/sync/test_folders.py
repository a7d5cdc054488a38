"""What every kind of folder promises, tried on each of them."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kimdesk.sync import disk
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.folder import Folder, FolderError, Missing, Taken, Trouble
from kimdesk.sync.team_file import TeamFile
from tests.sync.memory import MemoryFolder


@pytest.fixture(params=["memory", "team file", "disk", "disk that links", "disk that copies"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Folder]:
    if request.param == "team file":
        with closing(TeamFile(tmp_path / "team.kimteam", "a" * 32)) as team:
            yield team
        return
    if request.param == "memory":
        yield MemoryFolder()
        return
    if request.param != "disk":
        monkeypatch.setattr(disk, "_renameat2", lambda _old, _new: errno.EINVAL)
    if request.param == "disk that copies":
        monkeypatch.setattr(disk, "_linked", lambda _old, _new: errno.EPERM)
    yield DiskFolder(tmp_path / "share")


def test_what_was_written_is_listed_and_read(folder: Folder) -> None:
    folder.create("seg/a/1.kds", b"one")
    folder.create("seg/a/2.kds", b"two")
    assert sorted(folder.names("seg/a")) == ["1.kds", "2.kds"]
    assert folder.read("seg/a/2.kds") == b"two"


def test_a_folder_that_is_not_there_has_no_names(folder: Folder) -> None:
    assert folder.names("seg/nobody") == []


def test_a_name_is_given_once(folder: Folder) -> None:
    folder.create("ros/000001.kdr", b"first")
    with pytest.raises(Taken):
        folder.create("ros/000001.kdr", b"second")
    assert folder.read("ros/000001.kdr") == b"first"
    assert folder.names("ros") == ["000001.kdr"]


def test_a_missing_file_is_missing_and_nothing_else(folder: Folder) -> None:
    with pytest.raises(Missing):
        folder.read("seg/a/1.kds")
    folder.remove("seg/a/1.kds")


def test_a_head_moves_and_takes_no_other_s_place(folder: Folder) -> None:
    folder.create("heads/one", b"")
    folder.create("heads/two", b"")
    folder.rename("heads/one", "heads/three")
    assert sorted(folder.names("heads")) == ["three", "two"]
    with pytest.raises(Taken):
        folder.rename("heads/two", "heads/three")
    with pytest.raises(Missing):
        folder.rename("heads/one", "heads/four")


def test_of_many_who_want_one_name_one_gets_it(folder: Folder) -> None:
    got: list[int] = []

    def want(number: int) -> None:
        try:
            folder.create("ros/000002.kdr", f"{number}".encode())
            got.append(number)
        except Taken:
            return

    threads = [threading.Thread(target=want, args=(number,)) for number in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(got) == 1
    assert folder.read("ros/000002.kdr") == f"{got[0]}".encode()


def test_a_drive_that_is_not_there_says_so(tmp_path: Path) -> None:
    folder = DiskFolder(tmp_path / "no drive" / "share")
    for ask in (lambda: folder.names("heads"), lambda: folder.read("x"), lambda: folder.create("x", b"")):
        with pytest.raises(FolderError) as caught:
            ask()
        assert caught.value.trouble is Trouble.GONE


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.FULL),
        (errno.EDQUOT, Trouble.FULL),
        (errno.EROFS, Trouble.DENIED),
        (errno.EIO, Trouble.GONE),
    ],
)
def test_what_a_disk_says_is_said_and_no_half_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    folder = DiskFolder(tmp_path / "share")
    with pytest.raises(FolderError) as caught:
        folder.create("seg/a/1.kds", b"one")
    assert caught.value.trouble is trouble
    assert list((tmp_path / "share").rglob("*.*")) == []
