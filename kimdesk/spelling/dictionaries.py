"""The dictionaries: British English, Welsh, and the words that housing and its records use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.resources import resource_path
from kimdesk.spelling.words import key_of

if TYPE_CHECKING:
    from hunspell import Hunspell

ENGLISH, WELSH = "en-GB", "cy"
MOST_SUGGESTIONS = 6
# Longer ones are no words, and take Hunspell long.
LONGEST = 60


def languages_for(language: str) -> tuple[str, ...]:
    """Return the dictionaries for the language of a window: where it speaks Welsh, a word of either language is right."""
    return (ENGLISH, WELSH) if language.startswith("cy") else (ENGLISH,)


def dictionary_folder() -> Path:
    """Return where the dictionaries are that came with the program."""
    return resource_path("dictionaries")


def are_there(languages: Sequence[str], folder: Path | None = None) -> bool:
    """Tell whether every one of these dictionaries is there."""
    place = folder or dictionary_folder()
    return all((place / f"{name}{ending}").is_file() for name in languages for ending in (".aff", ".dic"))


def council_words() -> frozenset[str]:
    """Return the words of the field that no general dictionary has, in small letters."""
    lines = resource_path("spelling", "council-words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))


class Speller:
    """Judges words by several dictionaries at once: right is what one of them has.

    Loading one takes a tenth of a second and suggesting up to a quarter, in which Python does nothing else: the window has
    this done in a process of its own.
    """

    def __init__(self, languages: Sequence[str], folder: Path | None = None) -> None:
        from hunspell import Hunspell

        place = str(folder or dictionary_folder())
        self._books: list[Hunspell] = [
            Hunspell(name, hunspell_data_dir=place, system_encoding="UTF-8") for name in languages
        ]
        self._council = council_words()

    def is_right(self, word: str) -> bool:
        """Tell whether a word stands in a dictionary or in the council's list."""
        plain = word.replace("’", "'")
        if len(plain) > LONGEST or not self._council.isdisjoint((plain.casefold(), key_of(plain).casefold())):
            return True
        # Whatever has an ending of possession is as right as what possesses.
        return any(book.spell(plain) or book.spell(key_of(plain)) for book in self._books)

    def wrong(self, words: Iterable[str]) -> list[str]:
        """Return those of the words that no dictionary has."""
        return [word for word in words if not self.is_right(word)]

    def suggest(self, word: str) -> list[str]:
        """Return what may have been meant, the likeliest first; the dictionaries take turns."""
        found = [book.suggest(word.replace("’", "'"))[:MOST_SUGGESTIONS] for book in self._books]
        longest = max(map(len, found), default=0)
        mixed = [each[at] for at in range(longest) for each in found if at < len(each)]
        return list(dict.fromkeys(mixed))[:MOST_SUGGESTIONS]
