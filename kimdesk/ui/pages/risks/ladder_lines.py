"""The steps of a ladder as entries of a timeline: what was asked, by whom and why, and what was decided."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.dates import say_date
from kimdesk.model.kinds.risks import LADDER
from kimdesk.model.ladder import OUTCOME_WORDS, Outcome, rung_of
from kimdesk.services.ladder_view import Ladder, Step
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Chip, Words, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.timeline import TimelineEntry

_SORTS = {
    Outcome.WAITING: ("waits", "amber"),
    Outcome.ACCEPTED: ("done", "green"),
    Outcome.DECIDED: ("done", "neutral"),
    Outcome.REFUSED: ("no", "red"),
    Outcome.SENT_BACK: ("no", "amber"),
}


class StepEntry(TimelineEntry):
    """One step; ``compare`` leads to two decisions that were made apart, where there are two."""

    def __init__(self, sort: str, parent: QWidget | None = None) -> None:
        super().__init__(sort, parent=parent)
        self.compare: LinkButton | None = None


def step_entry(step: Step, today: date) -> StepEntry:
    """Return the entry of one step."""
    sort, tone = ("waits", "amber") if step.disputed else _SORTS[step.outcome]
    entry = StepEntry(sort)
    record, words = step.record, t("Risks", "Two decisions") if step.disputed else show(OUTCOME_WORDS[step.outcome])
    title = Words(_from_to(step), 14, QFont.Weight.DemiBold, wrap=False)
    entry.body.addWidget(in_flow(title, Chip(words, tone)))
    asked = t("Risks", "{ref}, asked for by {who} on {day}").format(
        ref=record.ref, who=step.asked_by or t("Risks", "somebody"), day=say_date(step.asked_on)
    )
    entry.body.addWidget(quiet(asked, 12))
    entry.body.addWidget(Words(record["why"] or "", 13))
    if step.outcome is Outcome.WAITING and not step.disputed:
        entry.body.addWidget(quiet(_waited(step, today), 12))
    elif not step.disputed:
        _add_decision(entry, step)
    else:
        said = t("Risks", "Two laptops decided on this apart. Decide again: the decision you make then stands.")
        entry.body.addWidget(Words(said, 13, tone="amber"))
        entry.compare = LinkButton(t("Risks", "Compare them…"))
        entry.body.addWidget(entry.compare, 0, Qt.AlignmentFlag.AlignLeft)
    entry.setAccessibleName(
        t("Risks", "{step}: {outcome}. {asked}").format(step=title.text(), outcome=words, asked=asked)
    )
    return entry


def made_entry(ladder: Ladder) -> TimelineEntry:
    """Return the entry with which every ladder begins."""
    entry = TimelineEntry("plain", last=True)
    who = ladder.made_by or t("Risks", "somebody")
    words = t("Risks", "Recorded by {who} on {day}").format(who=who, day=say_date(ladder.made_on))
    entry.body.addWidget(quiet(words, 13))
    entry.setAccessibleName(words)
    return entry


def _add_decision(entry: TimelineEntry, step: Step) -> None:
    day = say_date(step.decided_on) if step.decided_on else ""
    by = t("Risks", "Decided by {who} on {day}") if day else t("Risks", "Decided by {who}")
    parts = [by.format(who=step.decided_by or t("Risks", "somebody"), day=day), step.record["corporate_ref"] or ""]
    entry.body.addWidget(quiet(", ".join(part for part in parts if part), 12))
    if step.record["decision"]:
        entry.body.addWidget(Words(step.record["decision"], 13))
    if step.alone:
        entry.body.addWidget(Words(t("Risks", "Asked for and decided by one person."), 12, tone="amber"))


def _from_to(step: Step) -> str:
    wanted = show(LADDER[rung_of(step.record["to_level"])].label)
    if not step.record["from_level"]:
        return wanted
    return t("Risks", "{before} → {after}").format(
        before=show(LADDER[rung_of(step.record["from_level"])].label), after=wanted
    )


def _waited(step: Step, today: date) -> str:
    days = (today - step.asked_on).days
    if days < 1:
        return t("Risks", "Waits since today.")
    return tn("Risks", "Waits for 1 day.", "Waits for {count} days.", days).format(count=days)
