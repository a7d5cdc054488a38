"""What a shared folder may hold, or hold no more, fault by fault: nobody's records follow it, and it is put right."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from kimdesk.services.share_troubles import say_health, say_ill
from kimdesk.store import shelf
from kimdesk.sync import disk
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Health
from kimdesk.sync.folder import FolderError, Taken, Trouble
from tests.sync.laptops import Laptop, agree, meet, with_folder
from tests.sync.memory import MemoryFolder
from tests.workspaces import make_bench


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The desk of an administrator who has made a share in the folder ``share``."""
    monkeypatch.setenv("KIMDESK_KEYRING", "none")
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four plain words")
    bench = make_bench(tmp_path / "office")
    made = bench.desk.records.make("person", {"name": "Ada", "sort": "person", "roles": ("administrator",)})
    bench.desk.identity.become(made.id)
    (tmp_path / "share").mkdir()
    bench.desk.sharing.joining.create(tmp_path / "share")
    yield bench.desk
    bench.desk.close()


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("what", "health", "words"),
    [
        ("empty", Health.EMPTIED, "is empty and was not before"),
        ("other", Health.ANOTHER, "holds another share"),
        ("made anew", Health.ANOTHER, "holds another share"),
        ("not there", Health.UNREACHABLE, "cannot be reached"),
    ],
)
def test_f11_a_folder_that_is_empty_other_or_made_anew_is_not_touched_and_it_is_said(
    office: Desk, tmp_path: Path, what: str, health: Health, words: str
) -> None:
    share = tmp_path / "share"
    assert office.sharing.sync().health is Health.WELL
    office.records.make("risk", {"title": "Written before"})
    if what != "made anew":
        office.context.settings.change("share", str(tmp_path / what))
        share = tmp_path / what
    if what == "empty":
        share.mkdir()
    if what in ("other", "made anew"):
        shutil.rmtree(share, ignore_errors=True)
        (share / ("ab" * 16) / "heads").mkdir(parents=True)
        (share / ("ab" * 16) / "heads" / "ros.000000.abcdef01").touch()
    before = everything_in(share)
    report = office.sharing.sync()
    assert report.health is health
    assert words in say_health(report, str(share))
    assert everything_in(share) == before


def test_f12_a_folder_set_back_to_an_earlier_day_is_put_right_by_whoever_comes_first(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b, c)
    earlier = dict(folder.files)
    a.write("r", "title", "Two")
    a.append([{"act": "a newer one"}])
    meet(a, b)
    now = {path: body for path, body in folder.files.items() if not path.startswith("heads/")}
    folder.files = dict(earlier)
    assert a.sync().healed
    assert {path: body for path, body in folder.files.items() if path in now} == now
    meet(c, a, b)
    assert c.says("r", "title") == "Two"
    agree(*three)


def test_f12_what_only_its_own_laptop_knew_of_is_put_back_too(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b, c)
    earlier = dict(folder.files)
    a.write("r", "title", "Two")
    a.sync()
    a.sync()
    folder.files = dict(earlier)
    a.sync()
    meet(b, c)
    assert b.says("r", "title") == "Two"
    agree(*three)


def test_f13_a_wiped_folder_is_left_alone_until_somebody_says_so_and_then_comes_back_whole(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    for laptop in three:
        laptop.write("r", "title", f"By {laptop.person}")
        meet(a, b, c)
    before = {path for path in folder.files if not path.startswith("heads/")}
    folder.files.clear()
    for laptop in three:
        report = laptop.sync()
        assert report.health is Health.EMPTIED
        assert "Nothing in it was touched" in say_health(report, "S:")
    assert folder.files == {}
    c.sync(heal=True)
    assert {path for path in folder.files if not path.startswith("heads/")} >= before
    meet(a, b, c)
    agree(*three)


@pytest.mark.parametrize("which", ["segment", "entry", "head"])
def test_f14_one_file_that_is_gone_is_asked_for_and_put_back(
    three: list[Laptop], folder: MemoryFolder, which: str
) -> None:
    a, b, c = three
    meet(a, b, c)
    if which == "entry":
        a.append([{"act": "a newer one"}])
    a.write("r", "title", "One")
    a.sync()
    b.sync()
    gone = {
        "segment": f"seg/{a.device[:10]}/00000001.kds",
        "entry": f"ros/{a.chain.head[0]:06d}.kdr",
        "head": next(path for path in folder.files if path.startswith(f"heads/{a.device[:10]}")),
    }[which]
    body = folder.files.pop(gone)
    report = c.sync()
    if which != "head":
        (ill,) = [each for each in report.ill if each.lost]
        assert "asked for" in say_ill(ill, c.chain)
    b.sync()
    assert folder.files[gone] == body
    assert c.sync().well
    meet(*three)
    assert c.says("r", "title") == "One"
    agree(*three)


@pytest.mark.parametrize(
    ("number", "trouble", "words"),
    [
        (errno.ENOSPC, Trouble.FULL, "no room left"),
        (errno.EDQUOT, Trouble.FULL, "no room left"),
        (errno.EROFS, Trouble.DENIED, "may not write"),
        (errno.EACCES, Trouble.DENIED, "may not write"),
        (errno.EIO, Trouble.GONE, "cannot be reached"),
    ],
)
def test_f15_a_full_or_closed_folder_is_said_and_what_is_saved_goes_out_later(
    office: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble, words: str
) -> None:
    title = "Written meanwhile"
    office.sharing.sync()
    right = os.fsync

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    office.records.make("risk", {"title": title})
    report = office.sharing.sync()
    assert (report.health, report.trouble) == (Health.UNREACHABLE, trouble)
    assert words in say_health(report, "S:")
    assert office.sharing.states()[shelf.HERE] > 0
    assert not list((tmp_path / "share").rglob("*.tmp"))
    monkeypatch.setattr(os, "fsync", right)
    assert office.sharing.sync().well
    assert office.sharing.states()[shelf.HERE] == 0


def test_f15_half_a_file_does_not_stay_where_nothing_can_be_renamed_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a file is written under its own name from the start."""
    folder = DiskFolder(tmp_path / "share")
    monkeypatch.setattr(disk, "_renamed", lambda *_arguments: errno.EPERM)
    folder.create("seg/a/00000001.kds", b"one")
    right = os.fsync

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FolderError) as caught:
        folder.create("seg/a/00000002.kds", b"two")
    assert caught.value.trouble is Trouble.FULL
    assert folder.names("seg/a") == ["00000001.kds"]
    monkeypatch.setattr(os, "fsync", right)
    folder.create("seg/a/00000002.kds", b"two")
    assert folder.read("seg/a/00000002.kds") == b"two"


@pytest.mark.parametrize("at", range(1, 9))
def test_f15_permission_lost_midway_is_made_good_when_it_comes_back(
    three: list[Laptop], folder: MemoryFolder, at: int
) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    b.write("r", "event", "Two")
    left = [at]

    def deny(step: str, _path: str) -> None:
        left[0] -= 1
        if left[0] <= 0 and step not in ("names", "read", "created", "renamed"):
            raise FolderError(Trouble.DENIED, "access denied")

    folder.fail = deny
    for laptop in three:
        laptop.sync()
    folder.fail = lambda _step, _path: None
    meet(a, b, c)
    assert (c.says("r", "title"), c.says("r", "event")) == ("One", "Two")
    agree(*three)


def test_f15_an_administrator_without_room_hears_a_sentence_and_can_repeat_it(
    office: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = os.fsync

    def fail(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserError) as caught:
        office.sharing.joining.invite("Bea", ("viewer",), ())
    assert "shared folder" in caught.value.title
    monkeypatch.setattr(os, "fsync", right)
    assert office.sharing.joining.invite("Bea", ("viewer",), ())


@pytest.mark.parametrize("refused", [".kds", ".kdr", ".tmp"])
def test_f16_an_extension_that_is_refused_is_said_and_nothing_else_breaks(
    office: Desk, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    office.sharing.sync()
    right = Path.open

    def screened(self: Path, mode: str = "r", *more: object, **named: object) -> object:
        if "x" in mode and refused in self.name:
            raise PermissionError(errno.EACCES, "refused by the file screen")
        return right(self, mode, *more, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", screened)
    office.records.make("risk", {"title": "Kept here"})
    if refused == ".kdr":
        assert office.sharing.sync().well
        return
    report = office.sharing.sync()
    assert (report.health, report.words) == (Health.UNREACHABLE, "refused by the file screen")
    monkeypatch.undo()
    monkeypatch.setenv("KIMDESK_KEYRING", "none")
    assert office.sharing.sync().well


def test_f17_an_offline_copy_that_answers_for_the_server_comes_to_the_same_in_the_end(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    """Windows' offline files show yesterday's folder and take what is written; later both are put together."""
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b, c)
    cache = MemoryFolder(dict(folder.files))
    away = with_folder(b, cache)
    for words in ("Two", "Three"):
        b.write("r", "event", words)
        a.write("r", "title", words)
        assert away.sync().well
        meet(a, c)
    for path, body in cache.files.items():
        try:
            folder.create(path, body)
        except Taken:
            assert path.startswith("heads/") or folder.files[path] == body
    meet(a, b, c)
    assert (c.says("r", "event"), b.says("r", "title")) == ("Three", "Three")
    agree(*three)


def test_f02_an_entry_broken_off_in_mid_write_stops_no_administrator(office: Desk, tmp_path: Path) -> None:
    (root,) = (tmp_path / "share").iterdir()
    (root / "ros/000001.kdr").write_bytes(b"KDR1 broken off")
    invited = office.sharing.joining.invite("Bea", ("viewer",), ())
    office.sharing.joining._roster.append([{"act": "used", "ticket": invited.ticket}])
    assert (root / "ros/000001.r1.kdr").exists()
    assert office.sharing.sync().well
