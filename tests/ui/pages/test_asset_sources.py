"""The map of source, copies and feeds in the editor of an asset: as a picture, in sentences and as a table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kimdesk.ui.pages.assets.source_group import SourceGroup
from kimdesk.ui.widgets.cards import Words
from tests.ui.pages.conftest import Shown


@pytest.fixture
def copies(asset_page: Shown, assets: dict[str, str]) -> dict[str, str]:
    """The files have a copy that has a copy, and feed the notes."""
    change = asset_page.bench.desk.records.change
    change("asset", assets["Tenancy files"], {"authoritative": "yes", "feeds": (assets["Rent notes"],)})
    change("asset", assets["Void photos"], {"copy_of": assets["Tenancy files"]})
    change("asset", assets["Key log"], {"copy_of": assets["Void photos"]})
    return assets


def group_of(page: Shown) -> SourceGroup:
    found = next(group for group in page.page.editor.groups if isinstance(group, SourceGroup))
    page.page.editor.area.ensureWidgetVisible(found)
    return found


def remarks(group: SourceGroup) -> list[str]:
    return [each.text() for each in group._troubles.findChildren(Words)]


def test_picture_sentences_and_table_tell_the_same(asset_page: Shown, copies: dict[str, str]) -> None:
    asset_page.open(copies["Void photos"])
    group = group_of(asset_page)

    names = [each.name.partition(" ")[2] for each in group.tree._lines]
    assert names == [
        "Tenancy files",
        "Void photos",
        "Key log",
    ]
    assert group.tree.isVisible()
    assert remarks(group) == ["A2 Key log is a copy of A1 Void photos, which is a copy itself."]
    assert group.summary.text().startswith("Authoritative source: A3 Tenancy files. Copies: A1 Void photos")

    group.switch.click()
    rows = group.table.rows
    assert not group.tree.isVisible()
    assert [rows.cell(at, 0).text.partition(" ")[2] for at in range(rows.rowCount())] == names
    assert rows.cell(2, 1).text == "Copy of a copy"
    group.switch.click()
    assert group.tree.isVisible()


def test_a_box_leads_to_its_asset(asset_page: Shown, copies: dict[str, str]) -> None:
    asset_page.open(copies["Void photos"])
    group = group_of(asset_page)
    asset_page.qtbot.keyClick(group.tree, Qt.Key.Key_Up)
    asset_page.qtbot.keyClick(group.tree, Qt.Key.Key_Return)
    asset_page.settle()

    assert asset_page.page.editor.record == copies["Tenancy files"]
    assert [each.heading for each in group.tree._lines] == ["", "", "", "Feeds"]


def test_a_row_leads_to_its_asset(asset_page: Shown, copies: dict[str, str]) -> None:
    asset_page.open(copies["Void photos"])
    group = group_of(asset_page)
    group.table.record_entered.emit("1")
    assert asset_page.page.editor.record == copies["Void photos"]
    group.table.record_entered.emit("0")
    assert asset_page.page.editor.record == copies["Tenancy files"]


def test_an_asset_alone_has_no_picture_and_says_so(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    group = group_of(asset_page)

    assert (group.tree.isVisible(), group.table.isVisible(), group.switch.isVisible()) == (False, False, False)
    assert group.summary.text() == "No source, no copy and no feed is recorded."


def test_the_map_follows_what_is_written(asset_page: Shown, copies: dict[str, str]) -> None:
    asset_page.open(copies["Tenancy files"])
    changed = asset_page.bench.desk.records.change("asset", copies["Void photos"], {"authoritative": "yes"})
    asset_page.bus.announce(changed)
    asset_page.settle()

    assert remarks(group_of(asset_page))[0].startswith("One truth, 2 sources: A1 Void photos; A3 Tenancy files")
