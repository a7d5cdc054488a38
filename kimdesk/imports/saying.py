"""How the reading process says what it found: cells as the sheet shows them, and sheets as plain lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from kimdesk.model.dates import MONTHS, say_date

_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f]|007F|005F)_")


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
    return unescaped(str(value))


def unescaped(words: str) -> str | None:
    """Return the words as the sheet shows them, without the signs for characters that cannot be shown ("_x0007_"); None
    where nothing is left.
    """
    if "_x00" in words:
        words = _ESCAPED.sub(lambda match: "" if int(match[1], 16) < 32 else chr(int(match[1], 16)), words)
    if "\r" in words:
        words = words.replace("\r\n", "\n").replace("\r", "\n")
    return words.strip() or None


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
