"""``kimdesk chase``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import openpyxl

from tests.cli.conftest import QUARTER, CommandLine

# Returns for the quarter that ended in March 2025 were due on 23 April.
IN_MAY = datetime(2025, 5, 2, 9, 30, tzinfo=UTC)


def begin(cli: CommandLine) -> None:
    cli.done("return", "unchanged", "--activity", "Key collection", "--team", "Voids", "--quarter", QUARTER)


def test_it_lists_who_owes_what_and_since_when(landlord: CommandLine) -> None:
    begin(landlord)
    landlord.clock.set(IN_MAY)
    told = landlord.data("chase")
    assert (told["quarter"], told["due"], told["returned"]) == (QUARTER, "2025-04-23", 0)
    voids = next(each for each in told["teams"] if each["team"] == "Voids")
    assert (voids["stands"], voids["late_days"], voids["late_since"]) == ("part_done", 9, "2025-04-23")
    assert (voids["done"], voids["activities"]) == (1, 2)
    assert "Void inspection: changed or not" in voids["missing"]
    shown = landlord.done("chase").out
    assert "0 of 2 returns are in. 2 are late." in shown
    assert "9 days late, due on 23/04/2025" in shown


def test_it_is_narrowed_to_a_team_and_to_those_who_are_late(landlord: CommandLine) -> None:
    begin(landlord)
    assert landlord.data("chase", "--late")["teams"] == []
    assert [each["team"] for each in landlord.data("chase", "--team", "Rents")["teams"]] == ["Rents"]
    assert landlord("chase", "--team", "Nobody").code == 2


def test_it_gives_the_text_and_records_that_it_was_sent_where_that_is_asked_for(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam Reed", "roles=line_manager", "teams=Rents", "email=sam@example.org")
    told = landlord.done("chase", "--team", "Rents", "--text").out
    assert "To: Sam Reed <sam@example.org>" in told
    assert "Subject: KIM return of Rents, Q4 2024/25: due on 23 April 2025" in told
    assert "- Arrears letters" in told
    assert landlord.data("chase", "--team", "Rents")["teams"][0]["chased"] is None
    landlord.done("chase", "--team", "Rents", "--text", "--chased")
    chased = landlord.data("chase", "--team", "Rents")["teams"][0]["chased"]
    assert (chased["times"], chased["at"][:10]) == (1, "2025-04-10")
    assert len(landlord.data("chase", "--text")) == 2


def test_who_may_not_chase_is_told_so(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam Reed", "roles=line_manager", "teams=Rents")
    refused = landlord("chase", "--team", "Rents", "--text", "--chased", "--as", "Sam Reed")
    assert refused.code == 2
    assert "may not change this" in refused.err
    assert "goes with --text" in landlord("chase", "--chased").err


def test_it_writes_the_list_as_pages_and_as_a_workbook(landlord: CommandLine, tmp_path: Path) -> None:
    for name in ("owed.pdf", "owed.xlsx"):
        told = landlord.data("chase", "--to", str(tmp_path / name))
        assert told == {"file": str(tmp_path / name), "teams": 2}
    assert (tmp_path / "owed.pdf").read_bytes().startswith(b"%PDF")
    assert "Who owes what" in openpyxl.load_workbook(tmp_path / "owed.xlsx").sheetnames
    assert "neither a PDF nor a workbook" in landlord("chase", "--to", str(tmp_path / "owed.txt")).err


def test_a_chase_is_no_record_that_is_made_by_hand(landlord: CommandLine) -> None:
    begin(landlord)
    refused = landlord("new", "chase", "subject=Late", "team=Voids", f"quarter={QUARTER}", "way=copied", "text=Please.")
    assert refused.code == 2
    assert "kimdesk chase" in refused.err
