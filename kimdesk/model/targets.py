"""Targets keep their own wording; beside it stands the date it comes to in the council's financial year."""

from __future__ import annotations

import re
from datetime import date

from kimdesk.model.dates import end_of_month, month_number, parse_date, parse_month
from kimdesk.model.quarters import Quarter, parse_quarter

_LEAD = re.compile(
    r"^(?:by|before|due|target|from|until|to be completed by|erbyn|cyn|tan)?\s*(?:the\s+)?(end of|end|late|diwedd)?\s*",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_FINANCIAL = re.compile(r"\b(?:fy|financial year)\s*(?=\d)", re.IGNORECASE)
_YEAR_PAIR = re.compile(r"(\d{4}|[2-9]\d)\s*[/-]\s*(\d{2}|\d{4})")
_YEAR = re.compile(r"(?:end of\s+)?(20\d{2})")
_YEAR_FIRST = re.compile(
    r"(\d{2,4}\s*[/-]\s*\d{2,4})\s*,?\s*((?:q|qtr|quarter)\s*[1-4])|(\d)(?:st|nd|rd|th)\s+quarter,?\s+(?:of\s+)?(\S+)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"(?:q|qtr|quarter)\s*[1-4]\s*(?:[/&,–-]|to|and|or)\s*((?:q|qtr|quarter)?\s*[1-4]\b.*)", re.IGNORECASE
)
_MONTHS = re.compile(r"([a-z]+)\.?\s*(?:[/&–-]|to\b|and\b|i\b|ac?\b)\s*([a-z]+\.?\s*[-'’]?\s*\d{2,4})", re.IGNORECASE)
_OPEN = re.compile(r"\b(ongoing|on-going|continuous|continual|rolling|business as usual|bau)\b", re.IGNORECASE)
_NAMED = re.compile(r"(spring|summer|autumn|winter|christmas|easter)\s+['’]?(\d{4}|[2-9]\d)", re.IGNORECASE)
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
    plain = _FINANCIAL.sub("", words)
    # What stands in brackets after a target says where it came from ("was Q2"); a year there belongs to the quarter.
    bare, opened = _ASIDE.sub("", plain), plain.replace("(", " ").replace(")", " ")
    for candidate in (plain, bare, opened):
        for each in (candidate, _LEAD.sub("", candidate, count=1)):
            found = _exact(" ".join(each.split()))
            if found:
                return found
    return None


def _exact(words: str) -> date | None:
    quarter = parse_quarter(_quarter_first(words))
    if isinstance(quarter, Quarter):
        return quarter.end
    day = parse_date(words) or parse_month(words)
    if day:
        return day
    if (match := _MONTHS.fullmatch(words)) and month_number(match[1]):
        return parse_month(match[2])
    if match := _NAMED.fullmatch(words):
        year = int(match[2]) if len(match[2]) == 4 else 2000 + int(match[2])
        return end_of_month(year, _SEASONS[match[1].casefold()])
    if match := _YEAR_PAIR.fullmatch(words):
        year = int(match[1]) if len(match[1]) == 4 else 2000 + int(match[1])
        follows = (year + 1) % 100 == int(match[2]) % 100
        return date(year + 1, 3, 31) if follows else None
    if match := _YEAR.fullmatch(words):
        return date(int(match[1]), 12, 31)
    return None


def _quarter_first(words: str) -> str:
    """Say "2024/25 Q4" and "4th quarter 2024/25" as "Q4 2024/25", and of several quarters the last."""
    if (match := _SEVERAL.fullmatch(words)) and not re.match(r"[1-4]\s*\d", match[1]):
        words = match[1] if match[1][:1].casefold() == "q" else f"Q{match[1]}"
    if match := _YEAR_FIRST.fullmatch(words):
        return f"{match[2]} {match[1]}" if match[1] else f"Q{match[3]} {match[4]}"
    return words
