"""Start and memory: the program as a process of its own, in turns with a bare Qt window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.first_paint import STARTED
from tests.benchmarks.report import Bench, Row, against, at_most
from tests.benchmarks.workspace import copy_of

_TURNS = 7
_MEMORY = 150 * 1024


def start(module: str, *arguments: str) -> dict[str, Any]:
    """Run a window in its own process, compiled as an installed program is, and return what it tells."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env = {**kept, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false", STARTED: str(time.monotonic())}
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode or not done.stdout.strip():
        raise AssertionError(f"{module} told nothing (code {done.returncode}):\n{done.stderr[-2000:]}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def measure(bench: Bench) -> Iterator[Row]:
    """First paint, first list, everything ready."""
    start("bare_window")
    start("real_window", str(bench.home))
    bare, ours = [], []
    for _ in range(_TURNS):
        bare.append(start("bare_window"))
        ours.append(start("real_window", str(bench.home)))
    floor = statistics.median(each["paint"] for each in bare)
    for what, name, most in (
        ("first paint", "paint", 1.3),
        ("first list on screen", "listed", 2),
        ("everything ready", "ready", 7),
    ):
        yield against(what, statistics.median(each[name] for each in ours), floor, most)
    heavy = sorted({name for each in ours for name in each["heavy"]})
    yield Row("heavy libraries loaded at first paint", ", ".join(heavy) or "none", target="none", met=not heavy)


def memory(bench: Bench) -> Iterator[Row]:
    """What stays in memory after every page was visited and one pack was made, beyond a bare window."""
    floor = start("bare_window")["resident"]
    home = copy_of(bench.home, bench.scratch / "memory")
    packs = bench.scratch / "packs"
    packs.mkdir()
    after = start("real_window", str(home), str(packs))["left"]
    yield at_most(
        "memory, all pages and a pack, beyond bare",
        (after - floor) / 1024,
        _MEMORY / 1024,
        "MB",
        f"{floor / 1024:.0f} MB",
    )
