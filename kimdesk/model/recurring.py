"""Tasks that come again and again: the year planner."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from kimdesk.model.dates import add_months

_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12, "two_years": 24, "four_years": 48}
_CALENDAR = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def next_day(done: date, every: str | None, months: Collection[str] = ()) -> date | None:
    """Return when a task that was done on a day comes again: in the next of its months, else after its interval, on the
    same day of the month or the last one there is; None where it says neither.
    """
    wanted = [at + 1 for at, name in enumerate(_CALENDAR) if name in months]
    if wanted:
        later = next((month for month in wanted if month > done.month), None)
        ahead = (later or wanted[0] + 12) - done.month
        interval = _MONTHS.get(every or "", 0)
        # Every second year in May, done in May: not the next May.
        return add_months(done, max(ahead, interval) if interval > 12 else ahead)
    return add_months(done, _MONTHS[every]) if every in _MONTHS else None
