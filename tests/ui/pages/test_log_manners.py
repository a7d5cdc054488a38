"""The log page keeps to what was said: nothing contradicts what was typed, nothing is lost, nothing is hidden."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.log.activity_list import WHOLE
from tests.chased import submit
from tests.ui.pages.test_log_page import Log, shown_log
from tests.workspaces import Bench

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def log(bench: Bench, qtbot: QtBot, theme: object) -> Iterator[Log]:
    """Last quarter described the first two activities; the third was never spoken of."""
    for activity in bench.activities[:2]:
        bench.type("statement", "On paper", activity, bench.before)
        bench.type("p2", "1", activity, bench.before)
    with shown_log(bench, qtbot) as made:
        yield made


def say_changed(log: Log, activity: str) -> None:
    log.choose(activity)
    log.page.activity.changed.click()
    log.rest()


def write(log: Log, field: str, words: str) -> None:
    binding = log.page.activity._bindings[field]
    log.qtbot.keyClicks(binding.editor, words)
    binding.autosave.flush()
    log.rest()


# --- nothing changed -------------------------------------------------------------------------------------------------


def test_the_key_for_nothing_changed_does_nothing_once_something_did(log: Log) -> None:
    say_changed(log, log.bench.activities[0])
    write(log, "what", "A new form")
    log.press(Qt.Key.Key_Return, CONTROL)
    assert log.bench.view().entries[0].outcome == "changed"
    assert not log.page.activity.unchanged.isVisible()
    assert log.page.activity._bindings["what"].editor.isVisible()
    log.page.activity.undo.click()
    log.rest()
    assert log.bench.view().entries[0].outcome == ""


def test_a_step_chosen_after_nothing_changed_opens_the_questions_of_a_change(log: Log) -> None:
    log.choose(log.bench.activities[0])
    log.page.activity.unchanged.click()
    log.rest()
    log.choose(log.bench.activities[0])
    log.page.activity._principles[0].steps._choose("2")
    log.rest()
    assert log.bench.view().entries[0].outcome == "changed"
    assert log.page.activity._bindings["why"].editor.isVisible()


def test_nothing_changed_is_offered_only_where_something_was_said_and_still_stands(log: Log) -> None:
    first, _second, third = log.bench.activities
    log.choose(third)
    assert not log.page.activity.unchanged.isVisible()
    assert log.page.activity.changed.text() == "Say how it is done"
    log.press(Qt.Key.Key_Return, CONTROL)
    assert log.bench.view().entries[2].outcome == ""
    log.choose(first)
    assert log.page.activity.unchanged.isVisible()
    log.page.activity._principles[0].steps._choose("2")
    log.rest()
    assert not log.page.activity.unchanged.isVisible()
    assert "say what changed" in log.page.activity.said.text()


def test_the_rest_is_said_to_be_unchanged_only_where_that_is_true(log: Log) -> None:
    log.page.rest.click()
    log.rest()
    assert [entry.outcome for entry in log.bench.view().entries] == ["unchanged", "unchanged", ""]
    assert not log.page.rest.isVisible()


def test_what_is_said_for_the_first_time_asks_only_how_it_is_done(log: Log) -> None:
    say_changed(log, log.bench.activities[2])
    assert not log.page.activity._bindings["what"].editor.isVisible()
    write(log, "statement", "On the tablet")
    assert [each for each in log.bench.view().missing if each.activity == log.bench.activities[2]] == []


def test_the_form_stays_in_its_place_whatever_can_be_said(log: Log) -> None:
    first, second, third = log.bench.activities
    log.bench.desk.records.change("activity", second, {"title": "Keys handed over to the contractor on the day"})
    log.page.resize(1200, 640)
    places = set()
    for activity, outcome in ((first, ""), (second, "changed"), (third, "")):
        if outcome:
            say_changed(log, activity)
        log.choose(activity)
        log.qtbot.wait(30)
        places.add(log.page.activity._column.parentWidget().parentWidget().parentWidget().y())
    assert len(places) == 1


# --- what was refused ------------------------------------------------------------------------------------------------


def test_a_date_that_was_refused_stays_with_its_reason_until_it_is_mended(log: Log) -> None:
    first, second, _third = log.bench.activities
    say_changed(log, first)
    write(log, "effective", "next tuesday")
    binding = log.page.activity._bindings["effective"]
    row = binding.editor.parentWidget()
    log.page.reload()
    log.rest()
    assert binding.editor.text() == "next tuesday"
    say_changed(log, second)
    assert (binding.editor.text(), row.error.text()) == ("", "")
    log.choose(first)
    assert binding.editor.text() == "next tuesday"
    assert "is not a date" in row.error.text()
    binding.editor.clear()
    write(log, "effective", "1/11/2025")
    assert row.error.text() == ""
    assert log.bench.view().entries[0].reading.values["effective"] == "2025-11-01"
    log.choose(second)
    log.choose(first)
    assert binding.editor.text() == "1 November 2025" or "2025" in binding.editor.text()


def test_a_reason_does_not_stay_behind_when_the_activity_is_left_before_it_came(log: Log) -> None:
    first, second, _third = log.bench.activities
    say_changed(log, second)
    say_changed(log, first)
    binding = log.page.activity._bindings["effective"]
    log.qtbot.keyClicks(binding.editor, "soon")
    log.choose(second)
    assert binding.editor.parentWidget().error.text() == ""
    log.choose(first)
    assert binding.editor.text() == "soon"
    assert "is not a date" in binding.editor.parentWidget().error.text()


def test_only_activities_that_lack_nothing_are_counted_as_done(log: Log) -> None:
    say_changed(log, log.bench.activities[0])
    assert log.page.count.text() == "0 of 3 activities done"
    for field, words in (("what", "A new form"), ("why", "Two were lost"), ("effective", "1/11/2025")):
        write(log, field, words)
    assert log.page.count.text() == "1 of 3 activities done"


# --- what is missing -------------------------------------------------------------------------------------------------


def test_everything_that_is_missing_is_listed_and_each_leads_to_its_place(log: Log) -> None:
    say_changed(log, log.bench.activities[0])
    menu = log.page.foot.make_menu()
    sentences = [action.text() for action in menu.actions()]
    assert sentences == [each.sentence for each in log.bench.view().missing]
    why = next(action for action in menu.actions() if action.text() == "Void inspection: why it changed")
    log.choose(WHOLE)
    why.trigger()
    log.rest()
    assert log.page.list.key() == log.bench.activities[0]
    assert log.page.activity._bindings["why"].editor.hasFocus()


def test_the_chip_opens_the_list_of_what_is_missing(log: Log) -> None:
    log.qtbot.mouseClick(log.page.foot.chip, Qt.MouseButton.LeftButton)
    menu = log.page.foot.findChild(QMenu)
    assert menu is not None
    assert len(menu.actions()) == len(log.bench.view().missing)
    menu.close()


def test_a_place_that_is_scrolled_away_is_brought_into_sight(log: Log) -> None:
    log.bench.desk.records.change("team", log.bench.team, {"detail": "full"})
    log.bench.desk.returns.nothing_changed(log.bench.view(), log.bench.activities[:1])
    log.page.reload()
    log.rest()
    last = next(each for each in log.bench.view().missing if each.field == "p6")
    log.page.foot.missing_opened.emit(last)
    log.rest()
    steps = log.page.activity._principles[-1].steps
    area = steps.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    log.qtbot.waitUntil(
        lambda: area.viewport().rect().contains(steps.mapTo(area.viewport(), QPoint(4, 4))), timeout=2000
    )


def test_a_sentence_that_has_room_is_written_out(log: Log) -> None:
    log.page.resize(1600, 700)
    first = log.page.foot.first
    log.qtbot.waitUntil(lambda: first.width() == first.maximumWidth(), timeout=3000)
    assert log.page.foot.first.text() == "Void inspection: changed or not"


# --- teams -----------------------------------------------------------------------------------------------------------


def test_another_team_is_added_from_the_list_of_teams_with_its_manager(log: Log) -> None:
    last = log.page.team.count() - 1
    assert log.page.team.itemText(last) == "Add a team…"
    log.page.team.setCurrentIndex(last)
    log.page.team.activated.emit(last)
    log.rest()
    assert log.page.team.key() == log.bench.team, "the team on screen stays until there is another"
    form = log.dialog()
    log.qtbot.keyClicks(form.editors["name"], "Lettings")
    log.qtbot.keyClicks(form.editors["new_manager"], "Ada Byron")
    form.act.click()
    log.rest()
    desk = log.bench.desk
    team = desk.context.find("team", "Lettings")
    manager = desk.context.find("person", "Ada Byron")
    assert team["manager"] == manager.id
    assert (manager["roles"], manager["teams"]) == (("line_manager",), (team.id,))
    assert log.page.team.currentText() == "Lettings"


def test_somebody_here_who_becomes_a_manager_may_fill_in_that_team_s_return(log: Log) -> None:
    desk = log.bench.desk
    known = desk.records.make("person", {"name": "Grace", "roles": ("viewer",), "teams": (log.bench.other,)}).id
    log.page.acts.ask_team()
    log.rest()
    form = log.dialog()
    log.qtbot.keyClicks(form.editors["name"], "Lettings")
    form.editors["manager"].load(known)
    form.act.click()
    log.rest()
    team = desk.context.find("team", "Lettings").id
    person = desk.records.get("person", known)
    assert set(person["roles"]) == {"viewer", "line_manager"}
    assert set(person["teams"]) == {log.bench.other, team}


def test_a_team_without_a_name_is_refused_beside_the_field(log: Log) -> None:
    log.page.acts.ask_team()
    log.rest()
    form = log.dialog()
    form.act.click()
    log.rest()
    assert form.isVisible()
    assert form.rows["name"].error.text() == "Give the team a name."


# --- after it was submitted ------------------------------------------------------------------------------------------


@pytest.fixture
def submitted(log: Log) -> Log:
    bench = log.bench
    view = bench.view()
    bench.type("statement", "All in order.")
    bench.desk.returns.nothing_changed(view, bench.activities)
    bench.type("p2_note", "Seen", bench.activities[1])
    bench.desk.returns.something_changed(bench.view(), bench.activities[1], "A form", "Lost keys", "1/11/2025")
    log.page.reload()
    log.rest()
    said: list[str] = []
    log.page.status_said.connect(said.append)
    log.page.foot.primary.click()
    log.rest()
    assert said == ["Voids: submitted. The service manager reviews it now."]
    return log


def test_a_submission_can_be_taken_back_until_it_is_reviewed(submitted: Log) -> None:
    page = submitted.page
    assert page.bar.words.text().startswith("Submitted by ")
    assert page.bar.action.text() == "Take back submission"
    page.bar.action.click()
    submitted.rest()
    assert submitted.bench.view().state == "draft"
    submitted.bench.desk.workflow.submit(submitted.bench.view())
    submitted.bench.desk.workflow.review(submitted.bench.view(), {}, "Well kept")
    page.reload()
    submitted.rest()
    assert "“Well kept”" in page.bar.words.text()
    assert not page.bar.action.isVisible()


def test_the_reviewer_s_ratings_stand_beside_the_team_s_own(submitted: Log) -> None:
    submitted.choose(WHOLE)
    submitted.page.foot.primary.click()
    panel = submitted.page.review.panel
    assert panel is not None
    assert not panel.isWindow()
    panel.editors["p2"]._choose("0")
    panel.act.click()
    submitted.rest()
    team, reviewer = submitted.page.whole.ratings["p2"]
    assert (team.text(), reviewer.text()) == ("Partly", "Not mapped")


def test_a_review_that_is_opened_by_key_has_the_keyboard_at_its_first_question(submitted: Log) -> None:
    primary = submitted.page.foot.primary
    primary.setFocus()
    submitted.qtbot.keyClick(primary, Qt.Key.Key_Return)
    submitted.rest()
    submitted.qtbot.wait(10)
    panel = submitted.page.review.panel
    assert panel is not None
    assert submitted.page.window().focusWidget() is panel.editors["p1"]


def test_a_review_is_put_away_by_escape(submitted: Log) -> None:
    submitted.page.foot.primary.click()
    panel = submitted.page.review.panel
    assert panel is not None
    submitted.qtbot.keyClick(panel.editors["note"], Qt.Key.Key_Escape)
    assert not submitted.page.review.isVisible()


def test_a_review_left_for_another_team_is_put_away(submitted: Log) -> None:
    submitted.page.foot.primary.click()
    assert submitted.page.review.isVisible()
    submitted.page.show_team(submitted.bench.other)
    submitted.rest()
    assert not submitted.page.review.isVisible()


def test_what_cannot_be_changed_takes_no_focus_and_asks_for_nothing(submitted: Log) -> None:
    submitted.choose(submitted.bench.activities[0])
    row = submitted.page.activity._principles[0]
    assert row.steps.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert row.note.placeholderText() == ""
    assert row.note.isReadOnly()
    submitted.page.bar.action.click()
    submitted.rest()
    assert row.steps.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert row.note.placeholderText()


def test_a_comment_is_written_beside_the_return(log: Log) -> None:
    box = log.page.side.comments
    assert not box.add.isEnabled()
    log.qtbot.keyClicks(box.box, "Who holds the key log?")
    log.page.reload()
    log.rest()
    assert box.box.toPlainText() == "Who holds the key log?", "a reading that arrives takes nothing away"
    box.add.click()
    log.rest()
    assert [each["text"] for each in log.bench.view().comments] == ["Who holds the key log?"]
    assert box.box.toPlainText() == ""


def test_a_form_can_be_sent_again_after_a_fault_in_the_program(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("a bug")

    log.page.acts.ask_activity()
    form = log.page.window().findChild(FormDialog)
    assert form is not None
    log.qtbot.keyClicks(form.editors["title"], "Lock changes")
    with monkeypatch.context() as patched:
        patched.setattr("kimdesk.ui.pages.log.questions.make_activity", broken)
        form.act.click()
        log.rest()
    form.act.click()
    log.rest()
    assert "Lock changes" in [entry.activity.title for entry in log.bench.view().entries]


def test_a_team_that_was_chased_is_told_who_asked_and_when_until_it_has_submitted(log: Log) -> None:
    desk, quarter = log.bench.desk, log.page.view.quarter  # type: ignore[union-attr]
    of = desk.chasing.read(quarter)
    changes = desk.chasing.record(quarter, desk.chasing.letters(of)[log.bench.team], "copied")
    log.page._bus.announce(changes)
    log.rest()
    log.qtbot.waitUntil(log.page.bar.isVisible)
    assert log.page.bar.words.text() == f"{desk.identity.me().name} asked for this return on 12/01/2026."
    submit(log.bench)
    log.page.reload()
    log.rest()
    assert log.page.bar.words.text().startswith("Submitted by ")
