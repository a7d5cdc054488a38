"""What stands above, below and beside the records is none of them, and no record is lost to it."""

from __future__ import annotations

import pytest

from kimdesk.imports.left_over import say_why, worth_saying
from kimdesk.imports.plan import Row, make_plan
from tests.imports.workbooks import TOPICS, Grid, Line, book

HEADINGS: Line = ["Ref", "Action", "Owner", "Due"]
PLAN: list[Line] = [
    HEADINGS,
    ["D1", "Write it down", "ICT Manager", "Q4 2024/25"],
    ["D2", "Tidy it up", "Head of Repairs", "Q1 2025/26"],
    ["D3", "Show others how", "HR", "Q2 2025/26"],
]


def rows_of(lines: list[Line], name: str = "Plan", **layout: object) -> list[Row]:
    return list(make_plan(book(Grid(name, lines, **layout))).rows)  # type: ignore[arg-type]


@pytest.mark.parametrize("without_refs", [False, True])
@pytest.mark.parametrize(
    "below",
    [
        [[], ["Key"], ["Green", "On track"], ["Amber", "Some delay"], [], ["Complete", 1], ["Open", 2]],
        [[], ["Green", "On track"], ["Red", "Off track"]],
        [["Complete", 2], ["Open", 1]],
        [[], ["Version control"], ["Version", "Date", "Author", "Changes"], ["0.1", "01/02/2025", "JS", "First draft"]],
        [[], ["Version", "Date", "Author", "Comments"], ["1", "01/02/2025", "JS", "First draft"]],
        [[], ["Budget"], ["Item", "Cost", "Year", "Total"], ["Software", "£5,000", "2025/26", "£5,000"]],
    ],
)
def test_keys_counts_versions_and_costs_below_a_plan_are_no_actions(below: list[Line], without_refs: bool) -> None:
    lines = [line[1:] for line in PLAN] if without_refs else PLAN

    assert [row.fields["title"] for row in rows_of([*lines, *below])] == [line[1] for line in PLAN[1:]]


def test_a_summary_below_a_self_assessment_is_no_answer() -> None:
    lines: list[Line] = [["Ref", "Recommendation", "Response", "Status"]]
    lines += [[f"R{number}", topic, "We do", "Compliant"] for number, topic in enumerate(TOPICS, 1)]
    lines += [[], ["Summary"], ["Compliant", 20], ["Partially compliant", 1], ["Not compliant", 0]]

    assert [row.ref for row in rows_of(lines, "KIM")] == [f"R{number}" for number in range(1, 22)]


def test_a_table_of_versions_above_does_not_hide_the_plan() -> None:
    above: list[Line] = [
        ["Version control"],
        ["Version", "Date", "Author", "Changes"],
        ["1.0", "01/02/2024", "JS", "New"],
    ]

    assert [row.ref for row in rows_of([*above, *[[] for _ in range(20)], *PLAN])] == ["D1", "D2", "D3"]


@pytest.mark.parametrize(
    "lines",
    [
        [["Cost centre", "Description", "Budget", "Spend"], ["H1", "Software", 900, 20], ["H2", "Training", 500, 10]],
        [
            ["Ref", "Description", "Budget holder", "Budget"],
            ["B1", "Software", "ICT Manager", 9],
            ["B2", "Books", "HR", 8],
        ],
        [
            ["Name", "Role", "Email"],
            ["Ann Lee", "Head of Housing", "a@example.org"],
            ["Bo Day", "Clerk", "b@example.org"],
        ],
    ],
)
def test_a_sheet_of_costs_or_contacts_holds_no_records(lines: list[Line]) -> None:
    plan = make_plan(book(Grid("Plan", PLAN), Grid("Beside", lines)))

    assert {row.source.sheet for row in plan.rows} == {"Plan"}
    assert [(each.sheet, each.first, each.why) for each in worth_saying(plan.left_over)] == [
        ("Beside", row, "not understood") for row in (1, 2, 3)
    ]


def test_many_neighbouring_rows_left_for_one_reason_are_said_together() -> None:
    plan = make_plan(book(Grid("Plan", PLAN), Grid("Beside", [["Lists", "More"], *[["One", "Two"]] * 9])))

    assert [(each.first, each.last, each.words) for each in worth_saying(plan.left_over)] == [(1, 10, "Lists | More")]


def test_stars_in_a_column_of_their_own_mark_the_rows() -> None:
    lines: list[Line] = [
        ["A star (*) answers the Housing Ombudsman", None, None, None],
        [None, "Action", "Owner", "Timescale"],
        ["*", "Train staff to record vulnerabilities", "HR", "Q4 2024/25"],
        [None, "Paint the office", "ICT", "Q4 2024/25"],
        ["*", "Publish frequently asked questions", "Comms", "Q1 2025/26"],
    ]

    rows = rows_of(lines)

    assert [(bool(row.fields.get("ombudsman")), row.unplaced) for row in rows] == [(True, ()), (False, ()), (True, ())]


def test_a_starred_title_without_a_reference_is_an_action_and_explains_no_star() -> None:
    lines: list[Line] = [
        ["What we will do", "Lead officer", "Timescale"],
        ["* Set up a board", "Head of ICT", "December 2024"],
        ["Key lists agreed", "Records Manager", "May 2025"],
        [],
        ["* = quick win"],
    ]

    rows = rows_of(lines)

    assert [row.fields["title"] for row in rows] == ["Set up a board", "Key lists agreed"]
    assert rows[0].unplaced == (("Marked “*”", "* = quick win"),)


def test_letters_in_brackets_mark_where_the_workbook_explains_them() -> None:
    lines: list[Line] = [
        *PLAN,
        ["D4", "Send reminders (HO)", "ICT", "2026"],
        [],
        ["(HO) = Housing Ombudsman recommendation"],
    ]

    row = rows_of(lines)[-1]

    assert (row.fields["title"], row.fields["ombudsman"]) == ("Send reminders", True)


def test_a_bare_one_is_the_first_recommendation_and_ho_a_tick() -> None:
    numbered = [
        ["Action", "Owner", "Due", "Recommendation no."],
        ["Meet", "ICT", "2026", "1"],
        ["Talk", "HR", "2026", "7 & 8"],
    ]
    ticked = [["Ref", "Action", "Owner", "Due", "Ombudsman recommendation?"], ["1", "Meet", "ICT", "2026", "HO"]]

    assert [row.fields["recommendations"] for row in rows_of(numbered)] == [("R1",), ("R7", "R8")]
    assert rows_of(ticked)[0].fields["ombudsman"] is True


def test_headings_in_two_lines_are_read_as_one() -> None:
    lines: list[Line] = [
        [None, "ACTION", "PERSON", "TARGET"],
        ["REF", "TO BE TAKEN", "RESPONSIBLE", "DATE"],
        ["K1", "Write it down", "Repairs Manager", "31-Mar-25"],
    ]

    assert rows_of(lines)[0].fields["target"] == "31-Mar-25"


def test_tabs_and_long_banners_are_themes() -> None:
    banner = "Objective 1: we know what we hold about homes and tenants, keep it right, and share it with those who need it here"
    lines: list[Line] = [HEADINGS, [f"{banner} and elsewhere"], *PLAN[1:]]
    tabs = make_plan(book(Grid("Governance", PLAN), Grid("People", [HEADINGS, ["E1", "Meet", "HR", "2026"]])))

    assert {row.unplaced for row in rows_of(lines, merged=((2, 1, 2, 4),))} == {
        (("Theme in the workbook", f"{banner} and elsewhere"),)
    }
    assert tabs.rows[-1].unplaced == (("Theme in the workbook", "People"),)


def test_a_share_done_is_no_evidence_of_closure() -> None:
    lines: list[Line] = [
        [*HEADINGS, "% complete"],
        ["D1", "Write it down", "ICT", "2026", "50%"],
        ["D2", "Tidy", "HR", "2026", "0%"],
    ]

    assert rows_of(lines)[0].unplaced == (("% complete", "50%"),)


def test_a_day_counted_by_the_spreadsheet_is_a_day() -> None:
    assert rows_of([HEADINGS, ["D1", "Write it down", "ICT", 45747], PLAN[1]])[0].fields["target"] == "31/03/2025"


def test_a_row_whose_words_are_missing_is_named_with_the_reason() -> None:
    plan = make_plan(book(Grid("Plan", [*PLAN, ["D4", None, "ICT", "2026"], PLAN[1]])))

    assert [(each.row, say_why(each)) for each in plan.left_over if each.sort != "heading"] == [
        (5, "not understood: it has no words for the action"),
        (6, "the same as a row above"),
    ]
