"""Each row of a self-assessment is an answer to the item that it is about, in whichever framework it stands."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kimdesk.imports.plan import make_plan
from kimdesk.imports.records import Row
from kimdesk.model.frameworks import read_framework
from kimdesk.model.shipped_frameworks import shipped_frameworks
from tests.frameworks import framework_file
from tests.imports.workbooks import TOPICS, Grid, Line, book, self_assessment, with_column

PARTS = (
    "Say what we mean by knowledge and information",
    "Which repository is used for which dataset",
    "Keep an information asset register",
    "Mine data with outcomes in mind",
    "Align it with the business strategy",
    "Expected standards, how they are monitored, and the consequences",
)


def with_parts(parts: Sequence[tuple[str | None, str]]) -> list[Row]:
    """Read an assessment in which the second recommendation is followed by rows for its parts."""
    lines: list[Line] = [["Ref", "Recommendation", "Response", "Compliant?"]]
    for number, topic in enumerate(TOPICS, 1):
        lines.append([f"Rec {number}", topic, f"Done since spring, point {number}.", "Yes"])
        if number == 2:
            lines += [[ref, text, f"Begun in spring: {text[:9]}.", "Partially"] for ref, text in parts]
    return list(make_plan(book(Grid("KIM assessment", lines))).rows)


def items(rows: Sequence[Row]) -> list[object]:
    return [row.fields.get("item") for row in rows]


def test_every_answer_names_its_item() -> None:
    rows = make_plan(book(self_assessment())).rows

    assert items(rows) == [f"R{number}" for number in range(1, 22)]
    assert rows[6].natural == ("HO-KIM-2023", "October 2024", "R7")
    assert {row.fields.get("part_of") for row in rows} == {None}


@pytest.mark.parametrize("numbered", ["2{}", "R2({})", "({})", "2.{}"])
def test_six_parts_are_six_answers_of_their_own(numbered: str) -> None:
    refs = [numbered.format(letter) for letter in ("abcdef" if "." not in numbered else "123456")]
    rows = with_parts(list(zip(refs, PARTS, strict=True)))

    assert items(rows) == ["R1", "R2", "R2a", "R2b", "R2c", "R2d", "R2e", "R2f", *(f"R{n}" for n in range(3, 22))]
    assert {row.fields.get("part_of") for row in rows[2:8]} == {"R2"}
    assert {row.fields["state"] for row in rows[2:8]} == {"partly"}
    assert (rows[1].fields["state"], rows[1].fields["answer"]) == ("met", "Done since spring, point 2.")
    assert rows[4].fields["answer"] == "Begun in spring: Keep an i."


def test_parts_in_another_order_go_by_their_words() -> None:
    turned = [PARTS[at] for at in (5, 2, 0, 4, 1, 3)]
    rows = with_parts([(f"2{letter}", text) for letter, text in zip("abcdef", turned, strict=True)])

    assert items(rows)[2:8] == ["R2f", "R2c", "R2a", "R2e", "R2b", "R2d"]


def test_six_parts_whose_words_say_nothing_go_by_their_order() -> None:
    rows = with_parts([(f"2{letter}", f"Point {letter} of our own") for letter in "abcdef"])

    assert items(rows)[2:8] == ["R2a", "R2b", "R2c", "R2d", "R2e", "R2f"]


def test_a_few_parts_are_known_by_their_words_and_the_rest_stays_with_the_whole() -> None:
    rows = with_parts([("2a", "Say what we hold"), ("2b", PARTS[2]), ("2c", "Say who minds it")])

    assert items(rows)[:4] == ["R1", "R2", "R2c", "R3"]
    assert str(rows[1].fields["answer"]).split("\n") == [
        "Done since spring, point 2.",
        "Say what we hold: Begun in spring: Say what .",
        "Say who minds it: Begun in spring: Say who m.",
    ]


def accountability(title: str, refs: bool = True, words: bool = True) -> list[Row]:
    """Read an assessment against the second framework that comes with the program."""
    framework = shipped_frameworks()[1]
    lines: list[Line] = [[title], ["March 2026"], ["Ref", "Expectation", "Our position", "Status"]]
    for group in framework.groups[:4]:
        lines.append([group.title, None, None, None])
        lines += [
            [item.key if refs else None, item.title if words else "As agreed", f"We do {item.key}", "Met"]
            for item in group.items
        ]
    return list(make_plan(book(Grid("Sheet1", lines))).rows)


def test_another_framework_is_known_by_its_name_and_its_numbers() -> None:
    rows = accountability("ICO accountability framework: where we stand")

    expected = [item.key for group in shipped_frameworks()[1].groups[:4] for item in group.items]
    assert items(rows) == expected
    assert {(row.fields["framework"], row.fields["cycle"], row.fields["state"]) for row in rows} == {
        ("ICO-ACC", "March 2026", "met")
    }


def test_another_framework_is_known_by_its_words_alone() -> None:
    rows = accountability("Self-assessment", refs=False)

    assert len(rows) == 19
    assert {row.fields["framework"] for row in rows} == {"ICO-ACC"}
    assert items(rows)[:3] == ["1.1", "1.2", "1.3"]


def test_numbers_alone_are_no_framework() -> None:
    rows = accountability("Self-assessment", words=False)

    assert {row.fields.get("framework") for row in rows} <= {None}


def test_a_framework_of_the_council_is_known_where_it_is_given() -> None:
    lines = [
        ["Testshire standard, self-assessment 2025"],
        ["No", "Requirement", "Our response"],
        ["H1", "Condition of every home", "Most of them"],
        ["H1b", "Surveys outside", "All of them"],
        ["H2", "Addresses without doubles", "None of them"],
        ["H7", "Something else", "Perhaps"],
    ]
    grid = book(Grid("Homes", lines))
    own = read_framework(framework_file())

    rows = make_plan(grid, "assessment", (*shipped_frameworks(), own)).rows

    assert items(rows) == ["H1", "H1b", "H2", None]
    assert {row.fields["framework"] for row in rows} == {"TEST-HOMES"}
    assert rows[1].fields["part_of"] == "H1"
    assert {row.fields.get("framework") for row in make_plan(grid, "assessment").rows} == {None}


def test_no_state_is_invented_for_any_item() -> None:
    rows = make_plan(book(with_column(self_assessment(), 4, 3, "RAG", "Green"))).rows

    assert {row.fields["state"] for row in rows} == {"not_yet"}
