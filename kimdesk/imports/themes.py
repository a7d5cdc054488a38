"""The themes that stand as rows of their own above the records of a table."""

from __future__ import annotations

import re
from functools import cache

from kimdesk.imports.recognise import Recognised
from kimdesk.imports.words import likeness, stem_set, tidy
from kimdesk.model.kinds.actions import THEMES
from kimdesk.model.shipped_frameworks import shipped_frameworks

LONGEST_THEME = 120


def theme_in(reading: Recognised, row: int) -> str:
    """Return the words of a theme row, without the letters that may stand before them."""
    filled = reading.table.sheet.filled(row)
    return tidy(reading.table.sheet.cell(row, filled[-1]).words) if filled else ""


def theme_above(reading: Recognised) -> str:
    """Return the theme that stands right above the headings, where it does: each theme may have its own headings."""
    table = reading.table
    row = table.header_rows[0] - 1 if table.header_rows else 0
    if row not in table.titles or len(table.sheet.filled(row)) > 2:
        return ""
    words = theme_in(reading, row)
    above_repeat = any(len(table.sheet.filled(each - 1)) == 1 for each in table.repeats)
    return words if is_known_theme(words, reading.own) or (above_repeat and len(words) <= LONGEST_THEME) else ""


def is_known_theme(words: str, own: tuple[str, ...] = ()) -> bool:
    """Whether the words are a theme of action plans or a group of recommendations that the program knows, or one of the
    workspace's ``own``.
    """
    meant = stem_set(re.sub(r"^\s*(?:theme|section|part)?\s*\d*[.:)]?\s*", "", words, flags=re.IGNORECASE))
    return any(likeness(meant, known) > 0.75 for known in (*_known_themes(), *map(stem_set, own)))


@cache
def _known_themes() -> tuple[frozenset[str], ...]:
    themes = [words for option in THEMES for words in (option.label, *option.other)]
    groups = [group.title for framework in shipped_frameworks() for group in framework.groups]
    return tuple(stem_set(words) for words in (*themes, *groups))
