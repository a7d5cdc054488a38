"""Cleaning what people type or paste before it becomes a record for ever."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 100_000
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")
_SPACES = re.compile(r"\s+")
# What does not count of plain words: all but letters, digits and three signs that set names apart.
_APART = {code: None for code in range(128) if not chr(code).isalnum() and chr(code) not in "&+#"}


def clean_text(words: str, one_line: bool = False) -> tuple[str, int]:
    """Return the text in composed form with plain line ends, and how many control characters were taken out.

    Raises ValueError with a plain sentence where it is longer than 100,000 characters. Lone surrogates, which no file
    can hold, count as control characters.
    """
    words = _LINE_ENDS.sub("\n", words)
    storable = words.encode("utf-8", "ignore").decode()
    kept = _CONTROLS.sub("", storable)
    removed = len(words) - len(kept)
    kept = unicodedata.normalize("NFC", kept).strip()
    if one_line:
        kept = _SPACES.sub(" ", kept)
    if len(kept) > LONGEST:
        raise ValueError(
            f"This text has {len(kept):,} characters; the most that can be kept in one field is {LONGEST:,}."
        )
    return kept, removed


def pieces(words: str, most: int = LONGEST) -> list[str]:
    """Return a text in pieces that can each be kept in one field, parted between lines where that can be."""
    if len(words) <= most:
        return [words]
    rest, found = unicodedata.normalize("NFC", words), []
    while len(rest) > most:
        end = rest.rfind("\n", 1, most) + 1 or most
        found.append(rest[:end].rstrip("\n"))
        rest = rest[end:]
    return [each for each in (*found, rest) if each.strip()]


def key_of(words: str) -> str:
    """Return the form under which two spellings of one name count as the same."""
    if words.isascii():
        return words.lower().translate(_APART)
    folded = unicodedata.normalize("NFKD", words).casefold()
    return "".join(character for character in folded if character.isalnum() or character in "&+#")


def within(words: str) -> str:
    """Return a label as it stands within a sentence: "Key activity" begins small there, "FOI request" does not."""
    first = words.split(" ", 1)[0]
    return words if any(letter.isupper() for letter in first[1:]) else words[:1].lower() + words[1:]
