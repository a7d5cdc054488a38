"""Days and months as people write them in English and Welsh, and as they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from kimdesk import i18n
from kimdesk.languages import speak
from kimdesk.model.dates import (
    MONTHS,
    month_name,
    month_number,
    parse_date,
    parse_month,
    say_date,
    say_long_date,
    say_short_date,
    short_month,
)
from kimdesk.model.quarters import quarter_of
from kimdesk.model.targets import target_date

LANGUAGES = ("en", "cy")
DAY = date(2025, 4, 5)


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    i18n.use(None)


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        "5 April 2025",
        "5th Apr 25",
        "Saturday 5 April 2025",
        "5 Ebrill 2025",
        "5ed o Ebrill 2025",
        "5 Ebr 25",
        "Sadwrn 5 Ebrill 2025",
        "Dydd Sadwrn, 5 Ebrill 2025",
        "5-Ebr-2025",
    ],
)
def test_a_day_is_read_in_both_languages_whichever_the_window_speaks(words: str, spoken: str) -> None:
    speak(spoken)
    assert parse_date(words) == DAY


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("shown", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_that_one_language_shows_is_read_in_both(month: int, shown: str, spoken: str) -> None:
    day = date(2025, month, 28)
    speak(shown)
    long, short, name, letters = say_long_date(day), say_short_date(day), month_name(month), short_month(month)
    speak(spoken)
    assert parse_date(long) == parse_date(short) == day
    assert month_number(name) == month_number(letters) == month
    assert parse_month(f"{name} 2025") == parse_month(f"{letters}-25")


@pytest.mark.parametrize(
    ("words", "month"), [("Fawrth", 3), ("Fehefin", 6), ("Orffennaf", 7), ("Dachwedd", 11), ("Ragfyr", 12), ("Fedi", 9)]
)
def test_a_month_that_is_mutated_is_read(words: str, month: int) -> None:
    assert parse_date(f"1 o {words} 2025") == date(2025, month, 1)


@pytest.mark.parametrize("words", ["5 Ebrillaf 2025", "31 Chwefror 2025", "5 o 2025", "Ebrill"])
def test_what_is_no_day_is_none_in_welsh_either(words: str) -> None:
    assert parse_date(words) is None


def test_welsh_shows_its_own_months() -> None:
    speak("cy")
    assert say_long_date(DAY) == "5 Ebrill 2025"
    assert say_short_date(DAY) == "5 Ebr 2025"
    assert quarter_of(DAY).said_months == "Ebrill – Mehefin 2025"


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_figures_stand_the_british_way_in_both(spoken: str) -> None:
    speak(spoken)
    assert say_date(DAY) == "05/04/2025"


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_what_records_hold_is_english_in_both(spoken: str) -> None:
    speak(spoken)
    assert quarter_of(DAY).months == "April to June 2025"
    assert f"{MONTHS[3]}" == "April"


@pytest.mark.parametrize("words", ["Medi 2025", "diwedd Medi 2025", "Awst/Medi 2025", "Awst a Medi 2025"])
def test_a_target_is_read_in_welsh(words: str) -> None:
    assert target_date(words) == date(2025, 9, 30)
