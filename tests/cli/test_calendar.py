"""``kimdesk calendar`` and ``kimdesk done``."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandLine


def test_the_calendar_lists_what_is_due_and_writes_a_file(landlord: CommandLine, tmp_path: Path) -> None:
    landlord.done("new", "recurring", "title=Access review of the rents system", "every=year", "next=01/05/2025")
    listed = landlord.data("calendar")
    assert [(each["on"], each["what"], each["late"]) for each in listed] == [("2025-05-01", "Next due", False)]
    assert "01/05/2025" in landlord.done("calendar").out or "1 May 2025" in landlord.done("calendar").out

    file = tmp_path / "due.ics"
    assert landlord.data("calendar", "--ics", str(file))["items"] == 1
    assert b"BEGIN:VEVENT" in file.read_bytes()


def test_a_task_that_is_done_comes_again(landlord: CommandLine) -> None:
    landlord.done("new", "recurring", "title=Access review", "every=year", "next=01/04/2025")
    assert landlord.data("done", "Access review") == {"ref": "Y1", "next": "2026-04-10"}


def test_a_date_that_is_none_is_said_plainly(landlord: CommandLine) -> None:
    answer = landlord("calendar", "--to", "someday")
    assert answer.code == 2
    assert "The date “someday” is not understood" in answer.err


def test_nothing_due_is_said(landlord: CommandLine) -> None:
    assert "Nothing is due." in landlord.done("calendar").out
