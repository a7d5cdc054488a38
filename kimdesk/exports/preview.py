"""The pages of a PDF as pictures and as words, for looking at them inside the program.

PDFium draws them. It is not made for two threads at once: whoever opens a document here does all with it in one thread.
"""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2

_ENOUGH_WORDS = 20_000


class Picture(NamedTuple):
    """A page drawn: four bytes a point (blue, green, red, and one that says nothing), so many bytes a line."""

    width: int
    height: int
    stride: int
    body: bytes


class Pages:
    """A PDF that was opened; pages are counted from 0."""

    def __init__(self, body: bytes) -> None:
        self._pdf = pypdfium2.PdfDocument(body)
        self.sizes: tuple[tuple[float, float], ...] = tuple(self._size(at) for at in range(len(self._pdf)))

    def picture(self, number: int, width: int) -> Picture:
        """Draw a page so many points wide."""
        page = self._pdf[number]
        try:
            # It rounds up, and half a point less comes to the very width.
            bitmap = page.render(scale=(width - 0.5) / self.sizes[number][0], prefer_bgrx=True)
            try:
                return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
        finally:
            page.close()

    def words(self, number: int) -> str:
        """Return what a page says, in the order in which it was written."""
        page = self._pdf[number]
        text = page.get_textpage()
        try:
            said = str(text.get_text_range())
        finally:
            text.close()
            page.close()
        return " ".join(said.split())[:_ENOUGH_WORDS]

    def close(self) -> None:
        """Let go of the document."""
        self._pdf.close()

    def _size(self, number: int) -> tuple[float, float]:
        page = self._pdf[number]
        try:
            wide, high = page.get_size()
        finally:
            page.close()
        return float(wide), float(high)
