"""Looking at a file before anything reads it: what it is, how large it gets, and whether it sets a trap."""

from __future__ import annotations

import stat
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any
from xml.parsers import expat

MOST_BYTES = 100 << 20
MOST_UNPACKED = 500 << 20
MOST_PARTS = 10_000
MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_CELLS = 3_000_000
MOST_MERGED = 20_000
LARGEST_HONEST_RATIO = 200
RATIO_COUNTS_FROM = 10 << 20

WORKBOOKS = frozenset({".xlsx", ".xlsm"})
OLD, OPEN = ".xls", ".ods"
TEXTS = frozenset({".csv", ".tsv", ".txt"})

_OLE = b"\xd0\xcf\x11\xe0"
_STRICT = b"http://purl.oclc.org/ooxml"
_BOOK = "xl/workbook.xml"
_CHUNK = 1 << 20


class Refused(Exception):
    """A file that is not read; ``code`` names the reason and ``facts`` fill the sentence about it."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(slots=True)
class SheetFacts:
    """What the scan saw of one sheet: how far values reach, formulas, and merged ranges (top, bottom, left, right)."""

    rows: int = 0
    columns: int = 0
    cells: int = 0
    formulas: bool = False
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def check_file(path: Path) -> None:
    """Raise Refused unless there is a file of a sensible size that may be opened."""
    try:
        facts = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise Refused("not_there") from None
    except PermissionError:
        raise Refused("locked") from None
    except (OSError, ValueError):
        raise Refused("not_there") from None
    if stat.S_ISDIR(facts.st_mode):
        raise Refused("folder")
    if not stat.S_ISREG(facts.st_mode):
        raise Refused("not_a_file")
    if facts.st_size == 0:
        raise Refused("empty")
    if facts.st_size > MOST_BYTES:
        raise Refused("too_large", size=f"{facts.st_size >> 20} MB")


def open_file(path: Path) -> IO[bytes]:
    """Open the file, or raise Refused where another program holds it or it may not be read."""
    try:
        return path.open("rb")
    except PermissionError:
        raise Refused("locked") from None
    except OSError as error:
        raise Refused("unreadable", why=error.strerror or "") from None


def tell_format(path: Path, file: IO[bytes]) -> str:
    """Return "workbook", "old" (.xls), "open" (.ods) or "text", or raise Refused where the content is none of them or is not
    what the name says.
    """
    head = file.read(4096)
    file.seek(0)
    suffix = path.suffix.casefold()
    _refuse_foreign(head, file, suffix)
    if head.startswith(_OLE):
        return "old"
    if head[:2] == b"PK":
        if suffix == OPEN:
            return "open"
        if suffix not in WORKBOOKS:
            _refuse_other_package(file)
            raise Refused("named_otherwise", suffix=suffix or path.name)
        return "workbook"
    if _is_web_page(head):
        raise Refused("web_page")
    if suffix in TEXTS:
        return "text"
    if suffix in (*WORKBOOKS, OLD, OPEN):
        raise Refused("not_a_workbook")
    raise Refused("unknown_type", suffix=suffix or path.name)


def scan_package(file: IO[bytes]) -> dict[str, SheetFacts]:
    """Look through the parts of a workbook without keeping them; return facts of each sheet by the name of its part.

    Raises Refused for what is broken, protected, too large, or built to exhaust whoever opens it.
    """
    try:
        package = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, OSError, EOFError):
        raise Refused("broken") from None
    names = set(package.namelist())
    check_sizes(package)
    _check_kind(package, names)
    facts: dict[str, SheetFacts] = {}
    for name in names:
        found = _scan_part(package, name)
        if found is not None:
            facts[name] = found
    return facts


def listed_sheets(file: IO[bytes]) -> list[str]:
    """Return the names of the sheets that a scanned workbook says it has, whether or not it holds them."""
    names: list[str] = []

    def note(tag: str, attributes: dict[str, Any]) -> None:
        if tag.rpartition(":")[2] == "sheet" and attributes.get("name"):
            names.append(attributes["name"])

    with zipfile.ZipFile(file) as package:
        if _BOOK in package.namelist():
            parser = expat.ParserCreate()
            parser.StartElementHandler = note
            parser.Parse(package.read(_BOOK), True)
    return names


def _refuse_foreign(head: bytes, file: IO[bytes], suffix: str) -> None:
    if head.startswith(b"%PDF"):
        raise Refused("pdf")
    if not head.startswith(_OLE):
        return
    content = file.read(MOST_BYTES)
    file.seek(0)
    if "EncryptedPackage".encode("utf-16-le") in content:
        protected = "DRMEncrypted".encode("utf-16-le") in content
        raise Refused("rights" if protected else "encrypted")
    workbook = any(f"{name}\0".encode("utf-16-le") in content for name in ("Workbook", "Book"))
    if not workbook or suffix != OLD:
        raise Refused("old_xls" if workbook else "not_a_workbook")


def _is_web_page(head: bytes) -> bool:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().replace(b"\0", b"")
    return start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<?xml", b"\xff\xfe<html"))


def _refuse_other_package(file: IO[bytes]) -> None:
    """Name the well-known packages that are no workbook, whatever they are called."""
    try:
        names = set(zipfile.ZipFile(file).namelist())
    except (zipfile.BadZipFile, ValueError, OSError, EOFError):
        raise Refused("broken") from None
    finally:
        file.seek(0)
    _refuse_by_names(names)


def _refuse_by_names(names: set[str]) -> None:
    if "xl/workbook.bin" in names:
        raise Refused("binary_workbook")
    if "content.xml" in names and "mimetype" in names:
        raise Refused("open_document")
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise Refused("other_office")


def _check_kind(package: zipfile.ZipFile, names: set[str]) -> None:
    _refuse_by_names(names)
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise Refused("not_a_workbook")
    if _BOOK in names:
        try:
            start = package.open(_BOOK).read(8192)
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError):
            raise Refused("broken") from None
        if _STRICT in start:
            raise Refused("strict")


def check_sizes(package: zipfile.ZipFile) -> None:
    """Raise Refused where the parts of a package are too many or too large together, or where one is a trap."""
    parts = package.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("encrypted")
    if len(parts) > MOST_PARTS:
        raise Refused("trap")
    total = 0
    for part in parts:
        total += part.file_size
        if part.file_size > RATIO_COUNTS_FROM and part.file_size > LARGEST_HONEST_RATIO * max(part.compress_size, 1):
            raise Refused("trap")
    if total > MOST_UNPACKED:
        raise Refused("too_large", size=f"{total >> 20} MB")


def _scan_part(package: zipfile.ZipFile, name: str) -> SheetFacts | None:
    """Read one part through; None where it is not a sheet."""
    scan = _Scan()
    try:
        with package.open(name) as part:
            chunk = part.read(_CHUNK)
            if chunk.lstrip()[:1] != b"<" and chunk[:2] not in (b"\xef\xbb", b"\xff\xfe", b"\xfe\xff"):
                return None
            while chunk:
                scan.parser.Parse(chunk, False)
                chunk = part.read(_CHUNK)
        scan.parser.Parse(b"", True)
    except expat.ExpatError:
        if scan.is_sheet:
            raise Refused("broken") from None
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        raise Refused("broken") from None
    return scan.facts if scan.is_sheet else None


class _Scan:
    """One pass over a part: refuses a document type, and measures the part where it is a sheet."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.StartElementHandler = self._first_element
        self.is_sheet = False
        self.facts = SheetFacts()
        self._row = 0
        self._column = 0
        self._total = 0

    def _refuse_doctype(self, *_declaration: object) -> None:
        raise Refused("trap")

    def _first_element(self, name: str, _attributes: dict[str, Any]) -> None:
        self.is_sheet = name.rpartition(":")[2] == "worksheet"
        self.parser.StartElementHandler = self._element if self.is_sheet else None

    def _element(self, name: str, attributes: dict[str, Any]) -> None:
        name = name.rpartition(":")[2]
        if name == "c":
            place = attributes.get("r")
            self._column = _column_of(place) if place else self._column + 1
            self._total += 1
            if self._total > 4 * MOST_CELLS:
                raise Refused("too_large", size="")
        elif name in ("v", "is", "f"):
            self._note_value(name)
        elif name == "row":
            self._row = _number(attributes.get("r"), self._row + 1)
            self._column = 0
        elif name == "mergeCell" and len(self.facts.merged) < MOST_MERGED:
            corners = _corners(attributes.get("ref", ""))
            if corners:
                self.facts.merged.append(corners)

    def _note_value(self, name: str) -> None:
        facts = self.facts
        facts.formulas = facts.formulas or name == "f"
        facts.cells += 1
        facts.rows = max(facts.rows, self._row)
        facts.columns = max(facts.columns, self._column)
        if facts.rows > MOST_ROWS or facts.columns > MOST_COLUMNS:
            raise Refused("far_cell")
        if facts.cells > MOST_CELLS:
            raise Refused("too_large", size="")


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
