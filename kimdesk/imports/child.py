"""The process that reads a file for the program and may die doing so: one file in, JSON on standard output."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import IO, Any

from kimdesk.imports import guard
from kimdesk.imports.guard import Refused, SheetFacts
from kimdesk.imports.other_forms import read_other
from kimdesk.imports.plain_text import decode, read_rows
from kimdesk.model.dates import MONTHS, say_date

_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f]|007F|005F)_")

MOST_MEMORY = 1 << 30
MOST_SECONDS = 300
MOST_CHARACTERS = 100_000_000


def serve(path: str) -> None:
    """Read the file and write the answer to standard output."""
    limit_self()
    with open(1, "wb", closefd=False) as out:
        out.write(answer(Path(path)))


def answer(path: Path) -> bytes:
    """Return {"sheets": ...} or {"refused": ..., "facts": ...} as JSON."""
    try:
        told: dict[str, Any] = {"sheets": read(path)}
    except Refused as refused:
        told = {"refused": refused.code, "facts": refused.facts}
    except (MemoryError, RecursionError):
        told = {"refused": "too_much_memory", "facts": {}}
    return json.dumps(told, separators=(",", ":")).encode("ascii")


def limit_self() -> None:
    """Bound this process's memory and computing time where the system can (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    for name, most in (("RLIMIT_AS", MOST_MEMORY), ("RLIMIT_CPU", MOST_SECONDS)):
        which = getattr(resource, name, None)
        if which is not None:
            with suppress(ValueError, OSError):
                hard = resource.getrlimit(which)[1]
                resource.setrlimit(which, (most if hard < 0 else min(most, hard), hard))


def read(path: Path) -> list[dict[str, Any]]:
    """Return the sheets of a file as plain lists, or raise Refused."""
    guard.check_file(path)
    with guard.open_file(path) as file:
        form = guard.tell_format(path, file)
        if form == "text":
            return [plain_sheet(path.stem, read_rows(decode(file.read())))]
        if form != "workbook":
            return read_other(path, file, form)
        facts = guard.scan_package(file)
        file.seek(0)
        return _read_workbook(file, facts)


def _read_workbook(file: IO[bytes], facts: dict[str, SheetFacts]) -> list[dict[str, Any]]:
    warnings.simplefilter("ignore")
    import openpyxl

    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        formulas = any(each.formulas for each in facts.values())
        written = openpyxl.load_workbook(file, read_only=True) if formulas else book
        budget = [MOST_CHARACTERS]
        sheets = []
        for sheet, source in zip(book.worksheets, written.worksheets, strict=True):
            part = getattr(sheet, "_worksheet_path", "")
            seen = facts.get(str(part).lstrip("/"), SheetFacts())
            sheets.append(_read_sheet(sheet, source if seen.formulas else None, seen, budget))
        file.seek(0)
        lost = [name for name in guard.listed_sheets(file) if name not in book.sheetnames]
        return sheets + [plain_sheet(name, []) | {"missing": True} for name in lost]
    except (MemoryError, RecursionError, Refused):
        raise
    except Exception:  # noqa: BLE001
        # Whatever the library says of a damaged workbook, people can only do one thing about it.
        raise Refused("damaged") from None


def _read_sheet(sheet: Any, source: Any, facts: SheetFacts, budget: list[int]) -> dict[str, Any]:
    rows: list[list[Any]] = []
    bold: list[int] = []
    if facts.rows and facts.columns:
        shape = {"max_row": facts.rows, "max_col": facts.columns}
        for each in (sheet, source):
            if each is not None:
                each.reset_dimensions()
        written = source.iter_rows(**shape) if source is not None else None
        for number, cells in enumerate(sheet.iter_rows(**shape), 1):
            row = list(_row(cells, next(written, ()) if written is not None else ()))
            rows.append(row)
            budget[0] -= sum(len(cell) if isinstance(cell, str) else 24 for cell in row if cell)
            if budget[0] < 0:
                raise Refused("too_large", size="")
            if _starts_bold(cells):
                bold.append(number)
    return plain_sheet(sheet.title, rows, facts.merged, bold, sheet.sheet_state != "visible")


def plain_sheet(
    name: str,
    rows: list[list[Any]],
    merged: Sequence[Sequence[int]] = (),
    bold: Sequence[int] = (),
    hidden: bool = False,
) -> dict[str, Any]:
    """Return a sheet as it is sent, without the empty cells and rows at its ends."""
    for row in rows:
        while row and not row[-1]:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return {"name": name, "rows": rows, "merged": list(merged), "bold": list(bold), "hidden": hidden}


def _row(cells: Sequence[Any], written: Sequence[Any]) -> Iterator[Any]:
    for column, cell in enumerate(cells):
        said = say_cell(
            cell.value, getattr(cell, "number_format", "") or "", cell.data_type if cell.value is not None else ""
        )
        if not said and column < len(written) and written[column].data_type == "f":
            said = ("", "formula", "")
        yield said


def say_cell(value: Any, shape: str, data_type: str = "") -> Any:
    """Return None for nothing, words for text, or (words, sort, value) for anything else, as ``shape`` shows it."""
    if value is None:
        return None
    if data_type == "e":
        return (str(value), "error", "")
    if isinstance(value, bool):
        return ("Yes" if value else "No", "yesno", "")
    if isinstance(value, datetime | date):
        return _say_day(value, shape)
    if isinstance(value, time | timedelta):
        return (str(value), "number", str(value))
    if isinstance(value, int | float):
        return (_say_number(value, shape), "number", repr(value))
    return _unescaped(str(value)).replace("\r\n", "\n").replace("\r", "\n").strip() or None


def _unescaped(words: str) -> str:
    """Return the words without the signs for characters that cannot be shown ("_x0007_"), as the sheet shows them."""
    return _ESCAPED.sub(lambda match: "" if int(match[1], 16) < 32 else chr(int(match[1], 16)), words)


def _say_day(value: date | datetime, shape: str) -> tuple[str, str, str]:
    """Say a date as the sheet shows it: a month alone where the format leaves the day out."""
    clock = ""
    if isinstance(value, datetime):
        clock = f" {value:%H:%M}" if (value.hour or value.minute) else ""
        value = value.date()
    shape = shape.split(";")[0].casefold()
    if "y" in shape and "m" in shape and "d" not in shape.replace("[$", "").replace("general", ""):
        words = f"{MONTHS[value.month - 1]} {value.year}"
    else:
        words = say_date(value) + clock
    return (words, "date", value.isoformat())


def _say_number(value: int | float, shape: str) -> str:
    if isinstance(value, float) and value != value:
        return ""
    shape = shape.split(";")[0]
    if shape.endswith("%"):
        return f"{value * 100:g}%"
    if shape and set(shape) == {"0"}:
        return f"{round(value):0{len(shape)}d}" if abs(value) < 1e15 else repr(value)
    if shape.startswith("0.") and set(shape[2:]) == {"0"}:
        return f"{value:.{len(shape) - 2}f}"
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)


def _starts_bold(cells: Sequence[Any]) -> bool:
    for cell in cells:
        if cell.value is not None:
            with suppress(AttributeError, IndexError, TypeError):
                return bool(cell.font.b)
            return False
    return False
