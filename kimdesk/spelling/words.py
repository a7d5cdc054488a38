"""Which parts of a text are words that a dictionary can judge."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

# What stands together without a space is looked at as one: an address, a path or a code is no word as a whole.
_RUN = re.compile(r"\S+")
_NO_WORDS = re.compile(r"[@\\/_\d]|://|^www\.|\.\w", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PLURAL_OF_CAPITALS = re.compile(r"[A-Z]{2,}(?:s|['’]s)")
# A full stop before a small letter belongs to the name of a file or of a site.
_BETWEEN = re.compile(r"((?<=[^\W\d_]{2})[/…–—](?=[^\W\d_]{2})|(?<=[^\W\d_]{2})\.(?=[A-Z]))")
_FEWEST_LETTERS = 2


class Word(NamedTuple):
    """A word and where it begins."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def words_in(text: str) -> Iterator[Word]:
    """Yield the words of a text that can be misspelt.

    Left out is what no dictionary knows: addresses, paths and links; what holds digits, as references, postcodes and dates
    do; words in capitals, as short names are, and words with a capital inside.
    """
    for run in _RUN.finditer(text):
        for part in _parts(run[0]):
            if not _NO_WORDS.search(part[1]):
                yield from _plain_words(run.start() + part[0], part[1])


def _parts(run: str) -> Iterator[tuple[int, str]]:
    """Yield what a run consists of: "and/or" and "said.Then" are two words each, an address or a path is one."""
    if "@" in run or "://" in run or run.casefold().startswith("www.") or "\\" in run or run.startswith("/"):
        return
    at = 0
    for part in _BETWEEN.split(run):
        yield at, part
        at += len(part)


def _plain_words(start: int, part: str) -> Iterator[Word]:
    for found in _WORD.finditer(part):
        word = found[0]
        if len(word) < _FEWEST_LETTERS or word.isupper() or _PLURAL_OF_CAPITALS.fullmatch(word):
            continue
        if any(letter.isupper() for letter in word[1:]):
            continue
        yield Word(start + found.start(), word)


def key_of(word: str) -> str:
    """Return the form under which a word is kept: one apostrophe for both, and no ending of possession."""
    plain = word.replace("’", "'")
    return plain.removesuffix("'s")


def own_words_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of names and terms that count as right; small letters for all, so that they are right anywhere."""
    return frozenset(key_of(found[0]).casefold() for text in texts for found in _WORD.finditer(text or ""))
