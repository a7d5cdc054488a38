"""What is due for disposal and what is wrong, from the command line."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine

FILES = ("title=Tenancy files", "holds=Agreements", "function=Tenancy", "status=held", "not_known=owner,where")


@pytest.fixture
def kept(landlord: CommandLine) -> CommandLine:
    """An asset whose six years are over."""
    landlord.done(
        "new", "retention-rule", "records=Tenancy files", "period=6 years", "trigger=End of tenancy", "action=destroy"
    )
    landlord.done("new", "asset", *FILES, "retention_rule=RR1", "runs_from=31/03/2015")
    return landlord


def test_what_is_due_is_said_with_its_rule(kept: CommandLine) -> None:
    assert kept.done("retention", "due").out.splitlines() == [
        "A1 Tenancy files",
        "  To be destroyed after 31 March 2021: 6 years after the end of tenancy, counted from 31 March 2015.",
    ]


def test_what_stops_it_is_said_and_told_to_programs(kept: CommandLine) -> None:
    kept.done("new", "hold", "title=Damp claim", "sort=hold", "assets=A1", "since=01/02/2025")

    assert kept.done("retention", "due").out.splitlines()[1] == (
        "  Stopped by legal hold H1 “Damp claim” since 1 February 2025."
    )
    (due,) = kept.data("retention", "due")
    assert (due["ref"], due["rule"], due["kept_until"], due["action"]) == (
        "A1",
        "RR1",
        "2021-03-31",
        "Destroy (confidential)",
    )
    assert due["stopped_by"] == ["legal hold H1 “Damp claim” since 1 February 2025"]
    answer = kept("new", "disposal", "title=Letters", "asset=A1")
    assert (answer.code, "may not be disposed of" in answer.err) == (1, True)


def test_nothing_due_is_said_too(landlord: CommandLine) -> None:
    assert landlord.done("retention", "due").out == "Nothing is due for disposal.\n"
    assert landlord.done("retention", "check").out == "Every rule is understood, and nothing is overdue.\n"


def test_what_is_wrong_makes_the_answer_no(kept: CommandLine) -> None:
    kept.done("new", "retention-rule", "records=Letters", "period=See guidance")

    answer = kept("retention", "check")

    assert (answer.code, answer.out) == (1, "Retention rule RR2: Not understood: See guidance.\n")
    assert kept("retention", "check", "--json").data[0]["finding"] == "Not understood: See guidance."
