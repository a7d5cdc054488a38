"""What somebody did not see is never replaced, settled or signed by them."""

from __future__ import annotations

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, Op
from kimdesk.model.recorded import ATTESTATIONS
from tests.devices import remote
from tests.workspaces import Bench


def test_typing_in_the_log_goes_on_from_the_value_shown_and_leaves_the_other(bench: Bench) -> None:
    bench.type("gaps", "Mine")
    view = bench.view()
    bench.desk.context.store.receive([remote("far", 1, ("return", view.id, "gaps", Op.SET, "Theirs"), lamport=0)])
    bench.type("gaps", "Mine, typed on")
    live = {each.event.value for each in bench.desk.finding.history(view.id, "gaps") if each.event.live}
    assert live == {"Mine, typed on", "Theirs"}


def test_a_settlement_settles_what_it_showed_and_not_what_came_in_since(bench: Bench) -> None:
    record = bench.desk.records.make("risk", {"title": "One"}).id
    store = bench.desk.context.store
    for device, words in (("far", "Two"), ("third", "Three")):
        store.receive([remote(device, 1, ("risk", record, "title", Op.SET, words))])
    (shown,) = bench.desk.conflicts.open(record)
    store.receive([remote("fourth", 1, ("risk", record, "title", Op.SET, "Four"))])
    bench.desk.conflicts.settle("risk", record, "title", "Two", shown.shown)
    (left,) = bench.desk.conflicts.open(record)
    assert {each.value for each in left.candidates} == {"Two", "Four"}


def test_a_deletion_does_not_hide_an_edit_that_its_screen_had_not_shown(bench: Bench) -> None:
    record = bench.desk.records.make("risk", {"title": "One"}).id
    view = bench.desk.records.open("risk", record)
    bench.desk.context.store.receive([remote("far", 1, ("risk", record, "event", Op.SET, "Edited apart"))])
    bench.desk.records.delete("risk", record, view.seen)
    assert bench.desk.records.get("risk", record).conflicts == {"_deleted"}


def test_typing_and_then_deleting_in_one_form_is_no_conflict_with_oneself(bench: Bench) -> None:
    record = bench.desk.records.make("risk", {"title": "One"}).id
    view = bench.desk.records.open("risk", record)
    bench.desk.records.type(view.begin("event"), "Typed before")
    bench.desk.records.delete("risk", record, view.seen)
    assert bench.desk.records.get("risk", record).conflicts == frozenset()


def test_what_comes_in_while_a_quarter_is_being_signed_is_not_signed_unseen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    freeze = bench.desk.signing._freezing.freeze
    late = remote("far", 1, ("return", bench.view().id, "gaps", Op.SET, "Arrived in between"))

    def slowly(quarter: object) -> object:
        frozen = freeze(bench.quarter)
        bench.desk.context.store.receive([late])
        return frozen

    monkeypatch.setattr(bench.desk.signing._freezing, "freeze", slowly)
    with pytest.raises(Refused):
        bench.desk.signing.sign(bench.quarter, tuple(ATTESTATIONS))
    assert bench.desk.signing.signature(bench.quarter) is None


def test_signing_ends_every_editing_so_that_nothing_signed_is_typed_over(bench: Bench) -> None:
    record = bench.desk.records.make("risk", {"title": "Small risk"}).id
    editing = bench.desk.records.begin("risk", record, "title")
    bench.desk.records.type(editing, "Small risk, typed")
    bench.sign(bench.quarter)
    signed = bench.desk.signing.signature(bench.quarter)
    assert signed is not None
    bench.desk.records.type(editing, "Enormous risk")
    assert editing.own is not None
    assert editing.own.number > signed.values["vector"][editing.own.device]


@pytest.mark.parametrize("kind", ["workspace", "quarter", "person"])
def test_two_values_for_what_stands_on_every_page_keep_a_quarter_from_being_signed(bench: Bench, kind: str) -> None:
    store = bench.desk.context.store
    record = {
        "workspace": store.workspace,
        "quarter": bench.desk.context.quarter_id(bench.quarter),
        "person": bench.desk.identity.me().id,
    }[kind]
    for device in ("far", "third"):
        store.receive([remote(device, 1, (kind, record, KINDS[kind].title, Op.SET, device))])
    assert any(each.kind == kind for each in bench.desk.signing.preconditions(bench.quarter) if not each.holds)


def test_what_waits_in_quarantine_signs_and_slips_nothing(bench: Bench) -> None:
    from kimdesk.model.roster import Right, Roster

    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    action = bench.desk.records.make("action", {"title": "Do it", "target": "Q4 2026/27"}).id
    store = bench.desk.context.store
    me = bench.desk.identity.me()
    store._log.roster = Roster(people={store.device: me.id}, rights={me.id: (Right("administrator"),)})
    act = {"act": "reviewed", "by": "s", "name": "A stranger", "at": "2026-01-12T10:00:00+00:00"}
    forged = [
        ("return", bench.view().id, "status", Op.SET, act),
        ("action", action, "revised", Op.SET, "Q1 2027/28"),
        ("action", action, "revised", Op.SET, "Q2 2027/28"),
    ]
    store.receive([remote("stranger", 1, *forged, author="s", lamport=5000)])
    document = bench.desk.signing._freezing.freeze(bench.quarter).document
    fields = {each["id"]: each["fields"] for each in document["records"]}
    assert fields[bench.view().id]["reviewed_by"][2] != "A stranger"
    assert not fields[action]["slipped"][1]
    store._log.roster = Roster()


def test_a_set_member_put_in_elsewhere_and_not_seen_stays_when_the_same_one_is_taken_out(bench: Bench) -> None:
    activity = bench.activities[0]
    bench.desk.records.change("activity", activity, {"customers": "tenants"})
    editing = bench.desk.records.begin("activity", activity, "customers")
    add = remote("far", 1, ("activity", activity, "customers", Op.ADD, "tenants"))
    bench.desk.context.store.receive([add])
    bench.desk.records.type(editing, ())
    assert bench.desk.records.get("activity", activity)["customers"] == ("tenants",)


def test_a_change_to_a_signed_risk_by_somebody_who_did_not_know_of_the_signature_is_listed(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    store = bench.desk.context.store
    bench.sign(bench.quarter)
    signed = store.vector()
    late = remote("far", 1, ("risk", risk, "event", Op.SET, "Said apart"))
    knowing = remote("third", 1, ("risk", risk, "cause", Op.SET, "Said afterwards"), seen=signed)
    store.receive([late, knowing])
    bench.desk.records.change("risk", risk, {"title": "Lost keys"})
    assert [event.value for event in bench.desk.signing.arrived_after(bench.quarter)] == ["Said apart"]


def test_a_record_is_not_merged_into_one_that_was_deleted(bench: Bench) -> None:
    kept, gone = (bench.desk.records.make("risk", {"title": title}).id for title in ("Kept", "Gone"))
    bench.desk.records.delete("risk", gone)
    with pytest.raises(UserError, match="hidden"):
        bench.desk.records.merge("risk", kept, gone)


def test_a_value_by_a_clock_that_is_ahead_is_marked_where_somebody_chooses(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    year = 365 * 24 * 3600 * 1000
    now = int(bench.clock.now().timestamp() * 1000)
    far = remote("far", 1, ("risk", risk, "title", Op.SET, "From the future"), wall=now + 10 * year)
    bench.desk.context.store.receive([far])
    (conflict,) = bench.desk.conflicts.open(risk)
    assert {each.words: each.doubtful for each in conflict.candidates} == {"Keys": False, "From the future": True}


def test_a_return_that_somebody_began_who_may_not_is_begun_by_whoever_may(bench: Bench) -> None:
    from kimdesk.model.roster import Roster
    from kimdesk.store.taking import Taking

    view, store = bench.view(), bench.desk.context.store
    begun = [
        ("return", view.id, CREATED, Op.SET, {"ref": "", "team": bench.team}),
        ("return", view.id, "gaps", Op.SET, "No"),
    ]
    Taking(store.database, Roster(people={"far": "x"}), store.device, 0).run([remote("far", 1, *begun)], None)
    bench.type("gaps", "Said by the manager")
    assert bench.view().whole.values["gaps"] == "Said by the manager"


def test_a_return_is_begun_although_something_of_another_kind_stands_under_its_id(bench: Bench) -> None:
    view, store = bench.view(), bench.desk.context.store
    store.receive([remote("far", 1, ("risk", view.id, CREATED, Op.SET, {"ref": "", "team": bench.team}))])
    bench.type("gaps", "Said by the manager")
    found = store.get("return", view.id)
    assert found is not None
    assert (found["gaps"], found.title) == ("Said by the manager", f"{view.team.title}, {bench.quarter.name}")
