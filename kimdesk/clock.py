"""The one door to the time of day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests hand in one that stands still."""

    def now(self) -> datetime:
        """Return the present instant, aware, with this computer's offset from UTC."""
        ...

    def today(self) -> date:
        """Return the local calendar day."""
        ...

    def local(self, at: datetime) -> datetime:
        """Return the instant at which clocks here show ``at``, which says nothing of an offset."""
        ...


class SystemClock:
    """The computer's own clock, which may be wrong: it is shown to people and decides nothing."""

    def now(self) -> datetime:
        return datetime.now().astimezone()  # noqa: TID251 - this is the door

    def today(self) -> date:
        return self.now().date()

    def local(self, at: datetime) -> datetime:
        # Summer time on that day counts, and not that of today.
        return at.astimezone()


class FixedClock:
    """A clock that moves only when told to."""

    def __init__(self, at: datetime) -> None:
        self._at = at if at.tzinfo else at.replace(tzinfo=UTC)

    def now(self) -> datetime:
        return self._at

    def today(self) -> date:
        return self._at.date()

    def local(self, at: datetime) -> datetime:
        return at.replace(tzinfo=self._at.tzinfo)

    def set(self, at: datetime) -> None:
        """Move to ``at``."""
        self._at = at if at.tzinfo else at.replace(tzinfo=UTC)

    def advance(self, by: timedelta) -> None:
        """Move on by ``by``."""
        self._at += by
