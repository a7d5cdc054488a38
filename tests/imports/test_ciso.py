"""What CISO Assistant exports comes in by the names of its columns, in any order; what has no field here is kept by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.imports.book import Book
from kimdesk.imports.finding import prepared
from kimdesk.imports.owners import Named
from kimdesk.imports.plan import Plan, Row, make_plan
from kimdesk.imports.reading import read_workbook
from tests.imports.peer_files import ciso_assets, ciso_processings, ciso_template, ciso_workbook
from tests.imports.workbooks import Grid, assets, book, shuffled, write, write_csv


def kept(row: Row) -> dict[str, str]:
    return dict(row.unplaced)


def facts(plan: Plan) -> list[tuple[str, str, dict[str, object], list[tuple[str, str]]]]:
    return [(row.kind, row.ref, row.fields, sorted(row.unplaced)) for row in plan.rows]


def accounts(plan: Plan) -> list[tuple[str, int, str]]:
    return [(each.sheet, each.row, each.sort) for each in plan.source_rows]


# --- assets ------------------------------------------------------------------------------------------------------------------


def test_an_export_of_assets_comes_in_as_it_is() -> None:
    first, second, third = make_plan(book(ciso_assets())).rows

    assert {row.kind for row in (first, second, third)} == {"asset"}
    assert first.ref == "AST.01"
    assert first.fields == {
        "title": "Tenancy records",
        "holds": "Agreements and letters of every tenancy",
        "function": "Housing",
        "owner": Named("Tenancy Manager", "post"),
        "confidentiality": "high",
        "integrity": "medium",
        "notes": "Looked at in spring",
    }
    assert second.fields["type"] == "system"
    assert second.fields["parent"] == Named("Tenancy records", "asset")
    assert third.fields["title"] == "-80 freezer log"


def test_what_has_no_field_is_kept_under_the_name_of_its_column() -> None:
    first, second, _third = make_plan(book(ciso_assets())).rows

    assert kept(first) == {
        "internal_id": "9f1c-1",
        "type": "PR",
        "asset_class": "data/sensitive data",
        "security_objectives": "confidentiality: high,integrity: moderate,proof: low",
        "Is a business function ?": "No",
    }
    assert kept(second)["disaster_recovery_objectives"] == "RTO: 4h,RPO: 1h"
    assert kept(second)["link"] == "https://wiki.example/repairs"
    assert "type: PR" in first.notes


def test_the_mapping_says_whose_headings_they_are_and_why() -> None:
    (table,) = make_plan(book(ciso_assets())).tables

    assert table.kind == "asset"
    assert "its headings are those of CISO Assistant" in table.reasons
    fields = {each.heading: each.field for each in table.columns}
    assert fields["folder"] == "function"
    assert fields["type"] is None


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("grid", [ciso_assets(), ciso_processings()], ids=["assets", "processings"])
def test_columns_in_another_order_bring_the_same(grid: Grid, seed: int) -> None:
    assert facts(make_plan(book(shuffled(grid, seed)))) == facts(make_plan(book(grid)))


@pytest.mark.apart
@pytest.mark.parametrize("grid", [ciso_assets(), ciso_processings("True", "False")], ids=["assets", "processings"])
def test_the_csv_with_semicolons_brings_what_the_workbook_brings(grid: Grid, tmp_path: Path) -> None:
    rows = [["" if cell is None else cell for cell in row] for row in grid.rows]
    plan = make_plan(read_workbook(write_csv(tmp_path / "export.csv", replace(grid, rows=rows), ";", "utf-8-sig")))
    whole = make_plan(read_workbook(write(tmp_path / "export.xlsx", grid)))

    assert [row.fields for row in plan.rows] == [row.fields for row in whole.rows]


def test_the_fewest_columns_are_told_by_what_stands_below_type() -> None:
    first, second = make_plan(book(ciso_template())).rows

    assert first.fields == {"title": "Gas safety records", "holds": "One for each home", "function": "Global"}
    assert kept(second) == {"type": "SP"}


def test_titles_above_and_a_column_that_somebody_added_do_no_harm() -> None:
    grid = ciso_assets()
    wide = [[*row, extra] for row, extra in zip(grid.rows, ("Retention period", "6 years", "", ""), strict=True)]

    plan = make_plan(book(replace(grid, rows=[["Exported in May"], [], *wide])))

    assert plan.rows[0].fields["retention"] == "6 years"
    assert [each.sort for each in plan.source_rows] == ["title", "blank", "heading", "data", "data", "data"]


def test_a_register_of_ones_own_is_not_taken_for_an_export() -> None:
    (table,) = make_plan(book(assets())).tables

    assert not any("CISO" in reason for reason in table.reasons)


# --- processings -------------------------------------------------------------------------------------------------------------


def test_an_export_of_processings_comes_in_as_processing_activities() -> None:
    first, second = make_plan(book(ciso_processings())).rows

    assert first.kind == "processing"
    assert first.ref == "PRC-1"
    assert first.fields == {
        "purpose": "Letting homes",
        "function": "Lettings",
        "notes": "Choosing who gets a home",
        "owner": Named("Lettings Manager", "post"),
        "dpia_required": "yes",
        "dpia_link": "DPIA-7",
    }
    assert second.fields["dpia_required"] == "no"
    assert kept(first) == {"internal_id": "7a-1", "status": "Approved", "processing_nature": "collection,use"}


def workbook(*changes: Grid) -> Book:
    changed = {each.name: each for each in changes}
    return book(*(changed.get(each.name, each) for each in ciso_workbook()))


def test_the_parts_of_a_processing_stand_in_its_row() -> None:
    plan = make_plan(workbook())
    (row,) = plan.rows

    assert (row.kind, row.ref) == ("processing", "PRC-9")
    assert row.fields == {
        "purpose": "Paying staff",
        "function": "People",
        "notes": "Every month",
        "dpia_required": "yes",
        "dpia_link": "DPIA-42",
        "article6": ("b", "c"),
        "article9": ("b",),
        "data": "Bank details (financial data)\nhealth data",
        "retention": "Bank details (financial data): 6 years\nhealth data: 3 years",
        "individuals": "Our staff (employee)",
        "recipients": "Revenue and Customs (tax authority)",
        "contractors": (Named("Pay bureau", "contractor"),),
        "countries": "US",
        "safeguards": "Back-up: standard contractual clauses",
    }
    assert kept(row) == {
        "status": "in review",
        "information_channel": "Intranet",
        "purposes": "Wages\nSick pay",
        "purposes: description": "Sick pay: By law",
        "personal data: deletion_policy": "Bank details (financial data): automatic deletion",
        "personal data: is_sensitive": "Bank details (financial data): No\nhealth data: Yes",
        "data recipients: description": "Revenue and Customs (tax authority): Each month",
        "contractors: relationship_type": "Pay bureau: data processor",
        "contractors: country": "Pay bureau: GB",
        "contractors: documentation_link": "Pay bureau: https://contract.example",
        "transfers": "Back-up",
        "transfers: guarantees": "Back-up: Checked each year",
    }


def test_every_row_of_every_part_is_accounted_for() -> None:
    plan = make_plan(workbook())

    assert {sort for _sheet, _row, sort in accounts(plan)} == {"heading", "data", "continuation"}
    assert plan.left_over == tuple(each for each in plan.source_rows if each.sort == "heading")


def test_sheets_and_columns_in_another_order_bring_the_same() -> None:
    sheets = [shuffled(each, seed) for seed, each in enumerate(ciso_workbook())]

    (row,) = make_plan(book(*reversed(sheets))).rows

    (plain,) = make_plan(workbook()).rows
    assert row.fields == plain.fields
    assert kept(row) == kept(plain)


def with_two(parts: Sequence[Sequence[str | None]]) -> Book:
    main = ciso_workbook()[0]
    two = [*main.rows, ["PRC-10", "Hiring", "All year", "People", *[None] * 8]]
    return workbook(
        replace(main, rows=two), Grid("Data subjects", [["name", "category", "processing"], *map(list, parts)])
    )


def test_of_several_processings_each_gets_the_parts_that_name_it() -> None:
    parts = [("Staff", "privacy_employee", "prc-9"), ("Applicants", "privacy_job_applicant", "Hiring")]

    first, second = make_plan(with_two(parts)).rows

    assert first.fields["individuals"] == "Staff (employee)"
    assert second.fields["individuals"] == "Applicants (job applicant)"


def test_a_part_that_names_no_processing_of_the_file_is_left_over_and_said() -> None:
    plan = make_plan(with_two([("Staff", "privacy_employee", "PRC-9"), ("Ghosts", "privacy_other", "PRC-77")]))

    assert "Ghosts" not in str([row.fields for row in plan.rows])
    assert [each.words for each in plan.left_over if each.sort == "not understood" and "Ghosts" in each.words] == [
        "Ghosts | other | PRC-77"
    ]


@pytest.mark.apart
def test_a_part_with_a_formula_that_has_no_result_is_left_over_and_said(tmp_path: Path) -> None:
    purposes = ciso_workbook()[1]
    changed = replace(purposes, rows=[*purposes.rows, ["=A1", None, "privacy_consent", None]])
    path = write(tmp_path / "parts.xlsx", *(changed if each.name == changed.name else each for each in ciso_workbook()))

    plan = make_plan(read_workbook(path))

    assert plan.rows[0].fields["article6"] == ("b", "c")
    assert [(each.sheet, each.row) for each in plan.left_over if each.sort != "heading"] == [("Purposes", 4)]


def test_a_book_that_was_made_ready_is_made_ready_once() -> None:
    ready = prepared(workbook())

    assert prepared(ready) == ready
    assert facts(make_plan(ready)) == facts(make_plan(workbook()))


def test_where_the_table_is_left_out_its_parts_are_left_out_with_it() -> None:
    from kimdesk.imports.choosing import TableChoice

    plan = make_plan(workbook(), chosen={("Processing", 2): TableChoice("")})

    assert plan.rows == ()
    assert {sort for _sheet, _row, sort in accounts(plan)} == {"heading", "left out"}
