"""Workbooks that are sound and odd, as people and other programs make them: each with the actions that come of it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from tests.imports.old_workbooks import write_content, write_ods, write_xls

Make = Callable[[Path], None]
Row = Sequence[Any]
HEAD: Row = ["Ref", "Action", "Owner", "Target date", "Comments"]
ONE: Row = ["IM1", "Write the data standard down", "Insight Team", "Q4 2025/26", "It was agreed in spring."]
TWO: Row = ["IM2", "Survey every home once", "Property Manager", "Ongoing", "A contractor is found."]
PLAN: Sequence[Row] = [HEAD, ONE, TWO]
BOTH = (ONE[1], TWO[1])
LONG = "words " * 6_700
_ERROR = '<table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'


def sheet(*changes: Callable[[Worksheet], None], rows: Sequence[Row] = PLAN) -> Make:
    """Write the rows as a workbook, and change its sheet."""

    def make(path: Path) -> None:
        book = openpyxl.Workbook()
        made = book.worksheets[0]
        made.title = "Action plan"
        for row in rows:
            made.append(list(row))
        for change in changes:
            change(made)
        book.save(path)

    return make


def _set(place: str, value: Any, shape: str = "") -> Callable[[Worksheet], None]:
    def change(made: Worksheet) -> None:
        made[place] = value
        if shape:
            made[place].number_format = shape

    return change


def _merge(*ranges: str) -> Callable[[Worksheet], None]:
    def change(made: Worksheet) -> None:
        for each in ranges:
            made.merge_cells(each)

    return change


def _epoch(made: Worksheet) -> None:
    made.parent.epoch = CALENDAR_MAC_1904
    made["D2"] = date(2026, 4, 5)


def _hide_row(made: Worksheet) -> None:
    made.row_dimensions[3].hidden = True
    made.column_dimensions["B"].hidden = True


def _right_to_left(made: Worksheet) -> None:
    made.sheet_view.rightToLeft = True
    made["E2"] = "נבדק באביב"


def _many_sheets(made: Worksheet) -> None:
    for at in range(299):
        made.parent.create_sheet(f"Sheet {at}", 0).append([at])


def _very_hidden(made: Worksheet) -> None:
    other = made.parent.create_sheet("Old plan", 0)
    for row in PLAN:
        other.append([f"Old {cell}" for cell in row])
    other.sheet_state = "veryHidden"


def _chart_sheet(made: Worksheet) -> None:
    made.parent.create_chartsheet("Chart", 0)


def _protect(made: Worksheet) -> None:
    made.protection.sheet = True
    made.protection.password = "secret"


def _far_format(made: Worksheet) -> None:
    made["XFD1048576"].font = openpyxl.styles.Font(bold=True)


def _rich(made: Worksheet) -> None:
    made["B2"] = CellRichText("Write the data ", TextBlock(InlineFont(b=True), "standard down"))


def _link(made: Worksheet) -> None:
    made["E2"].hyperlink = "https://example.org/standard"


def _changed(make: Make, part: str, change: Callable[[bytes], bytes], more: dict[str, bytes] | None = None) -> Make:
    """Write a workbook and change one of its parts as no library would."""

    def made(path: Path) -> None:
        source = path.with_name(f"before-{path.name}.xlsx")
        make(source)
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(name, change(old.read(name)) if name == part else old.read(name))
            for name, content in (more or {}).items():
                new.writestr(name, content)

    return made


def _text(delimiter: str = ",", encoding: str = "utf-8", before: str = "", rows: Sequence[Row] = PLAN) -> Make:
    def make(path: Path) -> None:
        lines = [delimiter.join(f'"{cell}"' for cell in row) for row in rows]
        path.write_bytes((before + "\r\n".join(lines) + "\r\n").encode(encoding))

    return make


def _ods(rows: Sequence[Row] = PLAN) -> Make:
    return lambda path: write_ods(path, rows)


def _ods_to_the_end(path: Path) -> None:
    """As LibreOffice writes a sheet of which whole columns and rows have a style."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    end = '<table:table-cell table:number-columns-repeated="16379"/>'
    rows = "".join(f"<table:table-row>{''.join(map(cell.format, row))}{end}</table:table-row>" for row in PLAN)
    blank = '<table:table-row table:number-rows-repeated="1048573">'
    blank += '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    write_content(path, f'<table:table table:name="Action plan">{rows}{blank}</table:table>')


def _false_dimension(content: bytes) -> bytes:
    return content.replace(b'<dimension ref="A1:E3"', b'<dimension ref="A1:XFD1048576"')


def _long_inline(content: bytes) -> bytes:
    at, end = content.find(b'<c r="E2"'), content.find(b"</c>", content.find(b'<c r="E2"'))
    return content[:at] + f'<c r="E2" t="inlineStr"><is><t>{LONG}</t></is>'.encode() + content[end:]


def _without_places(content: bytes) -> bytes:
    """Some programs leave out where rows and cells stand."""
    import re

    return re.sub(rb' r="[A-Z]*\d+"', b"", content)


# The titles of the actions that come of it, and what is said of the first of them.
ODD: dict[str, tuple[tuple[Any, ...], str, Make]] = {
    "plain.xlsx": (BOTH, "", sheet()),
    "epoch.xlsx": (BOTH, "", sheet(_epoch)),
    "error.xlsx": (BOTH, "holds the error #REF!", sheet(_set("D2", "#REF!"))),
    "formula.xlsx": (BOTH, "holds a formula whose result", sheet(_set("D2", "=TODAY()+30"))),
    "hidden_rows.xlsx": (BOTH, "", sheet(_hide_row)),
    "merged_title.xlsx": (BOTH, "", sheet(_merge("A1:E1"), rows=[["Our action plan"], *PLAN])),
    "merged_everything.xlsx": (
        BOTH,
        "",
        sheet(_merge("A1:E2", "C4:C5", "D4:D5", "E4:E5", "A6:E8"), rows=[["Our plan"], [], HEAD, ONE, TWO, ["Notes: none"]]),
    ),
    "three_hundred_sheets.xlsx": (BOTH, "", sheet(_many_sheets)),
    "very_hidden.xlsx": (BOTH, "", sheet(_very_hidden)),
    "chart_sheet.xlsx": (BOTH, "", sheet(_chart_sheet)),
    "protected_sheet.xlsx": (BOTH, "", sheet(_protect)),
    "long_cell.xlsx": (BOTH, "", _changed(sheet(), "xl/worksheets/sheet1.xml", _long_inline)),
    "long_cell.csv": (BOTH, "", _text(rows=[HEAD, [*ONE[:4], LONG], TWO])),
    "right_to_left.xlsx": (BOTH, "", sheet(_right_to_left)),
    "emoji.xlsx": ((f"📋 {ONE[1]} ✅", TWO[1]), "", sheet(_set("B2", f"📋 {ONE[1]} ✅"))),
    "duplicate_headings.xlsx": (BOTH, "Comments: Again", sheet(_set("F1", "Comments"), _set("F2", "Again"))),
    "no_headings.xlsx": (BOTH, "", sheet(rows=[ONE, TWO])),
    "shouted_headings.xlsx": (BOTH, "", sheet(rows=[[f"  {each.upper()}:\u00a0" for each in HEAD], ONE, TWO])),
    "false_dimension.xlsx": (BOTH, "", _changed(sheet(), "xl/worksheets/sheet1.xml", _false_dimension)),
    "far_format.xlsx": (BOTH, "", sheet(_far_format)),
    "without_places.xlsx": (BOTH, "", _changed(sheet(), "xl/worksheets/sheet1.xml", _without_places)),
    "macros.xlsm": (BOTH, "", _changed(sheet(), "", bytes, {"xl/vbaProject.bin": b"macro"})),
    "rich_text.xlsx": (BOTH, "", sheet(_rich)),
    "links.xlsx": (BOTH, "", sheet(_link)),
    "low_headings.xlsx": (BOTH, "", sheet(rows=[*[[]] * 39, *PLAN])),
    "blank_rows.xlsx": (BOTH, "", sheet(rows=[HEAD, [], ONE, [], [], TWO, [], []])),
    "blank_columns.xlsx": (BOTH, "", sheet(rows=[["", *row[:2], "", *row[2:]] for row in PLAN])),
    "bare_numbers.xlsx": (BOTH, "", sheet(_set("A2", 1), _set("A3", 2))),
    "day_as_text.xlsx": (BOTH, "read as 3 April 2026, the day first", sheet(_set("D2", "03/04/2026"))),
    "month_format.xlsx": (BOTH, "", sheet(_set("D2", date(2026, 4, 3), "mmm-yy"))),
    "formula_as_text.csv": (("=cmd|'/c calc'!A1", TWO[1]), "", _text(rows=[HEAD, [ONE[0], "=cmd|'/c calc'!A1", *ONE[2:]], TWO])),
    "error.csv": (BOTH, "holds the error #REF!", _text(rows=[HEAD, [*ONE[:3], "#REF!", ONE[4]], TWO])),
    "semicolons.csv": (BOTH, "", _text(";", "cp1252")),
    "named_delimiter.csv": (BOTH, "", _text("|", before="sep=|\r\n")),
    "two_bytes.csv": (BOTH, "", _text("\t", "utf-16")),
    "tabs.tsv": (BOTH, "", _text("\t", "utf-8-sig")),
    "old.xls": (BOTH, "", lambda path: write_xls(path, PLAN, "Action plan")),
    "open.ods": (BOTH, "", _ods()),
    "open_to_the_end.ods": (BOTH, "", _ods_to_the_end),
    "open_error.ods": (BOTH, "holds the error #REF!", _ods([HEAD, [*ONE[:3], _ERROR, ONE[4]], TWO])),
}  # fmt: skip
