"""When things happened: a clock that is led through eight quarters and never runs backwards or past the present."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from kimdesk.clock import FixedClock
from kimdesk.model.quarters import Quarter

QUARTERS = 8
CURRENT = QUARTERS - 1
LAST_SIGNED = CURRENT - 1
SIGNED_AFTER = 26
_BEFORE_THE_END = 10
_SPAN_OF_EVENTS = 42
_SPAN_OF_RETURNS = 12


class Timeline:
    """Moves the clock. Early in the current quarter, what comes just before the present moves closer together."""

    def __init__(self, now: datetime, current: Quarter) -> None:
        self.now = now
        self.current = current
        self._elapsed = max((now.date() - current.start).days, 0)
        self.clock = FixedClock(datetime.combine(self.quarter(0).start, time(8, 30), now.tzinfo))
        self._moves = 0

    @property
    def today(self) -> date:
        """The day on which the sample is made."""
        return self.now.date()

    def quarter(self, at: int) -> Quarter:
        """Return a quarter of the history: 0 is the oldest, 7 the current one."""
        return self.current.shifted(at - CURRENT)

    def day_in(self, at: int, day: float) -> date:
        """Return the day that many days after the quarter began; never after today."""
        if at == CURRENT:
            # The returns of the current quarter need the last days for themselves.
            room = self._elapsed - min(self._elapsed / 2, _SPAN_OF_RETURNS + 1)
            day = min(day, _SPAN_OF_EVENTS) * min(room / _SPAN_OF_EVENTS, 1.0)
        return min(_weekday(self.quarter(at).start + timedelta(days=int(day))), self.today)

    def to_day(self, at: int, day: float, hour: int = 10) -> None:
        """Move to a day of the quarter, counted from its first."""
        self._move(self.day_in(at, day), hour)

    def to_after(self, at: int, days: float, hour: int = 10) -> None:
        """Move to so many days after the quarter's end (up to ``SIGNED_AFTER``)."""
        if at == LAST_SIGNED:
            room = min(self._elapsed / 2, SIGNED_AFTER) + _BEFORE_THE_END
            days = (days + _BEFORE_THE_END) * room / (SIGNED_AFTER + _BEFORE_THE_END) - _BEFORE_THE_END
        self._move(_weekday(self.quarter(at).end + timedelta(days=int(days))), hour)

    def to_ago(self, days: float, hour: int = 10) -> None:
        """Move to so many days before the present (up to 12)."""
        days *= min(self._elapsed / 2 / _SPAN_OF_RETURNS, 1.0)
        self._move(_weekday(self.today - timedelta(days=int(days))), hour)

    def to_now(self) -> None:
        """Move to the present."""
        self.clock.set(self.now)

    def tick(self) -> None:
        """Let a few minutes pass."""
        self._move(self.clock.today(), 0)

    def _move(self, day: date, hour: int) -> None:
        self._moves += 1
        wanted = datetime.combine(day, time(hour, self._moves * 17 % 60), self.now.tzinfo)
        soonest = self.clock.now() + timedelta(minutes=2 + self._moves * 7 % 5)
        self.clock.set(min(max(wanted, soonest), self.now))


def _weekday(day: date) -> date:
    return day - timedelta(days=max(day.weekday() - 4, 0))
