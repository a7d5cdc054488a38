"""What came in is told sitting by sitting, from the log alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from kimdesk.clock import FixedClock
from kimdesk.model.ops import Draft, Op
from kimdesk.paths import Home
from kimdesk.store.arrived import arrivals, touched_by
from kimdesk.store.store import Store
from tests.devices import remote
from tests.workspaces import JANUARY


def store_at(folder: Path) -> tuple[Store, FixedClock]:
    clock = FixedClock(JANUARY)
    return Store.create(Home(folder), clock), clock


def receive(store: Store, device: str, number: int, record: str, field: str, author: str = "x") -> None:
    store.receive([remote(device, number, ("risk", record, field, Op.SET, "Damp"), author=author)])


def test_what_one_laptop_sends_within_minutes_is_one_arrival(tmp_path: Path) -> None:
    store, clock = store_at(tmp_path)
    receive(store, "a", 1, "r1", "cause", "ann")
    clock.advance(timedelta(minutes=8))
    receive(store, "a", 2, "r1", "event", "ben")
    receive(store, "b", 1, "r2", "cause")
    found = {each.device: each for each in arrivals(store.read(), 0)}
    assert (found["a"].acts, found["a"].changes, found["a"].authors) == (2, 2, ("ann", "ben"))
    assert (found["a"].first, found["a"].last, found["b"].acts) == (1, 2, 1)
    store.close()


def test_a_long_pause_begins_another_and_the_latest_comes_first(tmp_path: Path) -> None:
    store, clock = store_at(tmp_path)
    receive(store, "a", 1, "r1", "cause")
    clock.advance(timedelta(minutes=11))
    receive(store, "a", 2, "r1", "event")
    assert [(each.first, each.last) for each in arrivals(store.read(), 0)] == [(2, 2), (1, 1)]
    since = int(clock.now().timestamp() * 1000) - 1
    assert [each.first for each in arrivals(store.read(), since)] == [2]
    store.close()


def test_what_is_written_here_has_not_arrived_unless_a_file_brought_it(tmp_path: Path) -> None:
    store, _clock = store_at(tmp_path)
    store.commit("edit", "x", [Draft("risk", "r1", "cause", Op.SET, "Damp")])
    assert arrivals(store.read(), 0) == []
    store.commit("import", "x", [Draft("risk", "r2", "cause", Op.SET, "Rain")], said_at="Risks.xlsx")
    (found,) = arrivals(store.read(), 0)
    assert (found.device, found.source, found.changes) == (store.device, "import Risks.xlsx", 1)
    store.close()


def test_years_of_what_was_written_here_are_not_gone_through(tmp_path: Path) -> None:
    store, _clock = store_at(tmp_path)
    plans = []
    store.read().set_trace_callback(plans.append)
    arrivals(store.read(), 0)
    store.read().set_trace_callback(None)
    (sql,) = plans
    steps = [row[3] for row in store.read().execute(f"EXPLAIN QUERY PLAN {sql}")]
    looked_up = [step for step in steps if " b " in step]
    assert len(looked_up) == 2
    assert all("USING INDEX batch_" in step for step in looked_up)
    store.close()


def test_the_records_of_an_arrival_come_with_their_fields_the_latest_first(tmp_path: Path) -> None:
    store, _clock = store_at(tmp_path)
    for number, (record, field) in enumerate([("r1", "cause"), ("r2", "cause"), ("r1", "event")], 1):
        receive(store, "a", number, record, field)
    (found,) = arrivals(store.read(), 0)
    told = touched_by(store.read(), found, 10)
    assert [(each.record, sorted(each.fields), each.changes) for each in told] == [
        ("r1", ["cause", "event"], 2),
        ("r2", ["cause"], 1),
    ]
    assert [each.record for each in touched_by(store.read(), found, 1)] == ["r1"]
    store.close()
