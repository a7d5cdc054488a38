"""The settings of the workspace from the command line."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_settings_are_listed_set_and_told(landlord: CommandLine) -> None:
    assert "  due_days     15 (usual)" in landlord.done("settings", "list").out.splitlines()
    answer = landlord.done("settings", "set", "due_days=20", "first_month=12", "detail:Voids=full")
    assert answer.out == "Saved for the whole workspace\n"
    lines = landlord.done("settings", "list").out.splitlines()
    assert "  first_month  December" in lines
    assert "  detail:Voids  Full" in lines
    told = landlord.data("settings", "history", "due_days")["changes"]
    assert [(each["before"], each["after"]) for each in told] == [("", "20")]
    assert "Working days to return: 20" in landlord.done("settings", "history").out


def test_a_setting_is_emptied_and_the_usual_holds_again(landlord: CommandLine) -> None:
    landlord.done("settings", "set", "due_days=20")
    landlord.done("settings", "set", "due_days=")
    found = {each["name"]: each for each in landlord.data("settings", "list")["settings"]}
    assert (found["due_days"]["value"], found["due_days"]["says"], found["due_days"]["usual"]) == (None, "15", True)


def test_what_is_not_understood_is_said(landlord: CommandLine) -> None:
    assert "due_days" in landlord("settings", "set", "nothing=1").err
    assert "NAME=VALUE" in landlord("settings", "set", "due_days").err
    assert "whole number" in landlord("settings", "set", "due_days=many").err
    doubted = landlord.done("settings", "set", "first_month=13").out
    assert "13 is no month" in doubted


def test_who_is_no_administrator_is_told_so(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Ann", "roles=director")
    answer = landlord("--as", "Ann", "settings", "set", "due_days=20")
    assert (answer.code, "may not change this" in answer.err) == (2, True)
