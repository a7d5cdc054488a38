"""The workbooks that go out to be read, made once, and what their files say."""

from __future__ import annotations

import functools
import io
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl

from kimdesk.exports.assessment_document import write_assessments
from kimdesk.exports.bundle import render
from kimdesk.exports.comparison import write_comparison
from kimdesk.exports.reading.compared import Source, read_compared
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.workbook import write_workbook
from kimdesk.model.frozen import content_hash
from tests.exports.made_chases import chase_sheets
from tests.exports.make_document import make_document, make_empty, make_signoff
from tests.exports.test_assessment_document import item, made

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = (
    '=HYPERLINK("https://bad.example","click")',
    "a\x00b\x0b\ufffe control",
    "☎ emoji 👩🏽‍🚀 " * 8,
    "سجل المعلومات لا يزال ناقصا " * 9,
    "A text that goes on and on. " * 1429,
    "line\n" * 60,
    "@SUM(A1)",
    "   ",
)


def _hostile() -> bytes:
    document = make_document(6)
    at = 0
    for record in document["records"]:
        for field in record["fields"].values():
            if isinstance(field[2], str) and field[1] == field[2]:
                field[1] = field[2] = HOSTILE[at % len(HOSTILE)]
                at += 1
    assert at > 100
    return write_workbook(read_pack(document, None))


def _bundle() -> bytes:
    record = {
        "kind": "Risk",
        "id": "1",
        "ref": "RK1",
        "title": "Photographs are lost",
        "was_there": True,
        "deleted": False,
        "withheld": 1,
        "fields": [["Cause", HOSTILE[0], HOSTILE[4]], ["Event", "", "-5"]],
        "history": [["2025-02-01T09:00:00Z", "Ada", "Laptop", "Said so\nand more"]],
        "evidence": [["E1", "A sample", "https://x.example", "", "ab" * 32]],
    }
    document = {
        "format": "kimdesk-bundle/1",
        "workspace": "Sample Landlord Service",
        "sample": True,
        "for": "ombudsman",
        "for_words": "Housing Ombudsman",
        "request": "202501",
        "as_at": "2025-03-01",
        "made_at": "2025-05-02T13:00:00Z",
        "made_by": "Ada",
        "incomplete": "",
        "records": [record],
        "withheld": [["RK1", "Owner", "Section 40: a name"]],
    }
    return next(body for name, body in render(document, "B1").items() if name.endswith(".xlsx"))


def _assessment() -> bytes:
    cycle = made(item("R1"), item("R2", HOSTILE[4]), item("R2a", HOSTILE[0], "R2"), item("R3", "👩🏽‍🚀" * 9))
    with tempfile.TemporaryDirectory() as folder:
        return next(write_assessments([cycle], Path(folder), "out").glob("*.xlsx")).read_bytes()


def _comparison() -> bytes:
    before, after = (_compared(make_document(4, assets=assets)) for assets in (30, 40))
    with tempfile.TemporaryDirectory() as folder:
        written = write_comparison(read_compared(before, after, "2025-06-02T13:00:00+00:00", "Ada"), Path(folder))
        assert written is not None
        return next(written.glob("*.xlsx")).read_bytes()


def _compared(document: dict[str, Any]) -> Source:
    return Source(document, make_signoff(document), content_hash(document))


def _pack(teams: int) -> bytes:
    document = make_document(teams) if teams else make_empty()
    return write_workbook(read_pack(document, make_signoff(document)))


MAKERS = {
    "an empty pack": lambda: _pack(0),
    "a draft": lambda: write_workbook(read_pack(make_document(1), None)),
    "a small pack": lambda: _pack(6),
    "a pack of 60 teams": lambda: _pack(60),
    "a pack of hostile texts": _hostile,
    "a bundle": _bundle,
    "a self-assessment": _assessment,
    "what changed between two packs": _comparison,
    "who owes a return": lambda: chase_sheets(20, " ".join(HOSTILE)),
    "nobody who owes a return": lambda: chase_sheets(0, "Sample Homes"),
}


@dataclass(frozen=True)
class Book:
    """One workbook, opened and taken apart."""

    body: bytes
    opened: Any
    parts: dict[str, bytes]

    @property
    def sheets(self) -> Iterator[tuple[Any, ElementTree.Element]]:
        """Yield each sheet as openpyxl reads it, with its XML."""
        for at, sheet in enumerate(self.opened, 1):
            yield sheet, ElementTree.fromstring(self.parts[f"xl/worksheets/sheet{at}.xml"])

    @property
    def styles(self) -> ElementTree.Element:
        """The XML of the styles."""
        return ElementTree.fromstring(self.parts["xl/styles.xml"])

    @property
    def charts(self) -> list[bytes]:
        """The XML of each chart."""
        return [body for name, body in self.parts.items() if name.startswith("xl/charts/")]


@functools.cache
def book_of(name: str) -> Book:
    """Return one of the workbooks."""
    body = MAKERS[name]()
    with zipfile.ZipFile(io.BytesIO(body)) as package:
        parts = {part: package.read(part) for part in package.namelist()}
    return Book(body, openpyxl.load_workbook(io.BytesIO(body)), parts)


def tables_of(book: Book) -> Iterator[tuple[Any, Any]]:
    """Yield each table with its sheet."""
    for sheet in book.opened:
        for table in sheet.tables.values():
            yield sheet, table
