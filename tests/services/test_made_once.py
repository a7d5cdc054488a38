"""What a bundle was made of stays so: in the services, and for what arrives from elsewhere, in whatever order it comes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import Refused
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Batch, Op
from kimdesk.model.roster import NOT_ALLOWED, OPEN_ONCE_MADE, Right, Roster
from kimdesk.services.bundles import BundleRequest
from kimdesk.store.store import Store
from tests.devices import fresh_store, remote
from tests.workspaces import Bench


@pytest.fixture
def bundle(bench: Bench, tmp_path: Path) -> str:
    risk = bench.desk.records.make("risk", {"title": "Damp records", "team": bench.team}).id
    return bench.desk.bundles.make(BundleRequest("foi", "FOI-2026-0143", (risk,)), tmp_path).id


@pytest.mark.parametrize("field", sorted({each.name for each in KINDS["bundle"]} - OPEN_ONCE_MADE["bundle"]))
def test_nothing_of_a_bundle_changes_but_whether_its_request_is_closed(bench: Bench, bundle: str, field: str) -> None:
    other = bench.desk.records.make("risk", {"title": "Other", "team": bench.team}).id
    someone = bench.desk.records.make("person", {"name": "Mo"}).id
    words: dict[str, Any] = {
        "records": (other,), "withheld": {"parts": []}, "made_by": someone, "as_at": "2025-01-01", "made_on": "2025-01-01",
        "sort": "sar",
    }  # fmt: skip
    before = bench.desk.records.get("bundle", bundle).values
    with pytest.raises(Refused, match="cannot be changed afterwards"):
        bench.desk.records.change("bundle", bundle, {field: words.get(field, "FOI-1")})
    assert bench.desk.records.get("bundle", bundle).values == before
    bench.desk.records.change("bundle", bundle, {"closed": "2026-01-12"})
    assert bench.desk.records.get("bundle", bundle)["closed"] == "2026-01-12"


def test_typing_and_merging_leave_a_bundle_as_it_is(bench: Bench, bundle: str, tmp_path: Path) -> None:
    desk = bench.desk
    with pytest.raises(Refused):
        desk.records.type(desk.records.begin("bundle", bundle, "request"), "FOI-2026-0144")
    desk.bundles.close(bundle, bench.clock.today())
    risk = desk.records.make("risk", {"title": "More", "team": bench.team}).id
    second = desk.bundles.make(BundleRequest("foi", "FOI-2026-0200", (risk,)), tmp_path).id
    with pytest.raises(Refused, match="no other record can stand for that"):
        desk.records.merge("bundle", bundle, second)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path)
    right = (Right("information_governance"),)
    made._log.roster = Roster({"maker": "mo", "other": "ot", made.device: "mo"}, {"mo": right, "ot": right})
    yield made
    assert made.rebuild() == ()
    made.close()


MADE = remote(
    "maker",
    1,
    ("bundle", "b", "_created", Op.SET, {"ref": "EB1", "team": ""}),
    ("bundle", "b", "request", Op.SET, "FOI-1"),
    ("bundle", "b", "records", Op.ADD, "r1"),
    author="mo",
)
ADDED = remote("maker", 4, ("bundle", "b", "records", Op.ADD, "r2"), author="mo", batch=2, lamport=1100)
RENAMED = remote("other", 1, ("bundle", "b", "request", Op.SET, "FOI-2", [("maker", 2)]), author="ot", lamport=1200)
CLOSED = remote("other", 2, ("bundle", "b", "closed", Op.SET, "2026-02-01"), author="ot", lamport=1300)


@pytest.mark.parametrize("order", list(itertools.permutations((MADE, ADDED, RENAMED, CLOSED))))
def test_what_arrives_changes_no_bundle_whatever_comes_first(store: Store, order: tuple[Batch, ...]) -> None:
    for batch in order:
        store.receive([batch])
    found = store.get("bundle", "b")
    assert found is not None
    assert (found["request"], tuple(found["records"]), found["closed"]) == ("FOI-1", ("r1",), "2026-02-01")
    assert {(each.field, each.reason) for each in store.undecided()} == {
        ("records", NOT_ALLOWED),
        ("request", NOT_ALLOWED),
    }


def test_a_second_making_of_a_bundle_puts_nothing_into_it(store: Store) -> None:
    again = remote(
        "other",
        1,
        ("bundle", "b", "_created", Op.SET, {"ref": "EB1", "team": ""}),
        ("bundle", "b", "records", Op.ADD, "r9"),
        author="ot",
        lamport=2000,
    )
    store.receive([again])
    store.receive([MADE])
    found = store.get("bundle", "b")
    assert found is not None
    assert tuple(found["records"]) == ("r1",)
