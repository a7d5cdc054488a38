"""What is written to whoever owes something: exact about what is missing, since when, till when, and where to do it."""

from __future__ import annotations

from datetime import timedelta

from tests.chased import body, chased, make_late, name_people, owed, submit
from tests.workspaces import Bench


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def test_a_team_that_has_not_started_is_told_every_activity_by_name(bench: Bench) -> None:
    name_people(bench)
    said = lines(body(bench))
    assert said[0] == "Dear Priya Sample,"
    assert said[1] == (
        "The return of Voids for Q3 2025/26 (October to December 2025) has not been started yet. It is due on 22 January 2026."
    )
    assert [each for each in said if each.startswith("- ")] == [
        "- Void inspection",
        "- Key handover",
        "- Works order",
        "- The statement for the quarter",
    ]
    assert "Please hand it in by 22 January 2026." in said
    assert said[-1] == bench.desk.identity.me().name


def test_a_team_that_has_begun_is_told_what_is_left(bench: Bench) -> None:
    bench.desk.records.change("team", bench.team, {"detail": "full"})
    bench.type("statement", "All in order.")
    bench.desk.returns.something_changed(bench.view(), bench.activities[0])
    bench.type("p2", "1", bench.activities[0])
    said = body(bench)
    assert said.startswith("Hello,\n\nThank you for beginning the return of Voids")
    assert "Done so far: 1 of 3 activities." in said
    assert "- Void inspection: how it is done; 3 Responsibility; 4 Essential data; 5 Gaps and holes; 6 Quality" in said
    assert "- Key handover: changed or not" in said
    assert "- Commitment: Recording standards are set and followed" in said
    assert "Nothing has been said yet of: 1 Key activities, 3 Responsibility, 4 Essential data" in said


def test_a_complete_return_is_only_to_be_submitted(bench: Bench) -> None:
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    said = body(bench)
    assert "is complete, and has not been submitted." in said
    assert "press “Submit to service manager” by 22 January 2026." in said
    assert "Still missing" not in said


def test_a_return_that_went_back_carries_its_comment_and_who_gave_it(bench: Bench) -> None:
    submit(bench)
    bench.desk.workflow.send_back(bench.view(), "Say which form {team} uses.")
    said = body(bench)
    assert f"{bench.desk.identity.me().name} has sent the return of Voids" in said
    assert "The comment was:\n“Say which form {team} uses.”" in said
    bench.desk.workflow.submit(bench.view())
    bench.desk.workflow.reopen(bench.view(), "A step was forgotten.")
    said = body(bench)
    assert "has opened the return of Voids for Q3 2025/26 (October to December 2025) again." in said
    assert "The reason was:\n“A step was forgotten.”" in said


def test_the_reviewer_of_what_waits_is_told_since_when(bench: Bench) -> None:
    name_people(bench)
    submit(bench)
    bench.clock.advance(timedelta(days=20))
    of = bench.desk.chasing.read(bench.quarter)
    letter = bench.desk.chasing.letter(owed(of, bench.team), of)
    assert letter.subject == "KIM return of Voids, Q3 2025/26: waits for your review"
    assert letter.body.startswith("Dear Hana Sample,")
    assert "Voids submitted its return for Q3 2025/26 (October to December 2025) on 12 January 2026." in letter.body
    assert letter.addresses == ("hana.sample@example.org",)


def test_a_late_team_is_told_since_when_and_has_five_working_days_more(bench: Bench) -> None:
    make_late(bench)
    said = body(bench, bench.other)
    assert "It was due on 22 January 2026, 12 days ago." in said
    # Tuesday 3 February and five working days.
    assert "Please hand it in by 10 February 2026." in said
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"holidays": "09/02/2026"})
    assert "Please hand it in by 11 February 2026." in body(bench, bench.other)


def test_a_shared_workspace_says_how_it_travels_and_one_laptop_alone_does_not(bench: Bench) -> None:
    of = bench.desk.chasing.read(bench.quarter)
    assert not of.shared
    team = owed(of, bench.team)
    assert "shared folder" not in bench.desk.chasing.letter(team, of).body
    assert (
        "through the shared folder, at the next sync" in bench.desk.chasing.letter(team, of._replace(shared=True)).body
    )


def test_one_text_to_all_lists_them_and_keeps_their_addresses_from_each_other(bench: Bench) -> None:
    name_people(bench)
    tom = {"name": "Tom Sample", "roles": "line_manager", "teams": bench.other, "email": "Tom <tom@example.org>"}
    bench.desk.records.make("person", tom)
    make_late(bench)
    letter = bench.desk.chasing.letter_to_late(bench.desk.chasing.read(bench.quarter))
    assert "- Rents: not started, 0 of 1 activities done\n- Voids: part done, 1 of 3 activities done" in letter.body
    assert set(letter.addresses) == {"tom@example.org", "priya.sample@example.org"}
    link = bench.desk.chasing.draft(letter).link
    assert link.startswith("mailto:?bcc=")
    assert letter.subject == "KIM returns for Q3 2025/26: were due on 22 January 2026"


def test_whoever_has_no_usable_address_is_named(bench: Bench) -> None:
    people = name_people(bench)
    for wrong in ("", "on request", "a@b", "one@example.org, two@example.org", "x@example.org?cc=all@example.org"):
        bench.desk.records.change("person", people["manager"], {"email": wrong})
        of = bench.desk.chasing.read(bench.quarter)
        letter = bench.desk.chasing.letter(owed(of, bench.team), of)
        assert (letter.addresses, letter.without_address) == ((), ("Priya Sample",)), wrong
        assert bench.desk.chasing.draft(letter).link.startswith("mailto:?subject=")


def test_nobody_in_particular_signs_with_no_name(bench: Bench) -> None:
    bench.desk.identity.become("", keep=False)
    bench.desk.context.settings.change("me", "")
    assert body(bench).endswith("\n\nThank you")


def test_two_activities_of_one_name_are_asked_for_once(bench: Bench) -> None:
    bench.desk.records.make("activity", {"title": "Key handover", "team": bench.team})
    assert body(bench).count("- Key handover") == 1
    assert chased(bench).activities == 4
