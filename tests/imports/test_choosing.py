"""What somebody decides about a table stands above what was found out, and is accounted for like everything else."""

from __future__ import annotations

from collections.abc import Mapping

from kimdesk.imports.choosing import OUT, Place, TableChoice
from kimdesk.imports.finding import prepared, propose
from kimdesk.imports.plan import Plan, make_plan
from kimdesk.imports.rows import UNWANTED
from tests.imports.workbooks import action_plan, book, self_assessment, systems

PLAN = book(action_plan())
PLACE = ("Action plan", 4)


def planned(columns: Mapping[int, str], kind: str = "action") -> Plan:
    return make_plan(PLAN, chosen={PLACE: TableChoice(kind, columns)})


def test_the_tables_are_proposed_with_a_kind_and_a_field_for_each_column() -> None:
    (table,) = propose(prepared(PLAN)).tables({})

    assert (table.place, table.kind) == (PLACE, "action")
    assert [each.field for each in table.columns] == ["ref", "title", "owners", "target", "comments"]
    assert all(each.reason and each.score > 0.5 for each in table.columns)


def test_nothing_decided_is_the_plan_as_it_was_found() -> None:
    assert make_plan(PLAN, chosen={}).rows == make_plan(PLAN).rows


def test_a_column_goes_where_somebody_says_and_leaves_its_field_to_no_other() -> None:
    plan = planned({4: "progress"})

    assert "comments" not in plan.rows[1].fields
    assert [each.field for each in plan.tables[0].columns][4] == "progress"
    swapped = planned({1: "comments"})
    assert [each.field for each in swapped.tables[0].columns][4] is None


def test_a_column_without_a_field_is_kept_in_words_and_one_left_out_is_not() -> None:
    assert planned({4: ""}).rows[1].unplaced == (("Comments", "Scope still to be agreed."),)
    assert planned({4: OUT}).rows[1].unplaced == ()
    assert planned({4: OUT}).tables[0].columns[4].field == OUT


def test_a_table_is_read_as_the_kind_that_somebody_says() -> None:
    plan = planned({}, "risk")

    assert {row.kind for row in plan.rows} == {"risk"}
    assert plan.tables[0].reasons == ("you chose it",)


def test_a_table_that_is_left_out_makes_no_records_and_its_rows_say_so() -> None:
    both = book(self_assessment(), systems())
    places: list[Place] = [table.place for table in propose(both).tables({})]

    plan = make_plan(both, chosen={places[1]: TableChoice("")})

    assert {row.kind for row in plan.rows} == {"answer"}
    assert {each.sort for each in plan.source_rows if each.sheet == "Systems" and each.row > 1} == {UNWANTED}


def test_a_decision_about_a_table_that_is_not_there_changes_nothing() -> None:
    assert make_plan(PLAN, chosen={("Elsewhere", 9): TableChoice("")}).rows == make_plan(PLAN).rows
