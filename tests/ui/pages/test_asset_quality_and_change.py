"""The nine qualities as a picture, and an asset as it is and as it should be with the actions between."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.assets.change_group import ChangeGroup
from kimdesk.ui.pages.assets.quality_group import QualityGroup
from kimdesk.ui.widgets.buttons import LinkButton
from tests.ui.pages.conftest import Shown


def group_of(page: Shown, sort: type) -> Any:
    found = next(group for group in page.page.editor.groups if isinstance(group, sort))
    page.page.editor.area.ensureWidgetVisible(found)
    return found


def test_the_picture_says_every_score_and_opens_the_fields_of_one(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Key log"]
    asset_page.bench.desk.records.change("asset", record, {"q_timely": "2", "q_timely_note": "A week late."})
    asset_page.open(record)
    group = group_of(asset_page, QualityGroup)

    assert group.bars.accessibleDescription().splitlines()[3] == "Timely: 2 Poor, of 5. A week late."
    assert group.summary.text() == "1 of 9 scored. Below fair: Timely 2."
    assert "q_timely" not in group.rows

    for _time in range(3):
        asset_page.qtbot.keyClick(group.bars, Qt.Key.Key_Down)
    asset_page.qtbot.keyClick(group.bars, Qt.Key.Key_Return)
    shown = [name for name, row in group.rows.items() if not row.isHidden()]
    assert shown == ["q_timely", "q_timely_note"]
    focus = QApplication.focusWidget()
    assert focus is None or group.rows["q_timely"].isAncestorOf(focus)

    # Whoever goes to another record has left the field of this one.
    group.bars.setFocus()
    asset_page.open(assets["Rent notes"])
    assert not [name for name, row in group.rows.items() if not row.isHidden()]


def test_a_score_that_is_chosen_is_in_the_picture(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Key log"]
    asset_page.open(record)
    group = group_of(asset_page, QualityGroup)
    group.bars.opened.emit("accurate")
    changed = asset_page.bench.desk.records.change("asset", record, {"q_accurate": "4"})
    asset_page.bus.announce(changed)
    asset_page.settle()

    assert group.bars._lines[0].figure == "4 Good"


def test_both_ends_stand_with_the_actions_between(asset_page: Shown, assets: dict[str, str]) -> None:
    desk, record = asset_page.bench.desk, assets["Key log"]
    desk.records.change("asset", record, {"as_is": "A book.", "to_be": "An app."})
    made = desk.records.make("action", {"title": "Buy the app", "origin": record, "target": "31/12/2025"})
    asset_page.open(record)
    group = group_of(asset_page, ChangeGroup)

    assert [name for name, row in group.rows.items() if not row.isHidden()] == ["as_is", "to_be"]
    assert group.progress.text() == "0 of 1 finished. Overdue: 1."
    for wide, stacked in ((400, True), (900, False)):
        group.columns.resize(wide, 300)
        assert group.columns.stacked is stacked

    link = next(each for each in group.between.findChildren(LinkButton) if each.text() != "")
    with asset_page.qtbot.waitSignal(asset_page.page.record_opened, timeout=1000) as opened:
        link.click()
    assert opened.args == ["action", made.id]


def test_an_action_is_added_from_there(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.bench.desk.records.change("asset", assets["Key log"], {"as_is": "A book."})
    asset_page.open(assets["Key log"])
    group = group_of(asset_page, ChangeGroup)
    assert group.progress.text() == "No action leads from one to the other yet."

    group.add_action.click()
    asset_page.settle()
    form = next(each for each in asset_page.page.window().findChildren(FormDialog) if each.isVisible())
    form.answered.emit({"title": "Buy the app", "theme": "IM", "owner": None, "target": ""})
    asset_page.settle()
    asset_page.settle()

    assert [each.title for each in group.steps] == ["Buy the app"]


def test_an_asset_without_either_end_is_not_crowded(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    group = group_of(asset_page, ChangeGroup)
    assert not group.columns.isVisible()
    group.more.click()
    assert group.columns.isVisible()
    assert list(group.rows) == ["as_is", "to_be", "strands", "actions"]
