"""Reading finished packs back: the words of a PDF, the cells of a workbook, every text of the content."""

from __future__ import annotations

import dataclasses
import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest

from kimdesk.exports.content import Pack


def run_poppler(tool: str, body: bytes, *options: str) -> str:
    """Return what a poppler tool says of a PDF; the test is skipped, by name, where the tool is missing."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is missing: apt-get install poppler-utils")
    arguments = [tool, *options, "-", "-"] if tool == "pdftotext" else [tool, *options, "-"]
    return subprocess.run(arguments, input=body, capture_output=True, check=True).stdout.decode()


def words_of_pdf(body: bytes, *options: str) -> str:
    """Return the text of a PDF in the order in which it was drawn."""
    return run_poppler("pdftotext", body, "-raw", *options)


def squeezed(words: str) -> str:
    """Return text without blanks and line ends, which differ between a page and a cell."""
    return re.sub(r"\s+", "", words)


def open_book(body: bytes) -> openpyxl.Workbook:
    """Open a workbook from its bytes."""
    return openpyxl.load_workbook(io.BytesIO(body))


def table_of(sheet: Any) -> list[tuple[Any, ...]]:
    """Return the rows of the one table of a sheet, its headings first; nothing where it has none."""
    return [tuple(cell.value for cell in row) for table in sheet.tables.values() for row in sheet[table.ref]]


def words_of_book(body: bytes) -> str:
    """Return the text of every cell, dates as they are shown."""
    cells = []
    for sheet in open_book(body):
        for row in sheet.iter_rows(values_only=True):
            cells += [_shown(value) for value in row if value is not None]
    return "\n".join(cells)


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y")
    return f"{value:,}" if isinstance(value, int) else str(value)


def texts_of(part: Any) -> Iterator[str]:
    """Yield every text, date and number of a part of the content, as it is shown."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, bool) or part is None:
        return
    elif isinstance(part, int):
        yield f"{part:,}"
    elif isinstance(part, date):
        yield part.strftime("%d/%m/%Y")
    elif isinstance(part, tuple | list):
        for each in part:
            yield from texts_of(each)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            yield from texts_of(getattr(part, field.name))


def said_by(pack: Pack) -> set[str]:
    """Return every text that both formats must show: rows, figures, sentences, headings."""
    cover = pack.cover
    parts: list[object] = [
        [
            cover.workspace,
            cover.title,
            cover.quarter,
            cover.months,
            cover.scope,
            cover.sample,
            cover.draft,
            cover.remarks,
        ],
        [[sign.who.split("\n"), sign.attests, sign.when] for sign in cover.signs],
        [pack.summary.figures, pack.summary.asks, pack.summary.changed.rows],
        [
            [row.team, row.said, [(c.words, c.reviewer_words, c.counts) for c in row.cells if c]]
            for row in pack.heat.rows
        ],
        [
            pack.heat.principles,
            pack.heat.totals,
            pack.trend.words,
            pack.trend.table.rows,
            pack.verify.intro,
            pack.content_hash,
        ],
    ]
    for section in (pack.completeness, *pack.sections, pack.verify):
        parts += [section.title, section.intro, section.figures, [table.rows for table in section.tables]]
        parts += [
            column.heading for table in section.tables for column in table.columns if table.rows and column.weight
        ]
    parts += [(each.team, each.facts, each.texts, each.activities.rows) for each in pack.returns]
    return {text for text in texts_of(parts) if text}
