"""Records written out in the forms of other bodies, and brought back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kimdesk.errors import UserError
from kimdesk.services.importing import ImportReport, OnMatch, Outcome
from kimdesk.store import reading
from tests.imports.schedules import LGA_HEADINGS, free_schedule, lga_schedule
from tests.imports.workbooks import Grid, write
from tests.workspaces import Bench, make_bench


def bring_in(bench: Bench, path: Path, on_match: OnMatch = OnMatch.SKIP) -> ImportReport:
    return bench.desk.importing.apply(bench.desk.importing.plan(path), path.name, on_match)


def rules(bench: Bench) -> dict[str, dict[str, object]]:
    return {
        each.ref: {name: value for name, value in each.values.items() if value is not None}
        for each in reading.find_records(bench.desk.context.db, "retention_rule", {})
    }


def cells(path: Path) -> list[list[object]]:
    return [list(row) for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)]


def test_the_schedule_goes_out_under_the_exact_headings_in_their_order(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "in.xlsx", lga_schedule()))

    path = bench.desk.templates.write("retention", tmp_path)

    assert path.name == "kimdesk-retention-2026-01-12.xlsx"
    assert openpyxl.load_workbook(path).sheetnames == ["Retention schedule"]
    head, first, *_others = cells(path)
    assert head == LGA_HEADINGS
    assert first[:6] == [
        "90",
        "Housing",
        "Housing advice",
        "109",
        "Council tenant advice",
        "Transfers and moves\nand the letters about them",
    ]
    assert first[6:10] == ["No", "Yes", "Official", "Yes"]
    assert first[12:16] == ["No", "End of the tenancy", 6, 0]


@pytest.mark.parametrize("make", [lga_schedule, free_schedule])
def test_what_goes_out_comes_back_the_same(bench: Bench, tmp_path: Path, make: object) -> None:
    assert callable(make)
    grid: Grid = make()
    bring_in(bench, write(tmp_path / "in.xlsx", grid))
    before = rules(bench)

    out = bench.desk.templates.write("retention", tmp_path)
    again = bring_in(bench, out, OnMatch.UPDATE)

    assert {each.outcome for each in again.rows} == {Outcome.SAME}
    assert rules(bench) == before


def test_another_workspace_reads_the_same_rules_from_it(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "in.xlsx", lga_schedule()))
    other = make_bench(tmp_path / "other")

    bring_in(other, bench.desk.templates.write("retention", tmp_path))
    second = other.desk.templates.write("retention", tmp_path)

    assert rules(other) == rules(bench)
    assert cells(second) == cells(tmp_path / "kimdesk-retention-2026-01-12.xlsx")
    other.desk.close()


def test_periods_that_years_and_months_do_not_say_keep_their_words(bench: Bench, tmp_path: Path) -> None:
    bring_in(bench, write(tmp_path / "in.xlsx", free_schedule()))

    _head, *rows = cells(bench.desk.templates.write("retention", tmp_path))
    said = {row[0]: tuple(row[13:17]) for row in rows}

    assert said["H1"] == ("End of tenancy", 6, None, None)
    assert said["H3"] == (
        "the date of the check",
        2,
        None,
        "2 years after the date of the check, then destroy",
    )
    assert said["H5"] == ("the end of the life of the building", None, None, "Life of the building")
    assert said["H9"] == (None, "30 days, longer if a crime is looked into", None, None)


def test_a_text_that_looks_like_a_formula_stays_a_text(bench: Bench, tmp_path: Path) -> None:
    bench.desk.records.make("retention_rule", {"records": "=1+1", "period": "6 years"})

    sheet = openpyxl.load_workbook(bench.desk.templates.write("retention", tmp_path)).worksheets[0]

    assert (sheet["F2"].value, sheet["F2"].data_type) == ("=1+1", "s")


def test_a_working_table_of_any_kind_is_a_form_too(bench: Bench, tmp_path: Path) -> None:
    path = bench.desk.templates.write("table:retention-rules", tmp_path)

    assert path.name == "kimdesk-retention-rules-2026-01-12.xlsx"


@pytest.mark.parametrize("name", ["", "nonsense", "table:", "table:unicorns", "retention:x"])
def test_a_form_that_is_not_there_is_refused_with_those_that_are(bench: Bench, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match=r"There are: retention, .*table:KIND"):
        bench.desk.templates.write(name, tmp_path)


def test_a_folder_that_is_not_there_is_said_plainly(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        bench.desk.templates.write("retention", tmp_path / "gone")
