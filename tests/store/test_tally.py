"""The log hash is the same wherever the same operations count, however they came."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.ops import Draft, Op
from kimdesk.model.roster import Right, Roster
from kimdesk.store.store import Store
from kimdesk.store.tally import counted_anew, kept_sum, log_hash
from tests.devices import batches_of, fresh_store, new_id, remote


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    folder: Path = tmp_path_factory.mktemp("tally")
    made = fresh_store(folder / "one"), fresh_store(folder / "two")
    yield made
    for store in made:
        store.close()


said = st.lists(st.tuples(st.integers(0, 1), st.sampled_from("abc"), st.integers(0, 2)), min_size=1, max_size=12)


@given(said, st.integers(0, 1 << 32))
def test_two_laptops_with_the_same_operations_have_the_same_hash(
    pair: tuple[Store, Store], said: list[tuple[int, str, int]], seed: int
) -> None:
    record, chance = new_id(), random.Random(seed)
    for writer, field, value in said:
        pair[writer].commit("edit", "p", [Draft("risk", record, f"{field}x", Op.SET, value)])
    for one, other in (pair, pair[::-1]):
        batches = batches_of(one)
        chance.shuffle(batches)
        other.receive(batches)
    assert pair[0].vector() == pair[1].vector()
    assert log_hash(pair[0].read(), "") == log_hash(pair[1].read(), "")
    for store in pair:
        assert kept_sum(store.read()) == counted_anew(store.read())


def test_one_operation_more_and_the_hash_is_another(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    before = log_hash(store.read(), "")
    store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "a")])
    after = log_hash(store.read(), "")
    assert before != after
    assert log_hash(store.read(), "another roster") != after
    store.close()


def test_what_is_in_quarantine_and_what_was_decided_is_in_the_hash(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store._log.roster = Roster(people={"far": "x", store.device: "p"}, rights={"p": (Right("administrator"),)})
    store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "a"), author="x")])
    held = log_hash(store.read(), "")
    (each,) = store.undecided()
    store.decide("p", each.dot, accept=True)
    assert log_hash(store.read(), "") != held
    assert kept_sum(store.read()) == counted_anew(store.read())
    store.close()


def test_a_transaction_that_fails_leaves_the_hash_as_it_was(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "a")])

    def fail() -> None:
        with store.database.writing() as db:
            draft = Draft("risk", "r", "title", Op.SET, "b")
            store._log.commit(db, store._action("edit", "p", None, "", "", ""), [draft])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    store.commit("edit", "p", [Draft("risk", "r", "event", Op.SET, "c")])
    assert kept_sum(store.read()) == counted_anew(store.read())
    store.close()
