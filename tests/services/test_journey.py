"""The journey of an asset through the lifecycle stages that name it."""

from __future__ import annotations

from typing import Any

import pytest

from kimdesk.services.journey import say_journey
from tests.waits import statements
from tests.workspaces import Bench


@pytest.fixture
def asset(bench: Bench) -> str:
    facts = {"title": "Key log", "holds": "Keys", "function": "Voids", "owner": bench.team, "status": "held"}
    return bench.desk.records.make("asset", {"place": "Depot", **facts}).id


def stage(bench: Bench, asset: str, key: str, at: int = 0, **values: Any) -> str:
    made = {"activity": bench.activities[at], "stage": key, "asset": asset, **values}
    return bench.desk.records.make("stage", made).id


def test_the_eight_stages_come_in_order_with_what_is_said_of_each(bench: Bench, asset: str) -> None:
    system = bench.desk.records.make("system", {"name": "Key app"}).id
    stage(bench, asset, "share", third_party="Contractor", place="Telephone", hand_over="Read out.")
    stage(bench, asset, "store", 1, system=system, responsible=bench.team)
    stage(bench, asset, "store")

    found = bench.desk.journey.of(asset)

    assert [each.key for each in found][:3] == ["collect", "store", "use"]
    assert len(found) == 8
    assert [(use.activity_name, use.words) for use in found[1].uses] == [
        ("Key handover", "Key app; Voids"),
        ("Void inspection", ""),
    ]
    assert (found[4].uses[0].words, found[4].uses[0].hand_over) == ("Telephone; third party: Contractor", "Read out.")
    assert say_journey(found) == (
        "Named in 2 of 8 stages. Nobody has said: collect, use, analyse, check, keep, dispose."
    )


def test_a_deleted_activity_and_a_deleted_stage_are_not_on_the_way(bench: Bench, asset: str) -> None:
    stage(bench, asset, "use")
    gone = stage(bench, asset, "use", 1)
    bench.desk.records.delete("stage", gone)
    bench.desk.records.delete("activity", bench.activities[0])

    assert say_journey(bench.desk.journey.of(asset)) == "No lifecycle stage of a key activity names this asset yet."


def test_it_takes_as_many_statements_however_often_the_asset_is_used(bench: Bench, asset: str) -> None:
    counts = []
    for at in range(3):
        stage(bench, asset, "use", at, responsible=bench.team)
        counts.append(len(statements(bench.desk.context.db, lambda: bench.desk.journey.of(asset))))
    assert len(set(counts)) == 1


def test_what_names_an_asset_that_was_merged_into_this_one_is_on_its_way(bench: Bench, asset: str) -> None:
    make = bench.desk.records.make
    facts = {"holds": "Keys", "function": "Voids", "owner": bench.team, "status": "held", "place": "Depot"}
    second, third = (make("asset", {"title": name, **facts}).id for name in ("Key list", "Key sheet"))
    stage(bench, second, "store")
    stage(bench, third, "use", 1)
    bench.desk.records.merge("asset", third, second)
    bench.desk.records.merge("asset", second, asset)

    assert say_journey(bench.desk.journey.of(asset)).startswith("Named in 2 of 8 stages.")
