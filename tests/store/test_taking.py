"""Many at once or one by one: what arrives comes to the same, in every table, and however it is cut."""

from __future__ import annotations

import random
import re
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED, Batch, Dot, Draft, Op, Operation
from kimdesk.model.roster import Right, Roster
from kimdesk.store import judging, pace, taking
from kimdesk.store.seen import seen_by
from kimdesk.store.store import Store
from kimdesk.store.tally import counted_anew, kept_sum
from tests.devices import fresh_store, remote
from tests.waits import statements, waits_for_the_disk

RECORDS = (*(("action", f"r{at}") for at in range(3)), ("activity", "v"), ("signoff", "s"), ("gadget", "g"))
WORDS: dict[str, tuple[Any, ...]] = {
    "title": ("Keys", "Locks", None, 7),
    "comments": ("one", "two", "one"),
    "target": ("Q4 2025/26", "Ongoing", None),
    "team": ("t1", "r1", None),
    "owners": ("p1", "p2"),
    "colour": ("blue", 1),
    "_new": (1, 2),
    "signed": ({"vector": {"d0": 3}}, "words"),
    CREATED: ({"ref": "A1", "team": "t1"}, {"ref": "A1", "team": "t2"}, {"ref": "A2"}, "odd"),
    DELETED: (True, False),
    ALIAS: ("r0", "r1", "r2", None),
}
FIELDS = (*WORDS, "title", "comments", CREATED)
DEVICES = ("d0", "d1", "d2", "stranger", "office")
ROSTER = Roster(
    {"d0": "x", "d1": "y", "d2": "x", "office": "a"},
    {
        "x": (Right("service_manager"),),
        "y": (Right("line_manager", frozenset({"t1"})),),
        "a": (Right("administrator"),),
    },
)

step = st.tuples(
    st.integers(0, len(DEVICES) - 1),
    st.integers(0, len(RECORDS) - 1),
    st.integers(0, len(FIELDS) - 1),
    st.integers(0, 3),
    st.integers(0, 255),
    st.integers(0, 3),
    st.booleans(),
)


def written(steps: list[tuple[int, ...]]) -> list[Batch]:
    """Return the batches that the steps describe, by several laptops that name each other's and unknown operations."""
    ever: dict[tuple[str, str], list[Dot]] = {}
    counts = dict.fromkeys(DEVICES, 0)
    batches: dict[str, list[Batch]] = {device: [] for device in DEVICES}
    for lamport, (who, where, what, value, mask, how, joins) in enumerate(steps, 1):
        device, (kind, record), name = DEVICES[who], RECORDS[where], FIELDS[what]
        counts[device] += 1
        dot = Dot(device, counts[device])
        known = ever.setdefault((record, name), [Dot("ghost", 1)])
        over = tuple(each for at, each in enumerate(known) if mask >> (at % 8) & 1)
        op = (Op.ADD, Op.ADD, Op.REMOVE, Op.SET)[how] if name == "owners" else Op.SET
        said = WORDS[name][value % len(WORDS[name])]
        # Counts may repeat, and now and then a program newer than this one speaks.
        number = lamport - how % 2
        operation = Operation(dot, number, kind, record, name, op, said, over, 2 if mask == 255 else 1)
        known.append(dot)
        mine = batches[device]
        if joins and mine:
            mine[-1] = replace(mine[-1], operations=(*mine[-1].operations, operation))
            continue
        seen = {other: counts[other] - (mask & 1) for other in DEVICES if counts[other] > (mask & 1)}
        author = ROSTER.people.get(device, "x")
        mine.append(Batch(device, len(mine) + 1, "edit", author, lamport, 0, seen, (operation,)))
    return [*decisions(counts["stranger"]), *(batch for device in DEVICES for batch in batches[device])]


def decisions(outside: int) -> list[Batch]:
    """Return what an administrator decided about what a stranger wrote: every second operation of it counts."""
    return [
        remote("judge", at, ("quarantine", f"stranger.{at}", "decision", Op.SET, "accept"), author="a", lamport=at)
        for at in range(1, outside + 1, 2)
    ]


def one_by_one(batches: list[Batch]) -> list[Batch]:
    return [replace(batch, operations=(each,)) for batch in batches for each in batch.operations]


def all_of(store: Store) -> dict[str, list[Any]]:
    """Return every table, with ids in the place of local numbers."""
    db = store.read()
    devices = dict(db.execute("SELECT number, id FROM device"))
    records = {number: (kind, record) for number, record, kind in db.execute("SELECT number, id, kind FROM record")}
    found: dict[str, list[Any]] = {
        "meta": [db.execute("SELECT value FROM meta WHERE key = 'lamport'").fetchone(), kept_sum(db)],
        "device": sorted(db.execute("SELECT id, upto FROM device WHERE id NOT IN (?)", (store.device,)), key=repr),
        "batch": [(devices[row[0]], *row[1:]) for row in db.execute("SELECT * FROM batch")],
        "quarantine": [(devices[row[0]], *row[1:]) for row in db.execute("SELECT * FROM quarantine")],
        "seen": [
            (devices[device], number, seen_by(db, device, number))
            for device, number in db.execute("SELECT device, number FROM batch")
        ],
        "op": [
            (devices[device], number, batch, lamport, records[record], *rest, spelt(over, devices), reader)
            for device, number, batch, lamport, record, *rest, over, reader in db.execute("SELECT * FROM op")
        ],
    }
    for table in ("live", "superseded"):
        rows = db.execute(f"SELECT record, field, device, number FROM {table}")
        found[table] = [(records[record], name, devices[device], at) for record, name, device, at in rows]
    for table in ("p_link", "p_conflict", "p_name", "search", *(f"p_{kind}" for kind in KINDS)):
        columns = "rowid, *" if table == "search" else "*"
        found[table] = [(records[row[0]], *row[1:]) for row in db.execute(f"SELECT {columns} FROM {table}")]
    return {table: sorted(rows, key=repr) for table, rows in found.items()}


def spelt(over: str, devices: dict[int, str]) -> list[str]:
    return [f"{devices[int(device)]} {at}" for device, at in re.findall(r"\[(\d+),(\d+)\]", over)]


def store_of(folder: Path, rostered: bool, told: list[list[Batch]]) -> Store:
    store = fresh_store(folder)
    store._log.roster = replace(ROSTER, people={**ROSTER.people, "judge": "a"}) if rostered else Roster()
    for batches in told:
        store.receive(batches)
    return store


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=25)
@given(st.lists(step, min_size=1, max_size=24), st.booleans(), st.randoms(use_true_random=False))
def test_all_at_once_is_one_by_one_in_any_order(steps: Any, rostered: bool, chance: random.Random) -> None:
    batches = written(steps)
    shuffled = one_by_one(batches) + chance.sample(batches, len(batches) // 2)
    chance.shuffle(shuffled)
    cut = chance.randint(0, len(shuffled))
    with tempfile.TemporaryDirectory() as folder:
        ways = [
            [batches],
            [[each] for each in one_by_one(batches)],
            [[each] for each in shuffled],
            [shuffled[:cut], shuffled[cut:]],
        ]
        stores = [store_of(Path(folder) / str(at), rostered, told) for at, told in enumerate(ways)]
        with patch.multiple(taking, _AT_ONCE=0, _WINDOW=3, _SHOWN_AFTER=chance.randint(1, 9)):
            stores.append(store_of(Path(folder) / "in slices", rostered, [batches]))
        tables = [all_of(store) for store in stores]
        for store, other in zip(stores, tables, strict=True):
            for name, rows in other.items():
                assert rows == tables[0][name], name
            assert store.rebuild() == ()
            assert kept_sum(store.read()) == counted_anew(store.read())
            store.close()


def edits(device: str, many: int, over: str = "") -> list[Batch]:
    """Return so many edits of one field, each of another record and an action of its own."""
    made = []
    for at in range(1, many + 1):
        named = [Dot(over, at)] if over else []
        made.append(
            remote(device, at, ("risk", f"r{at}", "title", Op.SET, f"{device} {at}", named), lamport=at, batch=at)
        )
    return made


def test_a_slice_asks_the_same_questions_however_many_records_it_touches(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    asked = []
    for many, device in ((10, "a"), (90, "b")):
        store.receive(edits(f"first {device}", many))
        told = edits(f"second {device}", many, f"first {device}")
        found = statements(store.database._writer, partial(store.receive, told))
        asked.append([re.sub(r"\d+", "?", each)[:40] for each in found if each.startswith("SELECT")])
    assert asked[0] == asked[1]
    assert store.rebuild() == ()
    store.close()


def test_what_is_the_same_for_many_is_one_statement(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "SLICE_S", 60)
    store = fresh_store(tmp_path)
    store.receive(edits("first", 1000))
    told = edits("second", 1000, "first")
    found = [each for each in statements(store.database._writer, partial(store.receive, told)) if each[:2] != "--"]
    # What was live, the row, its name and its words are one each; all others are shared.
    assert 4 * 1000 < len(found) < 4.5 * 1000
    assert store.rebuild() == ()
    store.close()


def test_slices_do_not_wait_for_the_disk_and_the_vector_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "SLICE_S", 0.001)
    store = fresh_store(tmp_path)
    assert waits_for_the_disk(store.database, partial(store.receive, edits("far", 1000))) == 1
    assert store.vector()["far"] == 1000
    assert (
        waits_for_the_disk(
            store.database, lambda: store.commit("edit", "p", [Draft("risk", "r1", "title", Op.SET, "x")])
        )
        == 1
    )
    store.close()


def test_what_belongs_with_the_last_of_it_is_kept_with_it_or_not_at_all(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)

    def fail(_db: Any) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.receive(edits("far", 3), then=fail)
    assert store.vector() == {}
    assert store.get("risk", edits("far", 1)[0].operations[0].record) is None
    store.close()


def test_where_nobody_s_rights_change_nobody_waits_for_the_judging(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store.receive(edits("d0", 300))
    roster = replace(ROSTER, people={**ROSTER.people, store.device: "a"})
    written = statements(store.database._writer, lambda: judging.judge_again(store.database, Roster(), roster))
    assert written == []
    lower = replace(roster, rights={**ROSTER.rights, "x": (Right("viewer"),)})
    judging.judge_again(store.database, roster, lower)
    assert store.read().execute("SELECT count(*) FROM quarantine").fetchone() == (300,)
    judging.judge_again(store.database, lower, roster)
    assert store.read().execute("SELECT count(*) FROM quarantine").fetchone() == (0,)
    assert store.rebuild() == ()
    store.close()
