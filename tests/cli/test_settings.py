"""The settings of the workspace from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandLine
from tests.exports.made_logos import encoded, kite


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


def test_a_logo_is_taken_and_taken_away(landlord: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "kite.png"
    path.write_bytes(encoded(kite()))
    assert "Packs made from now on show kite.png (1 KB)." in landlord.done("settings", "logo", str(path)).out
    assert "  logo  " in landlord.done("settings", "list").out
    assert landlord.data("settings", "history", "logo")["changes"][0]["after"] == "kite.png (1 KB)"
    assert "It is chosen, and not typed." in landlord("settings", "set", f"logo={path}").err
    assert landlord.done("settings", "logo", "--remove").out == "Packs made from now on show no logo.\n"


def test_what_is_no_logo_is_said_in_one_sentence(landlord: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "kite.png"
    path.write_bytes(encoded(kite())[:-30])
    answer = landlord("settings", "logo", str(path))
    assert (answer.code, "kite.png is broken" in answer.err) == (2, True)
    assert "Name the picture, or say --remove." in landlord("settings", "logo").err
    assert "Name the picture, or say --remove." in landlord("settings", "logo", str(path), "--remove").err


def test_a_colour_that_cannot_be_read_on_white_is_kept_and_said(landlord: CommandLine) -> None:
    assert landlord.done("settings", "set", "colour=#7A1F3D").out == "Saved for the whole workspace\n"
    said = landlord.done("settings", "set", "colour=#FFD500").out
    assert "#FFD500 is too light to be read on white, so packs take the darker #8C7500." in said
    assert "No colour can be read from “red”" in landlord.done("settings", "set", "colour=red").out
