"""Flowables that stand once in a document: headings with their bookmarks, the contents, the box of what is asked."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from kimdesk.exports.content import Ask
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.stack import Piece, Stack, Text
from kimdesk.exports.pdf.styles import (
    ACCENT,
    BODY,
    DETAIL,
    HEADING_1,
    HEADING_2,
    HEIGHT,
    INK,
    LINE,
    QUIET,
    SOFT,
    STAMP,
    WARNING,
    WARNING_SOFT,
    WIDTH,
    Type,
)
from kimdesk.exports.pdf.tags import Tag
from kimdesk.exports.pdf.text import draw_line, draw_lines, fit, width_of, wrap

SHORT_TABLE = 190.0


class Heading(Flowable):
    """A heading of a section (level 0), of a team's return (1) or within a section (2); the first two have bookmarks."""

    def __init__(self, words: str, level: int, key: str = "", before: float = 0) -> None:
        super().__init__()
        self._words, self._level, self._key = words, level, key
        self._kind = HEADING_1 if level == 0 else HEADING_2
        self._lines = wrap(words, self._kind, WIDTH)
        self._before = before
        self.need = len(self._lines) * self._kind.leading + before + (7 if level == 0 else 4)

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, self.need
        return width, self.need

    def draw(self) -> None:
        top = self.height - self._before
        if self._key:
            self.canv.bookmarkHorizontal(self._key, 0, self.height + 6)
            self.canv.addOutlineEntry(self._words, self._key, min(self._level, 1), closed=1)
            self.canv.note_place(self._key)
        with self.canv.marked(Tag(self.canv.tags.heading(self._level))):
            draw_lines(self.canv, self._lines, self._kind, 0, top)


class Contents(Flowable):
    """The list of sections; the numbers of their pages are put in when all pages are made."""

    STEP = 21.0

    def __init__(self, entries: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._entries = entries

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, len(self._entries) * self.STEP + 8
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.within(Tag("TOC")):
            for at, (key, title) in enumerate(self._entries):
                with self.canv.within(Tag("TOCI")):
                    self._draw_entry(key, title, self.height - (at + 1) * self.STEP + 7)

    def _draw_entry(self, key: str, title: str, base: float) -> None:
        canvas: PackCanvas = self.canv
        link = Tag("Link")

        def draw_number(late: PackCanvas) -> None:
            number = str(late.page_of(key))
            draw_line(late, number, Type(BODY.font, 10, 14), WIDTH - width_of(number, BODY.font, 10), base)

        with canvas.marked(link):
            words = fit(title, BODY.font, 10, WIDTH - 60)
            draw_line(canvas, f"{words} ", Type(BODY.font, 10, 14), 0, base)
            canvas.put_later(f"contents.{key}", draw_number)
        canvas.link(link, key, (0, base - 7, WIDTH, base + 13), title)
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.6)
            canvas.line(0, base - 7, WIDTH, base - 7)


class _AskPiece:
    """One line of what is asked, on its part of the box."""

    keep = False
    PAD = 5.0

    def __init__(self, ask: Ask, number: int, last: bool, of: Tag) -> None:
        self._list = of
        self._number, self._first, self._last = number, number == 1, last
        self._lines = wrap(ask.sentence, BODY, WIDTH - 50)
        self._about = wrap(ask.about, DETAIL, WIDTH - 50)
        edges = (self.PAD if self._first else 0) + (self.PAD + 2 if last else 0)
        self.height = self.PAD + len(self._lines) * BODY.leading + len(self._about) * DETAIL.leading + edges

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.artifact():
            canvas.setFillColor(SOFT)
            canvas.rect(x, top - self.height, WIDTH, self.height, stroke=0, fill=1)
            canvas.setFillColor(ACCENT)
            canvas.rect(x, top - self.height, 3, self.height, stroke=0, fill=1)
        lower = top - self.PAD * (2 if self._first else 1)
        # On its own tint a council's colour need not be readable.
        number = Type(HEADING_2.font, 9.2, 13.4, INK if canvas.accent else ACCENT)
        with canvas.within(self._list), canvas.within(Tag("LI")):
            with canvas.marked(Tag("Lbl")):
                draw_lines(canvas, wrap(f"{self._number}", number, 20), number, x + 16, lower)
            with canvas.within(Tag("LBody")):
                with canvas.marked(Tag("P")):
                    draw_lines(canvas, self._lines, BODY, x + 34, lower)
                if self._about:
                    with canvas.marked(Tag("P")):
                        draw_lines(canvas, self._about, DETAIL, x + 34, lower - len(self._lines) * BODY.leading)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


def ask_box(asks: tuple[Ask, ...], none: str) -> Stack:
    """Return the box of what is asked of the reader."""
    if not asks:
        return Stack([Text(wrap(none, BODY, WIDTH), BODY, 4)])
    box = Tag("L")
    return Stack([_AskPiece(ask, number, number == len(asks), box) for number, ask in enumerate(asks, 1)], after=4)


class Note(Flowable):
    """A marked remark: a draft, sample data, something a reader must know of the sign-off."""

    def __init__(self, words: str, strong: bool = False) -> None:
        super().__init__()
        self._kind = STAMP if strong else Type(BODY.font, 8.6, 12, STAMP.colour)
        self._lines = wrap(words, self._kind, WIDTH - 24)[: int(HEIGHT // self._kind.leading) - 4]

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, len(self._lines) * self._kind.leading + 13
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(WARNING_SOFT)
            self.canv.rect(0, 4, WIDTH, self.height - 4, stroke=0, fill=1)
            self.canv.setFillColor(WARNING)
            self.canv.rect(0, 4, 3, self.height - 4, stroke=0, fill=1)
        with self.canv.marked(Tag("P")):
            draw_lines(self.canv, self._lines, self._kind, 13, self.height - 4.5)


class Bar(Flowable):
    """The short bar below the title."""

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, 27.0
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(ACCENT)
            self.canv.rect(0, 16, 54, 3, stroke=0, fill=1)


def facts_line(facts: tuple[tuple[str, str], ...]) -> Stack:
    """Return short facts after one another, each led by its name."""
    from kimdesk.exports.pdf.text import Run, wrap_runs

    runs: list[Run] = []
    for name, words in facts:
        runs += [(False, "·")] if runs else []
        runs += [(True, f"{name}:"), (False, words)]
    kind = Type(DETAIL.font, 8.4, 12, QUIET)
    return Stack([Text(wrap_runs(runs, kind, WIDTH), kind, 5)])


class WhereRoom(Flowable):
    """Parts below each other where the page has room for them, and else nothing at all."""

    def __init__(self, parts: list[Flowable]) -> None:
        super().__init__()
        self._parts, self._shown = parts, False

    def wrap(self, width: float, room: float) -> tuple[float, float]:
        tall = sum(each.wrap(width, room)[1] for each in self._parts)
        self._shown = tall <= room
        self.width, self.height = width, tall if self._shown else 0.0
        return self.width, self.height

    def draw(self) -> None:
        top = self.height
        for each in self._parts if self._shown else ():
            top -= each.height
            each.drawOn(self.canv, 0, top)


def under(heading: Heading, following: Stack | float, more: float = 0) -> list[Flowable]:
    """Return a heading that moves to the next page where what follows would not begin below it."""
    need = following
    if isinstance(following, Stack):
        # A short table stays whole; a long one only begins with its heading.
        need = following.total if following.total <= SHORT_TABLE else following.need
    return [CondPageBreak(min(heading.need + need + more, HEIGHT - 10)), heading]
