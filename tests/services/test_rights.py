"""Roles hold below the window too: every service asks, whoever calls it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kimdesk.errors import UserError
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, Batch, Dot, Op, Operation
from kimdesk.model.roster import NOT_ALLOWED, RIGHTS, Right, Roster, inadmissible
from tests.devices import remote
from tests.every_kind import example
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


# Who, beside those who keep the registers, may write which of them: a team what belongs to it, others for the service.
OF_A_TEAM = (
    "processing",
    "breach",
    "contractor",
    "access_review",
    "sensitive_review",
    "procedure",
    "training",
    "sample_audit",
    "recurring",
    "reading",
    "learning",
)
NOT_FOR_TEAMS = (
    "sharing",
    "notice",
    "retention_rule",
    "hold",
    "system_change",
    "standard",
    "measure",
    "scrutiny",
    "statement",
    "requests",
)


@pytest.mark.parametrize("kind", OF_A_TEAM)
def test_a_line_manager_writes_what_belongs_to_the_own_team(bench: Bench, kind: str) -> None:
    known = KINDS[kind]
    theirs = bench.desk.records.make(kind, {**example(bench, known), "team": bench.other}).id
    mine = {**example(bench, known), "team": bench.team}
    become(bench, "line_manager", bench.team)

    bench.desk.records.make(kind, mine)
    for refused in (
        lambda: bench.desk.records.make(kind, {**mine, "team": bench.other}),
        lambda: bench.desk.records.change(kind, theirs, {known.title: "Mine"}),
        lambda: bench.desk.records.delete(kind, theirs),
    ):
        with pytest.raises(UserError, match="may not"):
            refused()


@pytest.mark.parametrize("kind", NOT_FOR_TEAMS)
def test_a_line_manager_reads_what_is_kept_for_the_whole_service_and_does_not_write_it(bench: Bench, kind: str) -> None:
    if "quarter" in KINDS[kind].by_name:
        bench.fill_and_review(bench.quarter)
    values = example(bench, KINDS[kind])
    standing = bench.desk.records.make(kind, values).id
    become(bench, "line_manager", bench.team)

    assert bench.desk.records.get(kind, standing).title
    with pytest.raises(UserError, match="other roles only"):
        bench.desk.records.make(kind, values)
    with pytest.raises(UserError, match="may not"):
        bench.desk.records.change(kind, standing, {KINDS[kind].title: "Mine"})


def test_a_disposal_belongs_to_the_team_of_its_asset(bench: Bench) -> None:
    make = bench.desk.records.make
    core = {"holds": "Files", "function": "Housing", "status": "held", "not_known": ("owner", "where")}
    mine = make("asset", {**core, "title": "Ours", "team": bench.team}).id
    theirs = make("asset", {**core, "title": "Theirs", "team": bench.other}).id
    become(bench, "line_manager", bench.team)

    make("disposal", {"title": "Files of 2015", "asset": mine})
    with pytest.raises(UserError, match="another team"):
        make("disposal", {"title": "Files of 2015", "asset": theirs})


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        ("policy_holder", ("standard", "notice", "procedure", "recurring"), ("sharing", "hold", "measure")),
        ("assurance_provider", ("sample_audit", "access_review", "procedure"), ("breach", "learning", "requests")),
        ("chief_executive", ("scrutiny",), ("processing", "statement")),
        ("dpo", OF_A_TEAM + NOT_FOR_TEAMS, ()),
        ("asset_owner", OF_A_TEAM + NOT_FOR_TEAMS, ()),
        ("viewer", (), OF_A_TEAM + NOT_FOR_TEAMS),
    ],
)
def test_each_role_writes_the_registers_that_are_its_task(
    bench: Bench, role: str, may: tuple[str, ...], may_not: tuple[str, ...]
) -> None:
    become(bench, role)
    me = bench.desk.identity.me()

    assert [kind for kind in may if not me.may(kind)] == []
    assert [kind for kind in may_not if me.may(kind)] == []


@pytest.mark.parametrize("kind", OF_A_TEAM + NOT_FOR_TEAMS)
def test_what_arrives_is_judged_by_the_same_rights(kind: str) -> None:
    roster = Roster(
        people={"laptop": "Li", "office": "Ira"},
        rights={"Li": (Right("line_manager", frozenset({"ours"})),), "Ira": (Right("information_governance"),)},
    )

    def judged(device: str, person: str, team: str) -> str:
        made = Operation(Dot(device, 1), 1, kind, "record", CREATED, Op.SET, {"ref": "", "team": team})
        return inadmissible(made, Batch(device, 1, "new", person, 0, 0, operations=(made,)), roster)

    assert judged("office", "Ira", "ours") == judged("office", "Ira", "") == ""
    assert (judged("laptop", "Li", "ours") == "") is (kind in OF_A_TEAM)
    assert judged("laptop", "Li", "theirs") == judged("laptop", "Li", "") == NOT_ALLOWED
