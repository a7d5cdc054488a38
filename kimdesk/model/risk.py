"""Scores and bands of risks: likelihood 1 to 5 times impact 1 to 5."""

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_BANDS = "Low 1-4; Medium 5-12; High 15-25"
_BAND = re.compile(r"\s*(.+?)\s+(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})\s*")


@dataclass(frozen=True, slots=True)
class Band:
    """One named range of scores, both ends included."""

    name: str
    low: int
    high: int


def parse_bands(words: str) -> tuple[Band, ...]:
    """Read "Low 1-4; Medium 5-12; High 15-25".

    Raises ValueError with a plain sentence where a score from 1 to 25 that two whole numbers can make belongs to no
    band or to two.
    """
    bands = []
    for part in filter(str.strip, re.split(r"[;\n]", words)):
        match = _BAND.fullmatch(part)
        if not match:
            raise ValueError(f"“{part.strip()}” is not a name followed by a range of scores, such as Low 1-4.")
        bands.append(Band(match[1], int(match[2]), int(match[3])))
    for score in sorted({a * b for a in range(1, 6) for b in range(1, 6)}):
        holding = [band for band in bands if band.low <= score <= band.high]
        if len(holding) != 1:
            trouble = "in no band" if not holding else "in more than one band"
            raise ValueError(f"A score of {score} is {trouble}.")
    return tuple(bands)


def score(likelihood: str | None, impact: str | None) -> int | None:
    """Return the product, or None where one of the two is not judged, or is no judgement."""
    if not likelihood or not impact or not (likelihood.isdigit() and impact.isdigit()):
        return None
    return int(likelihood) * int(impact)


def say_score(likelihood: str | None, impact: str | None) -> str:
    """Write "L4 x I5 = 20", or nothing where one of the two is not judged."""
    product = score(likelihood, impact)
    return f"L{likelihood} x I{impact} = {product}" if product is not None else ""


def band_of(value: int, bands: tuple[Band, ...]) -> int:
    """Return the position of the band that holds the score, lowest band first; the last one where none does."""
    return next((at for at, band in enumerate(bands) if band.low <= value <= band.high), len(bands) - 1)
