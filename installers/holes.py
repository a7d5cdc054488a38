"""Takes the holes out of libraries: some were laid out for pages of two megabytes, and carry as many zeros as that takes."""

from __future__ import annotations

import struct
from pathlib import Path

_PAGE = 0x1000
_LOAD = 1
_LEAST_HOLE = 16 * _PAGE
# Where the head says where the tables of segments and of sections are.
_TABLES_AT = 0x20


def without_hole(data: bytes) -> bytes:
    """Return a 64-bit library (ELF, little endian) with the stretch of nothing before its last segment taken out.

    What is loaded, and where in memory it is loaded, stays the same. Anything else comes back as it is.
    """
    if data[:6] != b"\x7fELF\x02\x01":
        return data
    begin, end = _gap(data)
    cut = -(-begin // _PAGE) * _PAGE
    away = (end - cut) // _PAGE * _PAGE
    tables = struct.unpack_from("<QQ", data, _TABLES_AT)
    if away < _LEAST_HOLE or data[begin:end].strip(b"\0") or any(begin <= each < end for each in tables):
        return data
    return _moved(bytearray(data[:cut] + data[cut + away :]), end, away)


def _heads(data: bytes | bytearray) -> list[int]:
    """Return where each description of a segment begins."""
    (at,) = struct.unpack_from("<Q", data, _TABLES_AT)
    size, count = struct.unpack_from("<HH", data, 0x36)
    return [at + each * size for each in range(count)]


def _gap(data: bytes) -> tuple[int, int]:
    """Return where the stretch between the last two segments that are loaded begins and ends."""
    loads = []
    for at in _heads(data):
        (sort,), (offset,), (size,) = (
            struct.unpack_from(form, data, at + place) for form, place in (("<I", 0), ("<Q", 8), ("<Q", 32))
        )
        if sort == _LOAD:
            loads.append((offset, offset + size))
    loads.sort()
    return (loads[-2][1], loads[-1][0]) if len(loads) > 1 else (0, 0)


def _moved(data: bytearray, end: int, away: int) -> bytes:
    """Let everything that lay behind ``end`` be found so many bytes before."""

    def shift(at: int) -> None:
        (offset,) = struct.unpack_from("<Q", data, at)
        if offset >= end:
            struct.pack_into("<Q", data, at, offset - away)

    shift(_TABLES_AT)
    shift(_TABLES_AT + 8)
    for at in _heads(data):
        shift(at + 8)
        if struct.unpack_from("<I", data, at)[0] == _LOAD:
            # Segments lie in the file as in memory only to the page, no longer to the two megabytes.
            struct.pack_into("<Q", data, at + 48, _PAGE)
    (sections,) = struct.unpack_from("<Q", data, _TABLES_AT + 8)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    for each in range(count):
        shift(sections + each * size + 24)
    return bytes(data)


def take_out(library: Path) -> int:
    """Write a library anew without its hole and return the bytes that were won."""
    before = library.read_bytes()
    after = without_hole(before)
    if len(after) < len(before):
        library.write_bytes(after)
    return len(before) - len(after)
