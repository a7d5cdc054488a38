"""Measures from the command line: listed, entered, and their values told."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def measured(landlord: CommandLine) -> CommandLine:
    facts = ("title=Homes surveyed", "definition=In five years", "target=95 %", "direction=up")
    landlord.done("new", "measure", *facts)
    return landlord


def test_a_value_is_entered_listed_and_changed(measured: CommandLine) -> None:
    said = measured.done("measure", "enter", "M1", "Q4 24/25", "90 %", "--counted", "90", "--out-of", "100").out
    assert said == "Homes surveyed, Q4 2024/25: 90 % (MV1)\n"
    measured.done("measure", "enter", "Homes surveyed", "Q4 2024/25", "96 %", "--counted", "96")
    (listed,) = measured.data("measure", "list")
    assert [(each["value"], each["number"], each["met"]) for each in listed["values"]] == [("96 %", 96, True)]
    lines = measured.done("measure", "values", "M1").out.splitlines()
    assert lines[:2] == ["M1 Homes surveyed", "Target: 95 % or more"]
    assert "96 of 100" in lines[-1]
    assert "Target met" in measured.done("measure", "list").out


def test_what_cannot_be_read_is_kept_and_marked(measured: CommandLine) -> None:
    said = measured.done("measure", "enter", "M1", "Q4 2024/25", "about 40").out
    assert "No number can be read from “about 40”" in said
    assert "No number" in measured.done("measure", "values", "M1").out
    assert measured.data("measure", "values", "M1")["values"][0]["number"] is None


def test_what_is_missing_is_said(measured: CommandLine) -> None:
    assert measured.done("measure", "values", "M1").out.endswith("No value yet.\n")
    assert "no value yet" in measured.done("measure", "list").out
    assert measured("measure", "enter", "M1", " ", "40").code == 2
    assert "M9" in measured("measure", "values", "M9").err
