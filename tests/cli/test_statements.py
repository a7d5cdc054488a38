"""The commands of the yearly statement."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandLine


def test_a_statement_is_shown_signed_and_written(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("new", "person", "name=Rents manager", "sort=post")
    landlord.done(
        "new", "asset", "title=Rent accounts", "holds=Charges", "function=Income", "owner=Rents manager",
        "place=Attic", "status=held",
    )  # fmt: skip

    shown = landlord.data("statement", "show", "Rents manager")
    assert [each["points"] for each in shown["assets"]] == [["No retention rule."]]
    assert "Rent accounts" in landlord.done("statement", "show", "Rents manager").out

    said = landlord.data(
        "statement", "sign", "Rents manager", "All is in order.", "--risks", "None new.", "--on-behalf"
    )
    assert said["ref"] == "ST1"
    assert said["next_due"][:4] > said["signed_on"][:4]
    assert landlord.data("statement", "list")[0]["signed_on"] == said["signed_on"]

    file = Path(landlord.data("statement", "write", "Rents manager", "--to", str(tmp_path / "out"))["file"])
    assert file.suffix == ".pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert "is a file; --to needs a folder" in landlord("statement", "write", "Rents manager", "--to", str(file)).err


def test_an_owner_that_nobody_knows_is_said_in_words(landlord: CommandLine) -> None:
    said = landlord("statement", "show", "Nobody")
    assert said.code == 2
    assert "No owner is called “Nobody”" in said.err


def test_the_siro_receives_a_statement_that_was_signed_on_behalf(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Rents manager", "sort=post")
    landlord.done("new", "person", "name=Sid", "sort=person", "roles=siro")
    landlord.done(
        "new", "asset", "title=Rent accounts", "holds=Charges", "function=Income", "owner=Rents manager",
        "place=Attic", "status=held",
    )  # fmt: skip
    said = landlord("statement", "sign", "Rents manager", "All is in order.")
    assert said.code == 2
    assert "on behalf of the owner" in said.err
    landlord.done("statement", "sign", "Rents manager", "All is in order.", "--on-behalf")

    assert landlord("statement", "receive", "ST1").code == 2
    assert landlord.data("--as", "Sid", "statement", "receive", "ST1")["received_on"] == "2025-04-10"


def test_no_field_is_set_that_signs_for_somebody_else(landlord: CommandLine) -> None:
    for name in ("Una Reed", "Ira Moss"):
        landlord.done("new", "person", f"name={name}", "sort=person", "roles=asset_owner")
    landlord.done("new", "statement", "title=Una’s", "owner=Una Reed", "year=2025/26")
    for change in ("signed_by=Ira Moss", "signed_on=01/04/2025", "owner=Ira Moss"):
        refused = landlord("set", "statement", "ST1", change, "--as", "Ira Moss")
        assert refused.code == 2
        assert "Ira Moss may not change this" in refused.err
    landlord.done("set", "statement", "ST1", "signed_by=Una Reed", "signed_on=01/04/2025", "--as", "Una Reed")
