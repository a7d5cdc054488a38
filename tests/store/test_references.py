"""References that people say aloud, and the ids behind them."""

from __future__ import annotations

import uuid
from pathlib import Path

from kimdesk.model.ops import CREATED, Draft, Op, natural_id
from kimdesk.services.desk import Desk
from tests.devices import second_desk, share
from tests.workspaces import Bench


def two_with_one_reference(bench: Bench, other: Desk) -> tuple[str, str]:
    mine = bench.desk.records.make("risk", {"title": "Mine"}).id
    theirs = other.records.make("risk", {"title": "Theirs"}).id
    share(bench.desk, other)
    return mine, theirs


def test_two_records_of_one_reference_are_told_apart_the_same_way_everywhere(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    mine, theirs = two_with_one_reference(bench, other)
    refs = [{each: desk.records.get("risk", each).ref for each in (mine, theirs)} for desk in (bench.desk, other)]
    assert refs[0] == refs[1]
    assert sorted(refs[0].values()) == ["RK1", "RK1-2"]
    first = min((bench.desk, mine), (other, theirs), key=lambda pair: pair[0].context.store.device)[1]
    assert refs[0][first] == "RK1"
    other.close()


def test_what_a_signed_quarter_has_seen_keeps_its_plain_reference(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    late, early = (other, bench.desk)
    if early.context.store.device < late.context.store.device:
        late, early = early, late
    signed = early.records.make("risk", {"title": "Signed"}).id
    for team in (bench.team, bench.other):
        view = early.returns.open(team, bench.quarter)
        early.workflow.not_returned(view, "On leave")
    from kimdesk.model.recorded import ATTESTATIONS

    early.signing.sign(bench.quarter, tuple(ATTESTATIONS))
    unsigned = late.records.make("risk", {"title": "Unsigned"}).id
    share(bench.desk, other)
    for desk in (bench.desk, other):
        assert desk.records.get("risk", signed).ref == "RK1"
        assert desk.records.get("risk", unsigned).ref == "RK1-2"
        assert desk.context.store.rebuild() == ()
    other.close()


def test_a_suffixed_reference_finds_its_record(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    for each in two_with_one_reference(bench, other):
        ref = bench.desk.records.get("risk", each).ref
        assert bench.desk.context.find("risk", ref).id == each
    other.close()


def test_the_start_of_an_id_works_where_a_reference_is_asked_for(bench: Bench) -> None:
    made = bench.desk.records.make("risk", {"title": "Paper files"}).id
    assert bench.desk.context.find("risk", made[:8]).id == made
    assert bench.desk.context.find("risk", made.upper()).id == made


def test_two_laptops_that_open_one_return_make_one_record(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    for desk, field in ((bench.desk, "gaps"), (other, "risks")):
        view = desk.returns.open(bench.team, bench.quarter)
        desk.returns.type(view, view.begin(field), f"Typed into {field}")
    share(bench.desk, other)
    rows = bench.desk.context.db.execute("SELECT id FROM p_return WHERE team = ?", (bench.team,)).fetchall()
    assert len(rows) == 1
    whole = bench.view().whole
    assert (whole.values["gaps"], whole.values["risks"]) == ("Typed into gaps", "Typed into risks")
    assert whole.record is not None
    assert not whole.record.conflicts
    other.close()


def test_natural_ids_belong_to_one_workspace_and_one_key() -> None:
    one, two = str(uuid.uuid4()), str(uuid.uuid4())
    ids = {
        natural_id(space, "return", *key) for space in (one, two) for key in (("t", "2025-10-01"), ("t", "2026-01-01"))
    }
    assert len(ids) == 4
    assert natural_id(one, "return", "t", "q") == natural_id(one, "return", "t", "q")


def test_a_quarter_is_known_by_its_first_day_whatever_it_is_called(bench: Bench) -> None:
    quarter = bench.desk.context.quarter("2025-10-01")
    assert quarter == bench.desk.context.quarter("q3 25/26")
    assert bench.desk.context.quarter_id(quarter) == natural_id(
        bench.desk.context.store.workspace, "quarter", "2025-10-01"
    )


def test_a_record_made_twice_under_two_references_keeps_the_file_whole(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Once"}).id
    store = bench.desk.context.store
    store.commit("import", "somebody", [Draft("risk", risk, CREATED, Op.SET, {"ref": "RK9", "team": ""})])

    assert store.rebuild() == ()
    assert bench.desk.records.get("risk", risk)["title"] == "Once"
