"""Pasting into a list: Ctrl+V, the import desk with its rows, Enter; nothing is written before that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kimdesk.services.import_flow import Step
from kimdesk.services.import_report import OnMatch
from kimdesk.store import reading
from kimdesk.ui.importing.dialog import ImportDialog
from kimdesk.ui.tables.cells import Cell
from tests.ui.pages.conftest import Shown

PLAIN = "Asset name\tDescription\tHeld or needed\nDamp cases\tA list\tHeld\n"


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def desk_of(shown: Shown) -> ImportDialog:
    dialog = shown.page.findChild(ImportDialog)
    assert dialog is not None
    return dialog


def pasted(shown: Shown, text: str) -> ImportDialog:
    QGuiApplication.clipboard().setText(text)
    shown.page.list.paste_button.click()
    shown.settle()
    return desk_of(shown)


def press(shown: Shown, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    shown.qtbot.keyClick(widget, key, held)
    shown.settle()


def focused(dialog: ImportDialog) -> QWidget:
    return dialog.focusWidget() or dialog


def cell_at(dialog: ImportDialog, row: int, column: int) -> Cell:
    model = dialog.rows.rows
    return model.cell(next(each for each in model.shown if each.row == row), column)


def test_a_plain_range_is_in_by_three_presses_of_which_the_first_opens_the_desk(asset_page: Shown) -> None:
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    before = asset_page.bench.operations()
    QGuiApplication.clipboard().setText(PLAIN)
    asset_page.enter(asset_page.page.table)

    press(asset_page, asset_page.page.table, Qt.Key.Key_V, control)
    dialog = desk_of(asset_page)
    assert (dialog.flow.step, dialog.act.text()) == (Step.CHECKING, "Bring in 1 row")
    assert asset_page.bench.operations() == before
    press(asset_page, focused(dialog), Qt.Key.Key_Return, none)
    assert dialog.flow.step is Step.DONE
    assert "Damp cases" in asset_page.titles()
    press(asset_page, focused(dialog), Qt.Key.Key_Return, none)

    assert asset_page.page.findChild(ImportDialog) is None


def test_words_pasted_into_the_filter_stay_words(asset_page: Shown) -> None:
    QGuiApplication.clipboard().setText("photos")
    box = asset_page.page.filters.box
    asset_page.enter(box)
    press(asset_page, box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "photos"
    assert asset_page.page.findChild(ImportDialog) is None


def test_the_menu_of_the_list_pastes_too(asset_page: Shown) -> None:
    QGuiApplication.clipboard().setText(PLAIN)
    menu = asset_page.page.table.make_menu()
    next(each for each in menu.actions() if each.text() == "Paste rows from Excel").trigger()
    asset_page.settle()
    assert desk_of(asset_page).flow.step is Step.CHECKING


def test_a_list_whose_records_are_made_elsewhere_takes_no_rows(asset_page: Shown) -> None:
    asset_page.page.table.takes_rows = False
    assert "Paste rows from Excel" not in [each.text() for each in asset_page.page.table.make_menu().actions()]


def test_where_a_column_has_no_field_somebody_sees_the_columns_first(asset_page: Shown) -> None:
    dialog = pasted(asset_page, "Asset name\tColour\nDamp cases\tred\n")

    assert dialog.flow.step is Step.MATCHING
    choice = dialog.columns.columns[1]
    choice.load("function")
    choice.key_chosen.emit("function")
    asset_page.settle()
    for _step in range(2):
        press(asset_page, focused(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    made = asset_page.bench.desk.context.find("asset", "Damp cases")
    assert (made["function"], made["holds"]) == ("red", None)


def test_what_was_remembered_and_is_forgotten_leaves_it_in_the_list_it_was_pasted_into(asset_page: Shown) -> None:
    text = "Thing\tColour\tDeadline\nDamp cases of all homes\tred\tQ4 2026/27\n"
    for _again in range(2):
        dialog = pasted(asset_page, text)
        dialog.columns.columns[1].key_chosen.emit("function")
        asset_page.settle()
        for _step in range(3):
            press(asset_page, focused(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    dialog = pasted(asset_page, text)
    if dialog.flow.step is Step.CHECKING:
        dialog.back.click()
        asset_page.settle()
    dialog.columns.bar.acted.emit()
    asset_page.settle()
    assert [(table.kind, table.columns[1].field) for table in dialog.flow.tables] == [("asset", None)]
    assert dialog.flow.settled.on_match is OnMatch.UPDATE


def test_an_empty_clipboard_says_what_to_do(asset_page: Shown) -> None:
    dialog = pasted(asset_page, "   \n")

    assert "Copy rows in Excel" in dialog.bar.words.text()
    assert dialog.flow.step is Step.CHOOSING


def test_what_could_not_be_read_is_amber_and_told_below(asset_page: Shown) -> None:
    text = "Asset name\tDescription\tNext review\nDamp cases\tA list\tsoonish\nKeys\tA log\t15/02/2027\n"
    dialog = pasted(asset_page, text)

    assert [cell_at(dialog, 2, at).tone for at in (1, 2, 3, 4)] == ["amber", "", "", "amber"]
    assert cell_at(dialog, 3, 1).tone == "green"
    assert "soonish" in dialog.rows.why.text()


def test_a_change_says_what_stood_there_before_and_is_taken_unless_somebody_says_otherwise(asset_page: Shown) -> None:
    dialog = pasted(asset_page, "Asset name\tDescription\nVoid photos\tPictures of each room\n")

    assert cell_at(dialog, 2, 3).text == "Photographs → Pictures of each room"
    assert cell_at(dialog, 2, 1).text == "Updates what is here"
    assert dialog.act.text() == "Bring in 1 row"


def test_who_would_be_added_by_name_is_said_before(asset_page: Shown) -> None:
    dialog = pasted(asset_page, "Asset name\tDescription\tOwner\nDamp cases\tA list\tDamp Team Leader\n")
    assert "Will also be added by name: Damp Team Leader." in dialog.rows.said.text()


def test_the_html_beside_the_text_says_which_cells_are_merged(asset_page: Shown) -> None:
    rows = "<tr><td>Asset name</td><td>Description</td></tr><tr><td rowspan=2>Damp cases</td><td>A list</td></tr><tr><td>of homes</td></tr>"
    held = QMimeData()
    held.setText("Asset name\tDescription\nDamp cases\tA list\n\tof homes\n")
    held.setHtml(f"<table>{rows}</table>")
    QGuiApplication.clipboard().setMimeData(held)
    asset_page.page.list.paste_asked.emit()
    asset_page.settle()
    dialog = desk_of(asset_page)
    press(asset_page, focused(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert asset_page.bench.desk.context.find("asset", "Damp cases")["holds"] == "A list\nof homes"


def test_rows_copied_from_the_list_and_pasted_back_change_nothing(asset_page: Shown) -> None:
    asset_page.page.table.selectAll()
    asset_page.page.table.copy()
    asset_page.page.list.paste_asked.emit()
    asset_page.settle()
    dialog = desk_of(asset_page)

    assert dialog.flow.step is Step.CHECKING
    assert {row.state.value for row in dialog.rows.rows.shown if row.keys} == {"same"}
    assert sum(bool(row.keys) for row in dialog.rows.rows.shown) == len(asset_page.titles())
    assert dialog.act.text() == "Nothing to bring in"


def test_the_published_list_of_services_is_told_from_a_register_and_kept(asset_page: Shown) -> None:
    rows = [
        "Identifier\tLabel\tDescription\tType",
        '117\tViewings\t"Who may see\na home"\tService',
        "109\tAdvice\t\tService",
    ]
    before = asset_page.bench.operations()

    dialog = pasted(asset_page, "\n".join(rows))

    assert "is the published list of services. 2 services and 0 functions" in dialog.bar.words.text()
    assert dialog.flow.step is Step.CHOOSING
    assert asset_page.page.directory.suggestions("esd_service") == ["109 Advice", "117 Viewings"]
    assert asset_page.bench.operations() == before

    QGuiApplication.clipboard().setText(PLAIN)
    dialog.paste_button.click()
    asset_page.settle()
    dialog.act.click()
    asset_page.settle()
    assert "Damp cases" in asset_page.titles()


def test_what_was_pasted_goes_back_by_one_undo(asset_page: Shown) -> None:
    dialog = pasted(asset_page, PLAIN)
    dialog.act.click()
    asset_page.settle()
    dialog.undo.click()
    asset_page.settle()
    desk = asset_page.bench.desk
    assert "Damp cases" not in {each.title for each in reading.find_records(desk.context.db, "asset", {})}
