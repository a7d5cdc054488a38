"""Workbooks for teams without the program, given out and merged from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import QUARTER, CommandLine
from tests.filled_books import FilledBook

RETURN = ("--team", "Voids", "--quarter", QUARTER)


def test_a_return_goes_out_comes_back_and_one_undo_takes_it_back(landlord: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "voids.xlsx"
    said = landlord.data("workbook", "write", *RETURN, "--to", str(path))
    assert said == {"team": "Voids", "quarter": QUARTER, "file": str(path)}
    book = FilledBook(path)
    book.put("Key activities", "Key collection", "This quarter", "Nothing changed")
    book.put("The quarter", "Statement for the quarter", "Your answer", "All in order.")
    book.sign("Ann Example")
    book.save()

    planned = landlord.data("workbook", "merge", str(path), "--dry-run")
    assert (planned["dry_run"], planned["changed"], planned["counts"]["changed"]) == (True, False, 2)
    assert landlord.data("return", "show", *RETURN)["done"] == 0

    merged = landlord.data("workbook", "merge", str(path))
    assert (merged["changed"], merged["filled_in_by"]) == (True, "Ann Example")
    assert merged["rows"] == planned["rows"]
    assert landlord.data("return", "show", *RETURN)["done"] == 1

    assert "the filled workbook with" in landlord.done("undo").out
    assert landlord.data("return", "show", *RETURN)["done"] == 0


def test_the_report_says_what_was_done_with_each_row(landlord: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "voids.xlsx"
    landlord.done("workbook", "write", *RETURN, "--to", str(path))
    book = FilledBook(path)
    book.put("The quarter", "Gaps", "Your answer", "No index")
    book.put("Key activities", "Key collection", "From", "soon")
    book.save()
    lines = landlord.done("workbook", "merge", str(path)).out.splitlines()

    assert lines[0].startswith(f"The return of Voids for {QUARTER}, given out on 10/04/2025")
    assert "The quarter, row 5, Gaps: changed" in lines
    assert "  Gaps: “No index”, which was nothing." in lines
    assert any("“soon” is not a date" in line for line in lines)
    assert lines[-1] == "kimdesk undo takes all of it back."


def test_a_register_goes_out_filtered_and_a_conflict_is_named(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("new", "action", "title=Label the keys", "theme=IM", "comments=As agreed")
    landlord.done("new", "action", "title=Count the locks", "theme=IA")
    path = tmp_path / "plan.xlsx"
    landlord.done("workbook", "write", "--table", "actions", "--filter", "theme=IM", "--to", str(path))
    landlord.done("set", "action", "Label the keys", "comments=Typed here")
    book = FilledBook(path)
    book.put("Actions", "Label the keys", "Comments", "Written there")
    book.save()
    said = landlord.data("workbook", "merge", str(path))

    assert [(row["title"], row["state"]) for row in said["rows"]] == [("Label the keys", "conflict")]
    assert said["rows"][0]["fields"] == [
        {"field": "comments", "way": "conflict", "now": "Typed here", "workbook": "Written there"}
    ]
    assert len(landlord.data("conflicts")) == 1


def test_what_cannot_be_written_is_said_in_a_sentence(landlord: CommandLine, tmp_path: Path) -> None:
    assert "ends in .xlsx" in landlord("workbook", "write", *RETURN, "--to", str(tmp_path / "voids.xls")).err
    assert (
        "give --table"
        in landlord("workbook", "write", *RETURN, "--filter", "theme=IM", "--to", str(tmp_path / "voids.xlsx")).err
    )
    answer = landlord("workbook", "write", "--table", "quarters", "--to", str(tmp_path / "q.xlsx"))
    assert "no register that is filled in as a workbook" in answer.err
    assert answer.code == 2


def test_a_working_table_is_no_workbook_to_be_merged(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("new", "action", "title=Label the keys")
    table = landlord.data("export", "--table", "actions", "--to", str(tmp_path))["file"]
    answer = landlord("workbook", "merge", table)

    assert "not a workbook that KIM Desk gave out" in answer.err
    assert "kimdesk import" in answer.err


def test_a_workbook_that_was_given_out_is_merged_and_not_imported(landlord: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "voids.xlsx"
    landlord.done("workbook", "write", *RETURN, "--to", str(path))
    answer = landlord("import", str(path))

    assert answer.code == 2
    assert "kimdesk workbook merge" in answer.err
