"""The merge desk and duplicates on the command line: what a script reads, and what it may do."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def two_assets(landlord: CommandLine) -> tuple[str, str]:
    made = []
    for title, more in (("Key register", "place=Cabinet 4"), ("Keys register", "retention=6 years")):
        core = ("holds=Keys", "function=Voids", "status=held", "not_known=owner,where")
        made.append(str(landlord.data("new", "asset", f"title={title}", *core, more)["ref"]))
    return made[0], made[1]


def test_what_may_be_there_twice_is_listed_with_the_reason_and_the_exit_code_says_so(landlord: CommandLine) -> None:
    first, second = two_assets(landlord)
    answer = landlord("duplicates", "--json")
    assert answer.code == 1
    (pair,) = [each for each in answer.data if {one["ref"] for one in each["records"]} == {first, second}]
    assert pair["why"] == "Their names are the same words."
    assert f"{first} Key register and {second} Keys register" in landlord("duplicates").out


def test_one_is_made_of_two_and_undo_brings_both_back(landlord: CommandLine) -> None:
    first, second = two_assets(landlord)
    landlord.done("duplicates", "merge", "asset", second, first)
    shown = landlord.data("show", "asset", first)
    assert shown["retention"] == "6 years"
    assert shown["title"] == "Key register"
    landlord.done("undo")
    assert landlord.data("show", "asset", first)["retention"] is None
    assert landlord.data("show", "asset", second)["title"] == "Keys register"


def test_what_is_taken_over_can_be_named(landlord: CommandLine) -> None:
    first, second = two_assets(landlord)
    landlord.done("duplicates", "merge", "asset", second, first, "--take", "title")
    shown = landlord.data("show", "asset", first)
    assert (shown["title"], shown["retention"]) == ("Keys register", None)


def test_what_is_told_apart_is_proposed_no_more(landlord: CommandLine) -> None:
    first, second = two_assets(landlord)
    before = len(landlord("duplicates", "--json").data)
    landlord.done("duplicates", "apart", "asset", first, second)
    answer = landlord("merge-desk", "--json")
    assert len(answer.data["duplicates"]) == before - 1


def test_the_desk_of_a_workspace_that_nobody_shares_says_what_was_brought_in(landlord: CommandLine) -> None:
    answer = landlord("merge-desk", "--json")
    assert answer.data["last_merged"] is None
    assert answer.data["conflicts"] == 0


def test_what_still_names_a_merged_record_is_listed_and_handed_over_in_one_action(landlord: CommandLine) -> None:
    first, second = two_assets(landlord)
    goes = str(landlord.data("show", "asset", second)["id"])
    landlord.done("duplicates", "merge", "asset", second, first)
    copy = str(landlord.data("show", "asset", two_assets(landlord)[0])["ref"])
    landlord.done("set", "asset", copy, f"copy_of={goes}")

    answer = landlord("duplicates", "--json")
    (again,) = [each for each in answer.data if "named_by" in each]
    assert (again["title"], again["into_title"]) == ("Keys register", "Key register")
    assert [each["title"] for each in again["named_by"]] == [f"{copy} Key register"]
    assert landlord("merge-desk", "--json").data["named_again"] == [again]
    said = landlord("duplicates").out
    assert f"{copy} Key register still names Keys register, which lives on in Key register" in said
    assert f"kimdesk duplicates hand-over asset {goes[:8]}" in said

    assert "1 record names Key register now" in landlord.done("duplicates", "hand-over", "asset", goes[:8]).out
    assert not [each for each in landlord("duplicates", "--json").data if "named_by" in each]
    assert landlord("duplicates", "hand-over", "asset", goes[:8]).code != 0
    landlord.done("undo")
    assert [each for each in landlord("duplicates", "--json").data if "named_by" in each] == [again]


def test_deleting_what_stands_for_another_says_so(landlord: CommandLine) -> None:
    first, second = two_assets(landlord)
    landlord.done("duplicates", "merge", "asset", second, first)
    assert "It also stood for what was merged into it" in landlord.done("delete", "asset", first).out
