"""What is doubtful is said of the cell that it is about; days are read with the day first, and the unsure ones are named."""

from __future__ import annotations

import pytest

from kimdesk.imports.doubts import DATE, Doubt, doubts_in, is_two_ways
from kimdesk.imports.plan import make_plan
from tests.imports.workbooks import Grid, Line, book

HEADINGS: Line = ["Ref", "Name of asset", "Description", "Contains personal information?", "Next review date"]


def doubts(*days: str, personal: str = "Yes") -> list[tuple[Doubt, ...]]:
    lines = [[f"A{at}", f"Asset {at}", "Holds words", personal, day] for at, day in enumerate(days, 1)]
    return [
        doubts_in(row.notes) for row in make_plan(book(Grid("Information asset register", [HEADINGS, *lines]))).rows
    ]


def test_a_day_that_could_be_read_two_ways_is_read_day_first_and_named() -> None:
    ((doubt,),) = doubts("03/04/2026")

    assert doubt == "“Next review date” was read as 3 April 2026, the day first; it could also be the month first."
    assert (doubt.column, doubt.sort) == (4, DATE)


def test_one_day_that_can_only_be_day_first_makes_the_others_sure() -> None:
    assert doubts("03/04/2026", "25/04/2026") == [(), ()]


def test_a_day_that_can_only_be_month_first_leaves_all_of_them_open_and_is_itself_not_read() -> None:
    first, second, third = doubts("03/04/2026", "25/04/2026", "04/25/2026")

    assert [each.sort for each in first] == [DATE]
    assert second == ()
    assert [str(each) for each in third] == ["Next review date: 04/25/2026"]


def test_a_choice_that_does_not_exist_is_about_its_cell() -> None:
    ((kept, why),) = doubts("25/04/2026", personal="Perhaps on Tuesdays")

    assert (kept.column, why.column) == (3, 3)
    assert "is none of" in why


@pytest.mark.parametrize(
    ("words", "open_day"),
    [
        ("3/4/2026", True),
        ("3.4.26", True),
        ("4/4/2026", False),
        ("13/4/2026", False),
        ("3/13/2026", False),
        ("May", False),
    ],
)
def test_only_days_in_figures_that_differ_either_way_are_open(words: str, open_day: bool) -> None:
    assert is_two_ways(words) is open_day
