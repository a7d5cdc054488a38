"""Texts that were too long for a cell, and go on in the sheet of notes of a workbook that KIM Desk wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kimdesk.i18n import t
from kimdesk.imports.book import Book, Cell, Sheet
from kimdesk.imports.guard import MOST_ROWS

_Place = tuple[int, str]
_SAID_ABOVE = 4


def with_whole_texts(book: Book) -> Book:
    """Return the book with such texts put together in their cells, and its notes out of sight; any other as it is."""
    notes, head = next(((sheet, head) for sheet in book if (head := _headings_of_notes(sheet))), (None, 0))
    if notes is None:
        return book
    rest: dict[str, dict[_Place, str]] = {}
    for number in range(head + 1, len(notes.rows) + 1):
        sheet, row, heading, _part, words = (notes.cell(number, column).words for column in range(5))
        if row.isdecimal() and 0 < int(row) <= MOST_ROWS:
            texts = rest.setdefault(sheet, {})
            texts[int(row), heading] = texts.get((int(row), heading), "") + words
    whole = (_joined(sheet, rest.get(sheet.name, {})) for sheet in book if sheet is not notes)
    return replace(book, sheets=(*whole, replace(notes, hidden=True)))


def _headings_of_notes(sheet: Sheet) -> int:
    """Return the row that heads the notes, or 0 where the sheet holds none; what the sheet is may stand above it."""
    headings = (t("Pack", "Sheet"), t("Pack", "Row"), t("Pack", "Column"), t("Pack", "Part"), t("Pack", "Text"))
    rows = range(1, min(len(sheet.rows), _SAID_ABOVE) + 1)
    return next((row for row in rows if tuple(cell.words for cell in sheet.row(row)[:5]) == headings), 0)


def _joined(sheet: Sheet, rest: Mapping[_Place, str]) -> Sheet:
    rows = list(sheet.rows)
    for (row, heading), words in rest.items():
        for column in _columns_headed(sheet, row, heading):
            cells = rows[row - 1]
            rows[row - 1] = (*cells[:column], _longer(cells[column], words), *cells[column + 1 :])
    return replace(sheet, rows=tuple(rows))


def _columns_headed(sheet: Sheet, below: int, heading: str) -> Iterator[int]:
    """Return the column under the heading, if its cell in the row says that it goes on elsewhere."""
    for row in range(min(below - 1, len(sheet.rows)), 0, -1):
        for column, cell in enumerate(sheet.row(row)):
            if cell.words == heading and sheet.cell(below, column).words.endswith(_ending()):
                yield column
                return


def is_cut(cell: Cell) -> bool:
    """Whether the text of a cell goes on in the notes and was not put together with them."""
    return cell.words.endswith(_ending())


def _longer(cell: Cell, words: str) -> Cell:
    return replace(cell, words=cell.words.removesuffix(_ending()) + words)


def _ending() -> str:
    return " " + t("Pack", "[It goes on in the sheet Notes.]")
