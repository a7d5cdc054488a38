"""F15, F16 and F19 on a real server: rights lost midway, a full disk, names it does not take, long and broken wires."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Health
from kimdesk.sync.folder import Folder, FolderError, Trouble
from tests.shares.samba import SMALL_BYTES, Samba, can_be_filled
from tests.sync.laptops import Laptop, agree, make_share, meet, with_folder

Answer = TypeVar("Answer")


@pytest.fixture
def name() -> str:
    return uuid.uuid4().hex


@pytest.fixture
def three(tmp_path: Path, own_samba: Samba, name: str) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, own_samba.client(name), "abc", random.Random(1))
    laptops = [with_folder(laptop, own_samba.client(name)) for laptop in laptops]
    laptops[0].write("r", "title", "From the start")
    meet(*laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def test_f15_a_right_to_write_that_is_lost_midway_loses_nothing(three: list[Laptop], own_samba: Samba) -> None:
    a, b, c = three
    own_samba.stop()
    own_samba.start(writable=False)
    a.write("r", "title", "Not let in yet")
    for laptop in three:
        laptop.sync()
    report = a.sync()
    assert (report.health, bool(report.words)) == (Health.UNREACHABLE, True)
    assert b.sync().well
    own_samba.stop()
    own_samba.start()
    for laptop in three:
        laptop.sync()
    meet(a, b, c)
    assert c.says("r", "title") == "Not let in yet"
    agree(*three)


def test_f15_a_disk_that_is_full_takes_no_half_file_and_goes_on_when_there_is_room(
    three: list[Laptop], own_samba: Samba, name: str
) -> None:
    if not can_be_filled():
        pytest.skip("only root can make a small disk to fill")
    small = own_samba.behind("small")
    b, c = (with_folder(each, own_samba.client(name, "small")) for each in three[1:])
    a = with_folder(three[0], DiskFolder(own_samba.mount().share("small") / name))
    assert a.sync(heal=True).healed
    meet(a, b, c)
    filling = small / "somebody's film"
    filling.write_bytes(b"x" * (SMALL_BYTES - sum(each.stat().st_size for each in small.rglob("*")) - 40_000))
    before = {path: path.read_bytes() for path in small.rglob("*.kd*")}
    a.write("r", "title", random.Random(3).randbytes(40_000).hex())
    report = a.sync()
    assert (report.health, bool(report.words)) == (Health.UNREACHABLE, True)
    assert {path: path.read_bytes() for path in small.rglob("*.kd*")} == before
    filling.unlink()
    meet(a, b, c)
    assert c.says("r", "title") == a.says("r", "title")
    agree(a, b, c)


def test_f16_a_server_that_takes_no_file_of_our_kind_says_which_and_loses_nothing(
    three: list[Laptop], own_samba: Samba, name: str
) -> None:
    a, b, c = three
    mount = own_samba.mount()
    refused = with_folder(a, DiskFolder(mount.share("picky") / name))
    refused.write("r", "title", "Refused")
    report = refused.sync()
    assert report.health is Health.UNREACHABLE
    assert ".kds are not let in there" in report.words
    meet(a, b, c)
    assert c.says("r", "title") == "Refused"
    agree(a, b, c)


# Each sort of step that a laptop does in a folder, and when the wire breaks.
BREAKS = tuple((step, when) for step in ("names", "read", "create", "rename") for when in ("before", "after"))


@dataclass
class Shaky:
    """A folder behind a wire that breaks in two of a hundred steps, and before that once at each that is ``owed``: before
    the step reached the server, or before its answer came back.
    """

    folder: Folder
    samba: Samba
    chance: random.Random
    owed: list[tuple[str, str]]

    def names(self, folder: str) -> list[str]:
        return self._step("names", lambda: self.folder.names(folder))

    def read(self, path: str) -> bytes:
        return self._step("read", lambda: self.folder.read(path))

    def create(self, path: str, body: bytes) -> None:
        self._step("create", lambda: self.folder.create(path, body))

    def rename(self, old: str, new: str) -> None:
        self._step("rename", lambda: self.folder.rename(old, new))

    def remove(self, path: str) -> None:
        self._step("remove", lambda: self.folder.remove(path))

    def _step(self, step: str, work: Callable[[], Answer]) -> Answer:
        self._break_if_owed(step, "before")
        if self.chance.random() < 0.01:
            self.samba.wire.cut()
        answer = work()
        self._break_if_owed(step, "after")
        if self.chance.random() < 0.01:
            raise FolderError(Trouble.GONE, "timed out")
        return answer

    def _break_if_owed(self, step: str, when: str) -> None:
        if (step, when) in self.owed:
            self.owed.remove((step, when))
            self.samba.wire.cut()
            raise FolderError(Trouble.GONE, "timed out")


@pytest.mark.parametrize("round_trip", [0.02, *(pytest.param(each, marks=pytest.mark.full) for each in (0.08, 0.3))])
def test_f19_a_long_wire_that_breaks_now_and_then_only_takes_longer(
    three: list[Laptop], own_samba: Samba, name: str, round_trip: float
) -> None:
    chance, owed = random.Random(round_trip), list(BREAKS)
    shaky = [with_folder(each, Shaky(own_samba.client(name), own_samba, chance, owed)) for each in three]
    own_samba.wire.round_trip = round_trip
    for step in range(18):
        laptop = shaky[step % 3]
        laptop.write("r", chance.choice(["title", "event"]), f"{laptop.person} {step}")
        report = laptop.sync()
        assert report.health in (Health.WELL, Health.UNREACHABLE)
        # Whatever was broken off, nobody is told of what is not there.
        assert report.ill == []
    assert owed == []
    own_samba.wire.round_trip = 0.0
    for laptop in three:
        laptop.sync()
    meet(*three)
    agree(*three)
    # What had arrived although its answer had not was known again: nothing stands there twice.
    there = [path.name for path in (own_samba.behind() / name).rglob("*.kd*")]
    assert [each for each in there if ".r1." in each] == []
