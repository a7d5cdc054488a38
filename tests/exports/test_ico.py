"""The record of processing in the ICO's layout: exact headings, text that stays text, and other programs that open it."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from kimdesk.exports.ico import write_ico
from kimdesk.model.ico import HEADING_ROW, HEADINGS, Contact, Contacts

CONTACTS = Contacts(
    Contact("Testshire Council", "1 High Street", "homes@testshire.example", "01234 567890"),
    Contact("Ada Example", "", "dpo@testshire.example", ""),
    Contact(),
)
# As the regulator publishes them, in columns A to AD.
PUBLISHED = [
    "Business function",
    "Purpose of processing",
    "Name and contact details of joint controller (if applicable)",
    "Categories of individuals",
    "Categories of personal data",
    "Categories of recipients",
    "Link to contract with processor",
    "Names of third countries or international organisations that personal data are transferred to (if applicable)",
    "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
    "Retention schedule (if possible)",
    "General description of technical and organisational security measures (if possible)",
    "Article 6 lawful basis for processing personal data",
    "Article 9 condition for processing special category data",
    "Legitimate interests for the processing (if applicable)",
    "Link to record of legitimate interests assessment (if applicable)",
    "Rights available to individuals",
    "Existence of automated decision-making, including profiling (if applicable)",
    "The source of the personal data (if applicable)",
    "Link to record of consent",
    "Location of personal data",
    "Data Protection Impact Assessment required?",
    "Data Protection Impact Assessment progress",
    "Link to Data Protection Impact Assessment",
    "Has a personal data breach occurred?",
    "Link to record of personal data breach",
    "Data Protection Act 2018 Schedule 1 Condition for processing",
    "GDPR Article 6 lawful basis for processing",
    "Link to retention and erasure policy document",
    "Is personal data retained and erased in accordance with the policy document?",
    "Reasons for not adhering to policy document (if applicable)",
]


def row(**said: str) -> tuple[str, ...]:
    return tuple(said.get(key, "") for key in HEADINGS)


def written(tmp_path: Path, *rows: tuple[str, ...]) -> Path:
    return write_ico(CONTACTS, rows, tmp_path / "ropa.xlsx", "2026-01-12T09:30:00+00:00", 2)


def test_the_headings_are_the_published_ones_in_row_9_from_a_to_ad(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(written(tmp_path, row(purpose="Letting homes"))).worksheets[0]

    assert HEADING_ROW == 9
    assert [cell.value for cell in sheet[9]] == PUBLISHED
    assert sheet["AD9"].value == PUBLISHED[-1]
    assert sheet["B10"].value == "Letting homes"
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A10", "$9:$9")
    assert [table.ref for table in sheet.tables.values()] == ["A9:AD10"]


def test_who_answers_for_the_data_stands_in_the_first_six_rows(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(written(tmp_path)).worksheets[0]

    block = [[cell.value for cell in line] for line in sheet["A1:F6"]]
    assert block[0][::2] == [
        "Name and contact details",
        "Data Protection Officer (if applicable)",
        "Representative (if applicable)",
    ]
    assert block[1] == ["Name", "Testshire Council", "Name", "Ada Example", "Name", None]
    assert [line[1] for line in block[1:5]] == list(CONTACTS.controller)
    assert not any(block[5])
    assert sheet["A10"].value == "No purpose has been recorded yet."


@pytest.mark.parametrize("words", ['=HYPERLINK("https://bad.example","x")', "+44 1234", "-1", "@SUM(A1)"])
def test_no_text_of_anybody_becomes_a_formula(tmp_path: Path, words: str) -> None:
    cell = openpyxl.load_workbook(written(tmp_path, row(purpose=words, function=words))).worksheets[0]["B10"]

    assert (cell.value, cell.data_type) == (words, "s")
    assert cell.quotePrefix


def test_control_characters_go_and_a_text_too_long_for_a_cell_goes_on_in_the_notes(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(tmp_path, row(purpose="Bell\x07 and\x0b more", data="word " * 8_000)))

    first, notes = book.worksheets[0], book["Notes"]
    assert first["B10"].value == "Bell and more"
    assert first["E10"].value.endswith("[It goes on in the sheet Notes.]")
    (note,) = notes.iter_rows(min_row=2, values_only=True)
    assert (note[1], note[2]) == (10, "Categories of personal data")
    assert len(first["E10"].value) + len(note[4]) > 39_990


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    first = written(tmp_path, row(purpose="Letting homes")).read_bytes()

    assert written(tmp_path, row(purpose="Letting homes")).read_bytes() == first


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_another_office_program_reads_the_same_headings_and_no_formula(tmp_path: Path) -> None:
    path = written(tmp_path, row(function="Lettings", purpose='=HYPERLINK("https://bad.example")'))
    profile = (tmp_path / "profile").as_uri()

    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "csv",
            "--outdir",
            tmp_path,
            path,
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )

    with (tmp_path / "ropa.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[8] == PUBLISHED
    assert lines[9][:2] == ["Lettings", '=HYPERLINK("https://bad.example")']
