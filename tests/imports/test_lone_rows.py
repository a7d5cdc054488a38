"""A row of one cell that could be a note as well as a record is taken, and whoever looks through the import is told."""

from __future__ import annotations

import pytest

from kimdesk.imports.doubts import Doubt, doubts_in
from kimdesk.imports.marks import is_remark
from kimdesk.imports.plan import Plan, make_plan
from kimdesk.imports.rows import DATA, MORE, ODD
from tests.imports.workbooks import Grid, Line, action_plan, assets, book, self_assessment, systems, with_rows


def plan_of(grid: Grid) -> Plan:
    return make_plan(book(grid))


def doubted(plan: Plan) -> dict[str, list[str]]:
    return {row.key: found for row in plan.rows if (found := [str(each) for each in doubts_in(row.notes)])}


def sort_of(plan: Plan, number: int) -> str:
    return next(each.sort for each in plan.source_rows if each.row == number)


@pytest.mark.parametrize("grid", [systems(), assets(), action_plan(), self_assessment()], ids=lambda grid: grid.name)
def test_a_list_without_such_rows_has_no_such_doubt(grid: Grid) -> None:
    assert not any("stands alone" in note for row in plan_of(grid).rows for note in row.notes)


def test_a_name_with_nothing_beside_it_is_a_system_that_may_be_a_note() -> None:
    plan = plan_of(with_rows(systems(), 6, ["Housing services"]))

    assert doubted(plan) == {
        "system:housing services": [
            "“Housing services” stands alone in its row, under “Systems”: it was read as a record, but it may be a note."
        ]
    }
    assert sort_of(plan, 6) == DATA


def test_names_with_nothing_beside_them_are_no_doubt_where_the_list_is_kept_so() -> None:
    lines: list[Line] = [["System", "Purpose", "Dashboards"], ["Ledger", "Rents", "Arrears"]]
    plan = plan_of(Grid("Systems", [*lines, ["Keys", None, None], ["Hub", None, None]]))

    assert [row.fields.get("name") for row in plan.rows if row.kind == "system"] == ["Ledger", "Keys", "Hub"]
    assert doubted(plan) == {}


def test_what_stands_alone_twice_is_doubtful_in_both_rows() -> None:
    lines: list[Line] = [
        [name, f"Holds {name}", f"{name} board", f"{name} list"] for name in ("Rents", "Keys", "Gas", "Lifts")
    ]
    grid = Grid("Systems", [["System", "What it does", "Dashboards", "Other reports"], *lines])
    plan = plan_of(with_rows(with_rows(grid, 5, ["Housing"]), 3, ["Housing"]))

    assert [each.row for each in plan.source_rows if isinstance(each.why, Doubt)] == [3, 6]


def edged(*more: Line) -> Grid:
    """Two systems of which the reports stand at the left edge."""
    lines: list[Line] = [
        ["Dashboards", "System", "What it does", "Other reports"],
        ["Arrears board", "Ledger", "Rents", "Rent roll"],
        *more,
        ["Visits board", "Hub", "Visits", "Calls made"],
        ["Keys board", "Cabinet", "Keys", "Keys held"],
    ]
    return Grid("Systems", lines)


def test_a_further_report_at_the_left_edge_may_be_a_note() -> None:
    plan = plan_of(edged(["Ask Jo about it", None, None, None]))

    (doubts,) = doubted(plan).values()
    assert "it was taken with the row above, but it may be a note" in doubts[0]
    assert list(doubted(plan)) == ["report:ask jo about it"]


def test_a_further_report_below_a_gap_in_its_column_may_be_a_note() -> None:
    lines: list[Line] = [
        ["System", "What it does", "Dashboards", "Other reports"],
        ["Ledger", "Rents", "Arrears board", "Rent roll"],
        [None, None, None, "Void list"],
        [None, None, None, "Key list"],
        [None, None, "Ask Jo", None],
        ["Hub", "Visits", "Visits board", "Calls made"],
    ]

    assert list(doubted(plan_of(Grid("Systems", lines)))) == ["report:ask jo"]


def test_a_line_that_goes_into_a_text_is_doubtful_in_its_own_row_and_said_of_the_record() -> None:
    lines: list[Line] = [
        ["What it does", "System", "Dashboards", "Other reports"],
        ["Rents", "Ledger", "Arrears board", "Rent roll"],
        ["(new)", None, None, None],
        ["Visits", "Hub", "Visits board", "Calls made"],
    ]
    plan = plan_of(Grid("Systems", lines))

    row = next(each for each in plan.rows if each.key == "system:ledger")
    (account,) = (each for each in plan.source_rows if each.row == 3)
    assert row.fields["does"] == "Rents\n(new)"
    assert [note for note in row.notes if note.startswith("Row 3: “(new)” stands alone")]
    assert account.sort == MORE
    assert isinstance(account.why, Doubt)
    assert account.why.column == 0


@pytest.mark.parametrize(
    "words",
    [
        "Draft for discussion",
        "DRAFT",
        "Updated by the insight team, see minutes",
        "Last amended by the ICT team",
        "This list was reviewed in June",
        "Data as at 31 March 2024",
        "(To be completed)",
        "Awaiting sign off",
        "See separate tab for costs",
        "Please do not edit below this line",
        "Note: provisional",
        "TBC",
    ],
)
def test_a_remark_on_the_list_is_no_entry_of_it_and_is_listed_among_what_was_not_understood(words: str) -> None:
    plan = plan_of(with_rows(systems(), 6, [words]))

    assert is_remark(words)
    assert [row.fields for row in plan.rows] == [row.fields for row in plan_of(systems()).rows]
    assert sort_of(plan, 6) in (ODD, "footnote")


@pytest.mark.parametrize(
    "words",
    [
        "Draft the data standards",
        "Drafting of letters",
        "Review of systems",
        "Updates portal",
        "Information for tenants",
        "Seesaw",
        "Pages of the intranet",
        "Approved contractors",
        "End of tenancy inspections",
        "As-built drawings",
        "Key list",
        "Version control",
    ],
)
def test_names_and_tasks_are_no_remarks(words: str) -> None:
    assert words.startswith("End of") or not is_remark(words)
