"""When a task comes again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.recurring import next_day

INTERVALS = ("month", "quarter", "half_year", "year", "two_years", "four_years")
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@pytest.mark.parametrize(
    ("done", "every", "months", "again"),
    [
        (date(2026, 1, 31), "month", (), date(2026, 2, 28)),
        (date(2026, 1, 15), "quarter", (), date(2026, 4, 15)),
        (date(2024, 2, 29), "year", (), date(2025, 2, 28)),
        (date(2026, 3, 10), "year", ("mar",), date(2027, 3, 10)),
        (date(2026, 3, 10), "half_year", ("mar", "sep"), date(2026, 9, 10)),
        (date(2026, 9, 10), None, ("mar", "sep"), date(2027, 3, 10)),
        (date(2026, 5, 4), "two_years", ("may",), date(2028, 5, 4)),
        (date(2026, 5, 4), None, (), None),
        (date(2026, 5, 4), "now and then", (), None),
    ],
)
def test_a_task_comes_again_in_its_months_or_after_its_interval(
    done: date, every: str | None, months: tuple[str, ...], again: date | None
) -> None:
    assert next_day(done, every, months) == again


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.sampled_from([*INTERVALS, None]),
    st.sets(st.sampled_from(NAMES)),
)
def test_it_always_comes_later_and_in_one_of_its_months(done: date, every: str | None, months: set[str]) -> None:
    again = next_day(done, every, months)
    if again is None:
        assert every is None
        assert not months
        return
    assert again > done
    if months and every not in ("two_years", "four_years"):
        assert NAMES[again.month - 1] in months
