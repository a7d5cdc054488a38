"""The arrow of a sorted list grows with the text, and no heading runs into it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kimdesk.ui.pages.actions import ACTIONS
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.theme.style import px
from tests.ui.conftest import ApplyTheme


def make_table(qtbot: QtBot, wide: int = 200) -> RecordTable:
    made = RecordTable("Actions", ACTIONS.columns, ("ref", "title"), "title", lambda: date(2026, 1, 12))
    qtbot.addWidget(made)
    made.resize(px(600), px(200))
    made.show()
    made.setColumnWidth(0, px(wide))
    return made


def heading(table: RecordTable, at: int = 0) -> QImage:
    header = table.horizontalHeader()
    box = QRect(header.sectionViewportPosition(at), 0, header.sectionSize(at), header.height())
    return header.viewport().grab(box).toImage()


def changed(before: QImage, after: QImage) -> QRect:
    """Return the box around all that differs."""
    points = [
        (x, y) for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    across, down = [x for x, _y in points], [y for _x, y in points]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


@pytest.mark.parametrize("scale", [100, 200])
def test_the_arrow_is_as_large_as_the_text_wants_it(qtbot: QtBot, theme: ApplyTheme, scale: int) -> None:
    theme("contrast", scale)
    table = make_table(qtbot)
    table.indicate_sort("title", False)
    plain = heading(table)
    table.indicate_sort("ref", False)
    assert changed(plain, heading(table)).width() >= px(7)


def test_the_arrow_turns_with_the_order(qtbot: QtBot, theme: ApplyTheme) -> None:
    theme("contrast", 200)
    table = make_table(qtbot)
    table.indicate_sort("ref", False)
    rising = heading(table)
    table.indicate_sort("ref", True)
    assert heading(table) != rising


def test_a_narrow_heading_is_shortened_before_its_arrow(qtbot: QtBot, theme: ApplyTheme) -> None:
    theme("contrast", 200)
    table = make_table(qtbot)
    table.setColumnWidth(1, px(80))
    table.indicate_sort("ref", False)
    plain = heading(table, 1)
    table.indicate_sort("title", False)
    arrow = px(8 + 6)
    column = [
        (x, y)
        for x in range(plain.width() - arrow - px(4), plain.width() - arrow - px(1))
        for y in range(plain.height() - px(4))
    ]
    sorted_ = heading(table, 1)
    assert {sorted_.pixel(x, y) for x, y in column} == {sorted_.pixel(1, 1)}
