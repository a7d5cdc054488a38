"""What a laptop holds and had seen: in whatever order things arrive, the same is said of it in the end."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.model.ops import DELETED, Batch, Draft, Op
from kimdesk.model.wellformed import Flawed
from kimdesk.store.seen import Head, note_seen, seen_by
from kimdesk.store.store import Store
from kimdesk.store.weaving import unravel
from tests.devices import fresh_store, remote


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path)
    yield made
    assert made.rebuild() == ()
    made.close()


def batch(number: int, seen: dict[str, int]) -> Batch:
    return remote("far", number, ("risk", f"r{number}", "title", Op.SET, "x"), seen=seen)


def test_the_vector_stops_before_a_gap_and_goes_on_when_it_is_filled(store: Store) -> None:
    store.receive([batch(2, {})])
    assert "far" not in store.vector()
    store.receive([batch(1, {})])
    assert store.vector()["far"] == 2


@pytest.mark.parametrize("order", list(itertools.permutations((1, 2, 3))))
def test_what_each_batch_had_seen_does_not_depend_on_the_order(store: Store, order: tuple[int, ...]) -> None:
    saw = {1: {"near": 4}, 2: {"near": 9, "third": 2}, 3: {"near": 4}}
    for number in order:
        store.receive([batch(number, saw[number])])
    db = store.read()
    (device,) = db.execute("SELECT number FROM device WHERE id = 'far'").fetchone()
    assert {number: seen_by(db, device, number) for number in saw} == saw


def test_a_batch_that_is_taken_out_leaves_nothing_behind_and_the_next_one_as_it_was(store: Store) -> None:
    saw = {1: {"near": 4}, 2: {"near": 9, "third": 2}, 3: {"near": 9, "third": 2}}
    store.receive([batch(number, seen) for number, seen in saw.items()])
    with suppress(KeyboardInterrupt), store.database.writing() as db:
        (device,) = db.execute("SELECT number FROM device WHERE id = 'far'").fetchone()
        db.execute("DELETE FROM batch WHERE device = ? AND number = 2", (device,))
        unravel(db, device, [2])
        assert seen_by(db, device, 3) == saw[3]
        note_seen(db, device, [Head(2, 2, {"near": 5})])
        assert {number: seen_by(db, device, number) for number in saw} == saw | {2: {"near": 5}}
        # Nothing of it stays: an operation without its batch is in no sound file.
        raise KeyboardInterrupt


def test_a_value_the_counter_cannot_reach_is_not_adopted(store: Store) -> None:
    store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "x"), lamport=1 << 53)])
    store.commit("edit", "p", [Draft("risk", "r2", "title", Op.SET, "y")])
    (highest,) = store.read().execute("SELECT max(lamport) FROM op WHERE record = 2").fetchone()
    assert highest <= (1 << 52) + 1


def test_a_name_that_is_known_never_says_something_else(store: Store) -> None:
    said = remote("far", 1, ("risk", "r", "title", Op.SET, "x"))
    store.receive([said])
    forged = replace(said, operations=(replace(said.operations[0], value="y"),))
    with pytest.raises(Flawed):
        store.receive([forged])
    assert store.get("risk", "r")["title"] == "x"  # type: ignore[index]


def test_nobody_else_writes_under_this_laptop_s_name(store: Store) -> None:
    store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "mine")])
    forged = remote(store.device, 2, ("risk", "r", "title", Op.SET, "forged"))
    with pytest.raises(Flawed):
        store.receive([forged])


def test_a_flawed_batch_leaves_nothing_of_its_window_behind(store: Store) -> None:
    good = remote("far", 1, ("risk", "r", "title", Op.SET, "x"))
    bad = remote("other", 1, ("risk", "r", "title", Op.SET, float("nan")))
    with pytest.raises(Flawed):
        store.receive([good, bad])
    assert store.vector() == {}


def test_a_deletion_by_another_program_of_this_laptop_crosses_what_a_form_still_writes(store: Store) -> None:
    store.commit("new", "p", [Draft("risk", "r", "title", Op.SET, "Keys")])
    opened = store.vector()
    store.commit("delete", "p", [Draft("risk", "r", DELETED, Op.SET, True)])
    store.commit("edit", "p", [Draft("risk", "r", "event", Op.SET, "Lost")], seen=opened)
    assert DELETED in store.get("risk", "r").conflicts  # type: ignore[union-attr]


def test_a_deletion_that_knew_of_the_edit_crosses_nothing(store: Store) -> None:
    store.commit("new", "p", [Draft("risk", "r", "title", Op.SET, "Keys")])
    store.commit("edit", "p", [Draft("risk", "r", "event", Op.SET, "Lost")])
    store.commit("delete", "p", [Draft("risk", "r", DELETED, Op.SET, True)])
    assert store.get("risk", "r").conflicts == frozenset()  # type: ignore[union-attr]


def test_an_action_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    before = store.database.foreign_writes()
    assert not store.commit("edit", "p", [Draft("risk", "never", "title", Op.SET, None)])
    assert store.read().execute("SELECT count(*) FROM record").fetchone() == (0,)
    assert store.database.foreign_writes() == before


def test_a_clock_far_ahead_is_not_adopted(store: Store) -> None:
    ten_years = 10 * 365 * 24 * 3600 * 1000
    now = int(store.clock.now().timestamp() * 1000)
    store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "x"), wall=now + ten_years)])
    assert store.get("risk", "r").changed_at == now  # type: ignore[union-attr]
