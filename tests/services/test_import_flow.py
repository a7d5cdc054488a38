"""The import desk's machine, by path: every move that there is, every one that there is not, and stopping at each step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kimdesk.errors import UserError
from kimdesk.imports.choosing import TableChoice
from kimdesk.imports.finding import Proposal
from kimdesk.imports.records import ColumnReport, TableReport
from kimdesk.services.import_desk import Opened
from kimdesk.services.import_flow import MOVES, Event, ImportFlow, OutOfTurn, Step
from kimdesk.services.import_preview import Preview
from kimdesk.services.import_report import ImportReport, OnMatch
from tests.imports.workbooks import action_plan, book

ERROR = UserError("It did not work.", "A reason.", "")
PLACE = ("Action plan", 4)
OPENED = Opened(book(action_plan()), Proposal(()), (), {}, {PLACE: TableChoice("action")})


def preview() -> Preview:
    return Preview(Any, ())  # type: ignore[arg-type]


def report() -> ImportReport:
    return ImportReport(Any, (), Any, False)  # type: ignore[arg-type]


DO: dict[Event, Callable[[ImportFlow], ImportFlow]] = {
    Event.CHOOSE: lambda flow: flow.choose("plan.xlsx"),
    Event.READ: lambda flow: flow.read(OPENED),
    Event.DECIDE: lambda flow: flow.decide(PLACE, TableChoice("risk")),
    Event.GO_ON: ImportFlow.go_on,
    Event.PLANNED: lambda flow: flow.planned(preview()),
    Event.SETTLE: lambda flow: flow.settle_all(OnMatch.UPDATE),
    Event.BRING_IN: ImportFlow.bring_in,
    Event.WRITTEN: lambda flow: flow.written(report()),
    Event.UNDO: ImportFlow.undo,
    Event.UNDONE: ImportFlow.undone,
    Event.REFUSED: lambda flow: flow.refused(ERROR),
    Event.CANCEL: ImportFlow.cancel,
    Event.BACK: ImportFlow.back,
    Event.AGAIN: ImportFlow.again,
}
# The shortest way from the beginning to each step.
WAYS: dict[Step, tuple[Event, ...]] = {Step.CHOOSING: ()}
for _round in Step:
    for step, moves in MOVES.items():
        for event, then in moves.items():
            if step in WAYS and then not in WAYS:
                WAYS[then] = (*WAYS[step], event)


def at(step: Step) -> ImportFlow:
    flow = ImportFlow()
    for event in WAYS[step]:
        flow = DO[event](flow)
    assert flow.step is step
    return flow


def test_every_step_can_be_reached_and_left() -> None:
    assert set(WAYS) == set(MOVES) == set(Step)
    assert all(MOVES[step] for step in Step)


@pytest.mark.parametrize(("step", "event"), [(step, event) for step in Step for event in Event])
def test_an_event_leads_where_the_table_says_or_is_out_of_turn(step: Step, event: Event) -> None:
    flow = at(step)
    then = MOVES[step].get(event)
    assert flow.may(event) is (then is not None)
    if then is None:
        with pytest.raises(OutOfTurn):
            DO[event](flow)
        assert flow == at(step)
    else:
        assert DO[event](flow).step is then


@pytest.mark.parametrize("step", [each for each in Step if Event.CANCEL in MOVES[each]])
def test_what_is_stopped_leaves_nothing_behind_and_can_be_begun_again(step: Step) -> None:
    flow = at(step).cancel()
    if step is Step.WRITING:
        assert flow.stopping
        flow = flow.refused(ERROR)
        assert (flow.step, flow.stopping) == (Step.CHECKING, False)
        return
    assert not flow.working
    assert flow.turn > at(step).turn
    if flow.step is Step.CHOOSING:
        assert flow == ImportFlow(turn=flow.turn)


@pytest.mark.parametrize("step", [each for each in Step if Event.REFUSED in MOVES[each]])
def test_what_could_not_be_done_is_said_until_something_else_happens(step: Step) -> None:
    flow = at(step).refused(ERROR)
    assert flow.error is ERROR
    for event in MOVES[flow.step]:
        assert DO[event](flow).error is None


def column(field: str | None, score: float) -> ColumnReport:
    return ColumnReport("A", "Heading", field, score, "", 0)


def table(kind: str, *columns: ColumnReport) -> TableReport:
    return TableReport("Plan", (2, 9), (1,), kind, 0.9, (), columns)


SURE_ONE, UNSURE, UNKNOWN = column("title", 0.97), column("owner", 0.6), column(None, 0.0)


@pytest.mark.parametrize(
    ("tables", "plain"),
    [
        ((table("asset", SURE_ONE),), True),
        ((table("asset", SURE_ONE, UNSURE),), False),
        ((table("asset", SURE_ONE, UNKNOWN),), False),
        ((table("asset", SURE_ONE), table("risk", SURE_ONE)), False),
        ((table("", SURE_ONE),), False),
        ((table("asset"),), False),
        ((), False),
    ],
)
def test_nothing_has_to_be_asked_where_one_table_surely_knows_all_its_columns(
    tables: tuple[TableReport, ...], plain: bool
) -> None:
    assert at(Step.MATCHING).understood(tables).is_plain is plain


def test_what_is_most_likely_wanted_on_a_match_is_kept_until_the_rows_are_shown() -> None:
    flow = ImportFlow().choose("range", OnMatch.UPDATE).read(OPENED).go_on().planned(preview())
    assert flow.settled.on_match is OnMatch.UPDATE
    assert at(Step.CHECKING).settled.on_match is OnMatch.SKIP


def test_the_whole_way_and_back_again() -> None:
    flow = at(Step.DONE)
    assert flow.report is not None
    flow = flow.undo().undone()
    assert (flow.step, flow.report, flow.settled.on_match) == (Step.MATCHING, None, OnMatch.UPDATE)
    assert flow.opened is OPENED
    assert flow.go_on().planned(preview()).bring_in().step is Step.WRITING


def test_one_step_back_keeps_what_was_decided_there() -> None:
    flow = at(Step.MATCHING).decide(PLACE, TableChoice("risk")).go_on().planned(preview())
    assert flow.back().chosen == {PLACE: TableChoice("risk")}
    assert flow.back().back() == ImportFlow(turn=flow.turn + 1)


def test_a_decision_that_is_taken_back_leaves_the_proposal() -> None:
    assert at(Step.MATCHING).decide(PLACE, None).chosen == {}


def test_rows_are_settled_for_all_or_one_by_one() -> None:
    flow = at(Step.CHECKING).settle_row(("a", "b"), OnMatch.UPDATE)
    assert [flow.settled.for_row(key) for key in "abc"] == [OnMatch.UPDATE, OnMatch.UPDATE, OnMatch.SKIP]
    assert flow.settle_all(OnMatch.STOP).settled.for_row("a") is OnMatch.STOP
    left = flow.leave_row(("a",), True)
    assert left.settled.left_out == {"a"}
    assert left.leave_row(("a",), False).settled.left_out == frozenset()


def test_another_look_at_the_rows_forgets_single_ones_and_keeps_what_holds_for_all() -> None:
    flow = at(Step.CHECKING).settle_all(OnMatch.UPDATE).leave_row(("a",), True)
    again = flow.back().go_on().planned(preview())
    assert (again.settled.on_match, again.settled.left_out) == (OnMatch.UPDATE, frozenset())
