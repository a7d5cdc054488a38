"""Which records of a kind were in force on a day, as they were known at a moment."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kimdesk.model.kinds import KINDS
from kimdesk.model.periods import Period, holds, period_of
from kimdesk.services.in_force import in_force, kinds_in_force
from kimdesk.services.moments import end_of_day, moment_named
from kimdesk.store.listing import ListRequest
from tests.workspaces import Bench


def titles(bench: Bench, kind: str, day: date, known: str = "now") -> list[str]:
    request = ListRequest(kind, (KINDS[kind].title,), sort=KINDS[kind].title)
    listing = in_force(bench.desk.context, request, day, moment_named(known, bench.clock))
    return sorted(row[2] for row in listing.rows)


def test_the_kinds_that_hold_from_day_to_day_are_known_by_their_fields() -> None:
    assert period_of(KINDS["activity"]) == Period("since", "until")
    assert period_of(KINDS["change"]) == Period("effective", "", ("activity", "team"))
    assert period_of(KINDS["risk"]) is None
    assert {"activity", "team", "change"} <= set(kinds_in_force())


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [(None, None, True), ("2026-01-02", None, False), ("2026-01-01", "2026-01-01", True), (None, "2025-12-31", False)],
)
def test_both_days_count_and_an_empty_one_is_open(since: str | None, until: str | None, expected: bool) -> None:
    assert holds(Period("since", "until"), {"since": since, "until": until}, "2026-01-01") is expected


def test_what_ran_on_the_day_is_told_with_what_says_no_day(bench: Bench) -> None:
    one, two, _three = bench.activities
    bench.desk.records.change("activity", one, {"since": "2026-02-01"})
    bench.desk.records.change("activity", two, {"until": "2026-01-31"})
    assert titles(bench, "activity", date(2026, 1, 31)) == ["Arrears letters", "Key handover", "Works order"]
    assert titles(bench, "activity", date(2026, 2, 1)) == ["Arrears letters", "Void inspection", "Works order"]


def test_of_practice_changes_the_latest_about_the_same_is_in_force(bench: Bench) -> None:
    for new, day, activity in (
        ("First", "2026-01-01", 0),
        ("Second", "2026-01-05", 0),
        ("Other", "2026-01-02", 1),
        ("Later", "2026-03-01", 0),
    ):
        values = {"team": bench.team, "activity": bench.activities[activity], "why": "x", "new": new, "effective": day}
        bench.desk.records.make("change", values)
    assert titles(bench, "change", date(2026, 1, 4)) == ["First", "Other"]
    assert titles(bench, "change", date(2026, 1, 5)) == ["Other", "Second"]


def test_a_version_that_began_earlier_was_in_force_until_it_was_replaced(bench: Bench) -> None:
    activity = bench.desk.records.make(
        "activity", {"title": "Damp visits", "team": bench.team, "since": "2025-01-01"}
    ).id
    bench.clock.advance(timedelta(days=30))
    bench.desk.records.change("activity", activity, {"title": "Damp and mould visits", "since": "2026-02-11"})
    assert "Damp visits" in titles(bench, "activity", date(2025, 6, 1))
    assert "Damp and mould visits" in titles(bench, "activity", date(2026, 2, 11))
    assert not [each for each in titles(bench, "activity", date(2024, 12, 31)) if each.startswith("Damp")]


def test_what_was_not_recorded_then_was_not_known_to_be_in_force(bench: Bench) -> None:
    bench.clock.advance(timedelta(days=30))
    bench.desk.records.make("activity", {"title": "Late entry", "team": bench.team, "since": "2025-01-01"})
    assert "Late entry" in titles(bench, "activity", date(2025, 6, 1))
    assert "Late entry" not in titles(bench, "activity", date(2025, 6, 1), "1 February 2026")


def test_a_kind_that_holds_on_no_day_cannot_be_asked(bench: Bench) -> None:
    with pytest.raises(ValueError, match="risk records hold on no day"):
        in_force(
            bench.desk.context,
            ListRequest("risk", ("title",)),
            date(2026, 1, 1),
            end_of_day(date(2026, 1, 1), bench.clock),
        )
