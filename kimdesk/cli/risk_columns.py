"""What a list of risks shows beside their fields: the score with its band, and what it waits for; programs
are told which way it moves as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.risk import say_move, say_score, score
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk

HEADINGS = ("score", "band", "waits_for")
_BEHIND = 1


def with_scores(
    desk: Desk, headings: Sequence[str], texts: Sequence[Sequence[str]], ids: Sequence[str]
) -> tuple[list[str], list[list[str]]]:
    """Return the table of risks with the columns that are worked out, behind the title."""
    told = told_of(desk, ids)
    named = [t("Cli", "Score"), t("Cli", "Band"), t("Cli", "Waits for")]
    at = _BEHIND + 1
    rows = [
        [*row[:at], *(_words(told[identity], each) for each in HEADINGS), *row[at:]]
        for identity, row in zip(ids, texts, strict=True)
    ]
    return [*headings[:at], *named, *headings[at:]], rows


def told_of(desk: Desk, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return for programs what is worked out of each of these risks; a fixed number of statements."""
    scale, earlier = desk.risks.scale(), desk.risks.earlier()
    waiting = {step.risk.id: step.record["to_level"] for step in desk.escalating.waiting()}
    risks = {each.id: each for each in reading.find_records(desk.context.db, "risk", {})}
    found = {}
    for identity in ids:
        risk = risks.get(identity) or desk.records.get("risk", identity)
        now = score(risk["likelihood"], risk["impact"])
        band = scale.band_of(now)
        found[identity] = {
            **_scores(risk),
            "band": band.said if band else "",
            "above_appetite": now is not None and now > scale.appetite,
            "before": earlier.get(identity),
            "direction": say_move(now, earlier.get(identity)),
            "waits_for": waiting.get(identity, ""),
        }
    return found


def trouble(desk: Desk) -> list[str]:
    """Return the sentence on bands that cannot be used, where there is one to say."""
    return [each for each in (desk.risks.scale().trouble,) if each]


def _scores(risk: Record) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for sort in ("", "initial_", "target_"):
        likelihood, impact = risk[f"{sort}likelihood"], risk[f"{sort}impact"]
        found[f"{sort}score"] = score(likelihood, impact)
        found[f"{sort}score_words"] = say_score(likelihood, impact)
    return found


def _words(told: Mapping[str, Any], name: str) -> str:
    if name == "score":
        return str(told["score_words"])
    if name == "waits_for":
        option = KINDS["risk"]["level"].option(told["waits_for"])
        return show(option.label) if option else ""
    return str(told[name])
