"""Numbers of measures as people write them, against their target, and what is in doubt about them."""

from __future__ import annotations

import pytest

from kimdesk.model.measuring import Against, against, doubts, number_in, period_key


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("96.4", 96.4),
        ("96.4 %", 96.4),
        ("96%", 96),
        ("1,234", 1234),
        ("£3,400", 3400),
        ("£ 3,400.50", 3400.5),
        ("12 days", 12),
        ("-3", -3),
        ("\N{MINUS SIGN}3", -3),
        ("0", 0),
    ],
)
def test_a_number_is_read_as_it_is_written(words: str, number: float) -> None:
    assert number_in(words) == number


@pytest.mark.parametrize(
    "words", ["", None, "about 40", "90-95", "12 of 40", "12,34", "n/a", "1.2.3", "96.4 (provisional)", "1e5x9", "٣"]
)
def test_what_is_not_one_number_is_none(words: str | None) -> None:
    assert number_in(words) is None


def test_a_value_stands_against_its_target_by_what_is_better() -> None:
    assert [against(90, 95, way) for way in ("up", "down", "level", None)] == [
        Against.MISSED,
        Against.MET,
        Against.UNKNOWN,
        Against.UNKNOWN,
    ]
    assert against(95, 95, "up") is against(95, 95, "down") is Against.MET
    assert against(None, 95, "up") is against(90, None, "up") is Against.UNKNOWN


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        ({"value": "about 40"}, "No number can be read from “about 40”"),
        ({"value": "9", "numerator": 50, "denominator": 40}, "50 is more than the 40"),
        ({"value": "9", "numerator": 5, "denominator": 0}, "5 of 0 cannot be right"),
        ({"value": "72%", "numerator": 50, "denominator": 80}, "is 62.5 %"),
    ],
)
def test_what_is_in_doubt_is_said(reading: dict[str, object], said: str) -> None:
    assert said in " ".join(doubts(reading))


@pytest.mark.parametrize(
    "reading",
    [
        {"value": "63%", "numerator": 50, "denominator": 80},
        {"value": "62.5 %", "numerator": 50, "denominator": 80},
        {"value": "62", "numerator": 50, "denominator": 80},
        {"value": "12", "numerator": 5},
        {},
    ],
)
def test_what_fits_is_in_no_doubt(reading: dict[str, object]) -> None:
    assert doubts(reading) == ()


def test_a_period_has_one_key_however_it_is_written() -> None:
    assert {period_key(each) for each in ("Q3 2025/26", "q3 25/26", "quarter 3 2025-2026")} == {"2025-10-01"}
    assert period_key("Q3 2025/26", 12) == "2026-06-01"
    assert period_key("Sep-25") == period_key("September 2025") == "2025-09-30"
    assert period_key("First half") == period_key("first  half")
