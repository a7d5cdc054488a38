"""F28: people get in each other's way. Nothing anybody saved is lost, and all laptops come to the same."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.errors import Refused
from kimdesk.model.changes import Changes
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.model.returns import State
from kimdesk.ui.autosave import INTERVAL_MS
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.log.activity_list import WHOLE
from kimdesk.ui.pages.log.page import LogPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.sync.desks import Office, Seat, make_office

RISK = {"title": "Keys are lost", "event": "A key is not where it should be."}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    yield made
    made.agree()
    made.close()


@pytest.fixture
def risk(office: Office) -> str:
    record = office.ann.desk.records.make("risk", RISK).id
    office.meet()
    return record


def test_f28_two_edit_one_field(office: Office, risk: str) -> None:
    office.ann.type(risk, "title", "Keys get lost")
    office.bea.type(risk, "title", "Keys go missing")
    office.meet()
    for seat in office.seats:
        assert seat.candidates(risk) == {"Keys get lost", "Keys go missing"}
        assert seat.desk.conflicts.open(risk)[0].before == "Keys are lost"
    office.cai.settle(risk, "Keys get lost or go missing")
    office.agree()
    assert {each.value(risk, "title") for each in office.seats} == {"Keys get lost or go missing"}


def test_f28_three_edit_one_field(office: Office, risk: str) -> None:
    for seat, words in zip(office.seats, ("One", "Two", "Three"), strict=True):
        seat.type(risk, "title", words)
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [{"One", "Two", "Three"}] * 3
    office.bea.settle(risk, "Two")
    office.agree()
    assert [seat.candidates(risk) for seat in office.seats] == [set()] * 3


def test_f28_autosave_twice_in_one_editing_is_no_conflict_with_itself(office: Office, risk: str) -> None:
    editing = office.ann.begin(risk, "title")
    office.ann.desk.records.type(editing, "Keys get")
    # What was typed up to here has been sealed and read by everybody: the next save is an operation of its own.
    office.meet()
    office.ann.desk.records.type(editing, "Keys get lost")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [set()] * 3
    assert {each.value(risk, "title") for each in office.seats} == {"Keys get lost"}


def test_f28_autosave_twice_against_an_edit_elsewhere_leaves_two_values(office: Office, risk: str) -> None:
    editing = office.ann.begin(risk, "title")
    office.ann.desk.records.type(editing, "Keys get")
    office.bea.type(risk, "title", "Keys go missing")
    office.meet()
    office.ann.desk.records.type(editing, "Keys get lost")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [{"Keys get lost", "Keys go missing"}] * 3


def test_f28_resolve_against_edit(office: Office, risk: str) -> None:
    office.ann.type(risk, "title", "One")
    office.bea.type(risk, "title", "Two")
    office.meet()
    office.ann.settle(risk, "One")
    office.cai.settle(risk, "Two")
    office.cai.type(risk, "title", "Two, and more")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [{"One", "Two, and more"}] * 3


def test_f28_two_resolutions(office: Office, risk: str) -> None:
    office.ann.type(risk, "title", "One")
    office.bea.type(risk, "title", "Two")
    office.meet()
    office.ann.settle(risk, "One")
    office.bea.settle(risk, "Two")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [{"One", "Two"}] * 3
    office.cai.settle(risk, "Both")
    office.agree()
    assert {each.value(risk, "title") for each in office.seats} == {"Both"}


def test_f28_two_resolutions_alike_are_one(office: Office, risk: str) -> None:
    office.ann.type(risk, "title", "One")
    office.bea.type(risk, "title", "Two")
    office.meet()
    office.ann.settle(risk, "Three")
    office.bea.settle(risk, "Three")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [set()] * 3


def test_f28_a_resolution_is_undone_and_both_values_wait_again(office: Office, risk: str) -> None:
    office.ann.type(risk, "title", "One")
    office.bea.type(risk, "title", "Two")
    office.meet()
    office.cai.settle(risk, "One")
    office.meet()
    office.cai.desk.undo.undo()
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [{"One", "Two"}] * 3


@pytest.mark.parametrize("stays", [True, False])
def test_f28_delete_against_edit(office: Office, risk: str, stays: bool) -> None:
    office.ann.desk.records.delete("risk", risk)
    office.bea.type(risk, "cause", "Said while it was being deleted")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [{"Deleted", "Kept"}] * 3
    office.cai.settle(risk, not stays)
    office.agree()
    for seat in office.seats:
        assert seat.desk.records.get("risk", risk).deleted is not stays
        assert seat.value(risk, "cause") == "Said while it was being deleted"


def test_f28_equal_values_are_one(office: Office, risk: str) -> None:
    for seat in office.seats:
        seat.type(risk, "title", "Keys go missing")
    office.meet()
    assert [seat.candidates(risk) for seat in office.seats] == [set()] * 3
    assert {each.value(risk, "title") for each in office.seats} == {"Keys go missing"}


def test_f28_two_open_one_filled_forward_return(office: Office) -> None:
    before = office.quarter.shifted(-1)
    first, second = office.activities
    for activity in office.activities:
        office.say(office.ann, "statement", "On paper", activity, before)
    office.meet()
    operations = sum(office.bea.laptop.store.vector().values())
    views = [office.view(seat) for seat in office.seats]
    assert {each.entry(first).reading.values["statement"] for each in views} == {"On paper"}
    # Opening writes nothing; both then begin the same return apart, and it is one.
    assert sum(office.bea.laptop.store.vector().values()) == operations
    office.say(office.ann, "statement", "On a tablet", first)
    office.say(office.bea, "statement", "In the app", second)
    office.say(office.cai, "statement", "By telephone", first)
    office.meet()
    assert len({office.view(seat).id for seat in office.seats}) == 1
    for seat in office.seats:
        assert office.view(seat).entry(second).reading.values["statement"] == "In the app"
        entry = office.view(seat).entry(first).id
        assert seat.candidates(entry) == {"On a tablet", "By telephone"}


def test_f28_submit_against_edit(office: Office) -> None:
    office.say(office.ann, "statement", "All in order.")
    for activity in office.activities:
        office.say(office.ann, "statement", "As ever", activity)
        told = office.view(office.ann)
        office.ann.desk.returns.something_changed(told, activity)
    office.meet()
    office.ann.desk.workflow.submit(office.view(office.ann))
    office.say(office.bea, "gaps", "One key lost")
    office.meet()
    for seat in office.seats:
        assert office.view(seat).state is State.SUBMITTED
        assert office.view(seat).whole.values["gaps"] == "One key lost"
        assert office.view(seat).changed_since


def signed_office(office: Office) -> None:
    office.say(office.ann, "statement", "All in order.")
    for activity in office.activities:
        office.say(office.ann, "statement", "As ever", activity)
        office.ann.desk.returns.something_changed(office.view(office.ann), activity)
    office.ann.desk.workflow.submit(office.view(office.ann))
    office.ann.desk.workflow.review(office.view(office.ann), {})
    office.meet()


def sign(seat: Seat, office: Office) -> None:
    seat.desk.signing.sign(office.quarter, tuple(ATTESTATIONS))


def test_f28_a_late_operation_for_a_signed_quarter(office: Office) -> None:
    signed_office(office)
    sign(office.bea, office)
    late = office.view(office.cai)
    editing = late.begin("gaps")
    office.cai.desk.workflow.send_back(late, "One key is missing in it.")
    office.cai.desk.returns.type(office.view(office.cai), editing, "One key lost")
    office.meet()
    for seat in office.seats:
        signature = seat.desk.signing.signature(office.quarter)
        assert signature is not None
        frozen = seat.desk.signing.document(signature)
        assert "One key lost" not in str(frozen)
        assert "One key lost" in [each.value for each in seat.desk.signing.arrived_after(office.quarter)]
        (told,) = seat.desk.late_changes.recent(seat.desk.overview.signoffs())
        assert ("One key lost", "Cai") in [(each.words, each.author) for each in told.changes]


def test_f28_two_sign_offs(office: Office) -> None:
    signed_office(office)
    sign(office.bea, office)
    sign(office.cai, office)
    office.meet()
    for seat in office.seats:
        assert len(seat.desk.signing.concurrent(office.quarter)) == 2
    with pytest.raises(Refused):
        sign(office.bea, office)
    kept = office.bea.desk.signing.concurrent(office.quarter)[1]
    office.bea.desk.signing.keep(office.quarter, kept, "It was signed last")
    office.meet()
    for seat in office.seats:
        assert [each.id for each in seat.desk.signing.standing(office.quarter)] == [kept.id]
        assert seat.desk.signing.concurrent(office.quarter) == []


def take_focus(editor: QWidget) -> bool:
    editor.window().activateWindow()
    editor.setFocus()
    return editor.hasFocus()


def test_f28_a_form_is_open_while_a_new_value_arrives(office: Office, qtbot: QtBot, qapp: QApplication) -> None:
    office.say(office.ann, "risks", "None known")
    office.meet()
    apply_theme(qapp)
    tasks, bus = Tasks(), ChangeBus()
    page = LogPage(office.ann.desk, tasks, bus)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show_team(office.team)
    page.show_quarter(office.quarter)
    page.show()
    qtbot.waitUntil(lambda: tasks.idle, timeout=5000)
    page.list.choose(WHOLE)
    editor = page.whole._bindings["gaps"].editor
    qtbot.waitUntil(partial(take_focus, editor), timeout=5000)
    qtbot.keyClicks(editor, "Half a sen")
    office.say(office.bea, "gaps", "Two keys are lost")
    office.bea.laptop.sync()
    report = office.ann.laptop.sync()
    bus.announce(Changes(report.kinds, report.records))
    qtbot.keyClicks(editor, "tence")
    qtbot.wait(INTERVAL_MS)
    qtbot.waitUntil(lambda: tasks.idle, timeout=5000)
    assert editor.toPlainText() == "Half a sentence"
    strip = page.whole._bindings["gaps"].arrival.strip
    assert "Bea changed this to “Two keys are lost”" in strip.words.text()
    assert office.ann.candidates(office.view(office.ann).id) == {"Half a sentence", "Two keys are lost"}
    tasks.stop()
