"""The rules against the store: whatever arrives, in whatever order, the store says what the plain rule says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.ops import DELETED, Batch, Dot, Op, Operation, live, settled
from kimdesk.model.roster import Right, Roster
from kimdesk.store.store import Store
from tests.devices import fresh_store, live_dots_of, new_id, rows_of

FIELDS = ("title", "description", "customers", DELETED)
VALUES: dict[str, tuple[Any, ...]] = {
    "title": ("a", "b", None),
    "description": ("x", ""),
    "customers": ("tenants", "licensees"),
    DELETED: (True, False),
}

step = st.tuples(
    st.integers(0, 2),
    st.sampled_from(FIELDS),
    st.integers(0, 2),
    st.sampled_from((Op.SET, Op.ADD, Op.REMOVE)),
    st.integers(0, 255),
    st.booleans(),
)
steps = st.lists(step, min_size=1, max_size=14)


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    """Two stores that live through all examples: each example speaks of records and laptops of its own."""
    folder: Path = tmp_path_factory.mktemp("model")
    made = fresh_store(folder / "one"), fresh_store(folder / "two")
    yield made
    for store in made:
        assert store.rebuild() == ()
        store.close()


def written(chosen: list[tuple[Any, ...]], record: str, ghost: Dot) -> list[Batch]:
    """Return the batches that the steps describe; what an operation names is any part of what its field ever held."""
    devices = [f"{letter}-{record}" for letter in "abc"]
    ever: dict[str, list[Dot]] = {field: [ghost] for field in FIELDS}
    batches: list[Batch] = []
    counts = [0, 0, 0]
    for lamport, (device, field, value, op, mask, joins) in enumerate(chosen, 1):
        counts[device] += 1
        dot = Dot(devices[device], counts[device])
        over = tuple(each for at, each in enumerate(ever[field]) if mask >> (at % 8) & 1)
        kind = op if field == "customers" else Op.SET
        said = VALUES[field][value % len(VALUES[field])]
        operation = Operation(dot, lamport, "activity", record, field, kind, said, over)
        ever[field].append(dot)
        last = batches[-1] if batches else None
        if joins and last and last.device == dot.device:
            batches[-1] = Batch(dot.device, last.number, "edit", "p", 0, 0, {}, (*last.operations, operation))
        else:
            batches.append(Batch(dot.device, counts[device], "edit", "p", 0, 0, {}, (operation,)))
    return batches


def arrive(store: Store, batches: list[Batch], chance: random.Random) -> None:
    """Hand the batches over in some order, some of them twice, in some slices."""
    sent = [*batches, *chance.sample(batches, chance.randint(0, len(batches)))]
    chance.shuffle(sent)
    while sent:
        cut = chance.randint(1, len(sent))
        store.receive(sent[:cut])
        sent = sent[cut:]


def operations_of(batches: list[Batch]) -> list[Operation]:
    return [operation for batch in batches for operation in batch.operations]


@given(steps, st.randoms(use_true_random=False))
def test_what_is_live_is_what_nobody_names_in_any_order(
    stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random
) -> None:
    record = new_id()
    batches = written(chosen, record, Dot("ghost", 7))
    for store in stores:
        arrive(store, batches, chance)
        assert live_dots_of(store, record) == {each.dot for each in live(operations_of(batches))}
    assert rows_of(stores[0], "activity", record) == rows_of(stores[1], "activity", record)


@given(steps, st.randoms(use_true_random=False))
def test_different_values_are_a_conflict_and_equal_ones_are_not(
    stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random
) -> None:
    record = new_id()
    batches = written(chosen, record, Dot("ghost", 7))
    arrive(stores[0], batches, chance)
    standing = live(operations_of(batches))
    values = {name: settled(each.value for each in standing if each.field == name) for name in FIELDS}
    said = stores[0].get("activity", record)
    assert said is not None
    assert said.conflicts - {DELETED} == {name for name in ("title", "description") if len(values[name]) > 1}
    assert (DELETED in said.conflicts) >= (len(values[DELETED]) > 1)
    assert said["customers"] == tuple(sorted(values["customers"]))
    for name in ("title", "description"):
        assert said[name] in (values[name] or [None])


@given(steps, st.randoms(use_true_random=False))
def test_nothing_is_lost(stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random) -> None:
    record = new_id()
    batches = written(chosen, record, Dot("ghost", 7))
    arrive(stores[0], batches, chance)
    rows = (
        stores[0]
        .read()
        .execute(
            "SELECT d.id, o.number FROM op o JOIN record r ON r.number = o.record JOIN device d ON d.number = o.device "
            "WHERE r.id = ?",
            (record,),
        )
    )
    everything = operations_of(batches)
    assert sorted(Dot(*row) for row in rows) == sorted(each.dot for each in everything)
    standing = live_dots_of(stores[0], record)
    named = {dot for each in everything for dot in each.over}
    assert all(each.dot in standing or each.dot in named or each.op is Op.REMOVE for each in everything)


@given(steps, st.randoms(use_true_random=False), st.integers(0, 255))
def test_quarantine_and_decisions_come_to_one_end_in_any_order(
    stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random, accepted: int
) -> None:
    record = new_id()
    batches = written(chosen, record, Dot("ghost", 7))
    devices = {batch.device for batch in batches}
    outlaw = sorted(devices)[0]
    judge = f"judge-{record}"
    people = dict.fromkeys(devices - {outlaw}, "p") | {judge: "j"}
    roster = Roster(people, {"p": (Right("service_manager"),), "j": (Right("administrator"),)})
    outside = sorted(each.dot for each in operations_of(batches) if each.dot.device == outlaw)
    taken = [dot for at, dot in enumerate(outside) if accepted >> (at % 8) & 1]
    decisions = [
        Batch(
            judge,
            at,
            "accept",
            "j",
            0,
            0,
            {},
            (Operation(Dot(judge, at), at, "quarantine", f"{dot.device}.{dot.number}", "decision", Op.SET, "accept"),),
        )
        for at, dot in enumerate(taken, 1)
    ]
    wanted = {each.dot for each in live(operations_of(batches), set(outside) - set(taken))}
    for store in stores:
        store._log.roster = roster
        try:
            arrive(store, batches + decisions, chance)
        finally:
            store._log.roster = Roster()
        assert live_dots_of(store, record) == wanted
    assert rows_of(stores[0], "activity", record) == rows_of(stores[1], "activity", record)
