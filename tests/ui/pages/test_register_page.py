"""The list of a register: filters, order, columns, what is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.registers.filters import value_key
from tests.ui.pages.conftest import Shown


def test_the_list_counts_its_records_and_opens_the_first(asset_page: Shown, assets: dict[str, str]) -> None:
    assert asset_page.page.list.count.text() == "4 assets"
    assert asset_page.page.editor.record == assets["Void photos"]


def test_words_narrow_the_list_and_the_count_says_of_how_many(asset_page: Shown) -> None:
    asset_page.qtbot.keyClicks(asset_page.page.filters.box, "key")
    asset_page.settle()

    assert asset_page.titles() == ["Key log"]
    assert asset_page.page.list.count.text() == "1 of 4 assets"


def test_several_keys_ask_the_list_once(asset_page: Shown) -> None:
    asked: list[object] = []
    asset_page.tasks.read = lambda *parts, **_more: asked.append(parts)  # type: ignore[method-assign]

    asset_page.qtbot.keyClicks(asset_page.page.filters.box, "tenancy", delay=5)
    asset_page.qtbot.wait(250)

    assert len(asked) == 1


def test_a_filter_survives_an_edit_and_the_record_stays_open(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.page.filters.add("gaps")
    asset_page.settle()
    asset_page.open(assets["Key log"])

    asset_page.bus.announce(asset_page.bench.desk.records.change("asset", assets["Key log"], {"not_known": ()}))
    asset_page.settle()

    assert asset_page.page.filters.keys == ("gaps",)
    assert asset_page.titles() == []
    assert asset_page.page.editor.record == assets["Key log"]


def test_filters_order_and_columns_are_remembered(asset_page: Shown, show) -> None:
    asset_page.page.filters.add("personal")
    asset_page.page.table.toggle_column("status")
    asset_page.page.table.sort_asked.emit("title", True)
    asset_page.settle()

    again = show(AssetsPage)

    assert again.page.filters.keys == ("personal",)
    assert "status" in again.page.table.shown
    assert (again.page._sort, again.page._descending) == ("title", True)


def test_widths_the_order_of_columns_and_the_panes_are_remembered(asset_page: Shown, show) -> None:
    table, panes = asset_page.page.table, asset_page.page._panes
    header = table.horizontalHeader()
    header.resizeSection(table.shown.index("title"), 333)
    header.moveSection(0, 2)
    panes.setSizes([600, 600])
    panes.splitterMoved.emit(600, 1)
    asset_page.settle()
    left = panes.sizes()

    again = show(AssetsPage)

    assert again.page.table.widths["title"] == 333
    assert again.page.table.shown == table.shown
    assert again.page._panes.sizes() == left
    assert left[0] == left[1]


def test_a_header_puts_the_rows_in_order_and_again_the_other_way(asset_page: Shown) -> None:
    header = asset_page.page.table.horizontalHeader()
    title = asset_page.page.table.shown.index("title")

    header.setSortIndicator(title, Qt.SortOrder.AscendingOrder)
    asset_page.settle()
    rising = asset_page.titles()
    header.setSortIndicator(title, Qt.SortOrder.DescendingOrder)
    asset_page.settle()

    assert rising == sorted(rising)
    assert asset_page.titles() == rising[::-1]


def test_two_values_of_one_field_are_alternatives(asset_page: Shown) -> None:
    for status in ("held", "needed"):
        asset_page.page.filters.add(value_key("status", status))
    asset_page.settle()

    assert len(asset_page.titles()) == 4


def test_selected_rows_are_copied_as_a_table_that_holds_no_formula(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.bench.desk.records.change("asset", assets["Void photos"], {"title": "=cmd|' /C calc'!A0"})
    asset_page.page.reload()
    asset_page.settle()
    asset_page.page.table.choose(assets["Void photos"])

    asset_page.page.table.copy()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Ref", "Title"]
    assert lines[1].split("\t")[:2] == ["A1", "'=cmd|' /C calc'!A0"]


def test_an_overdue_action_is_found_by_its_date_and_a_revised_or_finished_one_is_not(action_page: Shown) -> None:
    action_page.page.filters.add("overdue")
    action_page.settle()

    assert action_page.titles() == ["Publish the strategy"]
    row = action_page.page.table.rows
    target = [column.key for column in row.columns].index("target")
    assert row.cell(0, target).text == "Late Q4 2024/25"
    assert row.cell(0, target).tone == "red"


def test_a_deleted_record_comes_back_with_undo_in_the_bar(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    asset_page.page.editor.delete()
    asset_page.settle()
    assert "Key log" not in asset_page.titles()

    asset_page.page.bar.action.click()
    asset_page.settle()

    assert "Key log" in asset_page.titles()
    assert asset_page.page.editor.record == assets["Key log"]


def test_a_new_asset_needs_its_core_and_takes_not_known_for_an_answer(asset_page: Shown) -> None:
    asset_page.page._on_new()
    dialog = asset_page.page.findChild(NewRecordDialog)
    dialog.add.click()
    assert not dialog.rows["title"].error.isHidden()

    for name in ("title", "holds", "function"):
        asset_page.qtbot.keyClicks(dialog.inputs[name].editor, f"Some {name}")
    for box in dialog.unknown.values():
        box.click()
    dialog.add.click()
    asset_page.settle()

    made = asset_page.get(asset_page.page.editor.record)
    assert made.title == "Some title"
    assert made["not_known"] == ("owner", "where")


def test_a_restricted_record_is_chosen_when_it_is_made_and_marked_from_then_on(asset_page: Shown) -> None:
    asset_page.page._on_new()
    dialog = asset_page.page.findChild(NewRecordDialog)
    for name in ("title", "holds", "function"):
        asset_page.qtbot.keyClicks(dialog.inputs[name].editor, f"Some {name}")
    for box in (*dialog.unknown.values(), dialog.restricted):
        box.click()
    dialog.add.click()
    asset_page.settle()

    made = asset_page.page.editor.record
    assert asset_page.bench.desk.records.restricted() == {made}
    assert "Restricted" in asset_page.page.editor.bar.words.text()
    model = asset_page.page.list.table.rows
    column = next(at for at, each in enumerate(model.columns) if each.key == "title")
    assert model.cell(model.row_of(made), column).badge == "Restricted"


def test_who_may_not_read_restricted_records_is_not_asked(asset_page: Shown) -> None:
    desk = asset_page.bench.desk
    manager = desk.records.make("person", {"name": "Mo", "sort": "person", "roles": ("service_manager",)}).id
    desk.identity.become(manager, keep=False)
    asset_page.page._on_new()
    dialog = asset_page.page.findChild(NewRecordDialog)
    assert not dialog.restricted.isVisibleTo(dialog)
    dialog.reject()


def test_a_narrow_page_shows_the_list_then_the_editor_and_leads_back(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.page.resize(780, 600)
    asset_page.settle()
    assert asset_page.page.list.isVisible()

    asset_page.open(assets["Rent notes"])
    assert not asset_page.page.list.isVisible()

    asset_page.page.editor.back.click()
    assert asset_page.page.list.isVisible()


def test_every_control_has_a_name_for_a_screen_reader(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Void photos"])
    for group in asset_page.page.editor.groups:
        group.more.click()
    asset_page.settle()

    nameless = [
        control
        for sort in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
        for control in asset_page.page.findChildren(sort)
        if control.isVisible()
        and not control.accessibleName()
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parent(), QLineEdit)
    ]
    assert [f"{type(each).__name__} {each.text() if hasattr(each, 'text') else ''}" for each in nameless] == []
