"""Pieces stacked from the top, with a head that comes again on every page: what tables, boxes and texts are made of."""

from __future__ import annotations

from typing import Protocol

from reportlab.platypus import Flowable

from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.styles import HEIGHT, SEMIBOLD, WIDTH, Type
from kimdesk.exports.pdf.tags import Tag
from kimdesk.exports.pdf.text import Line, draw_lines, wrap, wrap_runs

ENOUGH = 90.0


class Piece(Protocol):
    """Something of a known height that is drawn from its upper left corner."""

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        ...

    @property
    def keep(self) -> bool:
        """Whether it must not be the last on a page."""
        ...

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        """Draw it."""
        ...

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        """Return a part that fits in the room, and the rest; None where it cannot be parted there."""
        ...


class Head(Piece, Protocol):
    """A piece that comes again at the top of every page."""

    def again(self, first: Piece) -> Head:
        """Return it for a page that begins with ``first``."""
        ...


class Text:
    """A text of any length; parts keep at least two lines together."""

    keep = False

    def __init__(
        self, lines: list[Line], kind: Type, after: float = 0, indent: float = 0, tag: Tag | None = None
    ) -> None:
        self._lines, self._kind, self._after, self._indent = lines, kind, after, indent
        self._tag = tag or Tag("P")

    @property
    def height(self) -> float:
        return len(self._lines) * self._kind.leading + self._after

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.marked(self._tag):
            draw_lines(canvas, self._lines, self._kind, x + self._indent, top)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        count = min(int(room // self._kind.leading), len(self._lines) - 2)
        if count < 2:
            return None
        return Text(self._lines[:count], self._kind, 0, self._indent, self._tag), Text(
            self._lines[count:], self._kind, self._after, self._indent, self._tag
        )


class Stack(Flowable):
    """A flowable of many pieces whose cost grows with their number alone, however many pages they fill."""

    def __init__(
        self, pieces: list[Piece], head: Head | None = None, start: int = 0, stop: int | None = None, after: float = 0
    ) -> None:
        super().__init__()
        self._pieces, self._head, self._start, self._after = pieces, head, start, after
        self._stop = len(pieces) if stop is None else stop

    @property
    def need(self) -> float:
        """The room below which it should not begin on a page."""
        need = self._head.height if self._head else 0.0
        for piece in self._pieces[self._start : self._stop]:
            # What is never parted (see _part) needs all of its height.
            need += piece.height if piece.keep or piece.height < HEIGHT / 3 else ENOUGH
            if not piece.keep:
                break
        return need

    @property
    def total(self) -> float:
        """The height of all of it."""
        return (self._head.height if self._head else 0.0) + sum(
            piece.height for piece in self._pieces[self._start : self._stop]
        )

    def wrap(self, _width: float, room: float) -> tuple[float, float]:
        height = self._head.height if self._head else 0.0
        for at in range(self._start, self._stop):
            height += self._pieces[at].height
            if height > room:
                break
        else:
            height = min(height + self._after, max(room, height))
        self.width, self.height = WIDTH, height
        return WIDTH, height

    def split(self, _width: float, room: float) -> list[Flowable]:
        left = room - (self._head.height if self._head else 0.0)
        at = self._start
        while at < self._stop and self._pieces[at].height <= left:
            left -= self._pieces[at].height
            at += 1
        if at >= self._stop:
            return [self]
        parts = self._part(at, left, room > HEIGHT - 20)
        if parts is None:
            while at > self._start and self._pieces[at - 1].keep:
                at -= 1
            return [Stack(self._pieces, self._head, self._start, at), self._rest(at)] if at > self._start else []
        first, rest = parts
        self._pieces[at] = rest
        return [Stack([*self._pieces[self._start : at], first], self._head), self._rest(at)]

    def _part(self, at: int, left: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part a piece where much of it would otherwise leave a hole in the page, or where no page can hold it."""
        piece = self._pieces[at]
        if piece.height < HEIGHT / 3 and not (fresh and at == self._start):
            return None
        return piece.cut(left) if left >= ENOUGH or (fresh and at == self._start) else None

    def _rest(self, at: int) -> Stack:
        head = self._head.again(self._pieces[at]) if self._head else None
        return Stack(self._pieces, head, at, self._stop, self._after)

    def draw(self) -> None:
        top = self.height
        pieces = self._pieces[self._start : self._stop]
        for piece in (self._head, *pieces) if self._head else pieces:
            piece.draw(self.canv, 0, top)
            top -= piece.height


def texts(
    words: tuple[str, ...] | list[str], kind: Type, after: float = 5, width: float = WIDTH, role: str = "P"
) -> Stack:
    """Return paragraphs as one stack."""
    return Stack([Text(wrap(each, kind, width), kind, after, tag=Tag(role)) for each in words if each])


class Numbered(Text):
    """A text with its number in front: one item of the list ``of``."""

    def __init__(self, number: int, words: str, kind: Type, after: float, of: Tag) -> None:
        super().__init__(wrap(words, kind, WIDTH - 20), kind, after, 20, Tag("LBody"))
        self._number, self._strong = wrap(str(number), strong(kind), 20), strong(kind)
        self._list, self._item = of, Tag("LI")

    def draw(self, canvas: PackCanvas, x: float, top: float) -> None:
        with canvas.within(self._list), canvas.within(self._item):
            with canvas.marked(Tag("Lbl")):
                draw_lines(canvas, self._number, self._strong, x, top)
            super().draw(canvas, x, top)

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        return None


def led_text(lead: str, words: str, kind: Type, width: float, after: float = 0, indent: float = 0) -> Text:
    """Return a text that begins with a strong word or two."""
    return Text(wrap_runs(((True, lead), (False, words)), kind, width), kind, after, indent)


def strong(kind: Type) -> Type:
    """Return the same size of text in a stronger weight."""
    return Type(SEMIBOLD, kind.size, kind.leading, kind.colour)
