"""A window and a command line on one file: numbers interleave, and each sees what the other wrote."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from kimdesk.model.ops import Draft, Op
from kimdesk.store.store import Store
from tests.devices import fresh_store, remote
from tests.workspaces import Bench

WRITER = """
import sys
from pathlib import Path
from kimdesk.model.ops import Draft, Op
from kimdesk.paths import Home
from kimdesk.store.store import Store
store = Store.open(Home(Path(sys.argv[1])))
for at in range(int(sys.argv[2])):
    store.commit("edit", "p", [Draft("risk", f"there-{at}", "title", Op.SET, f"There {at}")])
store.close()
"""


def test_two_processes_take_their_numbers_in_turn(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    other = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), "40"])
    for at in range(40):
        store.commit("edit", "p", [Draft("risk", f"here-{at}", "title", Op.SET, f"Here {at}")])
    assert other.wait(60) == 0
    db = store.read()
    numbers = [number for (number,) in db.execute("SELECT number FROM op ORDER BY number")]
    assert numbers == list(range(1, 81))
    assert [number for (number,) in db.execute("SELECT number FROM batch ORDER BY number")] == numbers
    assert len({lamport for (lamport,) in db.execute("SELECT lamport FROM op")}) == 80
    assert db.execute("SELECT count(*) FROM p_risk WHERE title LIKE '%here%'").fetchone() == (80,)
    assert store.rebuild() == ()
    store.close()


def test_a_second_store_on_the_file_is_the_same_laptop(tmp_path: Path) -> None:
    one = fresh_store(tmp_path)
    two = Store.open(one.home, one.clock)
    assert two.device == one.device
    for store, words in ((one, "a"), (two, "b"), (one, "c")):
        store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, words)])
    found = two.get("risk", "r")
    assert found is not None
    assert (found["title"], found.conflicts) == ("c", frozenset())
    one.close()
    two.close()


def test_the_window_learns_that_somebody_else_has_written(tmp_path: Path) -> None:
    one = fresh_store(tmp_path)
    two = Store.open(one.home, one.clock)
    before = one.database.foreign_writes()
    one.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "a")])
    assert one.database.foreign_writes() == before
    two.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "b")])
    one.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "c")])
    assert one.database.foreign_writes() == before + 1
    two.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "d"))])
    assert one.database.foreign_writes() > before + 1
    one.close()
    two.close()


def test_two_who_make_records_at_once_get_two_references(bench: Bench) -> None:
    from kimdesk.services.desk import open_desk

    second = open_desk(bench.folder, bench.clock)
    second.identity.become(bench.desk.identity.me().id, keep=False)
    refs: list[str] = []

    def make(desk: object) -> None:
        for _ in range(10):
            made = desk.records.make("risk", {"title": "One more"})  # type: ignore[attr-defined]
            refs.append(desk.records.get("risk", made.id).ref)  # type: ignore[attr-defined]

    threads = [threading.Thread(target=make, args=(desk,)) for desk in (bench.desk, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(refs) == sorted(f"RK{at}" for at in range(1, 21))
    second.close()


def test_reading_goes_on_while_something_is_being_written(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "a")])
    with store.database.writing() as db:
        db.execute("UPDATE p_risk SET title = 'half done'")
        assert store.read().execute("SELECT title FROM p_risk").fetchone() == ("a",)
        db.execute("UPDATE p_risk SET title = 'a'")
    store.close()
