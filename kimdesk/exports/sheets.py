"""Sheets of a workbook: one table each, real headings, text that stays text, and bytes that depend "
"on the content alone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Self

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.content import Value
from kimdesk.exports.reading.records import clean
from kimdesk.i18n import t

LONGEST_CELL = 32_767
LONGEST_SHEET_NAME = 31
NARROWEST, WIDEST = 9, 58
A4 = 9
LINE_HEIGHT, TALLEST = 14.6, 409.0
_LOOKED_AT = 300
_FORMULA_LIKE = ("=", "+", "-", "@")
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


class Sheets:
    """A workbook in the making; ``finish`` returns its bytes, and leaving it unfinished tidies up."""

    def __init__(self, title: str, author: str, keywords: str, language: str, stamp: str) -> None:
        self._book = Workbook(write_only=True)
        facts = self._book.properties
        facts.title, facts.creator, facts.keywords, facts.language = clean(title), clean(author), keywords, language
        self._stamp = _moment(stamp)
        self._names: set[str] = set()
        self._notes: list[tuple[Value, ...]] = []
        self._styles: dict[str, WriteOnlyCell] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        # openpyxl keeps each sheet in an open temporary file until the workbook is saved.
        for sheet in self._book.worksheets:
            if not sheet.closed:
                sheet.close()
                sheet._writer.cleanup()

    def add(
        self,
        name: str,
        headings: Sequence[str],
        rows: Iterable[Sequence[Value]],
        empty: str = "",
        hidden: int = 0,
        widths: Sequence[float] = (),
        above: Sequence[Sequence[Value]] = (),
    ) -> Worksheet:
        """Add one sheet with one table.

        ``empty`` stands where there is no row; the first ``hidden`` columns are hidden; ``widths`` in characters
        replace those that the content asks for. The headings stand in the first row, or below the rows ``above``.
        """
        sheet = self._book.create_sheet(self._free_name(name))
        rows = rows if isinstance(rows, list | tuple) else list(rows)
        widths = widths or _widths(headings, rows)
        for at, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(at)].width = width
            sheet.column_dimensions[get_column_letter(at)].hidden = at <= hidden
        head = len(above) + 1
        _lay_out(sheet, head)
        for number, row in enumerate(above, 1):
            sheet.append([self._value(sheet, value, "", number) for value in row])
        sheet.row_dimensions[head].height = _height(headings, widths) + 6
        sheet.append([self._cell(sheet, heading, "head") for heading in headings])
        for number, row in enumerate(rows, head + 1):
            # Not every program fits the height of a row to its text when it opens a file.
            sheet.row_dimensions[number].height = _height(row, widths)
            sheet.append([self._value(sheet, value, headings[at], number) for at, value in enumerate(row)])
        if rows:
            sheet.tables.add(self._table(headings, head, len(rows)))
        elif empty:
            sheet.append([self._cell(sheet, empty, "plain")])
        return sheet

    @property
    def holds_notes(self) -> bool:
        """Whether a text was too long for its cell, so that its rest has to stand in the notes."""
        return bool(self._notes)

    def add_notes(self) -> None:
        """Add the sheet that holds what no cell could."""
        notes, self._notes = self._notes, []
        self.add(
            t("Pack", "Notes"),
            (t("Pack", "Sheet"), t("Pack", "Row"), t("Pack", "Column"), t("Pack", "Part"), t("Pack", "Text")),
            notes,
            t("Pack", "Every text stands whole in its own cell."),
        )

    def finish(self) -> bytes:
        """Return the workbook; the same content gives the same bytes."""
        made = io.BytesIO()
        self._book.save(made)
        return _normal(made, self._stamp)

    def _free_name(self, name: str) -> str:
        plain = _NO_SHEET_NAME.sub(" ", clean(name)).strip("' ")[:LONGEST_SHEET_NAME].strip() or "Sheet"
        free, number = plain, 2
        while free.casefold() in self._names:
            tail = f" {number}"
            free, number = plain[: LONGEST_SHEET_NAME - len(tail)] + tail, number + 1
        self._names.add(free.casefold())
        return free

    def _value(self, sheet: Worksheet, value: Value, heading: str, row: int) -> WriteOnlyCell:
        if value is None or value == "":
            return self._cell(sheet, None, "plain")
        if isinstance(value, date):
            return self._cell(sheet, value, "date")
        if isinstance(value, bool) or not isinstance(value, int):
            parts = _parts(clean(value))
            for number, part in enumerate(parts[1:], 2):
                self._notes.append((sheet.title, row, heading, number, part))
            words = parts[0] if parts else ""
            return self._cell(sheet, words, "quoted" if words.startswith(_FORMULA_LIKE) else "plain")
        return self._cell(sheet, value, "number")

    def _cell(self, sheet: Worksheet, value: Value, style: str) -> WriteOnlyCell:
        # Styles are found once and then shared: setting them cell by cell is most of the time a workbook takes.
        if style not in self._styles:
            self._styles[style] = _styled(sheet, style)
        cell = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            cell.data_type = "s"
        cell._style = self._styles[style]._style
        return cell

    def _table(self, headings: Sequence[str], head: int, rows: int) -> ExcelTable:
        area = f"A{head}:{get_column_letter(len(headings))}{head + rows}"
        table = ExcelTable(displayName=f"Table{len(self._names)}", ref=area)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        table._initialise_columns()
        for column, heading in zip(table.tableColumns, headings, strict=True):
            column.name = heading
        return table


def _lay_out(sheet: Worksheet, head: int) -> None:
    """Keep the headings in sight, on the screen and on every page of paper, which is laid across."""
    sheet.freeze_panes = f"A{head + 1}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{head}:{head}"


def _styled(sheet: Worksheet, style: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet)
    cell.font = Font(name="Calibri", size=11, bold=style == "head", color="FFFFFFFF" if style == "head" else "FF16212B")
    cell.alignment = Alignment(
        vertical="center" if style == "head" else "top",
        wrap_text=True,
        horizontal="right" if style == "number" else "left",
    )
    if style == "head":
        cell.fill = PatternFill("solid", fgColor="FF0B5E6B")
    else:
        cell.border = Border(bottom=Side("hair", color="FFC9D2D8"))
    if style == "date":
        cell.number_format = "dd/mm/yyyy"
    if style == "number":
        cell.number_format = "#,##0"
    if style == "quoted":
        cell.quotePrefix = True
    return cell


def _widths(headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[float]:
    widths = []
    for at, heading in enumerate(headings):
        longest = max((_width(row[at]) for row in rows[:_LOOKED_AT]), default=0)
        widths.append(
            float(min(max(longest + 2, len(max(heading.split(), key=len, default="")) + 4, NARROWEST), WIDEST))
        )
    return widths


def _height(row: Sequence[Value], widths: Sequence[float]) -> float:
    lines = 1
    for value, width in zip(row, widths, strict=True):
        if isinstance(value, str) and (len(value) > width - 1 or "\n" in value):
            room = max(width * 0.92 - 1, 4)
            lines = max(lines, sum(int(len(line) / room) + 1 for line in value.splitlines()))
    return min(lines * LINE_HEIGHT + 2, TALLEST)


def _width(value: Value) -> int:
    if isinstance(value, date):
        return 10
    return max(map(len, str(value).splitlines()), default=0) if value is not None else 0


def _parts(words: str) -> list[str]:
    """Part a text so that each part fits in a cell, whose length Excel counts in UTF-16 units."""
    if len(words) * 2 <= LONGEST_CELL or len(words.encode("utf-16-le")) // 2 <= LONGEST_CELL:
        return [words] if words else []
    ending = " " + t("Pack", "[It goes on in the sheet Notes.]")
    parts, start = [], 0
    while start < len(words):
        stop = start + (LONGEST_CELL - len(ending))
        while len(words[start:stop].encode("utf-16-le")) // 2 > LONGEST_CELL - len(ending):
            stop -= max((len(words[start:stop].encode("utf-16-le")) // 2 - (LONGEST_CELL - len(ending))) // 2, 1)
        # A program that reads the parts back may take blanks off their ends.
        while start + 1 < stop < len(words) and (words[stop - 1].isspace() or words[stop].isspace()):
            stop -= 1
        parts.append(words[start:stop])
        start = stop
    return [parts[0] + ending, *parts[1:]]


def _moment(iso: str) -> datetime:
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return datetime(2000, 1, 1, tzinfo=UTC)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _normal(made: io.BytesIO, stamp: datetime) -> bytes:
    """Rewrite the zip without the times at which it happened to be written."""
    when = stamp.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    target = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as normal:
        for entry in source.infolist():
            body = source.read(entry)
            if entry.filename == "docProps/core.xml":
                body = _MODIFIED.sub(lambda match: match[1] + when, body)
            plain = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            plain.compress_type, plain.create_system, plain.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            normal.writestr(plain, body)
    return target.getvalue()
