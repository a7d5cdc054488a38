"""What every kind of folder promises, tried on each of them: memory, the disk, and a real Samba server."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kimdesk.sync.folder import Folder, Missing, Taken
from tests.sync.places import FOLDERS, KINDS, Place, make_place


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    return make_place(request, request.param, tmp_path, monkeypatch)


@pytest.fixture(params=FOLDERS)
def shared(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    return make_place(request, request.param, tmp_path, monkeypatch)


@pytest.fixture
def folder(place: Place) -> Folder:
    return place.folder


def test_what_was_written_is_listed_and_read(folder: Folder) -> None:
    folder.create("seg/a/1.kds", b"one")
    folder.create("seg/a/2.kds", b"two")
    assert sorted(folder.names("seg/a")) == ["1.kds", "2.kds"]
    assert folder.read("seg/a/2.kds") == b"two"


def test_what_one_laptop_wrote_another_lists_and_reads(place: Place) -> None:
    place.folder.create("seg/a/1.kds", b"one")
    other = place.again()
    assert other.names("seg/a") == ["1.kds"]
    assert other.read("seg/a/1.kds") == b"one"


def test_a_folder_that_is_not_there_has_no_names(folder: Folder) -> None:
    assert folder.names("seg/nobody") == []


def test_a_name_is_given_once(folder: Folder) -> None:
    folder.create("ros/000001.kdr", b"first")
    with pytest.raises(Taken):
        folder.create("ros/000001.kdr", b"second")
    assert folder.read("ros/000001.kdr") == b"first"
    assert folder.names("ros") == ["000001.kdr"]


def test_a_name_that_another_laptop_took_stays_theirs(place: Place) -> None:
    place.folder.create("ros/000001.kdr", b"first")
    with pytest.raises(Taken):
        place.again().create("ros/000001.kdr", b"second")
    assert place.again().read("ros/000001.kdr") == b"first"


def test_a_missing_file_is_missing_and_nothing_else(folder: Folder) -> None:
    with pytest.raises(Missing):
        folder.read("seg/a/1.kds")
    folder.create("seg/a/2.kds", b"two")
    with pytest.raises(Missing):
        folder.read("seg/a/1.kds")
    folder.remove("seg/a/1.kds")


def test_what_is_taken_away_is_gone_for_everybody(place: Place) -> None:
    place.folder.create("inv/0123456789abcdef.kdi", b"come in")
    place.folder.remove("inv/0123456789abcdef.kdi")
    assert place.folder.names("inv") == []
    with pytest.raises(Missing):
        place.again().read("inv/0123456789abcdef.kdi")


def test_a_head_moves_and_takes_no_other_s_place(folder: Folder) -> None:
    folder.create("heads/one", b"")
    folder.create("heads/two", b"")
    folder.rename("heads/one", "heads/three")
    assert sorted(folder.names("heads")) == ["three", "two"]
    with pytest.raises(Taken):
        folder.rename("heads/two", "heads/three")
    with pytest.raises(Missing):
        folder.rename("heads/one", "heads/four")
    assert sorted(folder.names("heads")) == ["three", "two"]


def test_what_a_file_says_moves_with_its_name(folder: Folder) -> None:
    folder.create("heads/one", b"said")
    folder.create("heads/other", b"said by another")
    folder.rename("heads/one", "heads/two")
    assert (folder.read("heads/two"), folder.read("heads/other")) == (b"said", b"said by another")


def test_of_many_who_want_one_name_one_gets_it(place: Place) -> None:
    got: list[int] = []

    def want(folder: Folder, number: int) -> None:
        try:
            folder.create("ros/000002.kdr", f"{number}".encode())
            got.append(number)
        except Taken:
            return

    folders = place.rivals * 4
    threads = [threading.Thread(target=want, args=each) for each in zip(folders, range(8), strict=True)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(got) == 1
    assert place.folder.read("ros/000002.kdr") == f"{got[0]}".encode()


def test_what_a_crash_left_half_written_has_no_name(shared: Place) -> None:
    shared.folder.create("seg/a/00000001.kds", b"one")
    shared.leave("seg/a/00000002.kds.0123456789ab.tmp", b"tw")
    assert shared.folder.names("seg/a") == ["00000001.kds"]
    shared.folder.create("seg/a/00000002.kds", b"two")
    assert sorted(shared.folder.names("seg/a")) == ["00000001.kds", "00000002.kds"]


@pytest.mark.parametrize(
    "stray", ["Thumbs.db", "~$book.xlsx", "copy of 1.kds", "1 (1).kds", "Übersicht – alt.txt", ".x"]
)
def test_what_others_leave_there_is_listed_and_harms_nothing(shared: Place, stray: str) -> None:
    shared.folder.create("heads/one", b"")
    shared.leave(f"heads/{stray}", b"rubbish")
    assert sorted(shared.folder.names("heads")) == sorted(["one", stray])
    assert shared.folder.read(f"heads/{stray}") == b"rubbish"


def test_names_that_windows_could_not_write_do_not_stop_the_listing(shared: Place) -> None:
    shared.leave("heads/a:b?.kds", b"")
    shared.leave("heads/dot.", b"")
    shared.folder.create("heads/one", b"")
    assert "one" in shared.folder.names("heads")


def test_names_keep_the_case_they_were_written_in(folder: Folder) -> None:
    folder.create("README.txt", b"for people")
    folder.create("seg/0a1b/00000001.kds", b"")
    assert folder.read("README.txt") == b"for people"
    assert folder.names("seg/0a1b") == ["00000001.kds"]


def test_a_file_of_megabytes_comes_back_byte_for_byte(place: Place) -> None:
    body = bytes(range(256)) * 12_289
    place.folder.create("blob/ab/large.kdb", body)
    assert place.again().read("blob/ab/large.kdb") == body


def test_an_empty_file_is_a_file(place: Place) -> None:
    place.folder.create("heads/one", b"")
    assert place.again().read("heads/one") == b""


def test_five_hundred_heads_are_listed_at_once(place: Place) -> None:
    names = [f"{number:010x}.00000001.abcdef01" for number in range(500)]
    for name in names:
        place.leave(f"heads/{name}", b"")
    assert sorted(place.folder.names("heads")) == names


def test_paths_may_be_longer_than_260_letters(shared: Place) -> None:
    long = f"seg/{'x' * 120}/{'y' * 120}/00000001.kds"
    shared.folder.create(long, b"far down")
    assert shared.folder.read(long) == b"far down"
    shared.folder.rename(long, f"{long}.moved")
    assert shared.folder.names(long.rpartition("/")[0]) == ["00000001.kds.moved"]
