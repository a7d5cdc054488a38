"""Aligned tables of plain text, cut to the width of the terminal."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Sequence

_GAP = "  "
_NARROWEST = 6
# The title is cut only when it is this much wider than the others.
_TITLE_COUNTS = 2.5
_WITHOUT_TERMINAL = 120
# Marks that turn the writing direction round would put the rest of a row in another order.
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MORE = "…"


def terminal_width() -> int:
    """Return how many characters fit into a line."""
    return shutil.get_terminal_size((_WITHOUT_TERMINAL, 24)).columns


def plain(words: str) -> str:
    """Return the text without what a terminal would obey instead of showing; line ends stay."""
    shown = _DIRECTION.sub("", words)
    return "".join(each for each in shown if each == "\n" or unicodedata.category(each) != "Cc")


def one_line(words: str) -> str:
    """Return the text on one line."""
    return plain(" ".join(words.split()))


def width_of(words: str) -> int:
    """Return how many columns of a terminal the text takes."""
    return sum(_columns(each) for each in words)


def cut(words: str, width: int) -> str:
    """Return as much of the text as fits, ending in … where some is left out."""
    if width_of(words) <= width:
        return words
    kept, used = [], width_of(_MORE)
    for each in words:
        used += _columns(each)
        if used > width:
            break
        kept.append(each)
    return "".join(kept).rstrip() + _MORE


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int = 0, title: int = 1) -> list[str]:
    """Return the lines of a table, cut to ``width`` columns (0: not cut); the column ``title`` gives way last."""
    cells = [[one_line(each) for each in row] for row in (headings, *rows)]
    widths = [max(width_of(row[at]) for row in cells) for at in range(len(headings))]
    if width:
        widths = _fitted(widths, width, title)
    lines = [_line(row, widths) for row in cells]
    return [lines[0], _GAP.join("-" * each for each in widths), *lines[1:]]


def pairs(named: Sequence[tuple[str, str]]) -> list[str]:
    """Return the lines of names with what belongs to each beside it; further lines of a text stand below its first."""
    width = max((width_of(name) for name, _words in named), default=0)
    lines = []
    for name, words in named:
        first, *more = plain(words).split("\n")
        lines.append(f"  {name}{' ' * (width - width_of(name))}{_GAP}{first}".rstrip())
        lines += [f"  {' ' * width}{_GAP}{line}".rstrip() for line in more]
    return lines


def without_empty(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """Return the table without the columns in which nothing stands."""
    kept = [at for at in range(len(headings)) if any(row[at] for row in rows)]
    return [headings[at] for at in kept], [[row[at] for at in kept] for row in rows]


def _fitted(widths: list[int], room: int, title: int) -> list[int]:
    """Take from the widest columns until the row fits or every column is at its narrowest; the title gives way last."""
    fitted = list(widths)
    excess = sum(fitted) + len(_GAP) * (len(fitted) - 1) - room
    while excess > 0:
        able = [at for at in range(len(fitted)) if fitted[at] > _NARROWEST]
        if not able:
            break
        widest = max(able, key=lambda at: fitted[at] / (_TITLE_COUNTS if at == title else 1))
        fitted[widest] -= 1
        excess -= 1
    return fitted


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    shown = [cut(cell, width) for cell, width in zip(row, widths, strict=True)]
    return _GAP.join(cell + " " * (width - width_of(cell)) for cell, width in zip(shown, widths, strict=True)).rstrip()


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
