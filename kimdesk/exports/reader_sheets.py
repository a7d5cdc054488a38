"""Workbooks that go out to be read, by the Government Analysis Function's checklist for accessible spreadsheets.

Each sheet has its title in A1, marked up as a heading, below it what the sheet holds, and then one table at its left edge:
nothing is frozen, filtered, hidden, merged or told by colour alone, and nothing stands below or beside the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any, NamedTuple

from openpyxl.chart._chart import ChartBase
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.content import Value
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.exports.sheets import Sheets, note_headings, unique_headings
from kimdesk.exports.xlsx.looks import MOST_LINES, WIDEST, widths_for
from kimdesk.exports.xlsx.rows import Rows
from kimdesk.i18n import t

_Rows = Sequence[Sequence[Value]]

# The width of a column whose texts would need too tall a row otherwise, and of the texts among the notes.
_BROAD = 110.0
_TITLE_HEIGHT, _LINE_HEIGHT = 28.0, 21.0
_NARROWEST_LINE = 80


@dataclass(frozen=True, slots=True)
class Page:
    """What one sheet says: its name, its title, its one table, and what stands where there is no row.

    ``about`` says in the contents what it is; ``beside`` says above the table what stands beside it.
    """

    name: str
    title: str
    headings: Sequence[str]
    rows: _Rows
    empty: str = ""
    widths: Sequence[float] = ()
    about: str = ""
    beside: str = ""


class Placed(NamedTuple):
    """Where a table came to stand: the row of its headings, and how many rows and columns it has."""

    sheet: Worksheet
    head: int
    rows: int
    columns: int


class ReaderSheets(Sheets):
    """A workbook in the making for people to read. ``finish`` adds what did not fit into its cells, and the contents."""

    lined = False
    whole = True

    def __init__(self, title: str, author: str, keywords: str, language: str, stamp: str) -> None:
        super().__init__(title, author, keywords, language, stamp)
        self._title = one_line(title)
        self._listed: list[tuple[str, str, int, str]] = []
        self._drawn: list[tuple[Worksheet, str, str]] = []

    def publish(self, page: Page, links: int = -1) -> Placed:
        """Add one sheet; the column ``links`` looks like links."""
        headings, rows, widths, left = _kept(page)
        gaps = any(_blank(value) for row in rows for value in row)
        sheet, write = self._begin(page.name, headings, widths)
        lines = _lines(page, bool(rows), gaps, left, max(sum(widths), _NARROWEST_LINE))
        head, before = len(lines) + 2, len(self._notes)
        body = list(write.body(head + 1, rows, links))
        if len(self._notes) > before:
            lines[0] += " " + t("Pack", "What is too long for a cell goes on in the sheet Notes.")
        made = self._rows[sheet.title]
        made += _above(write, one_line(page.title), lines)
        if rows:
            made.append(write.head(head, headings, _counts(rows, len(headings))))
            made += body
            sheet.print_title_rows = f"{head}:{head}"
            self._mark_up(sheet, headings, head, len(rows))
        self._listed.append((sheet.title, one_line(page.title), len(rows), page.about))
        return Placed(sheet, head, len(rows), len(headings))

    def draw(self, placed: Placed, chart: ChartBase, name: str, words: str) -> None:
        """Put a chart beside a table; ``words`` say for those who cannot see it what it shows, with its figures."""
        placed.sheet.add_chart(chart, f"{get_column_letter(placed.columns + 2)}{placed.head}")
        self._drawn.append((placed.sheet, clean(name), clean(words)))

    def finish(self) -> bytes:
        """Return the workbook; the same content gives the same bytes."""
        if self.holds_notes:
            notes = list(self._parted_notes(_BROAD))
            about = t("Pack", "The rest of each text that was too long for its cell, in parts")
            self.publish(
                Page(t("Pack", "Notes"), t("Pack", "Notes"), note_headings(), notes, "", (28, 9, 28, 9, _BROAD), about)
            )
        self._add_contents()
        return super().finish()

    def _add_contents(self) -> None:
        """Put the contents behind the cover: every other sheet with a link to it."""
        listed = self._listed
        titles = [title for title, *_rest in listed[1:]]
        title = t("Pack", "Contents of {title}").format(title=self._title)
        headings = (t("Pack", "Sheet"), t("Pack", "Title"), t("Pack", "Rows"), t("Pack", "What it says"))
        placed = self.publish(Page(t("Pack", "Contents"), title, headings, listed[1:], "", (32, 46, 9, 80)), links=0)
        order = self._book._sheets
        order.insert(1, order.pop())
        # Links are kept by what writes the sheet, which begins with the widths.
        placed.sheet._get_writer()
        placed.sheet._hyperlinks += [
            Hyperlink(ref=f"A{row}", location=f"{quote_sheetname(name)}!A1", display=name)
            for row, name in enumerate(titles, placed.head + 1)
        ]

    def _pictures(self) -> dict[str, tuple[str, str]]:
        return {sheet._drawing.path.lstrip("/"): (name, words) for sheet, name, words in self._drawn}

    def _mark_up(self, sheet: Worksheet, headings: Sequence[str], head: int, rows: int) -> ExcelTable:
        table = super()._mark_up(sheet, headings, head, rows)
        table.autoFilter = None
        return table


def _kept(page: Page) -> tuple[list[str], _Rows, list[float], list[str]]:
    """Return headings, rows and widths without rows and columns in which nothing stands, and what headed those."""
    headings = unique_headings(page.headings)
    rows = [row for row in page.rows if not all(map(_blank, row))]
    kept = [at for at in range(len(headings)) if not rows or not all(_blank(row[at]) for row in rows)]
    if len(kept) < len(headings):
        rows = [[row[at] for at in kept] for row in rows]
    widths: list[float] = [page.widths[at] for at in kept] if page.widths else []
    left = [heading for at, heading in enumerate(headings) if at not in kept]
    headings = [headings[at] for at in kept]
    if not widths:
        widths = widths_for(headings, rows)
        widths = [_BROAD if _is_long(rows, at) else width for at, width in enumerate(widths)]
    return headings, rows, widths, left


def _is_long(rows: _Rows, at: int) -> bool:
    most = WIDEST * MOST_LINES * 0.6
    return any(isinstance(row[at], str) and len(str(row[at])) > most for row in rows)


def _counts(rows: _Rows, columns: int) -> set[int]:
    """Return the columns that hold figures alone."""
    return {at for at in range(columns) if all(isinstance(row[at], int) or _blank(row[at]) for row in rows)}


def _blank(value: Any) -> bool:
    if not isinstance(value, str):
        return value is None
    return not value or ((value[0] == " " or not value[0].isprintable()) and not clean(value))


def _lines(page: Page, filled: bool, gaps: bool, left: list[str], wide: float) -> list[str]:
    """Return what stands between the title and the table."""
    if not filled:
        return [one_line(t("Pack", "This sheet holds no table.") + " " + page.empty)]
    said = [t("Pack", "This sheet holds one table.")]
    if gaps:
        said[0] += " " + t("Pack", "An empty cell means that nothing is recorded there.")
    if left:
        words = t("Pack", "Left out, because nothing is recorded under them: {headings}.")
        said += wrap(words.format(headings=", ".join(left)), int(wide))
    return [*said, page.beside] if page.beside else said


def _above(write: Rows, title: str, lines: Sequence[str]) -> Iterator[str]:
    yield write.line(1, title, "title", _TITLE_HEIGHT)
    for number, line in enumerate(lines, 2):
        yield write.line(number, line, "said", _LINE_HEIGHT)
