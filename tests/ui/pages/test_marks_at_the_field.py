"""Two values are marked where the field is, and a record that two changed apart says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Op
from kimdesk.ui.page_making import CONFLICTS
from kimdesk.ui.pages.log.activity_list import WHOLE
from kimdesk.ui.widgets.buttons import LinkButton
from tests.devices import remote
from tests.ui.pages.conftest import Shown
from tests.ui.pages.test_arriving_values import arrive
from tests.ui.pages.test_log_page import Log, shown_log
from tests.ui.registry import dialog_of
from tests.ui.windows import show_window
from tests.workspaces import Bench


@pytest.fixture
def log(bench: Bench, qtbot: QtBot, theme: object) -> Iterator[Log]:
    bench.fill_and_review(bench.before)
    bench.type("risks", "None known")
    with shown_log(bench, qtbot) as made:
        yield made


@pytest.mark.parametrize("field", ["gaps", "c1", "p1", "p1_note"])
def test_every_field_of_the_log_with_two_values_is_marked_and_leads_to_the_choice(log: Log, field: str) -> None:
    kinds = {"gaps": ("Mine", "Theirs"), "c1": ("kept", "partly"), "p1": ("1", "2"), "p1_note": ("Mine", "Theirs")}
    mine, theirs = kinds[field]
    log.choose(WHOLE)
    record = log.bench.view().id
    log.bench.type(field, mine)
    log.page._bus.announce(arrive(log.bench.desk, ("return", record, field), theirs))
    log.page.reload()
    log.rest()
    (binding,) = [each for each in log.page.whole.bindings if each.field == field]
    assert [each.field for each in log.page.whole.bindings if each.place.isVisibleTo(log.page)] == [field]
    log.page.activateWindow()
    log.page.disputes.bar.action.click()
    (panel,) = log.page.disputes.panels
    assert binding.place.isAncestorOf(panel)
    log.qtbot.waitUntil(panel.buttons[0].hasFocus, timeout=3000)
    panel.buttons[0].click()
    log.rest()
    assert not binding.place.isVisibleTo(log.page)
    assert log.page.disputes.panels == []


def test_a_panel_at_the_field_leads_to_the_page_where_both_are_compared(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record = assets["Void photos"]
    asset_page.bus.announce(arrive(asset_page.bench.desk, ("asset", record, "retention"), "Theirs"))
    asset_page.open(record)
    with asset_page.qtbot.waitSignal(asset_page.page.record_opened) as asked:
        asset_page.row("retention").panel.compare.click()
    assert asked.args == ["conflict", record]


def test_who_may_not_choose_still_sees_that_there_are_two_values(asset_page: Shown, assets: dict[str, str]) -> None:
    desk, record = asset_page.bench.desk, assets["Void photos"]
    viewer = desk.records.make("person", {"name": "Vi", "roles": ("viewer",)}).id
    asset_page.bus.announce(arrive(desk, ("asset", record, "retention"), "Theirs"))
    desk.identity.become(viewer)
    asset_page.open(record)
    asset_page.page.reload()
    asset_page.settle()
    panel = asset_page.row("retention").panel
    assert panel.isVisible()
    assert panel.buttons == []


def test_a_card_says_that_a_field_has_two_values_and_leads_to_the_choice(bench: Bench, qtbot: QtBot) -> None:
    person = bench.desk.records.make("person", {"name": "Keeper of keys", "job": "Mine"}).id
    arrive(bench.desk, ("person", person, "job"), "Theirs")
    shown = show_window(bench, qtbot)
    card = dialog_of(lambda _shown: shown.window.open_record("person", person))(shown)
    link = next(each for each in card.findChildren(LinkButton) if "choose" in each.text())
    link.click()
    shown.rest()
    assert shown.window.tabs.current == CONFLICTS
    shown.close()


def test_a_record_changed_apart_says_who_and_what_until_it_is_checked(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record, desk = assets["Void photos"], asset_page.bench.desk
    asset_page.bus.announce(arrive(desk, ("asset", record, "function"), "Letting"))
    asset_page.bus.announce(desk.records.change("asset", record, {"function": "Voids"}))
    asset_page.open(record)
    bar = asset_page.page.editor.both
    assert not bar.isVisible()
    seen = dict(desk.context.store.vector())
    bea = desk.context.db.execute("SELECT id FROM p_person WHERE name = 'Bea'").fetchone()[0]
    desk.records.change("asset", record, {"users": "Surveyors"})
    apart = remote("third", 1, ("asset", record, "quality", Op.SET, "Good"), seen=seen, author=bea)
    asset_page.bus.announce(desk.context.store.receive([apart]))
    asset_page.open(record)
    assert "Bea" in bar.words.text()
    assert "Who uses it" in bar.words.text()
    bar.action.click()
    asset_page.settle()
    assert not bar.isVisible()
    assert desk.both_edited.of("asset", record) is None
