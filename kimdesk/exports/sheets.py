"""Sheets of a workbook: one table each, real headings, text that stays text, and bytes that depend on the content alone."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from typing import Self

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.content import Value
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.exports.xlsx.looks import Style, dress, height_for, style_ids, widths_for
from kimdesk.exports.xlsx.package import moment, package
from kimdesk.exports.xlsx.rows import Rows, parted
from kimdesk.i18n import t

LONGEST_SHEET_NAME = 31
_A4 = 9
_LONGEST_HEADING = 250
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_NO_TABLE_NAME = re.compile(r"\W+")
_LIKE_A_CELL = re.compile(r"(?i)[A-Z]{0,3}\d+|R?C?|R\d*C\d*|\d.*")


class Sheets:
    """A workbook in the making; ``finish`` returns its bytes, and leaving it unfinished tidies up.

    These are working sheets: their headings stay in sight, can be filtered by, and come back into the program.
    """

    lined = True
    whole = False

    def __init__(self, title: str, author: str, keywords: str, language: str, stamp: str) -> None:
        self._book = Workbook(write_only=True)
        dress(self._book)
        facts = self._book.properties
        facts.title, facts.creator, facts.keywords, facts.language = clean(title), clean(author), keywords, language
        self._stamp = moment(stamp)
        self._names: set[str] = set()
        self._tables: set[str] = set()
        self._rows: dict[str, list[str]] = {}
        self._notes: list[tuple[str, int, str, str]] = []
        self._styles: dict[Style, int] = {}

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
        rows = rows if isinstance(rows, list | tuple) else list(rows)
        headings = unique_headings(headings)
        widths = widths or widths_for(headings, rows)
        sheet, write = self._begin(name, headings, widths)
        for at in range(1, hidden + 1):
            sheet.column_dimensions[get_column_letter(at)].hidden = True
        head = len(above) + 1
        sheet.freeze_panes = f"A{head + 1}"
        sheet.print_title_rows = f"{head}:{head}"
        made = self._rows[sheet.title]
        made += write.body(1, above)
        made.append(write.head(head, headings))
        made += write.body(head + 1, rows)
        if rows:
            self._mark_up(sheet, headings, head, len(rows))
        elif empty:
            made += write.body(head + 1, [(empty,)])
        return sheet

    @property
    def holds_notes(self) -> bool:
        """Whether a text was too long for its cell, so that its rest has to stand in the notes."""
        return bool(self._notes)

    def add_notes(self) -> None:
        """Add the sheet that holds what no cell could."""
        self.add(
            t("Pack", "Notes"),
            note_headings(),
            list(self._parted_notes(0)),
            t("Pack", "Every text stands whole in its own cell."),
        )

    def finish(self) -> bytes:
        """Return the workbook; the same content gives the same bytes."""
        frame = io.BytesIO()
        self._book.worksheets[0].sheet_view.tabSelected = True
        self._book.save(frame)
        rows = {sheet.path.lstrip("/"): self._rows[sheet.title] for sheet in self._book.worksheets}
        return package(frame, self._stamp, rows, self._pictures())

    def _pictures(self) -> dict[str, tuple[str, str]]:
        """Return what each drawing is called and says, by its part of the file."""
        return {}

    def _begin(self, name: str, headings: Sequence[str], widths: Sequence[float]) -> tuple[Worksheet, Rows]:
        sheet = self._book.create_sheet(self._free_name(name))
        for at, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(at)].width = width
        sheet.sheet_format.defaultRowHeight = height_for(1)
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        self._styles = self._styles or style_ids(sheet, self.lined)
        self._rows[sheet.title] = []

        def leave(row: int, at: int, words: str) -> None:
            self._notes.append((sheet.title, row, headings[at], words))

        return sheet, Rows(widths, self._styles, self.whole, leave)

    def _parted_notes(self, width: float) -> Iterable[tuple[Value, ...]]:
        notes, self._notes = self._notes, []
        for sheet, row, heading, words in notes:
            for number, part in enumerate(parted(words, width, self.whole), 2):
                yield sheet, row, heading, number, part

    def _mark_up(self, sheet: Worksheet, headings: Sequence[str], head: int, rows: int) -> ExcelTable:
        """Tell every program, and whoever has it read out, that there is a table and which row heads it."""
        area = f"A{head}:{get_column_letter(len(headings))}{head + rows}"
        table = ExcelTable(displayName=self._free_table(sheet.title), ref=area)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        table._initialise_columns()
        for column, heading in zip(table.tableColumns, headings, strict=True):
            column.name = heading
        sheet.tables.add(table)
        return table

    def _free_name(self, name: str) -> str:
        plain = _NO_SHEET_NAME.sub(" ", clean(name)).strip("' ")[:LONGEST_SHEET_NAME].strip() or "Sheet"
        free, number = plain, 2
        while free.casefold() in self._names:
            tail = f" {number}"
            free, number = plain[: LONGEST_SHEET_NAME - len(tail)] + tail, number + 1
        self._names.add(free.casefold())
        return free

    def _free_table(self, title: str) -> str:
        plain = _NO_TABLE_NAME.sub("_", title).strip("_")
        plain = f"Table_{plain}" if _LIKE_A_CELL.fullmatch(plain) else plain
        free, number = plain, 2
        while free.casefold() in self._tables:
            free, number = f"{plain}_{number}", number + 1
        self._tables.add(free.casefold())
        return free


def note_headings() -> tuple[str, ...]:
    """Return the headings of the sheet that holds what no cell could."""
    return t("Pack", "Sheet"), t("Pack", "Row"), t("Pack", "Column"), t("Pack", "Part"), t("Pack", "Text")


def unique_headings(headings: Sequence[str]) -> list[str]:
    """Return headings that a table may have: in one line, none empty, and each once; the second of a name gets a number."""
    found: dict[str, str] = {}
    for at, heading in enumerate(headings, 1):
        plain = one_line(heading)[:_LONGEST_HEADING] or t("Pack", "Column {number}").format(number=at)
        free, number = plain, 2
        while free.casefold() in found:
            free, number = f"{plain} {number}", number + 1
        found[free.casefold()] = free
    return list(found.values())
