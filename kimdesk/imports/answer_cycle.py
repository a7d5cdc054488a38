"""When a self-assessment was made, from the lines above it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kimdesk.imports.words import fold, tidy
from kimdesk.model.dates import MONTHS, month_number

_MONTHS = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_CYCLE = re.compile(
    rf"\b(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTHS}|Sept)\.?,?\s+(?P<year>20\d\d)|(?P<quarter>Q[1-4]\s*20\d\d\s*(?:[/-]\s*\d{{2,4}})?)"
    r"|(?P<pair>20\d\d\s*[/-]\s*\d{2,4})|(?P<day>\d{1,2}[/.]\d{1,2}[/.]20\d\d)|(?P<alone>20\d\d))\b",
    re.IGNORECASE,
)  # fmt: skip
# The date of the Ombudsman's report, but not that of a review or an update of the answers to it.
_OF_THE_REPORT = re.compile(
    r"(?:spotlight|report|published|guidance|act)\b"
    r"(?:(?!\b(?:review|reviewed|update|updated|complete|completed|assessed|assessment|position|as at|as of|dated?)\b)[^.])"
    r"{0,60}$"
)


def find_cycle(lines: Iterable[str]) -> str:
    """Return the month, quarter or year that the lines above a self-assessment give it, or nothing.

    The date of the Ombudsman's report that a title names is not the date of the answers.
    """
    loose = ""
    for line in lines:
        words = tidy(line)
        for match in _CYCLE.finditer(words):
            found = _say_cycle(match)
            if len(words) <= len(match[0]) + 30 and not _OF_THE_REPORT.search(fold(words[: match.start()])):
                return found
            if not loose and not _OF_THE_REPORT.search(fold(words[: match.start()])):
                loose = found
    return loose


def _say_cycle(match: re.Match[str]) -> str:
    if match["month"]:
        number = month_number(match["month"][:3])
        return f"{MONTHS[number - 1]} {match['year']}" if number else match[0]
    if match["day"]:
        _day, month, year = re.split(r"[/.]", match["day"])
        return f"{MONTHS[int(month) - 1]} {year}" if 1 <= int(month) <= 12 else match["day"]
    return re.sub(r"\s*([/-])\s*", r"\1", match[0])
