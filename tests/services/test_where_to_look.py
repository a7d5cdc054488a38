"""Where to look for somebody's data: nothing that may hold it is missed, and nothing restricted is told."""

from __future__ import annotations

from typing import Any

import pytest

from kimdesk.model.ops import Op
from kimdesk.services.where_to_look import Place, parts_of
from tests.devices import remote
from tests.workspaces import Bench

NOBODY = {"personal": "yes", "individuals": "Members of staff"}


def asset(bench: Bench, title: str, **values: Any) -> str:
    facts = {"title": title, "holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held"}
    restricted = values.pop("restricted", False)
    return bench.desk.records.make("asset", {"place": "Attic", **facts, **values}, restricted=restricted).id


def places(bench: Bench, about: str = "", kind: str = "asset") -> dict[str, Place]:
    return {each.name: each for each in bench.desk.where_to_look.find(about).places if each.kind == kind}


def test_assets_are_found_by_whom_their_data_is_about_in_any_spelling(bench: Bench) -> None:
    asset(bench, "Files", personal="yes", individuals="Tenant, household members")
    asset(bench, "Sales", personal="yes", individuals="Leaseholders")

    assert set(places(bench, "tenants")) == {"Files"}
    assert set(places(bench, "Leaseholder")) == {"Sales"}
    assert set(places(bench, "tenants and leaseholders")) == {"Files", "Sales"}
    assert set(places(bench)) == {"Files", "Sales"}


def test_what_holds_no_personal_data_or_is_not_held_is_no_place(bench: Bench) -> None:
    asset(bench, "Stock list", personal="no", individuals="Tenants")
    asset(bench, "Survey", status="needed", individuals="Tenants")

    assert places(bench, "tenants") == {}


def test_what_nobody_has_recorded_is_on_the_sheet_and_not_sure(bench: Bench) -> None:
    asset(bench, "Old cabinet")
    asset(bench, "Case notes", personal="yes")
    asset(bench, "Files", personal="yes", individuals="Tenants")

    found = places(bench, "tenants")

    assert {name: place.sure for name, place in found.items()} == {
        "Files": True,
        "Old cabinet": False,
        "Case notes": False,
    }
    assert next(iter(found)) == "Files"
    assert found["Case notes"].why == "Whom its data is about is not recorded"


def test_an_asset_is_found_by_the_purpose_and_the_key_activity_it_is_used_in(bench: Bench) -> None:
    used, staged = asset(bench, "Register", **NOBODY), asset(bench, "Key book", **NOBODY)
    bench.desk.records.make(
        "processing", {"purpose": "Letting homes", "function": "L", "individuals": "Applicants", "assets": (used,)}
    )
    bench.desk.records.change("activity", bench.activities[0], {"customers": ("leaseholders",)})
    bench.desk.records.make("stage", {"activity": bench.activities[0], "stage": "store", "asset": staged})

    assert places(bench, "applicants")["Register"].why == "Used for: Letting homes"
    assert places(bench, "leaseholders")["Key book"].why == "Used in the key activity Void inspection"


def test_copies_parts_and_what_is_fed_are_followed_even_round_a_ring(bench: Bench) -> None:
    first = asset(bench, "Files", personal="yes", individuals="Tenants")
    copy = asset(bench, "Copy", **NOBODY, copy_of=first)
    part = asset(bench, "Part", **NOBODY, parent=copy)
    fed = asset(bench, "Fed", **NOBODY)
    bench.desk.records.change("asset", part, {"feeds": (fed, first)})
    bench.desk.records.change("asset", first, {"copy_of": fed, "parent": first})
    asset(bench, "Staff list", **NOBODY)

    found = places(bench, "tenants")

    assert set(found) == {"Files", "Copy", "Part", "Fed"}
    assert found["Part"].why == "Part or copy of A2, or fed by it"


def test_systems_contractors_and_owners_follow_from_the_assets(bench: Bench) -> None:
    records = bench.desk.records
    ada = records.make("person", {"name": "Ada Example"}).id
    system = records.make("system", {"name": "Northgate", "hosting": "external", "supplier": "NG Ltd"}).id
    records.make("system", {"name": "Finance"})
    firm = records.make("contractor", {"name": "Fixit", "owner": ada}).id
    records.make("contractor", {"name": "Helpers", "systems": (system,)})
    records.make("contractor", {"name": "Cleaners", "systems": (system,), "processor": "no"})
    asset(bench, "Rents", personal="yes", individuals="Tenants", system=system, owner=ada)
    asset(bench, "Jobs", personal="yes", individuals="Tenants", contractor=firm, type="contractor")
    asset(bench, "Post", personal="yes", individuals="Tenants", supplier="Letter Shop")

    assert set(places(bench, "tenants", "system")) == {"Northgate"}
    assert places(bench, "tenants", "system")["Northgate"].where == "Outside the council: NG Ltd"
    firms = places(bench, "tenants", "contractor")
    assert {name: place.sure for name, place in firms.items()} == {"Fixit": True, "Helpers": False, "Letter Shop": True}
    assert firms["Fixit"].owner == "Ada Example"
    assert places(bench, "tenants", "person")["Ada Example"].why == "For A1"
    assert places(bench, "tenants", "team")["Voids"].why == "For A2, A3"


def test_how_to_search_tells_place_and_access(bench: Bench) -> None:
    asset(bench, "Cabinet", personal="yes", individuals="Tenants", type="paper", place="Basement", access="Key holders")

    found = places(bench, "tenants")["Cabinet"]

    assert found.search == "Look through the paper by name and address: Basement. Access: Key holders."
    assert (found.where, found.owner) == ("Basement", "Voids")


def test_restricted_assets_are_left_out_and_counted_and_their_owners_and_systems_do_not_tell_on_them(
    bench: Bench,
) -> None:
    system = bench.desk.records.make("system", {"name": "Safe house list"}).id
    secret = asset(bench, "Refuges", personal="yes", individuals="Tenants", system=system, restricted=True)
    copy = asset(bench, "Copy of refuges", **NOBODY, owner=bench.other)
    bench.desk.records.change("asset", copy, {"copy_of": secret})

    sheet = bench.desk.where_to_look.find("tenants")

    assert sheet.left_out == 1
    assert {each.name for each in sheet.places} == {"Copy of refuges", "Rents"}
    assert not any("A1" in each.why for each in sheet.places)


def test_references_to_what_never_arrived_do_no_harm(bench: Bench) -> None:
    files = asset(bench, "Files", personal="yes", individuals="Tenants")
    gone = "00000000-0000-4000-8000-00000000beef"
    shown = dict.fromkeys(("system", "owner", "copy_of"), ())
    changes = [("asset", files, name, Op.SET, gone, over) for name, over in shown.items()]
    bench.desk.context.store.receive([remote("far", 1, *changes, ("asset", files, "feeds", Op.ADD, gone))])

    assert "Files" in places(bench, "tenants")


@pytest.mark.parametrize("words", ["", "  ", "!!!", "=1+1", "\x07", "tenants " * 5_000])
def test_any_words_are_answered(bench: Bench, words: str) -> None:
    asset(bench, "Files", personal="yes", individuals="Tenants")

    assert isinstance(bench.desk.where_to_look.find(words).places, tuple)


def test_words_are_parted_into_groups_of_people() -> None:
    assert parts_of("tenants, former leaseholders or applicants") == (
        frozenset({"tenant"}),
        frozenset({"form", "leasehold"}),
        frozenset({"applicant"}),
    )


def test_the_number_of_statements_does_not_grow(bench: Bench) -> None:
    def counted() -> int:
        said: list[str] = []
        bench.desk.context.db.set_trace_callback(said.append)
        bench.desk.where_to_look.find("tenants")
        bench.desk.context.db.set_trace_callback(None)
        return len(said)

    asset(bench, "Files", individuals="Tenants")
    one = counted()
    for number in range(15):
        asset(bench, f"Asset {number}", individuals="Tenants")

    assert counted() == one
