"""Workbooks that are not in Excel's present form: the old .xls and OpenDocument."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any

from kimdesk.imports.guard import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Refused
from kimdesk.imports.open_document import OpenSheet, scan_open_document
from kimdesk.imports.saying import plain_sheet, say_cell


def read_other(path: Path, file: IO[bytes], form: str) -> list[dict[str, Any]]:
    """Return the sheets of a file in the form "old" or "open" as plain lists, or raise Refused."""
    facts = scan_open_document(file) if form == "open" else []
    import python_calamine

    try:
        book = python_calamine.load_workbook(str(path))
    except python_calamine.PasswordError:
        raise Refused("encrypted") from None
    except (python_calamine.CalamineError, OSError, ValueError):
        raise Refused("damaged") from None
    visible = python_calamine.SheetVisibleEnum.Visible
    sheets = []
    for at, seen in enumerate(book.sheets_metadata):
        if seen.typ in (python_calamine.SheetTypeEnum.WorkSheet, python_calamine.SheetTypeEnum.MacroSheet):
            try:
                sheet = book.get_sheet_by_index(at)
            except (python_calamine.CalamineError, ValueError):
                raise Refused("damaged") from None
            known = facts[at] if at < len(facts) else OpenSheet()
            sheets.append(_sheet(sheet, known, seen.visible != visible))
    return sheets


def _sheet(sheet: Any, facts: OpenSheet, hidden: bool) -> dict[str, Any]:
    low, wide = sheet.end or (0, 0)
    if low >= MOST_ROWS or wide >= MOST_COLUMNS or (low + 1) * (wide + 1) > 4 * MOST_CELLS:
        raise Refused("far_cell")
    rows = [[say_cell(value, "") if value != "" else None for value in row] for row in _rows(sheet)]
    for (row, column), words in facts.errors.items():
        if row < len(rows):
            rows[row].extend([None] * (column + 1 - len(rows[row])))
            rows[row][column] = (words, "error", "")
    merged = facts.merged or [
        (top + 1, bottom + 1, left + 1, right + 1) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    ]
    return plain_sheet(sheet.name, rows, merged, hidden=hidden)


def _rows(sheet: Any) -> list[list[Any]]:
    return sheet.to_python(skip_empty_area=False) if sheet.end is not None else []
