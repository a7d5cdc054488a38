"""What a workspace says in its own words: themes of actions, and what its terms mean."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from kimdesk.i18n import Text
from kimdesk.model.fields import Kind, Option
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.actions import THEMES
from kimdesk.model.text import key_of

# Two to four capitals before a name are the letters that start references.
_THEME = re.compile(r"(?:([A-Z]{2,4})[\s:.–—-]+)?(\S.*)")


class Theme(NamedTuple):
    """A theme of actions: ``letters`` start the references of its actions; none where they are numbered as others."""

    letters: str
    name: str


class Term(NamedTuple):
    """A word and what is meant by it here; ``meaning`` is empty where nobody has written one."""

    word: str
    meaning: str


@cache
def with_themes(kind: str, themes: tuple[Theme, ...]) -> Kind:
    """Return a kind whose open choices have these themes too, each kept by its name and known by its letters as well."""
    own = tuple(Option(each.name, Text("", each.name), tuple(filter(None, (each.letters,)))) for each in themes)
    fields = tuple(each._replace(options=(*each.options, *own)) if each.open else each for each in KINDS[kind].fields)
    return replace(KINDS[kind], fields=fields) if own and any(each.open for each in fields) else KINDS[kind]


def themes_of(words: str | None) -> tuple[Theme, ...]:
    """Read one theme a line: "FS Fire safety"; one that is there already, or is a usual one, is passed over."""
    taken = {key_of(each) for option in THEMES for each in (option.key, option.label)}
    found: list[Theme] = []
    for line in _lines(words):
        theme = _theme(line)
        if key_of(theme.name) not in taken:
            found.append(theme)
            taken.add(key_of(theme.name))
    return tuple(found)


def repeated_themes(words: str | None) -> tuple[str, ...]:
    """Return the lines that name a theme which is there already, and those whose letters start another one's references."""
    taken = {key_of(each) for option in THEMES for each in (option.key, option.label)}
    found = []
    for line in _lines(words):
        theme = _theme(line)
        keys = {key_of(each) for each in theme if each}
        if keys & taken:
            found.append(line)
        taken |= keys
    return tuple(found)


def terms_of(words: str | None) -> tuple[Term, ...]:
    """Read one term a line, the word before the first colon: "Decant: a move while works are done"."""
    parts = (line.partition(":") for line in _lines(words))
    return tuple(Term(word.strip(), meaning.strip()) for word, _colon, meaning in parts if word.strip())


def _theme(line: str) -> Theme:
    match = _THEME.fullmatch(line)
    return Theme(match[1] or "", match[2].strip()) if match else Theme("", line)


def _lines(words: str | None) -> list[str]:
    return [line.strip() for line in (words or "").splitlines() if line.strip()]
