"""A theme put on later reaches what is already shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme import style
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


def test_a_bar_grows(qtbot: QtBot, theme) -> None:
    piece = ProgressLine()
    qtbot.addWidget(piece)
    before = piece.height()
    theme("light", 200)

    assert piece.height() >= 2 * before


def test_tabs_hold_large_letters_without_taking_twice_the_room(qtbot: QtBot, theme) -> None:
    tabs = TabBar(["Overview"])
    qtbot.addWidget(tabs)
    before = tabs.minimumHeight()
    theme("light", 200)

    assert QFontMetrics(font(14)).height() + 8 <= tabs.minimumHeight() < 2 * before


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


def test_high_contrast_takes_its_colours_from_a_system_that_has_it(qapp: QApplication, theme, monkeypatch) -> None:
    monkeypatch.setattr(style, "system_has_contrast", _yes)
    theme("dark")
    theme("contrast")
    palette = qapp.palette()

    assert tokens().ink == palette.color(palette.ColorRole.Text).name()
    assert tokens().accent == palette.color(palette.ColorRole.Highlight).name()


def test_high_contrast_has_colours_of_its_own_where_the_system_has_not(theme) -> None:
    theme("contrast")
    t = tokens()

    assert contrast(t.ink, t.panel) == pytest.approx(21)
    assert min(contrast(t.accent, ground) for ground in (t.panel, t.bg, t.accent_soft)) >= 7
    assert min(contrast(*t.tone(name)) for name in ("red", "amber", "green", "neutral", "accent")) >= 7
    assert t.patterns


def _yes() -> bool:
    return True


def test_the_family_of_type_is_ours(qapp: QApplication, theme) -> None:
    assert QFontInfo(font()).family() == "Inter"
    assert qapp.font().family() == "Inter"
