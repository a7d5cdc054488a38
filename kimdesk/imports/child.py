"""The process that reads a file for the program and may die doing so: one file in, JSON on standard output."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from kimdesk.imports import guard
from kimdesk.imports.guard import Refused
from kimdesk.imports.other_forms import read_other
from kimdesk.imports.pia import read_assessments, read_zipped
from kimdesk.imports.plain_text import decode, read_rows
from kimdesk.imports.saying import plain_sheet
from kimdesk.imports.workbook_parts import read_parts

MOST_MEMORY = 1 << 30
MOST_SECONDS = 300
ROWS_IN_A_LINE = 200


def serve(path: str) -> None:
    """Read the file and write the answer to standard output."""
    limit_self()
    with open(1, "wb", closefd=False) as out:
        out.write(answer(Path(path)))


def answer(path: Path) -> bytes:
    """Return {"sheets": ...} or {"refused": ..., "facts": ...} as JSON in a line. The rows of the sheets follow, some in each
    line: what is read at once holds up whatever else the program does.
    """
    try:
        told: dict[str, Any] = {"sheets": read(path)}
    except Refused as refused:
        told = {"refused": refused.code, "facts": refused.facts}
    except (MemoryError, RecursionError):
        told = {"refused": "too_much_memory", "facts": {}}
    sheets = told.get("sheets", ())
    rows = [each.pop("rows") for each in sheets]
    for each, own in zip(sheets, rows, strict=True):
        each["rows"] = len(own)
    parts = (own[at : at + ROWS_IN_A_LINE] for own in rows for at in range(0, len(own), ROWS_IN_A_LINE))
    return b"\n".join(json.dumps(each, separators=(",", ":")).encode("ascii") for each in (told, *parts))


def limit_self() -> None:
    """Bound this process's memory and computing time: by a Job Object on Windows, elsewhere by RLIMIT, as far as the system
    knows it.
    """
    if sys.platform == "win32":
        from kimdesk.imports import windows_job

        windows_job.limit_self(MOST_MEMORY, MOST_SECONDS)
        return
    import resource

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
        if form == "json":
            return read_assessments(file.read())
        if form == "zip":
            return read_zipped(file)
        if form != "workbook":
            return read_other(path, file, form)
        guard.scan_package(file)
        file.seek(0)
        return read_parts(file)
