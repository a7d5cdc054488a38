"""Whatever people type: one plain sentence, exit code 2, and nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.services.desk import open_desk
from tests.cli.conftest import QUARTER, CommandLine


def operations(cli: CommandLine) -> int:
    desk = open_desk(cli.home, cli.clock)
    try:
        return int(desk.context.db.execute("SELECT count(*) FROM op").fetchone()[0])
    finally:
        desk.close()


MISTAKES = [
    (("list", "asets"), "There is no kind of record called “asets”. Did you mean “assets”?"),
    (("show", "asset", "A99"), "There is no information asset called “A99”."),
    (("quarter", "status", "--quarter", "Q5 2024/25"), "There is no quarter “Q5 2024/25”."),
    (("quarter", "status", "--quarter", "Q1 2024/27"), "A quarter is written like Q1 2025/26."),
    (("set", "team", "T1", "colour=red"), "Team has no field “colour”."),
    (("set", "team", "T1", "name="), "Name: This must be filled in."),
    (("set", "team", "T1", "name"), "“name” is not understood. Write the field, an equals sign and the value"),
    (("set", "team", "T1", "name=a", "name=b"), "name is given twice."),
    (("set", "team", "T1", "name+=b"), "Name holds one value; += is for fields that hold several."),
    (("set", "team", "T1", "since=31/2/2025"), "“31/2/2025” is not a date. Write it day first"),
    (("set", "team", "T1", "since=1/1/0900"), "The year 900 cannot be right."),
    (("set", "team", "T1", "detail=medium"), "“medium” is not one of: Light, Full."),
    (("set", "team", "T1", "manager=Nobody"), "nothing here is called “Nobody”."),
    (("set", "team", "T1", f"name={'x' * 100_001}"), "the most that can be kept in one field is 100,000."),
    (("new", "activity", "title=Without a team"), "Still missing: Team."),
    (("new", "asset", "title=Half"), "Still missing: What it holds"),
    (("new", "asset", "title=Half"), "System or place."),
    (("new", "asset", "title=Half"), "What nobody knows yet is recorded as a gap: not_known=owner,where."),
    (("set", "team", "T1", "colour=red"), "All its fields: kimdesk fields team."),
    (("show", "A1"), "Its kind comes first: kimdesk show asset A1."),
    (("set", "RK3", "title=Damp"), "Its kind comes first: kimdesk set risk RK3."),
    (("list", "assets", "owner=Joel"), "A list is narrowed by: --filter owner=Joel."),
    (("new", "return", "team=Voids"), "Returns are not written field by field."),
    (("set", "quarter", QUARTER, "due=1/1/2026"), "Quarters are not written field by field."),
    (("delete", "workspace", "Borough Homes"), "Workspaces stay"),
    (
        ("new", "change", "team=Voids", "new=x", "why=y", "effective=1/1/2025", "quarter=Q3 2010/11"),
        "Q3 2010/11 has not been opened",
    ),
    (("list", "teams", "--filter", "detail"), "The filter “detail” is not understood."),
    (("list", "teams", "--filter", "detail=huge"), "Not filtered. Detail owed: “huge” is not one of"),
    (("list", "teams", "--columns", "nmae"), "Did you mean “name”?"),
    (("list", "teams", "--quarter", QUARTER), "Teams do not belong to a quarter."),
    (("list", "returns", "--filter", "status=draft"), "State cannot be filtered in this way."),
    (("history", "team", "T1", "shade"), "Team has no field “shade”."),
    (("conflicts", "settle", "team", "T1", "name", "x"), "This field has one value."),
    (("return", "show", "--quarter", QUARTER), "--team is needed here."),
    (("return", "show", "--team", "Nowhere"), "There is no team called “Nowhere”."),
    (("return", "unchanged", "--team", "Voids"), "Say which activities"),
    (("return", "unchanged", "--team", "Voids", "--activity", "KA3"), "Arrears letters is not an activity of Voids"),
    (("return", "changed", "--team", "Voids", "--activity", "KA1", "--from", "soon"), "“soon” is not a date."),
    (("return", "set", "--team", "Voids", "r1=2"), "r1 is the reviewer's."),
    (("return", "set", "--team", "Voids", "team=Rents"), "Team makes the return what it is and stays."),
    (("return", "set", "--team", "Voids", "statement=kept", "p1=9"), "“9” is not one of"),
    (("quarter", "not-returned", "--team", "Voids"), "Give the reason; it stands in the pack."),
    (("who", "--become", "Zed"), "Nobody here is called “Zed”."),
    (("import", "/nowhere/plan.xlsx"), "There is no such file."),
    (("import", "plan.xlsx", "--into", "cakes"), "There is no kind of record called “cakes”."),
    (("import", "plan.xlsx", "--on-match", "merge"), "“merge” is not one of: skip, update, stop."),
    (("verify", "/nowhere/pack"), "There is nothing at /nowhere/pack."),
    (("restore", "/nowhere/b.kimbackup"), "There is nothing at /nowhere/b.kimbackup."),
    (("sample",), "holds a workspace already, which stays as it is."),
    (("lst",), "“lst” is not known; did you mean “list”?"),
    (("list",), "Missing: KIND."),
    (("list", "teams", "--colour"), "“--colour” is not known here."),
    (("quarter",), "Say what to do."),
    (("export", "--quarter", QUARTER, "--to"), "--to needs something after it."),
    (("list", "teams", "--as", "Zed"), "Nobody here is called “Zed”."),
]


@pytest.mark.parametrize(("words", "sentence"), MISTAKES, ids=[" ".join(words)[:60] for words, _sentence in MISTAKES])
def test_a_mistake_is_answered_with_a_sentence_and_writes_nothing(
    landlord: CommandLine, words: tuple[str, ...], sentence: str
) -> None:
    before = operations(landlord)

    answer = landlord(*words)

    assert sentence in " ".join(answer.err.split("\n"))
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) <= 2
    assert "Traceback" not in answer.err
    assert operations(landlord) == before


@pytest.mark.parametrize(("words", "sentence"), MISTAKES[:12], ids=[" ".join(words)[:60] for words, _ in MISTAKES[:12]])
def test_a_program_gets_the_mistake_as_data(landlord: CommandLine, words: tuple[str, ...], sentence: str) -> None:
    answer = landlord(*words, "--json")

    error = answer.data["error"]
    assert (answer.code, error["exit_code"], answer.err) == (2, 2, "")
    assert sentence in f"{error['title']}. {error['message']} {error['hint']}"


def test_hostile_text_is_kept_as_text_and_shown_harmlessly(landlord: CommandLine) -> None:
    landlord.done("new", "team", "name==cmd|'/c calc'!A1\x1b[31m\u202egnp.exe")

    listed = landlord.done("list", "teams").out

    assert landlord.data("list", "teams")[2]["name"] == "=cmd|'/c calc'!A1[31m\u202egnp.exe"
    assert "\x1b" not in listed
    assert "\u202e" not in listed


def test_a_title_that_two_records_have_asks_which_one(landlord: CommandLine) -> None:
    landlord.done("new", "activity", "team=Rents", "title=Key collection")

    answer = landlord("show", "activity", "Key collection")

    assert (answer.code, "2 records of the kind key activity are called" in answer.err) == (2, True)


def test_somebody_who_has_left_cannot_act(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Old Hand", "roles=administrator", "left=1/1/2025")

    answer = landlord("who", "--as", "Old Hand")

    assert (answer.code, "Old Hand left on 01/01/2025." in answer.err) == (2, True)


def test_a_deleted_person_does_not_act_with_the_rights_of_nobody(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam", "roles=viewer")
    landlord.done("delete", "person", "Sam")

    assert landlord("who", "--as", "Sam").code == 2


def test_a_home_that_is_a_file_is_refused(cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("x")

    answer = cli("list", "teams")

    assert (answer.code, "is a file; --home needs a folder." in answer.err) == (2, True)
