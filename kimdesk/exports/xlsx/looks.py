"""How the cells of a workbook look, and how wide and tall they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.theme import theme_xml

from kimdesk.exports.content import Value

Style = Literal["head", "count", "plain", "quoted", "date", "number", "title", "said", "link"]

HEADING_STYLE, LINK_STYLE = "Heading 1", "Hyperlink"
FONT, SIZE = "Arial", 12
INK, PAPER, TEAL, BLUE = "FF16212B", "FFFFFFFF", "FF0B5E6B", "FF0B4F8A"
NARROWEST, WIDEST = 9, 58
# A row of 12 points needs 15.6; Excel makes none taller than 409.
LINE_HEIGHT, TALLEST = 15.8, 409.0
MOST_LINES = int((TALLEST - 2) / LINE_HEIGHT)
_HEADING_1, _HYPERLINK = 16, 8
_LOOKED_AT = 300
# Letters from here on are as wide as two figures.
_WIDE_LETTERS = "\u1100"
# Capitals take so much more room than a text in small letters.
_CAPITALS = 1.4


def dress(book: Workbook) -> None:
    """Set the whole workbook in one typeface without serifs, and name the styles of titles and links as Excel does."""
    plain = Font(name=FONT, size=SIZE, color=INK)
    # Every width is counted in figures of the first font.
    book._fonts = IndexedList([plain])
    book._named_styles["Normal"].font = plain
    book.loaded_theme = theme_xml.replace("Cambria", FONT).replace("Calibri", FONT)
    title = Font(name=FONT, size=16, bold=True, color=INK)
    book.add_named_style(NamedStyle(HEADING_STYLE, title, builtinId=_HEADING_1))
    link = Font(name=FONT, size=SIZE, underline="single", color=BLUE)
    book.add_named_style(NamedStyle(LINK_STYLE, link, builtinId=_HYPERLINK))


def style_ids(sheet: Worksheet, lined: bool) -> dict[Style, int]:
    """Return the number of each style in the workbook; ``lined`` puts a line under each cell and fills the headings."""
    return {
        "head": _styled(sheet, "head", lined),
        "count": _styled(sheet, "count", lined),
        "plain": _styled(sheet, "plain", lined),
        "quoted": _styled(sheet, "quoted", lined),
        "date": _styled(sheet, "date", lined),
        "number": _styled(sheet, "number", lined),
        "title": _styled(sheet, "title", lined),
        "said": _styled(sheet, "said", lined),
        "link": _styled(sheet, "link", lined),
    }


def _styled(sheet: Worksheet, style: Style, lined: bool) -> int:
    cell = WriteOnlyCell(sheet)
    if style in ("title", "link"):
        cell.style = HEADING_STYLE if style == "title" else LINK_STYLE
    else:
        heads = style in ("head", "count")
        cell.font = Font(name=FONT, size=SIZE, bold=heads, color=PAPER if heads and lined else INK)
    cell.alignment = Alignment(
        vertical="center" if style in ("head", "count", "title", "said") else "top",
        # A title may run on over the empty cells beside it.
        wrap_text=style not in ("title", "said"),
        horizontal="right" if style in ("number", "count") else "left",
        indent=1 if style in ("number", "count") else 0,
    )
    if lined and style in ("head", "count"):
        cell.fill = PatternFill("solid", fgColor=TEAL)
    elif lined:
        cell.border = Border(bottom=Side("hair", color="FFC9D2D8"))
    if style == "date":
        cell.number_format = "dd/mm/yyyy"
    if style == "number":
        cell.number_format = "#,##0"
    if style == "quoted":
        cell.quotePrefix = True
    return int(cell.style_id)


def widths_for(headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[float]:
    """Return for each column the width in figures that its headings and its first rows ask for."""
    first = rows[:_LOOKED_AT]
    widths = []
    for at, heading in enumerate(headings):
        longest = max((_width(row[at]) for row in first), default=0)
        word = len(max(heading.split(), key=len, default="")) + 4
        widths.append(float(min(max(longest + 2, word, NARROWEST), WIDEST)))
    return widths


def room_in(width: float) -> float:
    """Return how many letters a line of a cell so wide surely holds."""
    return max(width * 1.05 - 2, 4)


def lines_of(words: str, room: float) -> int:
    """Return the lines that a text takes where so many letters go into one."""
    return sum(int(_letters(line) / room) + 1 for line in words.split("\n"))


def height_for(lines: int) -> float:
    """Return the height in points of a row of so many lines."""
    return min(lines * LINE_HEIGHT + 2, TALLEST)


def _letters(line: str) -> float:
    if line.isascii() or max(line) < _WIDE_LETTERS:
        return len(line) * _CAPITALS if line.isupper() else len(line)
    return sum(2 if letter >= _WIDE_LETTERS else 1 for letter in line)


def _width(value: Value) -> int:
    if isinstance(value, date):
        return 10
    return max(map(len, str(value).split("\n"))) if value is not None else 0
