"""Who checked what, and where a team and its reviewer see it differently."""

from __future__ import annotations

from datetime import date

import pytest

from kimdesk.store.checks import FIRST, SECOND, THIRD
from tests.waits import statements
from tests.workspaces import Bench


def audit(bench: Bench, **values: object) -> str:
    wanted = {"title": "Ten void files", "on": "2025-11-03", "size": 10, "passed": 8} | values
    return bench.desk.records.make("sample_audit", wanted).id


def test_each_check_stands_with_its_line_of_defence(bench: Bench) -> None:
    own = audit(bench, team=bench.team)
    second = audit(bench, line="second", on="2025-12-01", size=20, passed=19)
    board = bench.desk.records.make(
        "scrutiny", {"title": "Q2 pack", "sort": "board", "body": "Board", "on": "2025-10-09"}
    ).id
    audit(bench, title="Long ago", on="2024-01-01")
    bench.desk.records.make("learning", {"title": "A complaint", "sort": "complaint", "on": "2025-11-01"})

    view = bench.desk.assurance.view(bench.quarter)

    assert {line.line: [row.id for row in line.checks] for line in view.lines} == {
        FIRST: [own],
        SECOND: [second],
        THIRD: [board],
    }
    assert [(line.size, line.passed, line.last) for line in view.lines] == [
        (10, 8, date(2025, 11, 3)),
        (20, 19, date(2025, 12, 1)),
        (0, 0, date(2025, 10, 9)),
    ]
    assert [team.id for team in view.unchecked] == [bench.other]


def test_a_sample_that_does_not_say_how_many_passed_is_not_counted_as_failed(bench: Bench) -> None:
    audit(bench, passed=None)
    (first, *_others) = bench.desk.assurance.view(bench.quarter).lines
    assert (len(first.checks), first.size, first.passed) == (1, 0, 0)


def test_ratings_that_differ_are_named_and_the_rest_is_counted(bench: Bench) -> None:
    bench.type("p1", "2")
    for activity in bench.activities:
        bench.type("p2", "2", activity)
    view = bench.view()
    bench.desk.returns.type(view, view.begin("statement"), "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), list(bench.activities))
    bench.desk.workflow.submit(bench.view())
    bench.desk.workflow.review(bench.view(), {"p1": "2", "p2": "1"})

    found = bench.desk.assurance.view(bench.quarter)

    assert [(each.team.id, each.principle, each.own, each.reviewer) for each in found.differing] == [
        (bench.team, "p2", "2", "1")
    ]
    assert found.differing[0].is_lower
    assert (found.agreed, found.unreviewed) == (1, 0)


@pytest.mark.parametrize("many", [1, 6])
def test_it_takes_as_many_statements_however_much_was_checked(bench: Bench, many: int) -> None:
    for _each in range(many):
        audit(bench)
    found = statements(bench.desk.context.db, lambda: bench.desk.assurance.view(bench.quarter))
    assert sum("p_sample_audit" in each for each in found) == 1
