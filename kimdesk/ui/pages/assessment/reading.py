"""What the page of the self-assessment reads for one showing, away from the main thread."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from kimdesk.model.changes import Record
from kimdesk.services.assessment import Choice
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.services.desk import Desk
from kimdesk.ui.registers.opening import Opened, read_record

KIND = "answer"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown: the framework by its key, a cycle and the one beside it (None: the usual ones), an item, or the
    record whose framework, cycle and item are meant.
    """

    framework: str = ""
    cycle: str | None = None
    against: str | None = None
    item: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class PageReading:
    """A cycle, the answer chosen in it with all that its form shows, and what else can be chosen; ``gone`` is an answer
    that was asked for and had been deleted; ``may_add`` tells whether whoever is here may add a framework.
    """

    choices: list[Choice]
    view: CycleView
    answer: AnswerView | None
    opened: Opened | None
    suggested: str
    gone: Record | None = None
    may_add: bool = False


def read_page(desk: Desk, wanted: Wanted) -> PageReading:
    """Return what the page shows."""
    assessment = desk.assessment
    choices = assessment.choices()
    framework, cycle = wanted.framework or _first(choices), wanted.cycle
    record = desk.records.get(KIND, wanted.record) if wanted.record else None
    if record is not None:
        framework, cycle = record["framework"] or "", record["cycle"] or ""
    view = assessment.view(framework, cycle, wanted.against)
    answer = view.of_record(wanted.record) if wanted.record else view.find(wanted.item)
    if answer is None:
        answer = next((each for each in view.answers if each.record is not None), None)
    opened = open_answer(desk, answer, view) if answer is not None and answer.record is not None else None
    gone = record if record is not None and record.deleted else None
    return PageReading(choices, view, answer, opened, assessment.suggested(), gone, desk.identity.me().may("framework"))


def open_answer(desk: Desk, answer: AnswerView, view: CycleView) -> Opened:
    """Return the answer as a form shows it: what is filled forward stands in its fields."""
    assert answer.record is not None
    opened = read_record(desk, KIND, answer.record.id)
    record = dataclasses.replace(opened.view.record, values={**opened.view.record.values, **_forward(answer)})
    return dataclasses.replace(
        opened, view=dataclasses.replace(opened.view, record=record, names={**view.names, **opened.view.names})
    )


def _forward(answer: AnswerView) -> dict[str, object]:
    return {name: answer.values[name] for name in answer.inherited}


def _first(choices: list[Choice]) -> str:
    """Return the framework that is shown first: one with a cycle, else the first of all."""
    return next((each.framework.key for each in choices if each.cycles), choices[0].framework.key)
