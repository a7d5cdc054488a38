"""The pages and the workbook say the same."""

from __future__ import annotations

import pytest

from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.workbook import write_workbook
from tests.exports.make_document import make_document, make_signoff
from tests.exports.reading_back import said_by, squeezed, words_of_book, words_of_pdf


@pytest.mark.parametrize(("teams", "signed"), [(6, True), (13, True), (1, False)])
def test_every_text_and_figure_of_the_content_is_in_both(teams: int, signed: bool) -> None:
    document = make_document(teams)
    pack = read_pack(document, make_signoff(document) if signed else None)
    pages, book = squeezed(words_of_pdf(write_pdf(pack))), squeezed(words_of_book(write_workbook(pack)))
    said = said_by(pack)
    assert len(said) > 100
    assert sorted(text for text in said if squeezed(text) not in book) == []
    assert sorted(text for text in said if squeezed(text) not in pages) == []


# Shown in other words, or by the record they belong to.
SHOWN_OTHERWISE = {
    "return": {"team", "late_days", "activities", "changed", "unchanged", "silent"},
    "entry": {"team", "unchanged_for"},
    "risk": {"title", "likelihood", "impact"},
    "action": {"title", "overdue", "slipped"},
    "asset": {"title", "review_overdue", "new_this_quarter"},
    "evidence": {"title"},
    "change": set(),
    "escalation": set(),
    "answer": set(),
    "ask": set(),
}


@pytest.mark.parametrize("kind", sorted(SHOWN_OTHERWISE))
def test_the_words_of_every_field_of_the_frozen_document_reach_both(kind: str) -> None:
    document = make_document(1)
    record = next(each for each in document["records"] if each["kind"] == kind)
    names = sorted(set(record["fields"]) - SHOWN_OTHERWISE[kind])
    for name in names:
        kept = record["fields"][name][1] if name in ("state", "team") else None
        record["fields"][name][1:] = [kept, f"Marked {kind} {name}."]
    pack = read_pack(document, None)
    pages, book = squeezed(words_of_pdf(write_pdf(pack))), squeezed(words_of_book(write_workbook(pack)))
    marks = [squeezed(f"Marked {kind} {name}.") for name in names]
    assert [mark for mark in marks if mark not in book] == []
    assert [mark for mark in marks if mark not in pages] == []
