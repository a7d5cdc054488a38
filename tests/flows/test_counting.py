"""Counts that hold on any machine: one trip to the disk for a field, a fixed number of questions for a page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.services.desk import Desk
from kimdesk.store.listing import ListRequest
from tests.devices import fresh_store
from tests.workspaces import Bench

COMMITS = """
import os, sys
from pathlib import Path
from kimdesk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
made = desk.records.make("risk", {"title": "Counted"}).id
editing = desk.records.begin("risk", made, "title")
desk.records.type(editing, "first")
for word in ("one", "two", "three"):
    os.path.exists("/kimdesk-" + word)
    desk.records.change("risk", made, {"title": word})
os.path.exists("/kimdesk-typed")
desk.records.type(desk.records.begin("risk", made, "title"), "four")
os.path.exists("/kimdesk-end")
desk.close()
"""


@pytest.mark.skipif(not shutil.which("strace"), reason="there is no strace here; the next test counts without it")
def test_one_field_is_one_trip_to_the_disk(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    command = [
        "strace",
        "-f",
        "-e",
        "trace=fsync,fdatasync,stat,newfstatat,statx",
        "-o",
        str(trace),
        sys.executable,
        "-c",
        COMMITS,
    ]
    done = subprocess.run([*command, str(bench.folder)], capture_output=True, text=True, check=False)
    if done.returncode and "ptrace" in done.stderr:
        pytest.skip("tracing is not allowed here")
    assert done.returncode == 0, done.stderr
    trips: list[int] = []
    for line in trace.read_text(errors="replace").splitlines():
        if "/kimdesk-" in line:
            trips.append(0)
        elif trips and ("fsync(" in line or "fdatasync(" in line):
            trips[-1] += 1
    assert trips[:-1] == [1, 1, 1, 1]


def transactions(desk: Desk, act: Callable[[], object]) -> int:
    """Count the transactions that an act commits on the one writer."""
    seen: list[str] = []
    writer = desk.context.store.database._writer
    writer.set_trace_callback(seen.append)
    try:
        act()
    finally:
        writer.set_trace_callback(None)
    assert sum(1 for each in seen if each.startswith("BEGIN")) == sum(1 for each in seen if each.startswith("COMMIT"))
    return sum(1 for each in seen if each.startswith("COMMIT"))


def test_every_act_is_one_transaction(bench: Bench) -> None:
    desk = bench.desk
    made = desk.records.make("risk", {"title": "One"}).id
    editing = desk.records.begin("risk", made, "title")
    acts: dict[str, Callable[[], object]] = {
        "make": lambda: desk.records.make("risk", {"title": "Another", "team": bench.team}),
        "type": lambda: desk.records.type(editing, "Two"),
        "type on": lambda: desk.records.type(editing, "Two more"),
        "change": lambda: desk.records.change("risk", made, {"title": "Three", "cause": "Damp"}),
        "first words of a quarter": lambda: bench.type("gaps", "Old paper"),
        "nothing changed": lambda: desk.returns.nothing_changed(bench.view(), bench.activities),
        "undo": desk.undo.undo,
        "sign": lambda: bench.desk.workflow.not_returned(bench.view(), "On leave"),
    }
    assert {name: transactions(desk, act) for name, act in acts.items()} == dict.fromkeys(acts, 1)
    assert transactions(desk, lambda: desk.records.change("risk", made, {"title": "Three"})) == 1
    assert transactions(desk, lambda: bench.view()) == 0


# --- questions to the file -------------------------------------------------------------------------------------------


def questions(desk: Desk, act: Callable[[], object]) -> int:
    """Count the statements that an act asks of this thread's reader."""
    seen: list[str] = []
    reader = desk.context.store.read()
    reader.set_trace_callback(seen.append)
    try:
        act()
    finally:
        reader.set_trace_callback(None)
    # What the full-text table asks of its own tables is written with dashes in front.
    return sum(1 for each in seen if not each.startswith("--"))


def quarters(bench: Bench, first: int, last: int) -> None:
    for back in range(last, first - 1, -1):
        quarter = bench.quarter.shifted(-back)
        bench.type("gaps", f"Gap {back}", quarter=quarter)
        bench.type("statement", f"How {back}", bench.activities[0], quarter=quarter)


def test_a_return_opens_with_as_many_questions_after_twenty_quarters_as_after_three(bench: Bench) -> None:
    quarters(bench, 0, 2)
    few = questions(bench.desk, bench.view)
    quarters(bench, 3, 19)
    assert questions(bench.desk, bench.view) == few <= 20


def test_a_return_opens_with_as_many_questions_for_thirty_activities_as_for_three(bench: Bench) -> None:
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    few = questions(bench.desk, bench.view)
    rows = [("", {"title": f"Activity {at}", "team": bench.team}) for at in range(27)]
    made = [each.id for each in bench.desk.records.make_many("activity", rows)]
    bench.desk.returns.nothing_changed(bench.view(), made)
    assert questions(bench.desk, bench.view) == few


def test_the_overview_asks_as_much_for_twenty_teams_as_for_two(bench: Bench) -> None:
    bench.fill_and_review(bench.quarter)
    few = questions(bench.desk, lambda: bench.desk.overview.picture(bench.quarter))
    for at in range(18):
        team = bench.desk.records.make("team", {"name": f"Team {at}"}).id
        bench.desk.records.make("activity", {"title": "Their work", "team": team})
        view = bench.view(team=team)
        bench.desk.returns.type(view, view.begin("gaps"), "Old paper")
    assert questions(bench.desk, lambda: bench.desk.overview.picture(bench.quarter)) == few <= 20


def test_a_record_opens_with_as_many_questions_however_much_hangs_on_it(bench: Bench) -> None:
    desk = bench.desk
    made = desk.records.make("risk", {"title": "Files", "owner": desk.identity.me().id, "team": bench.team}).id
    few = questions(desk, lambda: desk.records.open("risk", made))
    for at in range(12):
        desk.records.make("comment", {"record": made, "text": f"Comment {at}"})
        desk.records.make("evidence", {"record": made, "title": f"Evidence {at}"})
        desk.records.change("risk", made, {"title": f"Files {at}"})
    assert questions(desk, lambda: desk.records.open("risk", made)) == few <= 8


def test_a_list_is_one_question_however_it_is_sorted_and_filtered(bench: Bench) -> None:
    for at in range(30):
        bench.desk.records.make("risk", {"title": f"Risk {at}", "team": bench.team})
    request = ListRequest("risk", ("ref", "title", "team"), words="risk 1", sort="title", limit=5)
    assert questions(bench.desk, lambda: bench.desk.records.rows(request)) == 1
    bench.desk.finding.search("the first one reads how the index is set up")
    assert questions(bench.desk, lambda: bench.desk.finding.search("risk")) <= 2


def test_a_fresh_store_starts_by_reading_alone(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store.close()
    before = store.home.database.read_bytes()
    from kimdesk.store.store import Store

    Store.open(store.home).close()
    assert store.home.database.read_bytes() == before
