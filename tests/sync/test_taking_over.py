"""A line manager's own program sends validly signed words that make another team's record once more, as the own team's."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.model.making import new_id
from kimdesk.model.ops import CREATED, Batch, Dot, Draft, Op, natural_id
from kimdesk.model.roster import Right
from kimdesk.sync.checkpoints import UNSAID
from tests.devices import remote
from tests.sync.forging import put, signed
from tests.sync.laptops import UUID, Laptop, admit, agree, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder

RETURN = natural_id(UUID, "risk", "import", "row 7")


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def four(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    """The office, the line managers of rents and of voids, and one who reads."""
    chance = random.Random(23)
    (office,) = make_share(tmp_path, folder, "a", chance)
    others = [make_laptop(tmp_path, name, folder, chance) for name in "rvc"]
    for other, rights in zip(others, ("rents", "voids", ""), strict=True):
        admit(office, other, (Right("line_manager", frozenset({rights})) if rights else Right("viewer"),))
    laptops = [office, *others]
    meet(*laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def made(laptop: Laptop, record: str, team: str, title: str) -> None:
    words = {"ref": "", "team": team}
    drafts = [Draft("risk", record, CREATED, Op.SET, words), Draft("risk", record, "title", Op.SET, title)]
    laptop.store.commit("new", laptop.person, drafts)


def forged(laptop: Laptop, record: str, *over: Dot) -> Batch:
    """Return an action that makes the record one of voids, as the very first there was, having seen nothing."""
    return remote(
        laptop.device,
        1,
        ("risk", record, CREATED, Op.SET, {"ref": "", "team": "voids"}),
        ("risk", record, "title", Op.SET, "Taken over", over),
        author=laptop.person,
        lamport=0,
    )


def newcomer_by_checkpoint(office: Laptop, root: Path, folder: MemoryFolder) -> Laptop:
    assert office.engine._checkpoints.write(UNSAID) is not None
    laptop = make_laptop(root, "n", folder, random.Random(24))
    admit(office, laptop, (Right("viewer"),))
    return laptop


@pytest.mark.parametrize("kept", ["made by the team", "made by the office"])
@pytest.mark.parametrize("first", ["the record", "the forgery"])
def test_f31_what_makes_another_team_s_record_once_more_waits_on_every_laptop(
    four: list[Laptop], folder: MemoryFolder, tmp_path: Path, kept: str, first: str
) -> None:
    office, rents, voids, reader = four
    by_team = kept == "made by the team"
    maker, record = (rents, new_id(rents.person)) if by_team else (office, RETURN)
    made(maker, record, "rents", "Stands")
    meet(office, rents)
    title = Dot(maker.device, maker.store.vector()[maker.device])
    forgery = signed(voids, [forged(voids, record, title)])
    if first == "the forgery":
        # This one reads the forgery before it hears of the record.
        hidden = {path: folder.files.pop(path) for path in list(folder.files) if maker.device[:10] in path}
        put(folder, voids, forgery)
        assert reader.sync().taken == 2
        folder.files |= hidden
    put(folder, voids, forgery)
    meet(office, rents, reader)
    rents.write(record, "cause", "Still hers")
    meet(office, rents, reader)
    newcomer = newcomer_by_checkpoint(office, tmp_path, folder)
    meet(office, rents, reader, newcomer)
    for laptop in (office, rents, reader, newcomer):
        assert (laptop.says(record, "title"), laptop.says(record, "cause")) == ("Stands", "Still hers")
        waiting = [(each.dot, each.reason) for each in laptop.store.undecided()]
        assert waiting == [(Dot(voids.device, number), "not allowed to change this") for number in (1, 2)]
    agree(office, rents, reader, newcomer)
    newcomer.store.close()


def test_f31_who_makes_an_own_record_once_more_as_another_team_s_gives_it_to_nobody(four: list[Laptop]) -> None:
    office, rents, voids, reader = four
    record = new_id(voids.person)
    made(voids, record, "voids", "Stands")
    meet(*four)
    words = {"ref": "", "team": "rents"}
    voids.store.commit("give", voids.person, [Draft("risk", record, CREATED, Op.SET, words, anyway=True)])
    given = Dot(voids.device, voids.store.vector()[voids.device])
    meet(*four)
    rents.write(record, "title", "Taken up")
    meet(*four)
    for laptop in (office, rents, voids, reader):
        assert laptop.says(record, "title") == "Stands"
        assert {each.dot for each in laptop.store.undecided()} == {given, Dot(rents.device, 1)}
    agree(*four)


def test_f31_where_nobody_can_tell_who_made_it_first_the_service_says_whose_it_is(
    four: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    """What is one by nature two may make apart, and the words of the one are as good as the other's."""
    office, rents, voids, reader = four
    made(rents, RETURN, "rents", "Stands")
    meet(office, rents)
    put(folder, voids, signed(voids, [forged(voids, RETURN)]))
    meet(office, rents, reader)
    for laptop in (office, rents, reader):
        assert len(laptop.store.undecided()) == 4
    agree(office, rents, reader)
    office.store.commit(
        "say", office.person, [Draft("risk", RETURN, CREATED, Op.SET, {"ref": "", "team": "rents"}, anyway=True)]
    )
    meet(office, rents, reader)
    newcomer = newcomer_by_checkpoint(office, tmp_path, folder)
    meet(office, rents, reader, newcomer)
    for laptop in (office, rents, reader, newcomer):
        assert laptop.says(RETURN, "title") == "Stands"
        assert [each.dot for each in laptop.store.undecided()] == [Dot(voids.device, number) for number in (1, 2)]
    agree(office, rents, reader, newcomer)
    newcomer.store.close()
