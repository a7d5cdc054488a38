"""A pack beside the same rows by plain reportlab and openpyxl, and whether ten times the teams take ten times as long."""

from __future__ import annotations

import gc
import io
import time
import tracemalloc
from collections.abc import Callable, Iterator

import pikepdf

from kimdesk.exports.content import Pack
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.workbook import write_workbook
from tests.benchmarks.plain_pack import PlainPack
from tests.benchmarks.report import Bench, Row, against, alternating, at_most, said
from tests.exports.make_document import make_document, make_signoff

# How much dearer a team may be among 600 than among 6.
_LINEAR = 1.5


def measure(bench: Bench) -> Iterator[Row]:
    """PDF and workbook for 60 teams against their floors; then 6, 60 and 600 teams (with --small, 6 and 60)."""
    write_pdf(_pack(1))
    yield from _against_plain()
    least = _a_team(6)
    for teams in (60,) if bench.size.name == "small" else (60, 600):
        each = _a_team(teams)
        yield Row(
            f"a pack of {teams} teams, a team", said(each * 1000, "ms"), said(least * 1000, "ms"), each / least,
            f"at most {_LINEAR:g} x a team of 6", each <= least * _LINEAR,
        )  # fmt: skip


def _against_plain() -> Iterator[Row]:
    pack = _pack(60)
    plain = PlainPack(pack)
    ours, pages = _seconds(lambda: write_pdf(pack))
    floor, plain_pages = _seconds(plain.pdf)
    counts = (count_pages(pages), count_pages(plain_pages))
    # The plain one needs fewer pages for the same rows, so a page is compared with a page.
    yield against(
        f"PDF of 60 teams, a page ({counts[0]} and {counts[1]} pages)",
        ours / counts[0] * 1000,
        floor / counts[1] * 1000,
        1.6,
    )
    mine, least = alternating(lambda: write_workbook(pack), plain.workbook, 5, time.process_time)
    yield against("workbook of 60 teams", mine, least, 1.2)
    yield against("pack of 60 teams, both files", ours * 1000 + mine, floor * 1000 + least, 2)
    yield from _large_workbook(mine / 60)


def _large_workbook(each: float) -> Iterator[Row]:
    """Whether a workbook of 600 teams takes ten times as long as one of 60, and the memory that it takes."""
    pack = _pack(600)
    more = _seconds(lambda: write_workbook(pack))[0] * 1000 / 600
    yield Row(
        "workbook of 600 teams, a team", said(more, "ms"), said(each, "ms"), more / each,
        f"at most {_LINEAR:g} x a team of 60", more <= each * _LINEAR,
    )  # fmt: skip
    tracemalloc.start()
    write_workbook(pack)
    yield at_most("workbook of 600 teams, memory", tracemalloc.get_traced_memory()[1] / 2**20, 200, "MB")
    tracemalloc.stop()


def count_pages(pages: bytes) -> int:
    """Return how many pages a PDF has."""
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        return len(pdf.pages)


def _a_team(teams: int) -> float:
    """Return the seconds that a pack takes for each of its teams."""
    began = time.process_time()
    pack = _pack(teams)
    write_pdf(pack)
    write_workbook(pack)
    return (time.process_time() - began) / teams


def _pack(teams: int) -> Pack:
    document = make_document(teams)
    return read_pack(document, make_signoff(document))


def _seconds(work: Callable[[], bytes]) -> tuple[float, bytes]:
    gc.collect()
    began = time.process_time()
    made = work()
    return time.process_time() - began, made
