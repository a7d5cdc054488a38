"""Packs of old segments: written and read back by whoever wrote the segments, and only then are the single files taken
away; nobody takes a file that is gone for a deletion.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.sync import archive
from kimdesk.sync.archive import Archive, read_pack, write_pack
from kimdesk.sync.engine import Health
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.members import remove_act
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "IN_PACK", 4)


@pytest.fixture
def two(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, folder, "ab", random.Random(13))
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def write_many(laptop: Laptop, *others: Laptop, times: int = 9) -> None:
    for at in range(times):
        laptop.write("r", "title", f"Words {at} of {laptop.person}")
        laptop.sync()
    meet(laptop, *others)


def singles(folder: MemoryFolder, laptop: Laptop) -> list[int]:
    start = f"seg/{laptop.device[:10]}/"
    return sorted(int(path[len(start) : len(start) + 8]) for path in folder.files if path.startswith(start))


def packs(folder: MemoryFolder) -> list[str]:
    return sorted(path for path in folder.files if path.startswith("arc/"))


def test_old_segments_are_packed_and_the_single_files_taken_away(two: list[Laptop], folder: MemoryFolder) -> None:
    a, b = two
    write_many(a, b)
    assert packs(folder) == [f"arc/{a.device[:10]}.00000001-00000004.kda"]
    assert singles(folder, a) == [5, 6, 7, 8, 9]
    agree(a, b)


def test_a_pack_is_read_back_in_a_later_round_before_anything_is_taken_away(
    two: list[Laptop], folder: MemoryFolder
) -> None:
    a, _b = two
    for at in range(8):
        a.write("r", "title", f"Words {at}")
        a.sync()
    (pack,) = packs(folder)
    assert len(singles(folder, a)) == 8
    folder.files[pack] = folder.files[pack][:-1]
    a.sync()
    assert len(singles(folder, a)) == 8
    assert len(packs(folder)) == 2
    a.sync()
    assert singles(folder, a) == [5, 6, 7, 8]


def test_a_newcomer_reads_a_whole_pack_in_one_round_trip(
    two: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    a, b = two
    write_many(a, b, times=20)
    n = make_laptop(tmp_path, "n", folder, random.Random(1))
    admit(a, n, ADMINISTRATOR)
    folder.calls.clear()
    assert n.sync().well
    reads = [path for step, path in folder.calls if step == "read"]
    assert len([path for path in reads if path.startswith("arc/")]) == 4
    assert len([path for path in reads if path.startswith("seg/")]) == 4
    meet(a, b, n)
    agree(a, b, n)
    n.store.close()


def test_a_laptop_that_is_only_a_little_behind_finds_what_was_packed_meanwhile(
    two: list[Laptop], folder: MemoryFolder
) -> None:
    a, b = two
    write_many(a, b, times=2)
    write_many(a, times=7)
    assert singles(folder, a)[0] == 5
    assert b.sync().well
    assert b.says("r", "title") == f"Words 6 of {a.person}"
    agree(a, b)


def test_where_deleting_is_denied_the_files_simply_stay(two: list[Laptop], folder: MemoryFolder) -> None:
    a, b = two

    def fail(step: str, path: str) -> None:
        if step == "remove" and path.startswith("seg/"):
            raise FolderError(Trouble.DENIED, "not allowed")

    folder.fail = fail
    write_many(a, b)
    assert len(packs(folder)) == 1
    assert len(singles(folder, a)) == 9
    folder.calls.clear()
    meet(a, b)
    assert not [path for step, path in folder.calls if step == "remove"]
    agree(a, b)


def test_a_link_that_breaks_while_files_are_taken_away_is_made_good_later(
    two: list[Laptop], folder: MemoryFolder
) -> None:
    a, b = two
    left = [2]

    def fail(step: str, path: str) -> None:
        if step == "remove" and path.startswith("seg/"):
            left[0] -= 1
            if left[0] == 0:
                raise FolderError(Trouble.GONE, "broken off")

    folder.fail = fail
    for at in range(9):
        a.write("r", "title", f"Words {at}")
        assert a.sync().health in (Health.WELL, Health.UNREACHABLE)
    meet(a, b)
    assert singles(folder, a) == [5, 6, 7, 8, 9]
    agree(a, b)


def test_healing_leaves_packed_segments_packed(two: list[Laptop], folder: MemoryFolder) -> None:
    a, b = two
    write_many(a, b)
    before = dict(folder.files)
    assert b.sync(heal=True).healed == 0
    assert a.sync(heal=True).healed == 0
    assert {path for path in folder.files if not path.startswith("README")} == set(before)


@pytest.mark.parametrize("harm", ["gone", "cut", "flip"])
def test_a_pack_that_is_lost_or_damaged_is_put_back_whole(
    two: list[Laptop], folder: MemoryFolder, tmp_path: Path, harm: str
) -> None:
    a, b = two
    write_many(a, b)
    (pack,) = packs(folder)
    body = bytearray(folder.files[pack])
    body[len(body) // 2] ^= 1
    if harm == "gone":
        del folder.files[pack]
    else:
        folder.files[pack] = bytes(body) if harm == "flip" else bytes(body[:200])
    assert b.sync(heal=True).healed == 1
    assert singles(folder, a) == [5, 6, 7, 8, 9]
    n = make_laptop(tmp_path, "n", folder, random.Random(1))
    admit(a, n, ADMINISTRATOR)
    meet(n, a, b)
    agree(a, b, n)
    n.store.close()


def test_an_emptied_folder_gets_its_old_segments_back_as_packs(two: list[Laptop], folder: MemoryFolder) -> None:
    a, b = two
    write_many(a, b)
    folder.files.clear()
    b.sync(heal=True)
    assert len(packs(folder)) == 1
    assert singles(folder, a) == [5, 6, 7, 8, 9]
    meet(a, b)
    agree(a, b)


def test_an_administrator_packs_for_a_laptop_that_was_removed(two: list[Laptop], folder: MemoryFolder) -> None:
    a, b = two
    for at in range(9):
        b.write("r", "title", f"Words {at}")
        b.engine._outbox.seal()
        b.engine._outbox.publish([])
    meet(a)
    assert packs(folder) == []
    a.append([remove_act(b.device, 9, 9)])
    meet(a)
    assert packs(folder) == [f"arc/{b.device[:10]}.00000001-00000004.kda"]
    assert singles(folder, b) == [5, 6, 7, 8, 9]


def test_a_pack_holds_its_segments_word_for_word_and_nothing_else_passes_for_one() -> None:
    segments = [b"one", b"", b"three" * 100, b"4"]
    raw = write_pack(segments)
    assert read_pack(raw, 1, 4) == segments
    for wrong in (b"", b"KDA1", raw[:-1], raw + b"x", b"KDS1" + raw[4:], raw[:20]):
        with pytest.raises(Damaged):
            read_pack(wrong, 1, 4)
    with pytest.raises(Damaged):
        read_pack(raw, 1, 5)


def test_what_is_not_all_here_is_not_packed(two: list[Laptop], folder: MemoryFolder) -> None:
    a, b = two
    write_many(a, b)
    assert not Archive(b.store, folder, b.engine.membership).put(a.device, (9, 12))
