"""Self-assessments come in with their numbers and their cycle, and nobody's judgement is made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kimdesk.imports.answers import find_cycle
from kimdesk.imports.plan import make_plan
from tests.imports.workbooks import (
    TOPICS,
    Grid,
    book,
    plain,
    self_assessment,
    shuffled,
    with_blank_rows,
    with_cells,
    with_column,
    with_headings,
    with_rows,
)


def facts(grid: Grid) -> dict[str, tuple[str, dict[str, object]]]:
    return {row.key: (row.ref, row.fields) for row in make_plan(book(grid)).rows}


EXPECTED = facts(self_assessment())
WORDINGS = [
    ("No", "Ombudsman recommendation", "Expectation", "Our position"),
    ("Number", "Requirement", "Guidance", "How we comply"),
    ("Rec", "The recommendation", "Details", "Where we are now"),
    ("Reference", "Recommendation made", "Further detail", "Council's answer"),
]


def test_the_answers_are_read_as_they_stand() -> None:
    rows = make_plan(book(self_assessment())).rows

    assert [row.ref for row in rows] == [f"R{number}" for number in range(1, 22)]
    assert rows[6].key == "answer:ho-kim-2023:r7:october 2024"
    assert {(row.fields["state"], row.fields["cycle"], row.fields["framework"]) for row in rows} == {
        ("not_yet", "October 2024", "HO-KIM-2023")
    }
    assert rows[0].fields["recommendation"] == TOPICS[0]
    assert str(rows[0].fields["includes"]).startswith("Part 1 ought")
    assert str(rows[0].fields["answer"]).count("\n") == 1
    assert "includes" not in rows[20].fields


@pytest.mark.parametrize("words", WORDINGS)
def test_headings_in_other_words_make_no_difference(words: tuple[str, ...]) -> None:
    assert facts(with_headings(self_assessment(), 4, *words)) == EXPECTED
    assert facts(shuffled(with_headings(self_assessment(), 4, *words), 2)) == EXPECTED


@pytest.mark.parametrize("seed", range(4))
def test_columns_in_another_order_make_no_difference(seed: int) -> None:
    assert facts(shuffled(self_assessment(), seed)) == EXPECTED


def numbered(say: Callable[[int], object]) -> Callable[[Grid], Grid]:
    return lambda grid: with_cells(grid, 0, 5, lambda ref: say(int(ref[1:])))


def in_the_text(grid: Grid) -> Grid:
    lines = [
        line if line[1] is None or line[0] == "Ref" else [None, f"{line[0]} - {line[1]}", *line[2:]]
        for line in grid.rows
    ]
    return replace(grid, rows=lines)


@pytest.mark.parametrize(
    "change",
    [
        plain,
        lambda grid: with_blank_rows(grid, 1, 4),
        numbered(lambda number: number),
        numbered(str),
        numbered(lambda number: f"Rec {number}"),
        numbered(lambda number: f"R {number}"),
        numbered(lambda number: f"{number}."),
        numbered(lambda number: f"R{number:02d}"),
        in_the_text,
    ],
)
def test_another_numbering_or_layout_makes_no_difference(change: Callable[[Grid], Grid]) -> None:
    assert facts(change(self_assessment())) == EXPECTED


def test_twenty_one_rows_without_numbers_are_numbered_in_order_and_say_so() -> None:
    rows = make_plan(book(numbered(lambda _number: None)(self_assessment()))).rows

    assert {row.key: (row.ref, row.fields) for row in rows} == EXPECTED
    assert rows[0].notes == ("The rows carry no numbers; as there are 21, they were numbered in order.",)


@pytest.mark.parametrize(
    ("heading", "words", "state"),
    [
        ("Status", "Partially met", "partly"),
        ("Compliant?", "Yes", "met"),
        ("Met", "No", "not_met"),
        ("Status", "N/A", "na"),
        ("RAG", "Amber", "not_yet"),
    ],
)
def test_a_state_comes_from_a_column_that_judges_and_from_nothing_else(heading: str, words: str, state: str) -> None:
    row = make_plan(book(with_column(self_assessment(), 4, 3, heading, words))).rows[0]

    assert row.fields["state"] == state
    assert (("RAG", "Amber") in row.unplaced) is (state == "not_yet")


def test_an_answer_in_several_rows_is_one() -> None:
    lines = self_assessment().rows
    split = [
        *lines[:6],
        [None, None, "Something more.", "A second answer."],
        ["R1", "Say it again", None, "A third answer."],
        *lines[6:],
    ]

    rows = make_plan(book(Grid("Self-assessment", split))).rows

    assert len(rows) == 21
    assert rows[0].source.more == (7, 8)
    assert str(rows[0].fields["answer"]).endswith("A second answer.\nA third answer.")


def test_another_framework_is_not_taken_for_the_ombudsmans() -> None:
    lines = [
        ["Complaint handling code self-assessment 2025"],
        ["Code provision", "Code requirement", "Comply: yes or no", "Evidence", "Commentary"],
        ["1.2", "A definition of a complaint", "Yes", "Policy", "As before"],
        ["1.3", "No need to use the word", "No", "Policy", "To do"],
    ]

    rows = make_plan(book(Grid("Code", lines)), "assessment").rows

    assert [row.fields.get("framework") for row in rows] == [None, None]


@pytest.mark.parametrize(
    ("lines", "cycle"),
    [
        (["Self-assessment against the Spotlight report (May 2023)", "October 2024"], "October 2024"),
        (["Completed: 4th Oct 2024"], "October 2024"),
        (["KIM self-assessment 2024/25"], "2024/25"),
        (["Self-assessment, Q3 2024/25"], "Q3 2024/25"),
        (["Spotlight report on Knowledge and Information Management, May 2023"], ""),
        (["04/10/2024"], "October 2024"),
        (["Our answers"], ""),
        (["Spotlight recommendations - review March 2025"], "March 2025"),
        (["31-Oct-24"], "October 2024"),
        (["2024-10-31"], "October 2024"),
        (["As at 31/10/24"], "October 2024"),
        (["Reviewed 31.10.24"], "October 2024"),
        (["Oct-24"], "October 2024"),
        (["31 Oct 24"], "October 2024"),
        (["October '24"], "October 2024"),
        (["End of October 2024"], "October 2024"),
        (["Version 1.10.24 of 12 may"], ""),
        (["Phase 1-10 of 24"], ""),
    ],
)
def test_the_cycle_is_the_date_of_the_answers(lines: list[str], cycle: str) -> None:
    assert find_cycle(lines) == cycle


def test_the_form_of_another_code_brings_its_provisions_judgements_and_commentary() -> None:
    lines = [
        ["Complaints code: self-assessment 2025"],
        ["Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanation"],
        ["1.2", "Say what a complaint is", "Yes", "Policy", "As before"],
        ["1.3", "Take complaints in any form", "No", "None", "To do"],
    ]

    first, second = make_plan(book(Grid("Code", lines))).rows

    assert (first.kind, first.ref, first.fields["state"], first.fields["answer"]) == (
        "answer",
        "1.2",
        "met",
        "As before",
    )
    assert (second.ref, second.fields["state"]) == ("1.3", "not_met")
    assert first.unplaced == (("Evidence", "Policy"),)


def test_requirements_with_positions_are_a_self_assessment_and_no_action_plan() -> None:
    lines = [["No", "Requirement", "Position statement", "Status", "Action needed"]]
    lines += [[f"Rec {number}", topic, "We do", "Met", "None"] for number, topic in enumerate(TOPICS, 1)]

    plan = make_plan(book(Grid("Sheet1", lines)))

    assert {row.kind for row in plan.rows} == {"answer"}
    assert {row.fields["state"] for row in plan.rows} == {"met"}


def test_actions_taken_from_recommendations_stay_actions() -> None:
    lines = [["Ref", "Action", "Owner", "Due", "Status"]]
    lines += [[f"R{number}", topic, "ICT", "Q4 2024/25", "Open"] for number, topic in enumerate(TOPICS[:5], 1)]

    assert {row.kind for row in make_plan(book(Grid("Plan", lines))).rows} == {"action"}


def test_recommendations_without_numbers_are_known_by_their_words_on_any_sheet() -> None:
    grids = [
        Grid(
            name,
            [["KIM self-assessment"], ["Recommendation", "Comply?", "Commentary"]]
            + [[topic, "Part", f"About {topic}"] for topic in TOPICS[first:last]],
        )
        for name, first, last in (("Governance", 0, 10), ("Systems", 10, 14), ("Repairs", 18, 21))
    ]

    rows = make_plan(book(*grids)).rows

    assert [row.ref for row in rows] == [f"R{number}" for number in (*range(1, 15), 19, 20, 21)]
    assert {row.fields["state"] for row in rows} == {"partly"}
    assert rows[0].notes == ("The row carries no number; by its words it is R1.",)


def test_a_number_before_a_dash_is_taken_off_the_text() -> None:
    lines = [["KIM review"], ["Recommendation", "Our response"]]
    lines += [[f"{number} - {topic}", "We do"] for number, topic in enumerate(TOPICS, 1)]

    row = make_plan(book(Grid("KIM", lines))).rows[6]

    assert (row.ref, row.fields["recommendation"], row.notes) == ("R7", TOPICS[6], ())


def test_a_self_assessment_without_a_date_says_so_once() -> None:
    grid = self_assessment()

    plan = make_plan(book(replace(plain(grid), rows=grid.rows[3:])))

    assert all("cycle" not in row.fields and row.notes == () for row in plan.rows)
    assert len(plan.notes) == 1
    assert "fill in “Cycle” on its 21 answers" in plan.notes[0]


def test_a_line_below_a_group_that_bears_no_number_is_no_recommendation() -> None:
    grid = with_rows(self_assessment(), 6, [None, "For discussion at the June meeting", None, None])
    plan = make_plan(book(grid))
    assert [row.fields for row in plan.rows] == [row.fields for row in make_plan(book(self_assessment())).rows]
    assert {each.row: each.sort for each in plan.source_rows}[6] == "not understood"
