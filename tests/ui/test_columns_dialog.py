"""The order and the widths of columns are chosen by buttons, and count as if somebody had dragged them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.ui import announce
from kimdesk.ui.dialogs.columns_dialog import ColumnsDialog
from kimdesk.ui.importing.rows_panel import RowsPanel
from kimdesk.ui.pages.assets.register import ASSETS
from kimdesk.ui.pages.chase.table import ChaseTable
from kimdesk.ui.tables.record_table import RecordTable


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    made = RecordTable(
        "Assets", ASSETS.columns, ("ref", "title", "owner", "status"), "title", lambda: date(2026, 1, 12)
    )
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


@pytest.fixture
def dialog(table: RecordTable, qtbot: QtBot) -> Iterator[ColumnsDialog]:
    table.open_columns()
    made = table.findChild(ColumnsDialog)
    assert isinstance(made, ColumnsDialog)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=5000)
    yield made
    made.reject()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    told: list[str] = []
    really = announce.announcement
    monkeypatch.setattr(
        announce, "announcement", lambda source, words, urgent: (told.append(words), really(source, words, urgent))[1]
    )
    return told


def names(dialog: ColumnsDialog) -> list[str]:
    return [dialog.listed.item(at).text() for at in range(dialog.listed.count())]


def press(dialog: Any, button: str, qtbot: QtBot) -> None:
    getattr(dialog, button).setFocus()
    qtbot.keyClick(getattr(dialog, button), Qt.Key.Key_Space)


def test_a_column_goes_further_left_and_right_and_the_list_and_the_table_agree(
    table: RecordTable, dialog: ColumnsDialog, qtbot: QtBot, heard: list[str]
) -> None:
    ref, title, owner, status = names(dialog)
    dialog.listed.setCurrentRow(2)
    with qtbot.waitSignal(table.columns_changed):
        press(dialog, "left", qtbot)
    assert table.shown == ["ref", "owner", "title", "status"]
    assert names(dialog) == [ref, owner, title, status]
    assert dialog.listed.currentItem().text() == owner
    assert heard == [f"{owner}: 2 of 4"]
    press(dialog, "right", qtbot)
    press(dialog, "right", qtbot)
    assert table.shown == ["ref", "title", "status", "owner"]
    assert not dialog.right.isEnabled()


def test_a_column_gets_wider_and_narrower_and_keeps_the_width(
    table: RecordTable, dialog: ColumnsDialog, qtbot: QtBot, heard: list[str]
) -> None:
    before = table.columnWidth(1)
    dialog.listed.setCurrentRow(1)
    with qtbot.waitSignal(table.columns_changed):
        press(dialog, "wider", qtbot)
    assert table.columnWidth(1) == before + 20
    assert table.widths["title"] == before + 20
    assert heard == [f"{names(dialog)[1]}: Width {before + 20}"]
    press(dialog, "narrower", qtbot)
    assert table.widths["title"] == before
    for _step in range(40):
        press(dialog, "narrower", qtbot)
    assert table.columnWidth(1) == table.horizontalHeader().minimumSectionSize()
    assert not dialog.narrower.isEnabled()


def test_the_usual_widths_come_back(table: RecordTable, dialog: ColumnsDialog, qtbot: QtBot) -> None:
    before = [table.columnWidth(at) for at in range(4)]
    press(dialog, "wider", qtbot)
    press(dialog, "usual", qtbot)
    assert [table.columnWidth(at) for at in range(4)] == before
    assert table.widths == {}


def test_what_is_dragged_meanwhile_is_shown(table: RecordTable, dialog: ColumnsDialog, qtbot: QtBot) -> None:
    first = names(dialog)[0]
    table.horizontalHeader().moveSection(0, 3)
    qtbot.waitUntil(lambda: names(dialog)[3] == first, timeout=2000)


def test_both_menus_of_a_list_lead_there(table: RecordTable) -> None:
    columns = next(each.menu() for each in table.make_menu().actions() if each.text() == "Columns")
    for menu in (columns, table.make_columns_menu()):
        assert "Order and widths…" in [each.text() for each in menu.actions()]  # type: ignore[union-attr]


def test_the_rows_of_a_file_have_widths_to_choose_and_no_order(qtbot: QtBot) -> None:
    panel = RowsPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.table.actions()[0].trigger()
    dialog = panel.table.findChild(ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    assert dialog.windowTitle() == "Widths of columns"
    assert dialog.wider.isVisible()
    assert not dialog.left.isVisible()
    assert not dialog.usual.isVisible()
    dialog.reject()


def test_columns_that_fit_themselves_to_the_room_are_not_dragged(qtbot: QtBot) -> None:
    chase = ChaseTable()
    qtbot.addWidget(chase)
    head = chase.horizontalHeader()
    assert {head.sectionResizeMode(at) for at in range(head.count())} == {head.ResizeMode.Fixed}
