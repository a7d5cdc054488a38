"""The workspace of the benchmarks: many teams, years of returns, large registers, and the log behind all of it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from kimdesk.clock import SystemClock
from kimdesk.model.ops import Dot, Op, Operation, live
from kimdesk.model.quarters import quarter_of
from kimdesk.services.desk import open_desk
from kimdesk.store.form import projection_version
from tests.benchmarks.bulk_log import BulkLog
from tests.benchmarks.filling import Filling
from tests.benchmarks.sizes import Size

_OURS = ("bulk_log.py", "filling.py", "made_up.py", "registers.py", "sizes.py", "workspace.py")


def cache_folder() -> Path:
    """Return where made workspaces stay between runs."""
    return Path(os.environ.get("KIMDESK_BENCH_DIR") or Path.home() / ".cache" / "kimdesk-bench")


def workspace(size: Size, cache: Path, say: Callable[[str], None] = print) -> Path:
    """Return the home of a workspace of this size that nobody may write to; it is made where there is none."""
    home = cache / f"{size.name}-{_mark()}"
    if (home / "ready").exists():
        return home
    for old in cache.glob(f"{size.name}-*"):
        shutil.rmtree(old)
    began = time.monotonic()
    make(home, size)
    checked = check(home, 400)
    (home / "ready").touch()
    bytes_ = (home / "kimdesk.db").stat().st_size
    say(
        f"Made {home} in {time.monotonic() - began:.0f} s, {bytes_ / 1e6:.0f} MB; {checked} records hold to the plain rule."
    )
    return home


def _mark() -> str:
    """Return what the content depends on: these scripts, the projection and the present quarter."""
    here = Path(__file__).parent
    parts = [(here / name).read_bytes() for name in _OURS]
    quarter = quarter_of(SystemClock().today()).name
    return hashlib.sha256(b"".join(parts) + f"{projection_version()}{quarter}".encode()).hexdigest()[:12]


def make(home: Path, size: Size) -> None:
    """Make the workspace: the store makes the file, the log is written in bulk, the projection is rebuilt from it."""
    desk = open_desk(home, create=True)
    desk.workspace.set_up("Benchmark Landlord Service")
    path = desk.context.store.database.path
    start, me = desk.context.quarter(), desk.identity.me().id
    identity, device = desk.context.store.workspace, desk.context.store.device
    desk.close()
    db = sqlite3.connect(path, isolation_level=None)
    try:
        # The file is thrown away where this fails.
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("PRAGMA synchronous=OFF")
        db.execute("PRAGMA cache_size=-400000")
        db.execute("BEGIN")
        log = BulkLog(db)
        Filling(log, size, identity, device, me, start).run()
        log.finish()
        db.execute("COMMIT")
        counted = db.execute("SELECT (SELECT count(*) FROM live), (SELECT count(*) FROM op)").fetchone()
        if counted != (size.live, size.live + size.superseded):
            raise AssertionError(f"{counted} is not what was asked for")
        db.execute("PRAGMA journal_mode=WAL")
    finally:
        db.close()


def check(home: Path, sample: int) -> int:
    """Hold what stands as live against the plain rule for a sample of the records; return how many were looked at."""
    db = sqlite3.connect(home / "kimdesk.db")
    try:
        top = db.execute("SELECT max(number) FROM record").fetchone()[0]
        step = max(top // sample, 1)
        records = range(1, top + 1, step)
        for record in records:
            if _by_the_rule(db, record) != _as_stored(db, record):
                raise AssertionError(f"record {record} does not hold to the rule")
        return len(records)
    finally:
        db.close()


def _by_the_rule(db: sqlite3.Connection, record: int) -> set[tuple[str, str, int]]:
    devices = dict(db.execute("SELECT number, id FROM device"))
    rows = db.execute("SELECT device, number, lamport, field, op, value, over FROM op WHERE record = ?", (record,))
    ops = [
        Operation(
            Dot(devices[device], number), lamport, "", str(record), field, Op(op), json.loads(value),
            tuple(Dot(devices[other], at) for other, at in json.loads(over)),
        )
        for device, number, lamport, field, op, value, over in rows
    ]  # fmt: skip
    return {(each.field, each.dot.device, each.dot.number) for each in live(ops)}


def _as_stored(db: sqlite3.Connection, record: int) -> set[tuple[str, str, int]]:
    sql = "SELECT l.field, d.id, l.number FROM live l JOIN device d ON d.number = l.device WHERE l.record = ?"
    return set(db.execute(sql, (record,)))


def copy_of(home: Path, to: Path) -> Path:
    """Return a copy that may be written to, opened once so that it has its own identity."""
    to.mkdir(parents=True)
    shutil.copyfile(home / "kimdesk.db", to / "kimdesk.db")
    if (home / "settings.json").exists():
        shutil.copyfile(home / "settings.json", to / "settings.json")
    open_desk(to).close()
    return to
