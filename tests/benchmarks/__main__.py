"""``python -m tests.benchmarks [--small] [--dir FOLDER] [name ...]``: print the table of speeds."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kimdesk.__main__ import COLLECTED_AFTER, SWITCHED_AFTER_S
from tests.benchmarks.report import Bench, Row, heading
from tests.benchmarks.sizes import BIG, DECADE, SMALL, SMALL_DECADE, Size
from tests.benchmarks.workspace import cache_folder, workspace

# Each is imported only when its turn comes, so that none finds the memory of another.
MEASURED = {
    "startup": ("startup", "measure"),
    "opening": ("opening", "measure"),
    "lists": ("lists", "measure"),
    "pages": ("pages", "measure"),
    "looking_back": ("looking_back", "measure"),
    "commits": ("commits", "measure"),
    "pauses": ("pauses", "measure"),
    "packs": ("packs", "measure"),
    "signed_packs": ("signed_packs", "measure"),
    "importing": ("importing", "measure"),
    "import_window": ("import_window", "measure"),
    "team_files": ("team_files", "measure"),
    "meeting": ("meeting", "measure"),
    "frozen": ("frozen", "measure"),
    "memory": ("startup", "memory"),
}
# What grows with the years and with the number of registers is measured on ten years of all of them.
_ON_A_DECADE = frozenset({"pages", "looking_back"})
# Too long for the usual table: measured where they are named.
ASKED_FOR = {"soak": ("soak", "measure"), "join": ("newcomer", "measure")}


def main(arguments: list[str]) -> int:
    """Print the table row by row; 0 where every target is met, else 1."""
    gc.set_threshold(*COLLECTED_AFTER)
    sys.setswitchinterval(SWITCHED_AFTER_S)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"which parts, of: {', '.join(MEASURED | ASKED_FOR)}")
    parser.add_argument("--small", action="store_true", help="on a small workspace, to see that all of it runs")
    parser.add_argument("--dir", type=Path, default=cache_folder(), help="where made workspaces are kept")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.names) - set(MEASURED | ASKED_FOR))
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}")
    usual, decade = (SMALL, SMALL_DECADE) if asked.small else (BIG, DECADE)
    names = asked.names or list(MEASURED)
    sizes = {name: decade if name in _ON_A_DECADE else usual for name in names}
    homes = {
        each.name: workspace(each, asked.dir, say=lambda words: print(words, flush=True)) for each in sizes.values()
    }
    began, missed = time.monotonic(), 0
    print("\n".join(dict.fromkeys(map(_say, sizes.values()))) + f"\n\n{heading()}")
    with tempfile.TemporaryDirectory(prefix="bench-", dir=asked.dir) as scratch:
        for name, size in sizes.items():
            for row in _rows(name)(Bench(size, homes[size.name], Path(scratch))):
                print(row.line(), flush=True)
                missed += row.met is False
    print(f"\n{missed} missed; {time.monotonic() - began:.0f} s")
    return 1 if missed else 0


def _say(size: Size) -> str:
    return (
        f"{size.name}: {size.teams} teams, {size.quarters} quarters, {size.assets:,} assets, {size.actions:,} actions, "
        f"{size.others:,} of each other register, {size.live:,} live and {size.superseded:,} superseded operations"
    )


def _rows(name: str) -> Callable[[Bench], Iterator[Row]]:
    module, function = (MEASURED | ASKED_FOR)[name]
    found: Callable[[Bench], Iterator[Row]] = getattr(importlib.import_module(f"tests.benchmarks.{module}"), function)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
