"""What a drive says when it fails, in the engine's words, and the paths that Windows wants."""

from __future__ import annotations

import errno
import os
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from kimdesk.sync import disk
from kimdesk.sync.disk import DiskFolder, unshortened
from kimdesk.sync.folder import FolderError, Taken, Trouble


def test_a_drive_that_is_not_there_says_so(tmp_path: Path) -> None:
    folder = DiskFolder(tmp_path / "no drive" / "share")
    asked = (
        lambda: folder.names("heads"),
        lambda: folder.read("x"),
        lambda: folder.create("x", b""),
        lambda: folder.rename("x", "y"),
        lambda: folder.remove("x"),
    )
    for ask in asked:
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
        (errno.EHOSTUNREACH, Trouble.GONE),
        (errno.ECONNRESET, Trouble.GONE),
        (errno.ESTALE, Trouble.GONE),
        (errno.EBUSY, Trouble.BUSY),
        (errno.ENAMETOOLONG, Trouble.OTHER),
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


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (53, Trouble.GONE),
        (64, Trouble.GONE),
        (121, Trouble.GONE),
        (1231, Trouble.GONE),
        (112, Trouble.FULL),
        (1295, Trouble.FULL),
        (32, Trouble.BUSY),
        (5, Trouble.DENIED),
    ],
)
def test_windows_own_numbers_are_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    class Said(OSError):
        winerror = number

    def fail(_folder: object) -> list[str]:
        raise Said(errno.EACCES if number == 5 else errno.EINVAL, "as Windows says it")

    monkeypatch.setattr(os, "listdir", fail)
    with pytest.raises(FolderError) as caught:
        DiskFolder(tmp_path / "share").names("heads")
    assert (caught.value.trouble, caught.value.words) == (trouble, "as Windows says it")


def test_where_nothing_can_be_renamed_a_name_that_is_taken_still_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "_renameat2", lambda _old, _new: errno.EINVAL)
    monkeypatch.setattr(disk, "_linked", lambda _old, _new: errno.EPERM)
    folder = DiskFolder(tmp_path / "share")
    for path in ("ros/000001.kdr", "ros/000002.kdr"):
        folder.create(path, b"first")
        with pytest.raises(Taken):
            folder.create(path, b"second")
        assert folder.read(path) == b"first"
    assert len(list((tmp_path / "share/ros").iterdir())) == 2


def test_a_server_that_looks_and_renames_in_two_steps_still_gives_a_contested_name_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both_have_looked = threading.Barrier(2)

    def in_two_steps(old: Path, new: Path) -> int:
        if new.exists():
            return errno.EEXIST
        both_have_looked.wait(10)
        os.replace(old, new)
        return 0

    monkeypatch.setattr(disk, "_renameat2", in_two_steps)
    got: list[str] = []

    def want(who: str) -> None:
        with suppress(Taken):
            DiskFolder(tmp_path / "share").create("ros/000001.kdr", who.encode())
            got.append(who)

    threads = [threading.Thread(target=want, args=(who,)) for who in ("one", "other")]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(got) == 1
    assert DiskFolder(tmp_path / "share").read("ros/000001.kdr") == got[0].encode()


@pytest.mark.parametrize(
    ("path", "long"),
    [
        (r"S:\Teams\KIM", r"\\?\S:\Teams\KIM"),
        (r"S:/Teams/KIM", r"\\?\S:\Teams\KIM"),
        (r"\\server\share\Teams", r"\\?\UNC\server\share\Teams"),
        (r"//server/share/Teams", r"\\?\UNC\server\share\Teams"),
        (r"\\?\UNC\server\share\Teams", r"\\?\UNC\server\share\Teams"),
        (r"\\?\S:\Teams", r"\\?\S:\Teams"),
        (r"\\.\S:\Teams", r"\\.\S:\Teams"),
    ],
)
def test_drives_and_servers_are_named_so_that_paths_may_be_long(path: str, long: str) -> None:
    assert unshortened(path) == long
