"""What a laptop leaves half written goes again, and nobody's work with it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.layout import short
from kimdesk.sync.leftovers import A_DAY
from tests.sync.laptops import make_share, meet, with_folder

MINE, THEIRS = "0123456789", "abcdef0123"
LONG_AGO = 1_000_000_000
CREATED_AND_KILLED = """
import os, signal, sys
from pathlib import Path
from kimdesk.sync.disk import DiskFolder
os.fsync = lambda _descriptor: os.kill(os.getpid(), signal.SIGKILL)
DiskFolder(Path(sys.argv[1]), sys.argv[2]).create(sys.argv[3], b"half")
"""


def left(root: Path) -> list[str]:
    return sorted(each.name for each in root.rglob("*.tmp"))


def leave(root: Path, name: str, written: float, folder: str = "heads") -> None:
    """Leave a file that was last written to then by the share's clock, in whose folder something was put a day after."""
    path = root / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"half")
    os.utime(path, (written, written))
    os.utime(path.parent, (LONG_AGO + A_DAY, LONG_AGO + A_DAY))


def killed_in_mid_write(share: Path, mine: str, path: str) -> None:
    subprocess.run([sys.executable, "-c", CREATED_AND_KILLED, str(share), mine, path], check=False, timeout=60)
    assert len(left(share)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal")
def test_f01_what_a_killed_program_left_its_own_laptop_takes_away_and_no_other(tmp_path: Path) -> None:
    killed_in_mid_write(tmp_path / "share", MINE, "heads/one")
    assert DiskFolder(tmp_path / "share", THEIRS).names("heads") == []
    assert DiskFolder(tmp_path / "share").names("heads") == []
    assert len(left(tmp_path / "share")) == 1
    assert DiskFolder(tmp_path / "share", MINE).names("heads") == []
    assert left(tmp_path / "share") == []


@pytest.mark.parametrize("name", [f"one.{THEIRS}-7b-0123456789ab.tmp", "one.0123456789ab.tmp"])
def test_what_another_one_left_goes_when_a_day_has_passed_on_the_share_s_own_clock(tmp_path: Path, name: str) -> None:
    folder = DiskFolder(tmp_path, MINE)
    leave(tmp_path, name, LONG_AGO + 1)
    folder.names("heads")
    assert left(tmp_path) == [name]
    leave(tmp_path, name, LONG_AGO)
    folder.names("heads")
    assert left(tmp_path) == []


def test_where_a_folder_does_not_tell_its_time_the_last_file_in_it_does(tmp_path: Path) -> None:
    folder, name = DiskFolder(tmp_path, MINE), "one.0123456789ab.tmp"
    folder.create("seg/a/00000001.kds", b"one")
    leave(tmp_path, name, LONG_AGO, "seg/a")
    os.utime(tmp_path / "seg/a", (LONG_AGO, LONG_AGO))
    os.utime(tmp_path / "seg/a/00000001.kds", (LONG_AGO + A_DAY - 1, LONG_AGO + A_DAY - 1))
    assert folder.names("seg/a") == ["00000001.kds"]
    assert left(tmp_path) == [name]
    os.utime(tmp_path / "seg/a/00000001.kds", (LONG_AGO + A_DAY, LONG_AGO + A_DAY))
    folder.names("seg/a")
    assert left(tmp_path) == []


def test_what_other_programs_call_temporary_stays_however_old(tmp_path: Path) -> None:
    for name in ("one.tmp", "~one.0123.tmp", f"one.{MINE}-7b-0123.tmp"):
        leave(tmp_path, name, LONG_AGO)
    DiskFolder(tmp_path, MINE).names("heads")
    assert len(left(tmp_path)) == 3


def test_what_another_program_of_this_laptop_is_writing_stays(tmp_path: Path) -> None:
    name = f"one.{MINE}-{os.getppid():x}-0123456789ab.tmp"
    leave(tmp_path, name, LONG_AGO + 1)
    DiskFolder(tmp_path, MINE).names("heads")
    assert left(tmp_path) == [name]


def test_what_this_program_is_writing_stays_however_long_it_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, right = DiskFolder(tmp_path / "share", MINE), os.fsync
    seen: list[str] = []

    def slowly(descriptor: int) -> None:
        os.utime(descriptor, (LONG_AGO, LONG_AGO))
        folder.names("heads")
        seen.extend(left(tmp_path))
        right(descriptor)

    monkeypatch.setattr(os, "fsync", slowly)
    folder.create("heads/one", b"whole")
    assert len(seen) == 1
    assert folder.read("heads/one") == b"whole"
    assert left(tmp_path) == []


def test_what_may_not_be_taken_away_stays_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_path: object) -> None:
        raise PermissionError("not yours")

    leave(tmp_path, "one.0123456789ab.tmp", LONG_AGO)
    monkeypatch.setattr(os, "unlink", refused)
    assert DiskFolder(tmp_path, MINE).names("heads") == []
    assert len(left(tmp_path)) == 1


def test_f01_a_meeting_that_was_broken_off_in_mid_write_leaves_nothing_after_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (laptop,) = make_share(tmp_path, DiskFolder(tmp_path / "share"), "a", random.Random(3))  # type: ignore[arg-type]
    share = tmp_path / "share"
    laptop.write("r", "title", "One")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _gone)
        assert with_folder(laptop, DiskFolder(share, short(laptop.device))).sync().words == "gone"  # type: ignore[arg-type]
    killed_in_mid_write(share, short(laptop.device), f"seg/{short(laptop.device)}/00000001.kds")
    meet(with_folder(laptop, DiskFolder(share, short(laptop.device))), rounds=1)  # type: ignore[arg-type]
    assert left(share) == []
    laptop.store.close()


def _gone(_descriptor: int) -> None:
    raise OSError(5, "gone")


def test_a_folder_without_leftovers_is_asked_nothing_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DiskFolder(tmp_path / "share", MINE)
    folder.create("heads/one", b"")
    asked: list[object] = []
    monkeypatch.setattr(os, "stat", asked.append)
    assert folder.names("heads") == ["one"]
    assert asked == []
