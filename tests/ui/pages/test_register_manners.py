"""A register leads to what waits, tells its history as people do, and offers one thing at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Draft, Op
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.registers.threads import History, Links, Section
from kimdesk.ui.theme.style import apply_theme, px
from kimdesk.ui.widgets.buttons import PrimaryButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.one_line import OneLine
from tests.ui.pages.conftest import Shown


def section(shown: Shown, sort: type[Section]) -> Section:
    return next(each for each in shown.page.editor.sections if isinstance(each, sort))


def words_in(part: Section) -> list[str]:
    return [each.text() for each in part.findChildren(Words) if each.isVisible()]


def test_a_link_to_two_values_leads_to_the_field_they_stand_in(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Tenancy files"]
    store = asset_page.bench.desk.context.store
    view = asset_page.bench.desk.records.open("asset", record)
    over = view.shown[record, "next_review"]
    store.commit("edit", "somebody", [Draft("asset", record, "next_review", Op.SET, "2026-05-01", over)])
    store.commit("edit", "somebody else", [Draft("asset", record, "next_review", Op.SET, "2026-06-01", over)])
    asset_page.open(record)
    row = asset_page.row("next_review")
    asset_page.open(assets["Key log"])
    asset_page.page.activateWindow()
    asset_page.qtbot.waitUntil(asset_page.page.isActiveWindow, timeout=3000)
    asset_page.open(record)
    assert row.panel is not None
    asset_page.qtbot.waitUntil(lambda: row.panel.buttons[0].hasFocus(), timeout=2000)
    area = asset_page.page.editor.area
    asset_page.qtbot.waitUntil(
        lambda: area.viewport().rect().contains(row.panel.mapTo(area.viewport(), QPoint(8, 8))), timeout=2000
    )


def test_what_uses_a_record_in_an_activity_says_for_what(asset_page: Shown, assets: dict[str, str]) -> None:
    bench = asset_page.bench
    bench.desk.records.make(
        "stage", {"activity": bench.activities[0], "stage": "collect", "asset": assets["Void photos"]}
    )
    asset_page.open(assets["Void photos"])
    links = section(asset_page, Links)
    texts = [each.text() for each in links.findChildren(PrimaryButton.__mro__[1])]
    assert "Where collected: Void inspection" in texts


def test_the_history_begins_with_that_it_was_added(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    history = section(asset_page, History)
    history._on_all()
    asset_page.settle()
    assert "Added" in words_in(history)
    assert "created" not in words_in(history)


def test_the_history_of_a_field_can_be_seen_while_one_is_in_it(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.page.window().activateWindow()
    asset_page.open(assets["Key log"])
    row = asset_page.row("holds")
    asset_page.qtbot.waitUntil(row.history_button.isVisible, timeout=2000)
    asset_page.row("function").input.setFocus()
    asset_page.qtbot.waitUntil(lambda: not row.history_button.isVisible(), timeout=2000)


def test_columns_are_chosen_from_a_button_one_can_see(asset_page: Shown) -> None:
    assert asset_page.page.list.columns_button.isVisible()
    menu = asset_page.page.table.make_columns_menu()
    assert "Owner" in [action.text() for action in menu.actions()]


def test_where_nothing_matches_there_is_one_primary_button(asset_page: Shown) -> None:
    asset_page.page.filters.box.setText("no such words anywhere")
    asset_page.settle()
    shown = [each.text() for each in asset_page.page.findChildren(PrimaryButton) if each.isVisible()]
    assert shown == ["New asset"]
    asset_page.page.list.clear_button.click()
    asset_page.settle()
    assert len(asset_page.titles()) == 4


def test_an_empty_register_has_one_primary_button_too(show: Callable[[type], Shown]) -> None:
    shown = show(AssetsPage)
    assert len([each for each in shown.page.findChildren(PrimaryButton) if each.isVisible()]) == 1


def test_the_button_of_a_new_record_says_what_it_does(action_page: Shown) -> None:
    action_page.page._on_new()
    dialog = action_page.page.findChild(NewRecordDialog)
    assert dialog.add.text() == "Add the action"
    dialog.reject()


def test_a_title_is_as_large_whether_it_is_long_or_short(asset_page: Shown, assets: dict[str, str]) -> None:
    sizes: list[QFont] = []
    for title in ("Void photos", "Photographs of every room of every empty home before and after works"):
        asset_page.bench.desk.records.change("asset", assets["Void photos"], {"title": title})
        asset_page.page.reload()
        asset_page.open(assets["Void photos"])
        sizes.append(asset_page.page.editor.title.font())
    assert sizes[0].pixelSize() == sizes[1].pixelSize()


def test_a_return_s_history_leaves_out_how_the_program_filed_it(asset_page: Shown, qtbot: QtBot) -> None:
    from kimdesk.ui.registers.history_words import say_line, telling

    bench = asset_page.bench
    bench.type("gaps", "Old paper")
    lines = [say_line(line) for line in telling(bench.desk.finding.history(bench.view().id))]
    assert lines == ["Gaps: Old paper"]


@pytest.mark.parametrize("scale", [100, 200])
def test_a_list_with_several_tools_is_no_wider_than_others(asset_page: Shown, qapp: QApplication, scale: int) -> None:
    apply_theme(qapp, "light", scale)
    pane = asset_page.page.list
    assert pane.minimumSizeHint().width() <= max(pane.minimumWidth(), px(360))
    words = [each.text() for each in pane.make_more_menu().actions()]
    assert words == [
        "Repositories…",
        "Owner’s statement…",
        "Export…",
        "Bring in a workbook…",
        "Take a filled workbook in…",
    ]
    apply_theme(qapp)


def test_what_else_can_be_opened_is_in_a_menu(asset_page: Shown) -> None:
    asset_page.page.list.make_more_menu().actions()[0].trigger()
    asset_page.settle()
    dialog = asset_page.page.findChild(RepositoriesDialog)
    assert dialog is not None
    dialog.reject()


def test_what_is_linked_takes_no_more_room_than_the_editor_has(asset_page: Shown, assets: dict[str, str]) -> None:
    title = "An agreement with a long name that somebody has given it"
    values = {"title": title, "sort": "dpia", "assets": (assets["Void photos"],)}
    asset_page.bench.desk.records.make("sharing", values)
    asset_page.open(assets["Void photos"])
    links = section(asset_page, Links)
    for line in range(links.lines.count()):
        words = links.lines.itemAt(line).widget().findChildren(OneLine)
        assert [each.minimumSizeHint().width() <= 80 for each in words] == [True]
