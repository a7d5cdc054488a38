"""Words compared the way people vary them: case, punctuation, plurals, endings, order, small slips."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

_TOKEN = re.compile(r"[a-z0-9]+|#")
_SKIPPED = frozenset({
    "the", "a", "an", "of", "to", "for", "in", "on", "and", "or", "is", "are", "was", "be", "been", "it", "its",
    "our", "we", "ll", "re", "ve", "us", "you", "your", "this", "that", "these", "those", "will", "would", "should",
    "must", "can", "do", "does", "did", "has", "have", "as", "at", "with", "from", "if", "any", "please",
    "applicable", "possible", "e", "g", "i", "eg", "ie", "etc", "s", "column",
})  # fmt: skip
_ENDINGS = (
    "isations", "izations", "ibilities", "abilities", "isation", "ization", "ibility", "ability", "ations", "ation",
    "ments", "ment", "ingly", "ings", "ities", "ity",
    "iness", "ness", "ising", "izing", "ised", "ized", "ises", "izes", "ible", "able", "ise", "ize", "ies", "ing",
    "ers", "ions", "ion",
    "ally", "is", "ed", "er", "es", "ly", "al", "or", "s", "e", "y",
)  # fmt: skip
_SHORTEST_STEM = 4
_ALIKE = 0.85


def fold(words: str) -> str:
    """Return the words in plain small letters, accents and curly quotes taken off, "&" spelt out."""
    if words.isascii():
        return words.lower().replace("&", " and ")
    plain = unicodedata.normalize("NFKD", words.casefold()).replace("&", " and ").replace("’", "'")
    return "".join(character for character in plain if not unicodedata.combining(character))


def tidy(words: str) -> str:
    """Return the words on one line with single spaces."""
    return " ".join(words.split())


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the part of a word that its plural, noun and verb forms share: all endings taken off, so that "surveys" comes
    to the same as "survey".
    """
    while True:
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM - (ending in ("s", "e", "y", "es")):
                word = word[: -len(ending)]
                break
        else:
            return word


@lru_cache(maxsize=50_000)
def stems(words: str) -> tuple[str, ...]:
    """Return the stems of the words that carry meaning, in order."""
    tokens = _TOKEN.findall(fold(words).replace("'", " "))
    kept = [token for token in tokens if token not in _SKIPPED] or tokens
    return tuple(stem(token) for token in kept)


@lru_cache(maxsize=50_000)
def stem_set(words: str) -> frozenset[str]:
    """Return the stems without their order."""
    return frozenset(stems(words))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how much two sets of stems say the same: 1 for equal, about 0.6 where one is half of the other."""
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    shared = len(one & other)
    if not shared:
        return 0.0
    if shared == min(len(one), len(other)):
        return 0.9 * (0.4 + 0.6 * shared / max(len(one), len(other)))
    return 0.75 * shared / len(one | other)


def slip(one: str, other: str) -> float:
    """Return 0.85 and more where one phrase is the other with a typing slip, else 0."""
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 3 or len(set(one) ^ set(other)) > 4:
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < _ALIKE:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= _ALIKE else 0.0
