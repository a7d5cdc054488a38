"""A page is read when it is seen, and soon after what it shows has changed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.model.changes import Changes
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage

RISKS, TEAMS = Changes(frozenset({"risk"}), frozenset({"r"})), Changes(frozenset({"team"}), frozenset({"t"}))


class Page(FreshPage):
    """Counts how often it is read; risks are what it shows."""

    def __init__(self, bus: ChangeBus) -> None:
        super().__init__(bus, 20)
        self.read = 0

    def reload(self) -> None:
        super().reload()
        self.read += 1

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & {"risk"})


class AlwaysAnew(Page):
    """Is read whenever it is shown."""

    def reload(self) -> None:
        self.read += 1


@pytest.fixture
def bus(qtbot: QtBot) -> ChangeBus:
    return ChangeBus()


@pytest.fixture
def page(bus: ChangeBus, qtbot: QtBot) -> Page:
    made = Page(bus)
    qtbot.addWidget(made)
    return made


def test_it_is_read_when_it_is_first_seen_and_not_again_without_a_change(page: Page) -> None:
    assert page.read == 0
    for _time in range(2):
        page.show()
        page.hide()
    assert page.read == 1


def test_several_changes_in_a_row_are_read_once(page: Page, bus: ChangeBus, qtbot: QtBot) -> None:
    page.show()
    for _time in range(5):
        bus.announce(RISKS)
    assert page.read == 1
    qtbot.waitUntil(lambda: page.read == 2, timeout=5_000)
    qtbot.wait(60)
    assert page.read == 2


def test_a_change_that_cannot_be_seen_there_is_not_read(page: Page, bus: ChangeBus, qtbot: QtBot) -> None:
    page.show()
    bus.announce(TEAMS)
    assert not page._soon.isActive()
    page.hide()
    bus.announce(TEAMS)
    page.show()
    assert page.read == 1


def test_a_change_that_nobody_sees_is_read_when_the_page_is_shown_again(
    page: Page, bus: ChangeBus, qtbot: QtBot
) -> None:
    page.show()
    page.hide()
    bus.announce(RISKS)
    qtbot.wait(60)
    assert page.read == 1
    page.show()
    assert page.read == 2


def test_a_page_that_stays_stale_is_read_whenever_it_is_shown(bus: ChangeBus, qtbot: QtBot) -> None:
    page = AlwaysAnew(bus)
    qtbot.addWidget(page)
    for _time in range(3):
        page.show()
        page.hide()
    assert page.read == 3
