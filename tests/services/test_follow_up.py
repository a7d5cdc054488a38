"""What is recorded and not right yet: kept, named, never dropped."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.i18n import using
from kimdesk.model.fields import Type
from kimdesk.model.ops import Draft, Op
from kimdesk.store.follow_up import Sort, find, find_wrong, ring_members
from tests.every_kind import FREE, example
from tests.waits import statements
from tests.welsh import translate
from tests.workspaces import Bench

ASSET = {"holds": "Keys", "function": "Voids", "place": "Safe", "status": "held"}


def asset(bench: Bench, title: str, **values: object) -> str:
    owner = {} if "owner" in values or "not_known" in values else {"owner": bench.team}
    return bench.desk.records.make("asset", {"title": title, **ASSET, **owner, **values}).id


def said(bench: Bench) -> list[tuple[str, str]]:
    return [(each.title, each.sentence) for each in bench.desk.follow_up.list()]


def test_a_recorded_gap_is_followed_up_in_words(bench: Bench) -> None:
    asset(bench, "Key log", not_known=["owner", "retention"])
    assert said(bench) == [("Key log", "Not known yet: owner, retention rule.")]


def test_an_owner_who_left_is_named_from_the_day_of_leaving(bench: Bench) -> None:
    records = bench.desk.records
    gone = records.make("person", {"name": "Manager of keys", "left": "2026-01-12"}).id
    later = records.make("person", {"name": "Manager of locks", "left": "2026-02-01"}).id
    asset(bench, "Key log", owner=gone)
    asset(bench, "Lock log", owner=later)
    records.make("access_review", {"title": "Rents", "by": gone, "on": "2025-12-01"})
    assert said(bench) == [("Key log", "Information asset owner: Manager of keys has left.")]


def test_a_reference_to_something_deleted_or_unknown_leads_nowhere(bench: Bench) -> None:
    records = bench.desk.records
    system = records.make("system", {"name": "Rents system"}).id
    log = asset(bench, "Key log", system=system)
    records.delete("system", system)
    bench.desk.context.store.commit("edit", "x", [Draft("asset", log, "copy_of", Op.SET, "0" * 36)])
    assert set(said(bench)) == {
        ("Key log", "“Copy of the asset” names something that is not on this computer."),
        ("Key log", "System: Rents system was deleted."),
    }


def test_a_list_marks_what_is_followed_up_whatever_the_kind(bench: Bench) -> None:
    """A reference that leads nowhere is looked for kind by kind in a list, and once in the page."""
    for kind in FREE:
        named = [each for each in kind if each.type is Type.REF]
        made = bench.desk.records.make(kind.name, example(bench, kind))
        drafts = [Draft(kind.name, made.id, each.name, Op.SET, "0" * 36) for each in named]
        if drafts:
            bench.desk.context.store.commit("edit", "x", drafts)
    db, today = bench.desk.context.db, bench.desk.context.clock.today()
    everywhere = [each for each in find(db, today) if each.sort is Sort.NOWHERE]
    assert len({each.kind for each in everywhere}) > 20
    for kind in FREE:
        in_list = [each for each in find_wrong(db, kind.name, today) if each.sort is Sort.NOWHERE]
        assert sorted(in_list) == sorted(each for each in everywhere if each.kind == kind.name), kind.name


def test_what_was_merged_into_another_record_is_found_there(bench: Bench) -> None:
    records = bench.desk.records
    old, new = (records.make("system", {"name": name}).id for name in ("Rents", "Rents system"))
    asset(bench, "Key log", system=old)
    records.merge("system", old, new)
    assert said(bench) == []


def test_a_ring_of_copies_is_named_at_each_of_its_members(bench: Bench) -> None:
    one, two, three = (asset(bench, title) for title in ("One", "Two", "Three"))
    for record, other in ((one, two), (two, one), (three, one)):
        bench.desk.records.change("asset", record, {"copy_of": other})
    assert sorted(said(bench)) == [
        ("One", "“Copy of the asset” leads back to itself."),
        ("Two", "“Copy of the asset” leads back to itself."),
    ]


def test_days_in_the_wrong_order_are_named(bench: Bench) -> None:
    made = bench.desk.records.make("activity", {"title": "Old way", "team": bench.team, "since": "2026-01-01"}).id
    bench.desk.records.change("activity", made, {"until": "2025-01-01"})
    assert said(bench) == [("Old way", "Since is later than until.")]


def test_it_takes_as_many_statements_however_much_there_is(bench: Bench) -> None:
    counts = []
    for number in range(2):
        for each in range(number * 5 + 1):
            asset(bench, f"Log {number} {each}", not_known=["owner"])
        counts.append(len(statements(bench.desk.context.db, bench.desk.follow_up.list)))
    assert counts[0] == counts[1] <= 7


def test_what_is_wrong_is_looked_for_again_only_once_something_was_written(bench: Bench) -> None:
    db, marks = bench.desk.context.db, partial(bench.desk.follow_up.marks, "asset")
    log = asset(bench, "Key log")
    assert marks() == {}
    assert len(statements(db, marks)) == 1
    bench.desk.records.change("asset", log, {"copy_of": log})
    assert marks() == {log: {"copy_of": "“Copy of the asset” leads back to itself."}}
    assert len(statements(db, marks)) == 1


def test_the_day_and_the_language_change_what_is_said_of_it_too(bench: Bench) -> None:
    gone = bench.desk.records.make("person", {"name": "Manager of keys", "left": "2026-02-01"}).id
    log = asset(bench, "Key log", owner=gone)
    assert bench.desk.follow_up.marks("asset") == {}
    bench.clock.set(datetime(2026, 2, 2, tzinfo=UTC))
    english = bench.desk.follow_up.marks("asset")[log]["owner"]
    assert english == "Information asset owner: Manager of keys has left."
    with using(translate, "cy"):
        assert bench.desk.follow_up.marks("asset")[log]["owner"] != english


@given(st.dictionaries(st.integers(0, 12), st.integers(0, 12)))
def test_a_member_of_a_ring_comes_back_to_itself_and_nothing_else_does(numbers: dict[int, int]) -> None:
    way = {str(key): str(value) for key, value in numbers.items()}

    def comes_back(start: str) -> bool:
        at = way.get(start)
        for _step in range(len(way) + 1):
            if at == start:
                return True
            at = way.get(at) if at else None
        return False

    assert sorted(ring_members(way)) == sorted(each for each in way if comes_back(each))
