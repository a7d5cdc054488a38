"""Measures with their quarterly values: one record for a measure and a quarter, on whichever laptop it was entered."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.measuring import Against
from kimdesk.services.measures import say_against, say_target
from tests.devices import exchange, second_desk
from tests.services.pasted import into_list, paste
from tests.services.test_rights import become
from tests.workspaces import Bench

QUARTER = "Q3 2025/26"


@pytest.fixture
def measure(bench: Bench) -> str:
    values = {
        "title": "Homes surveyed",
        "definition": "Surveyed in five years",
        "target": "95",
        "unit": "%",
        "direction": "up",
    }
    return bench.desk.records.make("measure", {**values, "team": bench.team}).id


def test_values_stand_in_their_order_against_the_target(bench: Bench, measure: str) -> None:
    for period, value in (("Q3 25/26", "96"), ("Q1 2025/26", "90 %"), ("Q2 2025/26", "about 93")):
        bench.desk.measures.enter(measure, period, {"value": value})
    series = bench.desk.measures.series(measure)
    assert [(each.period, each.number, each.against) for each in series.points] == [
        ("Q1 2025/26", 90, Against.MISSED),
        ("Q2 2025/26", None, Against.UNKNOWN),
        (QUARTER, 96, Against.MET),
    ]
    assert say_target(series) == "95 % or more"
    assert [say_against(each) for each in series.points] == ["Target missed", "No number", "Target met"]
    assert bench.desk.measures.every()[0].latest == series.points[-1]


def test_an_unreadable_number_is_kept_and_said(bench: Bench, measure: str) -> None:
    record, changes = bench.desk.measures.enter(measure, QUARTER, {"value": "about 40"})
    assert bench.desk.records.get("reading", record)["value"] == "about 40"
    assert "No number can be read from “about 40”" in " ".join(changes.notes)


def test_a_second_entry_changes_the_first_and_history_keeps_both(bench: Bench, measure: str) -> None:
    first, _changes = bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    second, _changes = bench.desk.measures.enter(measure, "q3 25/26", {"value": "91"})
    assert first == second
    assert [each.sentence for each in bench.desk.finding.history(first, "value")] == ["Value: 91", "Value: 90"]


def test_making_a_second_one_says_where_the_first_is(bench: Bench, measure: str) -> None:
    bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    with pytest.raises(UserError, match="MV1 says 90"):
        bench.desk.records.make("reading", {"measure": measure, "period": "Q3 25/26", "value": "91"})


def test_two_laptops_that_enter_the_same_quarter_make_a_conflict_and_not_two_rows(
    bench: Bench, measure: str, tmp_path: Path
) -> None:
    other = second_desk(bench, tmp_path / "other")
    exchange(bench.desk.context.store, other.context.store)
    here, _changes = bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    there, _changes = other.measures.enter(measure, "Q3 25/26", {"value": "94"})
    exchange(bench.desk.context.store, other.context.store)
    assert here == there
    for desk in (bench.desk, other):
        (point,) = desk.measures.series(measure).points
        assert (point.disputed, point.again) == (True, False)
        assert [each.field for each in desk.conflicts.open(here)] == ["value"]
    bench.desk.conflicts.settle("reading", here, "value", "94")
    exchange(bench.desk.context.store, other.context.store)
    assert not other.measures.series(measure).points[0].disputed
    other.close()


def test_a_deleted_value_comes_back_when_it_is_entered_again(bench: Bench, measure: str) -> None:
    record, _changes = bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    bench.desk.records.delete("reading", record)
    assert bench.desk.measures.series(measure).points == ()
    with pytest.raises(UserError, match="undelete"):
        bench.desk.records.make("reading", {"measure": measure, "period": QUARTER, "value": "91"})
    bench.desk.measures.enter(measure, QUARTER, {"value": "91"})
    assert [each.words for each in bench.desk.measures.series(measure).points] == ["91"]


def test_a_value_stays_with_its_measure_and_quarter(bench: Bench, measure: str) -> None:
    record, _changes = bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    with pytest.raises(UserError, match="stays with its measure"):
        bench.desk.records.change("reading", record, {"period": "Q2 2025/26"})


def test_what_an_older_record_holds_for_the_quarter_is_changed_and_not_doubled(bench: Bench, measure: str) -> None:
    values = {"measure": measure, "period": QUARTER, "value": "90", "team": bench.team}
    older = bench.desk.records.make("reading", values, record="00000000-0000-4000-8000-000000000001").id
    record, _changes = bench.desk.measures.enter(measure, "Q3 25/26", {"value": "91"})
    assert record == older


def test_a_pasted_range_knows_the_measure_of_each_value(bench: Bench, measure: str) -> None:
    other = bench.desk.records.make("measure", {"title": "Calls answered", "definition": "In time"}).id
    bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    text = f"Measure\tPeriod\tValue\nHomes surveyed\t{QUARTER}\t91\nCalls answered\t{QUARTER}\t70\n"
    report = paste(bench, text, into_list("reading", "ref", "measure")).report
    assert report is not None
    assert [row.outcome.value for row in report.rows] == ["updated", "new"]
    assert [each.words for each in bench.desk.measures.series(measure).points] == ["91"]
    assert [each.words for each in bench.desk.measures.series(other).points] == ["70"]


def test_a_line_manager_enters_the_values_of_the_own_team(bench: Bench, measure: str) -> None:
    theirs = bench.desk.records.make("measure", {"title": "Arrears", "definition": "Owed", "team": bench.other}).id
    become(bench, "line_manager", bench.team)
    bench.desk.measures.enter(measure, QUARTER, {"value": "90"})
    with pytest.raises(UserError, match="another team"):
        bench.desk.measures.enter(theirs, QUARTER, {"value": "90"})
