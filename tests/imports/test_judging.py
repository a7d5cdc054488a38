"""A state is taken where the words say it outright, and nowhere else."""

from __future__ import annotations

import pytest

from kimdesk.imports.choices import find_choice
from kimdesk.imports.plan import make_plan
from kimdesk.model.kinds import KINDS
from tests.imports.workbooks import TOPICS, Grid, book

PLAN = ["Ref", "Action", "Owner", "Due", "Status"]
ASSESSMENT = ["Ref", "Recommendation", "Response", "Status"]


@pytest.mark.parametrize(
    "words",
    [
        "Will be met next year",
        "To be met",
        "Mostly met",
        "Not started",
        "Not certain",
        "Work needed to be compliant",
        "Needs a policy to be met",
        "Met / Not met",
        "Met/Partially met",
        "Met\nNot met",
        "Met, but not for leaseholders",
        "Met?",
        "Compliant once signed",
        "TBC",
        "Green",
    ],
)
def test_what_is_likely_due_or_half_so_is_no_state(words: str) -> None:
    assert find_choice(KINDS["answer"]["state"], words) is None


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Met", "met"),
        ("Fully compliant", "met"),
        ("Met - policy of 2023", "met"),
        ("Compliant (2024)", "met"),
        ("Partially", "partly"),
        ("Part", "partly"),
        ("Part met", "partly"),
        ("Met in part", "partly"),
        ("Partly compliant", "partly"),
        ("Partially compliant: two of three", "partly"),
        ("Not in place", "not_met"),
        ("Does not meet", "not_met"),
        ("Non-compliant", "not_met"),
        ("Not applicable", "na"),
    ],
)
def test_a_state_that_is_said_is_taken(words: str, state: str) -> None:
    assert find_choice(KINDS["answer"]["state"], words) == state


@pytest.mark.parametrize(
    "words",
    [
        "80% complete",
        "To be completed",
        "Nearly complete",
        "Draft completed",
        "Off track",
        "Not on track",
        "Behind schedule",
        "Complete but not signed",
        "Complete - awaiting sign-off",
        "Not complete",
        "Complete by June",
    ],
)
def test_an_action_is_done_or_under_way_only_where_the_cell_says_so(words: str) -> None:
    assert find_choice(KINDS["action"]["progress"], words) is None


@pytest.mark.parametrize(
    ("words", "progress"),
    [
        ("Completed May 2024", "done"),
        ("Closed: see the minutes", "done"),
        ("Completed/Closed", "done"),
        ("In progress - 80%", "under_way"),
        ("Yet to start", "not_started"),
        ("not started yet", "not_started"),
    ],
)
def test_progress_that_is_said_is_taken(words: str, progress: str) -> None:
    assert find_choice(KINDS["action"]["progress"], words) == progress


def test_words_that_say_no_progress_are_kept() -> None:
    row = make_plan(book(Grid("Plan", [PLAN, ["A1", "Sort the files", "ICT", "2026", "Off track"]]))).rows[0]

    assert "progress" not in row.fields
    assert row.unplaced == (("Status", "Off track"),)


def test_a_recommendation_judged_differently_on_each_line_is_not_yet_assessed() -> None:
    lines = [
        ASSESSMENT,
        ["R1", TOPICS[0], "We do", "Met"],
        ["R2", TOPICS[1], "First part", "Met"],
        [None, None, "Second part", "Not met"],
        ["R3", TOPICS[2], "We do", "Not met"],
    ]
    merged = ((3, 1, 4, 1), (3, 2, 4, 2))

    rows = make_plan(book(Grid("Assessment", lines, merged=merged))).rows

    assert [row.fields["state"] for row in rows] == ["met", "not_yet", "not_met"]
    assert ("Status", "Met\nNot met") in rows[1].unplaced


def test_parts_of_a_recommendation_belong_to_it_and_keep_their_judgements() -> None:
    lines = [["Ref", "Recommendation", "Response", "Compliant?"]]
    for number, topic in enumerate(TOPICS, 1):
        lines.append([f"Rec {number}", topic, f"Answer {number}", "Yes"])
        if number == 2:
            lines += [["2a", "Say what we hold", "First", "Partially"], ["2b", "Say who minds it", "Second", "No"]]

    rows = make_plan(book(Grid("Assessment", lines))).rows
    second = rows[1]

    assert [row.ref for row in rows] == [f"R{number}" for number in range(1, 22)]
    assert second.fields["answer"] == "Answer 2\nSay what we hold: First\nSay who minds it: Second"
    assert second.fields["state"] == "not_yet"
    assert [words for heading, words in second.unplaced if "Compliant?" in heading] == ["Yes", "Partially", "No"]
    assert {row.fields["state"] for row in rows} == {"met", "not_yet"}


def test_lines_without_a_number_are_parts_of_the_recommendation_above() -> None:
    lines = [["No", "Recommendation", "Response"]]
    for number, topic in enumerate(TOPICS, 1):
        lines.append([number, topic, f"Answer {number}"])
        if number == 2:
            lines.append([None, "name whoever minds each list", "Part answer"])

    rows = make_plan(book(Grid("KIM assessment", lines))).rows

    assert len(rows) == 21
    assert rows[1].fields["answer"] == "Answer 2\nname whoever minds each list: Part answer"
    assert rows[1].fields["includes"] == "name whoever minds each list"
