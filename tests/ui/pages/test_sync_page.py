"""The page of the share over real shares: what it shows in each state, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.services.newcomer import Newcomer, Step
from kimdesk.services.share_state import Trouble
from kimdesk.ui.dialogs.help_dialog import HelpDialog
from kimdesk.ui.dialogs.recovery_dialog import RecoveryDialog
from kimdesk.ui.dialogs.remove_dialog import RemoveDialog
from kimdesk.ui.page_making import CONFLICTS, SYNC
from kimdesk.ui.pages.sync.page import SyncPage
from kimdesk.ui.standing import Standing
from kimdesk.ui.theme.style import apply_theme
from tests.ui.colleagues import Share, become_administrator, keys_without_keyring, make_share, standing
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


class SyncWindow:
    """The window on the page of the share, and the share behind it."""

    def __init__(self, shown: Shown, share: Share | None) -> None:
        self.shown, self._share = shown, share
        self.window, self.qtbot = shown.window, shown.qtbot
        page = shown.window.page(SYNC)
        assert isinstance(page, SyncPage)
        self.page, self.meeting = page, shown.window.meeting
        shown.window.tabs.choose(SYNC)
        self.meeting.start()

    @property
    def share(self) -> Share:
        assert self._share is not None
        return self._share

    @property
    def standing(self) -> Standing:
        return self.meeting.standing

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=20_000)

    def rest(self) -> None:
        """Wait until no meeting is under way and none begins at once: the folder is left alone for a while."""
        self.until(lambda: self.shown.tasks.idle and not self.standing.under_way and self.meeting.pause_ms != 0)

    def meet(self) -> None:
        """Meet once and wait for what comes of it."""
        self.rest()
        self.meeting.meet_now()
        self.rest()

    def title(self) -> str:
        return self.page.state.title.text()


@pytest.fixture
def open_page(
    bench: Bench, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., SyncWindow]]:
    keys_without_keyring(monkeypatch)
    apply_theme(qapp)
    made: list[Shown] = []

    def make(share: Share | None = None) -> SyncWindow:
        made.append(show_window(bench, qtbot))
        return SyncWindow(made[-1], share)

    yield make
    for shown in made:
        shown.close()


@pytest.fixture
def sync(open_page: Callable[..., SyncWindow], bench: Bench, tmp_path: Path) -> SyncWindow:
    """The page on a share that has just been made."""
    opened = open_page(make_share(bench, tmp_path / "share"))
    opened.until(lambda: opened.standing.at is not None)
    opened.rest()
    return opened


# --- not shared ------------------------------------------------------------------------------------------------------


def test_an_administrator_is_offered_to_make_the_share_and_hears_at_the_field_what_lacks(
    open_page: Callable[..., SyncWindow], bench: Bench, tmp_path: Path
) -> None:
    become_administrator(bench)
    sync = open_page()
    alone = sync.page.alone
    sync.until(lambda: alone.isVisible() and alone.make.isVisible())
    alone.make.click()
    assert alone.folder.row.error.text()
    alone.folder.line.setText(str(tmp_path / "missing"))
    alone.make.click()
    sync.until(lambda: "no such folder" in alone.bar.words.text())
    assert alone.make.isEnabled()
    (tmp_path / "share").mkdir()
    alone.folder.line.setText(str(tmp_path / "share"))
    alone.make.click()
    sync.until(lambda: sync.title() == "On the share")
    sync.meet()
    assert sync.title().startswith("Confirmed")
    assert sync.page.laptops.invite.isVisible()
    assert sync.page.laptops.alone.isVisible()


def test_whoever_is_no_administrator_is_told_who_makes_the_share(
    open_page: Callable[..., SyncWindow], bench: Bench
) -> None:
    viewer = bench.desk.records.make("person", {"name": "Vic", "sort": "person", "roles": ("viewer",)}).id
    bench.desk.identity.become(viewer)
    sync = open_page()
    sync.until(lambda: sync.page.alone.not_yours.isVisible())
    assert not sync.page.alone.make.isVisible()


def test_f1_opens_the_help_about_sharing(sync: SyncWindow) -> None:
    sync.window.ways.open_help()
    found = next(each for each in sync.window.findChildren(HelpDialog) if each.isVisible())
    assert found.topics.currentItem().text() == "Sharing with colleagues"
    found.reject()


# --- shared ----------------------------------------------------------------------------------------------------------


def test_own_changes_go_from_this_laptop_to_seen_by_a_colleague(sync: SyncWindow, bench: Bench) -> None:
    bea = sync.share.join("bea")
    sync.meet()
    sync.meet()
    assert sync.title().startswith("Confirmed on the share")
    sync.meeting.pause(True)
    bench.desk.records.make("risk", {"title": "Keys are lost"})
    sync.window._bus.saved.emit()
    sync.until(lambda: sync.standing.state.waiting > 0)
    assert sync.title().startswith("Sync is paused, ")
    assert any("to go out" in words for words, _elsewhere in sync.page.waiting.said)
    sync.meeting.pause(False)
    sync.until(lambda: sync.title() == "On the share")
    sync.meet()
    bea.sharing.sync()
    bea.records.make("risk", {"title": "Doors stay open"})
    bea.sharing.sync()
    sync.meet()
    assert sync.title() == "Seen by 1 of 1"
    assert not any("to go out" in words for words, _elsewhere in sync.page.waiting.said)
    bea.close()


def test_what_a_colleague_wrote_is_on_the_pages_after_a_meeting(sync: SyncWindow, bench: Bench) -> None:
    told: list[object] = []
    sync.window._bus.arrived.connect(told.append)
    bea = sync.share.join("bea", "Bea")
    record = bea.records.make("risk", {"title": "Doors stay open"}).id
    bea.sharing.sync()
    sync.meet()
    assert any(record in changes.records for changes in told)
    assert bench.desk.records.get("risk", record)["title"] == "Doors stay open"
    bea.close()


def test_a_folder_that_is_away_is_said_and_work_goes_on(sync: SyncWindow, bench: Bench) -> None:
    away = sync.share.folder.rename(sync.share.folder.with_name("away"))
    bench.desk.records.make("risk", {"title": "Keys are lost"})
    sync.meet()
    assert sync.standing.trouble is Trouble.UNREACHABLE
    assert sync.title().startswith("Share not reachable, ")
    assert sync.page.state.folder.isVisible()
    sync.page.move_to(str(away))
    sync.until(lambda: sync.standing.trouble is Trouble.NONE)
    assert sync.page.state.place.text().endswith("away")


def test_another_folder_is_refused_and_the_one_in_use_stays(sync: SyncWindow, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    sync.page.move_to(str(tmp_path / "other"))
    sync.until(lambda: "does not hold the share" in sync.page.bar.words.text())
    assert sync.share.desk.context.settings["share"] == str(sync.share.folder)


def test_an_emptied_folder_is_left_alone_until_somebody_says_to_put_everything_back(sync: SyncWindow) -> None:
    sync.share.empty()
    sync.meet()
    assert sync.standing.trouble is Trouble.EMPTIED
    assert [path for path in sync.share.root().rglob("*") if path.is_file()] == []
    sync.page.state.heal.click()
    sync.until(lambda: sync.standing.trouble is Trouble.NONE)
    assert not sync.page.state.heal.isVisible()
    assert list((sync.share.root() / "ros").iterdir())


# --- colleagues ------------------------------------------------------------------------------------------------------


def test_whoever_asks_is_shown_with_the_four_words_and_let_in(sync: SyncWindow) -> None:
    bea, words = sync.share.ask("bea")
    sync.meet()
    (request,) = sync.standing.state.requests
    assert request.words == words
    let_in, _refuse = sync.page.requests.buttons[request.ticket]
    let_in.click()
    sync.until(lambda: len(sync.standing.state.colleagues) == 1 and not sync.standing.under_way)
    assert not sync.page.requests.isVisible()
    bea.sharing.sync()
    assert bea.identity.me().name == "Bea"
    bea.close()


def test_whoever_is_refused_is_gone_from_the_page(sync: SyncWindow) -> None:
    bea, _words = sync.share.ask("bea")
    sync.meet()
    (request,) = sync.standing.state.requests
    sync.page.requests.buttons[request.ticket][1].click()
    sync.until(lambda: not sync.standing.state.requests and not sync.standing.under_way)
    assert sync.standing.state.colleagues == []
    bea.close()


def test_a_laptop_is_removed_after_what_that_means_was_said(sync: SyncWindow) -> None:
    bea = sync.share.join("bea")
    sync.meet()
    (device,) = sync.page.laptops.removes
    sync.page.laptops.removes[device].click()
    dialog = sync.window.findChild(RemoveDialog)
    assert dialog is not None
    dialog.act.click()
    sync.until(lambda: any(each.removed for each in sync.standing.state.laptops))
    assert sync.page.laptops.removes == {}
    report = bea.sharing.sync()
    assert not report.well
    bea.close()


def test_a_colleague_s_page_offers_neither_to_invite_nor_to_remove(sync: SyncWindow) -> None:
    sync.page.show_standing(standing(administrator=False))
    assert not sync.page.laptops.invite.isVisible()
    assert sync.page.laptops.removes == {}


def test_what_waits_leads_to_where_it_is_settled(sync: SyncWindow) -> None:
    from kimdesk.ui.widgets.buttons import LinkButton

    sync.page.show_standing(standing(conflicts=2))
    (link,) = sync.page.waiting.findChildren(LinkButton)
    assert link.text() == "2 conflicts to settle"
    link.click()
    assert sync.window.tabs.current == CONFLICTS


def test_a_laptop_whose_keys_are_gone_joins_again_with_a_code(
    open_page: Callable[..., SyncWindow], bench: Bench, tmp_path: Path
) -> None:
    share = make_share(bench, tmp_path / "share")
    dee = share.join("dee", "Dee", role="administrator")
    dee.sharing.sync()
    for path in bench.folder.glob("*.keys.locked"):
        path.unlink()
    del bench.desk.sharing
    sync = open_page(share)
    sync.until(lambda: sync.standing.trouble is Trouble.NO_KEYS)
    sync.page.state.rejoin.click()
    form = sync.shown.form()
    form.editors["code"].setText("ABCD")
    form.act.click()
    sync.until(lambda: bool(form.bar.words.text()))
    form.editors["code"].setText(str(dee.sharing.joining.invite("Ann", ("administrator",), ())))
    form.act.click()
    sync.until(lambda: sync.standing.trouble is Trouble.NOT_YET_IN)
    (request,) = dee.sharing.joining.requests()
    assert request.words in sync.page.state.meaning.text()
    dee.sharing.joining.accept(request)
    sync.until(lambda: not sync.standing.under_way)
    sync.meet()
    assert sync.standing.trouble is Trouble.NONE
    dee.close()


def test_an_administrator_says_that_all_is_merged_and_the_page_names_it(sync: SyncWindow) -> None:
    sync.until(lambda: sync.page.merged.isVisible())
    sync.page.merged.merge.click()
    form = sync.page.merged.form
    assert form is not None
    form.rows["name"].editor.setText("Merged for the board")
    form.act.click()
    sync.until(lambda: sync.page.merged.words.text() == "Last: Merged for the board")
    assert not shiboken6.isValid(form)


def test_the_only_administrator_is_told_to_make_a_recovery_key_which_lets_a_new_laptop_in(
    sync: SyncWindow, tmp_path: Path
) -> None:
    assert sync.page.recovery.bar.isVisible()
    sync.page.recovery.make.click()
    dialog = sync.window.findChild(RecoveryDialog)
    assert dialog is not None
    dialog.act.click()
    sync.until(dialog.card.isVisible)
    dialog.save_page(tmp_path / "key.pdf")
    sync.until((tmp_path / "key.pdf").is_file)
    sync.until(lambda: not sync.page.recovery.bar.isVisible())
    key = dialog.key.accessibleName()
    dialog.reject()
    newcomer = Newcomer(tmp_path / "new", sync.share.bench.clock)
    assert newcomer.ask(str(sync.share.folder), key.lower(), "Dee").step is Step.IN
    newcomer.close()
    sync.meet()
    assert [each.name for each in sync.standing.state.colleagues if each.administrator] == ["Dee"]


def test_a_team_file_is_written_and_taken_in_again(sync: SyncWindow, tmp_path: Path) -> None:
    path = tmp_path / "for.kimteam"
    sync.page.files.write_to(path)
    sync.until(path.is_file)
    sync.until(sync.page.files.merge.isEnabled)
    sync.page.files.take_in(path)
    sync.until(lambda: sync.page.files.bar.words.text() == "Changes taken in: 0.")
    sync.page.files.take_in(tmp_path / "missing.kimteam")
    sync.until(lambda: "no such file" in sync.page.files.bar.words.text())
    sync.until(lambda: not sync.standing.under_way)
