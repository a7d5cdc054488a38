"""Pasting through the window: seen first, written by one press."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kimdesk.ui.dialogs.paste_dialog import PasteDialog
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
