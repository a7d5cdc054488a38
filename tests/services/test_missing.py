"""What a return still lacks: each rule with the sentence that names the place."""

from __future__ import annotations

from tests.workspaces import Bench


def lacks(bench: Bench, back: int = 0) -> list[tuple[str, str]]:
    names = {activity: bench.desk.records.get("activity", activity).title for activity in bench.activities}
    view = bench.view(bench.quarter.shifted(-back))
    return [(names.get(each.activity, ""), each.field) for each in view.missing]


def test_every_activity_is_said_to_be_changed_or_not_and_the_statement_is_made(bench: Bench) -> None:
    assert lacks(bench) == [
        ("Void inspection", "outcome"),
        ("Key handover", "outcome"),
        ("Works order", "outcome"),
        ("", "statement"),
    ]
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[:2])
    assert lacks(bench) == [("Works order", "outcome"), ("", "statement")]
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    assert lacks(bench) == []


def test_whoever_says_that_something_changed_says_what(bench: Bench) -> None:
    bench.type("statement", "On paper", bench.activities[0], bench.before)
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[1:])
    bench.desk.returns.something_changed(bench.view(), bench.activities[0])
    assert lacks(bench) == [("Void inspection", field) for field in ("what", "why", "effective")]
    bench.type("what", "A new form", bench.activities[0])
    bench.type("why", "The old one had no place for a photo", bench.activities[0])
    assert lacks(bench) == [("Void inspection", "effective")]
    bench.type("effective", "1/11/2025", bench.activities[0])
    assert lacks(bench) == []


def test_what_is_said_for_the_first_time_is_only_described(bench: Bench) -> None:
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[1:])
    bench.desk.returns.something_changed(bench.view(), bench.activities[0])
    assert lacks(bench) == [("Void inspection", "statement")]
    bench.type("statement", "On the tablet, the same day", bench.activities[0])
    assert lacks(bench) == []


def test_an_activity_is_complete_once_it_lacks_nothing(bench: Bench) -> None:
    bench.desk.returns.something_changed(bench.view(), bench.activities[0])
    assert (bench.view().done, bench.view().complete) == (1, 0)
    bench.type("statement", "On the tablet, the same day", bench.activities[0])
    assert bench.view().complete == 1


def test_the_statement_is_made_anew_each_quarter(bench: Bench) -> None:
    bench.fill_and_review(bench.before)
    assert ("", "statement") in lacks(bench)


def test_the_highest_step_needs_evidence_or_a_note(bench: Bench) -> None:
    bench.type("statement", "All in order.")
    bench.type("p2", "3", bench.activities[0])
    bench.type("p3", "3", bench.activities[0])
    bench.type("statement", "On the tablet", bench.activities[0])
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    assert lacks(bench) == [("Void inspection", "p2"), ("Void inspection", "p3")]
    bench.type("p2_note", "Seen in the audit", bench.activities[0])
    bench.desk.records.make("evidence", {"title": "Audit", "record": bench.activities[0], "about": "p3"})
    assert lacks(bench) == []


def test_evidence_about_one_principle_proves_no_other(bench: Bench) -> None:
    bench.type("statement", "All in order.")
    bench.type("p2", "3", bench.activities[0])
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    made = bench.desk.records.make("evidence", {"title": "Audit", "record": bench.activities[0], "about": "p3"}).id
    assert lacks(bench) == [("Void inspection", "p2")]
    bench.desk.records.change("evidence", made, {"about": None})
    assert lacks(bench) == []


def test_full_detail_asks_for_every_principle_and_commitment(bench: Bench) -> None:
    bench.desk.records.change("team", bench.team, {"detail": "full"})
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    found = lacks(bench)
    assert found.count(("Void inspection", "p2")) == 1
    assert len(found) == 3 * 5 + 5 + 1
    for number in range(1, 6):
        bench.type(f"c{number}", "kept")
    bench.type("p1", "2")
    for activity in bench.activities:
        bench.type("statement", "On the tablet", activity)
        for number in range(2, 7):
            bench.type(f"p{number}", "na", activity)
    assert lacks(bench) == []


def test_what_stayed_unchanged_too_long_needs_fresh_evidence(bench: Bench) -> None:
    for back in (3, 2, 1, 0):
        bench.type("statement", "All in order.", quarter=bench.quarter.shifted(-back))
        bench.desk.returns.nothing_changed(bench.view(bench.quarter.shifted(-back)), bench.activities)
    assert lacks(bench, 1) == []
    assert lacks(bench) == [(title, "evidence") for title in ("Void inspection", "Key handover", "Works order")]
    bench.desk.records.make("evidence", {"title": "Walked the process", "record": bench.activities[0]})
    assert ("Void inspection", "evidence") not in lacks(bench)
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"unchanged_limit": 0})
    assert lacks(bench) == []


def test_what_is_missing_can_be_gone_to(bench: Bench) -> None:
    view = bench.view()
    for each in view.missing:
        assert each.sentence
        assert view.begin(each.field, each.activity).field == each.field
