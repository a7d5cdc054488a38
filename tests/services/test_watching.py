"""The watch for personal data over all records: what stands, what ever stood, and what was left alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kimdesk.model.personal import Sort, find_personal
from kimdesk.services.watching import say_warning
from tests.workspaces import Bench

NUMBER = "AB123456C"


@pytest.fixture
def asset(bench: Bench) -> str:
    values = {"title": "Void photos", "holds": f"Photographs, NI {NUMBER}", "function": "Voids", "status": "held"}
    return bench.desk.records.make("asset", {**values, "not_known": ("owner", "where")}).id


def test_what_stands_is_listed_with_its_place_and_not_repeated(bench: Bench, asset: str) -> None:
    (found,) = bench.desk.watching.standing()
    assert (found.kind, found.id, found.field, found.finding.sort) == ("asset", asset, "holds", Sort.NATIONAL_INSURANCE)
    assert found.piece == "AB…6C"


def test_only_the_kinds_asked_for_are_looked_through(bench: Bench, asset: str) -> None:
    assert bench.desk.watching.standing(("action", "risk")) == []


def test_what_was_written_over_or_deleted_is_found_in_the_history_alone(bench: Bench, asset: str) -> None:
    bench.desk.records.change("asset", asset, {"holds": "Photographs"})
    bench.desk.records.delete("asset", asset)
    assert bench.desk.watching.standing() == []
    (found,) = bench.desk.watching.ever()
    assert (found.id, found.field, found.standing) == (asset, "holds", False)
    assert found.dot is not None


def test_colleagues_may_be_named_with_their_addresses(bench: Bench) -> None:
    bench.desk.records.make("person", {"name": "Mr Patel, Flat 12, CT1 2AB", "sort": "person"})
    assert bench.desk.watching.standing() == []


def test_what_was_left_alone_is_not_said_again_until_it_says_something_else(bench: Bench, asset: str) -> None:
    watching = bench.desk.watching
    text = f"Photographs, NI {NUMBER}"
    found = watching.look(asset, "holds", text)
    watching.leave(asset, "holds", text, found)

    assert watching.look(asset, "holds", text) == ()
    assert watching.look(asset, "holds", f"More before it. {text}") == ()
    assert len(watching.look(asset, "holds", "NI AB123457C")) == 1
    assert len(watching.look(asset, "function", text)) == 1


def test_what_is_remembered_of_a_warning_does_not_hold_what_it_warned_of(bench: Bench, asset: str) -> None:
    text = f"NI {NUMBER}"
    bench.desk.watching.leave(asset, "holds", text, find_personal(text))
    kept = (bench.folder / "settings.json").read_text(encoding="utf-8")
    assert asset in kept
    assert NUMBER not in kept


def test_looking_through_what_stands_takes_the_same_statements_for_few_records_and_many(bench: Bench) -> None:
    def statements() -> int:
        told: list[str] = []
        bench.desk.context.db.set_trace_callback(told.append)
        bench.desk.watching.standing()
        bench.desk.context.db.set_trace_callback(None)
        return len(told)

    few = statements()
    for number in range(30):
        bench.desk.records.make("risk", {"title": f"Risk {number}, call 07700 900123"})
    assert statements() == few
    assert len(bench.desk.watching.standing()) == 30


def test_the_warning_says_each_sort_once_in_plain_words() -> None:
    found = find_personal("NI AB123456C and AB123457C, DOB 03/05/1961")
    assert say_warning(found).startswith(
        "This may be about a person: a National Insurance number, a date of birth. KIM Desk is for"
    )


def test_a_history_of_many_quarters_keeps_the_order_in_which_it_was_written(bench: Bench, asset: str) -> None:
    for number in range(3):
        bench.clock.advance(timedelta(days=90))
        bench.desk.records.change("asset", asset, {"holds": f"NI AB12345{number}A"})
    assert [each.standing for each in bench.desk.watching.ever()] == [False, False, False, True]
