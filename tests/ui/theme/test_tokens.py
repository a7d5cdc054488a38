"""The colours can be told apart: text 4.5, quiet text 6, borders of controls and the focus 3."""

from __future__ import annotations

import pytest

from kimdesk.ui.theme.tokens import DARK, LIGHT, Tokens, contrast

THEMES = pytest.mark.parametrize("theme_tokens", [LIGHT, DARK], ids=lambda each: each.name)


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
