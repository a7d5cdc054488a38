"""The colours can be told apart: text 4.5, quiet text 6, borders of controls and the focus 3."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from kimdesk.ui.theme import style
from kimdesk.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens, contrast
from tests.ui.conftest import ApplyTheme

THEMES = pytest.mark.parametrize("theme_tokens", [LIGHT, DARK, CONTRAST], ids=lambda each: each.name)
Role = QPalette.ColorRole
# Words and what is behind them, as Qt paints them by itself.
ROLES = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.PlaceholderText, Role.Base),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Base),
    (Role.LinkVisited, Role.Window),
)


def test_the_ratio_is_the_one_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@THEMES
@pytest.mark.parametrize("ground", ["bg", "panel", "accent_soft"])
@pytest.mark.parametrize(("words", "least"), [("ink", 4.5), ("ink2", 6.0), ("accent", 4.5)])
def test_text_can_be_read_on_every_ground(theme_tokens: Tokens, words: str, ground: str, least: float) -> None:
    assert contrast(getattr(theme_tokens, words), getattr(theme_tokens, ground)) >= least


@THEMES
@pytest.mark.parametrize("tone", ["red", "amber", "green", "accent", "neutral"])
def test_a_chip_can_be_read(theme_tokens: Tokens, tone: str) -> None:
    assert contrast(*theme_tokens.tone(tone)) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", ["red", "amber", "green"])
def test_words_in_a_tone_can_be_read_on_a_card(theme_tokens: Tokens, tone: str) -> None:
    assert contrast(theme_tokens.tone(tone)[0], theme_tokens.panel) >= 4.5


@THEMES
def test_the_words_of_the_one_button_can_be_read(theme_tokens: Tokens) -> None:
    assert contrast(theme_tokens.on_accent, theme_tokens.accent) >= 4.5


@THEMES
@pytest.mark.parametrize("step", range(4))
def test_signs_and_figures_can_be_read_on_every_step(theme_tokens: Tokens, step: int) -> None:
    assert contrast(theme_tokens.ink, theme_tokens.steps[step]) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["bg", "panel"])
@pytest.mark.parametrize("edge", ["control", "accent"])
def test_borders_of_controls_and_the_focus_can_be_seen(theme_tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(theme_tokens, edge), getattr(theme_tokens, ground)) >= 3


def test_the_tokens_are_those_of_the_design() -> None:
    assert (LIGHT.bg, LIGHT.panel, LIGHT.accent) == ("#F4F6F7", "#FFFFFF", "#0B5E6B")
    assert (DARK.bg, DARK.panel, DARK.accent) == ("#12191E", "#1B252C", "#6CC5D1")


def test_in_high_contrast_every_text_reaches_seven_and_every_line_is_as_strong() -> None:
    inks = [
        CONTRAST.ink,
        CONTRAST.ink2,
        CONTRAST.accent,
        *(CONTRAST.tone(tone)[0] for tone in ("red", "amber", "green")),
    ]
    grounds = (CONTRAST.bg, CONTRAST.panel, CONTRAST.accent_soft)
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= 7
    assert contrast(CONTRAST.on_accent, CONTRAST.accent) >= 7
    assert min(contrast(CONTRAST.ink, step) for step in CONTRAST.steps) >= 7
    assert min(contrast(line, CONTRAST.panel) for line in (CONTRAST.line, CONTRAST.control, CONTRAST.focus)) >= 7


@pytest.mark.parametrize(("mode", "least"), [("light", 4.5), ("dark", 4.5), ("contrast", 7)])
def test_what_qt_paints_by_itself_can_be_read(theme: ApplyTheme, mode: str, least: float) -> None:
    theme(mode)
    palette = QApplication.palette()
    for words, ground in ROLES:
        assert contrast(palette.color(words).name(), palette.color(ground).name()) >= least, (words, ground)


def test_where_the_system_is_in_high_contrast_its_own_colours_are_used(
    theme: ApplyTheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = QPalette()
    for role, colour in (
        (Role.Window, "#000000"),
        (Role.Base, "#000000"),
        (Role.Text, "#ffff00"),
        (Role.Highlight, "#1aebff"),
        (Role.HighlightedText, "#000000"),
    ):
        system.setColor(role, QColor(colour))
    made = style._from_palette(system)
    assert {made.ink, made.ink2, made.line, made.control, made.red[0], made.amber[0], made.green[0]} == {"#ffff00"}
    assert (made.bg, made.panel, made.accent, made.on_accent) == ("#000000", "#000000", "#1aebff", "#000000")
    assert made.patterns

    monkeypatch.setattr(style, "system_has_contrast", lambda: True)
    theme("contrast")
    assert style.tokens() != CONTRAST
