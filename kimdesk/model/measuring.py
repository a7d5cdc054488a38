"""Numbers as people write them for a measure, what they come to against the target, and what is in doubt about them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.dates import parse_month
from kimdesk.model.quarters import FINANCIAL_YEAR_MONTH, parse_quarter
from kimdesk.model.text import key_of

# A number with its thousands, a currency before it or a unit of words behind it; a range or a guess is none.
_NUMBER = re.compile(r"[£$€]?\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%|[A-Za-z][A-Za-z ]{0,30})?", re.ASCII)
_MINUS = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-"})
# By how much a percentage may differ from its own figures before somebody should look: half of what is rounded away.
_ROUNDED = 0.051
_WHOLE = 0.51


class Against(StrEnum):
    """How a value stands against its target."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


def number_in(words: str | None) -> float | None:
    """Return the number that somebody wrote: 96.4, 1,234, £3,400, 96.4 %, 12 days; None where it is not one number."""
    match = _NUMBER.fullmatch((words or "").strip().translate(_MINUS))
    return float(match[1].replace(",", "")) if match else None


def against(value: float | None, target: float | None, direction: str | None) -> Against:
    """Return how a value stands. "Near the target" is for people to judge, and so is a measure without a direction."""
    if value is None or target is None or direction not in ("up", "down"):
        return Against.UNKNOWN
    met = value >= target if direction == "up" else value <= target
    return Against.MET if met else Against.MISSED


def doubts(reading: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what is in doubt about a value and its figures, as sentences; it is kept all the same."""
    words = str(reading.get("value") or "")
    value = number_in(words)
    part, whole = reading.get("numerator"), reading.get("denominator")
    found = []
    if words and value is None:
        found.append(
            t("Measures", "No number can be read from “{words}”: it is kept, and not drawn.").format(words=words)
        )
    if isinstance(part, int) and isinstance(whole, int):
        if whole <= 0 or part < 0:
            found.append(t("Measures", "{part} of {whole} cannot be right.").format(part=part, whole=whole))
        elif part > whole:
            found.append(t("Measures", "{part} is more than the {whole} it is out of.").format(part=part, whole=whole))
        elif value is not None and "%" in words:
            found += _unlike(words, value, part, whole)
    return tuple(found)


def _unlike(words: str, value: float, part: int, whole: int) -> list[str]:
    share = 100 * part / whole
    slack = _ROUNDED if "." in words else _WHOLE
    if abs(share - value) <= slack:
        return []
    said = t("Measures", "{part} of {whole} is {share} %, and the value says {value}.")
    return [said.format(part=part, whole=whole, share=f"{share:.1f}", value=words)]


def period_key(words: str, first_month: int = FINANCIAL_YEAR_MONTH) -> str:
    """Return one key for every way to write a period: a quarter's first day, a month's last, or the words themselves."""
    quarter = parse_quarter(words, first_month)
    if quarter is not None:
        return quarter.start.isoformat()
    month = parse_month(words)
    return month.isoformat() if month is not None else key_of(words)
