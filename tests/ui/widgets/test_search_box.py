"""A search is emptied by the cross at its end, which grows with the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.search_box import SearchBox
from tests.ui.conftest import ApplyTheme


def make_box(qtbot: QtBot) -> tuple[SearchBox, QAbstractButton]:
    box = SearchBox("Search", "Search")
    qtbot.addWidget(box)
    box.resize(px(240), px(32))
    box.show()
    box.setText("keys")
    cross = box.findChild(QAbstractButton)
    assert cross is not None
    return box, cross


@pytest.mark.parametrize("scale", [100, 200])
def test_the_cross_is_as_large_as_the_text_wants_it(qtbot: QtBot, theme: ApplyTheme, scale: int) -> None:
    theme("light", scale)
    box, cross = make_box(qtbot)
    assert min(cross.width(), cross.height()) >= px(24)
    assert box.rect().contains(cross.geometry())


def test_a_box_on_screen_takes_a_change_of_the_text_size(qtbot: QtBot, theme: ApplyTheme) -> None:
    box, cross = make_box(qtbot)
    theme("light", 200)
    box.resize(px(240), px(32))
    assert cross.width() >= px(24)


def test_the_cross_takes_the_words_away_and_goes_with_them(qtbot: QtBot, theme: ApplyTheme) -> None:
    box, cross = make_box(qtbot)
    assert cross.accessibleName() == "Clear"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert box.text() == ""
    assert not cross.isVisible()
