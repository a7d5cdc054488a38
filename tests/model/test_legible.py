"""A council's colour is used where it can be read on white, and in a darker shade where it cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.legible import LEAST_CONTRAST, Rgb, colour_of, contrast_with_white, legible, say_colour, tint

PART = st.integers(0, 255)
COLOURS = st.tuples(PART, PART, PART)


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("#7A1F3D", (0x7A, 0x1F, 0x3D)),
        (" 7a1f3d ", (0x7A, 0x1F, 0x3D)),
        ("#ABC", (0xAA, 0xBB, 0xCC)),
        ("red", None),
        ("#12345", None),
        ("", None),
        (7, None),
    ],
)
def test_a_colour_is_written_as_web_pages_do(words: object, colour: Rgb | None) -> None:
    assert colour_of(words) == colour


@pytest.mark.parametrize(("colour", "ratio"), [((0, 0, 0), 21.0), ((255, 255, 255), 1.0), ((0x76, 0x76, 0x76), 4.54)])
def test_contrast_is_that_of_the_web_guidelines(colour: Rgb, ratio: float) -> None:
    assert round(contrast_with_white(colour), 2) == ratio


@given(COLOURS)
def test_what_can_be_read_stays_and_everything_else_becomes_just_dark_enough(colour: Rgb) -> None:
    found = legible(colour)
    assert contrast_with_white(found) >= LEAST_CONTRAST
    assert (found == colour) == (contrast_with_white(colour) >= LEAST_CONTRAST)
    assert all(shade <= part for shade, part in zip(found, colour, strict=True))


@given(COLOURS)
def test_it_is_said_as_it_is_read(colour: Rgb) -> None:
    assert colour_of(say_colour(colour)) == colour


def test_a_tint_is_light() -> None:
    assert tint((0, 0, 0)) == (235, 235, 235)
