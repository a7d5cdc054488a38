"""Roles hold below the window too: every service asks, whoever calls it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kimdesk.errors import UserError
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot, Op
from kimdesk.model.roster import RIGHTS
from tests.devices import remote
from tests.workspaces import Bench

Act = Callable[[Bench], object]


@pytest.fixture
def risk(bench: Bench) -> str:
    bench.fill_and_review(bench.quarter, bench.other)
    return bench.desk.records.make("risk", {"title": "Theirs", "team": bench.other}).id


def become(bench: Bench, role: str, team: str = "") -> str:
    values = {"name": f"Person with role {role}", "roles": role, **({"teams": team} if team else {})}
    person = bench.desk.records.make("person", values).id
    bench.desk.identity.become(person, keep=False)
    return person


def test_a_line_manager_works_for_the_own_team_and_no_other(bench: Bench, risk: str) -> None:
    become(bench, "line_manager", bench.team)
    desk = bench.desk
    bench.type("gaps", "Old paper")
    bench.type("statement", "On paper", bench.activities[0])
    desk.returns.nothing_changed(bench.view(), bench.activities)
    desk.records.make("risk", {"title": "Ours", "team": bench.team})
    other = bench.view(team=bench.other)
    activity = other.entries[0].activity.id
    before = bench.operations()
    refused: list[Act] = [
        lambda _: desk.returns.type(other, other.begin("gaps"), "Not mine"),
        lambda _: desk.returns.nothing_changed(other, [activity]),
        lambda _: desk.returns.something_changed(other, activity, "Not mine"),
        lambda _: desk.returns.withdraw_outcome(other, activity),
        lambda _: desk.workflow.reopen(other, "Not mine"),
        lambda _: desk.records.change("risk", risk, {"title": "Not mine"}),
        lambda _: desk.records.type(desk.records.begin("risk", risk, "title"), "Not mine"),
        lambda _: desk.records.make("risk", {"title": "Not mine", "team": bench.other}),
        lambda _: desk.records.delete("risk", risk),
        lambda _: desk.records.merge("risk", risk, risk[:-1] + "0"),
        lambda _: desk.records.change("team", bench.team, {"name": "Mine now"}),
        lambda _: desk.records.make("person", {"name": "A friend", "roles": "administrator"}),
        lambda _: desk.signing.sign(bench.quarter, []),
        lambda _: desk.workflow.open_quarter(bench.quarter),
    ]
    for act in refused:
        with pytest.raises(UserError):
            act(bench)
    assert bench.operations() == before


def test_a_line_manager_submits_but_does_not_review(bench: Bench) -> None:
    become(bench, "line_manager", bench.team)
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    bench.desk.workflow.submit(bench.view())
    for act in (
        lambda view: bench.desk.workflow.review(view, {}),
        lambda view: bench.desk.workflow.send_back(view, "Say more"),
        lambda view: bench.desk.workflow.reopen(view, "Mine"),
        lambda view: bench.desk.records.change("return", view.id, {"r1": "2"}),
        lambda view: bench.desk.records.change("return", view.id, {"review_note": "Splendid"}),
        lambda view: bench.desk.records.change("return", view.id, {"status": {"act": "reviewed"}}),
    ):
        with pytest.raises(UserError):
            act(bench.view())
    assert bench.view().state == "submitted"


def test_a_viewer_changes_nothing_at_all(bench: Bench, risk: str) -> None:
    become(bench, "viewer")
    before = bench.operations()
    for kind in KINDS:
        assert not bench.desk.identity.me().may(kind)
    with pytest.raises(UserError, match="yours: Viewer"):
        bench.desk.records.change("risk", risk, {"title": "Mine"})
    with pytest.raises(UserError):
        bench.type("gaps", "Mine")
    assert bench.operations() == before


def test_settling_a_conflict_needs_the_right_to_the_field(bench: Bench, risk: str) -> None:
    bench.desk.context.store.receive([remote("far", 1, ("risk", risk, "title", Op.SET, "Theirs too"))])
    become(bench, "line_manager", bench.team)
    with pytest.raises(UserError, match="may not"):
        bench.desk.conflicts.settle("risk", risk, "title", "Mine")
    become_administrator = bench.desk.identity.choices()[0]
    assert become_administrator.may("risk", bench.other)


def test_only_an_administrator_decides_on_what_is_in_quarantine(bench: Bench) -> None:
    become(bench, "head_of_service")
    with pytest.raises(UserError, match="may not"):
        bench.desk.waiting.decide([Dot("far", 1)], accept=True)


def test_every_kind_says_who_may_change_it() -> None:
    assert set(KINDS) <= set(RIGHTS)


def test_who_left_is_no_choice_any_more(bench: Bench) -> None:
    person = bench.desk.records.make("person", {"name": "Mona", "roles": "viewer"}).id
    assert "Mona" in [who.name for who in bench.desk.identity.choices()]
    bench.desk.records.change("person", person, {"left": "01/01/2026"})
    assert "Mona" not in [who.name for who in bench.desk.identity.choices()]


def test_who_one_is_is_kept_for_the_next_start_only_where_that_was_wanted(bench: Bench) -> None:
    first = bench.desk.identity.me().id
    person = bench.desk.records.make("person", {"name": "Mona", "roles": "viewer"}).id
    bench.desk.identity.become(person, keep=False)
    assert bench.desk.identity.me().name == "Mona"
    assert bench.desk.context.settings["me"] == first
    bench.desk.identity.become(person)
    assert bench.desk.context.settings["me"] == person


def test_changed_rights_hold_at_once(bench: Bench) -> None:
    administrator = bench.desk.identity.me().id
    person = become(bench, "service_manager")
    assert bench.desk.identity.me().may("risk")
    bench.desk.identity.become(administrator, keep=False)
    bench.desk.records.change("person", person, {"roles": "viewer"})
    bench.desk.identity.become(person, keep=False)
    assert not bench.desk.identity.me().may("risk")
    assert bench.desk.identity.me().role_words == "Viewer"
