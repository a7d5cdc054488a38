"""What an asset is used for stands in its editor, and where to look for somebody's data opens from its list."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from kimdesk.ui.dialogs.where_dialog import WhereDialog
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.one_line import OneLine
from tests.ui.pages.conftest import Shown


def said(shown: Shown, group: str) -> list[str]:
    """Return the remarks under the heading of a group, and see that they are on the screen."""
    found = next(each for each in shown.page.editor.groups if each.group.key == group)
    words = [each.words for each in found.said]
    assert {label.text() for label in found.findChildren(Words)} >= set(words)
    return words


def linked(shown: Shown) -> str:
    links = shown.page.editor.sections[2]
    return " | ".join(each.text for each in links.findChildren(OneLine))


def test_an_asset_says_what_it_is_used_for_as_soon_as_a_purpose_names_it(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    files = assets["Tenancy files"]
    asset_page.open(files)
    assert said(asset_page, "law") == []

    made = asset_page.bench.desk.records.make(
        "processing", {"purpose": "Letting homes", "function": "Lettings", "assets": (files,)}
    )
    asset_page.bus.announce(made.changes)
    asset_page.settle()

    assert said(asset_page, "law") == ["Used for: PA1 Letting homes"]
    assert "Processing activity, information assets" in linked(asset_page)


def test_another_asset_does_not_keep_the_remark(asset_page: Shown, assets: dict[str, str]) -> None:
    for number in range(8):
        purpose = {"purpose": f"Purpose {number} " + "x" * 40_000, "function": "F", "assets": (assets["Key log"],)}
        asset_page.bench.desk.records.make("processing", purpose)
    asset_page.open(assets["Key log"])
    (words,) = said(asset_page, "law")
    assert words.startswith("Used for: PA1 Purpose 0")
    assert words.endswith("and 2 more")
    assert len(words) < 700

    asset_page.open(assets["Void photos"])

    assert said(asset_page, "law") == []


def open_where(shown: Shown) -> WhereDialog:
    shown.page.list.tools[0].click()
    shown.settle()
    dialog = shown.page.findChild(WhereDialog)
    assert dialog is not None
    return dialog


def test_where_to_look_lists_the_places_and_says_how_to_search_the_chosen_one(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    asset_page.bench.desk.records.change("asset", assets["Tenancy files"], {"individuals": "Tenants"})
    dialog = open_where(asset_page)
    dialog.about.setText("tenants")
    dialog.look()
    asset_page.settle()

    rows = dialog.table.rows
    names = [rows.cell(at, 0).text for at in range(rows.rowCount())]
    assert names[0] == "A3 Tenancy files"
    assert "S1 Works orders" in names
    dialog.table.choose("0")
    dialog.table.record_chosen.emit("0")
    assert dialog.more.text().startswith("Search Works orders by name")
    assert dialog.bar.words.text() == f"{len(names)} places."
    dialog.reject()


def test_where_to_look_is_saved_as_a_workbook_and_a_folder_that_is_gone_is_said(
    asset_page: Shown, tmp_path: Path
) -> None:
    dialog = open_where(asset_page)

    dialog.save_in(tmp_path / "gone")
    asset_page.settle()
    assert "is not there" in dialog.bar.words.text()

    dialog.save_in(tmp_path)
    asset_page.settle()
    (file,) = tmp_path.glob("*.xlsx")
    assert str(file) in dialog.bar.words.text()
    assert openpyxl.load_workbook(file)["Where to look"].max_row > 1
    dialog.reject()
