"""The list and the record beside it get wider and narrower by keys, by commands and by a press, and not by dragging alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kimdesk.ui import announce
from kimdesk.ui.commands import commands_of
from kimdesk.ui.page_making import ASSETS, LOG
from kimdesk.ui.registers.remembered import Remembered
from kimdesk.ui.widgets.pane_splitter import PaneHandle, PaneSplitter
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    values = {"title": "Void photos", "holds": "Photographs", "function": "Voids", "status": "held"}
    bench.desk.records.make("asset", {**values, "not_known": ("owner", "where")})
    made = show_window(bench, qtbot)
    made.window.resize(1400, 800)
    made.window.tabs.choose(ASSETS)
    made.rest()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=5000)
    yield made
    made.close()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    told: list[str] = []
    really = announce.announcement
    monkeypatch.setattr(
        announce, "announcement", lambda source, words, urgent: (told.append(words), really(source, words, urgent))[1]
    )
    return told


def page(shown: Shown) -> Any:
    return shown.window.page(ASSETS)


def panes(shown: Shown) -> PaneSplitter:
    return page(shown)._panes


def handle(shown: Shown) -> PaneHandle:
    found = panes(shown).handle(1)
    assert isinstance(found, PaneHandle)
    return found


def choose(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


def test_a_key_makes_the_pane_with_the_keyboard_wider_and_with_shift_narrower(shown: Shown) -> None:
    before = panes(shown).sizes()
    page(shown).table.setFocus()
    shown.press(Qt.Key.Key_F8)
    wider = panes(shown).sizes()
    assert wider[0] > before[0]
    assert sum(wider) == sum(before)
    shown.press(Qt.Key.Key_F8, SHIFT)
    assert panes(shown).sizes() == before

    shown.window.panes.step(1)
    shown.press(Qt.Key.Key_F8)
    assert panes(shown).sizes()[1] > before[1]


def test_what_was_chosen_by_keys_is_remembered_as_a_drag_is(shown: Shown) -> None:
    page(shown).table.setFocus()
    shown.press(Qt.Key.Key_F8)
    remembered = Remembered(shown.bench.desk.context.settings, "asset")
    shown.qtbot.waitUntil(lambda: remembered.panes() == tuple(panes(shown).sizes()), timeout=3000)


def test_what_was_chosen_is_remembered_by_whoever_goes_on_to_another_page_at_once(shown: Shown) -> None:
    page(shown).table.setFocus()
    shown.press(Qt.Key.Key_F8)
    shown.window.go_to_page(LOG)
    remembered = Remembered(shown.bench.desk.context.settings, "asset")
    shown.qtbot.waitUntil(lambda: remembered.panes() == tuple(panes(shown).sizes()), timeout=3000)


def test_how_wide_a_pane_is_and_that_it_gets_no_wider_is_heard(shown: Shown, heard: list[str]) -> None:
    page(shown).table.setFocus()
    shown.press(Qt.Key.Key_F8, SHIFT)
    sizes = panes(shown).sizes()
    assert heard[-1] == f"{page(shown).page_name}: {round(100 * sizes[0] / sum(sizes))} per cent of the width"
    for _step in range(40):
        shown.press(Qt.Key.Key_F8)
    assert heard[-1] == f"{page(shown).page_name}: it gets no wider"
    assert panes(shown).sizes()[1] == page(shown)._editor_card.minimumWidth()
    for _step in range(40):
        shown.press(Qt.Key.Key_F8, SHIFT)
    assert heard[-1] == f"{page(shown).page_name}: it gets no narrower"


def test_a_press_between_the_panes_opens_a_menu_that_needs_no_dragging(shown: Shown) -> None:
    before = panes(shown).sizes()
    QTest.mouseClick(handle(shown), Qt.MouseButton.LeftButton, pos=handle(shown).rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Wider record")
    assert panes(shown).sizes()[1] > before[1]
    choose(handle(shown).make_menu(), "Wider list")
    assert panes(shown).sizes() == before
    choose(handle(shown).make_menu(), "Wider list")
    choose(handle(shown).make_menu(), "Usual widths of list and record")
    left, right = panes(shown).sizes()
    assert left / right == pytest.approx(830 / 430, rel=0.02)


def test_a_drag_opens_no_menu(shown: Shown) -> None:
    before, grip = panes(shown).sizes(), handle(shown)
    at = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(grip, at - QPoint(80, 0))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center() - QPoint(80, 0))
    assert QApplication.activePopupWidget() is None
    assert panes(shown).sizes()[0] < before[0]


def test_the_commands_change_the_widths_wherever_the_keyboard_is(shown: Shown) -> None:
    before = panes(shown).sizes()
    commands = {each.name: each for each in commands_of(shown.window)}
    shown.window.go_to_search()
    commands["Wider list"].act()
    assert panes(shown).sizes()[0] > before[0]
    commands["Wider record"].act()
    assert panes(shown).sizes() == before
    commands["Wider record"].act()
    commands["Usual widths of list and record"].act()
    left, right = panes(shown).sizes()
    assert left / right == pytest.approx(830 / 430, rel=0.02)


def test_where_no_widths_can_be_chosen_it_is_said_why(shown: Shown) -> None:
    shown.window.tabs.setFocus()
    shown.press(Qt.Key.Key_F8)
    assert shown.window.status.said.text().startswith("F8 makes the list or the record wider")
    shown.window.go_to_page(LOG)
    shown.rest()
    shown.press(Qt.Key.Key_F8)
    assert shown.window.status.said.text().startswith("No list and record stand side by side here")


def test_where_there_is_room_for_one_pane_its_width_is_kept_for_when_there_is_more(shown: Shown) -> None:
    page(shown).table.setFocus()
    shown.press(Qt.Key.Key_F8)
    chosen, remembered = panes(shown).sizes(), Remembered(shown.bench.desk.context.settings, "asset")
    shown.qtbot.waitUntil(lambda: remembered.panes() == tuple(chosen), timeout=3000)
    page(shown)._narrow = True
    page(shown)._show_pane(editor=False)
    shown.press(Qt.Key.Key_F8)
    panes(shown)._on_settled()
    assert remembered.panes() == tuple(chosen)
