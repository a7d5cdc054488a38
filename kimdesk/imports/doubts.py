"""Notes that are about one cell, so that whoever looks through an import is shown which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kimdesk.imports.book import Cell

CELL, DATE = "cell", "date"
_NUMBERS = re.compile(r"\s*(\d{1,2})[./\-\s](\d{1,2})[./\-\s](?:\d{4}|\d{2})\s*")


class Doubt(str):
    """A sentence about a cell in ``column`` (counted from 0); ``sort`` is "date" where a day could be read two ways."""

    column: int
    sort: str

    def __new__(cls, words: str, column: int, sort: str = CELL) -> Doubt:
        """Return the sentence with the column it is about."""
        made = super().__new__(cls, words)
        made.column, made.sort = column, sort
        return made


def doubts_in(notes: Iterable[str]) -> tuple[Doubt, ...]:
    """Return those of the notes that are about a cell."""
    return tuple(each for each in notes if isinstance(each, Doubt))


def is_two_ways(words: str) -> bool:
    """Whether a day in figures is a real day both with the day first and with the month first, and not the same one."""
    match = _NUMBERS.fullmatch(words)
    first, second = (int(match[1]), int(match[2])) if match else (0, 0)
    return 1 <= first <= 12 and 1 <= second <= 12 and first != second


def is_day_first(cells: Sequence[Cell]) -> bool:
    """Whether the days of a column are surely written with the day first: one of them can be read in no other way, and
    none can be read with the month first alone.
    """
    pairs = [(int(match[1]), int(match[2])) for cell in cells if (match := _NUMBERS.fullmatch(cell.words))]
    return any(first > 12 for first, _second in pairs) and not any(second > 12 for _first, second in pairs)
