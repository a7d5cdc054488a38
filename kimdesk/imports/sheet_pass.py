"""One pass over the XML of a sheet: its cells as they are shown, what is merged, and whether it reaches too far.

The library for workbooks makes several objects for each cell and reads a sheet twice where it does not say how large it
is. Fifty thousand rows would take a minute that way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, Any
from xml.parsers import expat

from kimdesk.imports.guard import MOST_CELLS, MOST_COLUMNS, MOST_MERGED, MOST_ROWS, Refused
from kimdesk.imports.saying import say_cell, unescaped

_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class Style:
    """How cells of a style are shown: the number format, whether it is a date or a length of time, and whether it is bold."""

    shape: str = ""
    date: bool = False
    duration: bool = False
    bold: bool = False


@dataclass(slots=True)
class Styles:
    """The styles of a workbook, the day from which it counts, and its shared words."""

    styles: Sequence[Style] = ()
    epoch: datetime | None = None
    words: Sequence[str | None] = ()
    budget: int = 0


@dataclass(slots=True)
class SheetRead:
    """What a pass gave: rows of None, words, or (words, sort, value); ranges (top, bottom, left, right); rows in bold."""

    rows: list[list[Any]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    bold: list[int] = field(default_factory=list)


def read_words(part: IO[bytes]) -> list[str | None]:
    """Return the words of the part that sheets share, without the readings that stand beside them."""
    found: list[str | None] = []
    pieces: list[str] = []
    inside = 0

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal inside
        name = name.rpartition(":")[2]
        if name == "t" and inside == 0:
            inside = 1
        elif name == "rPh":
            inside = -1

    def end(name: str) -> None:
        nonlocal inside
        name = name.rpartition(":")[2]
        if name == "si":
            found.append(unescaped("".join(pieces)))
            pieces.clear()
        elif (name == "t" and inside == 1) or name == "rPh":
            inside = 0

    def words(text: str) -> None:
        if inside == 1:
            pieces.append(text)

    _parse(part, start, end, words)
    return found


def read_sheet(part: IO[bytes], styles: Styles) -> SheetRead:
    """Read one sheet; raises Refused where it is broken, or holds more or further away than any table does."""
    reading = _Reading(styles)
    _parse(part, reading.start, reading.end, reading.words)
    return reading.read


def _parse(part: IO[bytes], start: Any, end: Any, words: Any) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, words
    try:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused("broken") from None


class _Reading:
    """The state of one pass."""

    def __init__(self, styles: Styles) -> None:
        self.read = SheetRead()
        self._styles = styles
        self._row = self._column = self._seen = self._filled = 0
        self._cells: list[Any] = []
        self._sort = "n"
        self._style = 0
        self._value = ""
        self._formula = self._held = False
        self._gathering = self._aside = False
        self._bold_known = False
        self._names: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            place = attributes.get("r")
            self._column = _column_of(place) if place else self._column + 1
            self._sort = attributes.get("t", "n")
            self._style = _number(attributes.get("s"), 0)
            self._value, self._formula, self._held = "", False, False
            self._seen += 1
            if self._seen > 4 * MOST_CELLS:
                raise Refused("too_large", size="")
        elif name in ("v", "t"):
            self._gathering = not self._aside
            self._held = True
        elif name == "f":
            self._formula = self._held = True
        elif name == "row":
            self._begin_row(_number(attributes.get("r"), self._row + 1))
        elif name == "rPh":
            self._aside = True
        elif name == "mergeCell" and len(self.read.merged) < MOST_MERGED:
            corners = _corners(attributes.get("ref", ""))
            if corners:
                self.read.merged.append(corners)

    def words(self, text: str) -> None:
        if self._gathering:
            self._value += text

    def end(self, name: str) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        if name in ("v", "t"):
            self._gathering = False
        elif name == "rPh":
            self._aside = False
        elif name == "c" and self._held:
            self._keep()

    def _begin_row(self, row: int) -> None:
        self._row, self._column, self._bold_known = row, 0, False

    def _keep(self) -> None:
        row, column = self._row or 1, self._column
        if row > MOST_ROWS or column > MOST_COLUMNS:
            raise Refused("far_cell")
        self._filled += 1
        if self._filled > MOST_CELLS:
            raise Refused("too_large", size="")
        said = self._said()
        if said is None:
            return
        rows = self.read.rows
        while len(rows) < row:
            rows.append([])
        cells = rows[row - 1]
        if len(cells) < column - 1:
            cells.extend([None] * (column - 1 - len(cells)))
        if len(cells) >= column:
            cells[column - 1] = said
        else:
            cells.append(said)
        self._styles.budget -= len(said) if isinstance(said, str) else 24
        if self._styles.budget < 0:
            raise Refused("too_large", size="")
        if not self._bold_known:
            self._bold_known = True
            if self._styles_of(self._style).bold:
                self.read.bold.append(row)

    def _styles_of(self, at: int) -> Style:
        styles = self._styles.styles
        return styles[at] if 0 <= at < len(styles) else _PLAIN

    def _said(self) -> Any:
        value, sort = self._value, self._sort
        if not value:
            return ("", "formula", "") if self._formula else None
        if sort == "s":
            at = _number(value, -1)
            if not 0 <= at < len(self._styles.words):
                raise Refused("damaged")
            return self._styles.words[at]
        if sort in ("str", "inlineStr"):
            return unescaped(value)
        if sort == "e":
            return (value, "error", "")
        if sort == "b":
            return say_cell(value.strip() not in ("0", "false"), "")
        return self._said_number(value, self._styles_of(self._style), sort)

    def _said_number(self, value: str, style: Style, sort: str) -> Any:
        try:
            if sort == "d":
                return say_cell(datetime.fromisoformat(value.removesuffix("Z")), style.shape)
            plain = "." not in value and "e" not in value and "E" not in value
            number: int | float = int(value) if plain else float(value)
        except ValueError:
            raise Refused("damaged") from None
        if not style.date:
            return say_cell(number, style.shape)
        from openpyxl.utils.datetime import from_excel

        try:
            return say_cell(from_excel(number, self._styles.epoch, timedelta=style.duration), style.shape)
        except (OverflowError, ValueError):
            return ("#VALUE!", "error", "")


_PLAIN = Style()


def _number(words: str | None, otherwise: int) -> int:
    return int(words) if words and words.isascii() and words.isdigit() and len(words) < 10 else otherwise


def _column_of(place: str) -> int:
    column = 0
    for letter in place[:8].upper():
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
    return column


def _corners(words: str) -> tuple[int, int, int, int] | None:
    first, _, last = words.replace("$", "").partition(":")
    last = last or first
    rows = [
        _number(corner.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), 0) for corner in (first, last)
    ]
    columns = [_column_of(first), _column_of(last)]
    if not all((*rows, *columns)):
        return None
    return min(rows), max(rows), min(columns), max(columns)
