"""When a self-assessment was made, from the lines above it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kimdesk.imports.words import fold, tidy
from kimdesk.model.dates import MONTHS, month_number, parse_date

_MONTHS = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_CYCLE = re.compile(
    rf"\b(?:(?:\d{{1,2}}(?:st|nd|rd|th)?[\s-]+)?(?P<month>{_MONTHS}|Sept)(?:\.?,?[\s-]+(?P<year>20\d\d)|(?:-|\s*['’])(?P<short>\d\d))"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?P<month2>{_MONTHS}|Sept)\s+(?P<short2>\d\d)"
    r"|(?P<quarter>Q[1-4]\s*20\d\d\s*(?:[/-]\s*\d{2,4})?)|(?P<iso>20\d\d-\d\d-\d\d)"
    r"|(?P<pair>20\d\d\s*[/-]\s*\d{2,4})|(?P<day>\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d)|(?P<alone>20\d\d))\b",
    re.IGNORECASE,
)  # fmt: skip
# The date of the Ombudsman's report, but not that of a review or an update of the answers to it.
_OF_THE_REPORT = re.compile(
    r"(?:spotlight|report|published|guidance|act)\b"
    r"(?:(?!\b(?:review|reviewed|update|updated|complete|completed|assessed|assessment|position|as at|as of|dated?)\b)[^.])"
    r"{0,60}$"
)

_OF_A_VERSION = re.compile(r"\b(?:version|v|issue)\.?\s*(?:no\.?|number)?\s*$")


def find_cycle(lines: Iterable[str]) -> str:
    """Return the month, quarter or year that the lines above a self-assessment give it, or nothing.

    The date of the Ombudsman's report that a title names is not the date of the answers.
    """
    loose = ""
    for line in lines:
        words = tidy(line)
        for match in _CYCLE.finditer(words):
            if _OF_A_VERSION.search(fold(words[: match.start()])):
                continue
            found = _say_cycle(match)
            if len(words) <= len(match[0]) + 30 and not _OF_THE_REPORT.search(fold(words[: match.start()])):
                return found
            if not loose and not _OF_THE_REPORT.search(fold(words[: match.start()])):
                loose = found
    return loose


def _say_cycle(match: re.Match[str]) -> str:
    if named := match["month"] or match["month2"]:
        number, year = month_number(named[:3]), match["year"] or f"20{match['short'] or match['short2']}"
        return f"{MONTHS[number - 1]} {year}" if number else match[0]
    if day := parse_date(match["day"] or match["iso"] or ""):
        return f"{MONTHS[day.month - 1]} {day.year}"
    return re.sub(r"\s*([/-])\s*", r"\1", match[0])
