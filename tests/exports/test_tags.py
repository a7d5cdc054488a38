"""What a document says of its own parts, for those who listen instead of looking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from kimdesk.exports.content import HeatCell, TrendPoint
from kimdesk.exports.pdf import charts, heat
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.pdf.tags import Box, Tag, Tags, faults_of
from kimdesk.exports.reading.whole import read_pack
from tests.exports.make_document import make_document, make_empty, make_signoff
from tests.exports.reading_back import run_poppler

GOLDEN = Path(__file__).with_name("golden")


def tree(*kids: Tag) -> Tag:
    return Tag("Document", kids=list(kids))


@pytest.mark.parametrize(
    ("root", "said"),
    [
        (tree(Tag("H1"), Tag("H3")), "a heading H3 follows one of level 1"),
        (tree(Tag("H2")), "a heading H2 follows one of level 0"),
        (tree(Tag("Figure", alt=" ")), "a figure says nothing"),
        (tree(Tag("LI")), "LI stands in Document"),
        (tree(Tag("Table", kids=[Tag("TR", kids=[Tag("TH")])])), "a heading cell belongs to nothing"),
        (
            tree(Tag("Table", kids=[Tag("TR", kids=[Tag("TD")]), Tag("TR", kids=[Tag("TD"), Tag("TD")])])),
            "a table has rows of 1, 2 cells",
        ),
    ],
)
def test_what_a_listener_could_not_follow_is_named(root: Tag, said: str) -> None:
    assert faults_of(root) == [said]


def test_a_cell_that_spans_two_columns_counts_for_two() -> None:
    rows = [Tag("TR", kids=[Tag("TD"), Tag("TD")]), Tag("TR", kids=[Tag("TD", span=2)])]
    assert faults_of(tree(Tag("H1"), Tag("Table", kids=list(rows)))) == []


def test_a_fault_is_told_to_the_log(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(charts, "say_trend", lambda _points, _steps: "")
    document = make_document(1)
    write_pdf(read_pack(document, make_signoff(document)))
    assert "a figure says nothing" in caplog.text
    caplog.clear()


def test_marks_within_marks_belong_to_the_outer_one() -> None:
    tags = Tags()
    code: list[str] = []
    with tags.artifact(code), tags.within(Tag("Table")), tags.marked(Tag("P"), code):
        tags.place(Tag("TH"))
        code.append("text")
    assert code == ["/Artifact <</Type /Layout>> BDC", "text", "EMC"]
    assert tags.root.kids == []


def test_a_heading_within_stands_one_level_below_the_last() -> None:
    tags = Tags()
    assert [tags.heading(level) for level in (2, 0, 2, 1, 2, 0, 2)] == ["H2", "H2", "H3", "H3", "H4", "H2", "H3"]


def test_the_marks_of_a_rating_say_all_that_they_show() -> None:
    document = make_document(3)
    words = read_pack(document, None).words
    cell = HeatCell(2, "in place", 1, "partly", "lower", "up", "3 of 4")
    assert heat.say_cell(cell, words) == "in place; better than in Q3 2024/25; Reviewer: partly"
    assert heat.say_cell(HeatCell("na", "not applicable", None, "", "", "", ""), words) == "not applicable"
    assert heat.say_cell(HeatCell(None, "", None, "", "", "", ""), words) == "nothing was said"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """Return the words of each picture with what is written in it while it is drawn."""
    found: list[tuple[str, list[str]]] = []
    inside: list[list[str]] = []
    figure, write = PackCanvas.figure, Canvas.drawString

    @contextmanager
    def noting(self: PackCanvas, alt: str, box: Box) -> Iterator[None]:
        found.append((alt, []))
        inside.append(found[-1][1])
        with figure(self, alt, box):
            yield
        inside.pop()

    def writing(self: PackCanvas, x: float, y: float, text: str) -> None:
        for texts in inside:
            texts.append(text)
        write(self, x, y, text)

    monkeypatch.setattr(PackCanvas, "figure", noting)
    monkeypatch.setattr(PackCanvas, "drawString", writing)
    return found


def test_every_figure_in_a_chart_stands_in_its_words(drawn: list[tuple[str, list[str]]]) -> None:
    document = make_document(30)
    write_pdf(read_pack(document, make_signoff(document)))
    assert len([alt for alt, texts in drawn if len(texts) > 20]) == 2
    for alt, texts in drawn:
        for each in texts:
            assert not re.search(r"\d", each) or each in alt, each


def test_the_words_of_the_trend_tell_what_is_too_small_to_be_written_in() -> None:
    points = (TrendPoint("Q1 2024/25", (1, 0, 2000, 3), 0, 3),)
    said = charts.say_trend(points, ("not in place", "partly", "in place", "embedded"))
    assert "Q1 2024/25: 1 not in place, 0 partly, 2,000 in place, 3 embedded" in said


@pytest.mark.parametrize(("name", "document"), [("empty", make_empty()), ("one-team", make_document(1, activities=2))])
def test_a_pack_is_read_aloud_as_it_was_agreed(name: str, document: dict[str, Any]) -> None:
    """Where the difference is meant, put the new text in the file's place: what it shows is what is heard."""
    said = run_poppler("pdfinfo", write_pdf(read_pack(document, make_signoff(document))), "-struct-text")
    said = re.sub(r"Object \d+ 0", "Object", said)
    assert said == (GOLDEN / f"pack-{name}.txt").read_text(encoding="utf-8")
