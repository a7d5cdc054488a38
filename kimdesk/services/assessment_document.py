"""A cycle of a self-assessment made ready to leave the program: in words, restricted records left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.exports.assessment_document import Answered, Assessed, Proof, Work, write_assessments
from kimdesk.i18n import show, t
from kimdesk.model.assessment import OUTCOME_WORDS, STATE_ORDER, STATE_WORDS, Outcome, count_states
from kimdesk.model.attached import attached_of
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.services.assessment import AssessmentService
from kimdesk.services.assessment_view import AnswerView, CycleView, say_cycle
from kimdesk.services.context import Context
from kimdesk.services.frameworks import FrameworkService
from kimdesk.store.sealed import restricted_records

_COUNTED = (Outcome.BETTER, Outcome.WORSE, Outcome.OTHER, Outcome.NEW, Outcome.GONE, Outcome.SAME)


def write_latest(context: Context, to: Path) -> Path:
    """Write the latest cycle of every framework that has one into a new folder in the place of ``to`` and return it.

    Raises UserError where nothing has been assessed.
    """
    assessment = AssessmentService(context, FrameworkService(context))
    views = [assessment.view(each.framework.key) for each in assessment.choices() if each.cycles]
    if not views:
        raise UserError(
            t("Assessed", "There is nothing to export yet"),
            t("Assessed", "No self-assessment has been begun."),
            t("Assessed", "Begin one: kimdesk assessment start."),
        )
    return write_assessments([assessed(context, view) for view in views], to.parent, to.stem)


def write_cycle(context: Context, view: CycleView, to: Path) -> Path:
    """Write one cycle into a new folder below ``to`` and return it."""
    name = f"kimdesk-assessment-{context.clock.today():%Y-%m-%d}"
    return write_assessments([assessed(context, view)], to, name)


def assessed(context: Context, view: CycleView) -> Assessed:
    """Return the cycle in words, as it leaves the program."""
    hidden = restricted_records(context.db)
    kept = tuple(each for each in view.answers if each.record is not None)
    workspace = context.workspace()
    counted = [each for each in kept if not each.item.part_of]
    groups = [group for group in view.framework.groups if any(each.group.key == group.key for each in counted)]
    position = [(group.title, _counts(each for each in counted if each.group.key == group.key)) for group in groups]
    outcomes = view.outcomes
    return Assessed(
        workspace.title if workspace else "",
        bool(workspace and workspace["sample"]),
        view.framework.name,
        view.framework.short,
        view.framework.version,
        view.framework.source,
        say_cycle(view.cycle),
        say_cycle(view.against) if view.against else "",
        context.clock.now().isoformat(timespec="minutes"),
        context.me().name,
        tuple(_standing(view)),
        tuple(show(STATE_WORDS[state]) for state in STATE_ORDER),
        (*position, (t("Assessed", "Together"), _counts(counted))),
        tuple(f"{outcomes[each]} {show(OUTCOME_WORDS[each]).lower()}" for each in _COUNTED if outcomes.get(each)),
        tuple(_answered(view, each, hidden) for each in kept),
    )


def _counts(answers: Iterable[AnswerView]) -> tuple[int, ...]:
    return tuple(count_states(each.state or "" for each in answers).values())


def _standing(view: CycleView) -> list[str]:
    said = []
    body, on = view.approved
    if body:
        words = t("Assessed", "Approved by {body} on {day}.") if on else t("Assessed", "Approved by {body}.")
        said.append(words.format(body=body, day=_day(on)))
    else:
        said.append(t("Assessed", "Not approved as a whole."))
    if view.published:
        said.append(t("Assessed", "Published on {day}.").format(day=_day(view.published)))
    altered = [each.item.key for each in view.answers if each.altered]
    if altered:
        said.append(t("Assessed", "Changed since it was approved: {items}.").format(items=", ".join(altered)))
    return said


def _answered(view: CycleView, each: AnswerView, hidden: Collection[str]) -> Answered:
    values = each.values
    return Answered(
        each.item.key,
        each.item.title,
        each.group.title,
        each.item.part_of,
        each.item.asks,
        show(STATE_WORDS.get(each.state or "", "")),
        show(STATE_WORDS.get(each.state_before or "", "")) if view.against else "",
        show(OUTCOME_WORDS[each.outcome]) if view.against and each.outcome is not Outcome.SAME else "",
        str(values.get("answer") or ""),
        str(values.get("reason") or ""),
        str(values.get("revive") or ""),
        view.names.get(values.get("owner") or "", ""),
        str(values.get("due") or ""),
        _remark(each),
        tuple(_proof(one) for one in each.evidence if one.id not in hidden),
        tuple(Work(one.ref, one.title, one.state) for one in each.work if one.id not in hidden),
    )


def _remark(each: AnswerView) -> str:
    said = [lack.words for lack in each.lacks if not lack.gentle]
    if each.inherited & {"answer"}:
        words = t("Assessed", "As said in {cycle}; not assessed anew.")
        said.append(words.format(cycle=each.values.get("forward") or ""))
    if each.altered:
        said.append(t("Assessed", "Changed since it was approved."))
    return " ".join(said)


def _proof(record: Record) -> Proof:
    attached = attached_of(record["file"])
    where = "\n".join(filter(None, (record["link"] or "", attached.words if attached else "")))
    return Proof(record.ref, record.title, where, record["about"] or "")


def _day(iso: str) -> str:
    return say_date(date.fromisoformat(iso)) if iso else ""
