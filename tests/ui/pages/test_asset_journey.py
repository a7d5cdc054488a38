"""The journey of an asset in its editor."""

from __future__ import annotations

from kimdesk.ui.pages.assets.journey_group import JourneyGroup
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.timeline import TimelineEntry
from tests.ui.pages.conftest import Shown


def group_of(page: Shown) -> JourneyGroup:
    return next(group for group in page.page.editor.groups if isinstance(group, JourneyGroup))


def test_every_stage_is_a_stop_and_a_use_leads_to_its_activity(asset_page: Shown, assets: dict[str, str]) -> None:
    activity = asset_page.bench.activities[0]
    values = {"activity": activity, "stage": "use", "asset": assets["Key log"], "place": "Depot"}
    asset_page.bench.desk.records.make("stage", values)
    asset_page.open(assets["Key log"])
    group = group_of(asset_page)

    said = [each.accessibleName() for each in group._holder.findChildren(TimelineEntry)]
    assert len(said) == 8
    assert said[2] == "Use: Void inspection, Depot"
    assert said[0] == "Collect: nobody has said"
    assert group.summary.text().startswith("Named in 1 of 8 stages.")

    with asset_page.qtbot.waitSignal(asset_page.page.record_opened, timeout=1000) as opened:
        group._holder.findChildren(LinkButton)[0].click()
    assert opened.args == ["activity", activity]


def test_an_asset_that_no_stage_names_says_so_and_is_led_to(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])
    group = group_of(asset_page)
    assert group.summary.text() == "No lifecycle stage of a key activity names this asset yet."
    assert not group._holder.isVisible()
    asset_page.page.editor.links.links["journey"].click()
    assert not group.more.isVisible()
