"""The map of source, copies and feeds: what it shows, what it says is not right, and that nothing sends it round for ever."""

from __future__ import annotations

from typing import Any

import pytest

from kimdesk.model.ops import Op
from kimdesk.services.source_map import Node, Part, SourceMap, Trouble, Way
from tests.devices import remote
from tests.waits import asked
from tests.workspaces import Bench


def asset(bench: Bench, title: str, **values: Any) -> str:
    facts = {"title": title, "holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held"}
    return bench.desk.records.make("asset", {"place": "Attic", **facts, **values}).id


def change(bench: Bench, record: str, **values: Any) -> None:
    bench.desk.records.change("asset", record, values)


def seen(bench: Bench, record: str) -> SourceMap:
    return bench.desk.source_map.of(record)


def told(nodes: tuple[Node, ...], way: Way = Way.TRUTH) -> list[tuple[str, int, Part]]:
    return [(each.name.partition(" ")[2], each.depth, each.part) for each in nodes if each.way is way]


def troubles(found: SourceMap) -> dict[str, tuple[Trouble, ...]]:
    return {each.name.partition(" ")[2]: each.troubles for each in found.nodes if each.troubles}


def test_the_map_is_the_same_from_wherever_in_it_one_stands(bench: Bench) -> None:
    source = asset(bench, "Register", authoritative="yes")
    copy = asset(bench, "Depot sheet", copy_of=source)
    asset(bench, "Office sheet", copy_of=source)

    for start in (source, copy):
        found = seen(bench, start)
        assert told(found.nodes) == [
            ("Register", 0, Part.SOURCE),
            ("Depot sheet", 1, Part.COPY),
            ("Office sheet", 1, Part.COPY),
        ]
        assert [each.id for each in found.nodes if each.here] == [start]
        assert found.remarks == ()
        assert found.summary == (
            "Authoritative source: A1 Register. "
            "Copies: A2 Depot sheet (of A1 Register); A3 Office sheet (of A1 Register)."
        )


def test_feeds_are_shown_both_ways(bench: Bench) -> None:
    onward = asset(bench, "Dashboard")
    middle = asset(bench, "Ledger", feeds=(onward,))
    asset(bench, "Keyed list", feeds=(middle,))

    found = seen(bench, middle)

    assert told(found.nodes, Way.FED_BY) == [("Keyed list", 0, Part.PLAIN)]
    assert told(found.nodes, Way.FEEDS) == [("Dashboard", 0, Part.PLAIN)]
    assert found.summary == "Fed by: A3 Keyed list. Feeds: A1 Dashboard."


def test_an_asset_with_nothing_around_it_is_alone(bench: Bench) -> None:
    found = seen(bench, asset(bench, "Register"))

    assert found.is_alone
    assert found.summary == "No source, no copy and no feed is recorded."


def test_two_that_call_themselves_the_source_are_pointed_out(bench: Bench) -> None:
    source = asset(bench, "Register", authoritative="yes")
    copy = asset(bench, "Depot sheet", copy_of=source, authoritative="yes")

    found = seen(bench, copy)

    assert troubles(found) == {"Register": (Trouble.TWO_SOURCES,), "Depot sheet": (Trouble.TWO_SOURCES,)}
    assert found.remarks == (
        "One truth, 2 sources: A1 Register; A2 Depot sheet are each called the authoritative one.",
    )


def test_two_sources_of_one_name_are_one_truth_though_neither_names_the_other(bench: Bench) -> None:
    first = asset(bench, "Tenancy register", authoritative="yes")
    asset(bench, "tenancy REGISTER ", authoritative="yes")

    found = seen(bench, first)

    assert told(found.nodes, Way.ALIKE) == [("tenancy REGISTER", 0, Part.SOURCE)]
    assert "One truth, 2 sources" in found.remarks[0]


def test_one_of_the_same_name_that_nobody_has_spoken_of_is_asked_about(bench: Bench) -> None:
    first = asset(bench, "Key log", authoritative="yes")
    asset(bench, "Key log")

    assert seen(bench, first).remarks == (
        "Called the same, and nobody has said whether one is a copy of the other: A2 Key log.",
    )


def test_a_copy_of_a_copy_is_pointed_out(bench: Bench) -> None:
    source = asset(bench, "Register", authoritative="yes")
    copy = asset(bench, "Sheet", copy_of=source)
    asset(bench, "Sheet of the sheet", copy_of=copy)

    found = seen(bench, source)

    assert troubles(found) == {"Sheet of the sheet": (Trouble.COPY_OF_COPY,)}
    assert found.remarks == ("A3 Sheet of the sheet is a copy of A2 Sheet, which is a copy itself.",)
    assert [each.depth for each in found.nodes] == [0, 1, 2]


def test_a_source_that_is_a_copy_is_pointed_out(bench: Bench) -> None:
    first = asset(bench, "Register")
    asset(bench, "Sheet", copy_of=first, authoritative="yes")

    found = seen(bench, first)

    assert troubles(found) == {"Sheet": (Trouble.SOURCE_IS_COPY,)}
    assert found.remarks == ("A2 Sheet is called the authoritative source, and is a copy of A1 Register.",)


def test_copies_without_a_source_are_pointed_out(bench: Bench) -> None:
    first = asset(bench, "Register")
    asset(bench, "Sheet", copy_of=first)

    assert seen(bench, first).remarks == (
        "There are copies here, and nobody has said which is the authoritative source.",
    )


@pytest.mark.parametrize("length", [1, 2, 5])
def test_a_ring_of_copies_is_shown_once_and_ends(bench: Bench, length: int) -> None:
    ring = [asset(bench, f"Sheet {at}") for at in range(length)]
    for at, record in enumerate(ring):
        change(bench, record, copy_of=ring[(at + 1) % length])
    hanging = asset(bench, "Hanging from it", copy_of=ring[0])

    for start in (ring[-1], hanging):
        found = seen(bench, start)
        assert sorted(each.id for each in found.nodes) == sorted([*ring, hanging])
        assert all(troubles(found)[f"Sheet {at}"] == (Trouble.RING,) for at in range(length))
        assert sum("ring" in each or "itself" in each for each in found.remarks[:1]) == 1


def test_assets_that_feed_each_other_end_too(bench: Bench) -> None:
    first = asset(bench, "Ledger")
    second = asset(bench, "Sheet", feeds=(first,))
    change(bench, first, feeds=(second, first))

    found = seen(bench, first)

    assert told(found.nodes, Way.FED_BY) == [("Ledger", 0, Part.PLAIN), ("Sheet", 0, Part.PLAIN)]
    assert told(found.nodes, Way.FEEDS) == [("Ledger", 0, Part.PLAIN), ("Sheet", 0, Part.PLAIN)]


def test_what_was_deleted_or_never_arrived_is_kept_and_marked(bench: Bench) -> None:
    source = asset(bench, "Register", authoritative="yes")
    copy = asset(bench, "Sheet", copy_of=source)
    bench.desk.records.delete("asset", source)
    bench.desk.context.store.receive([remote("far", 1, ("asset", copy, "feeds", Op.ADD, "never-arrived"))])

    found = seen(bench, copy)

    assert told(found.nodes) == [("", 0, Part.GONE), ("Sheet", 1, Part.COPY)]
    assert [each.name for each in found.nodes if each.part is Part.GONE] == [
        "Register",
        "An asset that is not here (never-ar)",
    ]
    assert "Register is named here and was deleted, or has not arrived on this computer." in found.remarks


def test_what_was_merged_away_is_found_where_it_went(bench: Bench) -> None:
    kept = asset(bench, "Register", authoritative="yes")
    away = asset(bench, "Register, again")
    copy = asset(bench, "Sheet", copy_of=away, feeds=(away,))
    bench.desk.records.merge("asset", away, kept)

    found = seen(bench, copy)

    assert told(found.nodes) == [("Register", 0, Part.SOURCE), ("Sheet", 1, Part.COPY)]
    assert told(found.nodes, Way.FEEDS) == [("Register", 0, Part.SOURCE)]
    assert found.remarks == ()


def test_it_takes_as_many_statements_however_large_the_map_is(bench: Bench) -> None:
    source = asset(bench, "Register", authoritative="yes")
    counts = []
    for at in range(3):
        counts.append(len(asked(bench.desk.context.db, lambda: seen(bench, source))))
        for copy in range(4):
            asset(bench, f"Sheet {at} {copy}", copy_of=source, feeds=(source,), system=None)
    assert len(set(counts)) == 1


def test_what_is_too_much_to_draw_is_counted(bench: Bench) -> None:
    source = asset(bench, "Register", authoritative="yes")
    facts = {"holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held", "place": "Attic"}
    rows = [("", {**facts, "title": f"Sheet {at}", "copy_of": source}) for at in range(150)]
    last = bench.desk.records.make_many("asset", rows)[-1].id

    for start in (source, last):
        found = seen(bench, start)
        assert len(found.nodes) == 120
        assert [each.id for each in found.nodes if each.here] == [start]
        assert found.remarks[0] == "The nearest 120 assets are drawn here; 31 more belong to the map."


def test_feeds_beyond_what_can_be_drawn_are_counted_too(bench: Bench) -> None:
    facts = {"holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held", "place": "Attic"}
    fed = [
        each.id
        for each in bench.desk.records.make_many("asset", [("", {**facts, "title": f"S {at}"}) for at in range(120)])
    ]
    source = asset(bench, "Ledger", feeds=tuple(fed))
    found = seen(bench, source)
    assert len(found.nodes) == 120
    assert found.remarks[0] == "The nearest 120 assets are drawn here; one more belongs to the map."
