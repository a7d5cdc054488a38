"""Values on their way through a service: what may stand in a field, and how each is kept."""

from __future__ import annotations

import pytest

from kimdesk.errors import UserError
from kimdesk.model.validation import Invalid
from tests.workspaces import Bench


def test_a_blank_title_is_refused_and_nothing_is_saved(bench: Bench) -> None:
    before = bench.operations()
    for words in ("", "  ", None, "\x00"):
        with pytest.raises(UserError):
            bench.desk.records.make("risk", {"title": words})
    with pytest.raises(UserError, match="Still missing: "):
        bench.desk.records.make("risk", {"cause": "Damp"})
    assert bench.operations() == before


def test_one_bad_value_among_many_saves_none_of_them(bench: Bench) -> None:
    made = bench.desk.records.make("team", {"name": "Lettings"}).id
    with pytest.raises(UserError, match="not a date"):
        bench.desk.records.change("team", made, {"name": "New name", "since": "soon"})
    assert bench.desk.records.get("team", made)["name"] == "Lettings"


def test_an_action_with_several_rows_is_made_whole_or_not_at_all(bench: Bench) -> None:
    before = bench.operations()
    with pytest.raises(UserError):
        bench.desk.records.make_many("risk", [("", {"title": "One"}), ("", {"title": ""})])
    assert bench.operations() == before
    made = bench.desk.records.make_many(
        "risk", [("", {"title": "One"}), ("RK9", {"title": "Two"}), ("", {"title": "Three"})]
    )
    assert [bench.desk.records.get("risk", each.id).ref for each in made] == ["RK1", "RK9", "RK2"]


@pytest.mark.parametrize(
    ("kind", "field", "given", "kept"),
    [
        ("team", "detail", "Full", "full"),
        ("team", "detail", "full", "full"),
        ("team", "since", "31/03/2026", "2026-03-31"),
        ("team", "customers", "Tenants, licensees", ("licensees", "tenants")),
        ("team", "since", "", None),
        ("person", "roles", ["SIRO"], ("siro",)),
    ],
)
def test_what_people_write_is_kept_in_one_form(
    bench: Bench, kind: str, field: str, given: object, kept: object
) -> None:
    made = bench.desk.records.make(kind, {"name": "Somebody"}).id
    bench.desk.records.change(kind, made, {field: given})
    assert bench.desk.records.get(kind, made)[field] == kept


@pytest.mark.parametrize(
    ("field", "given", "sentence"),
    [
        ("detail", "medium", "is not one of: Light, Full"),
        ("since", "31/02/2026", "not a date"),
        ("area", "Nowhere", "nothing here is called"),
        ("customers", "tenants, dogs", "“dogs” is not one of"),
        ("colour", "blue", "no field “colour”"),
    ],
)
def test_what_cannot_stand_is_refused_with_a_sentence(bench: Bench, field: str, given: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        bench.desk.records.change("team", bench.team, {field: given})


def test_a_required_field_cannot_be_emptied_by_typing(bench: Bench) -> None:
    editing = bench.desk.records.begin("team", bench.team, "name")
    with pytest.raises(Invalid, match="filled in"):
        bench.desk.records.type(editing, " ")
    assert bench.desk.records.get("team", bench.team)["name"] == "Voids"


def test_a_number_is_a_whole_number(bench: Bench) -> None:
    workspace = bench.desk.context.store.workspace
    for words in ("fifteen", "1.5", "9" * 12, True):
        with pytest.raises(UserError, match="whole number"):
            bench.desk.records.change("workspace", workspace, {"due_days": words})
    bench.desk.records.change("workspace", workspace, {"due_days": " 10 "})
    assert bench.desk.records.get("workspace", workspace)["due_days"] == 10


def test_a_reference_is_found_by_name_by_number_and_by_id(bench: Bench) -> None:
    for words in ("Rents", "rents", "T2", bench.other):
        made = bench.desk.records.make("risk", {"title": "One", "team": words}).id
        assert bench.desk.records.get("risk", made)["team"] == bench.other


def test_a_record_that_is_not_here_is_said(bench: Bench) -> None:
    for act in (bench.desk.records.get, bench.desk.records.delete, bench.desk.records.undelete):
        with pytest.raises(UserError, match="Not found"):
            act("risk", "no-such-id")
    with pytest.raises(UserError, match="with itself"):
        bench.desk.records.merge("risk", "one", "one")
    with pytest.raises(UserError, match="no risk called"):
        bench.desk.context.find("risk", "RK99")


def test_two_of_one_name_must_be_told_apart(bench: Bench) -> None:
    for _ in range(2):
        bench.desk.records.make("risk", {"title": "Paper files"})
    with pytest.raises(UserError, match="2 records"):
        bench.desk.context.find("risk", "paper files")
    assert bench.desk.context.find("risk", "RK2").title == "Paper files"


def test_settings_of_the_workspace_are_records_and_those_of_this_computer_are_not(bench: Bench) -> None:
    workspace = bench.desk.context.store.workspace
    bench.desk.records.change("workspace", workspace, {"risk_bands": "Low 1-4; Medium 5-12; High 15-25"})
    assert bench.desk.finding.history(workspace, "risk_bands")[0].event.value.startswith("Low")
    before = bench.operations()
    bench.desk.context.settings.change("theme", "dark")
    assert bench.operations() == before
