"""The workbook of a pack."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import pytest

from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.sheets import Sheets
from kimdesk.exports.workbook import write_workbook
from kimdesk.exports.xlsx.rows import LONGEST_CELL
from tests.exports.make_document import make_document, make_empty, make_signoff
from tests.exports.reading_back import open_book, table_of


def signed_book(document: dict[str, object]) -> bytes:
    return write_workbook(read_pack(document, make_signoff(document)))


def sheets() -> Sheets:
    return Sheets("Title", "Author", "", "en-GB", "2025-05-02T13:00:00Z")


def test_the_same_content_gives_the_same_bytes() -> None:
    assert signed_book(make_document(2)) == signed_book(make_document(2))


def test_no_time_of_writing_is_left_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(signed_book(make_document(1)))) as book:
        assert {entry.date_time for entry in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = book.read("docProps/core.xml").decode()
    assert core.count("2025-05-02T13:03:00Z") == 2


def test_the_cover_comes_first_then_the_contents_which_name_every_other_sheet() -> None:
    book = open_book(signed_book(make_document(3)))
    assert book.sheetnames[:2] == ["Cover", "Contents"]
    named = [row[0] for row in table_of(book["Contents"])[1:]]
    assert named == book.sheetnames[2:]


def test_a_working_sheet_keeps_its_headings_in_sight_and_can_be_filtered() -> None:
    made = sheets()
    made.add("One", ("Words", "More"), [("x", "y")])
    sheet = open_book(made.finish())["One"]
    assert sheet.freeze_panes == "A2"
    assert [table.autoFilter.ref for table in sheet.tables.values()] == ["A1:B2"]


@pytest.mark.parametrize("typed", ["=1+1", "+44 20", "-5", "@home", "=cmd|' /C calc'!A0", "#N/A", "1e5", "TRUE"])
def test_text_that_looks_like_a_formula_stays_text(typed: str) -> None:
    made = sheets()
    made.add("One", ("Words",), [(typed,)])
    cell = open_book(made.finish())["One"]["A2"]
    assert (cell.value, cell.data_type) == (typed, "s")


def test_dates_are_dates_and_numbers_numbers() -> None:
    sheet = open_book(signed_book(make_document(3)))["Completeness"]
    (table,) = sheet.tables.values()
    head = sheet[table.ref][0]
    by = {cell.value: cell.column for cell in head}
    first = head[0].row + 1
    day, number = sheet.cell(first, by["Submitted"]), sheet.cell(first, by["Key activities"])
    assert isinstance(day.value, datetime)
    assert day.number_format == "dd/mm/yyyy"
    assert number.value == 7


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(1900, 2, 28), date(1900, 3, 1), date(9999, 12, 31)])
def test_every_day_that_excel_counts_is_a_date(day: date) -> None:
    made = sheets()
    made.add("One", ("Day",), [(day,)])
    assert open_book(made.finish())["One"]["A2"].value.date() == day


def test_what_excel_would_change_is_kept_as_text() -> None:
    made = sheets()
    made.add("One", ("Day", "Number"), [(date(1899, 12, 31), 12345678901234567890)])
    row = [cell.value for cell in open_book(made.finish())["One"][2]]
    assert row == ["31/12/1899", "12345678901234567890"]


def test_control_characters_go_and_line_ends_stay() -> None:
    made = sheets()
    made.add("One", ("Words",), [("a\x00b\x0bc\r\nd\ufffee\u202ef",)])
    assert open_book(made.finish())["One"]["A2"].value == "abc\ndef"


@pytest.mark.parametrize("letter", ["a", "\U0001f600"])
def test_text_beyond_the_limit_of_a_cell_goes_on_in_the_notes(letter: str) -> None:
    typed = letter * 70_000
    made = sheets()
    made.add("One", ("Words", "More"), [("x", typed)])
    made.add_notes()
    book = open_book(made.finish())
    first = book["One"]["B2"].value
    rest = [[cell.value for cell in row] for row in book["Notes"].iter_rows(min_row=2)]
    assert first.endswith("[It goes on in the sheet Notes.]")
    assert first.split(" [")[0] + "".join(row[4] for row in rest) == typed
    assert all(row[:3] == ["One", 2, "More"] for row in rest)
    assert max(len(text.encode("utf-16-le")) // 2 for text in (first, *(row[4] for row in rest))) <= LONGEST_CELL


def test_names_of_sheets_are_cut_cleaned_and_kept_apart() -> None:
    made = sheets()
    for _each in range(3):
        made.add("A/very:long*name? of [a] sheet that goes on and on", ("A",), [("x",)])
    names = open_book(made.finish()).sheetnames
    assert len({name.casefold() for name in names}) == 3
    assert all(len(name) <= 31 and not set("[]:*?/\\") & set(name) for name in names)


def test_tables_with_names_like_cells_or_like_each_other_are_told_apart() -> None:
    made = sheets()
    for name in ("Q4", "R", "2024/25", "Two words", "Two-words"):
        made.add(name, ("A",), [("x",)])
    names = [table for sheet in open_book(made.finish()) for table in sheet.tables]
    assert names == ["Table_Q4", "Table_R", "Table_2024_25", "Two_words", "Two_words_2"]


def test_an_empty_quarter_has_every_sheet_with_a_sentence() -> None:
    book = open_book(signed_book(make_empty()))
    assert book["Risks"]["A2"].value == "This sheet holds no table. No risk is recorded."
    assert set(book.sheetnames) == set(open_book(signed_book(make_document(1))).sheetnames)
