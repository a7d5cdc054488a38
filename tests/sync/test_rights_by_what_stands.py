"""Validly signed operations of a program that does not ask first: every laptop refuses them alike, a newcomer's too."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.model.ops import CREATED, Draft, Op
from kimdesk.model.roster import NOT_ALLOWED, Right
from kimdesk.store.alarms import alarms
from kimdesk.sync import adoption, checkpoints, history
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.members import rights_act
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> MemoryFolder:
    monkeypatch.setattr(adoption, "LEAST", 3)
    monkeypatch.setattr(checkpoints, "EVERY", 10_000)
    return MemoryFolder()


@pytest.fixture
def office(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    """An administrator, a director and a service manager, who share a corporate risk."""
    administrator, director = make_share(tmp_path, folder, "ad", random.Random(51), (Right("director"),))
    manager = make_laptop(tmp_path, "m", folder, random.Random(52))
    admit(administrator, manager, (Right("service_manager"),))
    made = [
        Draft("risk", "r", CREATED, Op.SET, {"ref": "RK1", "team": ""}),
        Draft("risk", "r", "title", Op.SET, "Damp"),
    ]
    director.store.commit("new", director.person, made)
    director.write("r", "level", "corporate")
    laptops = [administrator, director, manager]
    meet(*laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def test_f31_a_service_manager_s_program_lowers_no_corporate_risk(office: list[Laptop]) -> None:
    _administrator, _director, manager = office
    manager.write("r", "level", "service")
    manager.write("r", "level", "operational")
    meet(*office)
    for laptop in office:
        assert laptop.says("r", "level") == "corporate"
        assert {each.reason for each in laptop.store.undecided()} == {NOT_ALLOWED}
    agree(*office)


def test_f31_a_service_manager_s_program_puts_no_risk_where_others_decide(office: list[Laptop]) -> None:
    _administrator, _director, manager = office
    manager.write("own", "level", "operational")
    manager.write("own", "level", "corporate")
    manager.write("other", "level", "corporate")
    meet(*office)
    for laptop in office:
        assert laptop.says("own", "level") == "operational"
        assert laptop.says("other", "level") is None
        assert [each.value for each in laptop.store.undecided()] == ["corporate"] * 2
    agree(*office)


def test_f31_what_lowers_a_corporate_risk_waits_also_where_it_arrives_before_what_it_lowers(
    office: list[Laptop], folder: MemoryFolder
) -> None:
    administrator, director, manager = office
    director.write("r", "level", "service")
    meet(*office)
    known = set(folder.files)
    director.write("r", "level", "corporate")
    meet(director, manager, rounds=1)
    lowered = manager.write("r", "level", "operational")
    manager.sync()
    hidden = {path: folder.files.pop(path) for path in list(folder.files) if director.device[:10] in path}
    folder.files |= {path: body for path, body in hidden.items() if path in known}
    administrator.sync()
    assert administrator.says("r", "level") == "operational"
    folder.files |= hidden
    meet(*office)
    assert administrator.says("r", "level") == "corporate"
    assert [each.dot for each in administrator.store.undecided()] == [lowered]
    agree(*office)


def test_f31_two_laptops_move_a_risk_apart_and_only_who_decides_further_up_settles_it(office: list[Laptop]) -> None:
    _administrator, director, manager = office
    director.write("r", "level", "service")
    meet(*office)
    director.write("r", "level", "corporate")
    manager.write("r", "level", "operational")
    meet(*office)
    assert {each.conflicts("r") for each in office} == {frozenset({"level"})}
    manager.write("r", "level", "service")
    meet(*office)
    assert {each.conflicts("r") for each in office} == {frozenset({"level"})}
    director.write("r", "level", "head")
    meet(*office)
    assert {each.says("r", "level") for each in office} == {"head"}
    agree(*office)


def test_who_built_on_what_counts_no_more_is_judged_again_when_the_roster_says_so(office: list[Laptop]) -> None:
    administrator, director, manager = office
    taken_down = director.write("r", "level", "service")
    meet(*office)
    manager.write("r", "level", "operational")
    meet(*office)
    assert {each.says("r", "level") for each in office} == {"operational"}
    administrator.append([rights_act(director.person, (Right("reader"),), {director.device: taken_down.number})])
    meet(*office)
    for laptop in office:
        assert laptop.says("r", "level") == "corporate"
        assert len(laptop.store.undecided()) == 2
    agree(*office)


def test_a_newcomer_who_does_not_know_the_past_yet_comes_to_the_same_in_the_end(
    office: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    administrator, director, manager = office
    lowered = manager.write("r", "level", "service")
    for at in range(6):
        director.write("r", "event", f"Event {at}")
        meet(*office, rounds=1)
    director.write("r", "level", "directorate")
    meet(*office)
    assert administrator.engine._checkpoints.write(UNSAID) is not None
    newcomer = make_laptop(tmp_path, "n", folder, random.Random(53))
    admit(administrator, newcomer, ADMINISTRATOR)
    with monkeypatch.context() as patch:
        patch.setattr(history, "MOST", 0)
        assert newcomer.sync().incomplete
    manager.write("r", "level", "operational", (lowered,))
    meet(manager, administrator, rounds=1)
    monkeypatch.setattr(history, "MOST", 1)
    for _round in range(15):
        meet(*office, newcomer, rounds=1)
    agree(*office, newcomer)
    assert [alarms(each.store.read()) for each in (*office, newcomer)] == [[]] * 4
    assert newcomer.says("r", "level") == "directorate"
    assert len(newcomer.store.undecided()) == len(administrator.store.undecided()) == 2
    newcomer.check()
    newcomer.store.close()
