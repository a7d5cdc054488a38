"""Columns that are worked out from others: the score of a risk in its band, and shares in per cent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from kimdesk.i18n import mark, t
from kimdesk.model.changes import Record
from kimdesk.model.risk import Scale, band_of, say_score, score
from kimdesk.services.desk import Desk
from kimdesk.store import reading
from kimdesk.ui.registers.tools import Beside
from kimdesk.ui.tables.cells import Cell, Column, Values

# How many of how many, by kind.
_SHARES = {
    "sample_audit": (mark("Registers", "Pass rate"), "passed", "size"),
    "training": (mark("Registers", "Done"), "completed", "due"),
    "requests": (mark("Registers", "In time"), "in_time", "received"),
    "sensitive_review": (mark("Registers", "Coverage"), "covered", "out_of"),
}
_SCORES = (
    ("score_first", mark("Registers", "Initial score"), "initial_"),
    ("score_now", mark("Registers", "Score now"), ""),
    ("score_target", mark("Registers", "Target score"), "target_"),
)


class Score(NamedTuple):
    """A score, how it is written with its band, and the tone it is shown in."""

    value: int = 0
    words: str = ""
    tone: str = ""


def share(part: object, whole: object) -> str:
    """Return how much of a whole a part is, or nothing where that cannot be said."""
    if not isinstance(part, int) or not isinstance(whole, int) or whole <= 0:
        return ""
    return t("Registers", "{share} %").format(share=round(100 * part / whole))


def worked_out(kind: str) -> tuple[Column, ...]:
    """Return the columns of a kind that no field holds."""
    if kind == "risk":
        return tuple(
            Column(key, words, (key,), _SayScore(key), width=170, spare=spare)
            for (key, words, _sort), spare in zip(_SCORES, (9, 0, 6), strict=True)
        )
    if kind not in _SHARES:
        return ()
    words, part, whole = _SHARES[kind]
    return (Column("share", words, (part, whole), _SayShare(part, whole), width=84),)


def beside(kind: str) -> Beside | None:
    """Return what a list of the kind reads beside its fields, where it reads anything."""
    names = tuple(key for key, _words, _sort in _SCORES)
    return Beside(names, (Score(),) * len(names), _read_scores) if kind == "risk" else None


def say_share(record: Record) -> str:
    """Return what the figures of a record come to, or nothing."""
    if record.kind not in _SHARES:
        return say_score(record["likelihood"], record["impact"]) if record.kind == "risk" else ""
    _words, part, whole = _SHARES[record.kind]
    return share(record[part], record[whole])


def _read_scores(desk: Desk) -> Mapping[str, tuple[Any, ...]]:
    scale = desk.risks.scale()
    risks = reading.find_records(desk.context.db, "risk", {})
    return {each.id: tuple(_scored(each, sort, scale) for _key, _words, sort in _SCORES) for each in risks}


def _scored(risk: Record, sort: str, scale: Scale) -> Score:
    value = score(risk[f"{sort}likelihood"], risk[f"{sort}impact"])
    if value is None:
        return Score()
    at = band_of(value, scale.bands)
    tone = "green" if not at else "red" if at == len(scale.bands) - 1 else "amber"
    words = t("Registers", "{score} {band}").format(
        score=say_score(risk[f"{sort}likelihood"], risk[f"{sort}impact"]), band=scale.bands[at].name
    )
    return Score(value, words, tone)


@dataclass(frozen=True, slots=True)
class _SayScore:
    key: str

    def __call__(self, values: Values, _today: date) -> Cell:
        found: Score = values.get(self.key) or Score()
        return Cell(found.words, found.tone)


@dataclass(frozen=True, slots=True)
class _SayShare:
    part: str
    whole: str

    def __call__(self, values: Values, _today: date) -> Cell:
        part, whole = values.get(self.part), values.get(self.whole)
        words = share(part, whole)
        tip = t("Registers", "{part} of {whole}").format(part=part, whole=whole) if words else ""
        return Cell(words, tip=tip)
