"""What the published list has is offered while somebody types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kimdesk.imports.services_list import ServicesList
from kimdesk.ui.pages.assets.page import AssetsPage
from tests.ui.pages.conftest import Shown
from tests.workspaces import Bench


def test_a_function_of_the_list_is_offered_and_taken_with_the_keyboard(
    bench: Bench, show: Callable[[type], Shown], assets: dict[str, str]
) -> None:
    listed = ServicesList({}, {"1": "Housing advice", "2": "Housing allocation"}, {"1": "Housing", "2": "Housing"}, {})
    bench.desk.published_list.keep(listed)
    asset_page = show(AssetsPage)
    record = assets["Key log"]
    asset_page.open(record)
    row = asset_page.row("function")
    asset_page.settle()
    asset_page.enter(row.input.editor)
    row.input.editor.selectAll()

    asset_page.qtbot.keyClicks(row.input.editor, "alloc")
    popup = row.input.editor.completer().popup()
    asset_page.qtbot.waitUntil(popup.isVisible)
    asset_page.qtbot.keyClick(popup, Qt.Key.Key_Down)
    asset_page.qtbot.keyClick(popup, Qt.Key.Key_Return)
    asset_page.settle()

    assert asset_page.get(record)["function"] == "Housing allocation"


def test_anything_else_may_be_written(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Key log"]
    asset_page.open(record)
    row = asset_page.row("function")
    asset_page.enter(row.input.editor)
    row.input.editor.selectAll()

    asset_page.qtbot.keyClicks(row.input.editor, "Lock changes")
    asset_page.qtbot.keyClick(row.input.editor, Qt.Key.Key_Return)
    asset_page.settle()

    assert asset_page.get(record)["function"] == "Lock changes"
