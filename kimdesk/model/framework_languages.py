"""The texts of a framework in another language: how they stand in its file beside the English ones.

Wherever a framework, a group or an item has texts, a map under the code of a language may hold the same texts by the same
names. What it does not hold is read as it stands, so that a framework may be in two languages in part.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# What is read by people; keys, kinds and the words by which a framework is recognised are the same in every language.
TEXTS = ("name", "short", "source", "version", "title", "asks", "evidence")
# What stands below a framework, below a group and below an item.
_BELOW = ("groups", "items", "parts")


class NoTexts(ValueError):
    """Something that stands where texts in a language should; says the key of what it belongs to."""


def has_texts(data: Mapping[str, Any], language: str, below: Sequence[str] = _BELOW) -> bool:
    """Whether a sound framework holds anything in a language."""
    return bool(data.get(language)) or any(has_texts(each, language, below[1:]) for each in _members(data, below))


def in_language(data: Mapping[str, Any], language: str, below: Sequence[str] = _BELOW) -> dict[str, Any]:
    """Return a sound framework with each text in a language, as far as it holds it; raises NoTexts."""
    words = data.get(language) or {}
    if not isinstance(words, Mapping):
        raise NoTexts(str(data["key"]))
    spoken = {**data, **{name: words[name] for name in TEXTS if name in words}}
    if members := _members(data, below):
        spoken[below[0]] = [in_language(each, language, below[1:]) for each in members]
    return spoken


def with_language(
    kept: Mapping[str, Any], other: Mapping[str, Any], language: str, below: Sequence[str] = _BELOW
) -> dict[str, Any]:
    """Return what is kept of a framework with its texts in a language beside them; ``other`` is the same in that language."""
    words = {name: other[name] for name in TEXTS if name in other and other[name] != kept.get(name)}
    made = {**kept, language: words} if words else dict(kept)
    if members := _members(kept, below):
        pairs = zip(members, other[below[0]], strict=True)
        made[below[0]] = [with_language(*pair, language, below[1:]) for pair in pairs]
    return made


def _members(data: Mapping[str, Any], below: Sequence[str]) -> Sequence[Mapping[str, Any]]:
    return data.get(below[0]) or () if below else ()
