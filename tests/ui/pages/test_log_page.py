from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.languages import catalogue
from kimdesk.model.ops import Draft, Op
from kimdesk.ui.autosave import INTERVAL_MS
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.log.page import WHOLE, LogPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.segmented import SegmentedControl
from tests.ui.dropped import drag_over, held, let_go
from tests.ui.pages.conftest import take_focus
from tests.workspaces import Bench


@dataclass
class Log:
    """The log page on a small workspace, with words for what a test does."""

    page: LogPage
    bench: Bench
    tasks: Tasks
    qtbot: QtBot

    def rest(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=5000)

    def enter(self, editor: QWidget) -> None:
        """Put the keyboard into a field, as somebody does who is about to type."""
        self.qtbot.waitUntil(partial(take_focus, editor), timeout=5000)

    def choose(self, key: str) -> None:
        self.page.list.choose(key)
        self.rest()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.page, key, modifier)
        self.rest()

    def dialog(self) -> FormDialog:
        found = self.page.window().findChild(FormDialog)
        assert found is not None
        return found


@contextmanager
def shown_log(bench: Bench, qtbot: QtBot) -> Iterator[Log]:
    """Show the log of the first team in the quarter being returned."""
    tasks = Tasks()
    page = LogPage(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show_team(bench.team)
    page.show_quarter(bench.quarter)
    page.show()
    made = Log(page, bench, tasks, qtbot)
    made.rest()
    yield made
    tasks.stop()


@pytest.fixture
def log(bench: Bench, qtbot: QtBot, theme: object) -> Iterator[Log]:
    bench.fill_and_review(bench.before)
    with shown_log(bench, qtbot) as made:
        yield made


def test_opening_a_return_writes_nothing(log: Log) -> None:
    before = log.bench.operations()
    for entry in log.bench.view().entries:
        log.choose(entry.activity.id)
    log.choose(WHOLE)
    log.page.flush()
    log.rest()
    assert log.bench.operations() == before


def test_one_key_press_says_that_nothing_changed_and_goes_on_to_the_next_activity(log: Log) -> None:
    first, second, _third = log.bench.activities
    log.choose(first)
    log.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view = log.bench.view()
    assert [entry.outcome for entry in view.entries] == ["unchanged", "", ""]
    assert view.entries[0].reading.unchanged_for == 2
    assert log.page.list.key() == second


def test_what_is_typed_is_saved_without_leaving_the_field(log: Log) -> None:
    assert INTERVAL_MS <= 1000
    log.choose(WHOLE)
    editor = log.page.whole._bindings["statement"].editor
    log.enter(editor)
    log.qtbot.keyClicks(editor, "We checked")
    log.qtbot.waitUntil(lambda: log.bench.view().whole.values.get("statement") == "We checked", timeout=10_000)


def test_typing_on_after_a_save_makes_one_entry_in_the_history_and_no_conflict(log: Log) -> None:
    log.choose(WHOLE)
    binding = log.page.whole._bindings["statement"]
    editor = binding.editor
    log.enter(editor)
    for words in ("We", " checked", " ten cases"):
        log.qtbot.keyClicks(editor, words)
        binding.autosave.flush()
        log.rest()
    view = log.bench.view()
    assert view.whole.values["statement"] == "We checked ten cases"
    assert view.whole.record is not None
    assert view.whole.record.conflicts == frozenset()
    told = log.bench.desk.finding.history(view.id, "statement")
    assert len(told) == 1


def test_leaving_a_field_and_coming_back_at_once_does_not_conflict_with_oneself(log: Log) -> None:
    log.choose(WHOLE)
    binding = log.page.whole._bindings["gaps"]
    for words in ("one ", "two "):
        log.qtbot.keyClicks(binding.editor, words)
        binding.editor.left.emit()
    log.rest()
    record = log.bench.view().whole.record
    assert record is not None
    assert record.conflicts == frozenset()
    assert record["gaps"] == "one two"


def test_a_value_that_arrives_while_somebody_types_is_kept_beside_theirs(log: Log) -> None:
    log.bench.type("gaps", "what we said before")
    log.page.reload()
    log.rest()
    log.choose(WHOLE)
    binding = log.page.whole._bindings["gaps"]
    log.enter(binding.editor)
    log.qtbot.keyClicks(binding.editor, "mine: ")
    view = log.bench.view()
    store = log.bench.desk.context.store
    store.commit("edit", "somebody else", [Draft("return", view.id, "gaps", Op.SET, "theirs")])
    log.page.reload()
    log.rest()
    assert binding.editor.toPlainText().startswith("mine: ")
    binding.autosave.flush()
    log.rest()
    candidates = {each.words for each in log.bench.desk.conflicts.open(view.id)[0].candidates}
    assert candidates == {"theirs", "mine: what we said before"}


def test_something_changed_opens_the_questions_and_puts_the_cursor_there(log: Log) -> None:
    log.choose(log.bench.activities[0])
    log.page.activity.changed.click()
    log.rest()
    form = log.page.activity
    assert form._bindings["what"].editor.isVisible()
    assert log.page.list.key() == log.bench.activities[0]
    assert log.bench.view().entries[0].outcome == "changed"


def test_an_impossible_date_is_said_beside_the_field_and_nothing_is_saved(log: Log) -> None:
    log.choose(log.bench.activities[0])
    log.page.activity.changed.click()
    log.rest()
    binding = log.page.activity._bindings["effective"]
    log.qtbot.keyClicks(binding.editor, "31/02/2026")
    binding.autosave.flush()
    log.rest()
    row = binding.editor.parentWidget()
    assert "is not a date" in row.error.text()
    assert log.bench.view().entries[0].reading.values.get("effective") is None


def test_what_is_missing_leads_to_where_it_can_be_said(log: Log) -> None:
    log.choose(log.bench.activities[2])
    log.bench.desk.returns.nothing_changed(log.bench.view(), log.bench.activities)
    log.page.reload()
    log.rest()
    assert log.page.foot.chip.text == "1 thing missing"
    log.page.foot.first.click()
    log.rest()
    assert log.page.list.key() == WHOLE


def test_a_return_is_submitted_reviewed_with_own_ratings_and_then_read_only(log: Log) -> None:
    log.page.rest.click()
    log.rest()
    log.choose(WHOLE)
    log.qtbot.keyClicks(log.page.whole._bindings["statement"].editor, "All complete.")
    log.page.flush()
    log.rest()
    log.page.foot.primary.click()
    log.rest()
    assert log.page.chip.text == "Submitted"
    assert log.page.whole._bindings["statement"].editor.isReadOnly()
    log.page.foot.primary.click()
    panel = log.page.review.panel
    assert panel is not None
    assert log.page.whole.isVisible(), "the return is in sight while it is rated"
    panel.editors["p2"]._choose("1")
    panel.act.click()
    log.rest()
    assert not log.page.review.isVisible()
    view = log.bench.view()
    assert view.state == "reviewed"
    assert view.whole.values["r2"] == "1"


def test_returning_without_a_word_is_refused_inside_the_dialog(log: Log) -> None:
    log.bench.fill_and_review(log.bench.quarter)
    log.page.reload()
    log.rest()
    log.page.foot.second.click()
    dialog = log.dialog()
    dialog.act.click()
    log.rest()
    assert dialog.isVisible()
    assert dialog.rows["words"].error.text() == "Say what the team should do, so that they can."
    log.qtbot.keyClicks(dialog.editors["words"], "Say who holds the key log")
    dialog.act.click()
    log.rest()
    assert log.bench.view().state == "returned"
    assert "Say who holds the key log" in log.page.bar.words.text()


def test_a_practice_change_marks_its_activity_as_changed(log: Log) -> None:
    log.choose(log.bench.activities[1])
    log.page.side.change_wanted.emit()
    dialog = log.dialog()
    for name, words in (
        ("new", "Keys are signed for on the tablet"),
        ("why", "Two sets were lost"),
        ("effective", "1/11/2025"),
    ):
        log.qtbot.keyClicks(dialog.editors[name], words)
    dialog.act.click()
    log.rest()
    view = log.bench.view()
    assert [change.title for change in view.changes] == ["Keys are signed for on the tablet"]
    assert view.entries[1].reading.values["effective"] == "2025-11-01"


def test_a_purpose_that_names_an_activity_is_a_link_beside_it(log: Log) -> None:
    activity = log.bench.activities[0]
    purpose = {"purpose": "Letting homes", "function": "Lettings", "activities": (activity,)}
    made = log.bench.desk.records.make("processing", purpose)
    log.page.reload()
    log.choose(activity)
    opened: list[tuple[str, str]] = []
    log.page.record_opened.connect(lambda kind, record: opened.append((kind, record)))

    link = next(each for each in log.page.side.findChildren(LinkButton) if each.text() == "PA1 Letting homes")
    link.click()

    assert opened == [("processing", made.id)]


def test_a_logged_practice_becomes_the_standing_statement_by_one_press_that_can_be_undone(log: Log) -> None:
    desk, activity = log.bench.desk, log.bench.activities[1]
    log.bench.type("statement", "On paper", activity)
    values = {
        "team": log.bench.team, "activity": activity, "quarter": desk.context.quarter_id(log.bench.quarter),
        "old": "On paper", "new": "On the tablet", "why": "Two sets were lost", "effective": "01/11/2025",
    }  # fmt: skip
    desk.records.make("change", values)
    log.page.reload()
    log.choose(activity)
    log.rest()
    form = log.page.activity
    assert form.take_up.isVisible()
    assert "PC1 says how it is done since 01/11/2025" in form.offer.text()

    form.take_up.click()
    log.rest()
    assert log.bench.view().entry(activity).reading.values["statement"] == "On the tablet"
    assert not form.take_up.isVisible()

    desk.undo.undo()
    assert log.bench.view().entry(activity).reading.values["statement"] == "On paper"
    assert [each["new"] for each in log.bench.view().changes] == ["On the tablet"]


@pytest.mark.parametrize(
    ("statement", "effective"),
    [("In words of their own", "01/11/2025"), ("On the tablet", "01/11/2025"), ("On paper", "13/01/2026")],
)
def test_what_is_said_already_or_is_not_in_force_yet_is_not_offered(log: Log, statement: str, effective: str) -> None:
    desk, activity = log.bench.desk, log.bench.activities[1]
    log.bench.type("statement", statement, activity)
    values = {
        "team": log.bench.team, "activity": activity, "quarter": desk.context.quarter_id(log.bench.quarter),
        "old": "On paper", "new": "On the tablet", "why": "Two sets were lost", "effective": effective,
    }  # fmt: skip
    desk.records.make("change", values)
    log.page.reload()
    log.choose(activity)
    log.rest()
    assert not log.page.activity.take_up.isVisible()


def test_what_is_dropped_beside_an_activity_becomes_its_evidence(
    log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    activity = log.bench.activities[0]
    log.choose(activity)
    data = held([QUrl.fromLocalFile(str(tmp_path / "Key sheet.xlsx"))])
    assert drag_over(log.page.side, data)
    let_go(log.page.side, data)
    log.rest()
    assert [(each.title, each["record"]) for each in log.bench.view().evidence] == [("Key sheet", activity)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_words: ([str(tmp_path / "Two.pdf")], ""))
    button = next(each for each in log.page.side.findChildren(SecondaryButton) if each.text() == "Link files…")
    button.click()
    log.rest()
    assert [each.title for each in log.bench.view().evidence] == ["Key sheet", "Two"]


@pytest.fixture
def welsh() -> Iterator[None]:
    i18n.use(catalogue(i18n.WELSH), i18n.WELSH)
    yield
    i18n.use(None)


def test_a_commitment_has_room_for_its_sentence_beside_or_above_its_steps(welsh: None, log: Log) -> None:
    log.choose(WHOLE)
    sentences = [each for each in log.page.whole.findChildren(Words) if isinstance(each.buddy(), SegmentedControl)]
    assert len(sentences) == 5
    for wide in range(900, 1300, 50):
        log.page.resize(wide, 640)
        log.qtbot.waitUntil(lambda: min(each.width() for each in sentences) >= px(200), timeout=1000)
