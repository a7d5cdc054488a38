"""The instants to which somebody looks back, as people write them: a day, or a day and a time."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.dates import parse_date, say_long_date
from kimdesk.store.recorded import ALWAYS

_WITH_TIME = re.compile(r"(.+?)(?:[T,]\s*|\s+)(\d{1,2})[:.](\d{2})")
# Nobody recorded anything before, and nothing is planned later.
_EARLIEST, _LATEST = date(1900, 1, 1), date(2200, 12, 31)


class Moment(NamedTuple):
    """All that had been recorded by ``until`` (UTC milliseconds, included): the end of a day, or of a minute.

    From the present on that is everything. ``ahead`` marks a day that has not come yet.
    """

    day: date
    until: int
    words: str
    ahead: bool = False

    @property
    def iso(self) -> str:
        """The day, which files carry."""
        return self.day.isoformat()


class Days(NamedTuple):
    """From the beginning of one day to the end of another, in UTC milliseconds, both included."""

    first: date
    last: date
    start: int
    end: int

    @property
    def words(self) -> str:
        """Both days in words."""
        if self.first == self.last:
            return say_long_date(self.first)
        return t("LookingBack", "{first} to {last}").format(
            first=say_long_date(self.first), last=say_long_date(self.last)
        )


def moment_named(words: str, clock: Clock) -> Moment:
    """Return the instant that somebody writes: 12/06/2026, 12 June 2026, 2026-06-12, each with 14:30 behind it or
    without; "now" and "today" too.

    Raises UserError where it is none.
    """
    plain = " ".join(words.split())
    if plain.casefold() in ("now", "today"):
        return end_of_day(clock.today(), clock)
    timed = _WITH_TIME.fullmatch(plain)
    if timed is None:
        return end_of_day(_day(plain, words), clock)
    day, hour, minute = _day(timed[1], words), int(timed[2]), int(timed[3])
    if hour > 23 or minute > 59:
        raise _no_day(words)
    at = datetime.combine(day, time(hour, minute))
    said = t("LookingBack", "{day}, {time}").format(day=say_long_date(day), time=f"{at:%H:%M}")
    return _moment(day, clock.local(at + timedelta(minutes=1)), said, clock)


def minute_of(at: datetime, clock: Clock) -> Moment:
    """Return the end of the minute of an instant, in words as clocks here showed it."""
    there = at.astimezone(clock.now().tzinfo).replace(second=0, microsecond=0)
    said = t("LookingBack", "{day}, {time}").format(day=say_long_date(there.date()), time=f"{there:%H:%M}")
    return _moment(there.date(), there + timedelta(minutes=1), said, clock)


def end_of_day(day: date, clock: Clock) -> Moment:
    """Return the end of a day."""
    return _moment(day, clock.local(_midnight_after(day)), say_long_date(day), clock)


def days_named(first: str, last: str, clock: Clock) -> Days:
    """Return the days that somebody names, both included; without a last one up to today.

    Raises UserError where one is no day, or the last one comes before the first.
    """
    return days_between(_day(first, first), _day(last, last) if last else clock.today(), clock)


def days_between(first: date, last: date, clock: Clock) -> Days:
    """Return the days from one to another, both included; raises UserError where they are the wrong way round."""
    if last < first:
        raise UserError(
            t("LookingBack", "Nothing was looked at"),
            t("LookingBack", "{last} comes before {first}.").format(
                first=say_long_date(first), last=say_long_date(last)
            ),
            t("LookingBack", "Give the earlier day first."),
        )
    start = _ms(clock.local(datetime.combine(first, time())))
    return Days(first, last, start, _ms(clock.local(_midnight_after(last))) - 1)


def day_named(words: str) -> date:
    """Return the day that somebody writes; raises UserError where it is none."""
    return _day(words, words)


def _moment(day: date, after: datetime, words: str, clock: Clock) -> Moment:
    now = clock.now()
    # What clocks that are a little ahead have dated after the present stands too.
    return Moment(day, ALWAYS if after > now else _ms(after) - 1, words, day > clock.today())


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time())


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _day(words: str, whole: str) -> date:
    day = parse_date(words)
    if day is None or not _EARLIEST <= day <= _LATEST:
        raise _no_day(whole)
    return day


def _no_day(words: str) -> UserError:
    return UserError(
        t("LookingBack", "“{words}” is no day").format(words=words.strip()),
        t("LookingBack", "Write it day first: 31/03/2026, or 31 March 2026, with 14:30 behind it for a time of day."),
        t("LookingBack", "Days from 1900 to 2200 are known."),
    )
