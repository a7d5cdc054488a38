"""Meeting in a folder: what a round without news costs, a thousand changes on their way, and a wire that is long."""

from __future__ import annotations

import json
import os
import random
import re
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from kimdesk.model.ops import Draft, Op
from kimdesk.services.desk import open_desk
from kimdesk.store import shelf
from kimdesk.store.shelf import CONFIRMED, Kept
from kimdesk.sync.layout import short
from tests.benchmarks.report import Bench, Row, against, at_most, exactly
from tests.shares.samba import Samba, make_samba, why_not
from tests.sync.distance import Distant
from tests.sync.laptops import Laptop, make_share, meet, with_folder
from tests.sync.memory import MemoryFolder

ROOT = Path(__file__).parents[2]
_CHANGED = 1000
_PASSPHRASE = {"KIMDESK_PASSPHRASE": "four plain words", "KIMDESK_KEYRING": "none"}
_SYNCS = re.compile(r"\bf(?:data)?sync\(")
_IDLE, _TIMES = 4, 5
_FLOORS, _CLI_MS = 10.0, 2000.0
# What a thousand changed titles are in a laptop's file.
_ROWS = {
    "op": f"SELECT * FROM op WHERE field = 'title' ORDER BY lamport DESC LIMIT {_CHANGED}",
    "live": "SELECT * FROM live WHERE field = 'title'",
    "p_risk": "SELECT * FROM p_risk",
    "p_name": "SELECT * FROM p_name WHERE kind = 'risk'",
    "search": "SELECT * FROM search WHERE rowid IN (SELECT number FROM record WHERE kind = 'risk')",
}


def measure(bench: Bench) -> Iterator[Row]:
    """Rows about meeting; those on a Samba server only where there can be one."""
    os.environ.update(_PASSPHRASE)
    yield from _idle(bench)
    yield from _thousand(bench)
    if why_not():
        yield Row("on a Samba server", "not measured", target=why_not())
        return
    server = make_samba()
    try:
        yield from _on_a_wire(bench, server)
    finally:
        server.close()


# --- a round without news ----------------------------------------------------------------------------------------------


def _idle(bench: Bench) -> Iterator[Row]:
    folder = MemoryFolder()
    a, b = make_share(_fresh(bench, "idle"), folder, "ab", random.Random(1))
    trips, spent = [], []
    for segments in (10, 10_000):
        _pretend(a, b, folder, segments)
        # A checkpoint that has become due is written once.
        b.sync()
        b.sync()
        distant = Distant(folder)
        far = with_folder(b, distant)
        began = time.perf_counter()
        assert far.sync().well
        spent.append((time.perf_counter() - began) * 1000)
        trips.append(distant.depth)
    yield exactly("round without news, after 10 and 10,000 segments", trips, _IDLE, "round trips")
    yield Row(
        "round without news, after 10,000 segments", f"{spent[1]:.1f} ms", f"{spent[0]:.1f} ms", spent[1] / spent[0]
    )
    a.store.close()
    b.store.close()


def _pretend(a: Laptop, b: Laptop, folder: MemoryFolder, segments: int) -> None:
    """Let both hold so many segments of the first one, of which a round without news reads none."""
    if not shelf.top_of(b.store.read(), a.device).seq:
        a.write("r", "title", "First")
        meet(a, b)
    top = shelf.top_of(b.store.read(), a.device)
    mark, body = "%064x", b"x" * 2000
    for laptop in (a, b):
        with laptop.store.database.writing() as db:
            for seq in range(top.seq + 1, segments + 1):
                shelf.keep(db, Kept(a.device, seq, top.last + 1, top.last, mark % seq, CONFIRMED, body))
    for name in folder.names("heads"):
        if name.startswith(short(a.device)):
            folder.remove(f"heads/{name}")
    folder.create(f"heads/{short(a.device)}.{segments:08d}.{(mark % segments)[:8]}", b"")


# --- a thousand changed records ----------------------------------------------------------------------------------------


def _thousand(bench: Bench) -> Iterator[Row]:
    folder = _fresh(bench, "thousand")
    homes = _joined(folder)
    ids = _records(homes)
    before, seen = _files(folder / "share"), []
    rounds: list[tuple[float, float]] = []
    for number in range(_TIMES):
        saved = _change(homes[0], ids, f"time {number}")
        there, back = (_in_process(home) for home in homes)
        rounds.append((saved + there + back, _floor(folder, _newest(folder / "share"), homes[1])))
        after = _files(folder / "share")
        seen.append(len(after - before))
        before = after
    ours, floor = (statistics.median(each) for each in zip(*rounds, strict=True))
    assert _titles(homes[1]) == {f"time {_TIMES - 1}"}
    yield exactly(f"{_CHANGED:,} changed records: new files on the share, the moved head too", seen, 2, "files")
    yield against(f"{_CHANGED:,} changed records, saved, sent and taken in", ours, floor, _FLOORS)
    yield from _by_command(folder, homes, ids)


def _by_command(folder: Path, homes: list[Path], ids: list[str]) -> Iterator[Row]:
    if shutil.which("strace"):
        counts: list[list[int]] = [[], []]
        for number in range(2):
            _change(homes[0], ids, f"counted {number}")
            for kept, home in zip(counts, homes, strict=True):
                kept.append(_flushes(home, folder / "trace"))
        yield exactly(f"{_CHANGED:,} changed records, the laptop that sends", counts[0], 0, "fsyncs (strace)")
        yield exactly(f"{_CHANGED:,} changed records, the laptop that takes in", counts[1], 0, "fsyncs (strace)")
    spent = []
    used = _processor()
    for number in range(_TIMES):
        _change(homes[0], ids, f"told {number}")
        began = time.perf_counter()
        taken = [json.loads(_command(home).stdout)["taken"] for home in homes]
        spent.append((time.perf_counter() - began) * 1000)
        assert taken[1] == _CHANGED, taken
    yield at_most(f"{_CHANGED:,} changed records by two commands, start to end", statistics.median(spent), _CLI_MS)
    used = (_processor() - used) * 1000 / _TIMES
    yield Row(f"{_CHANGED:,} changed records by two commands, processor time", f"{used:,.0f} ms")


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _joined(folder: Path) -> list[Path]:
    """Return two homes of one share."""
    (folder / "share").mkdir()
    office, other = (open_desk(folder / name, create=True) for name in ("office", "other"))
    office.workspace.set_up("Testshire Homes")
    office.sharing.joining.create(folder / "share")
    code = office.sharing.joining.invite("Bea", ("service_manager",), ())
    other.sharing.joining.ask_to_join(folder / "share", str(code), "Bea")
    (request,) = office.sharing.joining.requests()
    office.sharing.joining.accept(request)
    for desk in (other, office, other):
        assert desk.sharing.sync().well
    homes = [desk.context.store.home.folder for desk in (office, other)]
    for desk in (office, other):
        desk.close()
    return homes


def _records(homes: list[Path]) -> list[str]:
    with closing(open_desk(homes[0])) as desk:
        drafts = [
            Draft("risk", f"{number:032x}", name, Op.SET, value)
            for number in range(_CHANGED)
            for name, value in (("_created", {"ref": f"RK{number}", "team": ""}), ("title", "as it began"))
        ]
        desk.context.store.commit("import", desk.identity.me().id, drafts)
    for home in (*homes, *homes):
        _in_process(home)
    return [draft.record for draft in drafts[::2]]


def _change(home: Path, ids: list[str], words: str) -> float:
    """Save a new title for each of the records; return how long that took, in milliseconds."""
    with closing(open_desk(home)) as desk:
        drafts = [Draft("risk", record, "title", Op.SET, words) for record in ids]
        author = desk.identity.me().id
        began = time.perf_counter()
        desk.context.store.commit("edit", author, drafts)
        return (time.perf_counter() - began) * 1000


def _titles(home: Path) -> set[str]:
    with closing(open_desk(home)) as desk:
        return {title for (title,) in desk.context.db.execute("SELECT title FROM p_risk")}


def _in_process(home: Path) -> float:
    """Let one laptop meet the others in this process; return how long that took, in milliseconds."""
    with closing(open_desk(home)) as desk:
        desk.sharing.place.member()
        began = time.perf_counter()
        assert desk.sharing.sync().well
        return (time.perf_counter() - began) * 1000


def _floor(folder: Path, size: int, home: Path) -> float:
    """Return how long the disk and SQLite need for the least of it: on each side a file of these bytes, and one bulk
    insert of the rows that these changes are in a laptop's own tables.
    """
    with closing(sqlite3.connect(home / "kimdesk.db")) as source:
        tables = [(*_made(source, table), source.execute(rows).fetchall()) for table, rows in _ROWS.items()]
    spent = 0.0
    for side in range(2):
        with closing(sqlite3.connect(folder / f"floor{side}.{time.monotonic_ns()}.db", isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=FULL")
            for making, _filling, _rows in tables:
                db.executescript(making)
            began = time.perf_counter()
            with (folder / f"floor{side}.bin").open("wb") as file:
                file.write(b"x" * size)
                file.flush()
                os.fsync(file.fileno())
            db.execute("BEGIN IMMEDIATE")
            for _making, filling, rows in tables:
                db.executemany(filling, rows)
            db.execute("COMMIT")
            spent += (time.perf_counter() - began) * 1000
    return spent


def _made(source: sqlite3.Connection, table: str) -> tuple[str, str]:
    """Return how a table with its indexes is made, and filled."""
    making = source.execute("SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", (table,)).fetchall()
    columns = len(source.execute(f"SELECT * FROM {table} LIMIT 0").description)
    return ";".join(sql for (sql,) in making), f"INSERT INTO {table} VALUES ({','.join('?' * columns)})"


def _command(home: Path, *before: str) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-m", "kimdesk", "--home", str(home), "share", "sync", "--json"]
    return subprocess.run(
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=True, timeout=120
    )


def _flushes(home: Path, trace: Path) -> int:
    _command(home, "strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(trace))
    return sum(bool(_SYNCS.search(line)) for line in trace.read_text(encoding="utf-8", errors="replace").splitlines())


def _files(share: Path) -> set[Path]:
    return {path for path in share.rglob("*") if path.is_file()}


def _newest(share: Path) -> int:
    return max(share.rglob("*.kds"), key=lambda path: path.stat().st_mtime_ns).stat().st_size


# --- on a long wire ----------------------------------------------------------------------------------------------------


def _on_a_wire(bench: Bench, server: Samba) -> Iterator[Row]:
    a, b = make_share(_fresh(bench, "wire"), server.client("wire"), "ab", random.Random(1))
    far = server.client("wire")
    a.write("r", "title", "First")
    a.sync()
    with_folder(b, far).sync()
    cases: tuple[tuple[str, int, Callable[[], object]], ...] = (
        ("no news", 0, lambda: None),
        ("1 segment", 1, lambda: None),
        ("7 segments", 7, lambda: None),
        ("own changes", 0, lambda: b.write("q", "title", f"Mine {time.monotonic_ns()}")),
    )
    for milliseconds in (20, 80):
        for what, news, before in cases:
            for number in range(news):
                a.write("r", "title", f"{what} {milliseconds} {number}")
                a.sync()
            before()
            distant = Distant(far)
            far.names("heads")
            server.wire.forget()
            server.wire.round_trip = milliseconds / 1000
            began = time.perf_counter()
            assert with_folder(b, distant).sync().well
            spent = (time.perf_counter() - began) * 1000
            server.wire.round_trip = 0.0
            least = distant.depth * milliseconds
            figure = f"{server.wire.frames} requests, {distant.depth} deep, {spent:,.0f} ms"
            yield Row(f"Samba at {milliseconds} ms: {what}", figure, f"{least:,.0f} ms", spent / least)
            with_folder(b, server.client("wire")).sync()
            a.sync()
    a.store.close()
    b.store.close()


def _fresh(bench: Bench, name: str) -> Path:
    folder = bench.scratch / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
