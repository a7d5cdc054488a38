"""Assessments that the CNIL's PIA tool exported: found in a JSON file or in the tool's zip, and laid out as tables."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, Any

from kimdesk.imports import pia_words as words
from kimdesk.imports.guard import BROKEN, MOST_BYTES, MOST_CELLS, MOST_ROWS, Refused, check_sizes, is_json
from kimdesk.imports.json_text import read_json
from kimdesk.imports.pia_answers import Assessment, Odd
from kimdesk.imports.pia_rows import action_rows, assessment_row, processing_row, risk_rows
from kimdesk.imports.saying import plain_sheet

_MOST_FILES = 200
_COLUMNS = {
    words.PROCESSING: words.PROCESSING_COLUMNS,
    words.ASSESSMENTS: words.ASSESSMENT_COLUMNS,
    words.RISKS: words.RISK_COLUMNS,
    words.ACTIONS: words.ACTION_COLUMNS,
}


def read_assessments(content: bytes) -> list[dict[str, Any]]:
    """Return the tables of a JSON file as sheets, or raise Refused where it holds no assessment."""
    tables = _Tables()
    tables.take(read_json(content), "", ())
    return tables.sheets()


def read_zipped(file: IO[bytes]) -> list[dict[str, Any]]:
    """Return the tables of the JSON files in a zip; the other files in it are named beside each assessment."""
    tables = _Tables()
    try:
        package = zipfile.ZipFile(file)
        check_sizes(package)
        parts = [part for part in package.infolist() if not part.is_dir()]
        beside = tuple(f"{part.filename} ({_size(part.file_size)})" for part in parts if not is_json(part.filename))
        found = [part for part in parts if is_json(part.filename)]
        if len(found) > _MOST_FILES or sum(part.file_size for part in found) > MOST_BYTES:
            raise Refused("too_large", size="")
        for part in found:
            with package.open(part) as opened:
                # No more than the zip says that there is.
                content = opened.read(part.file_size + 1)
            tables.take(read_json(content), part.filename, beside)
    except BROKEN:
        raise Refused("broken") from None
    return tables.sheets()


def _size(count: int) -> str:
    return f"{max(1, round(count / 1024))} KB"


def _assessments_in(said: Any) -> Iterator[tuple[str, Any]]:
    """Give the parts of a file that may be assessments, each with where it stands."""
    if isinstance(said, list):
        yield from ((f"entry {number}", each) for number, each in enumerate(said, 1))
    else:
        yield "", said


def _is_assessment(said: Any) -> bool:
    """Whether it is an assessment as the tool exports it, or as its server gives it out: all in one."""
    if not isinstance(said, dict):
        return False
    return isinstance(said.get("pia"), dict) or ("name" in said and "answers" in said and "evaluations" in said)


@dataclass(slots=True)
class _Tables:
    """The rows of all assessments of a file, and what in it could not be understood."""

    rows: dict[str, list[Mapping[str, Any]]] = field(default_factory=lambda: {name: [] for name in _COLUMNS})
    odd: list[Odd] = field(default_factory=list)

    def take(self, said: Any, file: str, beside: tuple[str, ...]) -> None:
        """Add what a file says."""
        for place, each in _assessments_in(said):
            where = " ".join(filter(None, (file, place)))
            if _is_assessment(each):
                self._add(Assessment.of(each, where, self.odd), beside)
            else:
                self.odd.append(Odd(where, each))
            self._require_room()

    def sheets(self) -> list[dict[str, Any]]:
        """Return all as sheets."""
        if not self.rows[words.PROCESSING]:
            raise Refused("no_assessment")
        sheets = []
        for name, rows in self.rows.items():
            lines = [[row.get(heading) or None for heading in _COLUMNS[name]] for row in rows]
            if rows:
                sheets.append(plain_sheet(name, [list(_COLUMNS[name]), *lines]))
        if self.odd:
            sheets.append(plain_sheet(words.NOT_UNDERSTOOD, [[each.said()] for each in self.odd]))
        return sheets

    def _require_room(self) -> None:
        """Raise Refused as soon as it is more than a table may hold, not when all of it is made."""
        full = any(
            len(rows) >= MOST_ROWS or len(rows) * len(_COLUMNS[name]) > MOST_CELLS for name, rows in self.rows.items()
        )
        if full or len(self.odd) >= MOST_ROWS:
            raise Refused("far_cell")

    def _add(self, made: Assessment, beside: tuple[str, ...]) -> None:
        self.rows[words.PROCESSING].append(processing_row(made))
        self.rows[words.ASSESSMENTS].append(assessment_row(made, beside))
        self.rows[words.RISKS] += risk_rows(made)
        self.rows[words.ACTIONS] += action_rows(made)
