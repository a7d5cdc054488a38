"""Header, status line and keyboard of the whole window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from kimdesk.ui import status_line
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.help_dialog import HelpDialog, help_pages
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.dialogs.people_dialog import PeopleDialog
from kimdesk.ui.help_topics import REQUESTS, SHARING, topic_of_line, topic_of_tab
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.page_making import ACTIONS, ASSETS, LOG, PAGES, REGISTERS
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.registers.shelf import SHELVES
from kimdesk.ui.status_line import StatusLine
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    bench.desk.records.make("person", {"name": "Somebody else", "sort": "person", "roles": ("viewer",)})
    made = show_window(bench, qtbot)
    yield made
    made.close()
    apply_theme(qapp)


@pytest.fixture
def large(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    """The window with text twice as large: a list and what is opened from it have no room beside each other."""
    apply_theme(qapp, "light", 200)
    bench.desk.records.make("action", {"title": "Publish it", "theme": "IM"})
    made = show_window(bench, qtbot)
    yield made
    made.close()
    apply_theme(qapp)


def entries(menu: QMenu | None) -> list[QAction]:
    assert menu is not None
    return [action for action in menu.actions() if not action.isSeparator()]


# --- quarters ------------------------------------------------------------------------------------------------------


def test_quarters_are_offered_from_the_first_that_was_used(shown: Shown, bench: Bench) -> None:
    first = bench.quarter.shifted(-2)
    bench.type("gaps", "Old paper", quarter=first)
    shown.window.show_quarter(bench.quarter)
    shown.rest()
    offered = [action.data() for action in entries(shown.window.header.quarter.menu())]
    assert offered == [bench.quarter.shifted(shift) for shift in (1, 0, -1, -2)]


def test_each_quarter_says_its_state_and_the_year_in_which_it_is_due(shown: Shown, bench: Bench) -> None:
    bench.fill_and_review(bench.before)
    bench.sign(bench.before)
    shown.window.show_quarter(bench.quarter)
    shown.rest()
    said = {action.data(): action.text() for action in entries(shown.window.header.quarter.menu())}
    assert said[bench.before] == f"{bench.before.name}, Jul to Sep: signed off, due 21 Oct 2025"
    assert said[bench.quarter].endswith("due 22 Jan 2026")


# --- who one is, and settings ----------------------------------------------------------------------------------------


def test_the_menu_of_the_person_says_who_one_is_and_keeps_settings_out(shown: Shown) -> None:
    own = [action.text() for action in entries(shown.window.header.me.menu())]
    settings = [action.text() for action in entries(shown.window.header.settings.menu())]
    assert own[0].startswith("You are ")
    assert own[1:] == ["Work as somebody else", "People and roles…"]
    assert settings == [
        "Appearance",
        "Size of text",
        "Language · Iaith",
        "Workspace settings…",
        "Bring in a workbook…",
        "Back up now",
        "Backups…",
        "Check a pack…",
        "Compare…",
        "Help\tF1",
        "Keys\tCtrl+/",
    ]


def open_people(shown: Shown) -> PeopleDialog:
    shown.window.ways.open_people()
    shown.rest()
    return next(each for each in shown.window.findChildren(PeopleDialog) if each.isVisible())


def test_an_administrator_adds_somebody_with_a_role_and_a_team(shown: Shown, bench: Bench) -> None:
    people = open_people(shown)
    people.add.click()
    people.form.name.setText("Voids manager")
    people.form.roles["line_manager"].setChecked(True)
    people.form.teams[bench.team].setChecked(True)
    people.save.click()
    shown.rest()
    made = next(who for who in bench.desk.identity.choices() if who.name == "Voids manager")
    assert made.roles == ("line_manager",)
    assert people.form.name.text() == "Voids manager"
    people.form.left.setText("5 January 2026")
    people.save.click()
    shown.rest()
    assert "Voids manager" not in [who.name for who in bench.desk.identity.choices()]


def test_the_last_administrator_stays(shown: Shown, bench: Bench) -> None:
    people = open_people(shown)
    people.list.choose(bench.desk.identity.me().id)
    people.form.roles["administrator"].setChecked(False)
    people.save.click()
    shown.rest()
    assert "must stay" in people.bar.words.text()
    assert "administrator" in bench.desk.identity.me().roles


def test_a_person_without_a_name_is_not_added(shown: Shown) -> None:
    people = open_people(shown)
    people.add.click()
    people.save.click()
    assert people.form.name_row.error.text()


# --- help ------------------------------------------------------------------------------------------------------------


def test_f1_opens_the_help_at_the_page_shown(shown: Shown) -> None:
    shown.window.tabs.choose(LOG)
    shown.press(Qt.Key.Key_F1)
    found = next(each for each in shown.window.findChildren(HelpDialog) if each.isVisible())
    assert found.topics.currentItem().text() == "The KIM log"
    assert "Nothing changed" in found.words.toPlainText()


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("", "Lists and registers"),
        ("interface", "Lists and registers"),
        ("risk", "Risks"),
        ("calendar", "What is due, and who has checked"),
        ("bundle", "Search and information requests"),
    ],
)
def test_f1_on_the_registers_leads_to_the_one_that_is_open(shown: Shown, line: str, title: str) -> None:
    shown.window.tabs.choose(REGISTERS)
    shown.rest()
    if line:
        shown.window.page(REGISTERS).open_line(line)  # type: ignore[union-attr]
        shown.rest()
    shown.window.ways.open_help()
    found = next(each for each in shown.window.findChildren(HelpDialog) if each.isVisible())
    assert found.topics.currentItem().text() == title
    found.reject()


def test_every_tab_and_every_line_of_the_index_has_a_page_of_the_help() -> None:
    pages = {path.stem for path in help_pages()}
    lines = [each.key for shelf in SHELVES for each in shelf.lines]
    assert {topic_of_tab(tab) for tab in PAGES} | {topic_of_line(line) for line in lines} | {REQUESTS, SHARING} <= pages


def test_a_page_on_registers_is_about_one_task_and_is_read_in_three_minutes() -> None:
    for path in (each for each in help_pages() if each.stem.startswith("3")):
        text = path.read_text(encoding="utf-8")
        assert text.count("\n# ") == 0
        assert len(text.split()) <= 450, path.name


def test_every_page_of_the_help_has_a_title_and_no_command_line() -> None:
    for path in help_pages():
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert "command line" not in text.casefold()


# --- undo and what is said -------------------------------------------------------------------------------------------


def test_undo_says_what_it_would_take_back_and_redo_what_it_would_bring_back(shown: Shown, bench: Bench) -> None:
    action = bench.desk.records.make("action", {"title": "Publish it", "theme": "IM"}).id
    shown.window._bus.announce(bench.desk.records.change("action", action, {"target": "Q1 2026/27"}))
    shown.rest()
    status = shown.window.status
    assert status.undo.text() == "Undo: Publish it, original target"
    status.undo.click()
    shown.rest()
    assert status.redo.text() == "Redo: Publish it, original target"
    assert status.said.text().startswith("Undone: Publish it, original target.")
    status.redo.click()
    shown.rest()
    assert bench.desk.records.get("action", action)["target"] == "Q1 2026/27"


def test_what_was_said_goes_away_by_itself_and_with_the_next_act(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status_line, "EXPIRES_MS", 60)
    line = StatusLine()
    qtbot.addWidget(line)
    line.say("Backed up.")
    qtbot.waitUntil(lambda: line.said.text() == "", timeout=2000)
    monkeypatch.setattr(status_line, "_SAME_ACT_MS", -1)
    line.say("Pasted 3 rows.")
    qtbot.wait(5)
    line.say_saved("Saved 14:05")
    assert line.said.text() == ""


# --- the keyboard ----------------------------------------------------------------------------------------------------


def test_a_page_key_takes_the_keyboard_to_the_page(shown: Shown) -> None:
    for key, at in ((Qt.Key.Key_2, LOG), (Qt.Key.Key_3, ASSETS)):
        shown.press(key, CONTROL)
        shown.qtbot.waitUntil(lambda at=at: shown.window.pages[at].isAncestorOf(QApplication.focusWidget()))


def test_the_keyboard_comes_back_when_a_dialog_closes(shown: Shown) -> None:
    before = shown.window.overview.top.needs.sign
    before.setFocus()
    shown.qtbot.waitUntil(before.hasFocus)
    shown.press(Qt.Key.Key_F1)
    found = next(each for each in shown.window.findChildren(HelpDialog) if each.isVisible())
    shown.qtbot.waitUntil(lambda: found.isAncestorOf(QApplication.focusWidget()))
    found.close_button.click()
    shown.qtbot.waitUntil(before.hasFocus)


def test_what_goes_away_under_the_keyboard_leaves_it_on_the_page(shown: Shown) -> None:
    shown.window.tabs.choose(LOG)
    shown.rest()
    button = shown.window.log.foot.primary
    button.setEnabled(True)
    button.show()
    button.setFocus()
    shown.qtbot.waitUntil(button.hasFocus)
    button.hide()
    shown.qtbot.waitUntil(shown.window.log.list.hasFocus)


# --- size of text ----------------------------------------------------------------------------------------------------


def test_a_new_size_of_text_reaches_everything_at_once(shown: Shown) -> None:
    before = shown.window.header.search.font().pixelSize()
    shown.window.header.text_size_chosen.emit(200)
    shown.rest()
    window = shown.window
    assert window.header.search.font().pixelSize() == 2 * before
    assert window.status.height() >= window.status.saved.sizeHint().height()
    margins = window.overview.top.needs.body.contentsMargins()
    assert margins.left() == 28
    window.header.text_size_chosen.emit(100)
    shown.rest()


def test_at_200_per_cent_the_page_keeps_most_of_the_window(shown: Shown, qapp: QApplication) -> None:
    shown.window.header.text_size_chosen.emit(200)
    shown.window.resize(1100, 620)
    shown.rest()
    shown.qtbot.waitUntil(lambda: shown.window.overview.height() >= 400)
    areas = shown.window.overview.findChildren(QScrollArea)
    assert len(areas) == 1
    shown.window.header.text_size_chosen.emit(100)
    shown.rest()


def test_a_window_that_has_gone_leaves_no_part_of_itself_behind(bench: Bench, qtbot: QtBot) -> None:
    before, tasks = set(QApplication.topLevelWidgets()), Tasks()
    window = MainWindow(bench.desk, tasks, ChangeBus())
    window.page(LOG)
    window.show()
    qtbot.waitUntil(lambda: tasks.idle, timeout=15_000)
    window.close()
    tasks.stop()
    shiboken6.delete(window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [type(each).__name__ for each in QApplication.topLevelWidgets() if each not in before]
    assert left == []


def test_a_record_made_where_it_takes_the_place_of_its_list_gets_the_keyboard(large: Shown) -> None:
    shown = large
    shown.press(Qt.Key.Key_4, CONTROL)
    page = shown.window.page(ACTIONS)
    assert isinstance(page, RegisterPage)
    page.list.new_button.setFocus()
    shown.qtbot.waitUntil(page.list.new_button.hasFocus)
    page.list.new_button.click()
    dialog = page.findChild(NewRecordDialog)
    assert dialog is not None
    shown.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    dialog.inputs["title"].editor.load("Print the forms anew")
    dialog.add.click()
    shown.rest()
    assert not page.list.isVisible()
    shown.qtbot.waitUntil(lambda: page.editor.isAncestorOf(QApplication.focusWidget()), timeout=2000)
    assert page.editor.holds_field(QApplication.focusWidget())
