"""Ctrl+K: records, pages and commands in one list, and what was opened last before anything is typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from pytestqt.qtbot import QtBot

from kimdesk.settings import Settings
from kimdesk.ui.commands import commands_of, matching
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.dialogs.sign_dialog import SignDialog
from kimdesk.ui.page_making import ASSETS, REGISTERS
from kimdesk.ui.recent import MOST, PAGE, Recent
from kimdesk.ui.theme.style import apply_theme, tokens
from kimdesk.ui.widgets.two_line import SECOND_LINE
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    shown = show_window(bench, qtbot)
    shown.window.activateWindow()
    qtbot.waitUntil(shown.window.isActiveWindow, timeout=5000)
    yield shown
    shown.rest()
    shown.close()


def look_for(shown: Shown, words: str) -> list[str]:
    """Type into the search and return what is found."""
    search = shown.window.search
    shown.window.go_to_search()
    shown.qtbot.keyClicks(shown.window.header.search, words)
    shown.rest()
    shown.qtbot.waitUntil(search.isVisible, timeout=5000)
    return [search.list.item(at).text() for at in range(search.list.count())]


def enter(shown: Shown) -> None:
    shown.qtbot.keyClick(shown.window.header.search, Qt.Key.Key_Return)
    shown.rest()


def test_a_command_is_found_by_the_beginnings_of_its_words_and_done(shown: Shown) -> None:
    assert "Back up now" in look_for(shown, "back up")
    enter(shown)
    said = shown.window.status.said
    shown.qtbot.waitUntil(lambda: said.text().startswith("Backed up to"), timeout=5000)


def test_the_key_stands_beside_a_command(shown: Shown) -> None:
    found = look_for(shown, "check spell")
    at = found.index("Check spelling…")
    assert shown.window.search.list.item(at).data(SECOND_LINE) == "Command: F7"


def test_a_theme_is_put_on_by_its_name(shown: Shown, qapp: object) -> None:
    try:
        assert "Appearance: Dark" in look_for(shown, "appearance dark")
        enter(shown)
        assert tokens().name == "dark"
    finally:
        apply_theme(qapp)  # type: ignore[arg-type]


def test_the_quarter_is_signed_off_from_here(shown: Shown) -> None:
    assert look_for(shown, "sign off")[-1] == "Sign off this quarter…"
    shown.window.search.list.setCurrentRow(shown.window.search.list.count() - 1)
    enter(shown)
    assert isinstance(shown.sign_dialog(), SignDialog)
    shown.sign_dialog().reject()


def test_a_record_of_any_register_is_begun_from_here(shown: Shown) -> None:
    for words in ("new information asset", "new breach"):
        assert look_for(shown, words)
        enter(shown)
        dialogs = [each for each in shown.window.findChildren(NewRecordDialog) if each.isVisible()]
        assert len(dialogs) == 1, words
        dialogs[0].reject()


def test_a_register_is_gone_to_by_its_name(shown: Shown) -> None:
    found = look_for(shown, "go to risks")
    assert found == ["Go to Risks"]
    enter(shown)
    assert shown.window.tabs.current == REGISTERS
    assert shown.window.page(REGISTERS).open_key == "risk"  # type: ignore[union-attr]


def test_records_come_before_commands_and_a_sign_asks_for_commands_alone(shown: Shown) -> None:
    shown.bench.desk.records.make("action", {"title": "Print the letters", "theme": "IM"})
    found = look_for(shown, "print")
    assert "Print the letters" in found[0]
    assert found[-1] == "Print what is in front…"
    shown.window.header.search.clear()
    assert look_for(shown, ">print") == ["Print what is in front…"]


def test_fewer_than_three_letters_find_no_command(shown: Shown) -> None:
    search = shown.window.search
    shown.window.go_to_search()
    shown.qtbot.keyClicks(shown.window.header.search, "ba")
    shown.rest()
    assert [search.list.item(at).text() for at in range(search.list.count())] == []


def test_every_line_of_the_settings_menu_and_every_key_is_a_command(shown: Shown) -> None:
    commands = commands_of(shown.window)
    names = [each.name for each in commands]
    assert len({each.key for each in commands}) == len(commands)
    menu = shown.window.header._settings
    lines = [
        each.text().partition("\t")[0]
        for each in menu.actions()
        if isinstance(each, QAction) and each.text() and not each.menu()
    ]
    assert [each for each in lines if each not in names] == []
    for under in (each.menu() for each in menu.actions() if each.menu()):
        for choice in under.actions():  # type: ignore[union-attr]
            assert any(name.endswith(f": {choice.text()}") for name in names), choice.text()
    keys = {
        each.key().toString()
        for each in shown.window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    }
    said = {each.keys for each in commands}
    assert keys - said - {"Ctrl+K", "Ctrl+F", "Ctrl+Shift+Z", "F6", "Shift+F6", "F8", "Shift+F8"} == set()


def test_commands_that_begin_as_typed_come_first(shown: Shown) -> None:
    found = [each.name for each in matching(commands_of(shown.window), "check")]
    assert found[:2] == ["Check spelling…", "Check a pack…"]


# --- what was opened last -------------------------------------------------------------------------------------------


def offered(shown: Shown) -> list[str]:
    # A page that is made on the way may have taken the keyboard for a moment.
    shown.window.activateWindow()
    shown.qtbot.waitUntil(shown.window.isActiveWindow, timeout=5000)
    shown.press(Qt.Key.Key_K, CONTROL)
    shown.rest()
    found = shown.window.search.list
    return [found.item(at).text() for at in range(found.count())]


def test_before_anything_is_typed_what_was_opened_last_is_offered_and_kept_on_this_computer(shown: Shown) -> None:
    assert offered(shown) == []
    assert "Type the words" in shown.window.search.none.text()
    make = shown.bench.desk.records.make
    core = {"holds": "Keys", "function": "Voids", "status": "held", "place": "Depot", "not_known": ("owner",)}
    asset = make("asset", {"title": "Key log", **core}).id
    shown.window.open_record("asset", asset)
    shown.window.ways.open_line("chasing")
    shown.rest()
    assert offered(shown) == ["Chase", "Key log"]
    shown.qtbot.keyClick(shown.window.header.search, Qt.Key.Key_Down)
    enter(shown)
    assert shown.window.tabs.current == ASSETS
    kept = Settings(shown.bench.desk.context.store.home.settings)["recent"]
    assert kept == {"items": [f"asset:{asset}", f"{PAGE}:chasing"]}


def test_what_is_gone_is_offered_no_more(shown: Shown) -> None:
    shown.window.ways.recent.note("asset", "0000")
    assert offered(shown) == []


def test_ten_are_kept_each_once(bench: Bench, qapp: object) -> None:
    recent = Recent(bench.desk, QObject())
    for at in (*range(12), 5):
        recent.note("asset", str(at))
    assert [each.key for each in recent.items()] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert len(recent.items()) == MOST
    bench.desk.context.settings.change("recent", {"items": "damaged"})
    assert recent.items() == []


def test_leaving_the_search_takes_the_list_away(shown: Shown) -> None:
    shown.window.ways.open_line("chasing")
    shown.rest()
    assert offered(shown) == ["Chase"]
    assert shown.window.search.isVisible()
    shown.window.tabs.setFocus()
    assert not shown.window.search.isVisible()
