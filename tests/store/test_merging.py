"""Deleting hides, merging points: nothing is copied, nothing is gone, and what was done apart comes to one end."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from kimdesk.model.ops import ALIAS, Op
from kimdesk.store.listing import ListRequest
from tests.devices import fresh_store, remote, second_desk, share
from tests.workspaces import Bench


def titles(bench: Bench, kind: str = "risk") -> list[str]:
    return [row[2] for row in bench.desk.records.rows(ListRequest(kind, ("title",))).rows]


def test_a_deleted_record_is_hidden_its_children_stay_and_it_comes_back(bench: Bench) -> None:
    desk = bench.desk
    risk = desk.records.make("risk", {"title": "Paper files"}).id
    comment = desk.records.make("comment", {"record": risk, "text": "Seen"}).id
    desk.records.delete("risk", risk)
    assert titles(bench) == []
    assert desk.finding.search("paper") == []
    assert desk.records.get("comment", comment)["record"] == risk
    desk.records.undelete("risk", risk)
    assert titles(bench) == ["Paper files"]
    assert [hit.id for hit in desk.finding.search("paper")] == [risk]


def test_the_reference_of_a_deleted_record_is_never_used_again(bench: Bench) -> None:
    desk = bench.desk
    first = desk.records.make("risk", {"title": "One"}).id
    ref = desk.records.get("risk", first).ref
    desk.records.delete("risk", first)
    second = desk.records.make("risk", {"title": "Two"}).id
    assert desk.records.get("risk", second).ref != ref
    assert desk.records.get("risk", first).ref == ref


def test_a_merge_copies_no_field_and_can_be_undone(bench: Bench) -> None:
    desk = bench.desk
    one = desk.records.make("risk", {"title": "One", "cause": "Damp"}).id
    two = desk.records.make("risk", {"title": "Two"}).id
    desk.records.merge("risk", one, two)
    assert titles(bench) == ["Two"]
    assert desk.records.get("risk", one).alias == two
    assert desk.records.get("risk", two)["cause"] is None
    desk.undo.undo()
    assert titles(bench) == ["One", "Two"]
    assert desk.records.get("risk", one).alias == ""


def test_two_who_merge_the_other_way_round_keep_the_smallest_id(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk
    one, two = (desk.records.make("risk", {"title": title}).id for title in ("One", "Two"))
    other = second_desk(bench, tmp_path / "other")
    desk.records.merge("risk", one, two)
    other.records.merge("risk", two, one)
    share(desk, other)
    small, large = sorted((one, two))
    for each in (desk, other):
        assert each.records.get("risk", small).alias == ""
        assert each.records.get("risk", large).alias == small
        assert each.context.store.rebuild() == ()
    other.close()


def test_a_ring_that_is_opened_again_hides_what_then_leads_elsewhere(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk
    small, large = sorted(desk.records.make("risk", {"title": title}).id for title in ("One", "Two"))
    other = second_desk(bench, tmp_path / "other")
    desk.records.merge("risk", small, large)
    other.records.merge("risk", large, small)
    share(desk, other)
    other.undo.undo()
    share(desk, other)
    for each in (desk, other):
        assert each.records.get("risk", small).alias == large
        assert each.records.get("risk", large).alias == ""
        assert each.context.store.rebuild() == ()
    other.close()


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_a_ring_of_three_with_a_tail_ends_the_same_in_any_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    store = fresh_store(tmp_path)
    pairs = [("b", "c"), ("c", "d"), ("d", "b"), ("a", "c")]
    store.receive([remote("far", at + 1, ("risk", name, "title", Op.SET, name)) for at, name in enumerate("abcd")])
    for at in order:
        source, target = pairs[at]
        store.receive([remote(f"far{at}", 1, ("risk", source, ALIAS, Op.SET, target))])
    found = {name: store.get("risk", name) for name in "abcd"}
    assert {name: each.alias for name, each in found.items() if each} == {"a": "c", "b": "", "c": "d", "d": "b"}
    assert store.rebuild() == ()
    store.close()


def test_a_merge_is_no_reference_of_its_own(bench: Bench) -> None:
    one, two = (bench.desk.records.make("risk", {"title": title}).id for title in ("One", "Two"))
    bench.desk.records.merge("risk", one, two)
    assert bench.desk.finding.links_to(two) == []
    assert bench.desk.backups.examine().dangling == ()
