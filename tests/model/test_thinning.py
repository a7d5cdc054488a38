"""Backups that were made by themselves are thinned out: of seven days, four weeks and twelve months the newest stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.thinning import DAYS, MONTHS, WEEKS, surplus

BEGINNING = datetime(2024, 1, 1, 9, tzinfo=UTC)
MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: BEGINNING + timedelta(minutes=minutes))


def test_of_two_years_of_days_a_week_four_weeks_and_a_year_are_left() -> None:
    kept: set[datetime] = set()
    for day in range(730):
        now = BEGINNING + timedelta(days=day)
        kept |= {now, now + timedelta(hours=8)}
        kept -= surplus(kept, now + timedelta(hours=8))
    newest = sorted(kept, reverse=True)
    last = datetime(2025, 12, 30, 17, tzinfo=UTC)
    assert newest[:DAYS] == [last - timedelta(days=day) for day in range(DAYS)]
    assert {each.isocalendar()[:2] for each in newest} >= {
        (last - timedelta(weeks=week)).isocalendar()[:2] for week in range(WEEKS)
    }
    assert [each.month for each in newest if each.year == 2025 and (each + timedelta(days=1)).month != each.month] == [
        11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]  # fmt: skip
    assert len(newest) <= DAYS + WEEKS + MONTHS


@given(st.sets(MOMENTS), MOMENTS)
def test_the_newest_of_each_span_stays_and_what_stays_is_bounded(made: set[datetime], now: datetime) -> None:
    gone = surplus(made, now)
    past, left = {each for each in made if each <= now}, made - gone
    assert gone <= past
    assert not past or max(past) in left
    assert len(left & past) <= DAYS + WEEKS + MONTHS
    for count, span in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        newest = {}
        for each in sorted(past):
            newest[each.strftime(span)] = each
        assert set(sorted(newest.values(), reverse=True)[:count]) <= left


@given(st.sets(MOMENTS), MOMENTS)
def test_a_second_look_takes_nothing_more(made: set[datetime], now: datetime) -> None:
    assert surplus(made - surplus(made, now), now) == set()


@given(st.sets(MOMENTS), MOMENTS)
def test_a_clock_that_was_set_back_costs_none_of_what_it_calls_the_future(made: set[datetime], now: datetime) -> None:
    assert not {each for each in surplus(made, now) if each > now}


@given(st.lists(st.integers(1, 500), min_size=1, max_size=60))
def test_thinned_day_by_day_the_newest_of_each_of_the_last_months_is_still_there(gaps: list[int]) -> None:
    ever: set[datetime] = set()
    kept: set[datetime] = set()
    now = BEGINNING
    for hours in gaps:
        now += timedelta(hours=hours)
        ever.add(now)
        kept.add(now)
        kept -= surplus(kept, now)
    newest = {}
    for each in sorted(ever):
        newest[each.year, each.month] = each
    assert set(sorted(newest.values(), reverse=True)[:MONTHS]) <= kept
