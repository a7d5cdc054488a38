"""The last day on which something is kept, and why none can be told."""

from __future__ import annotations

from datetime import date

import pytest

from kimdesk.model.retention import Ending, end_date, read_rule

START = date(2025, 3, 31)


@pytest.mark.parametrize(
    ("words", "start", "day"),
    [
        ("6 years", "2025-03-31", "2031-03-31"),
        ("1 month", "2025-03-31", "2025-04-30"),
        ("1 month", "2024-01-31", "2024-02-29"),
        ("1 year", "2024-02-29", "2025-02-28"),
        ("4 years", "2024-02-29", "2028-02-29"),
        ("2 weeks", "2024-12-25", "2025-01-08"),
        ("1 year, 1 month and 1 day", "2024-01-31", "2025-03-01"),
        ("6 years plus 1 year for audit", "2025-05-05", "2032-05-05"),
        ("6 years + current", "2025-05-05", "2032-03-31"),
        ("6 years + current", "2025-03-31", "2031-03-31"),
        ("End of financial year plus 6", "2026-04-01", "2033-03-31"),
        ("1 year after the end of the calendar year", "2025-05-05", "2026-12-31"),
        ("1 year after the end of the academic year", "2025-09-01", "2027-08-31"),
        ("6 years after the end of the tax year", "2025-04-05", "2031-04-05"),
        ("6 years after the end of the tax year", "2025-04-06", "2032-04-05"),
        ("until the child reaches 25", "2010-02-01", "2035-02-01"),
        ("until superseded", "2025-05-05", "2025-05-05"),
        ("at least 6 years after closure", "2025-05-05", "2031-05-05"),
        ("6 years or 2 years, whichever is later", "2025-05-05", "2031-05-05"),
        ("6 years or 2 years, whichever is sooner", "2025-05-05", "2027-05-05"),
        ("6 years or permanently, whichever is sooner", "2025-05-05", "2031-05-05"),
        ("not kept", "2025-05-05", "2025-05-05"),
    ],
)
def test_a_day_is_worked_out_where_one_day_governs(words: str, start: str, day: str) -> None:
    assert end_date(read_rule(words), date.fromisoformat(start)) == Ending(date.fromisoformat(day))


def test_a_range_has_a_day_from_which_and_one_by_which() -> None:
    assert end_date(read_rule("6 to 10 years"), START) == Ending(date(2031, 3, 31), date(2035, 3, 31))


def test_the_financial_year_is_the_councils_own() -> None:
    rule = read_rule("3 years + current")

    assert end_date(rule, date(2025, 1, 15), first_month=3).day == date(2028, 2, 29)
    assert end_date(rule, date(2025, 1, 15), first_month=1).day == date(2028, 12, 31)


def test_a_day_named_in_the_rule_itself_needs_no_other() -> None:
    assert end_date(read_rule("6 years after 31/03/2020"), None).day == date(2026, 3, 31)


def test_parts_that_count_from_different_moments_need_the_day_of_each() -> None:
    rule = read_rule("6 years after end of tenancy or until the child is 25, whichever is later")

    assert end_date(rule, START).why == "The date of “end of tenancy” is not recorded."
    days = {"end of tenancy": START, "date of birth": date(2010, 1, 1)}
    assert end_date(rule, None, dates=days).day == date(2035, 1, 1)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "No retention period is recorded."),
        ("tbc", "The retention period is not decided yet."),
        ("see guidance", "The period “see guidance” was not understood."),
        ("6 years, longer if asked", "The period “6 years, longer if asked” was not understood."),
        ("6 years", "The date from which the period counts is not recorded."),
        ("6 years after closure", "The date of “closure” is not recorded."),
        ("until superseded", "It is kept until superseded; the date of that is not recorded."),
        ("while valid", "It is kept while valid; there is no date for the end of that."),
    ],
)
def test_what_is_missing_is_said(words: str, why: str) -> None:
    assert end_date(read_rule(words), None) == Ending(why=why)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("permanent", "It is kept permanently."),
        ("life of the organisation", "It is kept for the life of the organisation."),
        ("6 years or permanently, whichever is later", "It is kept permanently."),
    ],
)
def test_what_has_no_end_says_so(words: str, why: str) -> None:
    assert end_date(read_rule(words), START) == Ending(why=why, never=True)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("6 or 12 years", "It depends on which applies: 6 years or 12 years."),
        (
            "until 18 plus 3 years of inactivity",
            "3 years of inactivity have to pass as well, and only the case file tells.",
        ),
        ("999 years after closure", ""),
    ],
)
def test_what_no_day_can_decide_is_said(words: str, why: str) -> None:
    assert end_date(read_rule(words), START).why == why


def test_a_day_beyond_the_calendar_is_said_and_does_not_raise() -> None:
    assert end_date(read_rule("999 years"), date(9500, 1, 1)).why == "The period ends after the year 9999."


def test_cases_that_come_to_the_same_day_need_no_choice() -> None:
    assert end_date(read_rule("(a) letters: 6 years; (b) notes: 6 years"), START).day == date(2031, 3, 31)
