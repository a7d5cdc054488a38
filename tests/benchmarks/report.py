"""Rows of the table, and how a figure is taken."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.sizes import Size

_WIDTHS = (46, 12, 12, 8, 26, 6)
_HEADS = ("what", "figure", "floor", "ratio", "target", "")


@dataclass(frozen=True, slots=True)
class Bench:
    """What every measurement is given: the size, a home that is only read, and a folder for copies."""

    size: Size
    home: Path
    scratch: Path


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``target`` says in words what ``met`` was decided by; None where there is no target."""

    what: str
    figure: str
    floor: str = ""
    ratio: float | None = None
    target: str = ""
    met: bool | None = None

    def line(self) -> str:
        """Return the row as it is printed."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} x"
        verdict = "" if self.met is None else "met" if self.met else "MISSED"
        return _line((self.what, self.figure, self.floor, ratio, self.target, verdict))


def heading() -> str:
    """Return the first line of the table."""
    return _line(_HEADS) + "\n" + "-" * (sum(_WIDTHS) + 2 * len(_WIDTHS))


def _line(cells: Iterable[str]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip()


def against(what: str, ours: float, floor: float, most: float, unit: str = "ms") -> Row:
    """Return a row that is judged by its ratio to a floor of the same run."""
    ratio = ours / floor if floor else 0.0
    return Row(what, said(ours, unit), said(floor, unit), ratio, f"at most {most:g} x", ratio <= most)


def at_most(what: str, ours: float, most: float, unit: str = "ms", floor: str = "") -> Row:
    """Return a row that is judged by itself."""
    return Row(what, said(ours, unit), floor, None, f"at most {said(most, unit)}", ours <= most)


def exactly(what: str, counts: Iterable[int], most: int, words: str = "statements") -> Row:
    """Return a row about a count, which must be the same each time and no higher than ``most`` (0: only the same)."""
    seen = sorted(set(counts))
    target = f"constant, at most {most}" if most else "constant"
    met = len(seen) == 1 and (not most or seen[-1] <= most)
    return Row(f"{what}: {words}", ", ".join(map(str, seen)), target=target, met=met)


def said(value: float, unit: str) -> str:
    """Return a figure in words."""
    return f"{value:,.0f} {unit}" if value >= 100 or value == int(value) else f"{value:.1f} {unit}"


def alternating(
    ours: Callable[[], Any],
    floor: Callable[[], Any],
    times: int,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """Return the medians of both in milliseconds, taken in turns so that a busy machine troubles both alike; by a clock on
    the wall, or by one of the processor where others' work shall not count at all.

    As in the window, memory is tidied between the turns and not within them.
    """
    ours()
    floor()
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for kept, work in zip(taken, (ours, floor), strict=True):
            gc.collect()
            gc.disable()
            began = clock()
            work()
            kept.append((clock() - began) * 1000)
            gc.enable()
    return statistics.median(taken[0]), statistics.median(taken[1])
