"""What a shared folder may do to those who meet in it, fault by fault: nothing that was saved is lost, and all agree."""

from __future__ import annotations

import errno
import os
import random
from pathlib import Path

import pytest

from kimdesk.sync import disk
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Health
from kimdesk.sync.folder import FolderError, Missing, Trouble
from kimdesk.sync.layout import HEADS, read_heads, segment_path, short
from tests.sync.laptops import Laptop, agree, meet, with_folder
from tests.sync.memory import Client, MemoryFolder, Timer


class Crash(BaseException):
    """The program is gone: nothing in it may catch this."""


def started_again(laptop: Laptop) -> Laptop:
    """Return the laptop as a new start of the program finds it: what was only in memory is gone."""
    return with_folder(laptop, laptop.engine.folder)


def settle(*laptops: Laptop, rounds: int = 4) -> None:
    """Let everybody sync, whatever the rounds have to say, until nothing moves."""
    for _round in range(rounds):
        for laptop in laptops:
            laptop.sync()
    meet(*laptops, rounds=1)


@pytest.mark.parametrize("at", range(1, 13))
def test_f01_a_crash_before_or_after_any_write_step_is_made_good(
    three: list[Laptop], folder: MemoryFolder, at: int
) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    b.write("r", "event", "Two")
    left = [at]

    def crash(_step: str, _path: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Crash

    folder.fail = crash
    for laptop in (a, b):
        try:
            laptop.sync()
            laptop.sync()
        except Crash:
            break
    assert left[0] == 0
    folder.fail = lambda _step, _path: None
    three[:] = [started_again(each) for each in three]
    settle(*three)
    assert (c.says("r", "title"), c.says("r", "event")) == ("One", "Two")
    agree(*three)


@pytest.mark.parametrize("at", range(1, 7))
def test_f01_a_crash_between_two_writes_of_its_own_file_is_made_good(
    three: list[Laptop], monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """The same, where the program stops before its own file has taken the transaction."""
    a, _b, c = three
    a.write("r", "title", "One")
    left = [at]
    right = a.store.database.writing

    def crashing(behind: bool = False, **more: bool) -> object:
        left[0] -= 1
        if left[0] == 0:
            raise Crash
        return right(behind, **more)

    monkeypatch.setattr(a.store.database, "writing", crashing)
    try:
        a.sync()
        a.sync()
    except Crash:
        pass
    assert left[0] == 0
    monkeypatch.undo()
    three[:] = [started_again(each) for each in three]
    settle(*three)
    assert c.says("r", "title") == "One"
    agree(*three)


def test_f02_a_link_lost_in_mid_write_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = DiskFolder(tmp_path / "share")
    right = os.fsync

    def lost(_descriptor: int) -> None:
        raise OSError(errno.ENETUNREACH, "the network is gone")

    monkeypatch.setattr(os, "fsync", lost)
    with pytest.raises(FolderError) as caught:
        folder.create("seg/a/00000001.kds", b"one")
    assert caught.value.trouble is Trouble.GONE
    monkeypatch.setattr(os, "fsync", right)
    with pytest.raises(Missing):
        folder.read("seg/a/00000001.kds")
    folder.create("seg/a/00000001.kds", b"one")
    assert os.listdir(tmp_path / "share/seg/a") == ["00000001.kds"]


def held(times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a scanner hold the file for so many renames, as Windows tells of it."""
    left = [times]
    right = disk._renamed

    def rename(old: Path, new: Path, contested: bool = False) -> int:
        left[0] -= 1
        if left[0] >= 0:
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        return right(old, new, contested)

    monkeypatch.setattr(disk, "WAITS", (0.0,) * 6)
    monkeypatch.setattr(disk, "_renamed", rename)


def test_f03_a_rename_that_is_denied_a_few_times_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(6, monkeypatch)
    folder = DiskFolder(tmp_path / "share")
    folder.create("seg/a/00000001.kds", b"one")
    assert folder.read("seg/a/00000001.kds") == b"one"


def test_f03_a_rename_that_is_denied_for_good_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(99, monkeypatch)
    folder = DiskFolder(tmp_path / "share")
    with pytest.raises(FolderError) as caught:
        folder.create("seg/a/00000001.kds", b"one")
    assert caught.value.trouble is Trouble.DENIED
    assert os.listdir(tmp_path / "share/seg/a") == []


def test_f03_a_head_that_may_not_be_renamed_gets_a_new_one_beside_it(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a = with_folder(a, Client(folder, Timer(), remembers=False, denied=99))
    for words in ("One", "Two"):
        a.write("r", "title", words)
        meet(a, b, c)
    assert c.says("r", "title") == "Two"
    agree(a, b, c)


def test_f04_a_file_that_may_not_be_read_holds_nothing_back_for_good(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    a.sync()

    def deny(step: str, path: str) -> None:
        if step == "read" and path.startswith("seg/"):
            raise FolderError(Trouble.DENIED, "access denied")

    folder.fail = deny
    b.write("r", "event", "Two")
    report = b.sync()
    assert (report.health, report.words, report.sealed) == (Health.UNREACHABLE, "access denied", 1)
    folder.fail = lambda _step, _path: None
    settle(*three)
    assert (c.says("r", "title"), c.says("r", "event")) == ("One", "Two")
    agree(*three)


@pytest.mark.parametrize("harm", ["short", "zeroed"])
def test_f05_a_read_that_is_short_or_ends_in_noughts_is_not_believed(
    three: list[Laptop], folder: MemoryFolder, harm: str
) -> None:
    a, b, c = three
    client = Client(folder, Timer(), remembers=False)
    b = with_folder(b, client)
    meet(a, b, c)
    a.write("r", "title", "One")
    a.sync()
    setattr(client, harm, 2)
    assert [each.device for each in b.sync().ill] == [a.device]
    assert b.says("r", "title") is None
    settle(a, b, c)
    assert b.says("r", "title") == "One"
    agree(a, b, c)


def test_f05_a_short_read_of_its_own_segment_is_no_sign_of_a_copy(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    client = Client(folder, Timer(), remembers=False)
    a = with_folder(a, client)
    a.write("r", "title", "One")

    def lost(step: str, path: str) -> None:
        if step == "created" and path.startswith("seg/"):
            raise FolderError(Trouble.GONE, "gone")

    folder.fail = lost
    assert a.sync().health is Health.UNREACHABLE
    folder.fail = lambda _step, _path: None
    client.short = 1
    assert a.sync().well
    settle(a, b, c)
    agree(a, b, c)


def test_f05_what_the_share_has_kept_damaged_its_writer_puts_there_again(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, _b, _c = three
    a.write("r", "title", "One")
    a.sync()
    path = segment_path(a.device, 1)
    whole = folder.files[path]
    folder.files[path] = whole[:-1] + bytes([whole[-1] ^ 1])
    assert not a.sync().confirmed
    assert folder.files[segment_path(a.device, 1, 1)] == whole
    assert a.sync().confirmed


@pytest.mark.parametrize("part", ["segment", "entry"])
def test_f05_a_flipped_bit_anywhere_is_noticed_and_mended_without_anybody(
    three: list[Laptop], folder: MemoryFolder, part: str
) -> None:
    a, b, c = three
    chance = random.Random(part)
    for at in range(40):
        if part == "segment":
            a.write("r", "title", f"Words {at}")
            a.sync()
            path = segment_path(a.device, at + 1)
        else:
            a.append([{"act": "a newer one", "at": at}])
            path = f"ros/{a.chain.head[0]:06d}.kdr"
        b.sync()
        body = bytearray(folder.files[path])
        body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        folder.files[path] = bytes(body)
        assert not c.sync().well
        assert c.says("r", "title") != f"Words {at}"
        assert part == "segment" or c.chain.head != a.chain.head
        b.sync()
        assert c.sync().well
    settle(*three)
    assert not [name for name in folder.names(HEADS) if name.startswith("want")]
    agree(*three)


@pytest.mark.parametrize("pause", [1.0, 4.0])
def test_f06_a_listing_up_to_15_s_old_delays_and_loses_nothing_and_doubles_nothing(
    three: list[Laptop], folder: MemoryFolder, pause: float
) -> None:
    timer = Timer()
    three[:] = [with_folder(each, Client(folder, timer)) for each in three]
    for at in range(12):
        three[at % 3].write("r", ("title", "event")[at % 2], f"Words {at}")
        for laptop in three:
            laptop.sync()
            timer.now += pause
    for _round in range(5):
        timer.now += 16.0
        for laptop in three:
            laptop.sync()
    agree(*three)
    bodies = [body for path, body in folder.files.items() if path.startswith("seg/")]
    assert len(bodies) == len(set(bodies))


def test_f07_a_not_found_that_is_remembered_for_5_s_is_asked_again(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, _c = three
    timer = Timer()
    client = Client(folder, timer)
    b = with_folder(b, client)
    with pytest.raises(Missing):
        client.read(segment_path(a.device, 1))
    a.write("r", "title", "One")
    a.sync()
    assert [each.reason for each in b.sync().ill] == ["it is not there"]
    timer.now += 4.0
    assert b.sync().taken == 0
    timer.now += 2.0
    assert b.sync().taken == 1
    assert b.says("r", "title") == "One"


@pytest.mark.parametrize("seen", [0, 2])
def test_f08_a_listing_with_both_heads_or_neither_is_read_rightly(
    three: list[Laptop], folder: MemoryFolder, seen: int
) -> None:
    timer = Timer()
    three[:] = [with_folder(each, Client(folder, timer, False, seen_while_renaming=seen)) for each in three]
    a, _b, c = three
    for at in range(5):
        a.write("r", "title", f"Words {at}")
        for laptop in three:
            laptop.sync()
        assert not seen or c.says("r", "title") == f"Words {at}"
    for each in three:
        client = each.engine.folder
        assert isinstance(client, Client)
        client.seen_while_renaming = 1
    settle(*three)
    assert c.says("r", "title") == "Words 4"
    a.write("r", "title", "Last words")
    settle(*three)
    assert len([each for each in read_heads(folder.names(HEADS))[0] if each.device == short(a.device)]) == 1
    agree(*three)


@pytest.mark.parametrize(
    "stray", ["copy of {}", "{} (1)", "{}-PC2", "{}.conflict", "Thumbs.db", "~${}", "desktop.ini", "{}.tmp", "._{}"]
)
def test_f09_a_stray_name_is_never_looked_at(three: list[Laptop], folder: MemoryFolder, stray: str) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    a.sync()
    for path in list(folder.files):
        place, _slash, name = path.rpartition("/")
        folder.files[f"{place}/{stray.format(name)}"] = b"rubbish"
    # One that would promise what is not there, if it were believed.
    folder.files[f"{HEADS}/{stray.format(f'{a.device[:10]}.00000009.abcdef01')}"] = b""
    folder.calls.clear()
    settle(*three)
    assert c.says("r", "title") == "One"
    assert not [path for step, path in folder.calls if step == "read" and folder.files.get(path) == b"rubbish"]
    agree(a, b, c)
