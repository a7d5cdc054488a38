"""Start of the built program (dev.py build), in turns with a bare Qt window that is not built: what Python and Qt take by themselves."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kimdesk.paths import Home
from tests.benchmarks.report import Bench, Row, against
from tests.benchmarks.startup import start
from tests.benchmarks.workspace import copy_of

PROGRAM = Path(__file__).parents[2] / "dist" / "kimdesk" / ("kimdesk.exe" if sys.platform == "win32" else "kimdesk")
_TURNS = 7
_MOST_SECONDS = 120
_GOALS = (("first paint", "paint", 1.3), ("first list", "listed", 2), ("everything ready", "ready", 7))


def measure(bench: Bench) -> Iterator[Row]:
    """First paint, first list, everything ready; one row without figures where nothing has been built."""
    if not PROGRAM.exists():
        yield Row("start of the built program", "not built", target="python3 dev.py build")
        return
    home, told = copy_of(bench.home, bench.scratch / "frozen"), bench.scratch / "start-times"
    start("bare_window")
    started(home, told)
    bare, ours = [], []
    for _ in range(_TURNS):
        bare.append(start("bare_window")["paint"])
        ours.append(started(home, told))
    floor = statistics.median(bare)
    for what, name, most in _GOALS:
        yield against(f"built program: {what}", statistics.median(each[name] for each in ours), floor, most)


def started(home: Path, told: Path) -> dict[str, float]:
    """Start the built program, wait until everything is ready, end it, and return the milliseconds that each moment took."""
    told.unlink(missing_ok=True)
    # It is ended as by a power cut, after two of which a start would ask how it is to begin.
    Home(home).lock.unlink(missing_ok=True)
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*=false",
        "KIMDESK_START_TIMES": str(told),
    }
    began = time.monotonic()
    with subprocess.Popen([PROGRAM, "--home", home], env=env) as program:
        while time.monotonic() < began + _MOST_SECONDS and program.poll() is None:
            moments = (
                dict(line.split() for line in told.read_text(encoding="ascii").splitlines()) if told.exists() else {}
            )
            if "ready" in moments:
                break
            time.sleep(0.02)
        program.kill()
    if "ready" not in moments:
        raise AssertionError(f"{PROGRAM.name} was not ready after {time.monotonic() - began:.0f} s")
    return {name: (float(at) - began) * 1000 for name, at in moments.items()}
