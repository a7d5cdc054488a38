"""Whose statement it is and who signs it, also for what a program sends that does not keep to that, and by every door."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Dot, Op
from kimdesk.model.roster import NOT_ALLOWED, Right, Roster
from kimdesk.store.store import Store
from tests.devices import fresh_store, remote
from tests.services.pasted import into_list, paste
from tests.services.test_advice_rules import act_as, person
from tests.workspaces import Bench

RIGHTS = {
    "ada": (Right("administrator"),),
    "una": (Right("asset_owner"),),
    "ira": (Right("asset_owner"),),
    "gus": (Right("information_governance"),),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path)
    people = {f"of-{name}": name for name in RIGHTS}
    made._log.roster = Roster({**people, made.device: "ada"}, RIGHTS)
    yield made
    assert made.rebuild() == ()
    made.close()


def by(author: str, number: int, *changes: tuple[object, ...], record: str = "s", kind: str = "statement") -> Batch:
    """Return a batch of somebody's laptop; each change is (field, value, over)."""
    told = [(kind, record, field, Op.SET, value, *over) for field, value, *over in changes]
    return remote(f"of-{author}", number, *told, author=author, lamport=1000 + number)


def known(name: str, sort: str | None = "person") -> Batch:
    number = 1 + 10 * sorted([*RIGHTS, "team"]).index(name)
    facts = [("_created", {"ref": "P", "team": ""}), ("name", name), *([("sort", sort)] if sort else [])]
    return by("ada", number, *facts, record=name, kind="person")


UNAS = by("gus", 1, ("_created", {"ref": "ST1", "team": ""}), ("title", "Una"), ("owner", "una"), ("year", "2025/26"))
SIGNED_BY_IRA = by("ira", 1, ("signed_by", "ira"), ("signed_on", "2026-01-12"))


def said(store: Store, field: str) -> object:
    found = store.get("statement", "s")
    assert found is not None
    return found[field]


@pytest.mark.parametrize("order", list(itertools.permutations((known("una"), UNAS, SIGNED_BY_IRA))))
def test_one_owner_does_not_sign_for_another_whatever_comes_first(store: Store, order: tuple[Batch, ...]) -> None:
    for batch in order:
        store.receive([batch])
    assert (said(store, "signed_by"), said(store, "signed_on")) == (None, None)
    assert {each.reason for each in store.undecided()} == {NOT_ALLOWED}


@pytest.mark.parametrize("order", list(itertools.permutations((known("una", "post"), UNAS, SIGNED_BY_IRA))))
def test_whoever_keeps_the_register_signs_for_a_post(store: Store, order: tuple[Batch, ...]) -> None:
    for batch in order:
        store.receive([batch])
    assert said(store, "signed_by") == "ira"
    assert store.undecided() == []


@pytest.mark.parametrize("signer", ["una", "gus"])
def test_the_owner_signs_and_so_does_who_may_for_others(store: Store, signer: str) -> None:
    signed = by(signer, 9, ("signed_by", signer), ("signed_on", "2026-01-12"))
    for batch in (signed, known("una"), UNAS):
        store.receive([batch])
    assert said(store, "signed_by") == signer
    assert store.undecided() == []


TAKEN = by("ira", 3, ("owner", "ira", [("of-gus", 3)]))
AGAIN = by("ira", 3, ("_created", {"ref": "ST1", "team": ""}), ("owner", "ira"), ("signed_by", "una"))


@pytest.mark.parametrize("turn", [TAKEN, AGAIN])
def test_nobody_makes_a_statement_their_own_to_sign_it(store: Store, turn: Batch) -> None:
    for order in itertools.permutations((known("una"), UNAS, turn, SIGNED_BY_IRA)):
        for batch in order:
            store.receive([batch])
    assert (said(store, "owner"), said(store, "signed_by"), said(store, "signed_on")) == ("una", None, None)


def test_who_may_sign_for_others_says_whose_it_is_from_now_on(store: Store) -> None:
    handed = by("ada", 90, ("owner", "ira", [("of-gus", 3)]))
    for batch in (known("una"), known("ira"), UNAS, SIGNED_BY_IRA, handed):
        store.receive([batch])
    assert (said(store, "owner"), said(store, "signed_by")) == ("ira", "ira")
    assert store.undecided() == []


def test_what_is_said_here_of_an_owner_judges_anew_what_came_before(store: Store) -> None:
    from kimdesk.model.ops import Draft

    for batch in (known("una"), UNAS, SIGNED_BY_IRA):
        store.receive([batch])
    assert len(store.undecided()) == 2
    store.commit("change", "ada", [Draft("person", "una", "sort", Op.SET, "post")])
    assert store.undecided() == []
    assert said(store, "signed_by") == "ira"
    assert store.decide("ada", Dot("of-ira", 1), accept=False) is not None


# --- every door here ----------------------------------------------------------------------------------------------------


@pytest.fixture
def hers(bench: Bench) -> str:
    una = person(bench, "Una", "asset_owner")
    return bench.desk.records.make("statement", {"title": "Una's", "owner": una, "year": "2025/26"}).id


def test_no_form_and_no_command_signs_for_another(bench: Bench, hers: str) -> None:
    ira = person(bench, "Ira", "asset_owner")
    act_as(bench, ira)
    before = bench.operations()
    for change in ({"signed_by": ira}, {"signed_on": "2026-01-12"}, {"owner": ira}):
        with pytest.raises(UserError, match="Ira may not change this"):
            bench.desk.records.change("statement", hers, change)
    with pytest.raises(UserError, match="Ira may not change this"):
        bench.desk.records.type(bench.desk.records.begin("statement", hers, "signed_by"), ira)
    owner = bench.desk.records.get("statement", hers)["owner"]
    with pytest.raises(UserError, match="Una signs for themselves"):
        bench.desk.records.make("statement", {"title": "T", "owner": owner, "year": "2026/27", "signed_by": ira})
    assert bench.operations() == before


def test_who_may_sign_for_another_says_so_and_nobody_signs_in_anothers_name(bench: Bench, hers: str) -> None:
    una = bench.desk.records.get("statement", hers)["owner"]
    act_as(bench, person(bench, "Gus", "information_governance"))
    with pytest.raises(UserError, match="you are somebody else") as raised:
        bench.desk.records.change("statement", hers, {"signed_by": bench.desk.identity.me().id})
    assert "--on-behalf" in raised.value.hint
    with pytest.raises(UserError, match="may not change this"):
        bench.desk.records.change("statement", hers, {"signed_by": una})
    act_as(bench, una)
    bench.desk.records.change("statement", hers, {"signed_by": una, "signed_on": "2026-01-12"})
    assert bench.desk.records.get("statement", hers)["signed_by"] == una


def test_what_was_signed_before_it_was_recorded_names_who_did_it(bench: Bench) -> None:
    una = person(bench, "Una", "asset_owner")
    act_as(bench, person(bench, "Ira", "asset_owner"))
    facts = {"title": "Last year's", "owner": una, "year": "2024/25", "signed_by": una, "signed_on": "2025-01-12"}
    made = bench.desk.records.make("statement", facts).id
    assert bench.desk.records.get("statement", made)["signed_by"] == una


def test_a_pasted_table_signs_nothing_in_anothers_name(bench: Bench, hers: str) -> None:
    act_as(bench, person(bench, "Ira", "asset_owner"))
    title = bench.desk.records.get("statement", hers).title
    text = f"Title\tOwner\tYear\tSigned on\n{title}\tUna\t2025/26\t12/01/2026\n"
    report = paste(bench, text, into_list("statement", "ref", "title")).report
    assert report is not None
    assert "Signed on stays as it is. Una signs for themselves" in " ".join(report.rows[0].notes)
    assert bench.desk.records.get("statement", hers)["signed_on"] is None
