"""The short forms of the ladder, and what is done with their answers (in the database's thread)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds.risks import LADDER, OUTCOMES
from kimdesk.model.ladder import Outcome, rung_of
from kimdesk.model.risk import Scale, say_bands, say_usual
from kimdesk.services.desk import Desk
from kimdesk.services.ladder_view import Ladder, Step
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question


@dataclass(frozen=True, slots=True)
class Told:
    """A ladder as its part of the editor shows it, with who could have decided on what waits."""

    ladder: Ladder
    deciders: tuple[tuple[str, str], ...] = ()


def read_ladder(desk: Desk, risk: str) -> Told:
    """Read the ladder of a risk."""
    ladder = desk.escalating.ladder(risk)
    step = ladder.waiting
    return Told(ladder, desk.escalating.deciders(step) if step is not None and step.may_decide else ())


def escalate(ladder: Ladder) -> FormDialog:
    """Ask for another level: the next one up unless somebody chooses otherwise."""
    at = rung_of(ladder.level)
    choices = tuple(
        (option.key, _to(show(option.label), place, at)) for place, option in enumerate(LADDER) if place != at
    )
    following = LADDER[min(at + 1, len(LADDER) - 1)].key if at + 1 < len(LADDER) else LADDER[at - 1].key
    sentence = t(
        "Ladder", "{risk} stands at {level}. It moves when somebody there has decided; until then it waits, and shows."
    ).format(risk=ladder.risk.ref, level=show(LADDER[at].label))
    return FormDialog(
        t("Ladder", "Escalate this risk"),
        sentence,
        [
            Question("level", t("Ladder", "Where to"), "choice", choices=choices, value=following),
            Question("why", t("Ladder", "Why"), needed=t("Ladder", "Say why; it is read when it is decided on.")),
            Question("on", t("Ladder", "Asked for on"), "line", t("Ladder", "Today unless you write another day.")),
        ],
        t("Ladder", "Ask for a decision"),
    )


def do_escalate(desk: Desk, risk: str, answers: dict[str, Any]) -> Changes:
    """Ask for the step."""
    return desk.escalating.ask(risk, answers["level"], answers["why"], answers["on"]).changes


def decide(step: Step, deciders: tuple[tuple[str, str], ...]) -> FormDialog:
    """Ask for the decision on a step, and whose it is."""
    sentence = t("Ladder", "{who} asks for {level}: {why}").format(
        who=step.asked_by or t("Ladder", "Somebody"),
        level=show(LADDER[rung_of(step.record["to_level"])].label),
        why=step.record["why"] or "",
    )
    asked = [
        Question(
            "outcome",
            t("Ladder", "Decision"),
            "steps",
            choices=tuple((option.key, show(option.label)) for option in OUTCOMES),
            needed=t("Ladder", "Choose one."),
        ),
        Question("words", t("Ladder", "In words"), help=t("Ladder", "Needed where it is refused or sent back.")),
        Question(
            "by",
            t("Ladder", "Decided by"),
            "choice",
            choices=tuple(deciders),
            value=deciders[0][0] if deciders else None,
            needed=t("Ladder", "Say who decided."),
        ),
        Question("on", t("Ladder", "Decided on"), "line", t("Ladder", "Today unless you write another day.")),
    ]
    if step.record["to_level"] == "corporate":
        asked.append(
            Question(
                "corporate_ref", t("Ladder", "Corporate reference"), "line", t("Ladder", "Its number on that register.")
            )
        )
    return FormDialog(
        t("Ladder", "Decide on {ref}").format(ref=step.record.ref), sentence, asked, t("Ladder", "Decide")
    )


def do_decide(desk: Desk, step: Step, answers: dict[str, Any]) -> Changes:
    """Record the decision over what stood on the screen."""
    reference = answers.get("corporate_ref") or ""
    return desk.escalating.decide(
        step.record.id,
        answers["outcome"],
        answers["words"],
        by=answers["by"],
        on=answers["on"],
        corporate_ref=reference if answers["outcome"] == Outcome.ACCEPTED else "",
        shown=step.shown,
    )


def bands(scale: Scale) -> FormDialog:
    """Ask for the bands and the appetite of the whole service."""
    return FormDialog(
        t("Ladder", "Bands and appetite"),
        t(
            "Ladder",
            "They hold for the whole service, for every risk and every score. Packs already signed stay as they are.",
        ),
        [
            Question(
                "bands",
                t("Ladder", "Bands"),
                "line",
                t("Ladder", "A name and a range for each, set apart by semicolons, for example: {usual}.").format(
                    usual=say_usual()
                ),
                value=say_bands(scale.bands),
            ),
            Question(
                "appetite",
                t("Ladder", "Appetite"),
                "line",
                t("Ladder", "The highest score that is accepted without more being done."),
                value=str(scale.appetite),
            ),
        ],
        t("Ladder", "Save"),
    )


def do_bands(desk: Desk, answers: dict[str, Any]) -> Changes:
    """Set them."""
    return desk.risks.set_scale(answers["bands"], answers["appetite"])


def close() -> FormDialog:
    """Ask why a risk is closed."""
    needed = t("Ladder", "Say why; it is asked for years later.")
    return FormDialog(
        t("Ladder", "Close this risk"),
        t("Ladder", "It leaves the list, keeps its ladder and its history, and can be opened again."),
        [
            Question("why", t("Ladder", "Why"), needed=needed),
            Question("on", t("Ladder", "Closed on"), "line", t("Ladder", "Today unless you write another day.")),
        ],
        t("Ladder", "Close the risk"),
    )


def do_close(desk: Desk, risk: str, answers: dict[str, Any]) -> Changes:
    """Close the risk."""
    return desk.risks.close(risk, answers["why"], answers["on"])


def _to(name: str, place: int, at: int) -> str:
    return name if place > at else t("Ladder", "{level} (down)").format(level=name)
