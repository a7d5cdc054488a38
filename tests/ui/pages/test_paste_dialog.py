"""Pasting through the window: seen first, written by one press."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kimdesk.ui.dialogs.paste_dialog import PasteDialog
from kimdesk.ui.tables.cells import Cell
from kimdesk.ui.tables.record_model import CELL
from tests.ui.pages.conftest import Shown


def dialog_with(shown: Shown, text: str) -> PasteDialog:
    QGuiApplication.clipboard().setText(text)
    shown.page._on_paste()
    shown.settle()
    return shown.page.findChild(PasteDialog)


def test_what_was_copied_is_shown_before_anything_is_written(asset_page: Shown) -> None:
    before = asset_page.bench.operations()

    dialog = dialog_with(asset_page, "Asset name\tDescription\tStatus\nDamp cases\tA list\tHeld\n")

    assert dialog.act.text() == "Add 1"
    assert dialog.combos[0].key() == "title"
    assert asset_page.bench.operations() == before
    dialog.act.click()
    asset_page.settle()
    assert "Damp cases" in asset_page.titles()


def test_a_column_can_be_sent_to_another_field(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "Asset name\tDescription\nDamp cases\tCase work\n")

    dialog.combos[1].load("function")
    dialog._on_mapped(1, "function")
    asset_page.settle()
    dialog.act.click()
    asset_page.settle()

    made = asset_page.bench.desk.context.find("asset", "Damp cases")
    assert (made["function"], made["holds"]) == ("Case work", None)


def test_an_empty_clipboard_says_what_to_do(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "   \n")

    assert "Copy rows in Excel" in dialog.said.text()
    assert not dialog.act.isEnabled()


def cell_at(dialog: PasteDialog, row: int, column: int) -> Cell:
    return dialog.grid.item(row, column).data(CELL)


def test_what_could_not_be_read_is_amber_and_told_in_a_column_of_its_own(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "Asset name\tDescription\tNext review\nDamp cases\tA list\tsoonish\n")

    assert cell_at(dialog, 1, 0).tone == "amber"
    assert not dialog.grid.isColumnHidden(1)
    assert "“soonish” is not a date" in cell_at(dialog, 1, 1).text
    assert [cell_at(dialog, 1, at).tone for at in (2, 3, 4)] == ["", "", "amber"]


def test_a_range_without_problems_has_no_column_for_notes(asset_page: Shown) -> None:
    dialog = dialog_with(
        asset_page, "Asset name\tDescription\tOwner\tStatus\nVoid photos\tPhotographs\tVoids manager\tHeld\n"
    )

    assert dialog.grid.isColumnHidden(1)
    assert cell_at(dialog, 1, 0).tone == "neutral"


def test_a_change_says_what_stood_there_before(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "Asset name\tDescription\nVoid photos\tPictures of each room\n")

    assert cell_at(dialog, 1, 3).text == "Photographs → Pictures of each room"


def test_where_with_the_name_of_a_system_goes_to_the_system(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "Asset name\tDescription\tWhere\nDamp cases\tA list\tWorks orders\n")

    assert dialog.combos[2].key() == "system"


def test_where_with_any_other_place_stays_a_place(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "Asset name\tDescription\tWhere\nDamp cases\tA list\tThe cellar\n")

    assert dialog.combos[2].key() == "place"


def test_the_published_list_of_services_is_told_from_a_register_and_kept(asset_page: Shown) -> None:
    rows = [
        "Identifier\tLabel\tDescription\tType",
        '117\tViewings\t"Who may see\na home"\tService',
        "109\tAdvice\t\tService",
    ]
    before = asset_page.bench.operations()

    dialog = dialog_with(asset_page, "\n".join(rows))

    assert "the published list: 2 services and 0 functions" in dialog.said.text()
    assert (dialog.act.text(), dialog.grid.rowCount(), dialog.combos) == ("Keep the list", 0, [])
    dialog.act.click()
    asset_page.settle()
    assert asset_page.page.directory.suggestions("esd_service") == ["109 Advice", "117 Viewings"]
    assert asset_page.bench.operations() == before


def test_after_the_list_a_register_is_pasted_as_ever(asset_page: Shown) -> None:
    dialog = dialog_with(asset_page, "Identifier\tLabel\tType\n117\tViewings\tService")
    dialog.take("Asset name\tDescription\nDamp cases\tCase work\n")
    asset_page.settle()
    assert dialog.act.text() == "Add 1"
    dialog.act.click()
    asset_page.settle()
    assert "Damp cases" in asset_page.titles()
