"""Workbooks in forms that no library here writes: the old .xls, record by record, and OpenDocument, as its XML says."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST_STREAM = 4096
Value = str | float | bool | None


def write_xls(
    path: Path,
    rows: Sequence[Sequence[Value]],
    sheet: str = "Actions",
    protected: bool = False,
    far: tuple[int, int] | None = None,
) -> None:
    """Write one sheet in the form of Excel 97; ``far`` is a row and a column, from 0, where one more value stands."""
    write_ole(path, "Workbook", _workbook(rows, sheet, protected, far))


def write_ole(path: Path, name: str, stream: bytes) -> None:
    """Write a compound file that holds one stream."""
    stream = stream.ljust(_LEAST_STREAM, b"\0")
    stream += bytes(-len(stream) % _SECTOR)
    count = len(stream) // _SECTOR
    # Sector 0 holds the table of sectors, sector 1 the directory, then comes the stream.
    chain = [_FAT, _END, *(3 + at for at in range(count - 1)), _END]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(_SECTOR, b"\xff")
    assert len(table) == _SECTOR, "one sector of the table is enough for a test"
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, _LEAST_STREAM, _END, 0, _END, 0, 0)
    head += struct.pack("<108I", *[_FREE] * 108)
    entries = _entry("Root Entry", 5, 1, _END, 0) + _entry(name, 2, _FREE, 2, len(stream))
    path.write_bytes(head + table + entries.ljust(_SECTOR, b"\0") + stream)


def _entry(name: str, sort: int, child: int, start: int, size: int) -> bytes:
    words = (name + "\0").encode("utf-16-le")
    body = words.ljust(64, b"\0") + struct.pack("<HBBIII", len(words), sort, 1, _FREE, _FREE, child)
    return body + bytes(36) + struct.pack("<IQ", start, size)


def _record(number: int, body: bytes) -> bytes:
    return struct.pack("<HH", number, len(body)) + body


def _workbook(rows: Sequence[Sequence[Value]], sheet: str, protected: bool, far: tuple[int, int] | None) -> bytes:
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    locked = _record(0x002F, struct.pack("<HHHH", 1, 1, 1, 0) + bytes(48)) if protected else b""
    name = sheet.encode("utf-16-le")
    said = struct.pack("<BBBB", 0, 0, len(sheet), 1) + name
    listed_size = 4 + 4 + len(said)
    end = _record(0x000A, b"")
    at = len(begin) + len(locked) + listed_size + len(end)
    listed = _record(0x0085, struct.pack("<I", at) + said)
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    wide = max((len(row) for row in rows), default=0)
    body += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, wide, 0))
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            body += _cell(row, column, value)
    if far is not None:
        body += _cell(*far, 1.0)
    return begin + locked + listed + end + body + end


def _cell(row: int, column: int, value: Value) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if value is None:
        return b""
    if isinstance(value, bool):
        return _record(0x0205, place + struct.pack("<BB", value, 0))
    if isinstance(value, str):
        return _record(0x0204, place + struct.pack("<HB", len(value), 1) + value.encode("utf-16-le"))
    return _record(0x0203, place + struct.pack("<d", value))


# --- OpenDocument ----------------------------------------------------------------------------------------------------------

_NAMESPACES = " ".join(
    f'xmlns:{short}="urn:{rest}"'
    for short, rest in {
        "office": "oasis:names:tc:opendocument:xmlns:office:1.0",
        "table": "oasis:names:tc:opendocument:xmlns:table:1.0",
        "text": "oasis:names:tc:opendocument:xmlns:text:1.0",
        "calcext": "org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    }.items()
)
MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"


def write_ods(
    path: Path,
    rows: Sequence[Sequence[str]],
    sheet: str = "Actions",
    before: str = "",
    manifest: str = "",
    kind: str = MIMETYPE,
) -> None:
    """Write one sheet as OpenDocument; a cell that begins with "<" is XML of its own."""
    lines = "".join(f"<table:table-row>{''.join(map(_open_cell, row))}</table:table-row>" for row in rows)
    write_content(path, f'<table:table table:name="{sheet}">{lines}</table:table>', before, manifest, kind)


def write_content(path: Path, tables: str, before: str = "", manifest: str = "", kind: str = MIMETYPE) -> None:
    """Write an OpenDocument whose spreadsheet holds these tables."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content {_NAMESPACES} office:version="1.2">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    listed = manifest or (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", kind, zipfile.ZIP_STORED)
        package.writestr("META-INF/manifest.xml", listed)
        package.writestr("content.xml", content)


def _open_cell(words: str) -> str:
    if words.startswith("<"):
        return words
    if not words:
        return "<table:table-cell/>"
    return f'<table:table-cell office:value-type="string"><text:p>{escape(words)}</text:p></table:table-cell>'
