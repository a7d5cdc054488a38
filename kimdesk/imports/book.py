"""What was read from a file: sheets of cells, with what the layout says beside the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kimdesk.imports.stopping import each_of


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    ``words`` is what a person reads; ``sort`` is text, number, date, yesno, error or formula (a formula whose result
    the file does not carry); ``value`` the ISO date or the plain number behind the words; ``wide`` how many columns it
    spans; ``below`` tells that the words stand further up, in a range merged downwards.
    """

    words: str = ""
    sort: str = "text"
    value: str = ""
    wide: int = 1
    below: bool = False

    @property
    def filled(self) -> bool:
        """Whether anything stands in the cell."""
        return bool(self.words) or self.sort == "formula"


EMPTY = Cell()
# What a spreadsheet shows instead of a result, and writes as words into a table in plain text or the clipboard (ECMA-376,
# part 1, 18.18.11, and what newer ones have added).
_ERRORS = frozenset(
    {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"}
)


@dataclass(frozen=True, slots=True)
class Range:
    """A merged range: first and last row, first and last column, counted from 1."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its rows from row 1 on, the merged ranges, and the numbers of the rows that start in bold; ``missing``
    where the file names the sheet but does not hold it. ``joined`` says of rows that what they hold stands in a row of
    another sheet as well, and is read there.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Range, ...] = ()
    bold: frozenset[int] = frozenset()
    hidden: bool = False
    missing: bool = False
    joined: Mapping[int, tuple[str, int]] = field(compare=False, default_factory=dict)
    _filled: dict[int, tuple[int, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _patterns: dict[tuple[int, ...], tuple[int, ...]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def row(self, number: int) -> tuple[Cell, ...]:
        """Return the cells of a row, counted from 1; past the end there are none."""
        return self.rows[number - 1] if 1 <= number <= len(self.rows) else ()

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell by row (from 1) and column (from 0); an empty one where the sheet does not reach."""
        cells = self.row(row)
        return cells[column] if 0 <= column < len(cells) else EMPTY

    def filled(self, row: int) -> tuple[int, ...]:
        """Return the columns of a row (from 0) that hold something of their own."""
        found = self._filled.get(row)
        if found is None:
            cells = enumerate(self.row(row))
            filled = tuple([at for at, cell in cells if (cell.words or cell.sort == "formula") and not cell.below])
            # Most rows are filled alike.
            found = self._filled[row] = self._patterns.setdefault(filled, filled)
        return found


@dataclass(frozen=True, slots=True)
class Book:
    """A whole file."""

    name: str
    sheets: tuple[Sheet, ...]

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self.sheets)


def book_of_words(name: str, rows: Sequence[Sequence[str]]) -> Book:
    """Build a book of one sheet that holds nothing but words."""
    return Book(name, (sheet_from({"name": name, "rows": rows, "merged": [], "bold": [], "hidden": False}),))


def sheet_from(data: dict[str, Any]) -> Sheet:
    """Build a sheet from what the reading process sent."""
    merged = tuple(Range(*corners) for corners in data["merged"])
    # A register says the same again and again: what is said twice is one cell.
    known: dict[str | tuple[Any, ...], Cell] = {"": EMPTY, (): EMPTY}
    rows = [[_cell_from(cell, known) for cell in row] for row in each_of(data["rows"])]
    for area in merged:
        _spread(rows, area)
    return Sheet(
        data["name"],
        tuple(map(tuple, rows)),
        merged,
        frozenset(data["bold"]),
        data["hidden"],
        bool(data.get("missing")),
    )


def _cell_from(cell: Any, known: dict[str | tuple[Any, ...], Cell]) -> Cell:
    key = cell if isinstance(cell, str) else tuple(cell or ())
    found = known.get(key)
    if found is None:
        found = known[key] = _cell_of_words(key) if isinstance(key, str) else Cell(*key)
    return found


def _cell_of_words(words: str) -> Cell:
    return Cell(words, "error") if words.startswith("#") and words.strip() in _ERRORS else Cell(words)


def _spread(rows: list[list[Cell]], area: Range) -> None:
    """Say how wide the first cell of a merged range is and repeat its words downwards, marked as standing above."""
    if area.top > len(rows) or area.left > len(rows[area.top - 1]):
        return
    first = replace(rows[area.top - 1][area.left - 1], wide=area.right - area.left + 1)
    rows[area.top - 1][area.left - 1] = first
    if not first.filled:
        return
    for row in rows[area.top : area.bottom]:
        row.extend([EMPTY] * (area.left - len(row)))
        row[area.left - 1] = replace(first, below=True)
