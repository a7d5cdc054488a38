"""Pages of what is on screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.exports.preview import Pages
from tests.workspaces import Bench


def said(body: bytes) -> str:
    pages = Pages(body)
    try:
        return " ".join(pages.words(at) for at in range(len(pages.sizes)))
    finally:
        pages.close()


def test_a_list_is_printed_with_its_headings_and_every_row(bench: Bench) -> None:
    rows = [[f"A{at}", f"Title number {at}"] for at in range(120)]
    words = said(bench.desk.printing.list_pages("Information assets", [("Ref", 1), ("Title", 4)], rows, ["120 lines."]))
    assert "Testshire Homes" in words
    assert all(
        part in words for part in ("Information assets", "120 lines.", "Ref", "Title number 0", "Title number 119")
    )
    assert "Page 2 of" in words


def test_a_record_is_printed_with_what_is_recorded_its_evidence_and_its_comments(bench: Bench) -> None:
    make = bench.desk.records.make
    risk = make("risk", {"title": "Weak door", "event": "The door is forced"}).id
    make("evidence", {"record": risk, "title": "Photo of the door", "link": "S:/door.jpg"})
    make("comment", {"record": risk, "text": "The joiner comes on Monday"})
    words = said(bench.desk.printing.record_pages("risk", risk))
    for part in ("Weak door", "The door is forced", "Photo of the door", "S:/door.jpg", "The joiner comes on Monday"):
        assert part in words
    assert "Restricted" not in words


def test_a_restricted_record_says_on_paper_that_few_may_read_it(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Weak door"}, restricted=True).id
    assert "Restricted: few people may read this." in said(bench.desk.printing.record_pages("risk", risk))


def test_the_same_list_gives_the_same_bytes(bench: Bench) -> None:
    made = [bench.desk.printing.list_pages("L", [("A", 1)], [["x"]], []) for _time in range(2)]
    assert made[0] == made[1]


def test_pages_are_kept_where_somebody_says_or_it_is_said_why_not(bench: Bench, tmp_path: Path) -> None:
    body = bench.desk.printing.list_pages("L", [("A", 1)], [], [])
    assert bench.desk.printing.save(body, tmp_path / "list.pdf").read_bytes() == body
    with pytest.raises(UserError):
        bench.desk.printing.save(body, tmp_path / "nowhere" / "list.pdf")
