"""The rows of a sheet as XML. Text is a text whatever it looks like, and each cell is written once."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from datetime import date
from html import escape

from openpyxl.utils import get_column_letter

from kimdesk.exports.content import Value
from kimdesk.exports.reading.records import clean
from kimdesk.exports.xlsx.looks import MOST_LINES, Style, height_for, lines_of, room_in
from kimdesk.i18n import t
from kimdesk.steps import EVERY, step

LONGEST_CELL = 32_767
# Ordinal of the day before the first that Excel counts, and how many days it counts before the one that never was.
_DAY_NOUGHT, _LEAP_DAY, _FIRST_YEAR = 693_594, 61, 1900
# Excel keeps no more than 15 figures of a number.
_LARGEST = 10**15
# So much taller than its words a row of headings is.
_ROOM_ABOVE = 6
_FORMULA_LIKE = ("=", "+", "-", "@")

# Hears what is left of a text: the row, the column counted from 0, and the words.
Leave = Callable[[int, int, str], None]


class Rows:
    """Writes rows of cells under each other; ``whole`` leaves to others what a row is not tall enough to show."""

    def __init__(self, widths: Sequence[float], styles: Mapping[Style, int], whole: bool, leave: Leave) -> None:
        self._rooms = tuple((get_column_letter(at), room_in(width), width - 1) for at, width in enumerate(widths, 1))
        self._styles, self._leave = styles, leave
        self._most = MOST_LINES if whole else 0
        self._plain, self._quoted = styles["plain"], styles["quoted"]
        self._number, self._date = styles["number"], styles["date"]

    def head(self, number: int, headings: Sequence[str], counts: Container[int] = ()) -> str:
        """Return the row of the headings; those of the columns ``counts``, from 0, stand above the figures at the right."""
        lines = max(
            (lines_of(words, room) for words, (_at, room, _wide) in zip(headings, self._rooms, strict=True)), default=1
        )
        cells = [
            self.text(letter, number, words, "count" if at in counts else "head")
            for at, (words, (letter, *_)) in enumerate(zip(headings, self._rooms, strict=True))
        ]
        return f'<row r="{number}" ht="{height_for(lines) + _ROOM_ABOVE:g}" customHeight="1">{"".join(cells)}</row>'

    def line(self, number: int, words: str, style: Style, tall: float) -> str:
        """Return a row with words in its first cell alone."""
        return f'<row r="{number}" ht="{tall:g}" customHeight="1">{self.text("A", number, words, style)}</row>'

    def text(self, letter: str, number: int, words: str, style: Style) -> str:
        """Return one cell."""
        return f'<c r="{letter}{number}" s="{self._styles[style]}" t="inlineStr"><is><t>{_safe(words)}</t></is></c>'

    def body(self, first: int, rows: Sequence[Sequence[Value]], links: int = -1) -> Iterator[str]:
        """Yield a row for each, from the row ``first`` on; the column ``links`` looks like links."""
        for number, row in enumerate(rows, first):
            if not number % EVERY:
                step()
            cells, lines = [], 1
            for at, (value, (letter, room, wide)) in enumerate(zip(row, self._rooms, strict=False)):
                if value is None or value == "":
                    cells.append(f'<c r="{letter}{number}" s="{self._plain}"/>')
                elif isinstance(value, str):
                    plain = value.isprintable()
                    words = value.strip() if plain else clean(value)
                    if len(words) > wide or not plain or not words.isascii():
                        words = self._kept(words, room, number, at)
                        lines = max(lines, lines_of(words, room))
                    if not words:
                        cells.append(f'<c r="{letter}{number}" s="{self._plain}"/>')
                        continue
                    style = self._quoted if words.startswith(_FORMULA_LIKE) else self._plain
                    style = self._styles["link"] if at == links else style
                    cells.append(
                        f'<c r="{letter}{number}" s="{style}" t="inlineStr"><is><t>{_safe(words)}</t></is></c>'
                    )
                else:
                    cells.append(self._other(letter, number, value))
            # The height is for programs that do not fit it to the text themselves, and no other has to keep it.
            tall = f' ht="{height_for(lines):g}"' if lines > 1 else ""
            yield f'<row r="{number}"{tall}>{"".join(cells)}</row>'

    def _other(self, letter: str, number: int, value: object) -> str:
        if isinstance(value, date) and value.year >= _FIRST_YEAR:
            days = value.toordinal() - _DAY_NOUGHT
            return f'<c r="{letter}{number}" s="{self._date}"><v>{days if days >= _LEAP_DAY else days - 1}</v></c>'
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST:
            return f'<c r="{letter}{number}" s="{self._number}"><v>{value}</v></c>'
        words = value.strftime("%d/%m/%Y") if isinstance(value, date) else clean(value)
        return self.text(letter, number, words, "quoted" if words.startswith(_FORMULA_LIKE) else "plain")

    def _kept(self, words: str, room: float, number: int, at: int) -> str:
        """Return of a text what its cell can hold and its row can show."""
        most = LONGEST_CELL
        if self._most and lines_of(words, room) > self._most:
            most = min(most, _shown(words, room, self._most))
        if len(words) * 2 <= most or len(words.encode("utf-16-le")) // 2 <= most:
            return words
        ending = " " + t("Pack", "[It goes on in the sheet Notes.]")
        stop = cut_at(words, 0, most - len(ending))
        self._leave(number, at, words[stop:])
        return words[:stop] + ending


def parted(words: str, width: float, whole: bool) -> Iterator[str]:
    """Yield a text in parts of which each fits into a cell, whose length Excel counts in UTF-16 units; with ``whole`` each
    fits into what a row so wide can show.
    """
    start = 0
    while start < len(words):
        most = LONGEST_CELL
        if whole:
            most = min(most, _shown(words[start : start + most], room_in(width), MOST_LINES))
        stop = cut_at(words, start, most)
        yield words[start:stop]
        start = stop


def cut_at(words: str, start: int, most: int) -> int:
    """Return where a part ends that begins at ``start`` and takes no more than ``most`` UTF-16 units."""
    stop = min(start + max(most, 1), len(words))
    while len(words[start:stop].encode("utf-16-le")) // 2 > most > 1:
        stop -= max((len(words[start:stop].encode("utf-16-le")) // 2 - most) // 2, 1)
    # A program that reads the parts back may take blanks off their ends.
    while start + 1 < stop < len(words) and (words[stop - 1].isspace() or words[stop].isspace()):
        stop -= 1
    return stop


def _shown(words: str, room: float, most: int) -> int:
    """Return how many letters of a text so many lines surely show."""
    shown = 0
    for line in words.split("\n"):
        lines = lines_of(line, room)
        if lines > most:
            # Half a line is left for the words that say where it goes on, and wide letters count twice.
            return max(shown + int(max(most - 1, 0) * room * len(line) / max(lines * room, len(line))), 1)
        most -= lines
        shown += len(line) + 1
    return max(shown, 1)


def _safe(words: str) -> str:
    return escape(words, quote=False) if "&" in words or "<" in words or ">" in words else words
