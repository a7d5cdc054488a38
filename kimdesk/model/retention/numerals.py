"""Numbers and lengths of time in English words: "six (6) years", "2.5 yrs", "one hundred", "a further 3 months"."""

from __future__ import annotations

import re

from kimdesk.model.retention.periods import Period

_UNDER_TWENTY = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_SMALL = {word: number for number, word in enumerate(_UNDER_TWENTY)}
_TENS = dict(
    zip(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), range(20, 100, 10), strict=True)
)
_UNITS = {
    "years": (r"years?|yea?rs?|yeras?|yeas|yrs?|y", 1),
    "decades": (r"decades?", 10),
    "centuries": (r"century|centuries", 100),
    "months": (r"months?|mont?hs?|mths?|mnths?|mos?|m", 1),
    "weeks": (r"weeks?|wks?|w", 1),
    "fortnights": (r"fortnights?", 2),
    "days": (r"(?:calendar\s+)?days?|d", 1),
    "hours": (r"hours?|hrs?", 1),
}
_ORDER = ("years", "decades", "centuries", "months", "weeks", "fortnights", "days", "hours")

_WORD = "|".join(sorted((*_SMALL, *_TENS), key=len, reverse=True))
# Numbers of several words, which are no range: seventy-five, one hundred and ten.
COMPOUND = rf"(?:(?:one|a)\s+hundred\s+and\s+(?:{_WORD})|(?:{'|'.join(_TENS)})[\s-]+(?:{'|'.join(_SMALL)}))"
_SPELT = rf"(?:{COMPOUND}|(?:one|a)\s+hundred|{_WORD})"
# A number, which may be said twice: six (6), 6 (six).
NUMBER = rf"(?:\d{{1,3}}(?:\.\d+)?|{_SPELT})(?:\s*\((?:\d{{1,3}}|{_SPELT})\))?"
UNIT = "(?:" + "|".join(pattern for pattern, _times in _UNITS.values()) + r")\b\.?(?:['’]s?|s['’])?"
_MORE = r"(?:(?:a|an)\s+)?(?:further|additional|extra|another|previous|preceding|subsequent|more)\s+"
_ONE = rf"(?:{_MORE})?{NUMBER}\s*-?\s*(?:(?:full|complete|whole)\s+)?{UNIT}|(?:(?:a|an|one)\s+(?:further\s+|full\s+)?|another\s+){UNIT}"
LENGTH = rf"\b(?:{_ONE})"
_PIECE = re.compile(rf"(?:{_MORE})?(?P<number>{NUMBER}|an?|another)\s*-?\s*(?:\w+\s+)??(?P<unit>{UNIT})", re.IGNORECASE)
_LARGEST = 999


def number_in(words: str) -> float | None:
    """Return the number that the words are, or None where they are none, or say two different ones."""
    said = [each for part in re.split(r"[()]", words) if (each := part.strip().casefold())]
    numbers = {_one(each) for each in said}
    return numbers.pop() if len(numbers) == 1 else None


def _one(words: str) -> float | None:
    if re.fullmatch(r"\d+(?:\.\d+)?", words):
        return float(words)
    if words in ("a", "an", "another"):
        return 1.0
    hundreds, _, rest = words.partition("hundred")
    tail = (rest if _ else hundreds).replace("-", " ").split()
    values = [_SMALL.get(each, _TENS.get(each)) for each in tail if each != "and"]
    if any(value is None for value in values) or not (values or _):
        return None
    return float((100 if _ else 0) + sum(value for value in values if value is not None))


def length_in(words: str) -> tuple[Period, str] | None:
    """Return the period that the words name and the unit it is in ("years"), or None where it cannot be one: more than
    999 of a unit, two numbers that disagree, a part of a day.
    """
    match = _PIECE.search(words)
    number = number_in(match["number"]) if match else None
    unit = unit_of(match["unit"]) if match else ""
    if number is None or not unit:
        return None
    period = counted(number, unit)
    return (period, unit) if period else None


def unit_of(words: str) -> str:
    """Return which unit a word is: "yrs" is "years"."""
    plain = words.strip(" .'’").casefold()
    return next((name for name in _ORDER if re.fullmatch(f"(?:{_UNITS[name][0]})['’]?s?", plain)), "")


def is_smaller(unit: str, than: str) -> bool:
    """Whether one unit goes on where the other ends: 2 years 6 months."""
    return _ORDER.index(unit) > _ORDER.index(than)


def is_longer(period: Period, than: Period) -> bool:
    """Whether one period is longer than another, months and years taken at their average."""
    return _days(period) > _days(than)


def _days(period: Period) -> float:
    return period.years * 365.25 + period.months * 30.44 + period.weeks * 7 + period.days


def counted(number: float, unit: str) -> Period | None:
    """Return that many of a unit as a period, or None where that is no whole number of a smaller one."""
    return _in_units(number * _UNITS[unit][1], unit) if number <= _LARGEST else None


def _in_units(number: float, unit: str) -> Period | None:
    whole = round(number)
    if unit in ("years", "decades", "centuries"):
        months = round(number * 12, 6)
        return Period(whole) if number == whole else Period(*divmod(round(months), 12)) if months.is_integer() else None
    if number != whole or (unit == "hours" and whole % 24):
        return None
    if unit == "months":
        return Period(months=whole)
    return (
        Period(weeks=whole) if unit in ("weeks", "fortnights") else Period(days=whole // (24 if unit == "hours" else 1))
    )
