"""Looking at an OpenDocument spreadsheet before anything reads it, and noting what its reader does not tell."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from typing import IO, Any
from xml.parsers import expat

from kimdesk.imports.guard import (
    BROKEN,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_MERGED,
    MOST_ROWS,
    Refused,
    check_sizes,
)

_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
_CHUNK = 1 << 20
_LONGEST_ERROR = 80


@dataclass(slots=True)
class OpenSheet:
    """What the scan saw of one sheet: merged ranges (top, bottom, left, right), and error cells by row and column."""

    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)


def scan_open_document(file: IO[bytes]) -> list[OpenSheet]:
    """Look through the content without keeping it; return facts of each sheet, in their order.

    Raises Refused for what is broken, protected, no spreadsheet, too large, or built to exhaust whoever opens it.
    """
    scan = _Scan()
    try:
        package = zipfile.ZipFile(file)
        check_sizes(package)
        names = set(package.namelist())
        if "mimetype" in names and _SPREADSHEET.encode() not in package.read("mimetype")[:200]:
            raise Refused("other_office")
        if _CONTENT not in names:
            raise Refused("broken")
        if _MANIFEST in names and b"encryption-data" in package.read(_MANIFEST):
            raise Refused("encrypted")
        for name in (name for name in names if name.endswith((".xml", ".rdf"))):
            _scan_part(package, name, scan if name == _CONTENT else _Plain())
    except BROKEN:
        raise Refused("broken") from None
    return scan.sheets


def _scan_part(package: zipfile.ZipFile, name: str, scan: _Plain) -> None:
    try:
        with package.open(name) as part:
            while chunk := part.read(_CHUNK):
                scan.parser.Parse(chunk, False)
        scan.parser.Parse(b"", True)
    except expat.ExpatError:
        if name == _CONTENT:
            raise Refused("broken") from None


class _Plain:
    """One pass over a part that refuses a document type."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = _refuse_doctype


def _refuse_doctype(*_declaration: object) -> None:
    raise Refused("trap")


class _Scan(_Plain):
    """One pass over the content: measures every sheet, rows and cells that repeat among them."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[OpenSheet] = []
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self._row = self._rows = self._column = self._columns = self._cells = 0
        self._error: str | None = None
        self._attributes: dict[str, Any] = {}

    def _start(self, name: str, attributes: dict[str, Any]) -> None:
        name = name.rpartition(":")[2]
        if name == "table":
            self.sheets.append(OpenSheet())
            self._row = self._rows = 0
        elif name == "table-row":
            self._row += self._rows
            self._rows = _number(attributes.get("table:number-rows-repeated"))
            self._column = self._columns = 0
        elif name in ("table-cell", "covered-table-cell") and self.sheets:
            self._column += self._columns
            self._columns = _number(attributes.get("table:number-columns-repeated"))
            self._attributes = attributes
            error = attributes.get("calcext:value-type") == "error"
            self._error = "" if error else None
            if "office:value-type" in attributes or error:
                self._note_value()
            self._note_span(attributes)

    def _end(self, name: str) -> None:
        if name.rpartition(":")[2] == "table-cell" and self._error is not None:
            self.sheets[-1].errors[self._row, self._column] = self._error[:_LONGEST_ERROR] or "#ERR"
            self._error = None

    def _words(self, words: str) -> None:
        if self._error is not None:
            self._error += words

    def _note_value(self) -> None:
        if self._row + self._rows > MOST_ROWS or self._column + self._columns > MOST_COLUMNS:
            raise Refused("far_cell")
        self._cells += self._rows * self._columns
        if self._cells > MOST_CELLS:
            raise Refused("too_large", size="")

    def _note_span(self, attributes: dict[str, Any]) -> None:
        wide = _number(attributes.get("table:number-columns-spanned"))
        high = _number(attributes.get("table:number-rows-spanned"))
        merged = self.sheets[-1].merged
        if (
            (wide > 1 or high > 1)
            and len(merged) < MOST_MERGED
            and self._row < MOST_ROWS
            and self._column < MOST_COLUMNS
        ):
            bottom, right = min(self._row + high, MOST_ROWS), min(self._column + wide, MOST_COLUMNS)
            merged.append((self._row + 1, bottom, self._column + 1, right))


def _number(words: str | None) -> int:
    return int(words) if words and words.isascii() and words.isdigit() and len(words) < 10 else 1
