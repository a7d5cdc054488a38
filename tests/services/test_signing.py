"""Signing a quarter: what must hold, what is kept, what comes late, and two who sign apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.frozen import content_hash
from kimdesk.model.ops import Op
from kimdesk.model.recorded import ATTESTATIONS
from tests.devices import remote, second_desk, share
from tests.workspaces import Bench

ALL = tuple(ATTESTATIONS)


def ready(bench: Bench) -> None:
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)


def unmet(bench: Bench) -> list[str]:
    return [each.sentence for each in bench.desk.signing.preconditions(bench.quarter) if not each.holds]


def test_a_signature_says_who_what_over_which_vector_and_under_which_attestations(bench: Bench) -> None:
    ready(bench)
    vector = bench.desk.context.store.vector()
    bench.desk.signing.sign(bench.quarter, ALL, on_behalf="The\x00 director")
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    assert signature.values["vector"] == vector
    assert signature.values["signer"] == bench.desk.identity.me().id
    assert signature.values["on_behalf"] == "The director"
    assert len(signature.values["attestations"]) == 4
    assert content_hash(bench.desk.signing.document(signature)) == signature.mark
    assert bench.desk.overview.picture(bench.quarter).signed


@pytest.mark.parametrize("left_out", ALL)
def test_each_attestation_must_be_made(bench: Bench, left_out: str) -> None:
    ready(bench)
    with pytest.raises(Refused, match="cannot be signed off yet"):
        bench.desk.signing.sign(bench.quarter, [each for each in ALL if each != left_out])
    assert bench.desk.signing.signature(bench.quarter) is None


def test_every_team_has_returned_or_is_listed_with_the_reason(bench: Bench) -> None:
    bench.fill_and_review(bench.quarter, bench.team)
    assert unmet(bench) == ["Rents: not started"]
    bench.desk.workflow.not_returned(bench.view(team=bench.other), "On leave")
    assert unmet(bench) == []
    bench.desk.signing.sign(bench.quarter, ALL)
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    assert signature.values["not_returned"] == [{"team": "Rents", "reason": "On leave"}]


def test_what_changed_since_its_review_is_reviewed_again_first(bench: Bench) -> None:
    ready(bench)
    late = remote("far", 1, ("return", bench.view().id, "gaps", Op.SET, "One more thing"))
    bench.desk.context.store.receive([late])
    assert unmet(bench) == ["Voids: changed since it was reviewed"]


def test_a_practice_change_told_after_the_review_is_reviewed_first_and_its_approval_is_not(bench: Bench) -> None:
    bench.desk.workflow.open_quarter(bench.quarter)
    told = {"team": bench.team, "quarter": bench.quarter.name, "why": "A complaint", "effective": "2025-11-03"}
    first = bench.desk.records.make("change", {**told, "new": "Keys are signed for"}).id
    ready(bench)
    person = bench.desk.records.make("person", {"name": "Head of Voids"}).id
    bench.desk.records.change("change", first, {"approved_by": person})
    assert unmet(bench) == []
    second = bench.desk.records.make("change", {**told, "new": "Photographs are taken at handover"}).id
    assert unmet(bench) == ["Voids: changed since it was reviewed"]
    bench.desk.records.delete("change", second)
    assert unmet(bench) == []
    bench.desk.records.change("change", first, {"new": "Keys are signed for and counted"})
    assert unmet(bench) == ["Voids: changed since it was reviewed"]


def test_an_action_without_owner_or_date_stands_in_the_way(bench: Bench) -> None:
    ready(bench)
    bench.desk.records.make("action", {"title": "Scan the files", "theme": "DQ"}, ref="DQ1")
    assert any("DQ1" in sentence for sentence in unmet(bench))


@pytest.mark.parametrize(
    ("kind", "field", "before"),
    [
        ("return", "statement", False),
        ("return", "gaps", True),
        ("entry", "statement", True),
        ("activity", "title", False),
    ],
)
def test_no_sign_off_over_a_conflict_also_where_it_is_read_through(
    bench: Bench, kind: str, field: str, before: bool
) -> None:
    quarter = bench.before if before else bench.quarter
    activity = bench.activities[0]
    if kind != "activity":
        bench.type(field, "Said here", activity if kind == "entry" else "", quarter)
    record = {
        "return": bench.desk.returns.return_id(bench.team, quarter),
        "entry": bench.desk.returns.entry_id(activity, quarter),
        "activity": activity,
    }[kind]
    bench.fill_and_review(bench.quarter, bench.other)
    view = bench.view()
    if field != "statement" or kind != "return":
        bench.desk.returns.type(view, view.begin("statement"), "All in order.")
    bench.desk.returns.nothing_changed(bench.view(), bench.activities)
    bench.desk.context.store.receive([remote("far", 1, (kind, record, field, Op.SET, "Said there"))])
    bench.desk.workflow.submit(bench.view())
    bench.desk.workflow.review(bench.view(), {})
    assert [sentence for sentence in unmet(bench) if "Two values" in sentence]
    with pytest.raises(Refused):
        bench.desk.signing.sign(bench.quarter, ALL)


def test_no_sign_off_over_a_deletion_that_crossed_an_edit(bench: Bench, tmp_path: Path) -> None:
    ready(bench)
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    other = second_desk(bench, tmp_path / "other")
    bench.desk.records.delete("risk", risk)
    other.records.change("risk", risk, {"title": "Wet paper files"})
    share(bench.desk, other)
    assert unmet(bench) == ["Two values to choose between: Wet paper files"]
    other.close()


def test_the_frozen_document_is_kept_whatever_changes_afterwards(bench: Bench) -> None:
    bench.sign(bench.quarter)
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    body = bench.desk.context.store.document(signature.mark)
    bench.desk.records.change("team", bench.team, {"name": "Empty homes"})
    bench.desk.context.store.receive([remote("far", 1, ("return", bench.view().id, "gaps", Op.SET, "Late"))])
    again = bench.desk.signing.signature(bench.quarter)
    assert again == signature
    assert bench.desk.context.store.document(signature.mark) == body
    assert content_hash(bench.desk.signing.document(signature)) == signature.mark


def test_what_arrives_after_a_signature_is_accepted_and_listed(bench: Bench) -> None:
    bench.sign(bench.quarter)
    assert bench.desk.signing.arrived_after(bench.quarter) == []
    view = bench.view()
    quarter = bench.desk.context.quarter_id(bench.quarter)
    bench.desk.context.store.receive(
        [
            remote("far", 1, ("return", view.id, "gaps", Op.SET, "Late"), lamport=9000),
            remote("far", 2, ("evidence", "e1", "record", Op.SET, view.id), lamport=9001),
            remote("far", 3, ("change", "c1", "quarter", Op.SET, quarter), lamport=9002),
            remote("far", 4, ("change", "c1", "_deleted", Op.SET, True), lamport=9003),
            remote("far", 5, ("risk", "k1", "title", Op.SET, "Another matter"), lamport=9004),
        ]
    )
    assert bench.view().whole.values["gaps"] == "Late"
    late = [(event.record, event.field) for event in bench.desk.signing.arrived_after(bench.quarter)]
    assert late == [(view.id, "gaps"), ("e1", "record"), ("c1", "quarter"), ("c1", "_deleted")]


def test_an_editing_that_was_open_at_the_signature_comes_late_too(bench: Bench) -> None:
    view = bench.view()
    editing = view.begin("gaps")
    bench.desk.returns.type(view, editing, "As signed")
    bench.sign(bench.quarter)
    bench.desk.returns.type(view, editing, "Typed on")
    assert [event.value for event in bench.desk.signing.arrived_after(bench.quarter)] == ["Typed on"]


def test_a_signed_return_no_longer_changes_and_says_what_to_do(bench: Bench) -> None:
    bench.sign(bench.quarter)
    with pytest.raises(UserError, match="signed off") as refusal:
        bench.type("gaps", "Too late")
    assert refusal.value.hint
    with pytest.raises(Refused, match="already signed off"):
        bench.desk.signing.sign(bench.quarter, ALL)


def test_reopening_a_quarter_takes_the_signature_back_and_keeps_its_document(bench: Bench) -> None:
    bench.sign(bench.quarter)
    first = bench.desk.signing.signature(bench.quarter)
    assert first is not None
    with pytest.raises(UserError, match="reason"):
        bench.desk.signing.reopen(bench.quarter, " \x00")
    bench.desk.signing.reopen(bench.quarter, "A team was missed")
    assert bench.desk.signing.signature(bench.quarter) is None
    assert bench.view().state == "reviewed"
    bench.desk.workflow.reopen(bench.view(), "To add it")
    bench.type("gaps", "What was missed")
    bench.desk.workflow.submit(bench.view())
    bench.desk.workflow.review(bench.view(), {})
    bench.desk.signing.sign(bench.quarter, ALL)
    second = bench.desk.signing.signature(bench.quarter)
    assert second is not None
    assert (second.amendment, second.mark != first.mark) == (1, True)
    assert [each.mark for each in bench.desk.signing.every_signature(bench.quarter)] == [first.mark, second.mark]
    assert content_hash(bench.desk.signing.document(first)) == first.mark
    assert bench.view().state == "signed"
    with pytest.raises(UserError, match="not signed off"):
        bench.desk.signing.reopen(bench.before, "There is nothing")


def test_a_return_reopened_in_a_signed_quarter_goes_its_way_again_and_is_not_signed_by_submitting(bench: Bench) -> None:
    bench.sign(bench.quarter)
    bench.desk.workflow.reopen(bench.view(), "A mistake")
    assert bench.view().state == "reopened"
    for act, state in (
        (bench.desk.workflow.submit, "submitted"),
        (lambda view: bench.desk.workflow.review(view, {}), "reviewed"),
    ):
        act(bench.view())
        assert bench.view().state == state
        picture = bench.desk.overview.picture(bench.quarter)
        assert {each.team.id: each.state for each in picture.teams} == {bench.team: state, bench.other: "signed"}


def test_two_who_sign_apart_are_shown_as_a_conflict_and_one_of_them_is_kept(bench: Bench, tmp_path: Path) -> None:
    ready(bench)
    other = second_desk(bench, tmp_path / "other")
    bench.desk.signing.sign(bench.quarter, ALL)
    other.signing.sign(bench.quarter, ALL)
    assert bench.desk.signing.concurrent(bench.quarter) == []
    share(bench.desk, other)
    both = bench.desk.signing.concurrent(bench.quarter)
    assert len(both) == 2
    assert [each.id for each in both] == [each.id for each in other.signing.concurrent(bench.quarter)]
    assert bench.desk.signing.signature(bench.quarter) == other.signing.signature(bench.quarter)
    with pytest.raises(UserError, match="reason"):
        other.signing.keep(bench.quarter, both[1], " ")
    other.signing.keep(bench.quarter, both[1], "Signed by the director")
    share(bench.desk, other)
    for desk in (bench.desk, other):
        assert desk.signing.concurrent(bench.quarter) == []
        kept = desk.signing.signature(bench.quarter)
        assert kept is not None
        assert kept.id == both[1].id
    other.close()


def test_the_order_of_signatures_is_not_told_by_clocks(bench: Bench) -> None:
    from datetime import timedelta

    bench.clock.advance(timedelta(days=3650))
    bench.sign(bench.quarter)
    bench.desk.signing.reopen(bench.quarter, "Wrong clock")
    bench.clock.advance(timedelta(days=-3650))
    bench.desk.signing.sign(bench.quarter, ALL)
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    assert signature.amendment == 1


def test_what_is_saved_while_a_quarter_is_being_frozen_is_not_signed_unseen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(bench)
    service = bench.desk.signing._freezing
    freeze = type(service).freeze
    late = iter(range(1, 9))

    def freeze_while_something_arrives(self: object, quarter: object) -> object:
        made = freeze(service, bench.quarter)
        arriving = remote("far", next(late), ("risk", "k1", "title", Op.SET, "Meanwhile"))
        bench.desk.context.store.receive([arriving])
        return made

    monkeypatch.setattr(type(service), "freeze", freeze_while_something_arrives)
    with pytest.raises(Refused, match="meanwhile"):
        bench.desk.signing.sign(bench.quarter, ALL)
    assert bench.desk.signing.signature(bench.quarter) is None
    assert bench.desk.context.db.execute("SELECT count(*) FROM document").fetchone() == (0,)


def test_one_person_who_wrote_reviewed_and_signed_is_flagged(bench: Bench) -> None:
    bench.sign(bench.quarter)
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    assert len(signature.values["flags"]) == 2


def test_who_may_not_sign_is_refused(bench: Bench) -> None:
    ready(bench)
    head = bench.desk.identity.me().id
    person = bench.desk.records.make("person", {"name": "Mona", "roles": "service_manager"}).id
    bench.desk.identity.become(person)
    with pytest.raises(UserError, match="Mona may not"):
        bench.desk.signing.sign(bench.quarter, ALL)
    bench.desk.identity.become(head)
    bench.desk.signing.sign(bench.quarter, ALL)
    bench.desk.identity.become(person)
    with pytest.raises(UserError, match="Mona may not"):
        bench.desk.signing.reopen(bench.quarter, "Because")
