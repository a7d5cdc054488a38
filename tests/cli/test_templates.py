"""Workbooks in the layouts of other bodies, and the places to look for somebody's data."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kimdesk.store.follow_up import Sort
from tests.cli.conftest import CommandLine

ASSET = ("title=Files", "holds=Papers", "function=Housing", "owner=Voids", "status=held", "place=Attic")


def test_the_record_of_processing_is_written_and_comes_back(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("new", "asset", *ASSET, "individuals=Tenants")
    landlord.done("new", "processing", "purpose=Letting homes", "function=Lettings", "assets=A1", "article6=e")

    said = landlord.data("export", "--template", "ICO", "--to", str(tmp_path / "out"))

    sheet = openpyxl.load_workbook(said["file"]).worksheets[0]
    assert [sheet["A10"].value, sheet["B10"].value, sheet["L10"].value] == [
        "Lettings",
        "Letting homes",
        "(e) Public task",
    ]
    assert sheet["D10"].value == "[Taken from information assets A1: Tenants]"
    assert landlord.data("import", said["file"])["counts"] == {"processing": {"same": 1}}


def test_a_template_nobody_knows_is_named_with_those_there_are(landlord: CommandLine, tmp_path: Path) -> None:
    answer = landlord("export", "--template", "icco", "--to", str(tmp_path))

    assert answer.code == 2
    assert "There is no form called “icco”" in answer.err
    assert "retention, ico, actions, where-to-look" in answer.err


def test_where_to_look_is_said_and_written(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("new", "asset", *ASSET, "individuals=Tenants", "personal=yes")

    said = landlord.done("where-to-look", "tenants", "--to", str(tmp_path / "out")).out

    assert "Files" in said
    assert "Attic" in said
    (file,) = (tmp_path / "out").iterdir()
    assert openpyxl.load_workbook(file)["Where to look"]["C2"].value == "Files"


def test_where_to_look_answers_programs(landlord: CommandLine) -> None:
    landlord.done("new", "asset", *ASSET, "individuals=Tenants", "personal=yes")

    answer = landlord.data("where-to-look", "tenants")

    assert (answer["about"], answer["restricted_left_out"]) == ("tenants", 0)
    assert [(each["kind"], each["ref"], each["recorded"]) for each in answer["places"]] == [
        ("asset", "A1", True),
        ("team", "T1", True),
    ]


def test_nothing_recorded_is_an_answer_too(landlord: CommandLine) -> None:
    assert "No place is recorded" in landlord.done("where-to-look", "leaseholders").out


def test_a_file_is_no_folder_to_write_into(landlord: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")

    answer = landlord("where-to-look", "--to", str(tmp_path / "file"))

    assert (answer.code, "is a file" in answer.err) == (2, True)


def test_a_pack_by_template_and_part_is_written_and_checked(landlord: CommandLine, tmp_path: Path) -> None:
    said = landlord.data("export", "--pack", "brief", "--part", "Voids", "--to", str(tmp_path / "out"))

    assert (said["pack"], said["part"]) == ("brief", "Voids")
    assert said["files"][0].endswith("-voids-draft.pdf")
    assert landlord.data("verify", said["folder"])["ok"]


def test_a_template_of_a_pack_that_nobody_knows_is_named_with_those_there_are(
    landlord: CommandLine, tmp_path: Path
) -> None:
    answer = landlord("export", "--pack", "breif", "--to", str(tmp_path))

    assert answer.code == 2
    assert "full, brief, board, regulator, register, actions" in answer.err


@pytest.mark.parametrize("other", [("--table", "risk"), ("--template", "ico")])
@pytest.mark.parametrize("named", [("--part", "Voids"), ("--pack", "brief")])
def test_what_is_said_of_a_pack_is_refused_of_a_table_and_not_passed_over(
    landlord: CommandLine, tmp_path: Path, other: tuple[str, str], named: tuple[str, str]
) -> None:
    answer = landlord("export", *other, *named, "--to", str(tmp_path / "out"))
    assert answer.code == 2
    assert "a table or a form is written whole" in answer.err


def test_follow_up_narrows_to_whatever_it_lists(landlord: CommandLine) -> None:
    for sort in Sort:
        assert landlord("follow-up", "--sort", sort).code in (0, 1)
