"""What may be recorded twice is proposed with a reason; what somebody has told apart is proposed nowhere any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from tests.devices import second_desk, share
from tests.workspaces import Bench


def asset(bench: Bench, title: str, **more: object) -> str:
    core = {"holds": "Papers", "function": "Housing", "status": "held", "not_known": ("owner", "where")}
    return bench.desk.records.make("asset", {"title": title, **core, **more}).id


def person(bench: Bench, name: str, **more: object) -> str:
    return bench.desk.records.make("person", {"name": name, **more}).id


def pairs(desk: Desk, kind: str) -> set[frozenset[str]]:
    return {frozenset((each.first.title, each.second.title)) for each in desk.duplicates.suggest([kind])}


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Tenancy files", "tenancy-files", "They are called the same."),
        ("Tenancy files", "Files of the tenancies", "Their names are the same words."),
        ("Asbestos register", "Asbestos regsiter", "Their names differ by a slip of the keyboard."),
        ("Northgate", "Norhtgate", "Their names differ by a slip of the keyboard."),
        (
            "Home ownership and leasehold records",
            "Leasehold and home ownership records",
            "Their names are the same words.",
        ),
    ],
)
def test_two_assets_of_one_thing_are_proposed_with_the_reason(bench: Bench, one: str, other: str, why: str) -> None:
    asset(bench, one)
    asset(bench, other)
    (found,) = bench.desk.duplicates.suggest(["asset"])
    assert (found.first.title, found.second.title, found.why) == (one, other, why)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Block 1 fire risk assessments", "Block 2 fire risk assessments"),
        ("Rent accounts 2023", "Rent accounts 2024"),
        ("Rent accounts", "Rent arrears letters"),
        ("Complaints", "Compliments"),
        ("Roofs of estate AA", "Roofs of estate AB"),
    ],
)
def test_what_only_looks_alike_is_not_proposed(bench: Bench, one: str, other: str) -> None:
    asset(bench, one)
    asset(bench, other)
    assert bench.desk.duplicates.suggest(["asset"]) == ()


def test_assets_of_one_name_in_two_teams_say_so_and_come_after_those_with_more_in_common(bench: Bench) -> None:
    asset(bench, "Complaints log", team=bench.team)
    asset(bench, "Complaints log", team=bench.other)
    asset(bench, "Key register", team=bench.team)
    asset(bench, "Key register", team=bench.team)
    first, second = bench.desk.duplicates.suggest(["asset"])
    assert (first.first.title, first.why) == ("Key register", "They are called the same.")
    assert (second.first.title, second.why) == ("Complaints log", "They are called the same, in different teams.")
    assert {second.first.beside, second.second.beside} == {"Voids", "Rents"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Ann Example"}, {"name": "Example, Ann"}),
        ({"name": "Ann Example"}, {"name": "Ms Ann Example"}),
        ({"name": "Ann Example"}, {"name": "A. Example"}),
        (
            {"name": "Ann Example", "email": "ann@testshire.example"},
            {"name": "Annie", "email": "Ann@testshire.example "},
        ),
        ({"name": "Voids manager", "sort": "post"}, {"name": "Manager, Voids", "sort": "post"}),
    ],
)
def test_two_people_for_one_person_are_proposed(bench: Bench, one: dict[str, object], other: dict[str, object]) -> None:
    for values in (one, other):
        bench.desk.records.make("person", values)
    assert pairs(bench.desk, "person") == {frozenset((str(one["name"]), str(other["name"])))}


@pytest.mark.parametrize(
    ("one", "other"), [("Ann Example", "Ben Example"), ("A. Example", "B. Example"), ("Ann Example", "Ann Sample")]
)
def test_people_who_share_a_name_are_two_people(bench: Bench, one: str, other: str) -> None:
    person(bench, one)
    person(bench, other)
    assert bench.desk.duplicates.suggest(["person"]) == ()


def test_what_somebody_has_told_apart_is_proposed_on_no_laptop_and_again_after_undo(
    bench: Bench, tmp_path: Path
) -> None:
    one, two = asset(bench, "Key register"), asset(bench, "Key register")
    other = second_desk(bench, tmp_path / "other")
    bench.desk.duplicates.tell_apart("asset", two, one)
    share(bench.desk, other)
    assert pairs(bench.desk, "asset") == pairs(other, "asset") == set()
    bench.desk.undo.undo()
    share(bench.desk, other)
    assert pairs(bench.desk, "asset") == pairs(other, "asset") == {frozenset(("Key register",))}
    other.close()


def test_two_who_tell_the_same_apart_on_their_laptops_make_one_record(bench: Bench, tmp_path: Path) -> None:
    one, two = asset(bench, "Key register"), asset(bench, "Key register")
    other = second_desk(bench, tmp_path / "other")
    bench.desk.duplicates.tell_apart("asset", one, two)
    other.duplicates.tell_apart("asset", two, one)
    share(bench.desk, other)
    for desk in (bench.desk, other):
        assert desk.context.db.execute("SELECT count(*) FROM p_told_apart").fetchone()[0] == 1
        assert desk.conflicts.open() == []
    other.close()


def test_a_line_manager_tells_nothing_apart(bench: Bench) -> None:
    one, two = asset(bench, "Key register"), asset(bench, "Key register")
    manager = person(bench, "Line manager", roles=("line_manager",), teams=(bench.team,))
    bench.desk.identity.become(manager)
    with pytest.raises(UserError):
        bench.desk.duplicates.tell_apart("asset", one, two)


def test_many_pairs_are_found_in_no_more_statements_than_one(bench: Bench) -> None:
    counts = []
    for letters in ("A", "BCDEFGHIJKLM"):
        for each in letters:
            for title in (f"Roof survey of estate {each * 3}", f"Estate {each * 3} roof surveys"):
                asset(bench, title, team=bench.team)
        statements: list[str] = []
        bench.desk.context.db.set_trace_callback(statements.append)
        found = bench.desk.duplicates.suggest(["asset"])
        bench.desk.context.db.set_trace_callback(None)
        counts.append((len(found), len(statements)))
    assert counts == [(1, 4), (13, 4)]


def test_of_very_many_pairs_no_more_are_read_than_can_be_shown(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimdesk.services.duplicates.MOST", 3)
    for _each in range(8):
        asset(bench, "Key register")
    asset(bench, "Rent ledger", team=bench.team)
    surest = asset(bench, "Rent ledger", team=bench.team)
    found = bench.desk.duplicates.suggest(["asset"])
    assert len(found) == 3
    assert found[0].second.id == surest
