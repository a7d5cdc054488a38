"""The import desk on 50,000 rows of 20 columns: read, mapped and previewed, beside the reader library alone."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kimdesk.services.desk import open_desk
from tests.benchmarks.report import Bench, Row, at_most, said
from tests.benchmarks.workspace import copy_of

_ROWS, _SMALL_ROWS, _MORE_COLUMNS = 50_000, 2_000, 13
_TIMES, _AND_MS = 1.5, 3_000
_MOST_MB, _MOST_OVER_START_MB = 400, 300
_PLAIN = """
import openpyxl, sys, time
began = time.process_time()
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
assert sum(1 for row in sheet.iter_rows(values_only=True) for cell in row)
print(time.process_time() - began)
"""
# On Linux the figure of a child begins with what the process held that started it, so a small one starts it.
_READING = """
import pathlib, resource, sys
from kimdesk.imports.reading import read_workbook
read_workbook(pathlib.Path(sys.argv[1]))
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""
# The modules that the window has loaded before anybody brings a file in are there before the start is taken.
_PREVIEWING = """
import pathlib, sys, tempfile
import kimdesk.imports.plan
from kimdesk.services.desk import open_desk
def held(what):
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(what))) / 1024
desk = open_desk(pathlib.Path(tempfile.mkdtemp(dir=pathlib.Path(sys.argv[1]).parent)), create=True)
desk.workspace.ensure()
began = held("VmRSS:")
opened = desk.import_desk.read(pathlib.Path(sys.argv[1]), lambda: False)
preview = desk.import_desk.preview(opened, {}, lambda: False)
print(held("VmHWM:") - began)
desk.close()
"""


def measure(bench: Bench) -> Iterator[Row]:
    """Time and memory of one large import up to its preview; computing time, so that a busy machine does not count."""
    path = write_plan(bench, bench.scratch / "large.xlsx")
    floor = _told(_PLAIN, path) * 1000
    # Beside thousands of records that its rows may be about.
    desk = open_desk(copy_of(bench.home, bench.scratch / "importing"))
    before = _computing()
    opened = desk.import_desk.read(path, lambda: False)
    read = _computing()
    preview = desk.import_desk.preview(opened, {}, lambda: False)
    ours = (_computing() - before) * 1000
    rows = sum(len(sheet.rows) for sheet in preview.sheets)
    desk.close()
    yield Row(f"{rows:,} rows x 20 read by the child and here", said((read - before) * 1000, "ms"))
    yield Row(
        f"{rows:,} rows x 20 read, mapped, previewed", said(ours, "ms"), said(floor, "ms"), ours / floor,
        f"at most {_TIMES:g} x and {_AND_MS // 1000} s", ours <= floor * _TIMES + _AND_MS,
    )  # fmt: skip
    if sys.platform != "win32":
        yield at_most("memory of the child that reads them", _told(_READING, path), _MOST_MB, "MB")
    if sys.platform == "linux":
        over = _told(_PREVIEWING, path)
        yield at_most("memory of the program over its start, up to the preview", over, _MOST_OVER_START_MB, "MB")


def write_plan(bench: Bench, path: Path) -> Path:
    """Write the workbook that is read here, and return its path."""
    _write(path, _SMALL_ROWS if bench.size.name == "small" else _ROWS)
    return path


def _told(program: str, path: Path) -> float:
    """Return the number that a program says of a workbook in a process of its own."""
    return float(subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, check=True).stdout)


def _computing() -> float:
    """Return the seconds that this process and those it started have computed."""
    spent = os.times()
    return time.process_time() + spent.children_user + spent.children_system


def _write(path: Path, rows: int) -> None:
    """Write an action plan with more columns than anybody knows."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Action plan")
    more = [f"Local note {at}" for at in range(_MORE_COLUMNS)]
    sheet.append(["Ref", "Action", "Owner", "Timescale", "Comments", "Progress", "Theme", *more])
    choose = random.Random(7)
    words = (
        "survey",
        "homes",
        "repairs",
        "record",
        "standard",
        "contract",
        "training",
        "review",
        "register",
        "figures",
    )
    for number in range(1, rows):
        said_words = [" ".join(choose.choices(words, k=count)) for count in (8, 6)]
        known = [
            f"IM{number}", f"{said_words[0]} {number}", choose.choice(("Repairs Manager", "Insight Team")),
            choose.choice(("Q4 2025/26", "September 2026", "Ongoing")), said_words[1],
            choose.choice(("Under way", "Not started", "Complete")), choose.choice(("Data quality", "Training")),
        ]  # fmt: skip
        sheet.append([*known, *(f"{choose.choice(words)} {choose.randrange(1000)}" for _ in range(_MORE_COLUMNS))])
    book.save(path)
