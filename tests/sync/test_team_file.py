"""A team file is written whole, and one that was made to do harm (F34) is refused before anything in it is read."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.sync import zip_guard
from kimdesk.sync.folder import FolderError, Taken, Trouble
from kimdesk.sync.team_file import TeamFile

SHARE = "a" * 32
HEAD = f"{SHARE}/heads/0123456789.00000001.01234567"


def made(path: Path, **files: bytes) -> TeamFile:
    team = TeamFile(path, SHARE)
    for name, body in files.items():
        team.create(f"ros/{name}.kdr", body)
    return team


def info(name: str, mode: int = 0o100600) -> zipfile.ZipInfo:
    found = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
    # As it will stand in the file, whatever ZipInfo makes of such a name.
    found.filename = found.orig_filename = name
    found.external_attr = mode << 16
    return found


def zipped(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(info(name), b"")
    return path


def refused(path: Path, words: str) -> None:
    before = sorted(each for each in path.parent.rglob("*"))
    with pytest.raises(UserError) as caught:
        TeamFile(path)
    assert words in caught.value.message
    assert "Nothing was taken" in caught.value.hint
    assert sorted(each for each in path.parent.rglob("*")) == before


def test_what_was_saved_is_read_by_the_next(tmp_path: Path) -> None:
    team = made(tmp_path / "team.kimteam", one=b"1", two=b"2" * 100_000)
    assert not team.path.exists()
    size = team.save()
    assert (size, team.read("ros/two.kdr")) == (team.path.stat().st_size, b"2" * 100_000)
    team.close()
    again = TeamFile(team.path)
    assert again.workspace == SHARE
    assert sorted(again.names("ros")) == ["one.kdr", "two.kdr"]
    again.create("ros/three.kdr", b"3")
    again.remove("ros/one.kdr")
    again.save()
    again.close()
    third = TeamFile(team.path)
    assert [third.read(f"ros/{name}") for name in sorted(third.names("ros"))] == [b"3", b"2" * 100_000]
    third.close()


def test_the_same_content_makes_the_same_file(tmp_path: Path) -> None:
    for name in ("a", "b"):
        team = made(tmp_path / name, one=b"1", two=b"2")
        team.save()
        team.close()
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_file_that_fails_half_way_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    team = made(tmp_path / "team.kimteam", one=b"1")
    team.save()
    before = team.path.read_bytes()
    team.create("ros/two.kdr", b"2")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FolderError) as caught:
        team.save()
    team.close()
    assert caught.value.trouble is Trouble.FULL
    assert team.path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["team.kimteam"]


def test_what_somebody_else_wrote_meanwhile_is_not_lost(tmp_path: Path) -> None:
    team, other = made(tmp_path / "team.kimteam", one=b"1"), made(tmp_path / "team.kimteam", two=b"2")
    other.save()
    with pytest.raises(FolderError, match="somebody else"):
        team.save()
    team.close()
    assert other.names("ros") == ["two.kdr"]
    other.close()


def test_a_team_file_of_another_team_is_not_added_to(tmp_path: Path) -> None:
    team = made(tmp_path / "team.kimteam", one=b"1")
    team.save()
    team.close()
    with pytest.raises(UserError) as caught:
        TeamFile(team.path, "b" * 32)
    assert "another team" in caught.value.message


def test_a_name_is_taken_whether_it_is_saved_or_waits(tmp_path: Path) -> None:
    team = made(tmp_path / "team.kimteam", one=b"1")
    with pytest.raises(Taken):
        team.create("ros/one.kdr", b"2")
    team.save()
    with pytest.raises(Taken):
        team.create("ros/one.kdr", b"2")
    with pytest.raises(ValueError, match="no name"):
        team.create("../one.kdr", b"2")
    team.close()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("/etc/passwd", "leads out"),
        ("../../evil.kds", "leads out"),
        (f"{SHARE}/seg/../../../evil.kds", "leads out"),
        (f"{SHARE}\\seg\\evil.kds", "leads out"),
        ("\\\\server\\evil.kds", "leads out"),
        ("C:/evil.kds", "leads out"),
        (f"{SHARE}/seg/evil.kds:stream", "leads out"),
        (f"{SHARE}/Thumbs.db", "belongs in no team file"),
        (f"{SHARE}/seg/a b.kds", "belongs in no team file"),
        (f"{SHARE}/seg/a/b/c/d/e.kds", "belongs in no team file"),
        (f"{SHARE}/seg/{'x' * 80}.kds", "belongs in no team file"),
        (f"{SHARE}/seg//a.kds", "belongs in no team file"),
        (f"{SHARE}/./a.kds", "belongs in no team file"),
        (f"{SHARE}/seg/a\x1b[31m.kds", "belongs in no team file"),
        ("inner.kimteam", "belongs in no team file"),
        ("con", "belongs in no team file"),
        (f"{'b' * 32}/ros/000000.kdr", "one share"),
        (HEAD, "two files of one name"),
    ],
)
def test_f34_a_hostile_name_is_refused(tmp_path: Path, name: str, words: str) -> None:
    with pytest.warns(UserWarning, match="Duplicate") if name == HEAD else nullcontext():
        path = zipped(tmp_path / "team.kimteam", f"{SHARE}/heads/abcdef", HEAD, name)
    refused(path, words)


def test_f34_two_names_that_differ_by_their_case_alone_are_refused(tmp_path: Path) -> None:
    names = [f"{SHARE}/README.txt", f"{SHARE}/readme.txt"]
    for both in (names, names[::-1]):
        refused(zipped(tmp_path / "team.kimteam", HEAD, *both), "two files of one name")


@pytest.mark.parametrize("mode", [stat.S_IFLNK | 0o777, stat.S_IFIFO | 0o600, stat.S_IFDIR | 0o700])
def test_f34_links_and_devices_are_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "team.kimteam"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info(f"{SHARE}/ros/000000.kdr", mode), b"/etc/passwd")
    refused(path, "link or a device")


def test_f34_what_is_no_zip_or_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "team.kimteam"
    team = made(path, one=bytes(1000))
    team.save()
    team.close()
    whole = path.read_bytes()
    for body in (b"", b"PK", b"This is a letter.", whole[:-1], whole[:600], whole[-30:], b"PK\x05\x06" + bytes(18)):
        path.write_bytes(body)
        refused(path, "share" if body == b"PK\x05\x06" + bytes(18) else "no team file")
    path.unlink()
    path.mkdir()
    refused(path, "")


def test_f34_a_password_or_a_foreign_packing_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "team.kimteam", HEAD)
    whole = path.read_bytes()
    at = whole.index(b"PK\x01\x02")
    path.write_bytes(whole[: at + 8] + b"\x01\x00" + whole[at + 10 :])
    refused(path, "password")
    path.write_bytes(whole[: at + 10] + b"\x63\x00" + whole[at + 12 :])
    refused(path, "packed in a way")


def test_f34_what_says_it_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "team.kimteam"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(info(f"{SHARE}/ros/000000.kdr"), bytes(9 << 20), zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 100_000
    refused(path, "larger than it can be")
    zipped(path, *(f"{SHARE}/heads/{number}" for number in range(11)))
    for limit, least in (("MOST_FILES", 10), ("_MOST_DIRECTORY", 100)):
        with monkeypatch.context() as patch:
            patch.setattr(zip_guard, limit, least)
            refused(path, "more than any team file")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(info(f"{SHARE}/ros/00000{number}.kdr"), bytes(1000), zipfile.ZIP_DEFLATED)
    monkeypatch.setattr(zip_guard, "MOST_BYTES", 2999)
    refused(path, "more than any team file")
    monkeypatch.setattr(zip_guard, "MOST_BYTES", 3000)
    TeamFile(path).close()


def test_f34_a_bomb_that_lies_about_its_size_gives_no_more_than_it_said(tmp_path: Path) -> None:
    """The directory says 100 bytes, the packed stream holds 30 million."""
    path = tmp_path / "team.kimteam"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(info(f"{SHARE}/ros/000000.kdr"), bytes(30 << 20), zipfile.ZIP_DEFLATED)
    whole = bytearray(path.read_bytes())
    at = whole.index(b"PK\x01\x02")
    struct.pack_into("<I", whole, at + 24, 100)
    path.write_bytes(whole)
    team = TeamFile(path)
    assert len(team.read("ros/000000.kdr")) <= 100
    team.close()


def _flip(body: bytes) -> bytes:
    at = body.index(b"genuine")
    return body[:at] + b"GENUINE" + body[at + 7 :]


def _torn(body: bytes) -> bytes:
    at = body.index(zlib.compress(b"genuine" * 99)[2:12])
    return body[:at] + b"\xff" * 10 + body[at + 10 :]


@pytest.mark.parametrize(("packing", "harm"), [(zipfile.ZIP_STORED, _flip), (zipfile.ZIP_DEFLATED, _torn)])
def test_f34_a_damaged_file_in_it_is_nothing_and_the_others_are_read(
    tmp_path: Path, packing: int, harm: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "team.kimteam"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info(f"{SHARE}/ros/000000.kdr"), b"genuine" * 99, packing)
        archive.writestr(info(f"{SHARE}/ros/000001.kdr"), b"whole")
    path.write_bytes(harm(path.read_bytes()))
    team = TeamFile(path)
    assert (team.read("ros/000000.kdr"), team.read("ros/000001.kdr")) == (b"", b"whole")
    team.close()


def test_f34_a_file_that_begins_before_the_zip_does_is_nothing_and_the_others_are_read(tmp_path: Path) -> None:
    path = zipped(tmp_path / "team.kimteam", HEAD)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info(f"{SHARE}/ros/000000.kdr"), b"whole")
    whole = bytearray(path.read_bytes())
    at = whole.rindex(b"PK\x05\x06") + 16
    for entry, began in ((whole.index(b"PK\x01\x02"), 0), (whole.rindex(b"PK\x01\x02"), 5)):
        struct.pack_into("<I", whole, entry + 42, struct.unpack_from("<I", whole, entry + 42)[0] + began)
    struct.pack_into("<I", whole, at, struct.unpack_from("<I", whole, at)[0] + 5)
    path.write_bytes(whole)
    team = TeamFile(path)
    assert (team.read(HEAD.partition("/")[2]), team.read("ros/000000.kdr")) == (b"", b"whole")
    team.close()


def test_folders_that_a_zip_program_adds_and_what_newer_versions_put_in_do_no_harm(tmp_path: Path) -> None:
    path = zipped(tmp_path / "team.kimteam", f"{SHARE}/new.sort/a.kdx", HEAD, f"{SHARE}/README.txt")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info(f"{SHARE}/", stat.S_IFDIR | 0o700), b"")
        archive.writestr(info(f"{SHARE}/heads/", stat.S_IFDIR | 0o700), b"")
    team = TeamFile(path)
    assert team.names("heads") == [HEAD.rpartition("/")[2]]
    team.close()
