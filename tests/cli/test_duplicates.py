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
