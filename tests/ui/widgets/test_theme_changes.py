"""A theme put on later reaches what is already shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import font, tokens
from kimdesk.ui.theme.tokens import DARK, contrast
from kimdesk.ui.widgets.cards import ProgressLine, Words, quiet
from kimdesk.ui.widgets.inputs import GrowingText
from kimdesk.ui.widgets.tabs import TabBar


def test_words_change_colour(qtbot: QtBot, theme) -> None:
    words, soft = Words("Void works order"), quiet("Opened with Q2")
    qtbot.addWidget(words)
    qtbot.addWidget(soft)
    theme("dark")

    assert words.palette().color(words.foregroundRole()) == QColor(DARK.ink)
    assert soft.palette().color(soft.foregroundRole()) == QColor(DARK.ink2)


def test_words_grow(qtbot: QtBot, theme) -> None:
    words = Words("Void works order")
    qtbot.addWidget(words)
    theme("light", 200)

    assert words.font().pixelSize() == 28


@pytest.mark.parametrize("make", [ProgressLine, lambda: TabBar(["Overview"])], ids=["progress", "tabs"])
def test_painted_pieces_grow(qtbot: QtBot, theme, make) -> None:
    piece = make()
    qtbot.addWidget(piece)
    before = piece.sizeHint().height() if piece.sizeHint().isValid() else piece.height()
    theme("light", 200)

    assert max(piece.sizeHint().height(), piece.minimumHeight()) >= 2 * before


def test_a_growing_text_grows_with_the_size_of_its_letters(qtbot: QtBot, theme) -> None:
    text = GrowingText()
    qtbot.addWidget(text)
    text.load("one\ntwo\nthree")
    text.show()
    before = text.height()
    theme("light", 200)

    assert text.height() >= 1.8 * before


def test_high_contrast_does_not_take_over_the_theme_before_it(theme) -> None:
    theme("contrast")
    first = tokens()
    theme("dark")
    theme("contrast")

    assert tokens() == first
    assert tokens().accent not in (DARK.accent, DARK.accent_soft)


def test_high_contrast_takes_its_colours_from_the_system(qapp: QApplication, theme) -> None:
    theme("dark")
    theme("contrast")
    palette = qapp.palette()

    assert tokens().ink == palette.color(palette.ColorRole.Text).name()
    assert tokens().accent == palette.color(palette.ColorRole.Highlight).name()
    assert contrast(tokens().ink, tokens().panel) >= 4.5


def test_the_family_of_type_is_ours(qapp: QApplication, theme) -> None:
    assert QFontInfo(font()).family() == "Inter"
    assert qapp.font().family() == "Inter"
