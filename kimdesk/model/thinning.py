"""Which of the backups that were made by themselves are kept: of seven days, four weeks and twelve months the newest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12


def surplus(made: Collection[datetime], now: datetime) -> set[datetime]:
    """Return those that can go. Days, weeks and months count where a backup was made in them, so that a holiday costs
    nothing; one from the future, where a clock has been set back, is left alone and counts for nothing.
    """
    past = sorted((each for each in made if each <= now), reverse=True)
    kept: set[datetime] = set()
    for count, span in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        kept.update(_newest_of(past, count, span))
    return set(past) - kept


def _newest_of(newest_first: list[datetime], count: int, span: Callable[[datetime], Hashable]) -> list[datetime]:
    newest: dict[Hashable, datetime] = {}
    for each in newest_first:
        newest.setdefault(span(each), each)
    return list(newest.values())[:count]


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
