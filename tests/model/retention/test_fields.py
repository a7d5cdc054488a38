"""A retention rule of the register as one rule."""

from __future__ import annotations

from typing import Any

import pytest

from kimdesk.model.retention import read_rule
from kimdesk.model.retention.fields import as_period, numbers_of, plain_words, rule_of


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, ""),
        ({"period": "6 years", "trigger": "End of tenancy"}, "6 years after the end of tenancy"),
        ({"years": 6, "months": 0, "trigger": "End of the tenancy"}, "6 years after the end of the tenancy"),
        ({"years": 1, "months": 6, "weeks": 2, "days": 3}, "1 year, 6 months, 2 weeks and 3 days"),
        ({"period": "6 years + 1 year for audit", "years": 7}, "6 years plus 1 year for audit"),
        ({"permanent": "yes", "years": 6}, "permanently"),
        ({"permanent": "no", "years": 6}, "6 years"),
        ({"years": 0, "months": 0, "trigger": "Superseded"}, "until superseded"),
        ({"years": 0}, ""),
        ({"years": None, "until": "Child is 25"}, "25 years after the date of birth"),
        ({"until": "The child leaves care"}, "until child leaves care"),
        ({"until": "see guidance"}, "see guidance"),
        ({"years": 6, "until": "Child is 25"}, "6 years"),
        ({"years": 6, "trigger": "End of financial year"}, "6 years after the end of the financial year"),
        ({"years": -1, "months": 2000}, ""),
    ],
)
def test_words_numbers_and_answers_make_one_rule(values: dict[str, Any], said: str) -> None:
    assert rule_of(values).say() == said


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("6 years", {"years": 6}),
        ("6 years plus 1 year for audit", {"years": 7}),
        ("18 months", {"months": 18}),
        ("6 or 12 years", {}),
        ("permanent", {}),
        ("until superseded", {}),
        ("see guidance", {}),
    ],
)
def test_one_length_of_time_is_also_numbers(words: str, numbers: dict[str, int]) -> None:
    assert numbers_of(read_rule(words)) == numbers


def test_numbers_are_said_in_words_that_read_the_same() -> None:
    assert plain_words({"years": 6, "months": 0}) == "6 years"
    assert plain_words({"years": 1, "months": 6, "days": 1}) == "1 year 6 months 1 day"
    assert plain_words({}) == ""
    assert numbers_of(read_rule(plain_words({"years": 1, "days": 10}))) == {"years": 1, "days": 10}


def test_what_ends_a_period_is_said_as_one() -> None:
    assert as_period("Superseded") == "Superseded"
    assert as_period("Child leaves care") == "until child leaves care"
    assert as_period("See guidance") == "See guidance"
