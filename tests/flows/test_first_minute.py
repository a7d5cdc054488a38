"""A line manager comes to the return in few steps: counted are the presses, from the window just opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.page_making import LOG, OVERVIEW
from kimdesk.ui.widgets.inputs import GrowingText
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    """The window of a line manager who was let in, as it comes up."""
    person = bench.desk.records.make(
        "person", {"name": "Vi", "roles": ("line_manager",), "teams": (bench.team,), "sort": "person"}
    ).id
    bench.desk.identity.become(person)
    shown = show_window(bench, qtbot)
    yield shown
    shown.rest()
    shown.close()


def test_one_press_on_the_first_page_leads_to_ones_own_return_ready_to_be_written_in(shown: Shown) -> None:
    assert shown.window.tabs.current == OVERVIEW
    own = shown.window.overview.top.own
    shown.qtbot.waitUntil(own.go_on.isVisible, timeout=5000)
    shown.qtbot.mouseClick(own.go_on, Qt.MouseButton.LeftButton)
    shown.rest()
    assert shown.window.tabs.current == LOG
    view = shown.window.log.view
    assert view is not None
    assert view.team.id == shown.bench.team
    fields = [each for each in shown.window.log.findChildren(GrowingText) if each.isVisible() and not each.isReadOnly()]
    assert fields
    assert QApplication.activeModalWidget() is None
