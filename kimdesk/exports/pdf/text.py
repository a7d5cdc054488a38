"""Measuring, breaking and drawing plain text.

Text is never read as markup, so nothing that a person types can change a page; long words break, and characters that
the fonts do not have become a visible mark.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from kimdesk.exports.pdf.styles import REGULAR, SEMIBOLD, Type, register_fonts

MARK = "□"
_MOST_WORDS = 50_000
_BREAK_AFTER = frozenset("/-_.,;:?&=#\\@")

Run = tuple[bool, str]
Line = tuple[Run, ...]


@cache
def _coverage() -> frozenset[int]:
    """Return the code points that the plain weight can show."""
    register_fonts()
    return frozenset(pdfmetrics.getFont(REGULAR).face.charToGlyph)


@cache
def _printable(character: str) -> str:
    if ord(character) in _coverage() and unicodedata.category(character) not in ("Cf", "Cc", "Cs"):
        return character
    if character == "\u00a0":
        return character
    invisible = unicodedata.category(character) in ("Cf", "Cc", "Mn", "Me", "Cs") or 0xFE00 <= ord(character) <= 0xFE0F
    return "" if invisible else " " if character.isspace() else MARK


def printable(words: str) -> str:
    """Return the text with characters that no page can show replaced by □; invisible ones go."""
    if words.isascii() and words.replace("\n", "").isprintable():
        return words
    return "\n".join("".join(map(_printable, line)) for line in unicodedata.normalize("NFC", words).split("\n"))


class _Widths:
    """Widths of words of one font, for a size of one point; each is worked out once."""

    def __init__(self, font: str) -> None:
        register_fonts()
        face = pdfmetrics.getFont(font).face
        self._characters, self._other = face.charWidths, face.defaultWidth
        self._words: dict[str, float] = {}

    def of(self, word: str) -> float:
        width = self._words.get(word)
        if width is None:
            if len(self._words) > _MOST_WORDS:
                self._words.clear()
            known, other = self._characters, self._other
            width = self._words[word] = sum(known.get(ord(each), other) for each in word) / 1000
        return width


@cache
def _widths(font: str) -> _Widths:
    return _Widths(font)


def width_of(words: str, font: str, size: float) -> float:
    """Return the width of one line of text in points."""
    return _widths(font).of(words) * size


def fit(words: str, font: str, size: float, room: float) -> str:
    """Return one line of text that fits in the room, its end replaced by "…" where it must be."""
    words = printable(words)
    if width_of(words, font, size) <= room:
        return words
    while words and width_of(words + "…", font, size) > room:
        words = words[:-1]
    return words.rstrip() + "…"


class _Breaker:
    """Fills lines of one width with words of two weights."""

    def __init__(self, kind: Type, room: float) -> None:
        self.lines: list[Line] = []
        self._room = room / kind.size
        self._plain, self._strong = _widths(kind.font), _widths(SEMIBOLD)
        self._line: list[Run] = []
        self._used = 0.0

    def end(self, goes_on: bool = False) -> None:
        """End the line; one that goes on keeps a space at its end, so that no two words are read as one."""
        merged: list[Run] = []
        for strong, word in self._line:
            if merged and merged[-1][0] == strong:
                merged[-1] = (strong, f"{merged[-1][1]} {word}")
            else:
                merged.append((strong, word if not merged else f" {word}"))
        if goes_on:
            merged[-1] = (merged[-1][0], f"{merged[-1][1]} ")
        self.lines.append(tuple(merged))
        self._line, self._used = [], 0.0

    @property
    def open(self) -> bool:
        """Whether the line has words."""
        return bool(self._line)

    def word(self, word: str, strong: bool) -> None:
        widths = self._strong if strong else self._plain
        width = widths.of(word)
        gap = widths.of(" ") if self._line else 0.0
        if self._line and self._used + gap + width > self._room:
            self.end(goes_on=True)
            gap = 0.0
        if width > self._room:
            word, width = self._broken(word, strong, widths)
        self._line.append((strong, word))
        self._used += gap + width

    def _broken(self, word: str, strong: bool, widths: _Widths) -> tuple[str, float]:
        """Put the whole lines of a word that is wider than the room; return the rest of it."""
        start, used, after = 0, 0.0, 0
        for at, character in enumerate(word):
            width = widths.of(character)
            if used + width > self._room and at > start:
                stop = after if after > start + (at - start) // 2 else at
                self.lines.append(((strong, word[start:stop]),))
                used = sum(widths.of(each) for each in word[stop:at])
                start = stop
            used += width
            if character in _BREAK_AFTER:
                after = at + 1
        return word[start:], used


def wrap_runs(runs: Iterable[Run], kind: Type, room: float) -> list[Line]:
    """Break runs of plain and strong words into lines; line ends in the text are kept."""
    breaker = _Breaker(kind, room)
    some = False
    for strong, words in runs:
        for number, part in enumerate(printable(words).split("\n")):
            if number:
                breaker.end(goes_on=breaker.open)
            for word in part.split(" "):
                if word:
                    breaker.word(word, strong)
                    some = True
    if some:
        breaker.end()
    return _without_gaps(breaker.lines) if some else []


def wrap(words: str, kind: Type, room: float) -> list[Line]:
    """Break plain text into lines."""
    return wrap_runs(((False, words),), kind, room)


def _without_gaps(lines: list[Line]) -> list[Line]:
    # More than one empty line in a row is somebody's return key, not a paragraph.
    return [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]


def words_of(lines: Sequence[Line]) -> str:
    """Return what the lines say, as one line."""
    return " ".join("".join(words for _strong, words in line).strip() for line in lines if line)


def draw_lines(
    canvas: Canvas, lines: Sequence[Line], kind: Type, x: float, top: float, right: float | None = None
) -> None:
    """Draw lines downwards from ``top``; with ``right`` they end there."""
    if not lines:
        return
    writer = canvas.beginText()
    # What is no page of a pack has no colours of a council.
    writer.setFillColor(canvas.ink(kind.colour) if hasattr(canvas, "ink") else kind.colour)
    base = top - (kind.leading + kind.size * 0.72) / 2
    strong_now: bool | None = None
    for number, line in enumerate(lines):
        start = (
            x
            if right is None
            else right
            - sum(width_of(words.rstrip(), SEMIBOLD if strong else kind.font, kind.size) for strong, words in line)
        )
        writer.setTextOrigin(start, base - number * kind.leading)
        for strong, words in line:
            if strong is not strong_now:
                writer.setFont(SEMIBOLD if strong else kind.font, kind.size)
                strong_now = strong
            writer.textOut(words)
    canvas.drawText(writer)


def draw_line(canvas: Canvas, words: str, kind: Type, x: float, base: float) -> None:
    """Draw one line of text on its base line."""
    canvas.setFillColor(kind.colour)
    canvas.setFont(kind.font, kind.size)
    canvas.drawString(x, base, words)
