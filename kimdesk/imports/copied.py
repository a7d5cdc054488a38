"""A range copied from a spreadsheet, as the clipboard carries it: its words as text, its layout beside them as HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.imports.book import Book, sheet_from
from kimdesk.imports.guard import MOST_CELLS, MOST_COLUMNS, MOST_MERGED, MOST_ROWS

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")
_LONGEST_HTML = 30_000_000
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")
_BOLD_CLASS = re.compile(r"\.([\w-]+)\s*\{[^}]*font-weight\s*:\s*(?:bold|[6-9]00)")
_TOO_MANY = 1_000_000
_BREAKS = frozenset({"br", "p", "div", "li"})


def read_copied(name: str, text: str, html: str = "") -> Book:
    """Return the copied range as a book of one sheet.

    The words are those of the text. The HTML adds which cells are merged and bold, and how the words are parted into cells
    where they hold lines that the text does not mark; where it says other words it counts for nothing. Raises UserError where
    nothing was copied, or more than can be taken.
    """
    rows = read_table(text)
    laid_out = _laid_out(html) if html and len(html) <= _LONGEST_HTML else None
    merged: Sequence[tuple[int, int, int, int]] = ()
    bold: Sequence[int] = ()
    if rows and laid_out is not None and _flat(rows) == _flat(laid_out.rows):
        same = _same(rows, laid_out.rows)
        if not same and len(rows) >= len(laid_out.rows) and len(rows[0]) <= max(map(len, laid_out.rows)):
            # A table of a text document has lines in its cells, which the text does not mark.
            rows, same = _even(laid_out.rows), True
        merged, bold = (laid_out.merged, laid_out.bold) if same else ((), ())
    if not any(map(any, rows)):
        raise UserError(
            t("Import", "There is nothing to bring in."),
            t("Import", "No table has been copied."),
            t("Import", "Copy rows in Excel, headings too, and paste them here."),
        )
    return Book(name, (sheet_from({"name": name, "rows": rows, "merged": merged, "bold": bold, "hidden": False}),))


def read_table(text: str) -> list[list[str]]:
    """Return the cells of a copied range; a cell in quotes may hold lines and tabs. Empty rows at the end are left out.

    A cell that only begins with a quote is taken as it stands. Raises UserError where there are more rows or columns than can
    be taken.
    """
    rows: list[list[str]] = [[]]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    at, end = 0, len(text)
    while at <= end:
        match = _QUOTED.match(text, at)
        if match:
            rows[-1].append(match[1].replace('""', '"').strip())
        else:
            match = _PLAIN.match(text, at)
            assert match is not None
            rows[-1].append(_without_guard(match[0]).strip())
        at = match.end() + 1
        if at <= end and text[at - 1] == "\n":
            rows.append([])
    return _even(rows)


def _even(rows: list[list[str]]) -> list[list[str]]:
    """Return rows of one length without the empty ones at the end; refuse more than can be taken."""
    while rows and not any(rows[-1]):
        rows.pop()
    wide = max(map(len, rows), default=0)
    if len(rows) > MOST_ROWS or wide > MOST_COLUMNS or len(rows) * wide > MOST_CELLS:
        words = t("Import", "The copied range has {rows:,} rows and {columns:,} columns; it can have {most:,} rows.")
        raise UserError(
            t("Import", "There is nothing to bring in."),
            words.format(rows=len(rows), columns=wide, most=min(MOST_ROWS, MOST_CELLS // max(1, wide))),
            t("Import", "Copy the table alone, not whole columns of the sheet."),
        )
    return [row + [""] * (wide - len(row)) for row in rows]


def _without_guard(cell: str) -> str:
    """Take off the sign with which a copied table keeps words from being read as a formula."""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@" else cell


def _flat(rows: Sequence[Sequence[str]]) -> str:
    """Return all words without the spaces and lines between them."""
    return "".join("".join(cell.split()) for row in rows for cell in row)


def _same(rows: Sequence[Sequence[str]], others: Sequence[Sequence[str]]) -> bool:
    return [_filled(row) for row in rows] == [_filled(row) for row in others][: len(rows)]


def _filled(row: Sequence[str]) -> list[tuple[int, str]]:
    return [(at, plain) for at, cell in enumerate(row) if (plain := "".join(cell.split()))]


def _laid_out(html: str) -> _Tables | None:
    """Return the table that the HTML holds, where it holds a single one."""
    tables = _Tables()
    tables.bold_classes = frozenset(_BOLD_CLASS.findall(html.partition("<table")[0]))
    tables.feed(html)
    tables.close()
    return tables if tables.count == 1 else None


@dataclass(slots=True)
class _Cell:
    wide: int
    high: int
    bold: bool
    words: list[str] = field(default_factory=list)


class _Tables(HTMLParser):
    """Lays the cells of a table out in rows and columns, the merged ones over all that they span."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.count = 0
        self.rows: list[list[str]] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self.bold: list[int] = []
        self.bold_classes: frozenset[str] = frozenset()
        self._depth = 0
        self._taken: set[tuple[int, int]] = set()
        self._cell: _Cell | None = None
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag == "table":
            self._depth += 1
            self.count += 1
        elif self._depth != 1:
            return
        elif tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self._end_cell()
            bold = (
                tag == "th" or known.get("class") in self.bold_classes or bool(_BOLD.search(known.get("style") or ""))
            )
            self._cell = _Cell(_span(known.get("colspan")), _span(known.get("rowspan")), bold)
        elif self._cell is not None and tag in _BREAKS:
            self._cell.words.append("\n")
        elif self._cell is not None and tag in ("b", "strong"):
            self._cell.bold = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._end_cell()
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.words.append(re.sub(r"\s+", " ", data))

    def _end_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            return
        self._cells += cell.wide * cell.high
        if self._cells > MOST_CELLS or len(self.merged) >= MOST_MERGED:
            self.count = _TOO_MANY
            return
        row, number = self.rows[-1], len(self.rows)
        while (number, len(row)) in self._taken:
            row.append("")
        left = len(row)
        words = "\n".join(line for each in "".join(cell.words).split("\n") if (line := each.strip()))
        row += [_without_guard(words), *([""] * (cell.wide - 1))]
        if cell.wide > 1 or cell.high > 1:
            self.merged.append((number, number + cell.high - 1, left + 1, left + cell.wide))
            below = range(number + 1, number + cell.high)
            self._taken.update((down, at) for down in below for at in range(left, left + cell.wide))
        if cell.bold and words and not any(row[:left]):
            self.bold.append(number)


def _span(words: str | None) -> int:
    return min(max(int(words), 1), MOST_COLUMNS) if words and words.isascii() and words.isdigit() else 1
