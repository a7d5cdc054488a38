"""Lengths of time as retention schedules give them, and the years that they are counted in."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from kimdesk.i18n import t, tn
from kimdesk.model.dates import add_months, end_of_month
from kimdesk.model.quarters import FINANCIAL_YEAR_MONTH


class Period(NamedTuple):
    """A length of time in the units that the schedule names; they are not turned into each other."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """Return the day that comes this much later; a day that its month does not have becomes that month's last.

        Raises OverflowError where that would be after the year 9999.
        """
        try:
            return add_months(day, 12 * self.years + self.months) + timedelta(days=7 * self.weeks + self.days)
        except ValueError as error:
            raise OverflowError(str(error)) from error

    def say(self) -> str:
        """Return the period in words: "6 years and 6 months", or nothing for none."""
        said = (
            tn("Retention", "{count} year", "{count} years", self.years),
            tn("Retention", "{count} month", "{count} months", self.months),
            tn("Retention", "{count} week", "{count} weeks", self.weeks),
            tn("Retention", "{count} day", "{count} days", self.days),
        )
        parts = [words.format(count=amount) for amount, words in zip(self, said, strict=True) if amount]
        *first, last = parts or [""]
        return t("Retention", "{parts} and {last}").format(parts=", ".join(first), last=last) if first else last


class Year(StrEnum):
    """The year whose end a period counts from, where it does: "6 years + current" starts when the year is over."""

    NONE = ""
    CURRENT = "current"
    FINANCIAL = "financial"
    CALENDAR = "calendar"
    ACADEMIC = "academic"
    TAX = "tax"

    def end(self, day: date, first_month: int = FINANCIAL_YEAR_MONTH) -> date:
        """Return the last day of the year that ``day`` falls in. A year that the words do not describe further is the
        council's financial year, which begins in ``first_month``; the tax year ends on 5 April.
        """
        if self is Year.NONE:
            return day
        if self is Year.TAX:
            return date(day.year + (day > date(day.year, 4, 5)), 4, 5)
        last = {Year.CALENDAR: 12, Year.ACADEMIC: 8}.get(self, (first_month - 2) % 12 + 1)
        return end_of_month(day.year + (day.month > last), last)

    def say(self) -> str:
        """Return the year's name: "the financial year"."""
        return {
            Year.NONE: "",
            Year.CURRENT: t("Retention", "the current year"),
            Year.FINANCIAL: t("Retention", "the financial year"),
            Year.CALENDAR: t("Retention", "the calendar year"),
            Year.ACADEMIC: t("Retention", "the academic year"),
            Year.TAX: t("Retention", "the tax year"),
        }[self]
