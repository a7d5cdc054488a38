"""KIM quarters: three months that start where the workspace says, named with their year and their months."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from kimdesk.i18n import t
from kimdesk.model.dates import MONTHS, add_months, month_name, short_month
from kimdesk.model.holidays import add_working_days

FINANCIAL_YEAR_MONTH = 4
DUE_WORKING_DAYS = 15

_NAME = re.compile(
    r"(?:q|qtr|quarter)\s*([1-4])\s*[,:]?\s*(?:of\s+)?(\d{4})(?:\s*[/-]\s*(\d{2}|\d{4}))?", re.IGNORECASE
)
_SHORT = re.compile(r"(?:q|qtr|quarter)\s*([1-4])\s*[,:]?\s*(\d{2})\s*[/-]\s*(\d{2})", re.IGNORECASE)


@dataclass(frozen=True, order=True, slots=True)
class Quarter:
    """One KIM quarter, known by its first day."""

    start: date
    first_month: int = FINANCIAL_YEAR_MONTH

    @property
    def end(self) -> date:
        """The last day."""
        return add_months(self.start, 3) - timedelta(days=1)

    @property
    def number(self) -> int:
        """1 to 4 within the KIM year."""
        return (self.start.month - self.first_month) % 12 // 3 + 1

    @property
    def year(self) -> int:
        """The calendar year in which the KIM year began."""
        return self.start.year - (self.start.month < self.first_month)

    @property
    def name(self) -> str:
        """As councils write it: "Q4 2024/25", or "Q1 2025" where the year is the calendar year."""
        if self.first_month == 1:
            return f"Q{self.number} {self.year}"
        return f"Q{self.number} {self.year}/{(self.year + 1) % 100:02d}"

    @property
    def months(self) -> str:
        """For example "January to March 2025", as it stands in records and files, whatever the window speaks."""
        first, last = self.start, self.end
        year = f" {first.year}" if first.year != last.year else ""
        return f"{MONTHS[first.month - 1]}{year} to {MONTHS[last.month - 1]} {last.year}"

    @property
    def said_months(self) -> str:
        """The same for people, in the language in use."""
        return say_months(self.start, self.end)

    def shifted(self, quarters: int) -> Quarter:
        """Return the quarter that many later (or earlier, where negative)."""
        return Quarter(add_months(self.start, 3 * quarters), self.first_month)

    def overlaps(self, since: str | None, until: str | None) -> bool:
        """Whether something that runs from one ISO day to another (either may be open) runs in this quarter."""
        return (not since or since <= self.end.isoformat()) and (not until or until >= self.start.isoformat())

    def due(self, working_days: int = DUE_WORKING_DAYS, extra_holidays: Collection[date] = ()) -> date:
        """Return the day by which returns are due: working days of England after the quarter ends."""
        return add_working_days(self.end, working_days, extra_holidays)


def say_months(first: date, last: date) -> str:
    """Return "January to March 2025" in the language in use."""
    year = f" {first.year}" if first.year != last.year else ""
    return t("Quarters", "{first} to {last}").format(
        first=f"{month_name(first.month)}{year}", last=f"{month_name(last.month)} {last.year}"
    )


def say_short_months(first: date, last: date) -> str:
    """Return "Jan to Mar" in the language in use."""
    return t("Quarters", "{first} to {last}").format(first=short_month(first.month), last=short_month(last.month))


def quarter_of(day: date, first_month: int = FINANCIAL_YEAR_MONTH) -> Quarter:
    """Return the quarter that ``day`` falls in."""
    back = (day.month - first_month) % 3
    return Quarter(add_months(day.replace(day=1), -back), first_month)


def parse_quarter(words: str, first_month: int = FINANCIAL_YEAR_MONTH) -> Quarter | None:
    """Read "Q4 2024/25", "Q4 24/25", "quarter 4 2024-2025" or a first day in ISO form; None where it is none of these.

    A year pair must follow on ("2024/27" is not a year), and an ISO date must be the first day of a quarter.
    """
    words = " ".join(words.split())
    match = _NAME.fullmatch(words)
    short = None if match else _SHORT.fullmatch(words)
    if match:
        number, year, following = int(match[1]), int(match[2]), match[3]
    elif short:
        number, year, following = int(short[1]), 2000 + int(short[2]), short[3]
    else:
        return _from_first_day(words, first_month)
    if following and (year + 1) % 100 != int(following) % 100:
        return None
    if not 1900 <= year <= 2200:
        return None
    return Quarter(add_months(date(year, first_month, 1), 3 * (number - 1)), first_month)


def _from_first_day(words: str, first_month: int) -> Quarter | None:
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return None
    quarter = quarter_of(day, first_month)
    return quarter if quarter.start == day else None
