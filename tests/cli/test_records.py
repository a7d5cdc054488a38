"""Records of any kind: made, changed, listed, shown, deleted and brought back."""

from __future__ import annotations

import pytest

from kimdesk.services.desk import open_desk
from tests.cli.conftest import QUARTER, CommandLine


@pytest.fixture
def register(landlord: CommandLine) -> CommandLine:
    """Three assets."""
    common = ("holds=Files", "function=Housing", "status=held")
    landlord.done(
        "new",
        "asset",
        "title=Tenancy files",
        *common,
        "owner=KIM log administrator",
        "place=Shelf",
        "next_review=1/5/2025",
    )
    landlord.done("new", "asset", "title=Asbestos register", *common, "not_known=owner,where", "team=Voids")
    landlord.done("new", "asset", "title=Key safe log", *common, "not_known=owner,where", "vital=yes")
    return landlord


def titles(cli: CommandLine, *words: str) -> list[str]:
    return [each["title"] for each in cli.data("list", "assets", *words)]


def test_a_record_is_made_with_the_next_reference(landlord: CommandLine) -> None:
    said = landlord.data("new", "team", "name=Repairs")

    assert (said["kind"], said["ref"], said["title"], said["changed"]) == ("team", "T3", "Repairs", True)


def test_a_list_is_an_aligned_table_with_words_for_people(register: CommandLine) -> None:
    assert register.done("list", "activities").out.splitlines() == [
        "Ref  Title            Team   Customer groups",
        "---  ---------------  -----  ---------------------",
        "KA1  Key collection   Voids",
        "KA2  Void inspection  Voids  Leaseholders, Tenants",
        "KA3  Arrears letters  Rents",
        "3 key activities",
    ]


def test_a_list_for_programs_has_every_field_with_names_and_ids(register: CommandLine) -> None:
    first = register.data("list", "assets")[0]

    assert (first["ref"], first["title"], first["owner"], first["next_review"]) == (
        "A1",
        "Tenancy files",
        "KIM log administrator",
        "2025-05-01",
    )
    assert len(first["owner_id"]) == len(first["id"]) == 36
    assert (first["not_known"], first["retention"], first["conflicts"]) == ([], None, [])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--filter", "not_known=owner"), ["Asbestos register", "Key safe log"]),
        (("--filter", "team=voids"), ["Asbestos register"]),
        (("--filter", "Vital record=Yes"), ["Key safe log"]),
        (("--filter", "next_review="), ["Asbestos register", "Key safe log"]),
        (("--filter", "next_review!="), ["Tenancy files"]),
        (("--filter", "next_review=01/05/2025"), ["Tenancy files"]),
        (("--filter", "not_known=owner", "--filter", "vital!=yes"), ["Asbestos register"]),
        (("--filter", "next_review<02/05/2025"), ["Tenancy files"]),
        (("--filter", "next_review<01/05/2025"), []),
        (("--filter", "q_timely<3"), []),
        (("--words", "safe"), ["Key safe log"]),
        (("--sort", "title"), ["Asbestos register", "Key safe log", "Tenancy files"]),
        (("--sort", "title", "--reverse"), ["Tenancy files", "Key safe log", "Asbestos register"]),
        (("--words", "nothing like it"), []),
    ],
)
def test_a_list_is_filtered_and_sorted(register: CommandLine, words: tuple[str, ...], expected: list[str]) -> None:
    assert titles(register, *words) == expected


def test_columns_can_be_chosen(register: CommandLine) -> None:
    heading = register.done("list", "assets", "--columns", "title,place").out.splitlines()[0]

    assert heading.split("  ")[0] == "Ref"
    assert heading.split()[1:] == ["Title", "Place"]


def test_an_empty_list_is_said_to_be_empty(landlord: CommandLine) -> None:
    assert landlord.done("list", "risks").out == "No risks yet.\n"
    assert landlord.done("list", "teams", "--words", "zzz").out == "No teams like that.\n"
    assert landlord.data("list", "risks") == []


def test_returns_are_listed_by_quarter_with_their_state(landlord: CommandLine) -> None:
    landlord.done("return", "unchanged", "--team", "Voids", "--quarter", QUARTER, "--all")
    landlord.done("return", "unchanged", "--team", "Voids", "--quarter", "Q1 2025/26", "--all")

    listed = landlord.data("list", "returns", "--quarter", QUARTER)

    assert [(each["team"], each["quarter"], each["state"]) for each in listed] == [("Voids", QUARTER, "draft")]


def test_a_record_is_shown_with_its_fields_and_what_names_it(register: CommandLine) -> None:
    said = register.done("show", "team", "voids").out

    assert "Team T1 Voids" in said
    assert "Named in information asset A2 Asbestos register (team)" in said
    assert "Made 10/04/2025 09:30 by KIM log administrator" in said


def test_fields_are_changed_by_name_or_label_and_emptied(register: CommandLine) -> None:
    register.done("set", "asset", "A1", "Retention rule=6 years", "vital=Yes")
    assert register.data("show", "asset", "A1")["retention"] == "6 years"

    register.done("set", "asset", "A1", "retention=")

    shown = register.data("show", "asset", "A1")
    assert (shown["retention"], shown["vital"]) == (None, "yes")


def test_sets_are_given_whole_or_by_one_member(register: CommandLine) -> None:
    register.done("set", "activity", "KA1", "customers=tenants,Licensees")
    register.done("set", "activity", "KA1", "customers+=leaseholders", "customers-=tenants")

    assert register.data("show", "activity", "KA1")["customers"] == ["leaseholders", "licensees"]


def test_taking_out_what_is_not_there_is_refused(register: CommandLine) -> None:
    answer = register("set", "activity", "KA1", "customers-=tenants")

    assert (answer.code, "does not hold “tenants”" in answer.err) == (2, True)


def test_setting_what_stands_there_already_changes_nothing(register: CommandLine) -> None:
    said = register.data("set", "asset", "A1", "place=Shelf")

    assert said["changed"] is False


def test_a_deleted_record_is_hidden_and_comes_back(register: CommandLine) -> None:
    register.done("delete", "asset", "A2")
    assert titles(register) == ["Tenancy files", "Key safe log"]
    assert titles(register, "--deleted") == ["Asbestos register"]

    register.done("undelete", "asset", "A2")

    assert titles(register) == ["Tenancy files", "Asbestos register", "Key safe log"]


def test_a_new_record_is_meant_rather_than_a_deleted_one_of_the_same_name(register: CommandLine) -> None:
    register.done("delete", "asset", "Key safe log")
    register.done("new", "asset", "title=Key safe log", "holds=x", "function=y", "status=held", "not_known=owner,where")

    assert register.data("show", "asset", "key safe log")["ref"] == "A4"


def test_history_is_told_newest_first(register: CommandLine) -> None:
    register.done("set", "asset", "A1", "place=Safe")
    register.done("set", "asset", "A1", "place=")

    said = [each["says"] for each in register.data("history", "asset", "A1", "place")]

    assert said == ["Place: emptied", "Place: Safe", "Place: Shelf"]
    assert "KIM log administrator" in register.done("history", "asset", "A1").out


def test_undo_goes_back_step_by_step_through_one_field_and_redo_forward(register: CommandLine) -> None:
    register.done("set", "asset", "A1", "place=Safe")
    register.done("set", "asset", "A1", "place=Cellar")

    places = []
    for step in ("undo", "undo", "redo", "redo"):
        register.done(step)
        places.append(register.data("show", "asset", "A1")["place"])

    assert places == ["Safe", "Shelf", "Safe", "Cellar"]
    assert register("redo").code == 2


def test_redo_is_named_after_what_was_done(register: CommandLine) -> None:
    register.done("delete", "asset", "A1")
    register.done("undo")

    assert register.done("redo").out == "Done again: the deletion of information asset A1 Tenancy files.\n"


def test_undo_of_what_always_stays_is_refused(landlord: CommandLine) -> None:
    landlord.done("quarter", "open", "--quarter", QUARTER)

    answer = landlord("undo")

    assert (answer.code, "“open quarter” was not taken back." in answer.err) == (2, True)


def test_conflicts_are_listed_and_settled(register: CommandLine) -> None:
    desk = open_desk(register.home, register.clock)
    asset = desk.context.find("asset", "A1").id
    desk.records.change("asset", asset, {"next_review": "2025-06-01"}, shown={"next_review": ()})
    desk.close()

    assert "01/06/2025" in register.done("conflicts").out
    assert register.data("conflicts", "list")[0]["field"] == "next_review"
    assert "A1!" in register.done("list", "assets").out
    register.done("conflicts", "settle", "asset", "A1", "next_review", "2 June 2025")

    assert register.data("conflicts") == []
    assert register.data("show", "asset", "A1")["next_review"] == "2025-06-02"


def test_search_finds_begun_words(register: CommandLine) -> None:
    hits = register.data("search", "asbes")

    assert [(each["kind"], each["ref"], each["title"]) for each in hits] == [("asset", "A2", "Asbestos register")]
    assert register.done("search", "zzzz").out == "Nothing found for “zzzz”.\n"


def test_a_practice_change_stands_in_the_return_of_its_quarter(landlord: CommandLine) -> None:
    landlord.done("quarter", "open", "--quarter", QUARTER)
    landlord.done(
        "new",
        "changes",
        "team=Voids",
        "new=Two calls first",
        "why=A complaint",
        "effective=1/2/2025",
        f"quarter={QUARTER}",
    )
    loose = landlord.done("new", "changes", "team=Voids", "new=Keys signed for", "why=An audit", "effective=2/2/2025")

    shown = landlord.data("return", "show", "--team", "Voids", "--quarter", QUARTER)
    assert [each["ref"] for each in shown["changes"]] == ["PC1"]
    assert "It belongs to no quarter yet: kimdesk set change PC2" in loose.out


def test_the_choices_of_a_field_can_be_asked_for(cli: CommandLine) -> None:
    said = cli.data("fields", "asset", "status")

    assert said[0]["choices"] == {"held": "Held", "needed": "Needed and not held", "unneeded": "Held and not needed"}


def test_a_home_holds_one_workspace(landlord: CommandLine) -> None:
    answer = landlord("new", "workspace", "name=Another")

    assert (answer.code, "holds a workspace already" in answer.err) == (2, True)
    assert [each["name"] for each in landlord.data("list", "workspaces")] == ["Borough Homes"]


def test_evidence_is_named_for_any_record_by_its_reference(landlord: CommandLine) -> None:
    landlord.done("new", "risk", "title=Keys are lost")
    landlord.done("new", "evidence", "title=Photo", "record=RK1")
    landlord.done("quarter", "open", "--quarter", QUARTER)
    landlord.done("new", "comment", "text=Well done", f"record={QUARTER}")
    assert "Keys are lost" in landlord.done("show", "evidence", "E1").out
    assert landlord("new", "evidence", "title=Photo", "record=nothing of the kind").code == 2
