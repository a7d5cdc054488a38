"""Workbooks that went out, filled in and mistreated the way people do it, and saved by another office program."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

KEYS, HEAD, FIRST = 1, 3, 4


class FilledBook:
    """One workbook, opened to be filled in by what stands in its headings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)

    def sheet(self, name: str | int) -> Worksheet:
        """Return a sheet by its name, or by its place from 0."""
        found = self.book[name] if isinstance(name, str) else self.book.worksheets[name]
        assert isinstance(found, Worksheet)
        return found

    def column(self, sheet: Worksheet, heading: str) -> int:
        """Return the column of a heading, or of a field by its hidden key."""
        return next(cell.column for row in (HEAD, KEYS) for cell in sheet[row] if cell.value == heading)

    def row(self, sheet: Worksheet, words: str) -> int:
        return next(row for row in range(FIRST, sheet.max_row + 1) if words in [cell.value for cell in sheet[row]])

    def put(self, name: str | int, words: str, heading: str, value: object) -> None:
        """Write under a heading in the row that says these words."""
        sheet = self.sheet(name)
        sheet.cell(self.row(sheet, words), self.column(sheet, heading)).value = value  # type: ignore[assignment]

    def add(self, name: str | int, **values: object) -> int:
        """Fill the first empty row in, by headings (their blanks as underscores) or by fields."""
        sheet = self.sheet(name)
        row = next(row for row in range(FIRST, sheet.max_row + 2) if not any(cell.value for cell in sheet[row]))
        for heading, value in values.items():
            sheet.cell(
                row, self.column(sheet, heading.replace("_", " ") if heading[:1].isupper() else heading)
            ).value = value  # type: ignore[assignment]
        return row

    def sign(self, name: str) -> None:
        guide = self.book.worksheets[0]
        guide["C4"] = name

    def save(self, path: Path | None = None) -> Path:
        target = path or self.path
        self.book.save(target)
        return target


def rearranged(sheet: Worksheet, seed: int, columns: bool = True, rows: bool = True) -> None:
    """Shuffle the columns, with keys and headings, and sort the rows otherwise, ids included."""
    chance = random.Random(seed)
    width, height = sheet.max_column, sheet.max_row
    grid: list[list[Any]] = [[sheet.cell(row, at).value for at in range(1, width + 1)] for row in range(1, height + 1)]
    body = [row for row in grid[HEAD:] if any(row)]
    if rows:
        chance.shuffle(body)
    body += [[None] * width] * (height - HEAD - len(body))
    order = list(range(width))
    if columns:
        chance.shuffle(order)
    for number, row in enumerate([*grid[:HEAD], *body], 1):
        for at, source in enumerate(order, 1):
            cell = sheet.cell(number, at)
            cell.value = row[source]
            if isinstance(row[source], str):
                cell.data_type = "s"


def through_the_other_office(path: Path, scratch: Path, before: Callable[[Path], None] | None = None) -> Path:
    """Open a workbook in LibreOffice and save it again, as another file."""
    if before:
        before(path)
    out = scratch / "saved"
    out.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation={(scratch / 'profile').as_uri()}"
    form = "xlsx:Calc MS Excel 2007 XML"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", form, "--outdir", out, path],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return out / path.name
