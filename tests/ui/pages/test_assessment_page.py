"""The self-assessment on screen: begun in one press, judged by keyboard, filled forward, compared, followed up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.assessment_view import AnswerView
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.assessment.item_list import KEY
from kimdesk.ui.pages.assessment.page import AssessmentPage
from kimdesk.ui.theme.style import px
from tests.devices import second_desk, share
from tests.frameworks import write_framework
from tests.services.test_assessment import answer, identity, say
from tests.ui.conftest import ApplyTheme
from tests.ui.pages.conftest import Shown
from tests.workspaces import Bench

Show = Callable[[type], Shown]


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """Two cycles, in the first of which two items were judged."""
    made = bench.desk
    made.assessment.start("", "October 2024")
    say(made, "R7", state="met", answer="Five standards are in force.")
    say(made, "R8", state="not_met", answer="No contract says anything.")
    made.assessment.start("", "October 2025")
    return made


@pytest.fixture
def shown(desk: Desk, show: Show) -> Shown:
    return show(AssessmentPage)


def go_to(shown: Shown, item: str) -> None:
    shown.page.list.choose(item)
    shown.settle()


def now(shown: Shown, item: str) -> AnswerView:
    return answer(shown.bench.desk, item)


def say_here(shown: Shown, item: str, **values: Any) -> None:
    """Say something as another part of the window would."""
    desk = shown.bench.desk
    shown.bus.announce(desk.records.change("answer", identity(desk, item), values))
    shown.settle()


def type_into(shown: Shown, field: str, words: str) -> None:
    """Type as somebody does who then goes on to another field."""
    editor = shown.page.form.rows[field].input.editor
    shown.enter(editor)
    shown.qtbot.keyClicks(editor, words)
    QApplication.sendEvent(editor, QFocusEvent(QFocusEvent.Type.FocusOut))
    shown.settle()


def form(shown: Shown) -> FormDialog:
    (found,) = [each for each in shown.page.findChildren(FormDialog) if each.isVisible()]
    return found


def test_an_empty_framework_is_begun_in_one_press(bench: Bench, show: Show) -> None:
    shown = show(AssessmentPage)
    page: AssessmentPage = shown.page
    button = page.empty.button
    assert button is not None
    assert button.text() == "Begin January 2026: Ombudsman KIM"

    shown.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown.settle()

    assert len(bench.desk.assessment.view(OMBUDSMAN, "January 2026").whole) == 21
    assert page.list.key() == "R1"
    assert page.top.counts.accessibleName() == "Of 21: 21 not yet assessed"


def test_the_items_stand_under_their_groups_with_state_and_change(shown: Shown) -> None:
    say_here(shown, "R8", state="partly")
    rows = [shown.page.list.item(at) for at in range(shown.page.list.count())]

    assert [row.text() for row in rows if not row.data(KEY)] == [
        "Governance and culture",
        "Systems",
        "Mergers and structural change",
        "Repairs",
    ]
    told = {row.data(KEY): row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows}
    assert told["R8"].startswith(
        "R8  Standards for third parties. Partly met. Better: not met in October 2024. Nobody is named"
    )
    assert told["R7"] == "R7  Recording standards. Not yet assessed"


def test_arrow_keys_and_page_keys_go_from_item_to_item(shown: Shown) -> None:
    page: AssessmentPage = shown.page
    go_to(shown, "R10")
    shown.enter(page.list)
    shown.qtbot.keyClick(page.list, Qt.Key.Key_Down)
    shown.settle()
    assert page.form.title.text() == "R11  Capability of databases"

    shown.qtbot.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert page.form.title.text().startswith("R10")
    for _ in range(2):
        shown.qtbot.mouseClick(page.form.next, Qt.MouseButton.LeftButton)
        shown.settle()
    assert page.form.title.text().startswith("R12")
    page.list.move_on(-100)
    assert page.list.key() == "R12"


def test_a_state_is_chosen_by_its_number_and_the_last_cycles_is_underlined(shown: Shown) -> None:
    go_to(shown, "R7")
    steps = shown.page.form.state.input.steps
    assert (steps.chosen, steps._before) == ("not_yet", "met")
    assert "Last cycle: Met." in steps.accessibleDescription()

    shown.enter(steps)
    shown.qtbot.keyClick(steps, Qt.Key.Key_2)
    shown.settle()

    assert now(shown, "R7").state == "partly"
    assert shown.page.top.counts.accessibleName() == "Of 21: 1 partly met, 20 not yet assessed"
    assert shown.page.form.before.since.text() == "Worse now."


def test_what_was_said_is_shown_and_becomes_this_cycles_own_when_it_is_judged(shown: Shown) -> None:
    go_to(shown, "R7")
    row = shown.page.form.rows["answer"]
    assert row.input.value() == "Five standards are in force."
    assert row._note.text().startswith("As said in October 2024.")

    shown.page.form.state.input.steps._choose("met")
    shown.settle()

    assert (now(shown, "R7").inherited, row._note.text()) == (frozenset(), "")
    record = now(shown, "R7").record
    assert record is not None
    assert record["answer"] == "Five standards are in force."


def test_typing_saves_by_itself_and_undo_brings_back_what_was_filled_forward(shown: Shown) -> None:
    go_to(shown, "R7")
    type_into(shown, "answer", "Six now. ")
    assert str(now(shown, "R7").values["answer"]).startswith("Six now.")

    shown.bus.announce(shown.bench.desk.undo.undo().changes)
    shown.settle()
    assert shown.page.form.rows["answer"].input.value() == "Five standards are in force."


def test_a_text_that_is_emptied_does_not_come_back(shown: Shown) -> None:
    go_to(shown, "R7")
    editor = shown.page.form.rows["answer"].input.editor
    shown.enter(editor)
    editor.selectAll()
    shown.qtbot.keyClick(editor, Qt.Key.Key_Delete)
    go_to(shown, "R8")
    go_to(shown, "R7")

    assert shown.page.form.rows["answer"].input.value() == ""
    assert now(shown, "R7").values["answer"] == ""


def test_judging_right_after_typing_keeps_what_was_typed(shown: Shown) -> None:
    go_to(shown, "R7")
    editor = shown.page.form.rows["answer"].input.editor
    shown.enter(editor)
    shown.qtbot.keyClicks(editor, "New words. ")
    shown.page.flush()
    shown.page.form.state.input.steps._choose("met")
    shown.settle()

    assert str(now(shown, "R7").values["answer"]).startswith("New words.")
    assert now(shown, "R7").state == "met"


def test_not_applicable_waits_until_its_reason_and_its_trigger_are_said(shown: Shown) -> None:
    go_to(shown, "R16")
    page: AssessmentPage = shown.page
    assert page.form.rows["reason"].isHidden()
    page.form.state.input.steps._choose("na")
    shown.settle()

    assert page.form.state.error.text().startswith("Say why it does not apply.")
    assert now(shown, "R16").state == "not_yet"
    type_into(shown, "reason", "No merger is planned.")
    assert now(shown, "R16").state == "not_yet"
    type_into(shown, "revive", "A merger.")
    shown.settle()

    found = now(shown, "R16")
    assert (found.state, found.values["reason"], found.values["revive"]) == ("na", "No merger is planned.", "A merger.")
    assert page.form.state.error.text() == ""


def test_a_choice_that_still_waits_is_told_when_the_item_is_left(shown: Shown) -> None:
    told: list[str] = []
    shown.page.status_said.connect(told.append)
    go_to(shown, "R16")
    shown.page.form.state.input.steps._choose("na")
    shown.settle()
    go_to(shown, "R17")

    assert told == ["R16 is not kept as not applicable: its reason or its trigger is missing."]
    assert shown.page.form.state.input.steps.chosen == "not_yet"
    assert shown.page.form.rows["reason"].isHidden()


def test_what_is_still_needed_leads_to_where_it_is_said(shown: Shown) -> None:
    say_here(shown, "R8", state="partly")
    go_to(shown, "R8")
    links = [shown.page.form._lacks.itemAt(at).widget() for at in range(shown.page.form._lacks.count())]
    assert [link.text() for link in links] == [
        "Nobody is named who sees to it.",
        "No day is named by which it is met.",
    ]
    shown.page.window().activateWindow()
    shown.qtbot.mouseClick(links[1], Qt.MouseButton.LeftButton)
    shown.qtbot.waitUntil(lambda: shown.page.form.rows["due"].in_use)


def test_evidence_of_the_cycle_before_is_named_again_in_one_press(shown: Shown) -> None:
    desk = shown.bench.desk
    desk.records.make("evidence", {"title": "The standards", "record": identity(desk, "R7", "October 2024")})
    go_to(shown, "R7")
    card = shown.page.form.before
    assert card.evidence.text() == "Evidence then: The standards"

    shown.qtbot.mouseClick(card.carry, Qt.MouseButton.LeftButton)
    shown.settle()

    assert [each["about"] for each in now(shown, "R7").evidence] == ["As in October 2024"]
    assert card.carry.isHidden()


def test_evidence_is_added_in_the_form(shown: Shown) -> None:
    go_to(shown, "R7")
    section = shown.page.form.evidence
    section.more.click()
    shown.qtbot.keyClicks(section.title, "A sample of twenty")
    section.add.click()
    shown.settle()

    assert [each.title for each in now(shown, "R7").evidence] == ["A sample of twenty"]


def test_a_new_action_comes_from_the_answer(shown: Shown) -> None:
    go_to(shown, "R8")
    shown.page.form.work.new.click()
    dialog = form(shown)
    dialog.act.click()
    assert dialog.isVisible(), "an action without words was taken"
    shown.qtbot.keyClicks(dialog.editors["title"], "Put the clause into every contract")
    shown.qtbot.keyClicks(dialog.editors["target"], "Q1 2026/27")
    dialog.act.click()
    shown.settle()

    (linked,) = now(shown, "R8").work
    action = shown.bench.desk.records.get("action", linked.id)
    assert (action["origin"], action["recommendations"], action["target"]) == (
        identity(shown.bench.desk, "R8"),
        ("R8",),
        "Q1 2026/27",
    )
    opened: list[tuple[str, str]] = []
    shown.page.record_opened.connect(lambda kind, record: opened.append((kind, record)))
    shown.page.form.work._lines.itemAt(0).widget().layout().itemAt(0).widget().click()
    assert opened == [("action", action.id)]


def test_two_cycles_are_compared_and_each_row_leads_to_its_item(shown: Shown) -> None:
    say_here(shown, "R7", state="partly")
    say_here(shown, "R8", state="met")
    page: AssessmentPage = shown.page
    page.top.compare.click()
    shown.settle()

    names = [link.accessibleName() for link in page.comparison.links]
    assert names == [
        "R8  Standards for third parties. Better: from not met to met",
        "R7  Recording standards. Worse: from met to partly met",
    ]
    page.comparison.all.setChecked(True)
    assert len(page.comparison.links) == 27
    page.comparison.links[1].click()
    shown.settle()
    assert page.form.title.text().startswith("R7")
    assert page._right.currentWidget() is page.form
    assert not page.top.compare.isChecked()


def test_another_cycle_and_another_to_compare_with_are_chosen_above(shown: Shown) -> None:
    shown.bench.desk.assessment.start("", "October 2026")
    page: AssessmentPage = shown.page
    page.top.cycle_chosen.emit("October 2024")
    shown.settle()
    assert (page.top.cycle.key(), page.top.against.key()) == ("October 2024", None)
    assert page.form.before.isHidden()
    page.top.cycle_chosen.emit("October 2026")
    shown.settle()
    assert page.top.against.key() == "October 2025"
    page.top.against_chosen.emit("October 2024")
    shown.settle()
    assert page.form.before.title.text() == "In October 2024"


def test_another_framework_is_chosen_above_and_begun(shown: Shown) -> None:
    page: AssessmentPage = shown.page
    page.top.framework_chosen.emit("ICO-ACC")
    shown.settle()
    assert page.empty.button is not None
    assert "ICO accountability" in page.empty.button.text()
    page.empty.button.click()
    shown.settle()

    assert page.form.title.text() == "1.1  Structure and accountability"
    assert len(page.list.findItems("", Qt.MatchFlag.MatchContains)) == 57


def test_the_next_cycle_is_asked_for_and_a_name_that_is_taken_is_refused(shown: Shown) -> None:
    shown.page.top.new.click()
    dialog = form(shown)
    dialog.editors["cycle"].setText("October 2025")
    dialog.act.click()
    shown.settle()
    assert "has an answer for every item" in dialog.bar.words.text()
    dialog.editors["cycle"].setText("October 2026")
    dialog.editors["forward"].load("no")
    dialog.act.click()
    shown.settle()

    assert shown.page.top.cycle.key() == "October 2026"
    assert answer(shown.bench.desk, "R7", "October 2026").inherited == frozenset()


def test_an_approval_and_a_publication_are_recorded_and_later_changes_are_marked(shown: Shown) -> None:
    say_here(shown, "R7", state="met")
    page: AssessmentPage = shown.page
    page.top.make_menu().actions()[0].trigger()
    dialog = form(shown)
    dialog.editors["body"].setText("Landlord board")
    dialog.editors["on"].setText("soon")
    dialog.act.click()
    assert "“soon” is not a date" in dialog.bar.words.text()
    dialog.editors["on"].setText("05/01/2026")
    dialog.act.click()
    shown.settle()
    assert "Approved by Landlord board on 05/01/2026." in page.top.said.text()

    page.top.make_menu().actions()[1].trigger()
    form(shown).act.click()
    shown.settle()
    assert shown.bench.desk.assessment.view(OMBUDSMAN).published == "2026-01-12"
    say_here(shown, "R7", state="partly")
    assert "Changed since it was approved: R7." in page.top.said.text()


def test_whoever_may_not_write_answers_reads_them(desk: Desk, show: Show) -> None:
    viewer = desk.records.make("person", {"name": "A viewer", "roles": "viewer"}).id
    desk.identity.become(viewer, keep=False)
    shown = show(AssessmentPage)
    page: AssessmentPage = shown.page
    go_to(shown, "R7")

    assert "may read this, not change it" in page.form.bar.words.text()
    assert page.form.rows["answer"].input.editor.isReadOnly()
    assert page.form.state.input.steps.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not page.top.new.isEnabled()
    assert page.form.work._buttons.isHidden()
    assert page.form.before.carry.isHidden()


def test_two_judgements_made_apart_stand_at_the_field(desk: Desk, show: Show, bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    say(desk, "R7", state="met")
    say(other, "R7", state="partly")
    share(desk, other)
    other.close()
    shown = show(AssessmentPage)
    go_to(shown, "R7")

    panel = shown.page.form.state.panel
    assert panel is not None
    assert sorted(button.text() for button in panel.buttons) == ["Keep “Met”", "Keep “Partly met”"]
    next(button for button in panel.buttons if "Partly" in button.text()).click()
    shown.settle()
    assert now(shown, "R7").state == "partly"


def test_what_arrives_while_somebody_types_takes_nothing_away(shown: Shown, bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    go_to(shown, "R8")
    editor = shown.page.form.rows["answer"].input.editor
    shown.enter(editor)
    shown.qtbot.keyClicks(editor, "Mine. ")
    shown.page.flush()
    shown.settle()
    say(other, "R8", answer="Theirs.")
    changes = bench.desk.context.store.receive(_batches(other))
    shown.bus.arrive(changes)
    shown.settle()

    assert editor.toPlainText().startswith("Mine. ")
    assert bench.desk.conflicts.count() == 1
    other.close()


def _batches(desk: Desk) -> Any:
    from tests.devices import batches_of

    return batches_of(desk.context.store)


def test_an_answer_is_opened_from_elsewhere_in_its_framework_and_cycle(shown: Shown) -> None:
    desk = shown.bench.desk
    desk.assessment.start("ICO-ACC", "2025")
    record = desk.assessment.view("ICO-ACC").answers[3].record
    assert record is not None
    shown.page.show_record(record.id)
    shown.settle()

    assert shown.page.top.framework.key() == "ICO-ACC"
    assert shown.page.form.title.text().startswith(record["item"])


def test_a_deleted_answer_can_be_brought_back(shown: Shown) -> None:
    record = identity(shown.bench.desk, "R7")
    shown.bench.desk.records.delete("answer", record)
    shown.page.show_record(record)
    shown.settle()
    page: AssessmentPage = shown.page
    assert page._right.currentWidget() is page.gone

    page.gone.bring_back()
    shown.settle()
    assert page._right.currentWidget() is page.form
    assert page.form.title.text().startswith("R7")


def test_where_there_is_no_room_the_list_or_the_answer_is_shown(shown: Shown) -> None:
    page: AssessmentPage = shown.page
    page.resize(700, 560)
    shown.settle()
    assert page._list_card.isVisible()
    assert not page._form_card.isVisible()

    page.list.itemActivated.emit(page.list.currentItem())
    assert (page._list_card.isVisible(), page._form_card.isVisible()) == (False, True)
    shown.qtbot.mouseClick(page.form.back, Qt.MouseButton.LeftButton)
    assert page._list_card.isVisible()


def test_the_names_of_what_is_compared_can_be_read_in_large_text(desk: Desk, show: Show, theme: ApplyTheme) -> None:
    theme("light", 200)
    shown = show(AssessmentPage)
    shown.page.top.compare.click()
    shown.settle()
    shown.page.comparison.all.click()
    shown.settle()
    for link in shown.page.comparison.links:
        assert link.width() >= min(link.sizeHint().width(), px(500)), link.text()


@pytest.mark.parametrize("scale", [100, 200])
def test_the_page_fits_the_smallest_window(desk: Desk, show: Show, theme: ApplyTheme, scale: int) -> None:
    theme("light", scale)
    shown = show(AssessmentPage)
    page: AssessmentPage = shown.page
    page.list.itemActivated.emit(page.list.currentItem())
    shown.settle()

    assert page.minimumSizeHint().height() <= 520
    assert page.minimumSizeHint().width() <= 1100
    page.top.compare.click()
    shown.settle()
    assert page.minimumSizeHint().height() <= 540
    theme("light", 100)


def test_what_may_revive_an_item_is_said_where_it_does_not_apply(shown: Shown) -> None:
    say_here(shown, "R15", state="na", reason="No merger.", revive="A change of system.")
    go_to(shown, "R15")
    work = shown.page.form.work
    assert work.again.isHidden()

    values = {"title": "A new housing system", "state": "testing"}
    shown.bus.announce(shown.bench.desk.records.make("system_change", values).changes)
    shown.settle()
    assert work.again.text() == "A change of system may make this apply. Look again:"
    assert "look again at R15" in shown.page.top.said.text()

    (change,) = now(shown, "R15").revivers
    shown.bus.announce(shown.bench.desk.records.change("system_change", change.id, {"state": "closed"}))
    shown.settle()
    assert work.again.isHidden()


def test_a_framework_is_added_from_a_file_and_shown(shown: Shown, tmp_path: Path) -> None:
    page: AssessmentPage = shown.page
    texts = {each.text(): each for each in page.top.make_menu().actions()}
    assert texts["Add a framework from a file…"].isEnabled()
    page.acts.add_framework(write_framework(tmp_path, "broken.json", groups=[]))
    shown.settle()
    assert page.bar.isVisible()
    assert page.top.framework.key() == OMBUDSMAN

    page.acts.add_framework(write_framework(tmp_path))
    shown.settle()

    assert page.top.framework.key() == "TEST-HOMES"
    assert page.empty.button is not None
    assert page.empty.button.text() == "Begin January 2026: Testshire homes"
    assert page.top.more.isVisible()
    assert page.bar.isHidden()


def test_what_is_said_leaves_through_the_one_door(shown: Shown) -> None:
    next(each for each in shown.page.top.make_menu().actions() if each.text() == "Export…").trigger()

    (dialog,) = shown.page.findChildren(ExportDialog)
    assert dialog.chosen == "assessment"
    dialog.reject()
