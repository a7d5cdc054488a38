"""Quarters that cannot be: those to come, those from before anybody kept records here, and those without a team."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kimdesk.errors import Refused
from kimdesk.model.recorded import ATTESTATIONS
from tests.workspaces import Bench


def test_a_quarter_to_come_is_neither_opened_nor_filled_nor_signed(bench: Bench) -> None:
    coming = bench.quarter.shifted(2)
    before = bench.operations()
    for act in (
        lambda: bench.desk.workflow.open_quarter(coming),
        lambda: bench.type("gaps", "To come", quarter=coming),
        lambda: bench.desk.signing.sign(coming, tuple(ATTESTATIONS)),
    ):
        with pytest.raises(Refused, match=r"Q1 2026/27 cannot be opened It begins on 01/04/2026\."):
            act()
    assert bench.operations() == before


def test_a_quarter_before_the_first_one_used_is_not_opened_nor_signed(bench: Bench) -> None:
    bench.desk.workflow.open_quarter(bench.quarter)
    for act in (
        lambda: bench.desk.workflow.open_quarter(bench.before),
        lambda: bench.desk.signing.sign(bench.before, tuple(ATTESTATIONS)),
    ):
        with pytest.raises(Refused, match=r"Records are kept here since Q3 2025/26\."):
            act()


def test_a_quarter_of_the_last_century_is_not_even_filled(bench: Bench) -> None:
    ancient = bench.desk.context.quarter("Q1 1999/00")
    with pytest.raises(Refused, match="was never opened here"):
        bench.type("gaps", "Long ago", quarter=ancient)
    assert {each.late for each in bench.desk.overview.picture(ancient).teams} == {0}


def test_a_quarter_without_a_team_is_not_opened(bench: Bench) -> None:
    for team in (bench.team, bench.other):
        bench.desk.records.change("team", team, {"since": "01/01/2026"})
    with pytest.raises(Refused, match="No team runs in it"):
        bench.desk.workflow.open_quarter(bench.quarter)
    assert "No team runs in Q3 2025/26" in [each.sentence for each in bench.desk.signing.preconditions(bench.quarter)]


def test_a_quarter_that_runs_is_filled_and_signed_from_its_last_day_on(bench: Bench) -> None:
    running = bench.quarter.shifted(1)
    bench.fill_and_review(running)
    bench.fill_and_review(running, bench.other)
    bench.clock.set(datetime(2026, 3, 30, 12, tzinfo=UTC))
    with pytest.raises(Refused, match="Q4 2025/26 ends on 31/03/2026; it can be signed from that day on"):
        bench.desk.signing.sign(running, tuple(ATTESTATIONS))
    bench.clock.set(datetime(2026, 3, 31, 12, tzinfo=UTC))
    bench.desk.signing.sign(running, tuple(ATTESTATIONS))


def test_a_quarter_that_ended_and_is_owed_is_late_although_nobody_opened_it(bench: Bench) -> None:
    bench.clock.set(datetime(2026, 2, 10, 9, tzinfo=UTC))
    assert {each.late > 0 for each in bench.desk.overview.picture(bench.quarter).teams} == {True}
