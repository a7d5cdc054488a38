from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.holidays import bank_holidays
from kimdesk.model.quarters import Quarter, parse_quarter, quarter_of

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
months = st.integers(1, 12)


def test_the_last_quarter_of_the_financial_year_is_named_after_both_years() -> None:
    quarter = quarter_of(date(2025, 2, 14))
    assert (quarter.name, quarter.months) == ("Q4 2024/25", "January to March 2025")


def test_a_kim_year_that_begins_in_december_runs_from_december_to_february() -> None:
    quarter = quarter_of(date(2025, 1, 5), first_month=12)
    assert quarter.start == date(2024, 12, 1)
    assert quarter.end == date(2025, 2, 28)
    assert quarter.months == "December 2024 to February 2025"
    assert quarter.name == "Q1 2024/25"


@given(days, months)
def test_every_day_falls_in_the_quarter_it_is_given(day: date, month: int) -> None:
    quarter = quarter_of(day, month)
    assert quarter.start <= day <= quarter.end
    assert (quarter.start.month - month) % 3 == 0


@given(days, months)
def test_the_name_of_a_quarter_reads_back_as_that_quarter(day: date, month: int) -> None:
    quarter = quarter_of(day, month)
    assert parse_quarter(quarter.name, month) == quarter
    assert parse_quarter(quarter.start.isoformat(), month) == quarter


@given(days, months)
def test_quarters_follow_each_other_without_a_gap(day: date, month: int) -> None:
    quarter = quarter_of(day, month)
    assert (quarter.shifted(1).start - quarter.end).days == 1
    assert quarter.shifted(1).shifted(-1) == quarter


@pytest.mark.parametrize("words", ["Q4 24/25", "quarter 4 2024-2025", "q4  2024/25", "Qtr 4 2024/25"])
def test_the_usual_spellings_mean_the_same_quarter(words: str) -> None:
    assert parse_quarter(words) == Quarter(date(2025, 1, 1))


@pytest.mark.parametrize("words", ["Q5 2024/25", "Q4 2024/27", "", "soon", "2025-02-02", "Q1 0000"])
def test_what_is_no_quarter_is_not_guessed_at(words: str) -> None:
    assert parse_quarter(words) is None


def test_a_return_is_due_fifteen_working_days_after_the_quarter_bank_holidays_left_out() -> None:
    assert quarter_of(date(2025, 12, 1)).due() == date(2026, 1, 22)
    assert quarter_of(date(2025, 3, 1)).due() == date(2025, 4, 23)


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2020, {"2020-05-08", "2020-12-25", "2020-12-28", "2020-04-10", "2020-04-13"}),
        (2021, {"2021-12-27", "2021-12-28"}),
        (2022, {"2022-01-03", "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-26", "2022-12-27"}),
        (2023, {"2023-01-02", "2023-05-01", "2023-05-08", "2023-05-29"}),
        (2026, {"2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"}),
    ],
)
def test_bank_holidays_are_those_england_had(year: int, expected: set[str]) -> None:
    assert expected <= {day.isoformat() for day in bank_holidays(year)}


@given(st.integers(2024, 2090))
def test_an_ordinary_year_has_eight_bank_holidays_all_on_working_days(year: int) -> None:
    holidays = bank_holidays(year)
    assert len(holidays) == 8
    assert all(day.weekday() < 5 for day in holidays)
