"""The workspace's own retention rule: it is told what is older, and nothing goes by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kimdesk.services.keeping import say_kept
from tests.workspaces import Bench

YEAR = timedelta(days=366)


def rule(bench: Bench, **values: object) -> None:
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, values)


def test_without_a_rule_the_doctor_says_that_there_is_none(bench: Bench) -> None:
    assert bench.desk.keeping.look().years == 0
    assert "No rule says" in say_kept(bench.desk.keeping.look())[0]


def test_what_ended_before_is_named_and_what_was_written_before_is_counted(bench: Bench) -> None:
    bench.fill_and_review(bench.quarter)
    rule(bench, keep_years=2, keep_rule="Signed packs are permanent.")
    assert bench.desk.keeping.look().quarters == ()
    assert say_kept(bench.desk.keeping.look())[-1] == "Nothing here is older."

    bench.clock.advance(3 * YEAR)
    kept = bench.desk.keeping.look()
    assert kept.quarters == (bench.quarter.name,)
    assert kept.changes == bench.operations()
    words = " ".join(say_kept(kept))
    assert "2 years" in words
    assert "Signed packs are permanent." in words
    assert "Nothing is deleted by itself." in words


def test_looking_deletes_nothing(bench: Bench) -> None:
    rule(bench, keep_years=1)
    bench.clock.advance(5 * YEAR)
    before = bench.operations()
    bench.desk.keeping.look()
    assert bench.operations() == before


@pytest.mark.parametrize("years", [0, -3, 100_000])
def test_a_rule_that_makes_no_sense_does_no_harm(bench: Bench, years: int) -> None:
    rule(bench, keep_years=years)
    bench.desk.keeping.look()
