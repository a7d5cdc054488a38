"""Which of the Ombudsman's recommendations a text is about: by number where it says one, else by the words it uses."""

from __future__ import annotations

import re
from functools import cache

from kimdesk.imports.words import fold, stems
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS
from kimdesk.model.shipped_frameworks import ombudsman

_NAMED = re.compile(
    r"\b(?:r|rec|recs|recommendations?)\.?\s*(?:no\.?|number|#)?\s*((?:r?\d{1,2}(?:\s*(?:,|and|&|/|\bto\b)\s*)?)+)(?![\d/])"
)
_KEYS = frozenset(option.key for option in RECOMMENDATIONS)
_AROUND = 5
_ENOUGH = 2.9
_CLEARLY = 1.35


def find_recommendations(words: str) -> tuple[str, ...]:
    """Return the recommendations that a text names, or the one it clearly speaks of; none where that stays open."""
    return named_recommendations(words) or _clearly_meant(words)


def named_recommendations(words: str) -> tuple[str, ...]:
    """Return the recommendations named by number: R7, Rec 12, Recommendations 19 and 20."""
    keys = [f"R{int(number)}" for match in _NAMED.finditer(fold(words)) for number in re.findall(r"\d{1,2}", match[1])]
    return tuple(dict.fromkeys(key for key in keys if key in _KEYS))


def listed_recommendations(words: str) -> tuple[str, ...]:
    """Return the recommendations in a cell that holds nothing but their numbers: "R7; R8", "7, 8"."""
    numbers = re.findall(r"(?<![\d.])(?:r|rec\w*\.?|no\.?)?\s*(\d{1,2})(?![\d.])", fold(words))
    return tuple(dict.fromkeys(f"R{int(number)}" for number in numbers if f"R{int(number)}" in _KEYS))


def _clearly_meant(words: str) -> tuple[str, ...]:
    said = stems(words)
    places: dict[str, list[int]] = {}
    for place, stem in enumerate(said):
        places.setdefault(stem, []).append(place)
    scores = sorted(((_score(key, places), key) for key in _signs()), reverse=True)
    (best, key), (second, _) = scores[0], scores[1]
    return (key,) if best >= _ENOUGH and best >= second * _CLEARLY else ()


def _score(key: str, places: dict[str, list[int]]) -> float:
    return sum(weight for sign, weight in _weighed(key) if _stand_together(sign, places))


@cache
def _signs() -> dict[str, tuple[str, ...]]:
    """Return the words by which each recommendation is known."""
    return {item.key: item.signs for item in ombudsman() if not item.part_of}


@cache
def _weighed(key: str) -> tuple[tuple[tuple[str, ...], float], ...]:
    """Return the signs as stems with their weights: longer ones and those of one recommendation alone tell more."""
    signs = dict.fromkeys(stems(sign) for sign in _signs()[key])
    others = {frozenset(stems(sign)) for other, theirs in _signs().items() if other != key for sign in theirs}
    return tuple((sign, len(sign) ** 1.15 + (0.0 if frozenset(sign) in others else 2.0)) for sign in signs)


def _stand_together(sign: tuple[str, ...], places: dict[str, list[int]]) -> bool:
    """Whether all the stems of a sign stand near each other, in any order."""
    if not all(stem in places for stem in sign):
        return False
    reach = len(sign) + _AROUND
    return any(
        all(any(abs(place - start) <= reach for place in places[stem]) for stem in sign) for start in places[sign[0]]
    )
