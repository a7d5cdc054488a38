"""What the records said at an instant: what a plain replay of all that had been recorded by then comes to."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.clock import FixedClock
from kimdesk.model.changes import Record
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED, Batch, Dot, Op, Operation, live
from kimdesk.model.roster import Right, Roster
from kimdesk.services.desk import open_desk
from kimdesk.services.sample import build_sample
from kimdesk.store import listing, recorded
from kimdesk.store.as_at import counts_then, list_then, record_then, records_then
from kimdesk.store.columns import COMMON, columns_of
from kimdesk.store.listing import Filter, ListRequest, list_records
from kimdesk.store.past import Past
from kimdesk.store.recorded import AHEAD_MS, ALWAYS
from kimdesk.store.rows import quoted
from kimdesk.store.store import Store
from tests.devices import fresh_store, new_id, remote, second_desk, share
from tests.workspaces import JANUARY, Bench

NOW = int(JANUARY.timestamp() * 1000)
HOUR = 3_600_000
FIELDS = ("title", "description", "customers", DELETED, ALIAS)
VALUES: dict[str, tuple[Any, ...]] = {
    "title": ("a", "b", None),
    "description": ("x", ""),
    "customers": ("tenants", "licensees"),
    DELETED: (True, False),
    ALIAS: ("another", None),
}
# Laptops' clocks: right, behind by years, a few hours ahead, and so far ahead that nobody believes them.
CLOCKS = (NOW - 400 * HOUR, NOW - 90_000 * HOUR, NOW - HOUR, NOW + 90_000 * HOUR)

step = st.tuples(
    st.integers(0, 2),
    st.sampled_from(FIELDS),
    st.integers(0, 2),
    st.sampled_from((Op.SET, Op.ADD, Op.REMOVE)),
    st.integers(0, 255),
    st.sampled_from(CLOCKS),
    st.integers(0, 9),
)
steps = st.lists(step, min_size=1, max_size=14)


def ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    """Two stores that live through all examples: each example speaks of records and laptops of its own."""
    folder: Path = tmp_path_factory.mktemp("past")
    made = fresh_store(folder / "one"), fresh_store(folder / "two")
    yield made
    for store in made:
        store.close()


def written(chosen: list[tuple[Any, ...]], record: str) -> list[Batch]:
    """Return batches by three laptops whose clocks jump about; what an operation names is any part of what its field
    ever held.
    """
    devices = [f"{letter}-{record}" for letter in "abc"]
    ever: dict[str, list[Dot]] = {field: [] for field in FIELDS}
    counts = [0, 0, 0]
    batches: list[Batch] = []
    for lamport, (device, field, value, op, mask, clock, hours) in enumerate(chosen, 1):
        counts[device] += 1
        dot = Dot(devices[device], counts[device])
        over = tuple(each for at, each in enumerate(ever[field]) if mask >> (at % 8) & 1)
        kind = op if field == "customers" else Op.SET
        said = VALUES[field][value % len(VALUES[field])]
        ever[field].append(dot)
        operation = Operation(dot, lamport, "activity", record, field, kind, said, over)
        batches.append(Batch(dot.device, counts[device], "edit", "p", clock + hours * HOUR, 0, {}, (operation,)))
    return batches


def recorded_at(batch: Batch) -> int:
    """The rule, written plainly: all of them came in at the present."""
    return NOW if batch.wall > NOW + AHEAD_MS else batch.wall


def replayed(batches: list[Batch], until: int, void: frozenset[Dot] = frozenset()) -> set[Dot]:
    known = [each for batch in batches if recorded_at(batch) <= until for each in batch.operations]
    return {each.dot for each in live(known, void)}


def stood(store: Store, record: str, until: int) -> set[Dot]:
    found = record_then(store.read(), "activity", record, until)
    return {value.dot for values in found.said.values() for value in values} if found else set()


def shown(store: Store, record: str, until: int) -> Record | None:
    """Return the record as it was, where it was neither deleted nor merged away then."""
    found = record_then(store.read(), "activity", record, until)
    return found.record if found and not found.record.deleted and not found.record.alias else None


def listed(store: Store, record: str, until: int) -> Record | None:
    """Return the same from among all records of its kind."""
    records, _names = records_then(store.read(), ("activity",), until)
    return next((each for each in records if each.id == record), None)


def arrive(store: Store, batches: list[Batch], chance: random.Random) -> None:
    sent = list(batches)
    chance.shuffle(sent)
    while sent:
        cut = chance.randint(1, len(sent))
        store.receive(sent[:cut])
        sent = sent[cut:]


def instants(batches: list[Batch]) -> list[int]:
    return sorted({recorded_at(batch) + by for batch in batches for by in (-1, 0)} | {0, NOW, ALWAYS})


@given(steps, st.randoms(use_true_random=False))
def test_at_every_step_a_record_is_what_a_plain_replay_comes_to_in_any_order(
    stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random
) -> None:
    record = new_id()
    batches = written(chosen, record)
    for store in stores:
        arrive(store, batches, chance)
        for until in instants(batches):
            assert stood(store, record, until) == replayed(batches, until)
            assert listed(store, record, until) == shown(store, record, until)


@given(steps, st.randoms(use_true_random=False))
def test_numbers_too_large_to_be_told_apart_by_one_number_change_nothing(
    stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random
) -> None:
    record = new_id()
    batches = written(chosen, record)
    arrive(stores[0], batches, chance)
    kept = recorded._MOST_DEVICES
    recorded._MOST_DEVICES = 0
    try:
        for until in instants(batches):
            assert stood(stores[0], record, until) == replayed(batches, until)
    finally:
        recorded._MOST_DEVICES = kept


@given(steps, st.randoms(use_true_random=False), st.integers(0, 255), st.integers(-300, 300))
def test_what_was_not_accepted_yet_did_not_count(
    stores: tuple[Store, Store], chosen: list[tuple[Any, ...]], chance: random.Random, mask: int, hours: int
) -> None:
    record = new_id()
    batches = written(chosen, record)
    outlaw, judge = f"a-{record}", f"judge-{record}"
    people = dict.fromkeys({batch.device for batch in batches} - {outlaw}, "p") | {judge: "j"}
    roster = Roster(people, {"p": (Right("service_manager"),), "j": (Right("administrator"),)})
    outside = sorted(each.dot for batch in batches for each in batch.operations if each.dot.device == outlaw)
    taken = {dot for at, dot in enumerate(outside) if mask >> (at % 8) & 1}
    decided = NOW - 400 * HOUR + hours * HOUR
    decisions = [
        remote(
            judge,
            at,
            ("quarantine", f"{dot.device}.{dot.number}", "decision", Op.SET, "accept"),
            author="j",
            wall=decided,
        )
        for at, dot in enumerate(sorted(taken), 1)
    ]
    store = stores[0]
    store._log.roster = roster
    try:
        arrive(store, batches + decisions, chance)
    finally:
        store._log.roster = Roster()
    for until in {*instants(batches), decided - 1, decided}:
        accepted = taken if decided <= until else set()
        assert stood(store, record, until) == replayed(batches, until, frozenset(outside) - accepted)


# --- whole workspaces ------------------------------------------------------------------------------------------------


def tables_of(db: Any, kind: str) -> tuple[Any, ...]:
    """Return the rows of a kind, and what is linked and disputed of them, hidden rows of what was never said left out."""
    columns = quoted(("number", *COMMON, *columns_of(KINDS[kind])))
    rows = db.execute(f"SELECT {columns} FROM p_{kind} WHERE created_at OR NOT deleted ORDER BY number").fetchall()
    of_kind = f"IN (SELECT number FROM p_{kind})"
    links = db.execute(f"SELECT src, field, dst FROM p_link WHERE src {of_kind} ORDER BY 1, 2, 3").fetchall()
    disputed = db.execute(f"SELECT record, field FROM p_conflict WHERE record {of_kind} ORDER BY 1, 2").fetchall()
    return rows, links, disputed


def assert_as_it_stands(store: Store) -> None:
    with Past(store.read(), ALWAYS) as past:
        past.take_up(ALL)
        for kind in ALL:
            assert tables_of(past.db, kind.name) == tables_of(store.read(), kind.name), kind.name


def test_as_at_now_the_sample_is_what_stands(tmp_path: Path) -> None:
    build_sample(tmp_path / "sample", FixedClock(JANUARY))
    desk = open_desk(tmp_path / "sample", FixedClock(JANUARY))
    assert_as_it_stands(desk.context.store)
    desk.close()


def test_as_at_now_what_was_disputed_deleted_and_merged_is_what_stands(bench: Bench, tmp_path: Path) -> None:
    one, two, three, four = (bench.desk.records.make("risk", {"title": title}).id for title in "ABCD")
    other = second_desk(bench, tmp_path / "other")
    bench.desk.records.merge("risk", one, two)
    other.records.merge("risk", two, one)
    bench.desk.records.delete("risk", three)
    other.records.change("risk", three, {"title": "C, which is known"})
    bench.desk.records.change("risk", four, {"title": "D here", "kinds": ("safeguarding",)})
    other.records.change("risk", four, {"title": "D there", "kinds": ("regulatory",)})
    share(bench.desk, other)
    for each in (bench.desk, other):
        assert_as_it_stands(each.context.store)
    other.close()


def test_a_list_as_at_has_the_columns_filters_order_and_names_of_the_time(bench: Bench) -> None:
    desk, clock = bench.desk, bench.clock
    owner = desk.records.make("person", {"name": "Ann Archer"}).id
    made = {"holds": "x", "function": "y", "owner": owner, "status": "held", "not_known": ("where",)}
    for title in ("Beta", "Alpha", "Gamma"):
        desk.records.make("asset", {"title": title, **made})
    then = ms(clock.now())
    clock.advance(timedelta(days=30))
    desk.records.change("person", owner, {"name": "Ann Baker"})
    asset = desk.context.find("asset", "Alpha")
    desk.records.change("asset", asset.id, {"title": "Omega", "status": "needed"})
    desk.records.delete("asset", desk.context.find("asset", "Gamma").id)
    desk.records.make("asset", {"title": "Delta", **made})
    request = ListRequest(
        "asset", ("title", "owner", "status"), (Filter("status", listing.Test.IS, "held"),), sort="title"
    )
    db = desk.context.db
    assert [row[2:] for row in list_then(db, request, then).rows] == [
        ("Alpha", "Ann Archer", "held"), ("Beta", "Ann Archer", "held"), ("Gamma", "Ann Archer", "held"),
    ]  # fmt: skip
    assert list_then(db, request, ms(clock.now())).rows == list_records(db, request).rows
    assert list_then(db, request, then - 1).rows == []
    assert counts_then(db, then)["asset"] == (3, 0, 0)
    assert counts_then(db, ms(clock.now()))["asset"] == (3, 1, 0)
    changed = ListRequest("asset", ("title", "changed_at"), sort="changed_at", deleted=True)
    assert list_then(db, changed, ALWAYS).rows == list_records(db, changed).rows


def test_a_record_tells_who_said_what_where_and_when_it_came_in(bench: Bench) -> None:
    store = bench.desk.context.store
    made = remote("far", 1, ("risk", "r", CREATED, Op.SET, {"ref": "RK9"}), ("risk", "r", "title", Op.SET, "Damp"),
                  author="mona", wall=NOW - 48 * HOUR)  # fmt: skip
    store.receive([made])
    assert record_then(store.read(), "risk", "r", NOW - 48 * HOUR - 1) is None
    found = record_then(store.read(), "risk", "r", NOW - 48 * HOUR)
    assert found is not None
    (title,) = found.said["title"]
    assert (title.value, title.author, title.dot, title.received) == ("Damp", "mona", Dot("far", 2), NOW)
    assert found.record["title"] == "Damp"
    assert (found.record.ref, found.record.created_at, found.record.created_by) == ("RK9", NOW - 48 * HOUR, "mona")


def test_a_clock_that_was_ahead_is_believed_from_when_its_words_came_in(bench: Bench) -> None:
    store = bench.desk.context.store
    ahead = NOW + 24 * 365 * HOUR
    store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "Damp"), wall=ahead)])
    assert record_then(store.read(), "risk", "r", NOW - 1) is None
    found = record_then(store.read(), "risk", "r", NOW)
    assert found is not None
    assert (found.said["title"][0].at, found.said["title"][0].wall) == (NOW, ahead)


def test_a_record_whose_making_was_recorded_later_was_not_there_before(bench: Bench) -> None:
    """An hour between two clocks does not make half a record."""
    store = bench.desk.context.store
    store.receive([remote("far", 1, ("risk", "r", CREATED, Op.SET, {"ref": "RK9"}), wall=NOW)])
    store.receive([remote("near", 1, ("risk", "r", "title", Op.SET, "Damp"), wall=NOW - HOUR)])
    assert record_then(store.read(), "risk", "r", NOW - HOUR) is None
    assert counts_then(store.read(), NOW - HOUR)["risk"].standing == 0
    found = record_then(store.read(), "risk", "r", NOW)
    assert found is not None
    assert found.record["title"] == "Damp"


def test_what_a_merge_led_to_is_told_as_it_was(bench: Bench) -> None:
    desk, clock = bench.desk, bench.clock
    one, two, three = (desk.records.make("risk", {"title": title}).id for title in "ABC")
    clock.advance(timedelta(days=1))
    desk.records.merge("risk", one, two)
    first = ms(clock.now())
    clock.advance(timedelta(days=1))
    desk.undo.undo()
    desk.records.merge("risk", one, three)
    db = desk.context.db
    for until, alias in ((first - 1, ""), (first, two), (ms(clock.now()), three)):
        found = record_then(db, "risk", one, until)
        assert found is not None
        assert found.record.alias == alias
    assert counts_then(db, first)["risk"] == (2, 0, 1)


def test_records_of_several_kinds_come_with_the_names_of_the_time(bench: Bench) -> None:
    desk, clock = bench.desk, bench.clock
    then = ms(clock.now())
    clock.advance(timedelta(days=1))
    desk.records.change("team", bench.team, {"name": "Empty homes"})
    records, names = records_then(desk.context.db, ("team", "activity"), then)
    assert {each.title for each in records if each.kind == "team"} == {"Voids", "Rents"}
    assert names[bench.team] == "Voids"
    _records, names = records_then(desk.context.db, ("team", "activity"), ms(clock.now()))
    assert names[bench.team] == "Empty homes"
