"""A list of two lines keeps in sight what is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.two_line import TwoLineList
from tests.ui.conftest import ApplyTheme


def test_what_was_chosen_while_there_was_more_room_stays_in_sight(qtbot: QtBot, theme: ApplyTheme) -> None:
    made = TwoLineList("Topics")
    qtbot.addWidget(made)
    made.fill([(str(at), f"Topic {at}", "", "") for at in range(20)])
    made.resize(300, 1000)
    made.show()
    made.choose("15")
    QApplication.processEvents()
    made.resize(300, 120)
    assert made.viewport().rect().contains(made.visualItemRect(made.currentItem()).center())
