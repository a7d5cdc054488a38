"""Where a risk stands moves by a decision alone, also for what a program sends that does not keep to that."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Dot, Op
from kimdesk.model.roster import NOT_ALLOWED, Right, Roster
from kimdesk.store.store import Store
from tests.devices import fresh_store, remote, second_desk, share
from tests.workspaces import Bench


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path)
    rights = {
        "mo": (Right("line_manager", frozenset({"voids"})),),
        "ig": (Right("information_governance"),),
        "sal": (Right("service_manager"),),
        "dee": (Right("director"),),
    }
    made._log.roster = Roster(
        {"team": "mo", "office": "ig", "manager": "sal", "top": "dee", made.device: "dee"}, rights
    )
    yield made
    assert made.rebuild() == ()
    made.close()


def recorded(device: str, author: str, level: str, first: int = 1, lamport: int = 1000) -> Batch:
    return remote(
        device,
        first,
        ("risk", "r", "_created", Op.SET, {"ref": "RK1", "team": "voids"}),
        ("risk", "r", "title", Op.SET, "Damp"),
        ("risk", "r", "level", Op.SET, level),
        author=author,
        lamport=lamport,
    )


def level(store: Store) -> str | None:
    found = store.get("risk", "r")
    assert found is not None
    return str(found["level"]) if found["level"] else None


BEGUN = recorded("top", "dee", "corporate")
LOWERED = remote("team", 1, ("risk", "r", "level", Op.SET, "service", [("top", 3)]), author="mo", lamport=1100)
RAISED = remote("office", 1, ("risk", "r", "level", Op.SET, "head", [("top", 3)]), author="ig", lamport=1200)


@pytest.mark.parametrize("order", list(itertools.permutations((BEGUN, LOWERED, RAISED))))
def test_neither_a_team_nor_a_keeper_of_registers_moves_a_risk(store: Store, order: tuple[Batch, ...]) -> None:
    for batch in order:
        store.receive([batch])
    assert level(store) == "corporate"
    assert {each.reason for each in store.undecided()} == {NOT_ALLOWED}
    assert len(store.undecided()) == 2


def sals(number: int, op: Op, value: str | None, *over: tuple[str, int]) -> Batch:
    return remote("manager", number, ("risk", "r", "level", op, value, over), author="sal", lamport=1100 + number)


def dees(number: int, value: str, *over: tuple[str, int]) -> Batch:
    return remote("top", number, ("risk", "r", "level", Op.SET, value, over), author="dee", lamport=1200 + number)


# Straight, by taking it out, in two steps, upon what a team wrote, and in a circle.
TAMPERED = (
    [sals(1, Op.SET, "service", ("top", 3))],
    [sals(1, Op.REMOVE, None, ("top", 3))],
    [sals(1, Op.SET, "service", ("top", 3)), sals(2, Op.SET, "operational", ("manager", 1))],
    [LOWERED, sals(1, Op.SET, "operational", ("team", 1)), sals(2, Op.SET, "service", ("manager", 1))],
    [sals(1, Op.SET, "service", ("manager", 2)), sals(2, Op.SET, "service", ("manager", 1), ("top", 3))],
)
LAWFUL = (
    ([dees(4, "service", ("top", 3))], "service"),
    ([dees(4, "service", ("top", 3)), sals(1, Op.SET, "operational", ("top", 4))], "operational"),
    (
        [
            sals(1, Op.SET, "service", ("top", 3)),
            dees(4, "service", ("manager", 1)),
            sals(2, Op.SET, "operational", ("top", 4)),
        ],
        "operational",
    ),
)


@pytest.mark.parametrize("written", [order for each in TAMPERED for order in itertools.permutations([BEGUN, *each])])
def test_a_service_manager_takes_no_risk_down_from_further_up_whatever_comes_first(
    store: Store, written: tuple[Batch, ...]
) -> None:
    for batch in written:
        store.receive([batch])
    assert level(store) == "corporate"
    assert {each.reason for each in store.undecided()} == {NOT_ALLOWED}
    assert len(store.undecided()) == len(written) - 1


@pytest.mark.parametrize(
    ("written", "stands"),
    [(order, stands) for each, stands in LAWFUL for order in itertools.permutations([BEGUN, *each])],
)
def test_whoever_decides_there_moves_it_down_and_others_go_on_from_where_they_decide(
    store: Store, written: tuple[Batch, ...], stands: str
) -> None:
    for batch in written:
        store.receive([batch])
    assert level(store) == stands


def test_what_was_accepted_out_of_quarantine_counts_and_is_not_built_upon(store: Store) -> None:
    rights = {**store._log.roster.rights, "dee": (Right("director"), Right("administrator"))}
    store._log.roster = replace(store._log.roster, rights=rights)
    store.receive([BEGUN, sals(1, Op.SET, "service", ("top", 3))])
    store.decide("dee", Dot("manager", 1), accept=True)
    assert level(store) == "service"
    store.receive([sals(2, Op.SET, "operational", ("manager", 1))])
    assert level(store) == "service"
    store.receive([dees(4, "service", ("manager", 1), ("manager", 2), ("top", 3))])
    assert level(store) == "service"


def test_what_was_written_before_the_share_was_made_counts_whoever_wrote_it(store: Store) -> None:
    store._log.roster = replace(store._log.roster, claims={"manager": 1})
    store.receive([BEGUN, sals(1, Op.SET, "service", ("top", 3))])
    assert level(store) == "service"


def test_a_risk_begins_in_the_service_whoever_records_it_and_further_up_by_whoever_decides_there(store: Store) -> None:
    store.receive([recorded("team", "mo", "service")])
    assert level(store) == "service"


@pytest.mark.parametrize(("device", "author"), [("team", "mo"), ("office", "ig")])
def test_a_risk_does_not_begin_where_its_writer_decides_nothing(store: Store, device: str, author: str) -> None:
    store.receive([recorded(device, author, "corporate")])
    assert level(store) is None
    assert [each.field for each in store.undecided()] == ["level"]


def test_a_second_making_moves_no_risk(store: Store) -> None:
    again = remote(
        "team",
        1,
        ("risk", "r", "_created", Op.SET, {"ref": "RK1", "team": "voids"}),
        ("risk", "r", "level", Op.SET, "service", [("top", 3)]),
        author="mo",
        lamport=1100,
    )
    for batch in (BEGUN, again):
        store.receive([batch])
    assert level(store) == "corporate"


def test_the_same_register_imported_on_two_laptops_keeps_its_levels(store: Store) -> None:
    store.receive([recorded("office", "ig", "service"), recorded("team", "mo", "service", lamport=1100)])
    assert level(store) == "service"
    assert store.undecided() == []


def test_what_was_asked_for_stays_as_it_was_asked(store: Store) -> None:
    asked = remote(
        "team",
        1,
        ("escalation", "e", "_created", Op.SET, {"ref": "ES1", "team": "voids"}),
        ("escalation", "e", "to_level", Op.SET, "head"),
        author="mo",
    )
    more = remote("team", 3, ("escalation", "e", "to_level", Op.SET, "corporate", [("team", 2)]), author="mo", batch=2)
    store.receive([asked])
    store.receive([more])
    found = store.get("escalation", "e")
    assert found is not None
    assert found["to_level"] == "head"


# --- what does not agree is said ---------------------------------------------------------------------------------------


def test_a_level_that_nobody_decided_is_said_on_the_ladder(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Damp", "team": bench.team, "level": "service"}).id
    stood = bench.desk.records.open("risk", risk).shown[risk, "level"]
    bench.desk.context.store.receive([remote("far", 1, ("risk", risk, "level", Op.SET, "corporate", stood))])
    trouble = bench.desk.escalating.ladder(risk).trouble
    assert "recorded at Service" in trouble
    assert "nobody decided" in trouble


def test_a_level_that_says_otherwise_than_the_last_decision_is_followed_up(bench: Bench) -> None:
    me = bench.desk.identity.me().id
    bench.desk.records.change("person", me, {"roles": ("head_of_service", "administrator")})
    risk = bench.desk.records.make("risk", {"title": "Damp", "team": bench.team, "level": "service"}).id
    bench.desk.escalating.decide(bench.desk.escalating.ask(risk, "head", "Money").id, "accepted", "Yes")
    assert [each for each in bench.desk.follow_up.list() if each.kind == "risk"] == []
    stood = bench.desk.records.open("risk", risk).shown[risk, "level"]
    bench.desk.context.store.receive([remote("far", 1, ("risk", risk, "level", Op.SET, "service", stood))])
    (found,) = [each for each in bench.desk.follow_up.list() if each.kind == "risk"]
    assert found.field == "level"
    assert found.sentence == "Level: the last decision here put it at Head of service, and the register says otherwise."


def test_a_team_does_not_settle_where_a_risk_stands(bench: Bench, tmp_path: Path) -> None:
    mo = bench.desk.records.make("person", {"name": "Mo", "roles": "line_manager", "teams": bench.team}).id
    me = bench.desk.identity.me().id
    bench.desk.records.change("person", me, {"roles": ("head_of_service", "administrator")})
    risk = bench.desk.records.make("risk", {"title": "Damp", "team": bench.team, "level": "service"}).id
    other = second_desk(bench, tmp_path / "other")
    for desk, rung in ((bench.desk, "head"), (other, "operational")):
        desk.escalating.decide(desk.escalating.ask(risk, rung, "Money").id, "accepted", "Yes")
    share(bench.desk, other)
    bench.desk.identity.become(mo, keep=False)
    (conflict,) = bench.desk.conflicts.open(risk)
    assert bench.desk.conflicts.may_settle([conflict]) == [False]
    with pytest.raises(UserError, match="may not change this"):
        bench.desk.conflicts.settle("risk", risk, "level", "operational")
    other.close()


def test_a_service_manager_neither_decides_an_old_step_nor_settles_where_a_risk_stands_further_up_by_now(
    bench: Bench, tmp_path: Path
) -> None:
    me = bench.desk.identity.me().id
    bench.desk.records.change("person", me, {"roles": ("director", "administrator")})
    sal = bench.desk.records.make("person", {"name": "Sal", "roles": "service_manager"}).id
    risk = bench.desk.records.make("risk", {"title": "Damp", "team": bench.team, "level": "service"}).id
    step = bench.desk.escalating.ask(risk, "operational", "Done with").id
    stood = bench.desk.records.open("risk", risk).shown[risk, "level"]
    bench.desk.context.store.receive([remote("far", 1, ("risk", risk, "level", Op.SET, "corporate", stood))])
    bench.desk.identity.become(sal, keep=False)
    with pytest.raises(UserError, match="may not change this"):
        bench.desk.escalating.decide(step, "accepted", "Yes")
    bench.desk.context.store.receive([remote("near", 1, ("risk", risk, "level", Op.SET, "operational", stood))])
    (conflict,) = bench.desk.conflicts.open(risk)
    assert bench.desk.conflicts.may_settle([conflict]) == [False]
    for choose in (bench.desk.conflicts.settle, bench.desk.conflicts.let_stand):
        with pytest.raises(UserError, match="may not change this"):
            choose("risk", risk, "level", "operational", conflict.shown)
