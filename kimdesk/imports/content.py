"""What the cells of a column look like: references, targets, choices, people, long texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from kimdesk.imports.book import Cell
from kimdesk.imports.owners import looks_like_owner, sort_of
from kimdesk.imports.words import tidy
from kimdesk.model.dates import parse_date, parse_month
from kimdesk.model.fields import Field, Type
from kimdesk.model.retention import Sort, read_rule
from kimdesk.model.targets import is_open_ended, target_date

MARKS = "*†‡§¶#^•¹²³⁺"
MOST_LOOKED_AT = 300
_NOT_TEAMS = 0.25

_REF = re.compile(
    rf"[{re.escape(MARKS)}]*\s*[A-Za-z]{{0,6}}\s?[-_./ "
    rf"]?\s?\d{{1,4}}(?:[./-]\d{{1,3}})*[a-z]?\)?\.?\s*[{re.escape(MARKS)}()\s]*"
)
_LETTERED_REF = re.compile(r"[^A-Za-z]*[A-Za-z]{1,6}[^A-Za-z]*\d")
_COUNTED = re.compile(r"(.*?)(\d{1,6})\W*")
_RECOMMENDATION = re.compile(
    r"\s*(?:HO|KIM)?\s*-?\s*(?:R|Rec|Recommendation|No|Number)?\.?\s*(\d{1,2})\s*[.):*]*\s*", re.IGNORECASE
)
_FIGURE = re.compile(r"[£$€]?\s?[-+]?\d[\d,.]*\s?%?")
_TARGET = re.compile(
    r"\b(q[1-4]|quarter "
    r"[1-4]|tbc|tba|20\d\d|ongoing|immediate\w*|complete\w*|spring|summer|autumn|winter|months?|weeks?|year end)\b",
    re.IGNORECASE,
)  # fmt: skip


def looks_like_ref(words: str) -> bool:
    """Whether the words are a reference such as IM1, IA3*, R-07, 1.2 or 14."""
    words = tidy(words)
    return len(words) <= 16 and bool(_REF.fullmatch(words)) and not looks_like_target(words)


def has_letters(words: str) -> bool:
    """Whether a reference starts with letters."""
    return bool(_LETTERED_REF.match(tidy(words)))


def follows(ref: str, other: str) -> bool:
    """Whether the other reference is the one that comes next: IA4 after IA3, 2.2 after 2.1."""
    one, two = (_COUNTED.fullmatch(tidy(words).strip(MARKS)) for words in (ref, other))
    return (
        one is not None
        and two is not None
        and one[1].casefold() == two[1].casefold()
        and int(two[2]) == int(one[2]) + 1
    )


def recommendation_number(words: str) -> int | None:
    """Return 1 to 21 where the words are the number of an Ombudsman recommendation: R7, Rec 7, 7."""
    match = _RECOMMENDATION.fullmatch(tidy(words))
    number = int(match[1]) if match else 0
    return number if 1 <= number <= 21 else None


@lru_cache(maxsize=20_000)
def looks_like_target(words: str) -> bool:
    """Whether the words say when: a quarter, a date, a month, "Ongoing"."""
    words = tidy(words)
    if len(words) > 60 or (words.isdigit() and len(words) != 4):
        return False
    return is_open_ended(words) or target_date(words) is not None or bool(_TARGET.search(words))


def looks_like_date(words: str) -> bool:
    """Whether the words are a day or a month."""
    return parse_date(words) is not None or parse_month(words) is not None


def fits(field: Field, cells: Sequence[Cell], choose: Callable[[Field, str], str | None]) -> float:
    """Return from -1 (cannot be) to 1 (surely) how well the cells of a column suit a field; 0 where they say nothing.

    ``choose`` finds the choice that words mean.
    """
    filled = [cell for cell in cells if cell.words][:MOST_LOOKED_AT]
    if not filled:
        return 0.0
    if field.type in (Type.CHOICE, Type.CHOICES):
        return 2 * _share(filled, lambda cell: choose(field, cell.words) is not None) - 1
    if field.type is Type.TARGET:
        return 2 * _share(filled, lambda cell: cell.sort == "date" or looks_like_target(cell.words)) - 1
    if field.type is Type.DATE:
        return 2 * _share(filled, lambda cell: cell.sort == "date" or looks_like_date(cell.words)) - 1
    if field.type in (Type.REF, Type.REFS):
        return _fits_owner(field, filled)
    if field.type in (Type.INTEGER, Type.BOOL):
        return 0.0
    return _fits_words(field, filled)


def fits_ref(cells: Sequence[Cell], numbered: bool = False) -> float:
    """Return from -1 to 1 how well the cells suit as references; ``numbered`` asks for recommendations R1 to R21."""
    filled = [cell.words for cell in cells if cell.words][:MOST_LOOKED_AT]
    if not filled:
        return 0.0
    share = sum(map(looks_like_ref, filled)) / len(filled)
    if numbered:
        share = sum(recommendation_number(words) is not None for words in filled) / len(filled)
    different = len({tidy(words).casefold() for words in filled}) / len(filled)
    return 2 * share * min(1.0, different * 1.1) - 1


def fits_period(cells: Sequence[Cell]) -> float:
    """Return from -1 to 1 how well the cells suit as retention periods: lengths of time, or "permanent"."""
    filled = [cell for cell in cells if cell.words][:MOST_LOOKED_AT]
    return 2 * _share(filled, lambda cell: _is_period(cell.words)) - 1 if filled else 0.0


@lru_cache(maxsize=20_000)
def _is_period(words: str) -> bool:
    return any(part.sort in (Sort.PERIOD, Sort.PERMANENT, Sort.LIFE) for part in read_rule(words))


def names_posts(cells: Sequence[Cell]) -> bool:
    """Whether the cells name posts, people and groups beside teams, or instead of them."""
    filled = [cell for cell in cells if cell.words][:MOST_LOOKED_AT]
    return bool(filled) and _share(filled, lambda cell: sort_of(cell.words) != "team") >= _NOT_TEAMS


def average_length(cells: Sequence[Cell]) -> float:
    """Return the average number of characters in the filled cells."""
    filled = [len(cell.words) for cell in cells if cell.words][:MOST_LOOKED_AT]
    return sum(filled) / len(filled) if filled else 0.0


def _fits_owner(field: Field, filled: Sequence[Cell]) -> float:
    if "person" not in field.to:
        numbers = _share(filled, lambda cell: cell.words.isdigit())
        return -1.0 if numbers > 0.5 else 0.2 if average_length(filled) < 60 else -0.5
    return 2 * _share(filled, lambda cell: looks_like_owner(cell.words)) - 1


def _fits_words(field: Field, filled: Sequence[Cell]) -> float:
    """Long texts belong in long fields, and neither references nor dates are texts."""
    odd = _share(
        filled,
        lambda cell: (
            looks_like_ref(cell.words)
            or cell.sort == "date"
            or looks_like_target(cell.words)
            or (field.type is Type.LONG and bool(_FIGURE.fullmatch(cell.words)))
        ),
    )
    if odd > 0.7:
        return -1.0
    length = average_length(filled)
    if field.type is Type.LONG:
        return 0.5 if length > 40 else 0.1
    return -0.2 if length > 250 else 0.2


def _share(filled: Sequence[Cell], test: Callable[[Cell], bool]) -> float:
    return sum(map(test, filled)) / len(filled)
