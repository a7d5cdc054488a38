"""The list of who owes what, printed or worked through: the pages and the workbook say the same."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from kimdesk.errors import UserError
from tests.chased import make_late, name_people
from tests.exports.reading_back import open_book, run_poppler, squeezed, table_of, words_of_pdf
from tests.workspaces import Bench


@pytest.fixture
def late(bench: Bench) -> Bench:
    name_people(bench)
    make_late(bench)
    of = bench.desk.chasing.read(bench.quarter)
    bench.desk.chasing.record(of.quarter, bench.desk.chasing.letter(of.late[0], of), "copied")
    return bench


def write(bench: Bench, to: Path) -> Path:
    of = bench.desk.chasing.read(bench.quarter)
    return bench.desk.chasing.export(of, of.teams, to)


def test_the_pages_say_who_is_late_what_is_missing_and_who_was_chased(late: Bench, tmp_path: Path) -> None:
    words = squeezed(words_of_pdf(write(late, tmp_path / "owed.pdf").read_bytes()))
    for said in (
        "Returns for Q3 2025/26: who owes what",
        "0 of 2 returns are in. 2 are late. They were due on 22 January 2026.",
        "Part done",
        "12 days late, due on 22/01/2026",
        "1 of 3",
        "Priya Sample, line manager",
        "priya.sample@example.org",
        "Key handover: changed or not",
        f"Last chased: 03/02/2026 by {late.desk.identity.me().name}",
        "Not asked",
    ):
        assert squeezed(said) in words, said


def test_the_pages_are_tagged_tables_with_headings(late: Bench, tmp_path: Path) -> None:
    path = write(late, tmp_path / "owed.pdf")
    tree = run_poppler("pdfinfo", path.read_bytes(), "-struct-text")
    for tag in ("H1", "H2", "Table", "TH", "TD"):
        assert f"{tag} " in tree or f"{tag}\n" in tree or f"{tag}:" in tree, tag
    with pikepdf.open(path) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en-GB"
        metadata = pdf.open_metadata()
        assert metadata["pdfuaid:part"] == "1"


def test_the_workbook_says_what_the_pages_say(late: Bench, tmp_path: Path) -> None:
    book = open_book(write(late, tmp_path / "owed.xlsx").read_bytes())
    head, *rows = table_of(book["Who owes what"])
    assert head[:5] == ("Team", "Where it stands", "Late or waiting", "Activities done", "Who is asked")
    told = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    assert told["Voids"]["E-mail"] == "priya.sample@example.org"
    assert told["Voids"]["Still missing"] == (
        "Key handover: changed or not\nWorks order: changed or not\nThe statement for the quarter"
    )
    assert table_of(book["Said of each principle"])[1][0] == "Rents"


def test_the_same_list_gives_the_same_bytes(late: Bench, tmp_path: Path) -> None:
    for suffix in (".pdf", ".xlsx"):
        first, second = (write(late, tmp_path / f"{name}{suffix}").read_bytes() for name in ("one", "two"))
        assert first == second


def test_a_quarter_in_which_nothing_is_owed_is_a_list_too(bench: Bench, tmp_path: Path) -> None:
    of = bench.desk.chasing.read(bench.quarter)
    words = words_of_pdf(bench.desk.chasing.export(of, (), tmp_path / "none.pdf").read_bytes())
    assert "Everything is in." in words


def test_another_sort_of_file_is_refused_and_nothing_is_written(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="neither a PDF nor a workbook"):
        write(bench, tmp_path / "owed.docx")
    assert not (tmp_path / "owed.docx").exists()


def test_names_do_not_write_over_each_other(late: Bench, tmp_path: Path) -> None:
    of = late.desk.chasing.read(late.quarter)
    first = late.desk.chasing.name_for(of, tmp_path)
    first.touch()
    assert first.name == "kimdesk-returns-owed-Q3-2025-26-2026-02-03.pdf"
    assert late.desk.chasing.name_for(of, tmp_path) != first
