"""Admissibility asks the operation and the roster alone; what is not admitted is kept, and can be accepted."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import Right, Roster, inadmissible
from kimdesk.store.store import Store
from tests.devices import fresh_store, live_dots_of, remote

MANAGER = (Right("line_manager", frozenset({"voids"})),)
ROSTER = Roster(
    people={"laptop": "mona", "office": "adam"},
    rights={"mona": MANAGER, "adam": (Right("administrator"),)},
    scopes={"r1": "voids", "r2": "rents"},
)


def one(device: str, author: str, record: str = "r1", kind: str = "risk", field: str = "title", number: int = 1) -> str:
    operation = Operation(Dot(device, number), 1, kind, record, field, Op.SET, "words")
    return inadmissible(operation, Batch(device, 1, "edit", author, 0, 0, {}, (operation,)), ROSTER)


def test_who_may_is_admitted_and_who_may_not_is_told_why() -> None:
    assert one("laptop", "mona") == ""
    assert one("office", "adam", "r2") == ""
    assert one("stranger", "mona") == "unknown device"
    assert one("laptop", "adam") == "written in somebody else's name"
    assert one("laptop", "mona", "r2") == "not allowed to change this"
    assert one("laptop", "mona", kind="workspace", field="name") == "not allowed to change this"
    assert one("laptop", "mona", kind="return", field="r1") == "not allowed to change this"


def test_whoever_returns_first_in_a_quarter_makes_it_and_does_not_reopen_it() -> None:
    made = {"_created": {"ref": "", "team": ""}, "name": "Q3 2026/27", "start": "2026-10-01", "due": "2027-01-22"}
    for field, value in made.items():
        operation = Operation(Dot("laptop", 1), 1, "quarter", "q", field, Op.SET, value)
        assert inadmissible(operation, Batch("laptop", 1, "edit", "mona", 0, 0, {}, (operation,)), ROSTER) == ""
    assert one("laptop", "mona", "q", "quarter", "reopened") == "not allowed to change this"


def test_what_a_record_belongs_to_stands_in_the_operation_that_makes_it() -> None:
    for team, reason in (("voids", ""), ("rents", "not allowed to change this")):
        operation = Operation(Dot("laptop", 1), 1, "risk", "new", "_created", Op.SET, {"ref": "RK1", "team": team})
        assert inadmissible(operation, Batch("laptop", 1, "new", "mona", 0, 0, {}, (operation,)), ROSTER) == reason


def test_lowered_rights_hold_from_the_cut_on_and_not_before() -> None:
    roster = Roster(ROSTER.people, ROSTER.rights, ROSTER.scopes, {"laptop": ((5, (Right("viewer"),)), (9, MANAGER))})
    admitted = []
    for number in range(1, 11):
        operation = Operation(Dot("laptop", number), 1, "risk", "r1", "title", Op.SET, "words")
        admitted.append(not inadmissible(operation, Batch("laptop", 1, "edit", "mona", 0, 0, {}, (operation,)), roster))
    assert admitted == [True] * 4 + [False] * 4 + [True] * 2


def test_an_empty_roster_admits_everything() -> None:
    operation = Operation(Dot("anybody", 1), 1, "workspace", "w", "name", Op.SET, "Mine")
    assert inadmissible(operation, Batch("anybody", 1, "edit", "x", 0, 0, {}, (operation,)), Roster()) == ""


# --- in the store ----------------------------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path)
    made._log.roster = Roster(
        {"laptop": "mona", "office": "adam", made.device: "adam"},
        {"mona": (Right("service_manager"),), "adam": (Right("administrator"), Right("service_manager"))},
    )
    yield made
    assert made.rebuild() == ()
    made.close()


D1, Q1, X1 = Dot("laptop", 1), Dot("stranger", 1), Dot("office", 1)
FIRST = remote("laptop", 1, ("risk", "r", "title", Op.SET, "First"), author="mona", lamport=1)
OUTSIDE = remote("stranger", 1, ("risk", "r", "title", Op.SET, "Outside", [D1]), author="mona", lamport=2)
UPON = remote("office", 1, ("risk", "r", "title", Op.SET, "Upon it", [Q1]), author="adam", lamport=3)


def test_what_a_quarantined_operation_names_stays_live(store: Store) -> None:
    store.receive([FIRST, OUTSIDE])
    found = store.get("risk", "r")
    assert found is not None
    assert found["title"] == "First"
    assert not found.conflicts
    (held,) = store.undecided()
    assert (held.dot, held.value, held.reason) == (Q1, "Outside", "unknown device")


@pytest.mark.parametrize("order", list(itertools.permutations((FIRST, OUTSIDE, UPON))))
def test_who_replaces_a_quarantined_value_replaces_what_that_one_replaced(
    store: Store, order: tuple[Batch, ...]
) -> None:
    for batch in order:
        store.receive([batch])
    assert live_dots_of(store, "r") == {X1}


def test_an_accepted_operation_counts_and_can_be_discarded_again(store: Store) -> None:
    store.receive([FIRST, OUTSIDE])
    assert store.decide("adam", Q1, accept=True)
    assert live_dots_of(store, "r") == {Q1}
    assert store.undecided() == []
    assert store.rebuild() == ()
    store.decide("adam", Q1, accept=False)
    assert live_dots_of(store, "r") == {D1}
    assert store.undecided() == []


def test_a_decision_may_arrive_before_what_it_is_about(store: Store) -> None:
    decision = remote("office", 9, ("quarantine", "stranger.1", "decision", Op.SET, "accept"), author="adam")
    store.receive([decision])
    store.receive([FIRST, OUTSIDE])
    assert live_dots_of(store, "r") == {Q1}


def test_only_an_administrator_s_decision_counts(store: Store) -> None:
    decision = remote("laptop", 9, ("quarantine", "stranger.1", "decision", Op.SET, "accept"), author="mona")
    store.receive([FIRST, OUTSIDE, decision])
    assert live_dots_of(store, "r") == {D1}
    assert {held.dot for held in store.undecided()} == {Q1, Dot("laptop", 9)}


def test_two_decisions_that_contradict_each_other_are_none(store: Store) -> None:
    store.receive([FIRST, OUTSIDE])
    for number, word in ((8, "accept"), (9, "discard")):
        store.receive([remote("office", number, ("quarantine", "stranger.1", "decision", Op.SET, word), author="adam")])
    assert live_dots_of(store, "r") == {D1}
    assert [held.dot for held in store.undecided()] == [Q1]


def test_what_is_written_here_upon_a_quarantined_field_is_counted_by_the_same_rule(store: Store) -> None:
    store.receive([FIRST, OUTSIDE])
    from kimdesk.model.ops import Draft

    changes = store.commit("edit", "adam", [Draft("risk", "r", "title", Op.SET, "Here", (D1,))])
    assert live_dots_of(store, "r") == {changes.dots["r", "title"]}
