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
from tests.benchmarks.sizes import BIG, SMALL
from tests.benchmarks.workspace import cache_folder, workspace

# Each is imported only when its turn comes, so that none finds the memory of another.
MEASURED = {
    "startup": ("startup", "measure"),
    "opening": ("opening", "measure"),
    "lists": ("lists", "measure"),
    "looking_back": ("looking_back", "measure"),
    "commits": ("commits", "measure"),
    "pauses": ("pauses", "measure"),
    "packs": ("packs", "measure"),
    "meeting": ("meeting", "measure"),
    "memory": ("startup", "memory"),
}
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
    size = SMALL if asked.small else BIG
    home = workspace(size, asked.dir, say=lambda words: print(words, flush=True))
    began, missed = time.monotonic(), 0
    print(f"{size.teams} teams, {size.quarters} quarters, {size.assets:,} assets, {size.actions:,} actions, "
          f"{size.live:,} live and {size.superseded:,} superseded operations\n\n{heading()}")  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="bench-", dir=asked.dir) as scratch:
        for name in asked.names or MEASURED:
            for row in _rows(name)(Bench(size, home, Path(scratch))):
                print(row.line(), flush=True)
                missed += row.met is False
    print(f"\n{missed} missed; {time.monotonic() - began:.0f} s")
    return 1 if missed else 0


def _rows(name: str) -> Callable[[Bench], Iterator[Row]]:
    module, function = (MEASURED | ASKED_FOR)[name]
    found: Callable[[Bench], Iterator[Row]] = getattr(importlib.import_module(f"tests.benchmarks.{module}"), function)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
