"""The file of a workbook: the frame that openpyxl made, the rows in their places, and no time of writing."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from xml.sax.saxutils import quoteattr

_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_NO_ROWS = re.compile(rb"<sheetData\s*(?:/>|></sheetData>)")
_CORE = "docProps/core.xml"
# So much is turned into bytes at a time.
_CHUNK = 400


def moment(iso: str) -> datetime:
    """Return the time that a file is to carry, in UTC; a fixed one where the words are none."""
    try:
        found = datetime.fromisoformat(iso)
    except ValueError:
        return datetime(2000, 1, 1, tzinfo=UTC)
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def described(drawing: bytes, name: str, words: str) -> bytes:
    """Return a drawing whose one picture is called ``name`` and is said in words, which openpyxl cannot."""
    said = f"name={quoteattr(name)} descr={quoteattr(words)}".encode()
    return drawing.replace(b'name="Chart 1"', said, 1)


def package(
    frame: io.BytesIO, stamp: datetime, rows: Mapping[str, Iterable[str]], pictures: Mapping[str, tuple[str, str]]
) -> bytes:
    """Return the finished file: ``rows`` and ``pictures`` (name, words) belong to the part of the zip they are named by.
    The same content gives the same bytes.
    """
    when = stamp.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    target = io.BytesIO()
    with zipfile.ZipFile(frame) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for entry in source.infolist():
            body = source.read(entry)
            if entry.filename == _CORE:
                body = _MODIFIED.sub(lambda match: match[1] + when, body)
            if entry.filename in pictures:
                body = described(body, *pictures[entry.filename])
            plain = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            plain.compress_type, plain.create_system, plain.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            with made.open(plain, "w") as part:
                for piece in _with_rows(body, rows.get(entry.filename)):
                    part.write(piece)
    return target.getvalue()


def _with_rows(body: bytes, rows: Iterable[str] | None) -> Iterable[bytes]:
    if rows is None:
        return (body,)
    before, after = _NO_ROWS.split(body, maxsplit=1)
    return (before + b"<sheetData>", *_encoded(rows), b"</sheetData>" + after)


def _encoded(rows: Iterable[str]) -> Iterable[bytes]:
    held: list[str] = []
    for row in rows:
        held.append(row)
        if len(held) == _CHUNK:
            yield "".join(held).encode()
            held.clear()
    yield "".join(held).encode()
