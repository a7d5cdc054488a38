"""A self-assessment is begun in cycles, filled forward, approved and published; two laptops apart make one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.assessment import Outcome
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.services.desk import Desk
from kimdesk.services.frameworks import Origin
from kimdesk.store import reading
from tests.devices import second_desk, share
from tests.frameworks import write_framework
from tests.waits import statements
from tests.workspaces import Bench


def view(desk: Desk, cycle: str | None = None, against: str | None = None) -> CycleView:
    return desk.assessment.view(OMBUDSMAN, cycle, against)


def answer(desk: Desk, item: str, cycle: str | None = None) -> AnswerView:
    found = view(desk, cycle).find(item)
    assert found is not None
    return found


def identity(desk: Desk, item: str, cycle: str | None = None) -> str:
    record = answer(desk, item, cycle).record
    assert record is not None
    return record.id


def say(desk: Desk, item: str, cycle: str | None = None, **values: Any) -> None:
    desk.records.change("answer", identity(desk, item, cycle), values)


def begun(bench: Bench, cycle: str = "October 2024") -> Desk:
    bench.desk.assessment.start("", cycle)
    return bench.desk


def test_a_cycle_has_an_answer_for_each_item_and_each_part_and_nothing_is_assessed(bench: Bench) -> None:
    started = bench.desk.assessment.start("", "October 2024")

    shown = view(bench.desk)
    assert (started.made, started.source) == (27, "")
    assert shown.counts == {"met": 0, "partly": 0, "not_met": 0, "not_yet": 21, "na": 0}
    assert len(shown.whole) == 21
    assert [each.item.key for each in shown.parts_of("R2")] == ["R2a", "R2b", "R2c", "R2d", "R2e", "R2f"]
    record = answer(bench.desk, "R7").record
    assert record is not None
    assert (record.ref, record.title, record["state"]) == ("October 2024 R7", "Recording standards", "not_yet")


def test_begun_again_it_says_so_and_another_name_is_another_cycle(bench: Bench) -> None:
    desk = begun(bench)

    with pytest.raises(Refused, match="has an answer for every item"):
        desk.assessment.start(OMBUDSMAN, " october 2024 ")
    desk.assessment.start(OMBUDSMAN, "October 2025")
    assert view(desk).cycles == ("October 2024", "October 2025")


@pytest.mark.parametrize("name", ["", "  ", "…", "x" * 61])
def test_a_cycle_needs_a_name(bench: Bench, name: str) -> None:
    with pytest.raises(UserError, match="A cycle needs a name"):
        bench.desk.assessment.start("", name)


def test_two_laptops_that_begin_a_cycle_apart_have_one_and_no_conflict(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    begun(bench)
    other.assessment.start("", "October 2024")
    say(bench.desk, "R1", state="met", answer="The board sees the pack.")
    say(other, "R2", state="not_met")
    share(bench.desk, other)

    for desk in (bench.desk, other):
        assert len(reading.find_records(desk.context.db, "answer", {})) == 27
        assert desk.conflicts.count() == 0
        assert (answer(desk, "R1").state, answer(desk, "R2").state) == ("met", "not_met")
        assert desk.context.store.rebuild() == ()
    other.close()


def test_two_judgements_made_apart_are_a_conflict_at_the_field(bench: Bench, tmp_path: Path) -> None:
    begun(bench)
    other = second_desk(bench, tmp_path / "other")
    say(bench.desk, "R1", state="met")
    say(other, "R1", state="partly")
    share(bench.desk, other)

    (conflict,) = other.conflicts.open()
    assert (conflict.field, {each.words for each in conflict.candidates}) == ("state", {"Met", "Partly met"})
    other.close()


def test_the_next_cycle_shows_what_was_said_and_judges_nothing(bench: Bench) -> None:
    desk = begun(bench)
    person = desk.records.make("person", {"name": "Ada"}).id
    say(desk, "R7", state="met", answer="Five standards are in force.", owner=person)
    started = desk.assessment.start("", "October 2025")

    now = answer(desk, "R7")
    assert started.source == "October 2024"
    assert (now.state, now.state_before, now.outcome) == ("not_yet", "met", Outcome.OTHER)
    assert (now.values["answer"], now.values["owner"]) == ("Five standards are in force.", person)
    assert now.inherited == {"answer", "owner"}
    assert now.record is not None
    assert now.record["answer"] is None
    say(desk, "R7", "October 2024", answer="Six standards are in force.")
    assert answer(desk, "R7").values["answer"] == "Six standards are in force."


def test_words_come_through_a_cycle_in_which_nobody_said_anything(bench: Bench) -> None:
    desk = begun(bench)
    say(desk, "R7", answer="Five standards are in force.")
    desk.assessment.start("", "October 2025")
    desk.assessment.start("", "October 2026")

    assert answer(desk, "R7", "October 2026").values["answer"] == "Five standards are in force."


def test_without_filling_forward_a_cycle_begins_empty(bench: Bench) -> None:
    desk = begun(bench)
    say(desk, "R7", answer="Five standards are in force.")
    desk.assessment.start("", "October 2025", forward=False)

    assert answer(desk, "R7").values["answer"] is None
    assert answer(desk, "R7").before is not None


def test_a_cycle_can_be_filled_forward_from_any_other(bench: Bench) -> None:
    desk = begun(bench)
    say(desk, "R7", answer="In the first")
    desk.assessment.start("", "October 2025", forward=False)
    desk.assessment.start("", "October 2026", source="october 2024")

    assert answer(desk, "R7", "October 2026").values["answer"] == "In the first"
    with pytest.raises(UserError, match="It can be filled forward from: October 2024, October 2025"):
        desk.assessment.start("", "October 2027", source="May 1999")


def test_two_cycles_are_compared_item_by_item(bench: Bench) -> None:
    desk = begun(bench)
    for item, state in (("R1", "partly"), ("R2", "met"), ("R3", "met"), ("R4", "not_met")):
        say(desk, item, state=state)
    desk.assessment.start("", "October 2025", forward=False)
    for item, state in (("R1", "met"), ("R2", "partly"), ("R3", "met"), ("R5", "met")):
        say(desk, item, state=state)
    gone = identity(desk, "R21")
    desk.records.delete("answer", gone)

    shown = view(desk)
    assert shown.against == "October 2024"
    assert shown.outcomes == {
        Outcome.BETTER: 1,
        Outcome.WORSE: 1,
        Outcome.SAME: 16,
        Outcome.OTHER: 2,
        Outcome.NEW: 0,
        Outcome.GONE: 1,
    }
    assert view(desk, "October 2024", "October 2025").outcomes[Outcome.NEW] == 1


def test_what_does_not_apply_says_why_and_what_would_change_that(bench: Bench) -> None:
    desk = begun(bench)
    with pytest.raises(UserError, match=r"Say why it does not apply\. Say what would make it apply"):
        say(desk, "R16", state="na")
    with pytest.raises(UserError, match="Say what would make it apply"):
        say(desk, "R16", state="na", reason="No merger is planned.")
    say(desk, "R16", state="na", reason="No merger is planned.", revive="A merger")
    with pytest.raises(UserError, match="Say why it does not apply"):
        say(desk, "R16", reason="")

    with pytest.raises(UserError, match="Still missing: Why it does not apply"):
        desk.records.make("answer", {"recommendation": "R16", "cycle": "2020", "state": "na", "revive": "A merger"})


def test_what_came_without_a_reason_can_be_put_right_step_by_step(bench: Bench) -> None:
    from kimdesk.model.ops import Draft, Op

    desk = begun(bench)
    record = identity(desk, "R16")
    desk.context.store.commit("import", desk.identity.me().id, [Draft("answer", record, "state", Op.SET, "na")])

    assert [each.field for each in answer(desk, "R16").lacks] == ["reason", "revive"]
    say(desk, "R16", reason="No merger is planned.")
    say(desk, "R16", revive="A merger")
    assert answer(desk, "R16").lacks == ()


def test_an_approval_names_the_body_and_leaves_out_what_is_not_assessed(bench: Bench) -> None:
    desk = begun(bench)
    say(desk, "R1", state="met")
    changes = desk.assessment.approve(view(desk), "  Landlord board ", date(2024, 11, 5))

    assert changes.notes == ("20 items are not yet assessed and were not approved.",)
    assert view(desk).approved == ("Landlord board", "2024-11-05")
    assert answer(desk, "R2").values["approved_by"] is None
    assert not answer(desk, "R1").altered
    say(desk, "R1", state="partly")
    assert answer(desk, "R1").altered
    desk.assessment.approve(view(desk), "Landlord board", date(2024, 12, 5))
    assert not answer(desk, "R1").altered


def test_nothing_is_approved_or_published_before_its_time(bench: Bench) -> None:
    desk = begun(bench)
    with pytest.raises(Refused, match="Nothing has been assessed yet"):
        desk.assessment.approve(view(desk), "Landlord board", date(2024, 11, 5))
    with pytest.raises(Refused, match="has been approved"):
        desk.assessment.publish(view(desk), date(2024, 11, 6))
    say(desk, "R1", state="met")
    with pytest.raises(UserError, match="Say which body"):
        desk.assessment.approve(view(desk), " ", date(2024, 11, 5))
    desk.assessment.approve(view(desk), "Landlord board", date(2024, 11, 5))
    desk.assessment.publish(view(desk), date(2024, 11, 6))
    assert view(desk).published == "2024-11-06"


def test_undo_takes_back_the_beginning_of_a_cycle_as_one(bench: Bench) -> None:
    desk = begun(bench)
    desk.undo.undo()
    assert view(desk).cycles == ()
    desk.assessment.start("", "October 2024")
    assert view(desk).counts["not_yet"] == 21


def test_a_framework_of_the_folder_goes_along_with_the_answers_to_it(bench: Bench, tmp_path: Path) -> None:
    write_framework(bench.desk.frameworks.folder)
    bench.desk.assessment.start("Testshire homes", "2025")
    other = second_desk(bench, tmp_path / "other")

    assert other.frameworks.origin_of("TEST-HOMES") is Origin.RECORDS
    shown = other.assessment.view("TEST-HOMES")
    assert [each.item.key for each in shown.answers] == ["H1", "H1a", "H1b", "H2", "H3"]
    assert shown.counts_of("doing")["not_yet"] == 1
    other.close()


def test_who_may_not_add_a_framework_begins_no_cycle_of_one_that_lies_in_the_folder(bench: Bench) -> None:
    write_framework(bench.desk.frameworks.folder)
    dpo = bench.desk.records.make("person", {"name": "Dee", "roles": "dpo"}).id
    bench.desk.identity.become(dpo, keep=False)

    with pytest.raises(UserError, match="may not"):
        bench.desk.assessment.start("TEST-HOMES", "2025")
    assert bench.desk.assessment.start("", "2025").made == 27


def test_answers_of_a_framework_that_nobody_has_are_shown_all_the_same(bench: Bench) -> None:
    make = bench.desk.records.make
    make("answer", {"recommendation": "Take complaints in any form", "cycle": "2025", "framework": "CODE"}, ref="1.2")
    make("answer", {"recommendation": "Say what a complaint is", "cycle": "2025"}, ref="1.1")

    names = [(each.framework.name, each.cycles) for each in bench.desk.assessment.choices()]
    assert names[2:] == [("Answers without a framework", 1), ("CODE", 1)]
    shown = bench.desk.assessment.view("CODE")
    assert [(each.group.title, each.item.key, each.state) for each in shown.answers] == [("Items", "1.2", "not_yet")]


def test_an_answer_to_an_item_that_is_no_longer_asked_stands_behind_the_others(bench: Bench) -> None:
    desk = begun(bench)
    desk.records.make(
        "answer", {"recommendation": "A 22nd", "cycle": "October 2024", "framework": OMBUDSMAN, "item": "R22"}
    )

    last = view(desk).answers[-1]
    assert (last.item.key, last.group.title) == ("R22", "Other items")


def test_what_hangs_on_an_answer_is_found_by_links_and_by_tags(bench: Bench) -> None:
    desk = begun(bench)
    record = identity(desk, "R7")
    make = desk.records.make
    make("action", {"title": "Write the standards", "origin": record, "target": "Q1 2024/25"})
    make("action", {"title": "Agree them", "recommendations": ("R7", "R8"), "progress": "done"})
    risk = make("risk", {"title": "Nobody reads them", "state": "open"}).id
    say(desk, "R7", risks=(risk,))
    make("evidence", {"title": "The standards", "record": record})

    found = answer(desk, "R7")
    assert [(each.title, each.state, each.open) for each in found.work] == [
        ("Write the standards", "overdue", True),
        ("Nobody reads them", "open", True),
        ("Agree them", "done", False),
    ]
    assert [each.title for each in found.evidence] == ["The standards"]
    assert [each.title for each in answer(desk, "R8").work] == ["Agree them"]


def test_a_page_is_read_in_the_same_number_of_statements_whatever_it_holds(bench: Bench) -> None:
    desk = begun(bench)
    few = len(statements(desk.context.db, lambda: view(desk)))
    for year in (2025, 2026, 2027):
        desk.assessment.start("", f"October {year}")
        for number in range(1, 22):
            record = identity(desk, f"R{number}")
            desk.records.make("evidence", {"title": "Proof", "record": record})
            desk.records.make("action", {"title": "Do it", "origin": record})

    assert len(statements(desk.context.db, lambda: view(desk))) == few
    assert few < 20


def test_a_viewer_begins_nothing(bench: Bench) -> None:
    viewer = bench.desk.records.make("person", {"name": "A viewer", "roles": "viewer"}).id
    bench.desk.identity.become(viewer, keep=False)

    with pytest.raises(UserError, match="may not"):
        bench.desk.assessment.start("", "October 2024")
    assert not view(bench.desk).may


def test_a_cycle_or_a_framework_that_is_not_there_is_said_with_those_that_are(bench: Bench) -> None:
    with pytest.raises(UserError, match="Nothing has been assessed against Ombudsman KIM"):
        bench.desk.assessment.require_cycle(OMBUDSMAN)
    desk = begun(bench)
    with pytest.raises(UserError, match="Cycles of Ombudsman KIM: October 2024"):
        desk.assessment.require_cycle(OMBUDSMAN, "May 1999")
    assert desk.assessment.require_cycle(OMBUDSMAN, "october 2024").cycle == "October 2024"


def test_a_change_of_system_revives_what_was_said_not_to_apply(bench: Bench) -> None:
    desk = begun(bench)
    for item in ("R9", "R15"):
        say(desk, item, state="na", reason="No merger.", revive="A change of system.")
    desk.records.make("system_change", {"title": "A new housing system", "state": "planned"})

    assert [each.item.key for each in view(desk).answers if each.to_look_at_again] == ["R15"]
    assert [each.title for each in answer(desk, "R15").revivers] == ["A new housing system"]
    say(desk, "R15", state="partly")
    assert not answer(desk, "R15").to_look_at_again
