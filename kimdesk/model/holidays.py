"""Working days and bank holidays in England (https://www.gov.uk/bank-holidays)."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

from kimdesk.model.dates import parse_date

# Days proclaimed once: moved or added to what the rules below give.
_MOVED = {date(2020, 5, 4): date(2020, 5, 8), date(2022, 5, 30): date(2022, 6, 2)}
_ADDED = (date(2011, 4, 29), date(2012, 6, 5), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8))
_DAY = timedelta(days=1)


def easter(year: int) -> date:
    """Return Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _monday_from(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


def _weekday_from(day: date) -> date:
    return day if day.weekday() < 5 else _monday_from(day)


def _last_monday(year: int, month: int) -> date:
    return _monday_from(date(year, month, 25))


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[date]:
    """Return the bank holidays of England in ``year``, substitute days included."""
    sunday = easter(year)
    by_rule = {
        sunday - 2 * _DAY,
        sunday + _DAY,
        _monday_from(date(year, 5, 1)),
        _last_monday(year, 5),
        _last_monday(year, 8),
        _weekday_from(date(year, 1, 1)),
        *_christmas(year),
    }
    return frozenset({_MOVED.get(day, day) for day in by_rule} | {day for day in _ADDED if day.year == year})


def _christmas(year: int) -> set[date]:
    # A Christmas Day on Sunday is made up for after Boxing Day, so that Boxing Day on Monday stays where it is.
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    weekdays = [day for day in (christmas, boxing) if day.weekday() < 5]
    free = [day for day in (date(year, 12, 27), date(year, 12, 28)) if day.weekday() < 5]
    return {*weekdays, *free[: 2 - len(weekdays)]}


def add_working_days(start: date, days: int, extra: Collection[date] = ()) -> date:
    """Return the day that is ``days`` working days after ``start``, which itself does not count."""
    day = start
    while days > 0:
        day += _DAY
        if day.weekday() < 5 and day not in bank_holidays(day.year) and day not in extra:
            days -= 1
    return day


def holidays_of(words: str | None) -> tuple[tuple[date, ...], tuple[str, ...]]:
    """Return the days that somebody wrote with commas, semicolons or line ends between, and what is no day."""
    if not words:
        return (), ()
    parts = [part.strip() for part in re.split(r"[,;\n]", words) if part.strip()]
    read = [(part, parse_date(part)) for part in parts]
    return tuple(day for _part, day in read if day), tuple(part for part, day in read if day is None)
