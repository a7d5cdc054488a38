"""A pill that opens a menu keeps its words clear of its arrow, however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import apply_theme, px
from kimdesk.ui.widgets.buttons import PillButton


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("cut", [False, True])
def test_words_end_before_the_arrow(qtbot: QtBot, qapp: QApplication, scale: int, cut: bool) -> None:
    apply_theme(qapp, "light", scale)
    pill = PillButton("Cassandra Featherstonehaugh")
    qtbot.addWidget(pill)
    pill.set_menu(QMenu(pill))
    pill.resize(px(112) if cut else pill.sizeHint().width(), pill.sizeHint().height())
    room = pill._words_room()
    wide = QFontMetrics(pill._font()).horizontalAdvance(pill.text())
    assert pill._arrow_box().left() - room.right() >= px(5)
    assert (wide > room.width()) is cut
