"""What a scroll area scrolls is as high as what is in it; the same part elsewhere leaves its height to the layout."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.cards import Words, in_scroll_area
from kimdesk.ui.widgets.reflow import HighAsHeld

LONG = "One sentence that goes on over several lines where there is little room. " * 6


def held(words: str) -> HighAsHeld:
    made = HighAsHeld()
    QVBoxLayout(made).addWidget(Words(words, 14))
    return made


def test_as_a_head_above_something_it_takes_no_more_than_its_own(qtbot: QtBot) -> None:
    outer, head, rest = QWidget(), held("A few words"), QWidget()
    column = QVBoxLayout(outer)
    column.addWidget(head)
    column.addWidget(rest, 1)
    qtbot.addWidget(outer)
    outer.resize(400, 500)
    outer.show()
    qtbot.wait(50)
    assert head.height() < 100
    head.layout().addWidget(Words(LONG, 14))
    qtbot.wait(50)
    assert head.geometry().bottom() < rest.geometry().top()


def test_what_comes_in_later_makes_the_scrolled_part_higher(qtbot: QtBot) -> None:
    inner = held("A few words")
    area = in_scroll_area(inner)
    qtbot.addWidget(area)
    area.resize(300, 120)
    area.show()
    qtbot.wait(50)
    assert inner.height() == area.viewport().height()
    inner.layout().addWidget(Words(LONG, 14))
    qtbot.waitUntil(lambda: inner.height() == inner.heightForWidth(inner.width()) > 120, timeout=5000)
