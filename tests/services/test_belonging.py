"""What belongs to no team of its own belongs where what it is about belongs; and what somebody else made stays theirs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.roster import Right
from kimdesk.services.identity import Who
from tests.services.test_rights import become
from tests.workspaces import Bench

THEIRS = "belongs to another team than yours"
ABOUT_IT = {
    "comment": {"text": "Not mine"},
    "evidence": {"title": "Not mine"},
    "escalation": {"to_level": "head", "why": "Not mine"},
}


@pytest.fixture
def risks(bench: Bench) -> tuple[str, str]:
    """A risk of the manager's own team and one of the other."""
    make = bench.desk.records.make
    return tuple(make("risk", {"title": "A risk", "team": team}).id for team in (bench.team, bench.other))  # type: ignore[return-value]


def about(kind: str, risk: str) -> dict[str, str]:
    return {**ABOUT_IT[kind], "risk" if kind == "escalation" else "record": risk}


@pytest.mark.parametrize("kind", ABOUT_IT)
def test_what_is_about_another_team_s_record_is_not_written_changed_or_deleted(
    bench: Bench, risks: tuple[str, str], kind: str
) -> None:
    records = bench.desk.records
    own, theirs = risks
    written = records.make(kind, about(kind, theirs)).id
    become(bench, "line_manager", bench.team)
    before = bench.operations()
    name = next(iter(ABOUT_IT[kind]))
    for act in (
        lambda: records.make(kind, about(kind, theirs)),
        lambda: records.change(kind, written, {name: "head" if name == "to_level" else "Mine now"}),
        lambda: records.type(records.begin(kind, written, name), "head" if name == "to_level" else "Mine now"),
        lambda: records.delete(kind, written),
    ):
        with pytest.raises(UserError, match=THEIRS):
            act()
    assert bench.operations() == before
    made = records.make(kind, about(kind, own)).id
    with pytest.raises(UserError, match=THEIRS):
        records.change(kind, made, {"risk" if kind == "escalation" else "record": theirs})


def test_the_stages_of_an_activity_are_its_team_s(bench: Bench) -> None:
    theirs = bench.view(team=bench.other).entries[0].activity.id
    stage = bench.desk.records.make("stage", {"activity": theirs, "stage": "store"}).id
    become(bench, "line_manager", bench.team)
    with pytest.raises(UserError, match=THEIRS):
        bench.desk.records.change("stage", stage, {"place": "A cupboard"})
    bench.desk.records.make("stage", {"activity": bench.activities[0], "stage": "store"})


def test_a_comment_is_its_author_s_alone(bench: Bench, risks: tuple[str, str]) -> None:
    records, administrator = bench.desk.records, bench.desk.identity.me().id
    become(bench, "line_manager", bench.team)
    comment = records.make("comment", {"record": risks[0], "text": "As I saw it"}).id
    bench.desk.identity.become(administrator, keep=False)
    for act in (
        lambda: records.change("comment", comment, {"text": "As I want it"}),
        lambda: records.delete("comment", comment),
    ):
        with pytest.raises(UserError, match="was made by Person with role line_manager, who alone may do that"):
            act()
    assert records.get("comment", comment)["text"] == "As I saw it"


def test_a_role_of_a_team_deletes_what_it_made_and_nothing_else(bench: Bench, risks: tuple[str, str]) -> None:
    records = bench.desk.records
    become(bench, "line_manager", bench.team)
    own = records.make("risk", {"title": "Ours", "team": bench.team}).id
    for kind, record in (("risk", risks[0]), ("activity", bench.activities[0])):
        with pytest.raises(UserError, match="for your team you may do that only with your own"):
            records.delete(kind, record)
    with pytest.raises(UserError, match="only with your own"):
        records.merge("risk", risks[0], own)
    records.delete("risk", own)
    assert records.get("risk", own).deleted


def test_a_team_does_not_give_its_records_to_another(bench: Bench, risks: tuple[str, str]) -> None:
    become(bench, "line_manager", bench.team)
    for team in (bench.other, None):
        with pytest.raises(UserError, match="may not change this"):
            bench.desk.records.change("risk", risks[0], {"team": team})


def test_a_team_enters_systems_of_the_service_and_changes_only_its_own(bench: Bench) -> None:
    theirs = bench.desk.records.make("system", {"name": "Rent system"}).id
    become(bench, "line_manager", bench.team)
    own = bench.desk.records.make("system", {"name": "Key safe log"}).id
    bench.desk.records.change("system", own, {"name": "Key log"})
    with pytest.raises(UserError, match="only with your own"):
        bench.desk.records.change("system", theirs, {"name": "Mine now"})


@pytest.mark.parametrize("role", ["line_manager", "cover"])
def test_a_role_of_a_team_without_a_team_may_write_nothing_anywhere(bench: Bench, role: str) -> None:
    become(bench, role)
    with pytest.raises(UserError, match="no team is named for you yet"):
        bench.type("gaps", "Not mine")
    with pytest.raises(UserError, match="no team is named for you yet"):
        bench.desk.records.make("risk", {"title": "Nobody's"})


def test_a_role_of_the_service_without_teams_is_for_all_of_them(bench: Bench) -> None:
    become(bench, "service_manager")
    bench.type("gaps", "Old paper")
    assert Right("asset_owner").covers("any")
    assert not Right("asset_owner", frozenset({"one"})).covers("another")


def test_who_has_one_team_need_not_name_it(bench: Bench) -> None:
    become(bench, "line_manager", bench.team)
    made = bench.desk.records.make("risk", {"title": "Ours"}).id
    assert bench.desk.records.get("risk", made)["team"] == bench.team
    assert Who("1", "Two hats", (Right("line_manager", frozenset({"a"})), Right("dpo"))).only_team == ""


@pytest.mark.parametrize("level", ["head", "directorate", "corporate"])
def test_a_team_does_not_raise_a_risk_beyond_the_service_by_itself(
    bench: Bench, risks: tuple[str, str], level: str
) -> None:
    records = bench.desk.records
    become(bench, "line_manager", bench.team)
    with pytest.raises(UserError, match="Level is decided, not typed"):
        records.change("risk", risks[0], {"level": "service"})
    for act in (
        lambda: records.change("risk", risks[0], {"level": level}),
        lambda: records.make("risk", {"title": "Large", "team": bench.team, "level": level}),
    ):
        with pytest.raises(UserError, match="Level of this risk is for other roles to say"):
            act()
    records.make("escalation", {"risk": risks[0], "to_level": level, "why": "It grows"})
    become_service = bench.desk.identity.choices()[0]
    assert become_service.may("risk", bench.team, "level", level)


def test_somebody_who_will_leave_keeps_every_right_until_that_day(bench: Bench) -> None:
    administrator = bench.desk.identity.me().id
    person = bench.desk.records.make("person", {"name": "Mona", "roles": "service_manager", "left": "14/01/2026"}).id
    bench.desk.identity.become(person, keep=False)
    assert bench.desk.identity.me().may("risk")
    assert "Mona" in [who.name for who in bench.desk.identity.choices()]
    bench.clock.advance(timedelta(days=2))
    assert not bench.desk.identity.me().may("risk")
    assert "Mona" not in [who.name for who in bench.desk.identity.choices()]
    bench.desk.identity.become(administrator, keep=False)


def test_nobody_in_particular_is_asked_to_choose_who_they_are(bench: Bench) -> None:
    bench.desk.identity.become("", keep=True)
    with pytest.raises(UserError, match="Choose who you are first") as refusal:
        bench.type("gaps", "Whose?")
    assert "kimdesk who --become NAME" in refusal.value.hint


def test_a_deleted_person_is_not_edited(bench: Bench) -> None:
    records = bench.desk.records
    person = records.make("person", {"name": "Mona"}).id
    records.delete("person", person)
    for act in (
        lambda: records.change("person", person, {"name": "Monica"}),
        lambda: records.type(records.begin("person", person, "name"), "Monica"),
    ):
        with pytest.raises(Refused, match="Person or role Mona was deleted"):
            act()
    records.undelete("person", person)
    records.change("person", person, {"name": "Monica"})


def test_a_team_that_has_given_a_return_is_ended_and_not_deleted(bench: Bench) -> None:
    bench.sign(bench.quarter)
    with pytest.raises(Refused, match="what a team said in a quarter stays") as refusal:
        bench.desk.records.delete("team", bench.team)
    assert "until=DATE" in refusal.value.hint
    bench.desk.records.change("team", bench.team, {"until": "31/12/2025"})
    assert len(bench.desk.overview.picture(bench.quarter).teams) == 2
    assert len(bench.desk.overview.picture(bench.quarter.shifted(1)).teams) == 1
    new = bench.desk.records.make("team", {"name": "Entered by mistake"}).id
    bench.desk.records.delete("team", new)


def test_undoing_the_making_of_a_team_does_not_take_its_return_away(bench: Bench) -> None:
    made = bench.desk.records.make("team", {"name": "Lettings"})
    view = bench.view(team=made.id)
    bench.desk.returns.type(view, view.begin("gaps"), "Old paper")
    assert made.changes.batch is not None
    with pytest.raises(UserError, match="was not taken back"):
        bench.desk.undo.undo_batch(made.changes.batch)
    assert not bench.desk.records.get("team", made.id).deleted
