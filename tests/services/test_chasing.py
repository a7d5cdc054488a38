"""Who owes a return, since when, who is asked for it, and that somebody was chased."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.ops import CREATED, Op
from kimdesk.model.roster import NOT_ALLOWED, RIGHTS, Right, Roster, inadmissible
from kimdesk.services.chase_state import Said, Stands
from tests.chased import chased, make_late, name_people, owed, submit
from tests.devices import remote, second_desk, share
from tests.services.test_rights import become
from tests.waits import statements
from tests.workspaces import Bench

DUE = date(2026, 1, 22)


def said_of(bench: Bench) -> dict[str, tuple[Said, int]]:
    return {each.key: (each.said, each.done) for each in chased(bench).principles}


# --- where a return stands ------------------------------------------------------------------------------------------


def test_each_stand_of_a_return_is_told_apart(bench: Bench) -> None:
    desk = bench.desk
    assert chased(bench).stands is Stands.NOT_STARTED
    desk.returns.nothing_changed(bench.view(), bench.activities[:1])
    assert chased(bench).stands is Stands.PART_DONE
    bench.type("statement", "All in order.")
    desk.returns.nothing_changed(bench.view(), bench.activities)
    assert chased(bench).stands is Stands.NOT_SUBMITTED
    desk.workflow.submit(bench.view())
    assert (chased(bench).stands, chased(bench).waits_since) == (Stands.WAITS, date(2026, 1, 12))
    desk.workflow.send_back(bench.view(), "Say which form.")
    assert (chased(bench).stands, chased(bench).words) == (Stands.RETURNED, "Say which form.")
    desk.workflow.submit(bench.view())
    desk.workflow.review(bench.view(), {})
    assert (chased(bench).stands, chased(bench).owes) == (Stands.IN, False)
    desk.workflow.reopen(bench.view(), "A step was forgotten.")
    assert (chased(bench).stands, chased(bench).words) == (Stands.RETURNED, "A step was forgotten.")


def test_a_team_that_is_listed_as_not_returned_owes_nothing_and_has_not_returned(bench: Bench) -> None:
    bench.desk.workflow.not_returned(bench.view(), "Long illness.")
    of = bench.desk.chasing.read(bench.quarter)
    assert owed(of, bench.team).stands is Stands.IN
    assert bench.team not in {each.team.id for each in of.owing}
    assert of.returned == 0


def test_a_return_is_late_from_the_day_after_it_was_due(bench: Bench) -> None:
    make_late(bench)
    late = chased(bench)
    assert (late.late, late.since) == (12, DUE)
    bench.clock.set(bench.clock.now() - timedelta(days=12))
    assert (chased(bench).late, chased(bench).since) == (0, None)
    bench.clock.advance(timedelta(days=1))
    assert (chased(bench).late, chased(bench).since) == (1, DUE)


def test_what_waits_for_its_review_is_not_late_and_its_reviewer_is_asked(bench: Bench) -> None:
    name_people(bench)
    submit(bench)
    make = bench.desk.chasing.read(bench.quarter)
    bench.clock.advance(timedelta(days=30))
    waits = chased(bench)
    assert (waits.late, waits.since) == (0, None)
    assert waits.asked is not None
    assert (waits.asked.name, waits.asked.part) == ("Hana Sample", "reviewer")
    assert bench.team in {each.team.id for each in make.narrowed("waits")}


def test_nobody_is_late_for_a_quarter_from_before_records_were_kept(bench: Bench) -> None:
    make_late(bench)
    before = bench.desk.chasing.read(bench.quarter.shifted(-1))
    assert before.late == ()


def test_the_latest_come_first_and_then_those_who_have_done_least(bench: Bench) -> None:
    make_late(bench)
    of = bench.desk.chasing.read(bench.quarter)
    assert [each.team.title for each in of.teams] == ["Rents", "Voids"]
    submit(bench, bench.other)
    assert [each.team.title for each in bench.desk.chasing.read(bench.quarter).teams] == ["Voids", "Rents"]


def test_each_filter_leaves_what_it_says(bench: Bench) -> None:
    make_late(bench)
    third = bench.desk.records.make("team", {"name": "Estates"}).id
    bench.fill_and_review(bench.quarter, third)
    of = bench.desk.chasing.read(bench.quarter)
    names = {each: [team.team.title for team in of.narrowed(each)] for each in ("all", "late", "not_started", "waits")}
    assert names == {
        "all": ["Rents", "Voids", "Estates"],
        "late": ["Rents", "Voids"],
        "not_started": ["Rents"],
        "waits": [],
    }


def test_nobody_owes_anything_once_the_quarter_is_signed_off(bench: Bench) -> None:
    bench.sign(bench.quarter)
    bench.clock.advance(timedelta(days=40))
    of = bench.desk.chasing.read(bench.quarter)
    assert of.signed
    assert (of.owing, of.late) == ((), ())
    assert of.returned == 2


def test_only_teams_that_run_in_the_quarter_owe_a_return(bench: Bench) -> None:
    make = bench.desk.records.make
    make("team", {"name": "Ended before", "until": "2025-09-30"})
    make("team", {"name": "Began in it", "since": "2025-11-15"})
    make("team", {"name": "Ended in it", "until": "2025-10-10"})
    make("team", {"name": "Begins after", "since": "2026-01-01"})
    of = bench.desk.chasing.read(bench.quarter)
    assert {each.team.title for each in of.owing} == {"Voids", "Rents", "Began in it", "Ended in it"}


def test_activities_that_began_in_the_quarter_are_owed_and_those_that_ended_before_are_not(bench: Bench) -> None:
    bench.desk.records.change("activity", bench.activities[0], {"until": "2025-09-30"})
    bench.desk.records.make("activity", {"title": "Damp visits", "team": bench.team, "since": "2025-12-01"})
    now = chased(bench)
    assert now.activities == 3
    assert "Damp visits" in now.names.values()
    assert "Void inspection" not in now.names.values()


def test_what_is_missing_is_what_submitting_asks_for(bench: Bench) -> None:
    for detail in ("light", "full"):
        bench.desk.records.change("team", bench.team, {"detail": detail})
        assert chased(bench).missing == bench.view().missing
    bench.fill_and_review(bench.before, bench.other)
    bench.type("p5", "3", bench.activities[0])
    bench.desk.returns.something_changed(bench.view(), bench.activities[0])
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[1:2])
    assert chased(bench).missing == bench.view().missing
    bench.desk.records.make("evidence", {"title": "Ten cases", "record": bench.activities[0], "about": "p5"})
    assert chased(bench).missing == bench.view().missing
    assert chased(bench, bench.other).missing == bench.view(team=bench.other).missing


# --- what is said of each principle -----------------------------------------------------------------------------------


def test_a_principle_is_said_in_part_until_it_is_said_of_every_activity(bench: Bench) -> None:
    bench.desk.records.change("team", bench.team, {"detail": "full"})
    assert said_of(bench)["p5"] == (Said.NOTHING, 0)
    bench.type("p5", "1", bench.activities[0])
    assert said_of(bench)["p5"] == (Said.PART, 1)
    for each in bench.activities[1:]:
        bench.type("p5", "na", each)
    assert said_of(bench)["p5"] == (Said.ALL, 3)
    assert chased(bench).unsaid == ("p1", "p2", "p3", "p4", "p6")


def test_what_was_said_last_quarter_and_not_confirmed_yet_is_no_answer_for_this_one(bench: Bench) -> None:
    for each in bench.activities:
        bench.type("p2", "2", each, bench.before)
    assert said_of(bench)["p2"] == (Said.CARRIED, 0)
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[:2])
    assert said_of(bench)["p2"] == (Said.PART, 2)
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    assert said_of(bench)["p2"] == (Said.ALL, 3)


def test_a_team_that_owes_little_is_not_asked_to_score_principles(bench: Bench) -> None:
    assert {said for said, _count in said_of(bench).values()} == {Said.NOT_ASKED}
    assert chased(bench).unsaid == ()


# --- who is asked -------------------------------------------------------------------------------------------------------


def test_the_line_manager_is_asked_and_the_cover_where_the_manager_has_left(bench: Bench) -> None:
    people = name_people(bench)
    asked = chased(bench).asked
    assert asked is not None
    assert (asked.name, asked.email, asked.part) == ("Priya Sample", "priya.sample@example.org", "manager")
    bench.desk.records.change("person", people["manager"], {"left": "2026-01-10"})
    asked = chased(bench).asked
    assert asked is not None
    assert (asked.name, asked.part) == ("Kit Sample", "cover")
    bench.desk.records.change("person", people["cover"], {"left": "2026-01-10"})
    assert chased(bench).asked is None


def test_somebody_who_leaves_later_is_still_asked(bench: Bench) -> None:
    people = name_people(bench)
    bench.desk.records.change("person", people["manager"], {"left": "2026-03-31"})
    asked = chased(bench).asked
    assert asked is not None
    assert asked.part == "manager"


def test_who_has_the_role_for_a_team_is_asked_where_the_team_names_nobody(bench: Bench) -> None:
    bench.desk.records.make("person", {"name": "Tom Sample", "roles": "line_manager", "teams": bench.other})
    asked = chased(bench, bench.other).asked
    assert asked is not None
    assert (asked.name, asked.email) == ("Tom Sample", "")
    assert chased(bench).asked is None


def test_a_service_manager_of_the_whole_service_reviews_where_no_other_is_named(bench: Bench) -> None:
    submit(bench)
    me = bench.desk.identity.me()
    assert "service_manager" in me.roles
    asked = chased(bench).asked
    assert asked is not None
    assert (asked.name, asked.part) == (me.name, "reviewer")
    bench.desk.records.make("person", {"name": "Joel Sample", "roles": "service_manager", "teams": bench.team})
    asked = chased(bench).asked
    assert asked is not None
    assert asked.name == "Joel Sample"


def test_addresses_come_in_with_a_table_of_people(bench: Bench, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,Job title,E-mail address\nPriya Sample,Voids manager,priya@example.org\n", encoding="utf-8")
    bench.desk.importing.apply(bench.desk.importing.plan(table, "people"), table.name)
    bench.desk.records.change("team", bench.team, {"manager": bench.desk.context.find("person", "Priya Sample").id})
    asked = chased(bench).asked
    assert asked is not None
    assert asked.email == "priya@example.org"


# --- when it was worked on, and chased ------------------------------------------------------------------------------------


def test_it_says_when_the_return_was_last_worked_on_and_by_whom(bench: Bench) -> None:
    assert chased(bench).worked is None
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[:1])
    bench.clock.advance(timedelta(days=2))
    become(bench, "line_manager", bench.team)
    bench.type("statement", "All in order.")
    worked = chased(bench).worked
    assert worked is not None
    assert (worked.day, worked.by) == (date(2026, 1, 14), "Person with role line_manager")
    assert chased(bench, bench.other).worked is None


def test_a_chase_is_recorded_shown_with_its_author_and_taken_back_by_one_undo(bench: Bench) -> None:
    desk = bench.desk
    of = desk.chasing.read(bench.quarter)
    letter = desk.chasing.letter(owed(of, bench.team), of)
    changes = desk.chasing.record(of.quarter, letter, "copied")
    assert "chase" in changes.kinds
    last = chased(bench).chased
    assert last is not None
    assert (last.day, last.by, last.times) == (date(2026, 1, 12), desk.identity.me().name, 1)
    assert chased(bench).stands is Stands.NOT_STARTED
    assert chased(bench).worked is None
    assert bench.view().state == "not_started"
    desk.undo.undo()
    assert chased(bench).chased is None
    desk.undo.redo()
    assert chased(bench).chased is not None


def test_a_chase_changes_nothing_in_a_return_that_was_submitted(bench: Bench) -> None:
    submit(bench)
    of = bench.desk.chasing.read(bench.quarter)
    bench.desk.chasing.record(of.quarter, bench.desk.chasing.letter(owed(of, bench.team), of), "copied")
    assert not bench.view().changed_since
    assert not bench.desk.follow_up.list()


def test_the_same_words_sent_twice_on_a_day_are_one_chase(bench: Bench) -> None:
    desk = bench.desk
    of = desk.chasing.read(bench.quarter)
    letter = desk.chasing.letter(owed(of, bench.team), of)
    assert desk.chasing.record(of.quarter, letter, "copied")
    assert not desk.chasing.record(of.quarter, letter, "copied")
    assert desk.chasing.record(of.quarter, letter._replace(body="Please."), "copied")
    bench.clock.advance(timedelta(days=1))
    assert desk.chasing.record(of.quarter, letter, "copied")
    last = chased(bench).chased
    assert last is not None
    assert last.times == 3


def test_one_text_to_all_who_are_late_chases_each_of_them_in_one_action(bench: Bench) -> None:
    make_late(bench)
    desk = bench.desk
    of = desk.chasing.read(bench.quarter)
    letter = desk.chasing.letter_to_late(of)
    desk.chasing.record(of.quarter, letter, "all")
    assert all(each.chased for each in desk.chasing.read(bench.quarter).teams)
    desk.undo.undo()
    assert not any(each.chased for each in desk.chasing.read(bench.quarter).teams)


def test_a_chase_shows_on_every_laptop(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    of = bench.desk.chasing.read(bench.quarter)
    bench.desk.chasing.record(of.quarter, bench.desk.chasing.letter(owed(of, bench.team), of), "draft")
    share(bench.desk, other)
    last = owed(other.chasing.read(bench.quarter), bench.team).chased
    assert last is not None
    assert (last.by, last.times) == (bench.desk.identity.me().name, 1)
    (record,) = other.context.db.execute("SELECT id FROM p_chase").fetchone()
    assert other.finding.place("chase", record).id == bench.team
    other.close()


# --- rights ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["line_manager", "viewer", "asset_owner"])
def test_who_keeps_no_returns_together_may_not_record_a_chase(bench: Bench, role: str) -> None:
    desk = bench.desk
    of = desk.chasing.read(bench.quarter)
    letter = desk.chasing.letter(owed(of, bench.team), of)
    become(bench, role, bench.team)
    assert not desk.chasing.may_chase(bench.team)
    before = bench.operations()
    with pytest.raises(UserError, match="may not"):
        desk.chasing.record(of.quarter, letter, "copied")
    assert bench.operations() == before


def test_a_service_manager_chases_the_own_teams_and_no_other(bench: Bench) -> None:
    desk = bench.desk
    of = desk.chasing.read(bench.quarter)
    mine, theirs = (desk.chasing.letter(owed(of, team), of) for team in (bench.team, bench.other))
    become(bench, "service_manager", bench.team)
    assert desk.chasing.record(of.quarter, mine, "copied")
    with pytest.raises(UserError, match="another team"):
        desk.chasing.record(of.quarter, theirs, "copied")


@pytest.mark.parametrize("role", sorted({"line_manager", "cover", "viewer"} | RIGHTS["chase"]))
def test_a_chase_that_arrives_counts_by_the_same_rights(role: str) -> None:
    batch = remote("far", 1, ("chase", "c", CREATED, Op.SET, {"ref": "", "team": "t"}), author="p")
    roster = Roster({"far": "p"}, {"p": (Right(role, frozenset({"t"})),)}, {"c": "t"})
    reason = inadmissible(batch.operations[0], batch, roster)
    assert reason == ("" if role in RIGHTS["chase"] else NOT_ALLOWED)


def test_what_was_written_stays_as_it_was_sent(bench: Bench) -> None:
    of = bench.desk.chasing.read(bench.quarter)
    bench.desk.chasing.record(of.quarter, bench.desk.chasing.letter(owed(of, bench.team), of), "copied")
    (record,) = bench.desk.context.db.execute("SELECT id FROM p_chase").fetchone()
    with pytest.raises(Refused, match="cannot be changed afterwards"):
        bench.desk.records.change("chase", record, {"text": "I asked for more than that."})


# --- which quarter, how many statements -----------------------------------------------------------------------------------


def test_the_quarter_that_ended_last_is_chased_until_it_is_signed_off(bench: Bench) -> None:
    make_late(bench)
    assert bench.desk.overview.chased() == bench.quarter
    assert bench.desk.context.quarter() == bench.quarter.shifted(1)
    bench.sign(bench.quarter)
    assert bench.desk.overview.chased() == bench.quarter.shifted(1)


def test_there_is_no_text_where_nothing_is_owed(bench: Bench) -> None:
    bench.fill_and_review(bench.quarter)
    of = bench.desk.chasing.read(bench.quarter)
    with pytest.raises(Refused, match="nothing to ask for"):
        bench.desk.chasing.letter(owed(of, bench.team), of)
    with pytest.raises(Refused, match="Nobody is late"):
        bench.desk.chasing.letter_to_late(of)


def test_as_many_statements_are_read_for_many_teams_as_for_few(bench: Bench) -> None:
    def count() -> int:
        return len(statements(bench.desk.context.db, lambda: bench.desk.chasing.read(bench.quarter)))

    def chase_all() -> None:
        of = bench.desk.chasing.read(bench.quarter)
        for each in of.owing:
            bench.desk.chasing.record(of.quarter, bench.desk.chasing.letter(each, of), "copied")

    make_late(bench)
    name_people(bench)
    chase_all()
    few = count()
    for number in range(20):
        person = bench.desk.records.make("person", {"name": f"Manager {number}", "roles": "viewer"}).id
        team = bench.desk.records.make("team", {"name": f"Team {number}", "manager": person}).id
        for name in ("Letters", "Visits"):
            bench.desk.records.make("activity", {"title": f"{name} {number}", "team": team})
        view = bench.view(team=team)
        bench.desk.returns.nothing_changed(view, [view.entries[0].activity.id])
    chase_all()
    assert len(bench.desk.chasing.read(bench.quarter).late) == 22
    assert count() == few
    assert few < 32
