"""A list of two lines: what is chosen is seen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.two_line import TwoLineList


def test_what_is_chosen_stays_in_sight_when_the_list_gets_lower(qtbot: QtBot) -> None:
    listed = TwoLineList("Topics")
    qtbot.addWidget(listed)
    listed.fill([(str(at), f"Topic {at}", "", "") for at in range(30)])
    listed.resize(300, 1200)
    listed.show()
    listed.choose("20")
    listed.resize(300, 150)
    assert listed.viewport().rect().contains(listed.visualItemRect(listed.currentItem()))
