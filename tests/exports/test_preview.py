"""Pages are drawn and read for looking at them inside the program."""

from __future__ import annotations

from kimdesk.exports.pack import make_pages, render
from kimdesk.exports.pdf.styles import PAGE
from kimdesk.exports.preview import Pages
from kimdesk.model.pack_templates import TEMPLATES, Shape
from tests.exports.make_document import make_document, make_signoff

DOCUMENT = make_document(1)


def brief() -> bytes:
    made = make_pages(DOCUMENT, None, shape=Shape(TEMPLATES["brief"]))
    assert made is not None
    return made


def test_every_page_has_its_size_its_words_and_a_picture_as_wide_as_asked_for() -> None:
    pages = Pages(brief())
    assert [tuple(map(round, each)) for each in pages.sizes] == [tuple(map(round, PAGE))] * 4
    for at, heading in enumerate(("The quarter in two minutes", "Six principles by team", "Trend over", "Risks")):
        assert heading in pages.words(at)
    for width in (200, 333, 820):
        drawn = pages.picture(1, width)
        assert (drawn.width, abs(drawn.height - width * PAGE[1] / PAGE[0]) < 2) == (width, True)
        assert len(drawn.body) == drawn.stride * drawn.height
        points = {drawn.body[at : at + 3] for at in range(0, len(drawn.body), 4)}
        assert b"\xff\xff\xff" in points
        assert len(points) > 30
    pages.close()


def test_the_pages_are_those_that_a_pack_gets() -> None:
    signoff = make_signoff(DOCUMENT)
    assert make_pages(DOCUMENT, signoff) == next(iter(render(DOCUMENT, signoff).values()))


def test_it_tells_how_far_it_is_and_can_be_stopped() -> None:
    heard: list[float] = []

    def go_on(share: float, _words: str) -> bool:
        heard.append(share)
        return len(heard) < 5

    assert make_pages(DOCUMENT, None, go_on) is None
    assert heard == sorted(heard)
    assert len(heard) == 5
