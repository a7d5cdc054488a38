"""The Government Analysis Function's checklist for accessible spreadsheets, item by item, over every workbook that goes out
to be read and every sheet of it: its tables and its notes.
"""

from __future__ import annotations

import re

import pytest
from openpyxl.utils import get_column_letter
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.exports.readable_books import HOSTILE, MAIN, MAKERS, Book, book_of, tables_of
from tests.exports.reading_back import table_of

# Points that one unit of a column's width is wide in Arial 12, and that a line of a row needs.
_UNIT, _LINE = 6.75, 15.2


@pytest.fixture(params=sorted(MAKERS))
def book(request: pytest.FixtureRequest) -> Book:
    """Each of the workbooks in turn."""
    return book_of(request.param)


# --- tables ----------------------------------------------------------------------------------------------------------


def test_every_table_is_marked_up_and_every_sheet_without_one_says_so(book: Book) -> None:
    for sheet in book.opened:
        assert len(sheet.tables) <= 1, sheet.title
        said = sheet["A2"].value
        assert said.startswith("This sheet holds one table." if sheet.tables else "This sheet holds no table."), said
        assert sheet.tables or sheet.max_row == 2, sheet.title


def test_tables_are_named_after_what_they_hold(book: Book) -> None:
    names = [table.displayName for _sheet, table in tables_of(book)]
    assert len({name.casefold() for name in names}) == len(names)
    for sheet, table in tables_of(book):
        assert re.fullmatch(r"[^\W\d]\w*", table.displayName)
        assert not re.fullmatch(r"(?i)[A-Z]{1,3}\d+|R\d*C\d*", table.displayName)
        assert table.displayName.endswith(re.sub(r"\W+", "_", sheet.title).strip("_"))


def test_no_cell_is_merged(book: Book) -> None:
    for sheet, xml in book.sheets:
        assert not sheet.merged_cells.ranges
        assert xml.find(f"{MAIN}mergeCells") is None


def test_no_row_and_no_column_of_a_table_is_blank(book: Book) -> None:
    for sheet in book.opened:
        rows = table_of(sheet)
        assert all(any(value not in (None, "") for value in row) for row in rows), sheet.title
        for at in range(len(rows[0]) if rows else 0):
            assert any(row[at] not in (None, "") for row in rows[1:]), (sheet.title, rows[0][at])


def test_a_column_without_anything_is_named_above_the_table() -> None:
    sheet = book_of("a small pack").opened["Risks"]
    above = " ".join(sheet.cell(row, 1).value for row in range(2, 5))
    headings = table_of(sheet)[0]
    assert "Left out, because nothing is recorded under them: " in above
    assert "Assurance (third line)" in above
    assert "Assurance (third line)" not in headings


def test_every_table_has_one_row_of_headings_that_differ(book: Book) -> None:
    for sheet, table in tables_of(book):
        headings = table_of(sheet)[0]
        assert table.headerRowCount in (None, 1)
        assert all(isinstance(heading, str) and heading.strip() for heading in headings), sheet.title
        assert len({heading.casefold() for heading in headings}) == len(headings)
        assert [column.name for column in table.tableColumns] == list(headings)


def test_text_is_wrapped_in_its_cells(book: Book) -> None:
    for sheet, table in tables_of(book):
        for row in sheet[table.ref]:
            assert all(cell.alignment.wrap_text for cell in row), sheet.title


def test_no_text_is_cut_off_by_its_row(book: Book) -> None:
    for sheet, table in tables_of(book):
        for row in sheet[table.ref]:
            tall = sheet.row_dimensions[row[0].row].height or sheet.sheet_format.defaultRowHeight
            for cell in row:
                wide = sheet.column_dimensions[get_column_letter(cell.column)].width * _UNIT
                if isinstance(cell.value, str) and cell.value.isprintable() and _measurable(cell.value):
                    lines = _lines(cell.value, wide, "Helvetica-Bold" if cell.font.b else "Helvetica")
                    assert lines <= tall // _LINE, (sheet.title, cell.coordinate, cell.value[:80])


def _measurable(words: str) -> bool:
    """Whether Helvetica, whose letters are as wide as those of Arial, knows every letter."""
    return words.encode("cp1252", "replace").decode("cp1252") == words


def _lines(words: str, wide: float, font: str) -> int:
    lines, room = 1, wide
    for word in words.split(" "):
        needs = stringWidth(word, font, 12)
        if needs > room and room < wide:
            lines, room = lines + 1, wide
        if needs > wide:
            lines += int(needs / wide)
            needs %= wide
        room -= needs + stringWidth(" ", font, 12)
    return lines


def test_nothing_is_filtered_or_frozen(book: Book) -> None:
    for sheet, xml in book.sheets:
        assert sheet.freeze_panes is None
        assert not list(xml.iter(f"{MAIN}pane"))
        assert not list(xml.iter(f"{MAIN}autoFilter"))
    assert not any(b"autoFilter" in body for name, body in book.parts.items() if name.startswith("xl/tables/"))
    assert b"_FilterDatabase" not in book.parts["xl/workbook.xml"]


def test_a_sheet_with_empty_cells_says_what_they_mean(book: Book) -> None:
    for sheet in book.opened:
        gaps = any(value in (None, "") for row in table_of(sheet) for value in row)
        said = "An empty cell means that nothing is recorded there." in (sheet["A2"].value or "")
        assert said == gaps, sheet.title


def test_no_row_column_or_sheet_is_hidden(book: Book) -> None:
    for sheet, xml in book.sheets:
        assert sheet.sheet_state == "visible"
        assert not [each for each in xml.iter() if each.get("hidden") in ("1", "true")]


def test_columns_are_neither_very_narrow_nor_very_wide(book: Book) -> None:
    for sheet in book.opened:
        for column in sheet.column_dimensions.values():
            assert 9 <= column.width <= 110, sheet.title


# --- notes -----------------------------------------------------------------------------------------------------------


def test_notes_are_referred_to_in_words_not_by_raised_figures(book: Book) -> None:
    assert not list(book.styles.iter(f"{MAIN}vertAlign"))
    for _sheet, xml in book.sheets:
        assert not list(xml.iter(f"{MAIN}r"))


def test_what_does_not_fit_into_a_cell_stands_whole_on_a_sheet_of_notes() -> None:
    book = book_of("a pack of hostile texts")
    headings, *notes = table_of(book.opened["Notes"])
    assert headings == ("Sheet", "Row", "Column", "Part", "Text")
    sheet, row, column = notes[0][:3]
    assert "What is too long for a cell goes on in the sheet Notes." in book.opened[sheet]["A2"].value
    head = next(iter(book.opened[sheet].tables.values())).ref
    at = next(cell.column for cell in book.opened[sheet][head][0] if cell.value == column)
    first = book.opened[sheet].cell(row, at).value
    ending = " [It goes on in the sheet Notes.]"
    whole = first.removesuffix(ending) + "".join(note[4] for note in notes if note[:3] == (sheet, row, column))
    assert first.endswith(ending)
    assert whole in {words.strip() for words in HOSTILE}
