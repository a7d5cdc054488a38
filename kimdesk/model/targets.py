"""Targets keep their own wording; beside it stands the date it comes to in the council's financial year."""

from __future__ import annotations

import re
from datetime import date

from kimdesk.model.dates import end_of_month, parse_date, parse_month
from kimdesk.model.quarters import Quarter, parse_quarter

_LEAD = re.compile(
    r"^(?:by|before|due|target|from|until|to be completed by)?\s*(?:the\s+)?(end of|end|early|mid|late|start of|beginning of)?\s*",
    re.IGNORECASE,
)
_YEAR_PAIR = re.compile(r"(?:fy\s*|financial year\s*)?(\d{4})\s*[/-]\s*(\d{2}|\d{4})", re.IGNORECASE)
_YEAR = re.compile(r"(?:end of\s+)?(20\d{2})")
_OPEN = re.compile(r"\b(ongoing|on-going|continuous|continual|rolling|business as usual|bau)\b", re.IGNORECASE)
_NAMED = re.compile(r"(spring|summer|autumn|winter|christmas|easter)\s+(\d{4})", re.IGNORECASE)
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 12, "christmas": 12, "easter": 4}


def is_open_ended(words: str) -> bool:
    """Tell whether the target says that the work never ends ("Ongoing"): such an action has a review date instead."""
    return bool(_OPEN.search(words))


def target_date(words: str) -> date | None:
    """Return the last day on which the target is still met, or None where the words name no day.

    "Q4 2024/25" is 31 March 2025 whatever the KIM quarter is: targets count in the financial year.
    """
    words = " ".join(words.split()).strip(" .")
    if not words or is_open_ended(words):
        return None
    for candidate in (words, _LEAD.sub("", words, count=1)):
        found = _exact(candidate)
        if found:
            return found
    return None


def _exact(words: str) -> date | None:
    quarter = parse_quarter(words)
    if isinstance(quarter, Quarter):
        return quarter.end
    day = parse_date(words) or parse_month(words)
    if day:
        return day
    if match := _NAMED.fullmatch(words):
        return end_of_month(int(match[2]), _SEASONS[match[1].casefold()])
    if match := _YEAR_PAIR.fullmatch(words):
        follows = (int(match[1]) + 1) % 100 == int(match[2]) % 100
        return date(int(match[1]) + 1, 3, 31) if follows else None
    if match := _YEAR.fullmatch(words):
        return date(int(match[1]), 12, 31)
    return None
