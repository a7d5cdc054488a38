"""The record of processing: one row for each purpose, what its assets add, and what is missing in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from kimdesk.model.ico import HEADINGS, without_taken
from kimdesk.model.ops import ALIAS, Op
from kimdesk.services.processing import Purpose
from tests.devices import remote
from tests.workspaces import Bench

SOUND = {"article6": ("e",), "retention": "6 years"}


def asset(bench: Bench, title: str, **values: Any) -> str:
    facts = {"title": title, "holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held"}
    restricted = values.pop("restricted", False)
    return bench.desk.records.make("asset", {"place": "Attic", **facts, **values}, restricted=restricted).id


def activity(bench: Bench, **values: Any) -> str:
    return bench.desk.records.make("processing", {"purpose": "Letting homes", "function": "Lettings", **values}).id


def purpose(bench: Bench, **values: Any) -> Purpose:
    return bench.desk.processing.purposes(activity(bench, **values))[0]


def keys(found: Purpose) -> set[str]:
    return {each.key for each in found.warnings}


def test_every_purpose_is_one_row_with_all_thirty_columns(bench: Bench) -> None:
    activity(bench)
    activity(bench, purpose="Collecting rent")

    rows = bench.desk.processing.purposes()

    assert [row.said["purpose"] for row in rows] == ["Letting homes", "Collecting rent"]
    assert {tuple(row.said) for row in rows} == {tuple(HEADINGS)}


def test_what_a_purpose_leaves_open_is_taken_from_its_assets_once_each_and_marked(bench: Bench) -> None:
    files = asset(bench, "Files", individuals="Tenants, applicants", data="Names; phones", retention="6 years")
    system = bench.desk.records.make("system", {"name": "Northgate"}).id
    records = asset(bench, "Records", individuals="tenants; Leaseholders", measures="Locked, and logged", system=system)

    said = purpose(bench, assets=(records, files), places="Contractor's van").said

    assert said["individuals"] == "[Taken from information assets A1, A2: Tenants; applicants; Leaseholders]"
    assert said["data"] == "[Taken from information assets A1: Names; phones]"
    assert said["retention"] == "[Taken from information assets A1: 6 years]"
    assert said["measures"] == "[Taken from information assets A2: Locked, and logged]"
    assert said["places"] == "Contractor's van\n[Taken from information assets A1, A2: Attic; Northgate]"


def test_what_a_purpose_says_itself_stands_alone(bench: Bench) -> None:
    files = asset(bench, "Files", individuals="Tenants", retention="6 years")

    said = purpose(bench, assets=(files,), individuals="Applicants", retention="2 years").said

    assert (said["individuals"], said["retention"]) == ("Applicants", "2 years")


def test_processors_and_retention_rules_are_named_with_what_they_say(bench: Bench) -> None:
    firm = bench.desk.records.make("contractor", {"name": "Fixit", "contract": "https://contracts.example/1"}).id
    rule = bench.desk.records.make(
        "retention_rule", {"records": "Tenancy files", "period": "6 years", "trigger": "tenancy ends"}
    ).id

    said = purpose(bench, contractors=(firm,), rules=(rule,), recipients="Police").said

    assert said["recipients"] == "Police\n[Taken from processors C1: Fixit]"
    assert said["contract"] == "[Taken from processors C1: https://contracts.example/1]"
    assert said["retention"] == "[Taken from retention rules RR1: Tenancy files: 6 years (tenancy ends)]"


def test_the_last_five_columns_are_for_schedule_1_and_repeat_the_lawful_basis(bench: Bench) -> None:
    policy = {"retention_policy": "https://policy.example", "adheres": "partly", "not_adhering": "Backlog"}

    without = purpose(bench, article6=("c", "e"), **policy).said
    relied_on = purpose(bench, article6=("c", "e"), schedule1="Paragraph 18", **policy).said

    last = list(HEADINGS)[25:]
    assert [without[key] for key in last] == ["", "", "", "", ""]
    assert [relied_on[key] for key in last] == [
        "Paragraph 18",
        "(c) Legal obligation; (e) Public task",
        "https://policy.example",
        "Partly",
        "Backlog",
    ]


def test_a_deleted_asset_stays_in_words_and_one_that_was_merged_speaks_through_the_other(bench: Bench) -> None:
    old, kept, merged = asset(bench, "Old cabinet"), asset(bench, "Kept", data="Names"), asset(bench, "Twin")
    made = activity(bench, assets=(old, merged))
    bench.desk.records.delete("asset", old)
    bench.desk.records.merge("asset", merged, kept)

    said = bench.desk.processing.purposes(made)[0].said

    assert said["data"] == "[Taken from information assets A2: Names]"
    assert said["places"] == "[Taken from information assets A2: Attic; A1 Old cabinet (deleted)]"


def test_an_asset_that_never_arrived_and_a_ring_of_mergers_do_no_harm(bench: Bench) -> None:
    one, other = asset(bench, "One", place="Cellar"), asset(bench, "Other")
    made = activity(bench, assets=(one,))
    bench.desk.context.store.receive(
        [
            remote("far", 1, ("processing", made, "assets", Op.ADD, "00000000-0000-4000-8000-00000000beef")),
            remote("near", 1, ("asset", one, ALIAS, Op.SET, other), ("asset", other, ALIAS, Op.SET, one)),
        ]
    )

    said = bench.desk.processing.purposes(made)[0].said

    assert "Information asset that is not here (00000000)" in said["places"]
    assert said["places"].startswith("[Taken from information assets A")


def test_deleted_processors_and_rules_stay_in_words(bench: Bench) -> None:
    firm = bench.desk.records.make("contractor", {"name": "Fixit"}).id
    rule = bench.desk.records.make("retention_rule", {"records": "Tenancy files", "period": "6 years"}).id
    made = activity(bench, contractors=(firm,), rules=(rule,))
    bench.desk.records.delete("contractor", firm)
    bench.desk.records.delete("retention_rule", rule)

    said = bench.desk.processing.purposes(made)[0].said

    assert said["recipients"] == "[Taken from processors: C1 Fixit (deleted)]"
    assert said["retention"] == "[Taken from retention rules: RR1 Tenancy files (deleted)]"


def test_a_restricted_asset_is_counted_and_nothing_of_it_is_said(bench: Bench) -> None:
    secret = asset(bench, "Refuge addresses", data="Addresses", place="Safe", restricted=True)

    found = purpose(bench, assets=(secret,))

    assert found.left_out == 1
    assert not any("Safe" in words or "Addresses" in words or "Refuge" in words for words in found.said.values())


@pytest.mark.parametrize(
    ("values", "warning"),
    [
        ({}, "basis"),
        ({"article6": ("f",)}, "closed"),
        ({"article6": ("ea",)}, "closed"),
        ({"data": "Names and notes on health"}, "condition"),
        ({"schedule1": "Paragraph 18"}, "policy"),
        ({"countries": "India"}, "transfer"),
        ({}, "retention"),
        ({"dpia_required": "yes"}, "assessment"),
    ],
)
def test_what_is_missing_is_said(bench: Bench, values: dict[str, Any], warning: str) -> None:
    assert warning in keys(purpose(bench, **values))


@pytest.mark.parametrize(
    "values",
    [
        SOUND,
        SOUND | {"data": "Health and safety checks", "countries": "None."},
        SOUND | {"data": "Ethnicity", "article9": ("g",), "schedule1": "Paragraph 8", "policy_document": "https://p.x"},
        SOUND | {"countries": "India", "safeguards": "Contract clauses of the ICO"},
        SOUND | {"dpia_required": "yes", "dpia_progress": "under_way"},
        {"role": "processor", "retention": "As the controller says"},
        {"role": "processor", "article6": ("f",), "retention": "As the controller says"},
        {"status": "ended"},
    ],
)
def test_what_is_in_order_is_not_warned_of(bench: Bench, values: dict[str, Any]) -> None:
    assert keys(purpose(bench, **values)) == set()


def test_what_its_assets_say_counts_for_the_warnings(bench: Bench) -> None:
    files = asset(bench, "Files", special="yes", retention="6 years", countries="India", dpia="to_do")

    assert keys(purpose(bench, assets=(files,), article6=("e",))) == {"condition", "transfer", "assessment"}


def test_a_landlord_that_is_no_public_authority_may_rely_on_its_interests(bench: Bench) -> None:
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"authority": "no"})

    assert keys(purpose(bench, article6=("f",), retention="1 year")) == set()


def test_recognised_legitimate_interest_is_no_basis_before_its_day(bench: Bench) -> None:
    made = activity(bench, article6=("ea",), retention="1 year")

    assert "too_early" in keys(bench.desk.processing.purposes(made)[0])
    bench.clock.set(datetime(2026, 2, 5, 9, 0, tzinfo=UTC))
    assert keys(bench.desk.processing.purposes(made)[0]) == {"closed"}


def test_contacts_come_from_the_workspace_and_the_officer_from_the_one_who_has_the_role(bench: Bench) -> None:
    bench.desk.records.make("person", {"name": "Ada Example", "roles": ("dpo",), "email": "dpo@testshire.example"})
    facts = {"controller_address": "1 High Street\nTestshire", "controller_telephone": "01234 567890"}
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, facts)

    found = bench.desk.processing.contacts()

    assert found.controller == ("Testshire Homes", "1 High Street\nTestshire", "", "01234 567890")
    assert found.officer == ("Ada Example", "", "dpo@testshire.example", "")
    assert not any(found.representative)


def test_reading_many_purposes_takes_no_more_statements_than_reading_one(bench: Bench) -> None:
    def counted() -> int:
        said: list[str] = []
        bench.desk.context.db.set_trace_callback(said.append)
        bench.desk.processing.purposes()
        bench.desk.context.db.set_trace_callback(None)
        return len(said)

    files = asset(bench, "Files", individuals="Tenants")
    activity(bench, assets=(files,))
    one = counted()
    for number in range(20):
        activity(bench, purpose=f"Purpose {number}", assets=(files, asset(bench, f"Asset {number}")))

    assert counted() == one


@pytest.mark.parametrize(
    ("cell", "own"),
    [
        ("Van\n[Taken from information assets A1: Attic]", "Van"),
        ("[Taken from processors C1: Fixit]", ""),
        ("Own\n[Taken from information assets A1: x]\n[Taken from retention rules RR1: y [z]]", "Own"),
        ("Nothing [taken] from anywhere", "Nothing [taken] from anywhere"),
        ("[Taken from afar]\n[Taken from processors: x (deleted)]", "[Taken from afar]"),
        ("[Taken from notes: mine] and more", "[Taken from notes: mine] and more"),
        ("", ""),
    ],
)
def test_what_was_taken_from_elsewhere_can_be_told_from_the_words_of_a_purpose(cell: str, own: str) -> None:
    assert without_taken(cell) == own
