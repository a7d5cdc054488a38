"""How much the workspaces of the benchmarks hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """Records, and operations exactly: those that stand and those that were replaced."""

    name: str
    teams: int
    quarters: int
    activities: int
    assets: int
    actions: int
    live: int
    superseded: int
    received: int


BIG = Size("big", 60, 20, 7, 20_000, 5_000, 300_000, 1_200_000, 100_000)
SMALL = Size("small", 6, 8, 7, 600, 150, 12_000, 30_000, 3_000)
TINY = Size("tiny", 2, 3, 3, 20, 8, 620, 1_200, 300)
