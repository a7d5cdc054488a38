"""Another program that knows the format and nothing of KIM Desk takes part, and is judged like everybody."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.model.ops import Dot
from kimdesk.model.roster import Right
from kimdesk.sync.disk import DiskFolder
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, meet, with_folder

STRANGER = Path(__file__).with_name("stranger.py")


@pytest.fixture
def share(tmp_path: Path) -> Iterator[tuple[Path, list[Laptop]]]:
    """An administrator, a viewer, a service manager and one who reads, in a folder called as its share is."""
    chance = random.Random(17)
    (office,) = make_share(tmp_path, DiskFolder(tmp_path / "making"), "a", chance)  # type: ignore[arg-type]
    folder = tmp_path / office.chain.workspace
    (tmp_path / "making").rename(folder)
    office = with_folder(office, DiskFolder(folder))  # type: ignore[arg-type]
    others = [make_laptop(tmp_path, name, DiskFolder(folder), chance) for name in "vmr"]  # type: ignore[arg-type]
    for other, rights in zip(others, ((Right("viewer"),), (Right("service_manager"),), ADMINISTRATOR), strict=True):
        admit(office, other, rights)
    laptops = [office, *others]
    yield folder, laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def strangely_written(folder: Path, laptop: Laptop, value: str, *over: Dot) -> None:
    secret = laptop.engine.membership.keys.secret.hex()
    words = [str(folder), laptop.device, secret, "r", "title", value, *(str(each) for dot in over for each in dot)]
    subprocess.run([sys.executable, "-I", str(STRANGER), *words], check=True, timeout=60)


def test_the_stranger_knows_nothing_of_this_program() -> None:
    imported = [line for line in STRANGER.read_text().splitlines() if line.startswith(("import ", "from "))]
    assert not [line for line in imported if "kimdesk" in line or "tests" in line]


def test_f31_a_viewer_s_operation_written_by_another_program_is_in_quarantine_everywhere(
    share: tuple[Path, list[Laptop]],
) -> None:
    folder, (office, viewer, _manager, reader) = share
    first = office.write("r", "title", "Stands")
    meet(office, reader)
    for turn in range(2):
        strangely_written(folder, viewer, f"Viewer’s {turn}", first)
        meet(office, reader)
    for laptop in (office, reader):
        assert laptop.says("r", "title") == "Stands"
        assert [each.value for each in laptop.store.undecided()] == ["Viewer’s 0", "Viewer’s 1"]
        assert {each.reason for each in laptop.store.undecided()} == {"not allowed to change this"}
    agree(office, reader)


def test_what_another_program_writes_for_somebody_who_may_counts_everywhere(share: tuple[Path, list[Laptop]]) -> None:
    folder, (office, _viewer, manager, reader) = share
    first = office.write("r", "title", "First")
    meet(office, reader)
    strangely_written(folder, manager, "By another program", first)
    meet(office, reader)
    assert {each.says("r", "title") for each in (office, reader)} == {"By another program"}
    assert [each.conflicts("r") for each in (office, reader)] == [frozenset()] * 2
    assert reader.store.undecided() == []
    agree(office, reader)
