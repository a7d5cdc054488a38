"""The canvas of a pack: its margins, its tags, and what can only be drawn when the number of pages is known.

Everything late is a form that a page names and that is defined at the end, so that no page is laid out twice.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from kimdesk.exports.content import Margins, Words
from kimdesk.exports.pdf.styles import (
    ACCENT,
    FOOT,
    FOOT_BASE,
    FOOT_LINE,
    HEAD_BASE,
    LINE,
    MARGIN,
    PAGE,
    REGULAR,
    SOFT,
    STAMP,
    Colour,
)
from kimdesk.exports.pdf.tags import Annotation, Box, Tag, Tags
from kimdesk.exports.pdf.text import draw_line, fit, width_of
from kimdesk.model.legible import Rgb, tint

Later = Callable[["PackCanvas"], None]


class PackCanvas(Canvas):
    """Draws margins on every page and the late parts at the end, and knows what everything drawn is."""

    words: Words | Margins

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.tags = Tags()
        self._places: dict[str, int] = {}
        self._late: dict[str, Later] = {}
        self._feet: list[str] = []
        self.accent: Colour | None = None
        self._soft: Colour = SOFT

    # --- in which colours ---

    def take_accent(self, own: Rgb | None) -> None:
        """Draw in a council's own colour what has the usual accent, and in a tint of it what has the usual tint."""
        if own is not None:
            self.accent, self._soft = _colour(own), _colour(tint(own))

    def ink(self, colour: Colour) -> Colour:
        """Return the colour in which this document draws."""
        if self.accent is None:
            return colour
        return self.accent if colour is ACCENT else self._soft if colour is SOFT else colour

    def setFillColor(self, colour: Colour, alpha: float | None = None) -> None:
        """Fill from now on with this colour."""
        super().setFillColor(self.ink(colour), alpha)

    # --- what it is that is drawn ---

    def within(self, tag: Tag) -> AbstractContextManager[None]:
        """What begins in this block stands below the element."""
        return self.tags.within(tag)

    def marked(self, tag: Tag) -> AbstractContextManager[None]:
        """What is drawn in this block is the element's content."""
        return self.tags.marked(tag, self._code)

    def artifact(self, kind: str = "Layout") -> AbstractContextManager[None]:
        """What is drawn in this block is decoration, or comes again on every page."""
        return self.tags.artifact(self._code, kind)

    def figure(self, alt: str, box: Box) -> AbstractContextManager[None]:
        """What is drawn in this block is one picture within the box (from here), said in words by ``alt``."""
        x, y = self.absolutePosition(box[0], box[1])
        there = (x, y, x + box[2] - box[0], y + box[3] - box[1])
        return self.marked(Tag("Figure", alt=alt, box=there))

    def link(self, tag: Tag, key: str, box: Box, words: str) -> None:
        """Make the box (from here) lead to the place ``key``; ``tag`` is the link's element, which is drawn by now."""
        place = Annotation(len(self.tags.pages) - 1, len(self._annotationrefs), words)
        self.linkRect(words, key, box, relative=1, thickness=0)
        tag.kids.append(place)

    def showPage(self) -> None:
        """End the page."""
        super().showPage()
        self.tags.next_page()

    # --- what can only be drawn at the end ---

    def note_place(self, key: str) -> None:
        """Remember that what ``key`` names begins on this page."""
        self._places[key] = self.getPageNumber()

    def page_of(self, key: str) -> int:
        """Return the page on which it begins; 0 where it is nowhere."""
        return self._places.get(key, 0)

    def put_later(self, name: str, draw: Later) -> None:
        """Put here what ``draw`` will draw when all pages are made."""
        self._late[name] = draw
        self.doForm(name)

    def put_margins(self) -> None:
        """Put the header and the footer on the present page."""
        self._late.setdefault("margins", PackCanvas._draw_margins)
        number = len(self._feet) + 1
        self._feet.append(f"page{number}")
        with self.artifact("Pagination"):
            self.doForm("margins")
            self.doForm(self._feet[-1])

    def save(self) -> None:
        """Define what was put off, and write the document."""
        if self._code:
            self.showPage()
        for name, draw in self._late.items():
            self.beginForm(name)
            draw(self)
            self.endForm()
        for number, name in enumerate(self._feet, 1):
            self.beginForm(name)
            self._draw_number(number)
            self.endForm()
        super().save()

    def _draw_margins(self) -> None:
        self.setStrokeColor(LINE)
        self.setLineWidth(0.7)
        self.line(MARGIN, FOOT_LINE, PAGE[0] - MARGIN, FOOT_LINE)
        mark = self.words.mark
        wide = width_of(mark, REGULAR, FOOT.size)
        # The mark stands where a short name leaves it room in the middle, further right where a long one does not.
        start = PAGE[0] - MARGIN - 76 - 30 - wide
        draw_line(self, fit(self.words.footer, REGULAR, FOOT.size, start - MARGIN - 12), FOOT, MARGIN, FOOT_BASE)
        draw_line(self, mark, FOOT, start, FOOT_BASE)
        if self.words.header:
            wide = width_of(self.words.header, STAMP.font, STAMP.size)
            draw_line(self, self.words.header, STAMP, PAGE[0] - MARGIN - wide, HEAD_BASE)

    def _draw_number(self, number: int) -> None:
        words = self.words.page.format(page=number, pages=len(self._feet))
        draw_line(self, words, FOOT, PAGE[0] - MARGIN - width_of(words, REGULAR, FOOT.size), FOOT_BASE)


def _colour(colour: Rgb) -> Colour:
    red, green, blue = colour
    return Colour(red << 16 | green << 8 | blue)
