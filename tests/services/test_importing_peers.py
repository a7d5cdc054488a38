"""Files of neighbouring tools go the way of any other: looked at row by row, brought in at once, taken back at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.services.import_desk import ImportDesk
from kimdesk.services.import_flow import ImportFlow
from kimdesk.services.import_preview import RowState
from kimdesk.services.import_report import OnMatch, Outcome
from kimdesk.store import reading
from tests.imports.peer_files import ciso_assets, ciso_processings, ciso_workbook, pia, write_json
from tests.imports.workbooks import write, write_csv
from tests.workspaces import Bench

FILES: dict[str, tuple[Callable[[Path], Path], dict[str, int]]] = {
    "pia.json": (lambda path: write_json(path, [pia(), pia(name="Key safes")]),
                 {"processing": 2, "sharing": 2, "risk": 4, "action": 2}),
    "assets.csv": (lambda path: write_csv(path, ciso_assets(), ";", "utf-8-sig"), {"asset": 3}),
    "processings.xlsx": (lambda path: write(path, ciso_processings()), {"processing": 2}),
    "processing.xlsx": (lambda path: write(path, *ciso_workbook()), {"processing": 1}),
}  # fmt: skip
KINDS = ("processing", "sharing", "risk", "action", "asset", "comment", "person")


def never() -> bool:
    return False


def counts(bench: Bench) -> dict[str, int]:
    return {kind: len(reading.find_records(bench.desk.context.db, kind, {})) for kind in KINDS}


def looked(desk: ImportDesk, path: Path) -> ImportFlow:
    flow = ImportFlow().choose(path.name).read(desk.read(path, never)).go_on()
    assert flow.opened is not None
    return flow.planned(desk.preview(flow.opened, flow.chosen, never))


def brought_in(desk: ImportDesk, flow: ImportFlow) -> ImportFlow:
    flow = flow.settle_all(OnMatch.UPDATE).bring_in()
    return flow.written(desk.bring_in(flow, never))


@pytest.mark.parametrize("name", FILES)
def test_a_file_comes_in_without_a_decision_and_one_undo_takes_it_back(name: str, bench: Bench, tmp_path: Path) -> None:
    make, made = FILES[name]
    before = counts(bench)

    flow = brought_in(bench.desk.import_desk, looked(bench.desk.import_desk, make(tmp_path / name)))

    assert flow.report is not None
    assert Counter(row.kind for row in flow.report.rows) == made
    assert flow.report.count(Outcome.NEW) == sum(made.values())
    assert {kind: counts(bench)[kind] - before[kind] for kind in made} == made
    bench.desk.undo.undo()
    assert counts(bench) == before


@pytest.mark.parametrize("name", FILES)
def test_a_second_import_finds_everything_the_same(name: str, bench: Bench, tmp_path: Path) -> None:
    make, made = FILES[name]
    path = make(tmp_path / name)
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, path))
    before = bench.operations()

    again = looked(desk, path)

    assert again.preview is not None
    assert again.preview.count(RowState.SAME) == sum(made.values())
    assert again.preview.count(RowState.NEW) == again.preview.count(RowState.CHANGED) == 0
    report = brought_in(desk, again).report
    assert report is not None
    assert report.count(Outcome.SAME) == sum(made.values())
    assert bench.operations() == before


@pytest.mark.parametrize("name", FILES)
def test_what_has_no_field_stands_as_a_comment_on_its_record(name: str, bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    flow = looked(desk, FILES[name][0](tmp_path / name))
    assert flow.preview is not None
    words = [f"{heading}: {said}" for row in flow.preview.plan.rows for heading, said in row.unplaced]

    brought_in(desk, flow)

    comments = "\n".join(each["text"] for each in reading.find_records(bench.desk.context.db, "comment", {}))
    assert len(words) > 3
    assert [each for each in words if each not in comments] == []


def test_every_row_of_a_part_says_where_it_went(bench: Bench, tmp_path: Path) -> None:
    flow = looked(bench.desk.import_desk, write(tmp_path / "processing.xlsx", *ciso_workbook()))

    assert flow.preview is not None
    sheets = {sheet.name: sheet for sheet in flow.preview.sheets}
    head, first, second = sheets["Purposes"].rows
    assert head.state is RowState.LEFT
    assert (first.state, second.state) == (RowState.NEW, RowState.NEW)
    assert first.why == ("taken with row 2 of “Processing”",)
    assert flow.preview.counts == {RowState.NEW: 1, RowState.LEFT: 7}


def test_the_processing_names_its_assessment_and_the_dpia_is_found_from_it(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, write_json(tmp_path / "pia.json", pia(name="Cameras, doors and lamps"))))

    (processing,) = reading.find_records(bench.desk.context.db, "processing", {})
    (assessment,) = reading.find_records(bench.desk.context.db, "sharing", {})
    assert processing["sharing"] == (assessment.id,)


def test_advice_that_only_the_dpo_writes_is_kept_among_the_notes_and_said(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    report = brought_in(desk, looked(desk, write_json(tmp_path / "pia.json", pia()))).report

    (assessment,) = reading.find_records(bench.desk.context.db, "sharing", {})
    assert assessment["advice"] is None
    assert "It may go ahead.\nSigns go up first." in assessment["notes"]
    assert report is not None
    assert "DPO's advice is kept among the notes." in str([row.notes for row in report.rows])


def test_a_parent_is_linked_where_the_file_holds_it(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk.import_desk
    brought_in(desk, looked(desk, write(tmp_path / "assets.xlsx", ciso_assets())))

    assets = {each["title"]: each for each in reading.find_records(bench.desk.context.db, "asset", {})}
    assert assets["Repairs database"]["parent"] == assets["Tenancy records"].id


def test_a_column_can_be_sent_elsewhere_and_that_is_remembered(bench: Bench, tmp_path: Path) -> None:
    from kimdesk.imports.choosing import TableChoice

    desk = bench.desk.import_desk
    path = write_json(tmp_path / "pia.json", pia())
    flow = ImportFlow().choose(path.name).read(desk.read(path, never))
    table = flow.tables[0]
    at = next(each.at for each in table.columns if each.heading == "221 How people are told")
    flow = flow.decide(table.place, TableChoice("processing", {at: "rights"}))
    assert flow.opened is not None
    flow = flow.understood(desk.tables(flow.opened, flow.chosen)).go_on()
    assert flow.opened is not None
    brought_in(desk, flow.planned(desk.preview(flow.opened, flow.chosen, never)))

    (table, *_rest) = desk.read(path, never).tables
    assert {each.heading: each.field for each in table.columns}["221 How people are told"] == "rights"
