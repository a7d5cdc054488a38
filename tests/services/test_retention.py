"""Which rule governs an asset, what it comes to, what is due, and what stops it."""

from __future__ import annotations

from typing import Any

import pytest

from kimdesk.model.changes import Record
from tests.workspaces import Bench


def make_asset(bench: Bench, title: str = "Tenancy files", **values: Any) -> str:
    known = {"holds": "Agreements", "function": "Tenancy", "status": "held", "not_known": ("owner", "where")}
    return bench.desk.records.make("asset", {"title": title, **known, **values}).id


def make_rule(bench: Bench, **values: Any) -> str:
    return bench.desk.records.make("retention_rule", {"records": "Tenancy files", **values}).id


def make_hold(bench: Bench, *assets: str, **values: Any) -> str:
    facts = {"title": "Damp claim", "sort": "hold", "since": "2025-05-03", "assets": assets, **values}
    return bench.desk.records.make("hold", facts).id


def asset(bench: Bench, identity: str) -> Record:
    return bench.desk.records.get("asset", identity)


def said(bench: Bench, identity: str) -> str:
    return bench.desk.retention.say(asset(bench, identity))[0]


def test_the_rule_of_the_schedule_stands_above_the_assets_own_words(bench: Bench) -> None:
    rule = make_rule(bench, period="6 years", trigger="end of tenancy", action="destroy")
    identity = make_asset(bench, retention="2 years", retention_rule=rule, runs_from="2025-03-31")

    assert said(bench, identity) == (
        "To be destroyed after 31 March 2031: 6 years after the end of tenancy, counted from 31 March 2025."
    )


def test_an_asset_without_a_rule_in_the_schedule_goes_by_its_own_words(bench: Bench) -> None:
    identity = make_asset(bench, retention="6 to 10 years, then review", runs_from="2025-03-31")

    assert said(bench, identity) == (
        "To be reviewed after 31 March 2031, and by 31 March 2035 at the latest: 6 to 10 years, counted from 31 March 2025."
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "No retention period is recorded."),
        ({"retention": "Permanent"}, "It is kept permanently."),
        (
            {"retention": "6 years after closure"},
            "When it ends cannot be told. The date of “closure” is not recorded. The rule: 6 years after closure.",
        ),
        (
            {"retention": "see guidance", "runs_from": "2025-01-01"},
            "When it ends cannot be told. The period “see guidance” was not understood.",
        ),
        (
            {"retention": "6 years", "runs_from": "2025-01-01"},
            "The period ends on 1 January 2031; what is to be done then is not recorded: 6 years, counted from 1 January "
            "2025.",
        ),
        (
            {"retention": "6 years", "disposal": "offer", "runs_from": "2019-01-01"},
            "Due. To be offered to the archivist after 1 January 2025: 6 years, counted from 1 January 2019.",
        ),
    ],
)
def test_what_can_be_said_about_the_end_is_said(bench: Bench, values: dict[str, Any], words: str) -> None:
    assert said(bench, make_asset(bench, **values)) == words


def test_whether_the_system_applies_the_rule_is_said_with_its_runs(bench: Bench) -> None:
    identity = make_asset(
        bench,
        retention="6 years after closure",
        applied="yes",
        last_run="2025-05-01",
        backlog=20,
        next_run="2026-05-01",
    )

    assert said(bench, identity).endswith(
        "The system applies the rule by itself; last run 1 May 2025; 20 records wait; next run 1 May 2026."
    )
    bench.desk.records.change("asset", identity, {"next_run": "2025-06-01", "applied": "by_hand", "backlog": None})
    assert said(bench, identity).endswith(
        "The rule is applied by hand; last run 1 May 2025; the run of 1 June 2025 is overdue."
    )


def test_what_stops_disposal_is_named(bench: Bench) -> None:
    identity = make_asset(bench, retention="6 years", runs_from="2015-01-01", disposal="destroy")
    make_hold(bench, identity)
    make_hold(bench, identity, title="All letters", sort="sar", since=None)

    assert said(bench, identity).startswith(
        "Stopped by legal hold H1 “Damp claim” since 3 May 2025 and by subject access request H2 “All letters”. Due."
    )


def test_a_hold_stands_until_the_day_on_which_it_is_lifted(bench: Bench) -> None:
    identity = make_asset(bench)
    hold = make_hold(bench, identity)

    def stops() -> int:
        return len(bench.desk.retention.standing(asset(bench, identity)).stops)

    assert stops() == 1
    bench.desk.records.change("hold", hold, {"lifted": "2026-01-13"})
    assert stops() == 1
    bench.desk.records.change("hold", hold, {"lifted": "2026-01-12"})
    assert stops() == 0


def test_a_hold_on_the_whole_stops_its_parts_and_not_its_neighbours(bench: Bench) -> None:
    whole = make_asset(bench, "All files")
    part = make_asset(bench, "Letters", parent=whole)
    deeper = make_asset(bench, "Post book", parent=part)
    other = make_asset(bench, "Keys")
    make_hold(bench, whole)

    stopped = {each.asset.id: bool(each.stops) for each in bench.desk.retention.all()}

    assert stopped == {whole: True, part: True, deeper: True, other: False}


def test_assets_that_are_part_of_each_other_end_no_search(bench: Bench) -> None:
    one = make_asset(bench, "One")
    other = make_asset(bench, "Other", parent=one)
    bench.desk.records.change("asset", one, {"parent": other})
    make_hold(bench, one)

    assert len(bench.desk.retention.standing(asset(bench, other)).stops) == 1


def test_the_assets_own_words_about_a_hold_stop_it_too(bench: Bench) -> None:
    identity = make_asset(bench, legal_hold="Coroner")

    assert said(bench, identity).startswith("Stopped by a legal hold (“Coroner”).")


def test_what_is_due_is_listed_with_the_longest_overdue_first(bench: Bench) -> None:
    late = make_asset(bench, "Late", retention="6 years", runs_from="2010-01-01")
    later = make_asset(bench, "Later", retention="6 years", runs_from="2005-01-01")
    make_asset(bench, "Today is its last day", retention="6 years", runs_from="2020-01-12")
    make_asset(bench, "Not held", retention="6 years", runs_from="2005-01-01", status="needed")
    make_asset(bench, "For good", retention="Permanent", runs_from="2005-01-01")
    hold = make_hold(bench, late)

    due = bench.desk.retention.due()

    assert [each.asset.id for each in due] == [later, late]
    assert [[stop.hold for stop in each.stops] for each in due] == [[], [hold]]


def test_what_was_disposed_of_is_not_due_any_more(bench: Bench) -> None:
    identity = make_asset(bench, retention="6 years", runs_from="2010-01-01")
    entry = bench.desk.records.make("disposal", {"title": "All of it", "asset": identity}).id
    assert len(bench.desk.retention.due()) == 1

    approver = bench.desk.records.make("person", {"name": "Ola Owner", "roles": "asset_owner"}).id
    bench.desk.identity.become(approver, keep=False)
    bench.desk.records.change("disposal", entry, {"approved_by": approver})
    bench.desk.records.change("disposal", entry, {"on": "2026-01-12", "method": "shredded"})

    assert bench.desk.retention.due() == []
    assert "Last disposal: D1, 12 January 2026." in said(bench, identity)


def test_reading_all_assets_takes_a_fixed_number_of_statements(bench: Bench) -> None:
    rule = make_rule(bench, period="6 years")

    def statements() -> int:
        counted: list[str] = []
        bench.desk.context.db.set_trace_callback(counted.append)
        bench.desk.retention.due()
        bench.desk.context.db.set_trace_callback(None)
        return len(counted)

    make_asset(bench, "First", retention_rule=rule, runs_from="2010-01-01")
    before = statements()
    for number in range(20):
        identity = make_asset(bench, f"Asset {number}", retention_rule=rule, runs_from="2010-01-01")
        make_hold(bench, identity)
    assert statements() == before


def test_what_is_wrong_or_missing_is_found(bench: Bench) -> None:
    make_rule(bench, period="see guidance")
    make_rule(bench, period="tbc")
    make_rule(bench)
    make_rule(bench, period="6 years after closure", years=7)
    make_rule(bench, period="6 years after closure", years=6)
    gone = make_rule(bench, period="6 years")
    bare = make_asset(bench, "Bare")
    named = make_asset(bench, "Named", retention_rule=gone)
    bench.desk.records.delete("retention_rule", gone)
    make_asset(bench, "Late", retention="6 years", next_run="2025-12-01")
    make_asset(bench, "Known to be unknown", not_known=("owner", "where", "retention"))
    make_hold(bench, until="2025-12-31")
    bench.desk.records.make("disposal", {"title": "Letters", "asset": bare})

    found = [(each.ref, each.sentence) for each in bench.desk.retention.check()]

    assert found == [
        ("RR1", "Not understood: see guidance."),
        ("RR2", "Its period is not decided yet."),
        ("RR3", "It says no period."),
        ("RR4", "Its words, “6 years after closure”, and its numbers say different things."),
        ("A1", "No retention rule is recorded."),
        (asset(bench, named).ref, "The rule that it names was deleted."),
        ("A3", "The run of 1 December 2025 is overdue."),
        ("H1", "It names no asset, so that it stops nothing."),
        ("H1", "It was to be looked at again on 31 December 2025."),
        ("D1", "It waits for somebody to approve it."),
    ]
