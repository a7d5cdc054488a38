"""LibreOffice as the other program that has to open what is written here."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

needs_other_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def opens_alike(files: Sequence[Path], scratch: Path) -> None:
    """Check that LibreOffice finds in each workbook the sheets and the filled cells that openpyxl finds, and no formula."""
    profile = f"-env:UserInstallation={(scratch / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "fods", "--outdir", scratch, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for file in files:
        read = ElementTree.parse(scratch / f"{file.stem}.fods").getroot()
        assert not [cell for cell in read.iter(f"{_TABLE}table-cell") if cell.get(f"{_TABLE}formula")], file.name
        found = {each.get(f"{_TABLE}name"): each for each in read.findall(f".//{_OFFICE}spreadsheet/{_TABLE}table")}
        opened = openpyxl.load_workbook(file)
        assert list(found) == opened.sheetnames, file.name
        for sheet in opened:
            assert _filled(found[sheet.title]) == _typed(sheet), (file.name, sheet.title)


def _typed(sheet: Any) -> int:
    return sum(1 for row in sheet for cell in row if cell.value not in (None, ""))


def _filled(read: ElementTree.Element) -> int:
    """Return how many cells hold something; what stands side by side twice stands in the file once."""
    count = 0
    # A chart holds a table of its own.
    for row in (*read.findall(f"{_TABLE}table-row"), *read.findall(f"{_TABLE}table-header-rows/{_TABLE}table-row")):
        cells = [cell for cell in row.findall(f"{_TABLE}table-cell") if cell.get(f"{_OFFICE}value-type")]
        times = int(row.get(f"{_TABLE}number-rows-repeated") or 1)
        count += times * sum(int(cell.get(f"{_TABLE}number-columns-repeated") or 1) for cell in cells)
    return count
