"""What arrives is never altered and never stops the rest, whatever a field of it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED, Op, dump
from kimdesk.services.desk import open_desk
from kimdesk.store.store import Store
from tests.devices import fresh_store, new_id, remote

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**80,
    1.5,
    "",
    "words",
    "\u202ereversed",
    "=cmd()",
    "x" * 5_000,
    "a\x00b",
    "2026-02-31",
    "not a date",
    [],
    ["a", 1],
    {},
    {"act": "submitted"},
    {"ref": 5, "team": []},
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = fresh_store(tmp_path_factory.mktemp("received"))
    yield made
    assert made.rebuild() == ()
    made.close()


@pytest.mark.parametrize("value", ODD, ids=lambda value: repr(value)[:20])
def test_a_value_that_fits_nowhere_is_kept_verbatim_and_stops_nothing(store: Store, value: Any) -> None:
    device = new_id()
    changes = [
        (
            kind.name,
            f"{device}-{kind.name}",
            name,
            Op.ADD if name in kind.by_name and kind[name].type.is_set else Op.SET,
            value,
        )
        for kind in ALL
        for name in (*kind.by_name, CREATED, DELETED, ALIAS, "_new", "colour")
    ]
    store.receive([remote(device, 1, *changes)])
    rows = (
        store.read()
        .execute("SELECT DISTINCT o.value FROM op o JOIN device d ON d.number = o.device WHERE d.id = ?", (device,))
        .fetchall()
    )
    assert rows == [(dump(value),)]
    for kind in ALL:
        assert store.get(kind.name, f"{device}-{kind.name}") is not None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("abr", max_size=2), inner, max_size=2),
    max_leaves=4,
)


@given(st.lists(st.tuples(st.sampled_from(sorted(KINDS["action"].by_name)), json_values), min_size=1, max_size=6))
def test_any_values_are_counted_and_shown_the_same_after_a_rebuild(store: Store, said: list[tuple[str, Any]]) -> None:
    device = new_id()
    store.receive([remote(device, 1, *(("action", device, name, Op.SET, value) for name, value in said))])
    found = store.get("action", device)
    assert found is not None
    for name in {name for name, _ in said if not KINDS["action"][name].type.is_set}:
        assert (name in found.conflicts) == (len({dump(value) for other, value in said if other == name}) > 1)


def test_a_workspace_with_odd_values_still_opens_in_every_view(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "home", create=True)
    desk.workspace.set_up("Testshire Homes")
    team = desk.records.make("team", {"name": "Voids"}).id
    activity = desk.records.make("activity", {"title": "Keys", "team": team}).id
    quarter = desk.context.quarter("Q3 2025/26")
    view = desk.returns.open(team, quarter)
    odd = [
        (kind, record, name, Op.SET, {"odd": [1]})
        for kind, record, names in (
            ("team", team, ("name", "since")),
            ("activity", activity, ("title", "since")),
            ("return", view.id, ("status", "p1", "gaps", "team")),
            ("workspace", desk.context.store.workspace, ("due_days", "risk_bands", "holidays", "first_month")),
        )
        for name in names
    ]
    desk.context.store.receive([remote("far", 1, *odd)])
    assert desk.overview.picture(quarter).teams
    assert desk.returns.open(team, quarter).missing
    assert desk.conflicts.open()
    assert desk.finding.history(team)
    assert json.loads(dump({"odd": [1]})) == {"odd": [1]}
    desk.close()
