"""The merge desk in the real window, over a real share: bring in, settle, make one of two, say that it is merged."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Draft, Op
from kimdesk.services.desk import Desk
from kimdesk.services.duplicates import MOST, Suggestion, Twin
from kimdesk.services.merge_desk import MergeDesk
from kimdesk.services.team_files import Merged
from kimdesk.ui.dialogs.merge_dialog import MergeDialog
from kimdesk.ui.dialogs.merged_form import MergedForm
from kimdesk.ui.page_making import CONFLICTS, REGISTERS, SYNC
from kimdesk.ui.pages.merging.again_view import AgainView
from kimdesk.ui.pages.merging.apart_view import ApartView
from kimdesk.ui.pages.merging.came_view import CameView
from kimdesk.ui.pages.merging.page import MergingPage
from kimdesk.ui.pages.merging.reading import Reading
from kimdesk.ui.pages.merging.steps import StepsCard
from kimdesk.ui.pages.merging.twins_view import TwinsView
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.theme.style import apply_theme
from tests.ui.colleagues import Share, keys_without_keyring, make_share
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

_CORE = {"holds": "Papers", "function": "Housing", "status": "held", "not_known": ("owner", "where")}


@pytest.fixture
def share(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Share:
    keys_without_keyring(monkeypatch)
    return make_share(bench, tmp_path / "share")


@pytest.fixture
def colleague(share: Share) -> Iterator[Desk]:
    """Bea has joined; both edited one risk apart, differ in another, and recorded one asset twice."""
    desk = share.desk
    records = desk.records
    kept = records.make("asset", {"title": "Key register", **_CORE, "place": "Cabinet 4"}).id
    records.make("asset", {"title": "Keys register", **_CORE, "retention": "6 years"})
    records.make("action", {"title": "Label the keys", "theme": "DQ", "team": share.bench.team})
    apart = records.make("risk", {"title": "Keys are copied"}).id
    disputed = records.make("risk", {"title": "Doors stand open"}).id
    bea = share.join("bea")
    for each, field, words in ((desk, "cause", "Damp"), (bea, "event", "A flood")):
        each.records.change("risk", apart, {field: words})
        each.records.change("risk", disputed, {"cause": words})
    assert records.get("asset", kept).title == "Key register"
    bea.sharing.sync()
    share.bench.clock.advance(timedelta(hours=3))
    desk.sharing.sync()
    yield bea
    bea.close()


class MergeWindow:
    """The window on the merge desk."""

    def __init__(self, shown: Shown) -> None:
        self.shown, self.window = shown, shown.window
        shown.window.tabs.choose(REGISTERS)
        registers = shown.window.page(REGISTERS)
        assert isinstance(registers, RegistersPage)
        page = registers.open_line("merge_desk")
        assert isinstance(page, MergingPage)
        self.page = page
        shown.rest()

    def choose(self, start: str) -> None:
        """Choose the first line whose key begins so."""
        self.page.list.choose(next(key for key in self.page.list.in_order() if key.startswith(start)))
        self.shown.rest()

    def steps(self) -> list[str]:
        return [each.text() for each in self.page.steps.steps]


@pytest.fixture
def merging(colleague: Desk, share: Share, qtbot: QtBot, qapp: QApplication) -> Iterator[MergeWindow]:
    assert colleague.context.store.workspace == share.desk.context.store.workspace
    apply_theme(qapp, "light", 100)
    shown = show_window(share.bench, qtbot)
    yield MergeWindow(shown)
    shown.close()


def test_the_steps_say_what_came_in_and_what_is_to_be_settled(merging: MergeWindow) -> None:
    brought, settle, merged, chase = merging.steps()
    assert brought.endswith("changes from Bea.")
    assert settle == ("Fields with two values: 1; records that two people edited: 1; pairs that may be one: 1.")
    assert "say so" in merged
    assert chase == "No team is late."


def test_of_more_pairs_than_are_listed_it_is_said_that_there_are_more(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    pair = Suggestion("asset", Twin("a", "A1", "Keys", ""), Twin("b", "A2", "Keys", ""), "They are called the same.", 3)
    steps = StepsCard()
    for count, words in ((1, "Pairs that may be one: 1."), (MOST, f"Pairs that may be one: {MOST} or more.")):
        steps.show_reading(Reading(MergeDesk((), (), 0, 0), 0, False, False, False, (pair,) * count), None)
        assert steps.steps[1].text() == words


def test_an_arrival_shows_its_records_and_leads_to_them(merging: MergeWindow, qtbot: QtBot) -> None:
    merging.choose("came ")
    view = merging.page.detail.view
    assert isinstance(view, CameView)
    assert merging.page.detail.title.text() == "Bea"
    names = {view.list.item(row).text() for row in range(view.list.count())}
    assert {"Keys are copied", "Doors stand open"} <= names
    view.list.choose(next(key for key in view.list.in_order() if key.startswith("risk ")))
    with qtbot.waitSignal(merging.page.record_opened) as told:
        view.list.itemActivated.emit(view.list.currentItem())
    assert told.args is not None
    assert told.args[0] == "risk"


def test_what_two_edited_apart_goes_when_somebody_says_that_it_fits(merging: MergeWindow) -> None:
    merging.choose("apart ")
    view = merging.page.detail.view
    assert isinstance(view, ApartView)
    view.check.click()
    merging.shown.qtbot.waitUntil(
        lambda: not any(key.startswith("apart ") for key in merging.page.list.in_order()), timeout=15_000
    )
    assert "records that two people edited" not in merging.steps()[1].casefold()


def test_two_records_become_one_and_undo_brings_both_back(merging: MergeWindow, share: Share) -> None:
    merging.choose("twins ")
    view = merging.page.detail.view
    assert isinstance(view, TwinsView)
    merging.shown.qtbot.waitUntil(lambda: view.unite.isEnabled(), timeout=15_000)
    assert set(view.ticks) == {"title", "retention"}
    assert not view.ticks["title"].tick.isChecked()
    assert view.ticks["retention"].tick.isChecked()
    view.unite.click()
    merging.shown.qtbot.waitUntil(lambda: merging.page.bar.isVisible(), timeout=15_000)
    merging.shown.rest()
    goes, stays = view.twins.second.id, view.twins.first.id
    assert share.desk.records.get("asset", goes).alias == stays
    assert share.desk.records.get("asset", stays)["retention"] == "6 years"
    merging.page.bar.action.click()
    merging.shown.qtbot.waitUntil(lambda: share.desk.records.get("asset", goes).alias == "", timeout=15_000)
    assert share.desk.records.get("asset", stays)["retention"] is None


def test_the_other_one_stays_where_somebody_chooses_it(merging: MergeWindow, share: Share) -> None:
    merging.choose("twins ")
    view = merging.page.detail.view
    assert isinstance(view, TwinsView)
    merging.shown.rest()
    view.keep[view.twins.second.id].tick.click()
    merging.shown.qtbot.waitUntil(lambda: "place" in view.ticks, timeout=15_000)
    view.unite.click()
    merging.shown.qtbot.waitUntil(
        lambda: share.desk.records.get("asset", view.twins.first.id).alias == view.twins.second.id, timeout=15_000
    )
    assert share.desk.records.get("asset", view.twins.second.id)["place"] == "Cabinet 4"


def twins_of(merging: MergeWindow) -> TwinsView:
    merging.choose("twins ")
    view = merging.page.detail.view
    assert isinstance(view, TwinsView)
    merging.shown.qtbot.waitUntil(view.unite.isEnabled, timeout=15_000)
    return view


def test_what_is_said_to_be_one_now_is_called_as_the_one_that_stays(merging: MergeWindow) -> None:
    view = twins_of(merging)
    view.keep[view.twins.second.id].tick.click()
    merging.shown.qtbot.waitUntil(lambda: "place" in view.ticks, timeout=15_000)
    view.unite.click()
    merging.shown.qtbot.waitUntil(merging.page.bar.isVisible, timeout=15_000)
    assert merging.page.bar.words.text() == "Two records are one now: Keys register."


def test_the_keyboard_comes_to_what_is_ticked_before_the_button_that_acts_on_it(merging: MergeWindow) -> None:
    view = twins_of(merging)
    stop: QWidget = view.ticks["title"].tick
    stops = []
    while stop is not view.apart and len(stops) < 20:
        stops.append(stop)
        stop = stop.nextInFocusChain()
    asked = [view.ticks["title"].tick, view.ticks["retention"].tick, view.unite]
    assert [each for each in stops if each in asked] == asked


def test_a_sign_in_a_name_is_shown_and_no_short_cut(merging: MergeWindow) -> None:
    view = twins_of(merging)
    assert all(row.words.buddy() is None for row in (*view.keep.values(), *view.ticks.values()))


def test_what_was_changed_meanwhile_is_shown_and_ticks_stay(merging: MergeWindow, share: Share) -> None:
    view = twins_of(merging)
    view.ticks["title"].tick.click()
    goes = view.twins.second.id
    share.desk.records.change("asset", goes, {"retention": "7 years"})
    merging.page.reload()
    merging.shown.qtbot.waitUntil(lambda: "7 years" in view.ticks["retention"].words.text(), timeout=15_000)
    assert merging.page.detail.view is view
    assert view.ticks["title"].tick.isChecked()


def test_undo_says_what_it_left_because_it_was_changed_since(merging: MergeWindow, share: Share) -> None:
    view = twins_of(merging)
    view.unite.click()
    merging.shown.qtbot.waitUntil(merging.page.bar.isVisible, timeout=15_000)
    share.desk.records.change("asset", view.twins.first.id, {"retention": "7 years"})
    merging.page.bar.action.click()
    merging.shown.qtbot.waitUntil(lambda: "Taken back" in merging.page.bar.words.text(), timeout=15_000)
    assert "1 change was left" in merging.page.bar.words.text()


def test_who_may_not_make_one_of_two_sees_why_and_presses_nothing(merging: MergeWindow, share: Share) -> None:
    view = twins_of(merging)
    found = share.desk.uniting.prospect("asset", view.twins.second.id, view.twins.first.id)
    assert not view.refused.isVisible()
    view.show_prospect(replace(found, refused="A viewer may not change this."))
    assert not view.unite.isEnabled()
    assert view.refused.isVisible()
    assert view.refused.text() == view.unite.toolTip() == "A viewer may not change this."
    view.show_prospect(found)
    assert view.unite.isEnabled()
    assert not view.refused.isVisible()


@pytest.mark.parametrize("start", ["came ", "apart ", "twins "])
def test_enter_in_the_list_goes_on_to_what_is_chosen(merging: MergeWindow, qtbot: QtBot, start: str) -> None:
    merging.choose(start)
    view = merging.page.detail.view
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    merging.page.list.setFocus()
    qtbot.keyClick(merging.page.list, Qt.Key.Key_Return)
    focused = merging.window.focusWidget()
    assert focused is not None
    assert merging.page.detail.isAncestorOf(focused)


def test_what_names_a_merged_record_is_handed_over_and_undo_takes_it_back(merging: MergeWindow, share: Share) -> None:
    records, store = share.desk.records, share.desk.context.store
    view = twins_of(merging)
    goes, stays = view.twins.second.id, view.twins.first.id
    share.desk.uniting.unite("asset", goes, stays)
    child = records.make("asset", {"title": "Lock plan", **_CORE}).id
    store.commit("change", share.desk.identity.me().id, [Draft("asset", child, "copy_of", Op.SET, goes)])
    merging.page.reload()
    key = f"named asset {goes}"
    merging.shown.qtbot.waitUntil(lambda: key in merging.page.list.in_order(), timeout=15_000)
    merging.choose("named ")
    assert "merged records that are named again: 1" in merging.steps()[1].casefold()
    again = merging.page.detail.view
    assert isinstance(again, AgainView)
    again.hand_over.click()
    merging.shown.qtbot.waitUntil(lambda: key not in merging.page.list.in_order(), timeout=15_000)
    assert records.get("asset", child)["copy_of"] == stays
    merging.page.bar.action.click()
    merging.shown.qtbot.waitUntil(lambda: key in merging.page.list.in_order(), timeout=15_000)
    assert records.get("asset", child)["copy_of"] == goes
    merging.choose("named ")
    again = merging.page.detail.view
    assert isinstance(again, AgainView)
    with merging.shown.qtbot.waitSignal(merging.page.record_opened) as told:
        again.list.itemActivated.emit(again.list.currentItem())
    assert told.args == ["asset", child]


def test_two_things_are_told_apart_for_good(merging: MergeWindow) -> None:
    merging.choose("twins ")
    view = merging.page.detail.view
    assert isinstance(view, TwinsView)
    view.apart.click()
    merging.shown.qtbot.waitUntil(
        lambda: not any(key.startswith("twins ") for key in merging.page.list.in_order()), timeout=15_000
    )


def test_the_button_of_conflicts_leads_to_their_page(merging: MergeWindow) -> None:
    merging.page.steps.conflicts.click()
    merging.shown.rest()
    assert merging.window.tabs.current == CONFLICTS


def test_once_all_is_said_to_be_merged_nothing_is_pending(merging: MergeWindow) -> None:
    merging.page.steps.merged.click()
    form = merging.shown.form()
    assert isinstance(form, MergedForm)
    form.answered.emit({"name": "Board"})
    merging.shown.qtbot.waitUntil(lambda: merging.steps()[2] == "Last: Board", timeout=20_000)
    merging.shown.qtbot.waitUntil(
        lambda: merging.steps()[0] == "Nothing has come in that is not merged.", timeout=15_000
    )


def test_what_cannot_be_said_to_be_merged_while_the_folder_is_away_says_so_once(
    merging: MergeWindow, share: Share
) -> None:
    share.folder.rename(share.folder.with_name("away"))
    merging.page.steps.merged.click()
    form = merging.shown.form()
    assert isinstance(form, MergedForm)
    form.answered.emit({"name": "Board"})
    merging.shown.qtbot.waitUntil(form.questions.bar.isVisible, timeout=20_000)
    said = form.questions.bar.words.text()
    assert said.startswith(f"{share.folder} cannot be reached just now (there is no such folder).")
    assert said.count(str(share.folder)) == 1
    form.reject()


def test_of_several_team_files_one_that_cannot_be_used_says_why_and_the_others_are_taken_in(
    merging: MergeWindow, colleague: Desk, tmp_path: Path
) -> None:
    colleague.records.make("risk", {"title": "Lifts fail"})
    good, bad = tmp_path / "bea.kimteam", tmp_path / "bad.kimteam"
    colleague.sharing.team_files.write(good)
    bad.write_bytes(b"no team file")
    merging.page.take_in([bad, good])
    merging.shown.qtbot.waitUntil(lambda: "taken in from one file" in merging.page.bar.words.text(), timeout=20_000)
    assert "bad.kimteam was not used: It is no team file" in merging.page.bar.words.text()
    assert merging.page.steps.files.isEnabled()
    merging.shown.rest()
    assert [hit.title for hit in merging.shown.bench.desk.finding.search("Lifts")] == ["Lifts fail"]


def test_a_team_file_with_which_the_program_is_started_is_taken_in_on_the_merge_desk(
    merging: MergeWindow, colleague: Desk, tmp_path: Path
) -> None:
    colleague.records.make("risk", {"title": "Lifts fail"})
    given, other = tmp_path / "BEA.KIMTEAM", tmp_path / "other.kimteam"
    colleague.sharing.team_files.write(other)
    given.write_bytes(other.read_bytes())
    merging.window.tabs.choose(SYNC)
    merging.window.safekeeping.open_file(given)
    merging.window.safekeeping.open_file(other)
    words = merging.page.bar.words
    assert merging.window.page_shown is merging.window.page(REGISTERS)
    merging.shown.qtbot.waitUntil(lambda: words.text().startswith("Nothing new"), timeout=20_000)
    assert not merging.page.taking.busy
    merging.shown.rest()
    assert [hit.title for hit in merging.shown.bench.desk.finding.search("Lifts")] == ["Lifts fail"]


def test_a_team_file_that_is_brought_in_again_is_said_to_hold_nothing_new(
    merging: MergeWindow, colleague: Desk, tmp_path: Path
) -> None:
    good, bad = tmp_path / "bea.kimteam", tmp_path / "bad.kimteam"
    colleague.sharing.team_files.write(good)
    bad.write_bytes(b"no team file")
    words = merging.page.bar.words
    merging.page.take_in([good])
    merging.shown.qtbot.waitUntil(lambda: words.text().startswith("Nothing new"), timeout=20_000)
    merging.page.take_in([bad])
    assert merging.page.taking.doing.text() == "Reading bad.kimteam…"
    assert merging.page.taking.isVisible()
    merging.shown.qtbot.waitUntil(lambda: words.text().startswith("bad.kimteam was not used"), timeout=20_000)
    assert "from 0 files" not in words.text()
    assert not merging.page.taking.isVisible()


def test_of_several_team_files_it_says_which_it_is_at_and_can_be_stopped_between_them(
    merging: MergeWindow, colleague: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "bea.kimteam"
    colleague.records.make("risk", {"title": "Lifts fail"})
    colleague.sharing.team_files.write(good)
    service = merging.shown.bench.desk.sharing.team_files
    merge, at_second, go_on, said = service.merge, threading.Event(), threading.Event(), list[str]()

    def slowly(path: Path, stopped: Callable[[], bool] = lambda: False) -> Merged:
        if path.name == "second.kimteam":
            at_second.set()
            assert go_on.wait(20)
        return merge(good, stopped)

    monkeypatch.setattr(service, "merge", slowly)
    taking = merging.page.taking
    merging.page.take_in([tmp_path / f"{name}.kimteam" for name in ("first", "second", "third")])
    said.append(taking.doing.text())
    merging.shown.qtbot.waitUntil(lambda: at_second.is_set() and "2 of 3" in taking.doing.text(), timeout=20_000)
    said.append(taking.doing.text())
    assert not merging.page.steps.files.isEnabled()
    taking.stop.click()
    said.append(taking.doing.text())
    go_on.set()
    merging.shown.qtbot.waitUntil(merging.page.bar.isVisible, timeout=20_000)

    assert said == ["Reading first.kimteam: 1 of 3 files…", "Reading second.kimteam: 2 of 3 files…", "Stopping…"]
    assert merging.page.bar.words.text().startswith("Stopped at file 2 of 3: what was taken in stays.")
    assert not taking.isVisible()
    assert merging.page.steps.files.isEnabled()


def test_several_workbooks_say_which_they_are_and_the_rest_can_be_left(merging: MergeWindow, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.xlsx" for name in ("one", "two", "three")]
    merging.page.take_workbooks(paths)
    first = merging.page.form
    assert isinstance(first, MergeDialog)
    assert first.windowTitle() == "Take a filled workbook in: 1 of 3"
    assert (first.cancel.text(), first.leave.text()) == ("Skip this one", "Leave the other 2")
    first.cancel.click()
    second = merging.page.form
    assert second is not first
    assert (second.windowTitle(), second.leave.text()) == ("Take a filled workbook in: 2 of 3", "Leave the last one")
    second.leave.click()
    assert merging.page.form is second
    merging.shown.rest()


def test_one_workbook_alone_is_no_one_of_several(merging: MergeWindow, tmp_path: Path) -> None:
    merging.page.take_workbooks([tmp_path / "one.xlsx"])
    dialog = merging.page.form
    assert isinstance(dialog, MergeDialog)
    assert dialog.windowTitle() == "Take a filled workbook in"
    assert dialog.leave.isHidden()
    assert dialog.cancel.text() == "Cancel"
    dialog.reject()
    merging.shown.rest()


def test_team_files_of_records_that_nobody_shares_lead_to_where_the_share_is_made(
    bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 100)
    shown = show_window(bench, qtbot)
    merging = MergeWindow(shown)
    assert merging.page.steps.files.isVisible()
    merging.page.steps.files.click()
    assert "Make the share first" in merging.page.bar.words.text()
    merging.page.bar.action.click()
    shown.rest()
    assert shown.window.tabs.current == SYNC
    shown.close()
