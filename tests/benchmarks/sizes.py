"""How much the workspaces of the benchmarks hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """Records, and operations exactly: those that stand and those that were replaced. ``others`` is how many records each
    register beside assets and actions has.
    """

    name: str
    teams: int
    quarters: int
    activities: int
    assets: int
    actions: int
    live: int
    superseded: int
    received: int
    others: int = 0


BIG = Size("big", 60, 20, 7, 20_000, 5_000, 300_000, 1_200_000, 100_000)
# Ten years of every register: what its pages, the search and looking back are measured on.
DECADE = Size("decade", 60, 40, 7, 20_000, 5_000, 500_000, 1_500_000, 0, 400)
SMALL_DECADE = Size("short-decade", 6, 40, 7, 600, 150, 26_000, 60_000, 0, 20)
SMALL = Size("small", 6, 8, 7, 600, 150, 12_000, 30_000, 3_000)
TINY = Size("tiny", 2, 3, 3, 20, 8, 620, 1_200, 300)
