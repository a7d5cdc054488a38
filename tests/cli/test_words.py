"""What commands say: who must choose who they are, which of several is meant, what was taken back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import QUARTER, CommandLine

VOIDS = ("--team", "Voids", "--quarter", QUARTER)


def said(cli: CommandLine, *words: str, code: int = 2) -> str:
    answer = cli(*words)
    assert answer.code == code, answer.out
    return answer.out + answer.err


def submit(cli: CommandLine) -> None:
    cli.done("return", "unchanged", *VOIDS, "--all")
    cli.done("return", "set", *VOIDS, "statement=Kept in good order.")
    cli.done("quarter", "submit", *VOIDS)


def test_nobody_in_particular_is_told_to_choose_and_how(landlord: CommandLine) -> None:
    (landlord.home / "settings.json").unlink()

    refused = said(landlord, "new", "risk", "title=Whose?")

    assert refused.startswith("Choose who you are first. What is recorded carries the name")
    assert "kimdesk who --become NAME, or --as NAME" in refused
    assert landlord.done("who").out.startswith("Nobody is chosen on this computer yet; kimdesk who --become NAME")


def test_a_record_of_another_team_is_said_to_be_one(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam Reed", "roles=line_manager", "teams=Rents")

    refused = said(landlord, "set", "activity", "KA1", "title=Mine", "--as", "Sam Reed")

    assert "This key activity belongs to another team than yours." in refused


def test_two_of_one_name_are_named_by_their_references(landlord: CommandLine) -> None:
    landlord.done("new", "activity", "team=Rents", "title=Key collection")
    landlord.done("new", "person", "name=Sam", "roles=viewer")
    landlord.done("new", "person", "name=Sam", "roles=viewer")

    activities = said(landlord, "show", "activity", "Key collection")
    people = said(landlord, "who", "--as", "Sam")

    assert activities.startswith("Which one? 2 records of the kind key activity")
    assert "Say which: KA1, KA4." in activities
    assert people.startswith("Which one? 2 people are called “Sam”.")
    assert "“Key collection” may be 2 different records: KA1, KA4." in said(
        landlord, "new", "stage", "activity=Key collection", "stage=store"
    )


def test_what_is_taken_back_and_done_again_is_named(landlord: CommandLine) -> None:
    landlord.done("new", "risk", "title=Lost keys")

    undone, redone = landlord.done("undo").out, landlord.done("redo").out

    assert undone == "Taken back: the making of risk RK1 Lost keys.\n"
    assert redone == "Done again: the making of risk RK1 Lost keys.\n"


def test_an_act_that_was_done_before_is_said_to_have_been(landlord: CommandLine) -> None:
    submit(landlord)
    landlord.done("quarter", "review", *VOIDS)

    assert "This return is reviewed already." in said(landlord, "quarter", "review", *VOIDS, code=1)


def test_a_submitted_return_is_not_changed_by_the_command_line(landlord: CommandLine) -> None:
    submit(landlord)

    refused = said(landlord, "return", "set", *VOIDS, "statement=Quite otherwise")

    assert "This return is submitted." in refused
    assert landlord.data("return", "show", *VOIDS)["values"]["statement"] == "Kept in good order."


def test_a_signed_quarter_is_checked_no_more(landlord: CommandLine) -> None:
    for team in ("Voids", "Rents"):
        landlord.done("quarter", "not-returned", "--team", team, "--quarter", QUARTER, "--reason", "Vacant")
    landlord.done("quarter", "sign", "--quarter", QUARTER, "--attest", "all")

    checked = said(landlord, "quarter", "check", "--quarter", QUARTER, code=1)

    assert checked.startswith("Q4 2024/25 is already signed off. KIM log administrator signed it on 10/04/2025")


@pytest.mark.parametrize("quarter", ["Q1 1999/00", "Q1 2024/25"])
def test_nobody_is_late_for_a_quarter_before_records_were_kept(landlord: CommandLine, quarter: str) -> None:
    landlord.done("quarter", "open", "--quarter", QUARTER)

    assert "days late" not in landlord.done("quarter", "status", "--quarter", quarter).out


def test_a_target_that_names_no_day_is_kept_with_a_warning(landlord: CommandLine) -> None:
    landlord.done("new", "action", "title=Scan the files", "theme=DQ")
    ref = landlord.data("list", "actions")[0]["ref"]

    warned = landlord.data("set", "action", ref, "target=Q9 2027")
    fine = landlord.data("set", "action", ref, "target=Ongoing")

    assert warned["notes"] == ["No date can be worked out from “Q9 2027”, so it is never due or overdue."]
    assert (landlord.data("list", "actions")[0]["target"], fine["notes"]) == ("Ongoing", [])


def test_the_start_of_an_id_is_enough_from_four_characters_on(landlord: CommandLine) -> None:
    identity = landlord.data("list", "teams")[0]["id"]

    assert landlord.data("show", "team", identity[:5])["id"] == identity
    assert landlord("show", "team", identity[:3]).code == 2


def test_the_search_gives_titles_the_width_there_is(landlord: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    landlord.done("new", "risk", "title=Photographs of empty homes are lost", f"cause={'The tablet is wiped. ' * 20}")

    assert "Photographs of empty homes are lost" in landlord.done("search", "tablet").out


def test_a_line_manager_s_own_return_needs_no_naming(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam Reed", "roles=line_manager", "teams=Rents")

    shown = landlord.data("return", "show", "--quarter", QUARTER, "--as", "Sam Reed")

    assert shown["team"] == "Rents"


def test_a_table_sorts_as_people_count_and_never_takes_the_place_of_another(
    landlord: CommandLine, tmp_path: Path
) -> None:
    for at in range(11):
        landlord.done("new", "risk", f"title=Risk {at}")

    first, second = (Path(landlord.data("export", "--table", "risks", "--to", str(tmp_path))["file"]) for _ in range(2))

    rows = list(openpyxl.load_workbook(first).worksheets[0].iter_rows(values_only=True))
    assert [row[1] for row in rows[1:]] == [f"RK{number}" for number in range(1, 12)]
    assert second.name == f"{first.stem} (2).xlsx"


def test_one_thing_that_arrived_late_is_one_thing(landlord: CommandLine) -> None:
    from kimdesk.model.ops import Op
    from kimdesk.services.desk import open_desk
    from tests.devices import remote

    for team in ("Voids", "Rents"):
        landlord.done("quarter", "not-returned", "--team", team, "--quarter", QUARTER, "--reason", "Vacant")
    landlord.done("quarter", "sign", "--quarter", QUARTER, "--attest", "all")
    desk = open_desk(landlord.home, landlord.clock)
    record = desk.returns.return_id(desk.context.find("team", "Voids").id, desk.context.quarter(QUARTER))
    desk.context.store.receive([remote("far", 1, ("return", record, "gaps", Op.SET, "Late"))])
    desk.close()

    told = landlord.done("quarter", "status", "--quarter", QUARTER).out

    assert "One change arrived after the signature and is not in the pack." in told


def test_search_calls_an_entry_by_its_activity_and_shows_words_only_where_they_were_found(
    landlord: CommandLine,
) -> None:
    cli = landlord
    cli.done(
        "new",
        "asset",
        "title=Damp photographs",
        "holds=Pictures",
        "function=Repairs",
        "status=held",
        "not_known=owner,where",
    )
    assert cli.done("search", "damp").out.splitlines()[2].split() == [
        "Information",
        "asset",
        "A1",
        "Damp",
        "photographs",
    ]
    long = "Of many things that are said at length before anybody comes to the mould that was seen"
    cli.done("set", "asset", "A1", f"holds={long}")
    (found,) = [line for line in cli.done("search", "mould").out.splitlines() if "«mould»" in line]
    assert found.index("«") - found.index("…") < 20
    cli.done("return", "set", *VOIDS, "--activity", "Key collection", "statement=Keys are logged")
    (entry,) = [line for line in cli.done("search", "logged").out.splitlines() if "Log entry" in line]
    assert "Key collection" in entry


def test_an_action_is_known_by_the_letters_of_its_theme_and_own_themes_are_named(landlord: CommandLine) -> None:
    cli = landlord
    assert "Made DQ1" in cli("new", "action", "title=Count", "theme=DQ").out
    assert "nothing yet" in cli("settings", "list").out
    cli("settings", "set", "themes=FS Fire safety")
    assert "Fire safety" in cli("fields", "action", "theme").out
    assert "Made FS1" in cli("new", "action", "title=Check doors", "theme=fire safety").out
    assert "is not one of" in said(cli, "new", "action", "title=Check doors", "theme=Water")
