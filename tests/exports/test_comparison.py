from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kimdesk.exports.comparison import Compared, write_comparison
from kimdesk.exports.reading.compared import Source, read_compared
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import content_hash, withhold
from tests.exports.make_document import make_document, make_signoff
from tests.exports.reading_back import table_of, words_of_pdf

MADE = "2026-01-12T09:30:00+00:00"


def source(document: dict[str, Any], signed: bool = True, **others: object) -> Source:
    return Source(document, make_signoff(document, **others) if signed else None, content_hash(document))


def laid_side_by_side(before: dict[str, Any], after: dict[str, Any], **others: object) -> Compared:
    return read_compared(source(before), source(after, **others), MADE, "Ada")


def changed(document: dict[str, Any], kind: str, **fields: list[object]) -> dict[str, Any]:
    """Return the document with fields of the first record of a kind changed."""
    copied = copy.deepcopy(document)
    next(each for each in copied["records"] if each["kind"] == kind)["fields"].update(fields)
    return copied


@pytest.fixture(scope="module")
def compared() -> Compared:
    before = make_document(4)
    after = changed(before, "risk", score=["s", 25, "L5 x I5 = 25"])
    after = changed(after, "answer", state=["s", "not_met", "Not met"])
    after["records"] = [each for each in after["records"] if each["ref"] != "PC1"]
    return laid_side_by_side(before, after, amendment=1)


def test_counts_come_first_and_say_how_many_went_which_way(compared: Compared) -> None:
    counts = compared.counts
    assert (counts.changed, counts.new, counts.gone) == (2, 0, 1)
    assert counts.worse == 2
    assert counts.same > 50


def test_a_row_says_before_and_after_in_the_words_of_the_documents(compared: Compared) -> None:
    (row,) = [row for row in compared.rows if row.what == "Score"]
    assert (row.after, row.way) == ("L5 x I5 = 25", Way.WORSE)
    gone = next(row for row in compared.rows if row.section == "changes")
    assert (gone.what, gone.after) == ("The whole record", "Not there")
    assert gone.before.startswith("There: ")


def test_only_what_became_worse_is_left_where_it_is_asked_for(compared: Compared) -> None:
    parts = [part for each in compared.parts() if (part := each.worse()).rows]
    assert [part.key for part in parts] == ["risks", "assessment"]


def test_two_of_one_name_are_told_apart() -> None:
    made = make_document(1)
    again = laid_side_by_side(made, copy.deepcopy(made))
    assert again.before.name != again.after.name
    assert again.rows == ()


def test_another_landlord_is_named_and_guesses_are_said() -> None:
    before, after = make_document(2), make_document(2)
    after["workspace"] = {**after["workspace"], "id": "other", "name": "Testshire Homes"}
    for each in after["records"]:
        each["id"] = f"other {each['id']}"
    compared = laid_side_by_side(before, after)
    assert "Testshire Homes" in compared.after.name
    assert "different workspaces" in compared.remarks[0]


def test_a_withheld_field_is_said_to_be_one() -> None:
    before = make_document(1)
    record = next(each for each in before["records"] if each["kind"] == "return")
    after = changed(before, "return", statement=["s", "Otherwise", "Otherwise"])
    compared = laid_side_by_side(withhold(before, "return", record["id"], "statement"), after)
    assert [row.before for row in compared.rows] == ["Withheld"]
    assert any("1 field is withheld" in each for each in compared.remarks)


def test_pages_and_workbook_say_the_same_and_come_out_the_same_again(compared: Compared, tmp_path: Path) -> None:
    folders = [write_comparison(compared, tmp_path) for _time in range(2)]
    first, second = ({each.name: each.read_bytes() for each in folder.iterdir()} for folder in folders if folder)
    assert first == second
    (pages,) = (body for name, body in first.items() if name.endswith(".pdf"))
    assert folders[0] is not None
    book = openpyxl.load_workbook(next(folders[0].glob("*.xlsx")))
    cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}
    said = words_of_pdf(pages)
    for words in ("L5 x I5 = 25", "Not met", "The whole record"):
        assert words in cells
        assert words in said.replace("\n", " ")


def test_an_export_that_is_stopped_leaves_nothing(compared: Compared, tmp_path: Path) -> None:
    assert write_comparison(compared, tmp_path, lambda _share, _words: False) is None
    assert list(tmp_path.iterdir()) == []


def test_whatever_a_foreign_pack_is_called_the_documents_can_be_written(tmp_path: Path) -> None:
    before, after = make_document(1), make_document(1)
    after["quarter"] = {**after["quarter"], "name": "What " + "long \x07 =1+1 " * 4000}
    after["workspace"] = {**after["workspace"], "id": "other", "name": "Record"}
    after["records"] = [
        *after["records"],
        {"salt": "aa", "kind": "later", "id": "1", "ref": "=1", "title": "x" * 40_000, "fields": {}},
    ]
    folder = write_comparison(laid_side_by_side(before, after), tmp_path)
    assert folder is not None
    book = openpyxl.load_workbook(next(folder.glob("*.xlsx")))
    for sheet in book:
        headings = [str(value).casefold() for value in table_of(sheet)[0]]
        assert len(set(headings)) == len(headings)
        assert max(map(len, headings)) < 255
    assert "Other records" in book.sheetnames
