"""Restricted records: who may read them reads them, and everybody else carries them on without a word in the clear."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.model.ops import CREATED, Dot, Draft, Op
from kimdesk.model.roster import Right
from kimdesk.store import shelf
from kimdesk.store.sealed import restricted_records
from kimdesk.sync import adoption
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.members import remove_act, rights_act
from kimdesk.sync.segment import read_segment
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, come_again, make_laptop, make_share, meet, twin_of
from tests.sync.memory import MemoryFolder

WORDS = "Sluice Quarry gate code"
DIRECTOR = (Right("director"),)
MANAGER = (Right("service_manager"),)


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def chance() -> random.Random:
    return random.Random(5)


@pytest.fixture
def three(tmp_path: Path, folder: MemoryFolder, chance: random.Random) -> Iterator[list[Laptop]]:
    """An administrator, a service manager and a director, in that order."""
    office, manager = make_share(tmp_path, folder, "om", chance, MANAGER)
    director = make_laptop(tmp_path, "d", folder, chance)
    admit(office, director, (*DIRECTOR, Right("administrator")))
    laptops = [office, manager, director]
    meet(*laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def restrict(laptop: Laptop, record: str = "secret", words: str = WORDS) -> Dot:
    """Make a restricted record."""
    made = {"ref": "RK9", "team": "", "restricted": True}
    drafts = [
        Draft("risk", record, CREATED, Op.SET, made),
        Draft("risk", record, "title", Op.SET, words),
        Draft("risk", record, "kinds", Op.ADD, "legal"),
        Draft("risk", record, "kinds", Op.ADD, "welfare"),
    ]
    return laptop.store.commit("new", laptop.person, drafts).dots[record, "title"]


def nothing_in_the_clear(laptop: Laptop, *words: str) -> None:
    """Assert that no byte of the laptop's files holds the words, nor any line that it can open."""
    for path in laptop.store.home.folder.iterdir():
        for each in words:
            assert each.encode() not in path.read_bytes(), (path.name, each)
    chain = laptop.chain
    for device, top in shelf.tops(laptop.store.read()).items():
        for seq in range(1, top.seq + 1):
            kept = shelf.get(laptop.store.read(), device, seq)
            assert kept is not None
            segment = read_segment(kept.body)
            lines = b"\n".join(segment.lines(chain.keys[segment.place.key]))
            assert not any(each.encode() in lines for each in words)
            spoken = [
                each
                for batch in segment.open(chain.keys[segment.place.key], {}, chain.restricted_keys)
                for each in batch.operations
            ]
            assert not any(word in str(each.value) for each in spoken for word in words)


def test_who_may_reads_them_and_who_may_not_carries_them_on(three: list[Laptop], folder: MemoryFolder) -> None:
    office, manager, director = three
    manager.write("open", "title", "For everybody")
    dot = restrict(director)
    director.write("secret", "event", "Said later about the Quarry", ())
    meet(*three)
    assert (office.says("secret", "title"), office.says("secret", "kinds")) == (WORDS, ("legal", "welfare"))
    assert manager.store.get("risk", "secret") is None
    assert manager.says("open", "title") == "For everybody"
    assert restricted_records(office.store.read()) == {"secret"}
    nothing_in_the_clear(manager, "Sluice", "Quarry", "welfare", "secret")
    assert manager.store.vector()[director.device] == 5
    agree(*three)
    office.write("secret", "title", "Sluice Quarry gate code, changed", (dot,))
    meet(*three)
    assert director.says("secret", "title") == "Sluice Quarry gate code, changed"
    nothing_in_the_clear(manager, "Sluice", "Quarry")
    agree(*three)


def test_a_right_given_later_opens_what_came_before(three: list[Laptop]) -> None:
    office, manager, director = three
    restrict(director)
    meet(*three)
    office.append([rights_act(manager.person, (*MANAGER, Right("siro")), {})])
    manager.sync()
    assert manager.says("secret", "title") == WORDS
    restrict(manager, "another", "By who may now")
    meet(*three)
    assert office.says("another", "title") == "By who may now"
    agree(*three)


def test_a_right_taken_away_reads_nothing_that_comes_later(three: list[Laptop]) -> None:
    office, manager, director = three
    office.append([rights_act(manager.person, (*MANAGER, Right("dpo")), {})])
    meet(*three)
    before = office.chain.restricted_key
    office.append([rights_act(manager.person, MANAGER, {manager.device: 1})])
    assert office.chain.restricted_key != before
    meet(*three)
    restrict(director)
    meet(*three)
    assert manager.store.get("risk", "secret") is None
    assert office.says("secret", "title") == WORDS
    nothing_in_the_clear(manager, "Sluice", "Quarry")
    agree(*three)


def test_a_removed_reader_s_laptop_changes_the_key(three: list[Laptop]) -> None:
    office, manager, director = three
    restrict(director)
    meet(*three)
    before = office.chain.restricted_key
    office.append([remove_act(director.device, 1, 4)])
    assert office.chain.restricted_key != before
    restrict(office, "later", "Said among those who stay")
    meet(office, manager)
    assert office.says("later", "title") == "Said among those who stay"
    assert not director.chain.restricted_keys.keys() & {office.chain.restricted_key}


def test_what_somebody_writes_as_restricted_who_may_not_waits(three: list[Laptop]) -> None:
    office, manager, _director = three
    restrict(manager, "mine", "Not mine to hide")
    meet(*three)
    assert office.store.get("risk", "mine") is None or office.says("mine", "title") is not None
    assert [each.field for each in manager.store.undecided()] == [CREATED]
    assert len({each.engine.log_hash() for each in three}) == 1


def test_a_checkpoint_carries_nothing_of_it_and_who_may_reads_it_from_the_history(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adoption, "LEAST", 3)
    office, manager, director = three
    restrict(director)
    for at in range(6):
        manager.write("q", "title", f"Title {at}")
        meet(*three, rounds=1)
    meet(*three)
    assert office.engine._checkpoints.write(UNSAID) is not None
    outsider, insider = (make_laptop(tmp_path, name, folder, chance) for name in ("outsider", "insider"))
    admit(office, outsider, MANAGER)
    admit(office, insider, DIRECTOR)
    everybody = [*three, outsider, insider]
    meet(*everybody)
    assert insider.says("secret", "title") == WORDS
    assert outsider.store.get("risk", "secret") is None
    nothing_in_the_clear(outsider, "Sluice", "Quarry")
    agree(*everybody)
    for each in (outsider, insider):
        each.check()
        each.store.close()


def test_a_clone_carries_its_restricted_words_over_and_they_stay_sealed(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    office, manager, director = three
    clone = twin_of(director, tmp_path, "clone")
    director.write("r", "event", "On the one")
    restrict(clone)
    director.sync()
    clone.sync()
    come_again(office, clone, chance)
    meet(*three, clone)
    assert (office.says("secret", "title"), director.says("secret", "title")) == (WORDS, WORDS)
    nothing_in_the_clear(manager, "Sluice", "Quarry")
    agree(*three, clone)
    clone.store.close()


def test_the_founder_alone_has_the_key_at_first(three: list[Laptop]) -> None:
    office, manager, director = three
    assert office.chain.restricted_keys == director.chain.restricted_keys
    assert manager.chain.restricted_keys == {}
    assert ADMINISTRATOR[0] in office.chain.rights[office.person]
