"""From a team to a signature: which act may follow which, and what each of them names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Op
from kimdesk.model.returns import State
from kimdesk.services.return_view import ReturnView
from tests.devices import remote
from tests.workspaces import Bench

Act = Callable[[Bench, ReturnView], object]

ACTS: dict[State, Act] = {
    State.SUBMITTED: lambda bench, view: bench.desk.workflow.submit(view),
    State.DRAFT: lambda bench, view: bench.desk.workflow.take_back(view),
    State.REVIEWED: lambda bench, view: bench.desk.workflow.review(view, {"p2": "1"}, "Fine"),
    State.RETURNED: lambda bench, view: bench.desk.workflow.send_back(view, "Say more"),
    State.NOT_RETURNED: lambda bench, view: bench.desk.workflow.not_returned(view, "On leave"),
    State.REOPENED: lambda bench, view: bench.desk.workflow.reopen(view, "A mistake"),
}
MAY: dict[State, set[State]] = {
    State.NOT_STARTED: {State.NOT_RETURNED},
    State.DRAFT: {State.SUBMITTED, State.NOT_RETURNED},
    State.SUBMITTED: {State.DRAFT, State.REVIEWED, State.RETURNED, State.REOPENED},
    State.REVIEWED: {State.RETURNED, State.REOPENED},
    State.RETURNED: {State.SUBMITTED, State.NOT_RETURNED},
    State.REOPENED: {State.SUBMITTED, State.NOT_RETURNED},
    State.NOT_RETURNED: {State.SUBMITTED, State.REOPENED},
    State.SIGNED: {State.REOPENED},
}


def fill(bench: Bench) -> None:
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)


def bring_to(bench: Bench, state: State) -> None:
    if state is State.NOT_STARTED:
        return
    fill(bench)
    path = {
        State.DRAFT: (),
        State.SUBMITTED: (State.SUBMITTED,),
        State.REVIEWED: (State.SUBMITTED, State.REVIEWED),
        State.RETURNED: (State.SUBMITTED, State.RETURNED),
        State.NOT_RETURNED: (State.NOT_RETURNED,),
        State.REOPENED: (State.SUBMITTED, State.REOPENED),
        State.SIGNED: (State.SUBMITTED, State.REVIEWED),
    }[state]
    for act in path:
        ACTS[act](bench, bench.view())
    if state is State.SIGNED:
        bench.sign(bench.quarter)


@pytest.mark.parametrize("state", MAY)
def test_every_state_allows_what_may_follow_and_refuses_the_rest_with_a_sentence(bench: Bench, state: State) -> None:
    bring_to(bench, state)
    assert bench.view().state is state
    for act, do in ACTS.items():
        if act not in MAY[state]:
            before = bench.operations()
            with pytest.raises(UserError) as refusal:
                do(bench, bench.view())
            assert refusal.value.title
            assert refusal.value.message
            assert bench.operations() == before
            assert bench.view().state is state


@pytest.mark.parametrize(("state", "act"), [(state, act) for state, acts in MAY.items() for act in acts])
def test_what_may_follow_follows(bench: Bench, state: State, act: State) -> None:
    bring_to(bench, state)
    ACTS[act](bench, bench.view())
    assert bench.view().state is act


def test_a_submission_taken_back_says_by_whom_and_when_and_can_be_submitted_again(bench: Bench) -> None:
    bring_to(bench, State.SUBMITTED)
    bench.desk.workflow.take_back(bench.view())
    status = bench.view().status
    assert status["name"] == bench.desk.identity.me().name
    assert status["at"].startswith("2026-01-12")
    bench.desk.workflow.submit(bench.view())
    assert bench.view().state is State.SUBMITTED


def test_an_act_names_the_content_it_acts_on_and_what_had_been_seen(bench: Bench) -> None:
    fill(bench)
    view = bench.view()
    bench.desk.workflow.submit(view)
    status = bench.view().status
    assert status["hash"] == view.mark
    assert status["vector"] == dict(view.seen)
    assert not bench.view().changed_since


@pytest.mark.parametrize("change", ["typed on", "remote"])
def test_a_change_that_crosses_an_act_is_said(bench: Bench, change: str) -> None:
    fill(bench)
    open_form = bench.view()
    bench.desk.workflow.submit(bench.view())
    view = bench.view()
    if change == "remote":
        bench.desk.context.store.receive([remote("far", 1, ("return", view.id, "gaps", Op.SET, "One more thing"))])
    else:
        bench.desk.returns.type(open_form, open_form.begin("gaps"), "One more thing")
    assert bench.view().changed_since
    assert bench.view().state is State.SUBMITTED


def test_the_reviewer_s_own_rating_is_no_change_of_the_content(bench: Bench) -> None:
    bring_to(bench, State.REVIEWED)
    view = bench.view()
    assert view.whole.values["r2"] == "1"
    assert view.whole.values["review_note"] == "Fine"
    assert not view.changed_since


def test_submit_against_an_edit_elsewhere_keeps_both(bench: Bench) -> None:
    fill(bench)
    view = bench.view()
    bench.desk.context.store.receive([remote("far", 1, ("return", view.id, "gaps", Op.SET, "From afar"))])
    bench.desk.workflow.submit(view)
    after = bench.view()
    assert after.state is State.SUBMITTED
    assert after.whole.values["gaps"] == "From afar"
    assert after.changed_since


def test_two_acts_made_apart_are_a_conflict_and_neither_is_lost(bench: Bench) -> None:
    bring_to(bench, State.SUBMITTED)
    view = bench.view()
    standing = view.shown[view.id, "status"]
    back = {"act": "returned", "by": "x", "name": "X", "at": "2026-01-12T09:00:00+00:00", "comment": "Say more"}
    bench.desk.context.store.receive([remote("far", 1, ("return", view.id, "status", Op.SET, back, standing))])
    bench.desk.workflow.review(view, {})
    record = bench.view().whole.record
    assert record is not None
    assert record.conflicts == {"status"}
    acts = {each.value["act"] for each in bench.desk.conflicts.open(view.id)[0].candidates}
    assert acts == {"returned", "reviewed"}


@pytest.mark.parametrize("words", ["", "   ", "\x00\x07"])
def test_a_reason_is_asked_for_where_one_is_owed(bench: Bench, words: str) -> None:
    bring_to(bench, State.SUBMITTED)
    for act in (bench.desk.workflow.send_back, bench.desk.workflow.reopen, bench.desk.workflow.not_returned):
        with pytest.raises(UserError, match="few words"):
            act(bench.view(), words)
    assert bench.view().state is State.SUBMITTED


def test_the_words_of_an_act_are_cleaned_at_the_door(bench: Bench) -> None:
    bring_to(bench, State.SUBMITTED)
    bench.desk.workflow.send_back(bench.view(), "Say\x00 mo\ud800re\r\nplease ")
    assert bench.view().status["comment"] == "Say more\nplease"


def test_words_that_no_field_could_hold_are_refused(bench: Bench) -> None:
    bring_to(bench, State.SUBMITTED)
    with pytest.raises(UserError, match="100,000"):
        bench.desk.workflow.send_back(bench.view(), "x" * 100_001)


def test_a_principle_that_does_not_exist_is_refused(bench: Bench) -> None:
    bring_to(bench, State.SUBMITTED)
    with pytest.raises(UserError, match="p1 to p6"):
        bench.desk.workflow.review(bench.view(), {"p7": "1"})


def test_a_return_that_lacks_something_is_not_submitted_and_the_sentence_names_it(bench: Bench) -> None:
    bench.type("gaps", "Old paper")
    with pytest.raises(UserError, match="Void inspection: changed or not"):
        bench.desk.workflow.submit(bench.view())


@pytest.mark.parametrize(
    ("state", "words"), [(State.SUBMITTED, "is with its reviewer"), (State.REVIEWED, "was reviewed")]
)
def test_a_return_that_has_left_its_team_is_written_no_more(bench: Bench, state: State, words: str) -> None:
    bring_to(bench, state)
    returns, activity = bench.desk.returns, bench.activities[0]
    before = bench.operations()
    for act in (
        lambda: bench.type("gaps", "One more thing"),
        lambda: bench.type("statement", "On paper", activity),
        lambda: returns.fill(bench.view(), {"gaps": "One more thing"}),
        lambda: returns.nothing_changed(bench.view(), [activity]),
        lambda: returns.something_changed(bench.view(), activity, "A new form"),
        lambda: returns.withdraw_outcome(bench.view(), activity),
    ):
        with pytest.raises(UserError, match=words) as refusal:
            act()
        assert "return it to the team" in refusal.value.hint
    assert bench.operations() == before
    bench.desk.workflow.send_back(bench.view(), "Say more")
    bench.type("gaps", "One more thing")


def test_a_change_said_to_hold_from_after_the_quarter_is_kept_with_a_warning(bench: Bench) -> None:
    done = bench.desk.returns.something_changed(bench.view(), bench.activities[0], "A new form", "Law", "01/02/2026")
    assert done.notes == ("01/02/2026 is after Q3 2025/26 ended; please check the date.",)
    assert bench.view().entry(bench.activities[0]).reading.values["effective"] == "2026-02-01"
