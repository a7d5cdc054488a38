"""Dates as people in councils write them: day first, months in words, months counted on."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kimdesk.i18n import mark, show

# As they are written in records and files, whatever the window speaks; people are shown `month_name` and `short_month`.
MONTHS = (
    mark("Months", "January"),
    mark("Months", "February"),
    mark("Months", "March"),
    mark("Months", "April"),
    mark("Months", "May"),
    mark("Months", "June"),
    mark("Months", "July"),
    mark("Months", "August"),
    mark("Months", "September"),
    mark("Months", "October"),
    mark("Months", "November"),
    mark("Months", "December"),
)
_SHORT = (
    mark("ShortMonths", "Jan"),
    mark("ShortMonths", "Feb"),
    mark("ShortMonths", "Mar"),
    mark("ShortMonths", "Apr"),
    mark("ShortMonths", "May"),
    mark("ShortMonths", "Jun"),
    mark("ShortMonths", "Jul"),
    mark("ShortMonths", "Aug"),
    mark("ShortMonths", "Sep"),
    mark("ShortMonths", "Oct"),
    mark("ShortMonths", "Nov"),
    mark("ShortMonths", "Dec"),
)
_WELSH = (
    ("ionawr", "ion"),
    ("chwefror", "chwefr", "chwef", "chwe"),
    ("mawrth", "fawrth", "maw"),
    ("ebrill", "ebr"),
    ("mai", "fai"),
    ("mehefin", "fehefin", "meh"),
    ("gorffennaf", "orffennaf", "gorff", "gor"),
    ("awst", "aws"),
    ("medi", "fedi"),
    ("hydref", "hyd"),
    ("tachwedd", "dachwedd", "tach"),
    ("rhagfyr", "ragfyr", "rhag"),
)
# Both languages are understood whichever the window speaks: a return may have been begun in the other.
_BY_NAME = {
    **{name: number for number, names in enumerate(_WELSH, 1) for name in names},
    **{name[:length].casefold(): number for number, name in enumerate(MONTHS, 1) for length in (3, 4, len(name))},
}

_NUMBERS = re.compile(r"(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_WORDS = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|(?:dydd\s+)?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))\w*,?\s+)?"
    r"(\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?[\s./-]+(?:(?:of|o)\s+)?"
    r"([a-z]+)\.?,?[\s./-]*[\s./-](\d{4}|\d{2})"
)
_MONTH = re.compile(r"([a-z]+)\.?,?(?:\s+|\s*[-/'’]\s*)['’]?(\d{4}|[2-9]\d)")
_NUMBERED_MONTH = re.compile(r"(0?[1-9]|1[0-2])\s*[/-]\s*((?:19|20|21)\d{2})")


def add_months(day: date, months: int) -> date:
    """Return the same day of the month ``months`` later, or that month's last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, end_of_month(year, month + 1).day))


def end_of_month(year: int, month: int) -> date:
    """Return the last day of the month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def month_number(word: str) -> int | None:
    """Return 1 to 12 for an English or Welsh month name, whole or shortened."""
    return _BY_NAME.get(word.casefold().rstrip("."))


def parse_date(words: str) -> date | None:
    """Read a day: 5/4/2025 (5 April), 5.4.25, 2025-04-05, 5 April 2025, 5th Apr 25, 5 Ebrill 2025; None where it is no real
    day.
    """
    words = " ".join(words.split()).casefold()
    try:
        if match := _ISO.fullmatch(words):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := _NUMBERS.fullmatch(words):
            return date(_year(match[3]), int(match[2]), int(match[1]))
        if (match := _WORDS.fullmatch(words)) and (month := month_number(match[2])):
            return date(_year(match[3]), month, int(match[1]))
    except ValueError:
        return None
    return None


def parse_month(words: str) -> date | None:
    """Read "September 2025", "Sep-25" and "09/2025" as that month's last day; None where it is not a month."""
    words = " ".join(words.split()).casefold()
    if match := _NUMBERED_MONTH.fullmatch(words):
        return end_of_month(int(match[2]), int(match[1]))
    match = _MONTH.fullmatch(words)
    month = month_number(match[1]) if match else None
    if not match or not month:
        return None
    year = _year(match[2])
    return end_of_month(year, month) if 1900 <= year <= 2200 else None


def say_date(day: date) -> str:
    """Write a day as 05/04/2025, the form used throughout."""
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def say_long_date(day: date) -> str:
    """Write a day as 5 April 2025, with its month in the language in use."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def say_short_date(day: date) -> str:
    """Write a day as 5 Apr 2025, with its month in the language in use."""
    return f"{day.day} {short_month(day.month)} {day.year}"


def month_name(number: int) -> str:
    """Return the name of a month, 1 to 12, in the language in use."""
    return show(MONTHS[number - 1])


def short_month(number: int) -> str:
    """Return the short name of a month, 1 to 12, in the language in use."""
    return show(_SHORT[number - 1])


def _year(digits: str) -> int:
    return int(digits) + 2000 if len(digits) == 2 else int(digits)
