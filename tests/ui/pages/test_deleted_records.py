"""What was deleted is found again and brought back; deleting elsewhere takes nothing from whoever is writing."""

from __future__ import annotations

from kimdesk.model.ops import Op
from kimdesk.ui.autosave import INTERVAL_MS
from kimdesk.ui.dialogs.form_dialog import FormDialog
from tests.devices import remote
from tests.ui.pages.conftest import Shown


def test_deleted_records_are_listed_on_demand_and_brought_back(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Key log"]
    asset_page.bus.announce(asset_page.bench.desk.records.delete("asset", record))
    asset_page.settle()
    assert "Key log" not in asset_page.titles()
    asset_page.page.filters.add("deleted")
    asset_page.settle()
    assert asset_page.titles() == ["Key log"]
    asset_page.open(record)
    gone = asset_page.page.editor.gone
    assert gone.isVisible()
    gone.button.click()
    asset_page.settle()
    assert not asset_page.get(record).deleted
    assert not gone.isVisible()
    assert asset_page.titles() == []


def test_what_is_being_typed_outlives_a_deletion_elsewhere_and_is_saved_once_it_is_back(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record, desk = assets["Void photos"], asset_page.bench.desk
    asset_page.open(record)
    row = asset_page.row("retention")
    asset_page.enter(row.input.editor)
    asset_page.qtbot.keyClicks(row.input.editor, "mine ")
    seen = desk.context.store.vector()
    gone = remote("far", 1, ("asset", record, "_deleted", Op.SET, True), seen=seen)
    asset_page.bus.announce(desk.context.store.receive([gone]))
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    assert row.isVisible()
    assert "mine" in row.input.value()
    assert "deleted this" in asset_page.page.editor.bar.words.text()
    asset_page.page.editor.bar.action.click()
    asset_page.settle()
    assert "mine" in row.input.value()
    asset_page.enter(row.input.editor)
    asset_page.qtbot.keyClicks(row.input.editor, "again ")
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    assert "mine" in asset_page.get(record)["retention"]


def merge_form(shown: Shown) -> FormDialog:
    menu = shown.page.editor.make_menu()
    next(action for action in menu.actions() if "Merge" in action.text()).trigger()
    shown.settle()
    form = shown.page.editor.findChild(FormDialog)
    assert form is not None
    return form


def test_a_record_is_merged_into_another_one_and_undo_takes_it_back(asset_page: Shown, assets: dict[str, str]) -> None:
    record, into = assets["Key log"], assets["Void photos"]
    asset_page.open(record)
    form = merge_form(asset_page)
    form.editors["into"].load(into)
    form.act.click()
    asset_page.settle()
    assert asset_page.get(record).alias == into
    assert "Key log" not in asset_page.titles()
    assert asset_page.page.editor.record == into
    asset_page.bus.announce(asset_page.bench.desk.undo.undo().changes)
    asset_page.settle()
    assert "Key log" in asset_page.titles()


def test_the_one_that_stays_has_to_be_chosen(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    form = merge_form(asset_page)
    form.act.click()
    assert "Choose the one that stays" in form.rows["into"].error.text()
    form.reject()


def test_a_record_that_was_merged_away_says_so_where_it_is_opened(asset_page: Shown, assets: dict[str, str]) -> None:
    record, into = assets["Key log"], assets["Void photos"]
    asset_page.bus.announce(asset_page.bench.desk.records.merge("asset", record, into))
    asset_page.settle()
    asset_page.open(record)
    assert "made one with “Void photos”" in asset_page.page.editor.bar.words.text()
    asset_page.open(into)
    assert "made one" not in asset_page.page.editor.bar.words.text()
