"""Which year an owner's statement is for, and when the next is due."""

from __future__ import annotations

from datetime import date

import pytest

from kimdesk.model.statements import due_again, following, statement_id, year_of


@pytest.mark.parametrize(
    ("day", "year"), [(date(2026, 1, 12), "2025/26"), (date(2026, 4, 1), "2026/27"), (date(1999, 12, 31), "1999/00")]
)
def test_the_year_is_the_councils_financial_year(day: date, year: str) -> None:
    assert year_of(day) == year


@pytest.mark.parametrize(
    ("year", "coming"),
    [("2025/26", "2026/27"), ("2025-2026", "2026/27"), (" 2025 ", "2026"), ("the last one", "2026/27")],
)
def test_the_year_after_is_written_in_the_same_way(year: str, coming: str) -> None:
    assert following(year, date(2027, 1, 12)) == coming


def test_it_is_due_again_a_year_later_and_has_one_id_everywhere() -> None:
    assert due_again(date(2024, 2, 29)) == date(2025, 2, 28)
    workspace = "00000000-0000-0000-0000-000000000001"
    assert statement_id(workspace, "a", "2025/26") == statement_id(workspace, "a", "2025/26")
    assert statement_id(workspace, "a", "2025/26") != statement_id(workspace, "b", "2025/26")
