"""Scores and bands of risks: likelihood 1 to 5 times impact 1 to 5."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kimdesk.i18n import mark, show, t

HIGHEST = 25
STEPS = ("1", "2", "3", "4", "5")
# Every score that a likelihood and an impact can make; 7, 11 and 13 are none of them.
SCORES = tuple(sorted({a * b for a in range(1, 6) for b in range(1, 6)}))

_RANGE = re.compile(r"\s*(.+?)\s*[:,]?\s+(\d{1,3})\s*(?:-|–|—|to)\s*(\d{1,3})\s*")
_FROM = re.compile(r"\s*(.+?)\s*[:,]?\s+(\d{1,3})\s*(?:\+|(?:and|or) (?:over|above|more))\s*")


@dataclass(frozen=True, slots=True)
class Band:
    """One named range of scores, both ends included."""

    name: str
    low: int
    high: int

    @property
    def said(self) -> str:
        """The name in the language in use, where it is one of the usual ones; what a workspace calls its own stays."""
        return show(self.name)


# As they are recorded where somebody writes them down.
DEFAULT_BANDS = "Low 1-4; Medium 5-12; High 15-25"
USUAL = (Band(mark("Risk", "Low"), 1, 4), Band(mark("Risk", "Medium"), 5, 12), Band(mark("Risk", "High"), 15, 25))


class Scale(NamedTuple):
    """The bands that hold in a workspace, lowest first, and the highest score that it accepts without more being done.
    ``trouble`` is the sentence on a setting that cannot be used, in the place of which the usual one stands.
    """

    bands: tuple[Band, ...]
    appetite: int
    trouble: str = ""

    def band_of(self, value: int | None) -> Band | None:
        """Return the band that holds the score, or None where nothing is judged."""
        return self.bands[band_of(value, self.bands)] if value is not None else None


def parse_bands(words: str) -> tuple[Band, ...]:
    """Read "Low 1-4; Medium 5-12; High 15-25", the last one also as "High 15+"; return them lowest first.

    Raises ValueError with a plain sentence where a score from 1 to 25 that two whole numbers can make belongs to no
    band or to two.
    """
    bands = sorted((_band(part) for part in re.split(r"[;\n]", words) if part.strip()), key=lambda band: band.low)
    if len({band.name.casefold() for band in bands}) != len(bands):
        raise ValueError(t("Risk", "Two bands have the same name."))
    for score in SCORES:
        holding = [band for band in bands if band.low <= score <= band.high]
        if not holding:
            raise ValueError(t("Risk", "A score of {score} is in no band.").format(score=score))
        if len(holding) > 1:
            raise ValueError(t("Risk", "A score of {score} is in more than one band.").format(score=score))
    # Whoever saves the usual ones as they stand has not named any.
    return USUAL if tuple(bands) == USUAL else tuple(bands)


def scale_of(words: str | None, appetite: int | None = None) -> Scale:
    """Return the bands and the appetite that a workspace's settings say, the usual ones where they say nothing or
    cannot be used.

    The usual appetite ends where the highest band begins.
    """
    trouble = ""
    try:
        bands = parse_bands(words) if words else USUAL
    except ValueError as error:
        bands = USUAL
        sentence = t(
            "Risk", "The risk bands of this workspace cannot be used, so the usual ones stand here: {usual}. {why}"
        )
        trouble = sentence.format(usual=say_usual(), why=error)
    if appetite is not None and not 0 <= appetite <= HIGHEST:
        sentence = t("Risk", "The risk appetite of this workspace is {score}, which is no score from 0 to 25.")
        trouble = " ".join(part for part in (trouble, sentence.format(score=appetite)) if part)
        appetite = None
    return Scale(bands, bands[-1].low - 1 if appetite is None else appetite, trouble)


def score(likelihood: object, impact: object) -> int | None:
    """Return the product, or None where one of the two is not judged, or is no step from 1 to 5."""
    if likelihood not in STEPS or impact not in STEPS:
        return None
    return int(str(likelihood)) * int(str(impact))


def say_score(likelihood: object, impact: object) -> str:
    """Write "L4 x I5 = 20", or nothing where one of the two is not judged."""
    product = score(likelihood, impact)
    if product is None:
        return ""
    return t("Risk", "L{likelihood} x I{impact} = {score}").format(likelihood=likelihood, impact=impact, score=product)


def band_of(value: int, bands: Sequence[Band]) -> int:
    """Return the position of the band that holds the score, lowest band first; the last one where none does."""
    return next((at for at, band in enumerate(bands) if band.low <= value <= band.high), len(bands) - 1)


def say_bands(bands: Sequence[Band]) -> str:
    """Write bands as they are set: "Low 1-4; Medium 5-12; High 15-25"."""
    return "; ".join(f"{band.name} {band.low}-{band.high}" for band in bands)


def say_usual() -> str:
    """Write the usual bands in the language in use."""
    return "; ".join(f"{band.said} {band.low}-{band.high}" for band in USUAL)


def say_move(now: int | None, before: int | None) -> str:
    """Write the direction of travel: a score against its value last quarter; nothing where there is none now."""
    if now is None:
        return ""
    if before is None:
        return t("Risk", "New")
    if now == before:
        return t("Risk", "Same")
    return (t("Risk", "Up from {score}") if now > before else t("Risk", "Down from {score}")).format(score=before)


def _band(words: str) -> Band:
    match = _RANGE.fullmatch(words) or _FROM.fullmatch(words)
    if not match:
        sentence = t("Risk", "“{words}” is not a name followed by a range of scores, such as Low 1-4.")
        raise ValueError(sentence.format(words=words.strip()))
    low, high = int(match[2]), int(match[3]) if match.re is _RANGE else HIGHEST
    if low > high:
        sentence = t("Risk", "“{words}” runs backwards: write the lower score first.")
        raise ValueError(sentence.format(words=words.strip()))
    return Band(match[1], low, high)
