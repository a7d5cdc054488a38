"""Working exports of any kind of record."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kimdesk.errors import UserError
from kimdesk.exports.tables import TableRow, write_table
from kimdesk.model.kinds import ALL, KINDS

ACTION = TableRow(
    "id-1",
    "IM1",
    {
        "title": "=Agree one list",
        "progress": "Under way",
        "review": "2025-06-30",
        "ombudsman": True,
        "owners": ["Nia", "Tom"],
    },
)


def test_every_kind_can_be_exported_with_every_field(tmp_path: Path) -> None:
    for kind in ALL:
        path = write_table(
            kind, [TableRow("id", "X1", {each.name: "words" for each in kind})], tmp_path / f"{kind.plural}.xlsx"
        )
        sheet = openpyxl.load_workbook(path).worksheets[0]
        assert [cell.value for cell in sheet[1]][:2] == ["Id", "Ref"]
        assert sheet.max_column == 2 + sum(each.type != "object" for each in kind)


def test_ids_are_hidden_and_values_keep_their_types(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_table(KINDS["action"], [ACTION], tmp_path / "a.xlsx"))
    sheet = book["Actions"]
    row = {head.value: cell for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert sheet.column_dimensions["A"].hidden
    assert (row["Id"].value, row["Ref"].value) == ("id-1", "IM1")
    assert (row["Action"].value, row["Action"].data_type) == ("=Agree one list", "s")
    assert isinstance(row["Next review"].value, datetime)
    assert row["Next review"].value.date() == date(2025, 6, 30)
    assert row["Owners"].value == "Nia; Tom"
    assert row["Ombudsman recommendation"].value == "Yes"


def test_choices_are_offered_from_a_list_of_their_own(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_table(KINDS["action"], [ACTION], tmp_path / "a.xlsx"))
    offered = {str(each.sqref).split(":")[0]: each.formula1 for each in book["Actions"].data_validations.dataValidation}
    progress = next(cell for cell in book["Actions"][1] if cell.value == "Progress")
    source = offered[f"{progress.column_letter}2"]
    column = source.split("$")[1]
    assert [cell.value for cell in book["Lists"][column]][:3] == ["Progress", "Not started", "Under way"]


def test_the_file_says_what_it_is_and_which_column_is_which_field(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_table(KINDS["asset"], [], tmp_path / "a.xlsx", "2025-05-02T13:00:00Z"))
    about, columns = (
        {row[0].value: row[1].value for row in book[name].iter_rows(min_row=2)} for name in ("About", "Columns")
    )
    assert (about["Format"], about["Kind"]) == ("kimdesk-table/1", "asset")
    assert columns["Next review"] == "next_review"
    assert set(columns) == {cell.value for cell in book.worksheets[0][1]} - {"Id", "Ref"}


def test_the_same_rows_give_the_same_bytes_over_an_old_file(tmp_path: Path) -> None:
    first = write_table(KINDS["action"], [ACTION], tmp_path / "a.xlsx").read_bytes()
    assert write_table(KINDS["action"], [ACTION], tmp_path / "a.xlsx").read_bytes() == first
    assert [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        write_table(KINDS["action"], [], tmp_path / "gone" / "a.xlsx")
