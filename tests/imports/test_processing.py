"""A workbook in the ICO's layout comes in as processing activities, and what KIM Desk wrote comes back the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kimdesk.imports.plan import make_plan
from kimdesk.imports.reading import read_workbook
from kimdesk.model.ico import HEADINGS
from kimdesk.model.kinds import KINDS
from kimdesk.services.importing import ImportReport, OnMatch, Outcome
from tests.imports.workbooks import Grid, book
from tests.workspaces import Bench, make_bench

FILLED: dict[str, Any] = {
    "joint_controller": "Testshire Health Trust, 01234 567890",
    "individuals": "Tenants; household members",
    "data": "Names\nHealth notes",
    "recipients": "Police",
    "contract": "https://contracts.example/1",
    "countries": "India",
    "safeguards": "Contract clauses of the ICO",
    "retention": "6 years after the tenancy ends",
    "measures": "Locked, and logged",
    "article6": ("c", "e"),
    "article9": ("b", "j"),
    "legitimate_interests": "None",
    "lia": "https://lia.example",
    "rights": ("access", "human", "rectification"),
    "automated": "yes",
    "automated_note": "Points for lettings are counted by the system",
    "source": "The applicant",
    "consent": "https://consent.example",
    "places": "Contractor's van",
    "dpia_required": "yes",
    "dpia_progress": "under_way",
    "dpia_link": "https://dpia.example",
    "breach": "no",
    "breach_link": "https://breach.example",
    "schedule1": "Paragraph 18",
    "retention_policy": "https://policy.example",
    "adheres": "partly",
    "not_adhering": "Backlog",
}


def ico(*rows: dict[str, str]) -> Grid:
    block = [["Name and contact details", None, "Data Protection Officer (if applicable)"]]
    block += [[fact, "x", fact, "y"] for fact in ("Name", "Address", "Email", "Telephone")]
    lines = [*block, [], [], [], list(HEADINGS.values())]
    return Grid("Controller", [*lines, *([row.get(key) for key in HEADINGS] for row in rows)])


def make(bench: Bench, **values: Any) -> str:
    return bench.desk.records.make("processing", {"purpose": "Letting homes", "function": "Lettings", **values}).id


def back(bench: Bench, path: Path, on_match: OnMatch = OnMatch.UPDATE) -> ImportReport:
    return bench.desk.importing.apply(bench.desk.importing.plan(path), path.name, on_match)


def test_the_template_comes_in_whatever_words_it_was_filled_in_with() -> None:
    filled = {
        "function": "Lettings",
        "purpose": "Letting homes",
        "article6": "Article 6(1)(e) - public task",
        "rights": "Access, rectification, right to object",
        "automated": "Yes - points are counted",
        "dpia_required": "Yes",
        "dpia_progress": "In progress",
        "breach": "No",
        "article6_again": "Public task",
    }

    (row,) = make_plan(book(ico(filled))).rows

    assert (row.kind, row.key) == ("processing", "processing:lettings:letting homes")
    assert row.fields == {
        "function": "Lettings",
        "purpose": "Letting homes",
        "article6": ("e",),
        "rights": ("access", "rectification", "objection"),
        "automated": "yes",
        "automated_note": "points are counted",
        "dpia_required": "yes",
        "dpia_progress": "under_way",
        "breach": "no",
    }
    assert row.notes == ()


def test_a_basis_that_stands_only_beside_schedule_1_is_taken_and_one_that_differs_is_kept_in_words() -> None:
    only = {"function": "A", "purpose": "One", "article6_again": "(e) Public task"}
    other = {"function": "B", "purpose": "Two", "article6": "(a) Consent", "article6_again": "(e) Public task"}

    first, second = make_plan(book(ico(only, other))).rows

    assert (first.fields["article6"], first.unplaced) == (("e",), ())
    assert second.fields["article6"] == ("a",)
    assert second.unplaced == (("GDPR Article 6 lawful basis for processing", "(e) Public task"),)


def test_one_purpose_in_two_functions_is_two_records() -> None:
    rows = make_plan(book(ico({"function": "A", "purpose": "Letters"}, {"function": "B", "purpose": "Letters"}))).rows

    assert [row.key for row in rows] == ["processing:a:letters", "processing:b:letters"]
    assert [row.notes for row in rows] == [(), ()]


def test_the_header_block_becomes_no_record() -> None:
    plan = make_plan(book(ico({"function": "A", "purpose": "Letters", "individuals": "Tenants"})))

    assert [row.fields["purpose"] for row in plan.rows] == ["Letters"]
    assert {each.sort for each in plan.source_rows if each.row < 9} <= {"title", "blank"}


def test_everything_the_layout_holds_comes_back_the_same_into_an_empty_workspace(bench: Bench, tmp_path: Path) -> None:
    record = make(bench, **FILLED)
    path = bench.desk.templates.write("ico", tmp_path)
    other = make_bench(tmp_path / "other")

    report = back(other, path)

    (found,) = other.desk.processing.purposes()
    standing = bench.desk.records.get("processing", record)
    assert [each.outcome for each in report.rows] == [Outcome.NEW]
    assert [each.notes for each in report.rows] == [()]
    same = ("purpose", "function", *FILLED)
    assert {name: found.record[name] for name in same} == {name: standing[name] for name in same}
    assert found.said == bench.desk.processing.purposes()[0].said
    other.desk.close()


def test_coming_back_where_it_was_written_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    facts = {"title": "Files", "holds": "x", "function": "y", "owner": bench.team, "status": "held", "place": "Attic"}
    files = bench.desk.records.make("asset", {**facts, "individuals": "Tenants", "data": "Names"}).id
    make(bench, **FILLED, assets=(files,))
    make(bench, purpose="Collecting rent", assets=(files,))
    before = bench.operations()

    report = back(bench, bench.desk.templates.write("ico", tmp_path))

    assert [each.outcome for each in report.rows] == [Outcome.SAME, Outcome.SAME]
    assert bench.operations() == before
    assert report.plan.notes == ("Words in square brackets stand in other records and were left to them, in 4 cells.",)


def test_what_somebody_changed_in_the_workbook_is_taken_over_and_the_rest_stays(bench: Bench, tmp_path: Path) -> None:
    record = make(bench, article6=("e",), retention="6 years", notes="Ours")
    path = bench.desk.templates.write("ico", tmp_path)
    book_ = openpyxl.load_workbook(path)
    book_.worksheets[0]["J10"] = "2 years"
    book_.save(path)

    assert [each.outcome for each in back(bench, path).rows] == [Outcome.UPDATED]
    found = bench.desk.records.get("processing", record)
    assert (found["retention"], found["article6"], found["notes"]) == ("2 years", ("e",), "Ours")
    assert len(bench.desk.processing.purposes()) == 1


@pytest.mark.parametrize("words", ['=HYPERLINK("https://bad.example","x")', "+44 1234", "'quoted", "[Taken from afar]"])
def test_odd_texts_come_back_as_they_were(bench: Bench, tmp_path: Path, words: str) -> None:
    make(bench, purpose=words, data=words)

    report = back(bench, bench.desk.templates.write("ico", tmp_path))

    assert [each.outcome for each in report.rows] == [Outcome.SAME]


def test_a_very_long_text_is_not_cut_by_going_out_and_coming_back(bench: Bench, tmp_path: Path) -> None:
    words = ("word " * 8_000).strip()
    record = make(bench, data=words)

    back(bench, bench.desk.templates.write("ico", tmp_path))

    assert bench.desk.records.get("processing", record)["data"] == words


def test_every_heading_is_heard_as_the_field_that_the_export_fills(bench: Bench, tmp_path: Path) -> None:
    make(bench, **FILLED)

    (table,) = (
        each for each in make_plan(read_workbook(bench.desk.templates.write("ico", tmp_path))).tables if each.kind
    )

    fields = {each.heading: each.field for each in table.columns}
    expected = {heading: key for key, heading in HEADINGS.items() if key in KINDS["processing"].by_name}
    assert {heading: fields[heading] for heading in expected} == expected
