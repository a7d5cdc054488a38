"""The where-to-look sheet as a workbook."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from kimdesk.exports.where_to_look import write_places

PLACE = ("System", "S1", "=Northgate()", "Outside", "Ada", "Search by name.", "For A1", False)


def test_every_place_is_a_row_with_room_to_note_what_was_found(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_places("tenants", [PLACE], tmp_path / "w.xlsx", "2026-01-12T09:30:00+00:00", 3))

    rows = list(book["Where to look"].values)
    assert rows[0][-3:] == ("Recorded", "Searched on", "What was found")
    assert rows[1] == (*PLACE[:-1], "Not recorded", None, None)
    assert book["Where to look"]["C2"].data_type == "s"
    about = {row[0]: row[1] for row in book["About"].iter_rows(min_row=2, values_only=True)}
    assert (about["About"], about["Restricted information assets left out"]) == ("tenants", 3)


def test_a_sheet_without_places_says_so(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_places("", [], tmp_path / "w.xlsx", "", 0))

    assert book["Where to look"]["A2"].value == "No place is recorded that may hold such data."
