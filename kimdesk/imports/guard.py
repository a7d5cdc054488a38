"""Looking at a file before anything reads it: what it is, how large it gets, and whether it sets a trap."""

from __future__ import annotations

import stat
import zipfile
import zlib
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

# What reading a damaged package ends in: a packing that is not known, a locked part, an impossible name, an end too soon.
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError)

WORKBOOKS = frozenset({".xlsx", ".xlsm"})
OLD, OPEN = ".xls", ".ods"
TEXTS = frozenset({".csv", ".tsv", ".txt"})
JSON, ZIP = ".json", ".zip"

_OLE = b"\xd0\xcf\x11\xe0"
_STRICT = b"http://purl.oclc.org/ooxml"
_BOOK = "xl/workbook.xml"
_FIRST, _CHUNK = 1 << 12, 1 << 20


class Refused(Exception):
    """A file that is not read; ``code`` names the reason and ``facts`` fill the sentence about it."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


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
    """Return "workbook", "old" (.xls), "open" (.ods), "text", "json", or "zip" for one that holds JSON; raise Refused where the
    content is none of them or is not what the name says.
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
        if suffix == ZIP and holds_json(file):
            return "zip"
        if suffix not in WORKBOOKS:
            raise Refused(_sort_of_package(file), suffix=suffix or path.name)
        return "workbook"
    if _is_web_page(head):
        raise Refused("web_page")
    if suffix in TEXTS:
        return "text"
    if suffix == JSON:
        return "json"
    if suffix in (*WORKBOOKS, OLD, OPEN):
        raise Refused("not_a_workbook")
    raise Refused("unknown_type", suffix=suffix or path.name)


def is_json(name: str) -> bool:
    """Whether a part of a package is a JSON file by its name."""
    return name.casefold().endswith(JSON)


def holds_json(file: IO[bytes]) -> bool:
    """Whether a package holds a JSON file, as one does that the CNIL's PIA tool packs."""
    try:
        return any(map(is_json, zipfile.ZipFile(file).namelist()))
    except BROKEN:
        return False
    finally:
        file.seek(0)


def scan_package(file: IO[bytes]) -> None:
    """Look at the parts of a workbook without keeping them.

    Raises Refused for what is broken, protected, too large, or built to exhaust whoever opens it.
    """
    try:
        package = zipfile.ZipFile(file)
    except BROKEN:
        raise Refused("broken") from None
    names = set(package.namelist())
    check_sizes(package)
    _check_kind(package, names)
    for name in names:
        _scan_part(package, name)


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


def _sort_of_package(file: IO[bytes]) -> str:
    """Say why a package that is not called a workbook is refused; the well-known ones that are none have reasons of their own."""
    try:
        names = set(zipfile.ZipFile(file).namelist())
    except BROKEN:
        raise Refused("broken") from None
    finally:
        file.seek(0)
    _refuse_by_names(names)
    return "named_otherwise" if any(name.startswith("xl/") for name in names) else "unknown_type"


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
        except BROKEN:
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


def _scan_part(package: zipfile.ZipFile, name: str) -> None:
    """Read one part up to its first element: only before that can it declare a document type."""
    scan = _Prolog()
    try:
        with package.open(name) as part:
            chunk = part.read(_FIRST)
            if chunk.lstrip()[:1] != b"<" and chunk[:2] not in (b"\xef\xbb", b"\xff\xfe", b"\xfe\xff"):
                return
            while chunk and not scan.over:
                scan.parser.Parse(chunk, False)
                chunk = part.read(_CHUNK)
    except expat.ExpatError:
        # Whether that matters is known where the part is read.
        return
    except BROKEN:
        raise Refused("broken") from None


class _Prolog:
    """What stands before the first element of a part; a document type is refused."""

    def __init__(self) -> None:
        self.over = False
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.StartElementHandler = self._begin

    def _refuse_doctype(self, *_declaration: object) -> None:
        raise Refused("trap")

    def _begin(self, _name: str, _attributes: dict[str, Any]) -> None:
        self.over = True
