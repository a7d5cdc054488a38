"""The asset editor says what the retention rule comes to, and follows what happens elsewhere."""

from __future__ import annotations

from kimdesk.ui.widgets.cards import Words
from tests.ui.pages.conftest import Shown


def said(shown: Shown, group: str) -> list[str]:
    layout = next(each for each in shown.page.editor.groups if each.group.key == group)._remarks
    return [widget.text() for at in range(layout.count()) if isinstance(widget := layout.itemAt(at).widget(), Words)]


def line(shown: Shown) -> str:
    keep = next(group for group in shown.page.editor.groups if group.group.key == "keep")
    (remark,) = keep.said
    assert remark.words in {label.text() for label in keep.findChildren(Words)}
    return str(remark.words)


def test_the_line_says_when_it_ends_or_why_that_cannot_be_told(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Void photos"]
    asset_page.open(record)
    assert line(asset_page) == (
        "When it ends cannot be told. The date of “let” is not recorded. The rule: 6 years after let."
    )

    asset_page.bus.announce(
        asset_page.bench.desk.records.change("asset", record, {"runs_from": "2025-03-31", "disposal": "destroy"})
    )
    asset_page.settle()

    assert line(asset_page) == "To be destroyed after 31 March 2031: 6 years after let, counted from 31 March 2025."


def test_a_hold_that_is_set_elsewhere_shows_at_once(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Void photos"]
    asset_page.open(record)

    made = asset_page.bench.desk.records.make("hold", {"title": "Damp claim", "sort": "hold", "assets": (record,)})
    asset_page.bus.announce(made.changes)
    asset_page.settle()

    assert line(asset_page).startswith("Stopped by legal hold H1 “Damp claim”.")


def test_other_groups_say_nothing(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Key log"])

    spoken = {group.group.key for group in asset_page.page.editor.groups if group.said}
    assert spoken == {"keep"}
