"""A text with what was added and what was taken out: by colour and by line, and in words for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.model.differences import Piece, Sort, said_differences
from kimdesk.ui.theme.style import font, tokens

# Of a long stretch in which nothing changed only both ends are shown.
_LONGEST_SAME = 420
_END = 140


class DifferingText(QLabel):
    """Added words are underlined, removed ones struck through; neither is told by colour alone."""

    def __init__(self, size: float = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._pieces: tuple[Piece, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def restyle(self) -> None:
        """Take size and colours from the theme in use."""
        self.setFont(font(self._size))
        self.setText("".join(map(_dressed, self._pieces)))

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these stretches of text."""
        self._pieces = tuple(pieces)
        self.setAccessibleName("".join(each.text for each in pieces if each.sort is not Sort.REMOVED))
        self.setAccessibleDescription(say_pieces(pieces))
        self.restyle()


def say_pieces(pieces: Sequence[Piece]) -> str:
    """Return what was added and removed as a sentence."""
    added, removed = said_differences(pieces)
    parts = [t("Differences", "added: {words}").format(words=added)] if added else []
    parts += [t("Differences", "removed: {words}").format(words=removed)] if removed else []
    return ", ".join(parts) or t("Differences", "nothing changed")


def _dressed(piece: Piece) -> str:
    t_ = tokens()
    if piece.sort is Sort.ADDED:
        ink, ground = t_.green
        return (
            f'<span style="color:{ink};background-color:{ground};text-decoration:underline">{_lines(piece.text)}</span>'
        )
    if piece.sort is Sort.REMOVED:
        ink, ground = t_.red
        style = f"color:{ink};background-color:{ground};text-decoration:line-through"
        return f'<span style="{style}">{_lines(piece.text)}</span>'
    return f'<span style="color:{t_.ink}">{_lines(_shortened(piece.text))}</span>'


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SAME else f"{text[:_END].rstrip()} … {text[-_END:].lstrip()}"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
