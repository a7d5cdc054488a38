"""Killed at any moment: what was said to be saved is there afterwards, and the file is whole."""

from __future__ import annotations

import random
import select
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.store.store import Store
from tests.workspaces import Bench

WRITER = """
import sys
from pathlib import Path
from kimdesk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
start = int(sys.argv[2])
for at in range(start, start + 5000):
    made = desk.records.make("risk", {"title": f"Made {at}"})
    print("made", at, made.id, flush=True)
    editing = desk.records.begin("risk", made.id, "title")
    for word in ("first", "second", "third"):
        desk.records.type(editing, f"Typed {at} {word}")
        print("typed", at, made.id, word, flush=True)
"""


@pytest.mark.parametrize("round_", range(6))
def test_a_program_killed_in_the_middle_loses_nothing_it_said_was_saved(bench: Bench, round_: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(bench.folder), "0"], stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    select.select([], [], [], random.Random(round_).uniform(0.01, 0.25))
    process.kill()
    said = [line.split() for line in (first + process.stdout.read()).splitlines()]
    process.wait()
    process.stdout.close()
    assert said
    desk = open_desk(bench.folder, bench.clock)
    last = {line[2]: line for line in said}
    for record, line in last.items():
        title = desk.records.get("risk", record)["title"]
        saved = f"Made {line[1]}" if line[0] == "made" else f"Typed {line[1]} {line[3]}"
        # The very last words may have been saved without a chance to say so.
        assert title == saved or line is said[-1]
    assert desk.context.store.integrity() == "ok"
    assert desk.context.store.rebuild() == ()
    desk.close()


RECEIVER = """
import sys
from pathlib import Path
from kimdesk.model.ops import Op
from kimdesk.paths import Home
from kimdesk.store.store import Store
from tests.devices import remote
store = Store.open(Home(Path(sys.argv[1])))
sent = remote("far", 1, *(("risk", f"r{at}", "title", Op.SET, f"Risk {at}") for at in range(6000)))
def tell(done):
    print(done, flush=True)
    return True
store.receive([sent], tell)
"""


def test_taking_in_that_is_killed_goes_on_and_comes_to_the_same_end(bench: Bench) -> None:
    from kimdesk.model.ops import Op
    from tests.devices import remote

    root = str(Path(__file__).resolve().parents[2])
    process = subprocess.Popen(
        [sys.executable, "-c", RECEIVER, str(bench.folder)], stdout=subprocess.PIPE, text=True, cwd=root
    )
    assert process.stdout is not None
    told = process.stdout.readline()
    process.kill()
    process.wait()
    process.stdout.close()
    with closing(Store.open(Home(bench.folder))) as again:
        (held,) = again.read().execute("SELECT count(*) FROM p_risk").fetchone()
        assert 0 < int(told) <= held < 6000
    store = bench.desk.context.store
    assert store.vector().get("far", 0) in (0, held)
    sent = remote("far", 1, *(("risk", f"r{at}", "title", Op.SET, f"Risk {at}") for at in range(6000)))
    store.receive([sent])
    assert store.vector()["far"] == 6000
    assert store.read().execute("SELECT count(*) FROM p_risk").fetchone() == (6000,)
