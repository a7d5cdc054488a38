"""The same checklist over the same workbooks: how they look, how they are built, and what they say of themselves."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from openpyxl.utils import get_column_letter

from kimdesk.exports.pdf.charts import say_trend
from kimdesk.exports.reading.whole import read_pack
from tests.exports.make_document import make_document
from tests.exports.readable_books import MAIN, MAKERS, Book, book_of, tables_of


@pytest.fixture(params=sorted(MAKERS))
def book(request: pytest.FixtureRequest) -> Book:
    """Each of the workbooks in turn."""
    return book_of(request.param)


# --- formatting ------------------------------------------------------------------------------------------------------


def test_the_contents_link_to_every_sheet_by_its_name_and_nothing_else_is_a_link(book: Book) -> None:
    names = book.opened.sheetnames
    assert names[1] == "Contents"
    for sheet, xml in book.sheets:
        links = list(xml.iter(f"{MAIN}hyperlink"))
        if sheet.title != "Contents":
            assert links == []
            continue
        assert [sheet[link.get("ref") or ""].value for link in links] == names[2:]
        assert [link.get("location") for link in links] == [
            f"'{name.replace(chr(39), chr(39) * 2)}'!A1" for name in names[2:]
        ]
    assert not any(b'TargetMode="External"' in body for body in book.parts.values())


def test_every_letter_is_arial_of_twelve_points_or_more(book: Book) -> None:
    fonts = book.styles.findall(f"{MAIN}fonts/{MAIN}font")
    for font in fonts:
        assert font.find(f"{MAIN}name").get("val") == "Arial"
        assert float(font.find(f"{MAIN}sz").get("val")) >= 12
    theme = book.parts["xl/theme/theme1.xml"]
    assert re.findall(rb'latin typeface="(\w+)"', theme) == [b"Arial", b"Arial"]
    for chart in book.charts:
        assert min(map(int, re.findall(rb'sz="(\d+)"', chart))) >= 1200


def test_every_sheet_has_a_title_of_its_own_in_a1_marked_up_as_a_heading(book: Book) -> None:
    xfs = book.styles.findall(f"{MAIN}cellXfs/{MAIN}xf")
    named = {each.get("xfId"): each for each in book.styles.iter(f"{MAIN}cellStyle")}
    titles = []
    for sheet, xml in book.sheets:
        cell = next(xml.iter(f"{MAIN}c"))
        style = named[xfs[int(cell.get("s") or 0)].get("xfId")]
        assert cell.get("r") == "A1"
        assert (style.get("name"), style.get("builtinId")) == ("Heading 1", "16")
        titles.append(sheet["A1"].value)
    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_there_are_no_headers_footers_text_boxes_pictures_or_macros(book: Book) -> None:
    for sheet, xml in book.sheets:
        assert xml.find(f"{MAIN}headerFooter") is None, sheet.title
    assert not [name for name in book.parts if re.search(r"media/|vba|vmlDrawing|ctrlProps|externalLinks", name)]
    for name, body in book.parts.items():
        if name.startswith("xl/drawings/drawing"):
            assert b"<xdr:sp>" not in body
            assert b"<sp>" not in body


def test_nothing_is_told_by_fills_or_lines(book: Book) -> None:
    assert {each.get("patternType") for each in book.styles.iter(f"{MAIN}patternFill")} <= {None, "none", "gray125"}
    for border in book.styles.findall(f"{MAIN}borders/{MAIN}border"):
        assert not [side for side in border if side.get("style")]
    for _sheet, xml in book.sheets:
        assert not list(xml.iter(f"{MAIN}conditionalFormatting"))
        assert {each.get("fillId") or "0" for each in book.styles.iter(f"{MAIN}xf")} == {"0"}
    for _sheet, table in tables_of(book):
        assert not table.tableStyleInfo.showRowStripes


def test_all_text_stands_out_from_its_ground(book: Book) -> None:
    for colour in book.styles.findall(f"{MAIN}fonts/{MAIN}font/{MAIN}color"):
        assert _against_white(colour.get("rgb") or "FF000000") >= 7


def _against_white(argb: str) -> float:
    parts = [int(argb[at : at + 2], 16) / 255 for at in (2, 4, 6)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_the_parts_of_a_chart_differ_by_pattern_and_not_by_colour_alone() -> None:
    (chart,) = book_of("a small pack").charts
    patterns = re.findall(rb'pattFill [^>]*prst="(\w+)"', chart)
    assert len(set(patterns)) == len(patterns) == 3
    assert len(re.findall(rb"<(?:\w+:)?ser>", chart)) == 4


def test_a_chart_says_its_figures_and_stands_beside_the_table() -> None:
    book = book_of("a small pack")
    drawing = ElementTree.fromstring(book.parts["xl/drawings/drawing1.xml"])
    (facts,) = [each for each in drawing.iter() if each.tag.endswith("}cNvPr")]
    pack = read_pack(make_document(6), None)
    assert facts.get("descr") == say_trend(pack.trend.points, pack.words.legend_steps)
    for point in pack.trend.points:
        assert f"{point.quarter}: {point.counts[0]} not in place" in (facts.get("descr") or "")
    left = next(int(each.text or "") for each in drawing.iter() if each.tag.endswith("}col"))
    sheet = book.opened["Trend"]
    assert left >= sheet.max_column
    assert "A chart to the right of the table" in sheet["A3"].value


# --- structure -------------------------------------------------------------------------------------------------------


def test_sheets_have_names_of_their_own_and_none_is_blank(book: Book) -> None:
    names = book.opened.sheetnames
    assert len({name.casefold() for name in names}) == len(names)
    assert not [name for name in names if re.fullmatch(r"Sheet ?\d*", name) or len(name) > 31]
    assert all(sheet["A1"].value and sheet["A2"].value for sheet in book.opened)


def test_tables_stand_at_the_left_edge_right_below_what_is_said_of_them_with_nothing_below(book: Book) -> None:
    for sheet, table in tables_of(book):
        first, last = (re.fullmatch(r"([A-Z]+)(\d+)", corner) for corner in table.ref.split(":"))
        assert first is not None
        assert last is not None
        assert first[1] == "A"
        assert int(last[2]) == sheet.max_row
        assert get_column_letter(sheet.max_column) == last[1]
        for row in range(1, int(first[2])):
            assert sheet.cell(row, 1).value
            assert not any(cell.value for cell in sheet[row][1:])


# --- before it goes out ----------------------------------------------------------------------------------------------


def test_the_file_says_its_title_its_author_and_its_language(book: Book) -> None:
    facts = book.opened.properties
    assert facts.title
    assert facts.creator
    assert facts.language == "en-GB"


def test_a1_is_active_on_every_sheet_and_the_first_sheet_is_in_front(book: Book) -> None:
    assert book.opened._active_sheet_index == 0
    for at, (sheet, xml) in enumerate(book.sheets):
        (selection,) = xml.iter(f"{MAIN}selection")
        assert (selection.get("activeCell"), selection.get("sqref")) == ("A1", "A1"), sheet.title
        (view,) = xml.iter(f"{MAIN}sheetView")
        assert (view.get("tabSelected") in ("1", "true")) == (at == 0)
        assert view.get("topLeftCell") in (None, "A1")


# --- what others may have typed --------------------------------------------------------------------------------------


def test_no_cell_is_a_formula(book: Book) -> None:
    for _sheet, xml in book.sheets:
        assert not list(xml.iter(f"{MAIN}f"))
    typed = [cell.value for sheet in book.opened for row in sheet for cell in row if cell.data_type == "f"]
    assert typed == []
