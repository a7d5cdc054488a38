"""The workbook that a team fills in: white where it may write, grey and protected elsewhere, with choices and help."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kimdesk.exports.team_workbook import Page, PageColumn, PageRow, TeamWorkbook, write_team_workbook
from kimdesk.model.round_trip import Issue, Part, PartColumn, Sent, unpack
from tests.exports.other_office import needs_other_office, opens_alike

CHOICES = ("Nothing changed", "Something changed")
COLUMNS = (
    PageColumn("ref", "Ref", False, 9),
    PageColumn("outcome", "This quarter", True, 24, CHOICES, strict=True, help="Say whether anything changed."),
    PageColumn("effective", "From", True, 14, dated=True),
    PageColumn("target", "Target", True, 24, exact=True),
)
ISSUE = Issue(
    "w",
    "7F3K-22QD",
    "2026-01-12T09:30:00+00:00",
    "Ann",
    {"laptop": 7},
    (Part("entries", "entry", tuple(PartColumn(each.name, each.heading, each.open) for each in COLUMNS)),),
    (Sent("entries", "r1", "KA1", "Keys", {"outcome": ("a", "b")}),),
)


def made(to: Path, rows: tuple[PageRow, ...]) -> Path:
    page = Page("entries", "Key activities", "White is yours.", COLUMNS, rows, spare=3)
    return write_team_workbook(TeamWorkbook("Voids", (("What this is", "A return."),), (page,), ISSUE), to)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rows = (
        PageRow("r1", ("KA1", "Nothing changed", date(2026, 3, 31), "Q1 2026/27")),
        PageRow("r2", ("KA2", None, None, "=1+1"), frozenset({3})),
    )
    return made(tmp_path / "voids.xlsx", rows)


@pytest.fixture
def sheet(path: Path) -> Worksheet:
    found = openpyxl.load_workbook(path)["Key activities"]
    assert isinstance(found, Worksheet)
    return found


def test_what_may_be_filled_in_is_white_and_open_and_all_else_grey_and_locked(sheet: Worksheet) -> None:
    def shut(place: str) -> bool:
        return bool(sheet[place].protection.locked)

    assert sheet.protection.sheet
    assert [shut(each) for each in ("B3", "C3", "B4", "C4", "D4", "E4", "E5", "C6", "B6")] == [
        True,
        True,
        True,
        False,
        False,
        False,
        True,
        False,
        True,
    ]
    assert sheet["C4"].fill.fgColor.rgb != sheet["B4"].fill.fgColor.rgb == sheet["E5"].fill.fgColor.rgb


def test_ids_and_keys_are_out_of_sight_and_headings_stay_in_it(sheet: Worksheet) -> None:
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[1].hidden
    assert sheet.freeze_panes == "C4"
    assert [cell.value for cell in sheet[1]] == ["kimdesk-workbook/1 entries", "ref", "outcome", "effective", "target"]
    assert [sheet["A4"].value, sheet["A5"].value] == ["r1", "r2"]


def test_choices_are_offered_and_help_is_said_for_new_rows_too(sheet: Worksheet) -> None:
    (offered,) = sheet.data_validations.dataValidation
    assert (offered.type, str(offered.sqref), offered.errorStyle) == ("list", "C4:C8", "stop")
    assert offered.prompt == "Say whether anything changed."
    place = str(offered.formula1)
    choices = sheet.parent["Choices"] if sheet.parent else None
    assert place == "'Choices'!$A$1:$A$2"
    assert choices is not None
    assert tuple(choices.cell(row, 1).value for row in (1, 2)) == CHOICES
    assert choices.sheet_state == "hidden"


def test_days_are_days_words_stay_as_they_are_typed_and_no_word_is_a_formula(sheet: Worksheet) -> None:
    assert (sheet["D4"].number_format, sheet["D6"].number_format) == ("dd/mm/yyyy", "dd/mm/yyyy")
    assert (sheet["E4"].number_format, sheet["E6"].number_format) == ("@", "@")
    assert (sheet["E5"].value, sheet["E5"].data_type) == ("=1+1", "s")


def test_the_hidden_sheet_says_what_went_out(path: Path) -> None:
    kept = openpyxl.load_workbook(path)["KIM Desk"]
    assert kept.sheet_state == "veryHidden"
    told = unpack([str(row[0].value) for row in kept.iter_rows()])
    assert (told.mark, told.vector, told.sent[0].record) == ("7F3K-22QD", {"laptop": 7}, "r1")


def test_the_same_content_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    first = made(tmp_path / "one.xlsx", ()).read_bytes()
    assert made(tmp_path / "two.xlsx", ()).read_bytes() == first
    assert path.read_bytes() != first


@needs_other_office
def test_another_office_program_opens_it_alike(path: Path, tmp_path: Path) -> None:
    opens_alike([path], tmp_path / "scratch")
