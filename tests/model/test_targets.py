from __future__ import annotations

import pytest

from kimdesk.model.targets import is_open_ended, target_date


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Q4 2024/25", "2025-03-31"),
        ("Q1 2025/26", "2025-06-30"),
        ("End of Q2 2025/26", "2025-09-30"),
        ("September 2025", "2025-09-30"),
        ("by end of March 2026", "2026-03-31"),
        ("31/03/2025", "2025-03-31"),
        ("5.4.25", "2025-04-05"),
        ("1st May 2025", "2025-05-01"),
        ("2025/26", "2026-03-31"),
        ("Autumn 2025", "2025-11-30"),
        ("2027", "2027-12-31"),
        ("Mar-25", "2025-03-31"),
        ("Mar-2025", "2025-03-31"),
        ("March 26", "2026-03-31"),
        ("03/2025", "2025-03-31"),
        ("31-Mar-25", "2025-03-31"),
        ("Jan-Mar 2025", "2025-03-31"),
        ("Summer 25", "2025-08-31"),
        ("25/26", "2026-03-31"),
        ("End of FY24/25", "2025-03-31"),
        ("Q4 FY24/25", "2025-03-31"),
        ("2024/25 Q4", "2025-03-31"),
        ("Q4 (2024/25)", "2025-03-31"),
        ("4th quarter 2024/25", "2025-03-31"),
        ("Q1/Q2 2025/26", "2025-09-30"),
        ("Q1 and Q2 2025/26", "2025-09-30"),
        ("Q4 24/25 (revised)", "2025-03-31"),
        ("31/03/25 (was 31/12/24)", "2025-03-31"),
    ],
)
def test_a_target_in_words_comes_to_a_day_in_the_financial_year(words: str, day: str) -> None:
    found = target_date(words)
    assert found is not None
    assert found.isoformat() == day


@pytest.mark.parametrize(
    "words",
    [
        "Ongoing",
        "TBC",
        "",
        "31/02/2025",
        "Q4 2024/28",
        "when resources allow",
        "13/13/2025",
        "early 2026",
        "mid March 2026",
        "24/26",
        "Q1",
        "Year 2",
        "5/6",
    ],
)
def test_words_that_name_no_day_get_none(words: str) -> None:
    assert target_date(words) is None


def test_ongoing_work_is_told_from_a_target_nobody_has_set() -> None:
    assert is_open_ended("On-going")
    assert not is_open_ended("TBC")
