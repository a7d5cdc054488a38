"""Search and links lead somewhere, whatever kind of record it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.model.kinds import KINDS
from kimdesk.ui.dialogs.record_card import RecordCard
from kimdesk.ui.dialogs.sign_dialog import SignDialog
from kimdesk.ui.page_making import ASSETS, LOG, OVERVIEW, REGISTERS
from kimdesk.ui.pages.registers.page import RegistersPage
from tests.chased import LATE
from tests.services.test_rights import become
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def records(bench: Bench) -> dict[str, str]:
    """One record of each kind that has no page, by kind, and an asset whose name many others mention."""
    make = bench.desk.records.make
    owner = make("person", {"name": "Post two", "sort": "post"}).id
    system = make("system", {"name": "Ledger one"}).id
    asset = {"holds": "Photographs", "function": "Voids", "status": "held", "owner": owner, "system": system}
    made = {"asset": make("asset", {"title": "Void photos", **asset}).id, "person": owner, "system": system}
    make("asset", {"title": "Void photos of keys", **asset, "holds": "Void photos, void photos"})
    made["evidence"] = make(
        "evidence", {"title": "Void photos sample", "record": bench.activities[0], "note": "Void photos"}
    ).id
    made["comment"] = make("comment", {"record": made["asset"], "text": "Void photos again"}).id
    made["risk"] = make("risk", {"title": "Void photos get lost", "team": bench.team}).id
    made["stage"] = make("stage", {"activity": bench.activities[1], "stage": "collect"}).id
    made["report"] = make("report", {"title": "Turnaround of voids"}).id
    return made


@pytest.fixture
def shown(bench: Bench, records: dict[str, str], qtbot: QtBot) -> Iterator[Shown]:
    made = show_window(bench, qtbot)
    yield made
    made.close()


def card(shown: Shown) -> RecordCard | None:
    return next((each for each in shown.window.findChildren(RecordCard) if each.isVisible()), None)


def test_a_whole_title_and_enter_open_the_record_of_that_title(shown: Shown, records: dict[str, str]) -> None:
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_K, CONTROL)
    shown.qtbot.keyClicks(shown.window.header.search, "Void photos")
    # Before the answer to the last letter is there.
    shown.qtbot.keyClick(shown.window.header.search, Qt.Key.Key_Return)
    shown.rest()
    page = shown.window.page(ASSETS)
    shown.qtbot.waitUntil(lambda: shown.window.tabs.current == ASSETS)
    shown.rest()
    assert page.editor.record == records["asset"]  # type: ignore[attr-defined]


def test_what_stands_under_a_record_opens_that_record(shown: Shown, records: dict[str, str], bench: Bench) -> None:
    for kind, activity in (("evidence", bench.activities[0]), ("stage", bench.activities[1])):
        shown.window.open_record(kind, records[kind])
        shown.rest()
        assert shown.window.tabs.current == LOG
        assert shown.window.log.list.key() == activity
    shown.window.open_record("comment", records["comment"])
    shown.rest()
    assert shown.window.tabs.current == ASSETS


@pytest.mark.parametrize("kind", ["person"])
def test_a_kind_without_a_page_is_shown_on_a_card(shown: Shown, records: dict[str, str], kind: str) -> None:
    shown.window.open_record(kind, records[kind])
    shown.rest()
    found = card(shown)
    assert found is not None
    assert found.named.text() == KINDS[kind].label
    assert found.history.lines.count()


@pytest.mark.parametrize("kind", ["risk", "system", "report"])
def test_a_kind_of_the_registers_is_opened_in_its_register(shown: Shown, records: dict[str, str], kind: str) -> None:
    shown.window.open_record(kind, records[kind])
    shown.rest()
    page = registers(shown)
    assert shown.window.tabs.current == REGISTERS
    assert page.open_key == kind
    assert page.current is not None
    assert page.current.editor.record == records[kind]


def test_a_link_leads_from_one_register_to_another_and_to_an_asset(
    shown: Shown, records: dict[str, str], bench: Bench
) -> None:
    hold = bench.desk.records.make("hold", {"title": "Claim", "sort": "hold", "assets": (records["asset"],)}).id
    shown.window.open_record("hold", hold)
    shown.rest()
    current = registers(shown).current
    assert current is not None
    current.editor.record_opened.emit("risk", records["risk"])
    shown.rest()
    assert registers(shown).open_key == "risk"
    current.editor.record_opened.emit("asset", records["asset"])
    shown.rest()
    assert shown.window.tabs.current == ASSETS


def test_the_search_leads_into_a_register(shown: Shown, records: dict[str, str]) -> None:
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_K, CONTROL)
    shown.qtbot.keyClicks(shown.window.header.search, "Turnaround of voids")
    shown.qtbot.keyClick(shown.window.header.search, Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: shown.window.tabs.current == REGISTERS)
    shown.rest()
    assert registers(shown).open_key == "report"


def test_a_list_of_a_register_is_opened_narrowed(shown: Shown) -> None:
    shown.window.ways.open_list("breach", ("open",))
    shown.rest()
    current = registers(shown).current
    assert current is not None
    assert current.filters.keys == ("open",)


def registers(shown: Shown) -> RegistersPage:
    page = shown.window.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    return page


def test_a_card_leads_on(shown: Shown, records: dict[str, str]) -> None:
    shown.window.open_record("person", records["person"])
    shown.rest()
    found = card(shown)
    assert found is not None
    found.links.record_opened.emit("asset", records["asset"])
    shown.rest()
    assert shown.window.tabs.current == ASSETS
    assert card(shown) is None


def test_a_return_of_another_quarter_is_opened_in_its_quarter(shown: Shown, bench: Bench) -> None:
    bench.type("gaps", "Old paper", quarter=bench.before)
    shown.window.open_record("return", bench.view(bench.before).id)
    shown.rest()
    assert shown.window.quarter == bench.before
    assert shown.window.log.view is not None
    assert shown.window.log.view.quarter == bench.before


def test_a_title_comes_before_what_only_mentions_it(bench: Bench, records: dict[str, str]) -> None:
    found = [hit.title for hit in bench.desk.finding.search("void photos")]
    assert found[0] == "Void photos"
    assert found.index("Void photos of keys") < found.index("Void photos sample")


def test_no_record_is_a_dead_end(bench: Bench, records: dict[str, str]) -> None:
    for kind, record in records.items():
        place = bench.desk.finding.place(kind, record)
        assert place.kind in ("asset", "action", "activity", "team", "person", "risk", "system", "report")


def test_the_search_leads_to_the_chase_by_its_name_and_by_what_it_is_for(shown: Shown) -> None:
    for words in ("chase", "who owes"):
        shown.qtbot.keyClick(shown.window, Qt.Key.Key_K, CONTROL)
        shown.qtbot.keyClicks(shown.window.header.search, words)
        shown.qtbot.waitUntil(shown.window.search.list.isVisible)
        shown.qtbot.keyClick(shown.window.header.search, Qt.Key.Key_Return)
        shown.rest()
        page = shown.window.page(REGISTERS)
        assert isinstance(page, RegistersPage)
        assert (shown.window.tabs.current, page.open_key) == (REGISTERS, "chasing")
        page.show_index()
        shown.window.tabs.choose(LOG)


def test_records_that_are_found_stand_before_pages(shown: Shown, bench: Bench) -> None:
    bench.desk.records.make("risk", {"title": "Chase the contractor", "team": bench.team})
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_K, CONTROL)
    shown.qtbot.keyClicks(shown.window.header.search, "chase")
    found = shown.window.search.list
    shown.qtbot.waitUntil(found.isVisible)
    shown.rest()
    assert [found.item(at).text() for at in range(found.count())] == ["RK2  Chase the contractor", "Chase"]


def test_the_overview_leads_who_may_chase_to_the_late_teams(shown: Shown, bench: Bench) -> None:
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[:1])
    bench.clock.set(LATE)
    overview = shown.window.overview
    shown.window.tabs.choose(OVERVIEW)
    overview.show_quarter(bench.quarter.shifted(1))
    shown.rest()
    late = next(link for link in overview.top.needs.links if "late" in link.text())
    assert late.text() == "2 returns for Q3 2025/26 are late"
    shown.qtbot.mouseClick(late, Qt.MouseButton.LeftButton)
    shown.rest()
    page = shown.window.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    assert page.open_key == "chasing"
    assert page.current.narrowed.chosen == "late"
    assert page.current.shown.of.quarter == bench.quarter
    shown.window.tabs.choose(OVERVIEW)
    shown.rest()
    shown.qtbot.mouseClick(overview.top.teams.chase, Qt.MouseButton.LeftButton)
    shown.rest()
    assert page.current.shown.of.quarter == bench.quarter.shifted(1)
    assert page.current.narrowed.chosen == "all"


def test_the_overview_leads_a_line_manager_to_the_own_late_return(shown: Shown, bench: Bench) -> None:
    bench.desk.returns.nothing_changed(bench.view(), bench.activities[:1])
    bench.clock.set(LATE)
    become(bench, "line_manager", bench.team)
    overview = shown.window.overview
    shown.window.tabs.choose(OVERVIEW)
    overview.show_quarter(bench.quarter)
    shown.rest()
    assert not overview.top.teams.chase.isVisible()
    late = next(link for link in overview.top.needs.links if "late" in link.text())
    assert late.text() == "1 return is late"
    shown.qtbot.mouseClick(late, Qt.MouseButton.LeftButton)
    shown.rest()
    assert shown.window.tabs.current == LOG


def test_everything_in_leads_from_the_chase_to_the_sign_off_of_its_quarter(shown: Shown, bench: Bench) -> None:
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    shown.window.ways.open_chase(bench.quarter)
    shown.rest()
    page = shown.window.page(REGISTERS).current  # type: ignore[union-attr]
    shown.qtbot.mouseClick(page.all_in.button, Qt.MouseButton.LeftButton)
    shown.rest()
    dialog = next(each for each in shown.window.findChildren(SignDialog) if each.isVisible())
    assert shown.window.quarter == bench.quarter
    dialog.reject()
