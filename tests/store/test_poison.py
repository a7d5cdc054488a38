"""Nothing a colleague's laptop sends can stop this one, make it go round in circles, or use up its references."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimdesk.model.ops import ALIAS, CREATED, Dot, Draft, Op
from kimdesk.model.roster import Right, Roster
from kimdesk.store.quarantine import ACCEPT, DISCARD, FIELD, KIND
from kimdesk.store.store import Store
from tests.devices import fresh_store, remote

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path)
    yield made
    assert made.rebuild() == ()
    made.close()


def test_a_merge_into_nonsense_stops_no_other_merge(store: Store) -> None:
    store.receive([remote("far", 1, ("risk", "b", ALIAS, Op.SET, {"x": 1}), ("risk", "b", "title", Op.SET, "B"))])
    store.commit("merge", "p", [Draft("risk", "a", "title", Op.SET, "A"), Draft("risk", "a", ALIAS, Op.SET, "b")])
    assert store.get("risk", "a").alias == "b"  # type: ignore[union-attr]


@pytest.mark.parametrize("signed", ["words", None, [1], {"vector": [1]}, {"vector": {"far": "x"}}])
def test_a_sign_off_that_is_none_stops_no_reference(store: Store, signed: Any) -> None:
    store.receive([remote("far", 1, ("signoff", "s", "signed", Op.SET, signed))])
    for at in (1, 2):
        store.receive([remote(f"far{at}", 1, ("risk", f"r{at}", CREATED, Op.SET, {"ref": "RK5", "team": ""}))])
    assert {store.get("risk", f"r{at}").ref for at in (1, 2)} == {"RK5", "RK5-2"}  # type: ignore[union-attr]


def test_a_reference_past_counting_does_not_use_up_the_others(store: Store) -> None:
    store.receive([remote("far", 1, ("risk", "r", CREATED, Op.SET, {"ref": f"RK{'9' * 20}", "team": ""}))])
    assert store.next_reference("risk") == "RK1"


def test_a_record_made_twice_under_two_references_is_one_record(store: Store) -> None:
    store.receive([remote("far", 1, ("risk", "r", CREATED, Op.SET, {"ref": "RK5", "team": ""}), lamport=9)])
    store.receive([remote("third", 1, ("risk", "r", CREATED, Op.SET, {"ref": "RK7", "team": ""}), lamport=3)])
    assert store.get("risk", "r").ref == "RK7"  # type: ignore[union-attr]


def test_held_decisions_that_contradict_each_other_decide_nothing(store: Store) -> None:
    """One says that the other does not count, which says that the first one does."""
    store._log.roster = Roster(people={"out": "x", store.device: "p"}, rights={"p": (Right("administrator"),)})
    store.receive(
        [
            remote(
                "out",
                1,
                (KIND, "out.2", FIELD, Op.SET, DISCARD),
                (KIND, "out.1", FIELD, Op.SET, ACCEPT),
                author="x",
            )
        ]
    )
    store.decide("p", Dot("out", 2), accept=True)
    assert [each.dot for each in store.undecided()] == [Dot("out", 1)]


def test_what_an_earlier_sign_off_called_a_record_stays_whatever_is_signed_later(store: Store) -> None:
    for device, number in (("b" * 32, 1), ("a" * 32, 1)):
        store.receive([remote(device, number, ("risk", device, CREATED, Op.SET, {"ref": "RK1", "team": ""}))])
    first, both = {"b" * 32: 1}, {"b" * 32: 1, "a" * 32: 1}
    store.commit("sign", "p", [Draft("signoff", "s1", "signed", Op.SET, {"vector": first})])
    assert store.get("risk", "b" * 32).ref == "RK1"  # type: ignore[union-attr]
    store.commit("sign", "p", [Draft("signoff", "s2", "signed", Op.SET, {"vector": both})])
    assert store.get("risk", "b" * 32).ref == "RK1"  # type: ignore[union-attr]


FIRST_START = """
import sys
from pathlib import Path
from kimdesk.paths import Home
from kimdesk.store.store import Store
sys.stdin.read(1)
store = Store.create(Home(Path(sys.argv[1])))
print(store.workspace, store.device)
"""


def test_two_first_starts_at_once_make_one_workspace(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST_START, str(tmp_path / "home")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    started = [subprocess.Popen(command, cwd=ROOT, text=True, **pipes) for _ in range(3)]  # type: ignore[call-overload]
    for each in started:
        each.stdin.write("x")
        each.stdin.flush()
    told = [each.communicate(timeout=60) for each in started]
    assert [error for _answer, error in told] == ["", "", ""]
    assert len({answer for answer, _error in told}) == 1
