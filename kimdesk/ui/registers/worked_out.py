"""Columns that are worked out from others: the score of a risk in its band, and shares in per cent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.i18n import mark, t
from kimdesk.model.risk import DEFAULT_BANDS, Band, band_of, parse_bands, say_score, score
from kimdesk.ui.tables.cells import Cell, Column, Values

# How many of how many, by kind.
_SHARES = {
    "sample_audit": (mark("Registers", "Pass rate"), "passed", "size"),
    "training": (mark("Registers", "Done"), "completed", "due"),
    "requests": (mark("Registers", "In time"), "in_time", "received"),
    "sensitive_review": (mark("Registers", "Coverage"), "covered", "out_of"),
}
_SCORES = (
    ("score_first", mark("Registers", "Initial score"), "initial_likelihood", "initial_impact"),
    ("score_now", mark("Registers", "Score now"), "likelihood", "impact"),
    ("score_target", mark("Registers", "Target score"), "target_likelihood", "target_impact"),
)


class RiskBands:
    """The bands of the workspace; until they have been read, and where they cannot be, the usual ones hold."""

    def __init__(self) -> None:
        self._bands = parse_bands(DEFAULT_BANDS)

    def take(self, words: str) -> None:
        """Use the bands that these words say, where they say any."""
        try:
            self._bands = parse_bands(words or DEFAULT_BANDS)
        except ValueError:
            self._bands = parse_bands(DEFAULT_BANDS)

    def of(self, value: int) -> tuple[Band, str]:
        """Return the band of a score and the tone it is shown in: green for the lowest, red for the highest."""
        at = band_of(value, self._bands)
        tone = "red" if at == len(self._bands) - 1 and at else "green" if at == 0 else "amber"
        return self._bands[at], tone


def share(part: object, whole: object) -> str:
    """Return how much of a whole a part is, or nothing where that cannot be said."""
    if not isinstance(part, int) or not isinstance(whole, int) or whole <= 0:
        return ""
    return t("Registers", "{share} %").format(share=round(100 * part / whole))


def worked_out(kind: str, bands: RiskBands) -> tuple[Column, ...]:
    """Return the columns of a kind that no field holds."""
    if kind == "risk":
        return tuple(
            Column(key, label, (likelihood, impact), _Score(likelihood, impact, bands), width=170, spare=at)
            for (key, label, likelihood, impact), at in zip(_SCORES, (9, 0, 6), strict=True)
        )
    if kind not in _SHARES:
        return ()
    label, part, whole = _SHARES[kind]
    return (Column("share", label, (part, whole), _Share(part, whole), width=84),)


def say_worked_out(kind: str, values: Mapping[str, Any], bands: RiskBands) -> tuple[str, str]:
    """Return what the head of an editor says of a record's figures, and in which tone."""
    if kind == "risk":
        cell = _Score("likelihood", "impact", bands)(values, date.min)
        return cell.text, cell.tone or "neutral"
    label, part, whole = _SHARES.get(kind, (None, "", ""))
    words = share(values.get(part), values.get(whole)) if label is not None else ""
    return words, "neutral"


@dataclass(frozen=True, slots=True)
class _Score:
    likelihood: str
    impact: str
    bands: RiskBands

    def __call__(self, values: Values, _today: date) -> Cell:
        product = score(values.get(self.likelihood), values.get(self.impact))
        if product is None:
            return Cell("")
        band, tone = self.bands.of(product)
        words = say_score(values.get(self.likelihood), values.get(self.impact))
        return Cell(t("Registers", "{score} {band}").format(score=words, band=band.name), tone)


@dataclass(frozen=True, slots=True)
class _Share:
    part: str
    whole: str

    def __call__(self, values: Values, _today: date) -> Cell:
        part, whole = values.get(self.part), values.get(self.whole)
        words = share(part, whole)
        tip = t("Registers", "{part} of {whole}").format(part=part, whole=whole) if words else ""
        return Cell(words, tip=tip)
