"""F17 and F18: a copy of the share that answers for it, and a share that is two folders kept alike by a program."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.laptops import Laptop, agree, make_share, meet, with_folder
from tests.sync.memory import MemoryFolder
from tests.sync.replicas import OfflineFiles, Replicator


@pytest.fixture
def server() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def three(tmp_path: Path, server: MemoryFolder) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, server, "abc", random.Random(1))
    laptops[0].write("r", "title", "From the start")
    meet(*laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


@pytest.mark.parametrize("carrying", [True, False])
def test_f17_what_only_the_offline_copies_have_taken_reaches_the_others_in_the_end(
    three: list[Laptop], server: MemoryFolder, carrying: bool
) -> None:
    a, b, c = three
    copies = OfflineFiles(server)
    a = with_folder(a, copies)
    copies.leave()
    for words in ("On the train", "Still on the train"):
        a.write("r", "title", words)
        assert a.sync().well
    b.write("r", "event", "In the office")
    meet(b, c)
    assert c.says("r", "title") == "From the start"
    copies.come_back(carrying)
    # What is not on the server is not said to be there, whatever the copies had answered.
    assert a.sync().confirmed is carrying
    meet(a, b, c)
    assert (c.says("r", "title"), a.says("r", "event")) == ("Still on the train", "In the office")
    agree(a, b, c)


def test_f17_a_folder_that_answers_from_old_copies_hides_nothing_for_good(
    three: list[Laptop], server: MemoryFolder
) -> None:
    a, b, c = three
    copies = OfflineFiles(server)
    c = with_folder(c, copies)
    copies.leave()
    a.write("r", "title", "New")
    a.append([])
    meet(a, b)
    for _round in range(3):
        assert c.sync().well
    assert c.says("r", "title") == "From the start"
    copies.come_back()
    meet(a, b, c)
    assert c.says("r", "title") == "New"
    agree(a, b, c)


@pytest.mark.parametrize("seed", range(5))
def test_f18_two_folders_kept_alike_by_a_program_come_to_one_log(
    three: list[Laptop], server: MemoryFolder, seed: int
) -> None:
    chance = random.Random(seed)
    other = MemoryFolder(dict(server.files))
    replicator = Replicator(server, other, chance, dict(server.files))
    a, b, c = three
    b = with_folder(b, other)
    laptops = [a, b, c]
    for step in range(30):
        laptop = chance.choice(laptops)
        laptop.write(chance.choice("rq"), chance.choice(["title", "event"]), f"{laptop.person} {step}")
        laptop.sync()
        replicator.work(chance.random())
    for _round in range(4):
        replicator.work()
        meet(*laptops, rounds=1)
    agree(*laptops)
    heads = [name for name in server.names("heads") if not name.startswith("ros")]
    assert len(heads) <= 2 * len(laptops)
