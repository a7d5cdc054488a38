"""Looking back from the command line: a record and a list as at, the practice on a day, who changed what, and proof."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def year(landlord: CommandLine) -> CommandLine:
    """A register with a past: made on 10 April 2025, changed ten days later, added to after that."""
    landlord.done(
        "new", "asset", "title=Key log", "holds=Keys", "function=Voids", "status=held", "not_known=owner,where"
    )
    landlord.done(
        "new",
        "change",
        "team=Voids",
        "activity=Key collection",
        "new=Keys are signed for",
        "why=Audit",
        "effective=1/4/2025",
    )
    landlord.clock.advance(timedelta(days=10))
    landlord.done("set", "asset", "A1", "title=Key and fob log", "place=Safe")
    landlord.done("set", "team", "Voids", "name=Empty homes")
    landlord.clock.advance(timedelta(days=10))
    landlord.done(
        "new", "asset", "title=Damp visits", "holds=x", "function=Voids", "status=held", "not_known=owner,where"
    )
    return landlord


def test_a_record_is_shown_as_it_was_with_who_wrote_it_and_what_it_says_today(year: CommandLine) -> None:
    said = year.done("show", "asset", "A1", "--as-at", "15 April 2025").out
    assert said.startswith("Information asset A1 Key log, as at 15 April 2025\n")
    assert "KIM log administrator, 10/04/2025 09:30, this laptop" in said
    assert "today: Key and fob log" in said
    assert said.endswith("Changed since then: 2 of these fields.\n")


def test_a_record_as_at_for_programs_has_values_words_and_writers(year: CommandLine) -> None:
    said = year.data("show", "asset", "A1", "--as-at", "2025-04-15")
    assert (said["title"], said["there"], said["as_at"], said["remarks"]) == ("Key log", True, "15 April 2025", [])
    title = said["fields"]["title"]
    assert (title["says"], title["says_now"], title["changed_since"]) == ("Key log", "Key and fob log", True)
    assert title["written"][0]["at"] == "2025-04-10T09:30:00+00:00"
    early = year.data("show", "asset", "A1", "--as-at", "2020-01-01")
    assert (early["there"], early["remarks"]) == (
        False,
        ["It had not been recorded yet: it was made on 10 April 2025."],
    )


def test_a_list_as_at_has_the_rows_columns_and_names_of_the_time(year: CommandLine) -> None:
    lines = year.done("list", "activities", "--as-at", "10/4/2025").out.splitlines()
    assert lines[0] == "Key activities, as at 10 April 2025"
    assert "KA1  Key collection   Voids" in lines
    assert [each["title"] for each in year.data("list", "assets", "--as-at", "15/4/2025")["records"]] == ["Key log"]
    both = year.data("list", "assets", "--as-at", "now", "--sort", "title")["records"]
    assert both == year.data("list", "assets", "--sort", "title")
    found = year.data("list", "assets", "--as-at", "15/4/2025", "--filter", "place=")
    assert [each["title"] for each in found["records"]] == ["Key log"]
    nothing = year.done("list", "assets", "--as-at", "1/1/2020").out
    assert "No information assets yet." in nothing
    assert "Nothing had been recorded yet: the first record here is of 10 April 2025." in nothing
    assert "has not come yet" in year.done("list", "assets", "--as-at", "1/1/2090").out


@pytest.mark.parametrize(
    "words",
    [
        ("show", "asset", "A1", "--as-at", "yesterday week"),
        ("list", "assets", "--as-at", "31/2/2025"),
        ("practice", "Key collection", "--on", "soon"),
        ("changes", "--from", "x"),
    ],
)
def test_what_is_no_day_is_said_plainly(year: CommandLine, words: tuple[str, ...]) -> None:
    answer = year(*words)
    assert answer.code == 2
    assert "is no day. Write it day first: 31/03/2026" in answer.err


def test_the_practice_on_a_day_tells_both_dates_and_what_was_known(year: CommandLine) -> None:
    said = year.done("practice", "Key collection", "--on", "5 April 2025").out
    assert "KA1 Key collection: the practice on 5 April 2025" in said
    assert "PC1 Keys are signed for" in said
    assert "Recorded on 10 April 2025 by KIM log administrator, in force from 1 April 2025." in said
    assert "As it was known on 5 April 2025:\n  Nothing had been recorded of it." in said
    assert (
        "The same was known on 11 April 2025."
        in year.done("practice", "KA1", "--on", "5/4/2025", "--known-on", "11/4/2025").out
    )
    data = year.data("practice", "KA1", "--on", "5/4/2025")
    assert data["known_now"]["practice"]["in_force_from"] == "2025-04-01"
    assert (data["known_on"]["practice"], data["same"]) == (None, False)


def test_changes_between_two_days_are_told_by_action(year: CommandLine) -> None:
    said = year.done("changes", "--from", "20/4/2025", "--to", "20/4/2025").out
    assert "Key and fob log: Title: Key and fob log (before: Key log)" in said
    assert "2 of 2 actions by one person, 20 April 2025" in said
    data = year.data("changes", "--from", "1/4/2025", "--kind", "asset", "--field", "title")
    assert data["total"] == 3
    assert data["actions"][1]["changes"][0]["before"] == ["Key log"]
    assert year.data("changes", "--from", "1/4/2025", "--team", "Rents")["total"] == 2
    assert year.data("changes", "--from", "1/4/2025", "--person", "KIM log administrator", "--most", "1")["total"] > 1
    assert "Nothing was changed" in year.done("changes", "--from", "1/1/2020", "--to", "2/1/2020").out
    assert year("changes", "--from", "2/4/2025", "--to", "1/4/2025").code == 2
    assert "--kind is needed here" in year("changes", "--from", "1/4/2025", "--field", "title").err
    assert year("changes", "--from", "1/4/2025", "--person", "Nobody").code == 2


def test_proof_is_given_of_what_a_field_said(year: CommandLine) -> None:
    said = year.done("proof", "asset", "A1", "title", "--as-at", "15/4/2025").out
    assert "Key log\n" in said
    assert "by the clock of this laptop, as its change number" in said
    assert "This workspace is not shared" in said
    assert year.data("proof", "asset", "A1", "title")[0]["says"] == "Key and fob log"
    assert "There is nothing to prove" in year("proof", "asset", "A1", "retention").err


def test_a_register_is_exported_as_at(year: CommandLine, tmp_path: Path) -> None:
    file = year.data("export", "--to", str(tmp_path), "--table", "assets", "--as-at", "15/4/2025")["file"]
    sheet = openpyxl.load_workbook(file)["Information assets"]
    assert [row[2].value for row in sheet.iter_rows(min_row=2)] == ["Key log"]
    assert "--table is needed here" in year("export", "--to", str(tmp_path), "--as-at", "15/4/2025").err
