"""A colour that a council chooses: how it is written, whether it can be read on white paper, and the shade that can."""

from __future__ import annotations

import re

# WCAG 2.2, 1.4.3: what text needs beside what it stands on.
LEAST_CONTRAST = 4.5
_LONG, _SHORT = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE), re.compile(r"#?([0-9a-f]{3})", re.IGNORECASE)
_STEPS = 100

Rgb = tuple[int, int, int]


def colour_of(words: object) -> Rgb | None:
    """Return the colour that is written "#7A1F3D", "7a1f3d" or "#abc", or None where it is none."""
    if not isinstance(words, str):
        return None
    said = words.strip()
    if short := _SHORT.fullmatch(said):
        said = "".join(2 * each for each in short[1])
    found = _LONG.fullmatch(said)
    return _parted(int(found[1], 16)) if found else None


def say_colour(colour: Rgb) -> str:
    """Write a colour as web pages do."""
    return "#{:02X}{:02X}{:02X}".format(*colour)


def contrast_with_white(colour: Rgb) -> float:
    """Return how strongly a colour stands out from white, from 1 to 21 (WCAG's contrast ratio)."""
    red, green, blue = map(_light, colour)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def legible(colour: Rgb) -> Rgb:
    """Return the colour itself where it can be read on white, else the lightest shade of it that can."""
    for step in range(_STEPS, -1, -1):
        red, green, blue = (each * step // _STEPS for each in colour)
        if contrast_with_white((red, green, blue)) >= LEAST_CONTRAST:
            return red, green, blue
    raise AssertionError("black can be read on white")


def tint(colour: Rgb) -> Rgb:
    """Return a light shade of it, for what stands behind text."""
    red, green, blue = (255 - (255 - each) * 8 // 100 for each in colour)
    return red, green, blue


def _light(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _parted(number: int) -> Rgb:
    return number >> 16, number >> 8 & 0xFF, number & 0xFF
