"""What the practice was on a day: two dates, when it held and when that was recorded, and what was known when."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kimdesk.services.moments import moment_named
from kimdesk.services.practice import Answer
from tests.workspaces import Bench

JUNE = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)


def change(bench: Bench, new: str, effective: str, **more: str) -> str:
    values = {
        "team": bench.team,
        "activity": bench.activities[0],
        "new": new,
        "why": "A complaint",
        "effective": effective,
    }
    return bench.desk.records.make("change", {**values, **more}).id


def asked(bench: Bench, day: date, known: str = "") -> Answer:
    activity = bench.desk.context.find("activity", "Void inspection")
    return bench.desk.practice.on(activity, day, moment_named(known, bench.clock) if known else None)


def words(answer: Answer) -> tuple[str, str]:
    said = [known.practice.words if known.practice else "" for known in (answer.now, answer.then)]
    return said[0], said[1]


def test_the_latest_change_that_held_on_the_day_is_the_practice(bench: Bench) -> None:
    change(bench, "Photographs of every room", "2026-01-05")
    bench.clock.set(JUNE)
    change(bench, "Photographs, and damp readings", "2026-06-01")
    assert words(asked(bench, date(2026, 5, 31))) == ("Photographs of every room",) * 2
    assert words(asked(bench, date(2026, 6, 12))) == ("Photographs, and damp readings",) * 2


def test_what_was_recorded_later_than_it_held_was_not_known_on_the_day(bench: Bench) -> None:
    change(bench, "Photographs of every room", "2026-01-05")
    bench.clock.set(JUNE)
    change(bench, "Photographs, and damp readings", "2026-04-01")
    answer = asked(bench, date(2026, 5, 1))
    assert words(answer) == ("Photographs, and damp readings", "Photographs of every room")
    assert not answer.is_the_same
    assert answer.now.practice is not None
    assert answer.now.practice.was_late
    assert answer.now.practice.sentence.startswith("Recorded on 12 June 2026 by ")
    assert answer.now.practice.sentence.endswith(", in force from 1 April 2026.")
    assert asked(bench, date(2026, 5, 1), "12 June 2026").is_the_same
    assert words(asked(bench, date(2026, 5, 1), "11 June 2026"))[1] == "Photographs of every room"


def test_before_the_first_change_what_it_replaced_is_told_as_that(bench: Bench) -> None:
    bench.clock.set(JUNE)
    change(bench, "Photographs", "2026-06-01", old="A note on paper")
    answer = asked(bench, date(2026, 2, 1))
    assert words(answer) == ("A note on paper", "")
    assert answer.now.practice is not None
    assert answer.now.practice.told_by_next
    assert "as what PC1 replaced" in answer.now.practice.sentence


def test_nothing_known_is_no_answer(bench: Bench) -> None:
    answer = asked(bench, date(2026, 1, 12))
    assert (answer.now.practice, answer.now.told, answer.is_the_same) == (None, None, True)


def test_a_change_for_the_whole_team_counts_and_one_of_another_activity_does_not(bench: Bench) -> None:
    bench.desk.records.make(
        "change", {"team": bench.team, "new": "All keys are logged", "why": "Audit", "effective": "2026-01-02"}
    )
    bench.desk.records.make(
        "change",
        {
            "team": bench.team,
            "activity": bench.activities[1],
            "new": "Two keys",
            "why": "Audit",
            "effective": "2026-01-03",
        },
    )
    assert words(asked(bench, date(2026, 1, 12)))[0] == "All keys are logged"


def test_a_change_taken_back_or_moved_to_another_activity_is_known_as_it_was(bench: Bench) -> None:
    kept = change(bench, "Photographs", "2026-01-05")
    gone = change(bench, "Videos", "2026-01-06")
    bench.clock.advance(timedelta(days=2))
    bench.desk.records.delete("change", gone)
    bench.desk.records.change("change", kept, {"activity": bench.activities[1]})
    answer = asked(bench, date(2026, 1, 12))
    assert words(answer) == ("", "Videos")


def test_what_the_return_says_of_a_change_and_of_how_it_is_done_counts(bench: Bench) -> None:
    bench.type("statement", "Inspected within a day", bench.activities[0], bench.before)
    view = bench.view()
    bench.desk.returns.something_changed(view, bench.activities[0], "A checklist on the tablet", "Audit", "2025-11-03")
    answer = asked(bench, date(2025, 12, 1))
    assert answer.now.practice is not None
    assert (answer.now.practice.words, answer.now.practice.kind) == ("A checklist on the tablet", "entry")
    assert answer.now.told is not None
    assert (answer.now.told.words, answer.now.told.quarter) == ("Inspected within a day", bench.before.name)
    assert words(asked(bench, date(2025, 10, 1)))[0] == ""
    # Nothing of it was recorded before January.
    assert answer.then.practice is None
    assert answer.then.told is None


@pytest.mark.parametrize("day", [date(1990, 1, 1), date(2100, 1, 1)])
def test_days_long_past_and_far_ahead_have_an_answer(bench: Bench, day: date) -> None:
    change(bench, "Photographs", "2026-01-05", old="Paper")
    assert words(asked(bench, day))[0] == ("Paper" if day.year < 2026 else "Photographs")
