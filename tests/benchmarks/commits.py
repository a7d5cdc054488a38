"""One field saved: exactly one transaction that reaches the disk, and what it costs beyond the disk itself."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kimdesk.services.desk import Desk, open_desk
from tests.benchmarks.report import Bench, Row, exactly
from tests.benchmarks.tracing import statements, traced
from tests.benchmarks.workspace import copy_of

_TIMES = 60
_MOST_MS = 5.0
_SYNCS = re.compile(r"\bf(?:data)?sync\(")


def measure(bench: Bench) -> Iterator[Row]:
    """Transactions of one saved field, the calls that reach the disk, and the time beside a bare insert."""
    home = copy_of(bench.home, bench.scratch / "commits")
    with traced():
        desk = open_desk(home)
        try:
            assets = [each for (each,) in desk.context.db.execute("SELECT id FROM p_asset LIMIT 200")]
            _save(desk, assets.pop(), 0)
            counts = [_transactions(desk, asset) for asset in assets[:10]]
            yield exactly("commit of one field", counts, 1, "transactions")
        finally:
            desk.close()
    if shutil.which("strace"):
        yield exactly("commit of one field", [_synced(home)], 1, "fsyncs (strace)")
    desk = open_desk(home)
    try:
        yield _beyond_bare(desk, assets, home)
    finally:
        desk.close()


def _save(desk: Desk, asset: str, number: int) -> None:
    desk.records.type(desk.records.begin("asset", asset, "holds"), f"What it holds, said for the {number}th time.")


def _transactions(desk: Desk, asset: str) -> int:
    return sum(each.upper().startswith("COMMIT") for each in statements(lambda: _save(desk, asset, 1)))


def _beyond_bare(desk: Desk, assets: list[str], home: Path) -> Row:
    bare = sqlite3.connect(home / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE op(number INTEGER PRIMARY KEY, value TEXT)")
    ours, floor = [], []
    for at in range(_TIMES):
        editing = desk.records.begin("asset", assets[at % len(assets)], "holds")
        began = time.perf_counter()
        desk.records.type(editing, f"Said anew, time {at}.")
        ours.append((time.perf_counter() - began) * 1000)
        began = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO op(value) VALUES (?)", (f"Said anew, time {at}.",))
        bare.execute("COMMIT")
        floor.append((time.perf_counter() - began) * 1000)
    bare.close()
    mine, least = statistics.median(ours), statistics.median(floor)
    beyond = mine - least
    return Row(
        "commit of one field", f"{mine:.2f} ms", f"{least:.2f} ms", mine / least,
        f"at most {_MOST_MS:g} ms beyond", beyond <= _MOST_MS,
    )  # fmt: skip


def _synced(home: Path) -> int:
    """Return how often one saved field makes the disk write, counted from outside."""
    trace = home / "strace.txt"
    command = [
        "strace",
        "-f",
        "-e",
        "trace=fsync,fdatasync,write",
        "-o",
        str(trace),
        sys.executable,
        "-m",
        __name__,
        str(home),
    ]
    subprocess.run(command, cwd=Path(__file__).parents[2], env=dict(os.environ), check=True, timeout=300)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    marks = [at for at, line in enumerate(lines) if "MARK" in line]
    return sum(bool(_SYNCS.search(line)) for line in lines[marks[0] : marks[1]])


def main(home: Path) -> None:
    """Save one field between two marks that a trace of system calls can see."""
    desk = open_desk(home)
    assets = [each for (each,) in desk.context.db.execute("SELECT id FROM p_asset LIMIT 20 OFFSET 500")]
    _save(desk, assets[0], 1)
    null = os.open(os.devnull, os.O_WRONLY)
    os.write(null, b"MARK")
    _save(desk, assets[1], 2)
    os.write(null, b"MARK")
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
