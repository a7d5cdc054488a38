"""The picture of the service, against the same numbers worked out slowly from each return."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.quarter_limits import is_before_use
from kimdesk.services.returns import ReturnView
from kimdesk.services.scope import Scope
from tests.waits import statements
from tests.workspaces import Bench, make_bench

OPEN = {"not_started", "draft", "returned", "reopened", "not_returned"}


def slowly(desk: Desk, view: ReturnView) -> dict[str, tuple[Any, ...]]:
    """Return by principle: lowest step, reviewer's step, counts; straight from what the return reads."""
    cells = {}
    for principle in PRINCIPLES:
        if view.state == "not_returned":
            cells[principle] = (None, None, (0, 0, 0, 0, 0))
            continue
        readings = [view.whole] if principle == "p1" else [entry.reading for entry in view.entries]
        steps = [reading.values.get(principle) for reading in readings]
        judged = sorted(step for step in steps if step and step != "na")
        lowest = judged[0] if judged else ("na" if "na" in steps else None)
        counts = Counter(steps)
        reviewer = view.whole.values.get(f"r{principle[1:]}")
        cells[principle] = (lowest, reviewer, tuple(counts[step] for step in ("0", "1", "2", "3", "na")))
    return cells


def compare(desk: Desk, quarter: Quarter) -> None:
    picture = desk.overview.picture(quarter)
    today = desk.context.clock.today()
    views = {state.team.id: desk.returns.open(state.team.id, quarter) for state in picture.teams}
    for state in picture.teams:
        view = views[state.team.id]
        assert state.state == view.state
        assert (state.done, state.activities) == (view.done, len(view.entries))
        said = [entry.outcome for entry in view.entries]
        assert (state.unchanged, state.changed) == (said.count("unchanged"), said.count("changed"))
        owed = view.state in OPEN - {"not_returned"} and not is_before_use(desk.context, quarter)
        late = (today - desk.context.due(quarter)).days if owed else 0
        assert state.late == max(late, 0)
    for owed in desk.chasing.read(quarter).teams:
        still_open = owed.state in OPEN - {"not_returned"}
        assert owed.missing == (views[owed.team.id].missing if still_open else ())
    before = {team: slowly(desk, desk.returns.open(team, quarter.shifted(-1))) for team in views}
    for cell in picture.cells:
        lowest, reviewer, counts = slowly(desk, views[cell.team])[cell.principle]
        assert (cell.step, cell.reviewer, cell.counts) == (lowest, reviewer, counts)
        assert cell.carried == (cell.held > 0)
        assert cell.carried == (lowest is not None and carried(views[cell.team], cell.principle))
        was = before[cell.team][cell.principle][0]
        known = {str(step) for step in range(4)}
        moved = (lowest > was) - (lowest < was) if lowest in known and was in known else None
        if quarter.shifted(-1).start.isoformat() in begun(desk):
            assert cell.direction == moved
    assert picture.returned == sum(1 for view in views.values() if view.state not in OPEN)
    for point in picture.trend:
        then = desk.context.quarter(point.quarter)
        opened = [desk.returns.open(team, then) for team in views]
        steps = [
            slowly(desk, view)[principle][0]
            for view in opened
            for principle in PRINCIPLES
            if not carried(view, principle)
        ]
        assert point.counts == tuple(steps.count(str(step)) for step in range(4))
        assert point.not_applicable == steps.count("na")


def carried(view: ReturnView, principle: str) -> bool:
    """Whether nobody has given the principle, or not for every activity, since the quarter began."""
    if view.state not in ("not_started", "draft"):
        return False
    if principle == "p1":
        return view.whole.record is None or view.whole.record["p1"] is None
    return any(
        entry.reading.values.get(principle)
        and not entry.outcome
        and (entry.reading.record is None or entry.reading.record[principle] is None)
        for entry in view.entries
    )


def begun(desk: Desk) -> set[str]:
    return {start for (start,) in desk.context.db.execute("SELECT start FROM p_quarter")}


said = st.tuples(
    st.integers(0, 3),
    st.sampled_from(["p1", "p2", "p5", "unchanged", "changed", "not_returned", "take back"]),
    st.sampled_from(["0", "1", "2", "3", "na"]),
    st.integers(0, 3),
)


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    folder: Path = tmp_path_factory.mktemp("overview")
    return make_bench(folder)


@settings(max_examples=12)
@given(st.lists(said, min_size=2, max_size=8))
def test_the_picture_says_what_the_returns_say(long_lived: Bench, chosen: list[tuple[Any, ...]]) -> None:
    bench = long_lived
    for back, what, step, activity in chosen:
        quarter = bench.quarter.shifted(-back)
        team = bench.team if activity < 3 else bench.other
        view = bench.view(quarter, team)
        entry = view.entries[activity % len(view.entries)]
        if what == "p1":
            bench.desk.returns.type(view, view.begin("p1"), step)
        elif what.startswith("p"):
            bench.desk.returns.type(view, view.begin(what, entry.activity.id), step, entry.activity.id)
        elif what == "not_returned" and view.state in ("draft", "not_started"):
            bench.desk.workflow.not_returned(view, "On leave")
        elif what == "unchanged" and (entry.may_be_unchanged or not entry.answered_before):
            bench.desk.returns.nothing_changed(view, [entry.activity.id])
        elif what == "changed":
            bench.desk.returns.something_changed(view, entry.activity.id, "A new form")
        elif entry.outcome:
            bench.desk.returns.withdraw_outcome(view, entry.activity.id)
    for back in (0, 1):
        compare(bench.desk, bench.quarter.shifted(-back))
    assert bench.desk.context.store.rebuild() == ()


def test_teams_and_activities_count_only_while_they_run(bench: Bench) -> None:
    bench.desk.records.change("team", bench.other, {"until": "30/09/2025"})
    bench.desk.records.change("activity", bench.activities[0], {"since": "01/01/2026"})
    bench.desk.records.delete("activity", bench.activities[1])
    picture = bench.desk.overview.picture(bench.quarter)
    assert [(state.team.id, state.activities) for state in picture.teams] == [(bench.team, 1)]
    compare(bench.desk, bench.quarter)


def test_lateness_is_counted_from_the_due_day_and_not_for_what_was_returned(bench: Bench) -> None:
    due = bench.desk.context.due(bench.quarter)
    now = bench.clock.now()
    bench.clock.set(now.replace(year=due.year, month=due.month, day=due.day))
    assert {state.late for state in bench.desk.overview.picture(bench.quarter).teams} == {0}
    bench.clock.advance(timedelta(days=4))
    bench.fill_and_review(bench.quarter, bench.team)
    late = {state.team.id: state.late for state in bench.desk.overview.picture(bench.quarter).teams}
    assert late == {bench.team: 0, bench.other: 4}


def test_what_is_due_soon_follows_the_revised_target_also_where_it_has_no_day(bench: Bench) -> None:
    rows = [
        ("A", {"target": "31/12/2025"}, "2025-12-31", True),
        ("B", {"target": "31/12/2025", "revised": "30/06/2026"}, "2026-06-30", False),
        ("C", {"target": "31/12/2025", "revised": "Ongoing"}, None, False),
        ("D", {"target": "31/12/2025", "progress": "done"}, None, False),
    ]
    for title, values, _day, _late in rows:
        bench.desk.records.make("action", {"title": title, "theme": "DQ", "team": bench.team, **values})
    found = {due.title: (due.on.isoformat(), due.late) for due in bench.desk.overview.due_soon()}
    assert found == {title: (day, late) for title, _values, day, late in rows if day}
    assert bench.desk.overview.overdue_actions() == 1
    assert bench.desk.overview.due_soon(bench.other) == []


def test_reviews_of_assets_and_open_risks_are_due_too_for_whoever_sees_to_them(bench: Bench) -> None:
    records = bench.desk.records
    owner = records.make("person", {"name": "Olu", "sort": "person", "roles": ("asset_owner",)}).id
    for title, values in (
        ("Late", {"review": "2026-01-02", "team": bench.team}),
        ("Soon", {"review": "2026-02-02", "owner": owner}),
        ("Without a day", {"owner": owner}),
        ("Closed", {"review": "2026-01-01", "state": "closed", "closed_why": "It has gone"}),
    ):
        records.make("risk", {"title": title, **values})
    due = bench.desk.overview.due_soon()
    assert [(each.kind, each.title, each.who, each.late) for each in due] == [
        ("risk", "Late", "", True),
        ("risk", "Soon", "Olu", False),
    ]
    assert [each.title for each in bench.desk.overview.due_soon(bench.team)] == ["Late"]
    within = Scope(False, owner, frozenset())
    assert [each.title for each in bench.desk.overview.due_soon(scope=within)] == ["Soon"]


# --- quarters and when they are due ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({}, date(2026, 1, 22)),
        ({"due_days": 5}, date(2026, 1, 8)),
        ({"due_days": 0}, date(2025, 12, 31)),
        ({"due_days": 5, "holidays": "05/01/2026, 06/01/2026"}, date(2026, 1, 12)),
    ],
)
def test_a_quarter_is_due_by_the_workspace_s_own_rule(bench: Bench, values: dict[str, Any], due: date) -> None:
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, values)
    assert bench.desk.context.due(bench.quarter) == due


def test_a_workspace_may_begin_its_year_in_another_month(bench: Bench) -> None:
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"first_month": 12})
    quarter = bench.desk.context.quarter("Q1 2025/26")
    assert (quarter.start, quarter.end) == (date(2025, 12, 1), date(2026, 2, 28))
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"first_month": 13})
    assert bench.desk.context.first_month() == 4


def test_opening_a_quarter_makes_it_once(bench: Bench) -> None:
    assert bench.desk.workflow.open_quarter(bench.quarter)
    before = bench.operations()
    assert not bench.desk.workflow.open_quarter(bench.quarter)
    assert bench.operations() == before


def test_a_team_listed_as_not_returned_is_not_rated_by_what_it_said_before(bench: Bench) -> None:
    bench.type("p1", "2", quarter=bench.before)
    bench.type("gaps", "The key log is on paper", quarter=bench.before)
    bench.desk.workflow.not_returned(bench.view(), "Long absence")
    cells = [cell for cell in bench.desk.overview.picture(bench.quarter).cells if cell.team == bench.team]
    assert {cell.step for cell in cells} == {None}
    bench.fill_and_review(bench.quarter, bench.other)
    bench.sign(bench.quarter)
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    records = bench.desk.signing.document(signature)["records"]
    told = next(each for each in records if each["kind"] == "return" and each["title"] == "Voids")
    assert told["fields"]["gaps"][1:] == [None, ""]


def test_an_action_whose_target_comes_to_no_day_holds_the_signature_up(bench: Bench) -> None:
    owner = bench.desk.records.make("person", {"name": "Insight team", "sort": "group"}).id
    for target in ("Q1", "Ongoing", "Q1 2026/27"):
        bench.desk.records.make("action", {"title": f"Do it by {target}", "owners": (owner,), "target": target})
    unmet = [each.sentence for each in bench.desk.signing.preconditions(bench.quarter) if each.kind == "action"]
    assert unmet == ["Action AC1 has no owner or no date"]


def test_who_is_late_is_said_without_the_picture_as_the_picture_says_it(bench: Bench) -> None:
    """At every stand of a return, before the day it is due and after it, with and without a sign-off."""

    def both() -> tuple[set[str], set[str]]:
        picture = bench.desk.overview.picture(bench.quarter, back=0)
        return set(bench.desk.overview.late_in(bench.quarter)), {each.team.id for each in picture.teams if each.late}

    assert both() == (set(), set())
    bench.clock.advance(timedelta(days=30))
    assert both() == ({bench.team, bench.other},) * 2
    bench.type("p1", "2")
    assert both() == ({bench.team, bench.other},) * 2
    bench.fill_and_review(bench.quarter)
    assert both() == ({bench.other},) * 2
    bench.desk.workflow.not_returned(bench.view(team=bench.other), "Long absence")
    assert both() == (set(), set())
    bench.sign(bench.quarter)
    assert both() == (set(), set())
    bench.desk.workflow.reopen(bench.view(), "A figure was wrong")
    assert both() == ({bench.team},) * 2


def test_who_is_late_takes_as_many_statements_for_ten_teams_as_for_two(bench: Bench) -> None:
    bench.clock.advance(timedelta(days=30))
    counts = []
    for more in range(2):
        counts.append(len(statements(bench.desk.context.db, lambda: bench.desk.overview.late_in(bench.quarter))))
        for each in range(8):
            bench.desk.records.make("team", {"name": f"Team {more} {each}", "detail": "light"})
    assert counts[0] == counts[1] < 10
