"""The actions between an asset as it is and as it should be."""

from __future__ import annotations

from typing import Any

import pytest

from kimdesk.services.between import say_between
from tests.waits import statements
from tests.workspaces import Bench


@pytest.fixture
def asset(bench: Bench) -> str:
    facts = {"title": "Flags", "holds": "Needs", "function": "Housing", "owner": bench.team, "status": "held"}
    return bench.desk.records.make("asset", {"place": "Attic", **facts}).id


def action(bench: Bench, title: str, **values: Any) -> str:
    return bench.desk.records.make("action", {"title": title, **values}).id


def test_what_the_asset_names_and_what_names_the_asset_stand_between(bench: Bench, asset: str) -> None:
    named = action(bench, "Move it", target="31/12/2025", progress="under_way", owners=(bench.team,))
    action(bench, "Train everybody", target="30/06/2026", origin=asset, progress="not_started")
    action(bench, "Something else")
    action(bench, "Old one", origin=asset, progress="done")
    bench.desk.records.change("asset", asset, {"actions": (named,)})

    found = bench.desk.between.of(asset)

    assert [each.title for each in found] == ["Move it", "Train everybody", "Old one"]
    first = found[0]
    assert (first.state, first.owner, first.due, first.late) == ("Under way", "Voids", "31/12/2025", True)
    assert found[1].owner == "nobody yet"
    assert found[2].due == "no date"
    assert say_between(found) == "1 of 3 finished. Overdue: 1."


def test_one_that_is_named_twice_comes_once_and_a_deleted_one_not_at_all(bench: Bench, asset: str) -> None:
    both, gone = action(bench, "Move it", origin=asset), action(bench, "Gone", origin=asset)
    bench.desk.records.change("asset", asset, {"actions": (both, gone)})
    bench.desk.records.delete("action", gone)

    assert [each.title for each in bench.desk.between.of(asset)] == ["Move it"]
    assert say_between(()) == "No action leads from one to the other yet."


def test_it_takes_as_many_statements_however_many_there_are(bench: Bench, asset: str) -> None:
    counts = []
    for at in range(3):
        action(bench, f"Action {at}", origin=asset, owners=(bench.team,))
        counts.append(len(statements(bench.desk.context.db, lambda: bench.desk.between.of(asset))))
    assert len(set(counts)) == 1
