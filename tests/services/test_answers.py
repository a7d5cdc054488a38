"""Judging an answer makes what was filled forward one's own; what was proved before can be named again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kimdesk.errors import UserError
from kimdesk.services.answer_rules import Unanswered
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Editing
from tests.services.test_assessment import answer, begun, identity, say
from tests.workspaces import Bench


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """Two cycles; the first said something of R7, and why R16 does not apply."""
    made = begun(bench)
    say(made, "R7", state="met", answer="Five standards are in force.")
    say(made, "R16", state="na", reason="No merger is planned.", revive="A merger")
    made.assessment.start("", "October 2025")
    return made


def type_(desk: Desk, item: str, field: str, value: Any, editing: Editing | None = None) -> Editing:
    shown = answer(desk, item)
    editing = editing or desk.records.open("answer", identity(desk, item)).begin(field)
    desk.answers.type(shown, editing, value)
    return editing


def test_judging_keeps_the_words_that_were_judged(desk: Desk) -> None:
    type_(desk, "R7", "state", "met")
    say(desk, "R7", "October 2024", answer="Rewritten later.")

    now = answer(desk, "R7")
    assert (now.state, now.values["answer"], now.inherited) == ("met", "Five standards are in force.", frozenset())


def test_undo_takes_back_the_judgement_and_the_words_with_it(desk: Desk) -> None:
    type_(desk, "R7", "state", "met")
    desk.undo.undo()

    now = answer(desk, "R7")
    assert (now.state, now.inherited) == ("not_yet", {"answer"})


def test_a_choice_that_is_changed_at_once_is_one_entry_in_the_history(desk: Desk) -> None:
    editing = type_(desk, "R7", "state", "partly")
    type_(desk, "R7", "state", "met", editing)

    lines = desk.finding.history(identity(desk, "R7"), "state")
    assert [line.sentence for line in lines] == ["State: Met"]


def test_what_does_not_apply_takes_its_reason_from_the_cycle_before(desk: Desk) -> None:
    type_(desk, "R16", "state", "na")

    record = answer(desk, "R16").record
    assert record is not None
    assert (record["state"], record["reason"], record["revive"]) == ("na", "No merger is planned.", "A merger")


def test_without_a_reason_anywhere_it_is_refused_at_the_field(desk: Desk) -> None:
    with pytest.raises(Unanswered) as refused:
        type_(desk, "R17", "state", "na")
    assert refused.value.sentence.startswith("Say why it does not apply.")
    type_(desk, "R7", "reason", "x")
    with pytest.raises(Unanswered, match="Say what would make it apply"):
        type_(desk, "R7", "state", "na")
    assert answer(desk, "R7").state == "not_yet"


def test_a_text_that_is_emptied_stays_empty(desk: Desk) -> None:
    editing = type_(desk, "R7", "answer", "")
    assert (answer(desk, "R7").values["answer"], answer(desk, "R7").inherited) == ("", frozenset())

    type_(desk, "R7", "answer", "Six are in force.", editing)
    assert answer(desk, "R7").values["answer"] == "Six are in force."


def test_taking_a_choice_back_is_not_yet_assessed(desk: Desk) -> None:
    editing = type_(desk, "R7", "state", "met")
    type_(desk, "R7", "state", None, editing)

    assert answer(desk, "R7").state == "not_yet"


def test_evidence_of_the_cycle_before_is_named_again_once(desk: Desk) -> None:
    before = identity(desk, "R7", "October 2024")
    desk.records.make("evidence", {"title": "The standards", "record": before, "link": "https://x.example/a"})
    desk.records.make("evidence", {"title": "A sample", "record": before, "about": "twenty cases"})
    shown = answer(desk, "R7")
    assert [each.title for each in shown.evidence_before] == ["The standards", "A sample"]

    for _twice in range(2):
        desk.answers.carry_evidence(identity(desk, "R7"), shown.evidence_before, "October 2024")
    found = answer(desk, "R7").evidence
    assert [(each.title, each["link"], each["about"]) for each in found] == [
        ("The standards", "https://x.example/a", "As in October 2024"),
        ("A sample", None, "twenty cases (As in October 2024)"),
    ]
    assert len({each.ref for each in found}) == 2
    desk.records.delete("evidence", found[0].id)
    desk.answers.carry_evidence(identity(desk, "R7"), shown.evidence_before, "October 2024")
    assert len(answer(desk, "R7").evidence) == 2


def test_an_approval_makes_what_is_filled_forward_what_was_approved(desk: Desk) -> None:
    say(desk, "R7", state="met")
    assert answer(desk, "R7").inherited == {"answer"}
    desk.assessment.approve(desk.assessment.view("HO-KIM-2023"), "Landlord board", date(2025, 11, 5))

    assert answer(desk, "R7").inherited == frozenset()
    assert not answer(desk, "R7").altered


def test_who_may_not_write_answers_judges_nothing(desk: Desk) -> None:
    viewer = desk.records.make("person", {"name": "A viewer", "roles": "viewer"}).id
    desk.identity.become(viewer, keep=False)

    for field, value in (("state", "met"), ("answer", ""), ("answer", "x")):
        with pytest.raises(UserError, match="may not"):
            type_(desk, "R7", field, value)
