"""What the columns and the editor judge scores by: the workspace's bands, and the scores of last quarter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Record
from kimdesk.model.ladder import FIRST
from kimdesk.model.risk import Scale, say_move, say_score, scale_of, score
from kimdesk.ui.tables.cells import Cell, Values, date_cell
from kimdesk.ui.widgets.risk_map import tone_of

# The rungs as a narrow column writes them.
RUNG_WORDS = {
    "operational": mark("Risks", "Operational"),
    "service": mark("Risks", "Service"),
    "head": mark("Risks", "Head"),
    "directorate": mark("Risks", "Directorate"),
    "corporate": mark("Risks", "Corporate"),
}


class RiskMarks:
    """Says scores in the words of the workspace; what it judges by comes with every reading of the list."""

    def __init__(self) -> None:
        self.scale: Scale = scale_of(None)
        self._earlier: Mapping[str, int] = {}

    def take(self, scale: Scale, earlier: Mapping[str, int]) -> bool:
        """Judge by these from now on; tell whether anything is judged otherwise than before."""
        same = (scale, dict(earlier)) == (self.scale, dict(self._earlier))
        self.scale, self._earlier = scale, earlier
        return not same

    def height(self, value: int) -> float:
        """Return the place of a score's band, from 0 for the lowest to 1 for the highest."""
        bands = self.scale.bands
        band = self.scale.band_of(value)
        return bands.index(band) / (len(bands) - 1) if band is not None and len(bands) > 1 else 0.0

    def say(self, value: int | None) -> tuple[str, str]:
        """Return the name of the band that holds a score, and its tone; nothing where nothing is judged."""
        band = self.scale.band_of(value)
        return (band.said, tone_of(self.height(value))) if band is not None and value is not None else ("", "neutral")

    # --- cells ------------------------------------------------------------------------------------------------------

    def score_cell(self, values: Values, _today: date) -> Cell:
        """Say the current score with its band."""
        words = say_score(values.get("likelihood"), values.get("impact"))
        if not words:
            return Cell(t("Risks", "Not scored"), tip=t("Risks", "Likelihood or impact is not judged yet"))
        value = int(values["score"])
        name, tone = self.say(value)
        above = t("Risks", "above appetite") if value > self.scale.appetite else ""
        return Cell(t("Risks", "{score} {band}").format(score=words, band=name), tone, tip=above)

    def target_cell(self, values: Values, _today: date) -> Cell:
        """Say the target score; its band stands in the tip."""
        words = say_score(values.get("target_likelihood"), values.get("target_impact"))
        return Cell(words, tip=self.say(score(values.get("target_likelihood"), values.get("target_impact")))[0])

    def direction_cell(self, values: Values, _today: date) -> Cell:
        """Say which way the score has moved since last quarter."""
        now, before = values.get("score"), self._earlier.get(str(values.get("id")))
        words = say_move(now, before)
        if now is None or before is None or now == before:
            return Cell(words)
        short = t("Risks", "↑ from {score}") if now > before else t("Risks", "↓ from {score}")
        tip = t("Risks", "{words}, against the end of last quarter").format(words=words)
        return Cell(short.format(score=before), tip=tip)

    def level_cell(self, values: Values, _today: date) -> Cell:
        """Say where the risk stands, and that a step waits."""
        level = values.get("level") or FIRST
        words = show(RUNG_WORDS[level]) if level in RUNG_WORDS else level
        wanted = values.get("waits_for")
        if not wanted:
            return Cell(words)
        tip = t("Risks", "waits for a decision on {level}").format(
            level=show(RUNG_WORDS.get(wanted, RUNG_WORDS["head"]))
        )
        return Cell(words, badge=t("Risks", "Waits"), tip=tip)

    def review_cell(self, values: Values, today: date) -> Cell:
        """Say when it is looked at again; a closed risk is not."""
        return date_cell(values.get("review"), today, matters=values.get("state") != "closed")

    # --- the editor -------------------------------------------------------------------------------------------------

    def state(self, record: Record, _today: date) -> tuple[str, str]:
        """Return the words and the tone of the chip beside the title."""
        if record["state"] == "closed":
            return t("Risks", "Closed"), "neutral"
        value = score(record["likelihood"], record["impact"])
        name, tone = self.say(value)
        return (t("Risks", "{score} {band}").format(score=value, band=name), tone) if name else ("", "neutral")
