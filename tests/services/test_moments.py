"""The days to which somebody looks back, as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kimdesk.clock import Clock, FixedClock, SystemClock
from kimdesk.errors import UserError
from kimdesk.services.moments import days_named, end_of_day, moment_named
from kimdesk.store.recorded import ALWAYS
from tests.workspaces import JANUARY

CLOCK = FixedClock(JANUARY)


def ms(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc]


@pytest.mark.parametrize("words", ["11/01/2026", "11 January 2026", "2026-01-11", "11.1.26", " 11th Jan 2026 "])
def test_a_day_is_taken_to_its_end(words: str) -> None:
    found = moment_named(words, CLOCK)
    assert (found.day, found.until) == (date(2026, 1, 11), ms(2026, 1, 12) - 1)
    assert (found.words, found.ahead) == ("11 January 2026", False)


@pytest.mark.parametrize(
    "words", ["11/01/2026 14:30", "2026-01-11T14:30", "11 January 2026, 14:30", "11/01/2026 14.30"]
)
def test_a_time_of_day_is_taken_to_the_end_of_its_minute(words: str) -> None:
    found = moment_named(words, CLOCK)
    assert (found.until, found.words) == (ms(2026, 1, 11, 14, 31) - 1, "11 January 2026, 14:30")


@pytest.mark.parametrize("words", ["now", "Today", "12/01/2026", "12/01/2026 09:30"])
def test_at_the_present_all_is_recorded_that_is_here(words: str) -> None:
    found = moment_named(words, CLOCK)
    assert (found.until, found.ahead) == (ALWAYS, False)


def test_a_day_to_come_is_marked() -> None:
    found = moment_named("1 February 2026", CLOCK)
    assert (found.until, found.ahead) == (ALWAYS, True)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "31/02/2026",
        "2026",
        "11/01/2026 25:00",
        "11/01/2026 10:75",
        "01/01/1850",
        "01/01/0001",
        "13/13/2026",
    ],
)
def test_what_is_no_day_is_said_with_how_to_write_one(words: str) -> None:
    with pytest.raises(UserError, match="is no day") as caught:
        moment_named(words, CLOCK)
    assert "31/03/2026" in caught.value.message


def test_the_offset_of_the_place_counts() -> None:
    east = FixedClock(datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=1))))
    assert end_of_day(date(2026, 6, 1), east).until == ms(2026, 6, 1, 23) - 1


def test_days_are_taken_from_the_beginning_of_the_first_to_the_end_of_the_last() -> None:
    found = days_named("1 January 2026", "3 January 2026", CLOCK)
    assert (found.start, found.end) == (ms(2026, 1, 1), ms(2026, 1, 4) - 1)
    assert found.words == "1 January 2026 to 3 January 2026"
    assert days_named("5/1/2026", "", CLOCK).last == date(2026, 1, 12)
    assert days_named("5/1/2026", "5/1/2026", CLOCK).words == "5 January 2026"
    with pytest.raises(UserError, match="comes before"):
        days_named("3 January 2026", "1 January 2026", CLOCK)


def test_a_real_clock_knows_the_summer_time_of_another_day() -> None:
    clock: Clock = SystemClock()
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC).replace(tzinfo=None)
    at = clock.local(noon)
    assert at.tzinfo is not None
    assert at.replace(tzinfo=None) == noon
