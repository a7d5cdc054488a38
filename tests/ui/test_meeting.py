"""The meeting behind the window: when it happens, that it happens once at a time, and that nothing waits for it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.model.changes import Changes
from kimdesk.services.share_state import Met, ShareState, Trouble
from kimdesk.store import shelf
from kimdesk.sync.engine import Report
from kimdesk.ui import meeting as meeting_module
from kimdesk.ui.asking import Asking
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.passphrase_dialog import PassphraseDialog
from kimdesk.ui.meeting import BEHIND_MS, CONFIRM_MS, IN_FOCUS_MS, JITTER, SOON_MS, Meeting
from kimdesk.ui.standing import Phase
from kimdesk.ui.tasks import Tasks
from tests.ui.colleagues import keys_without_keyring, make_share
from tests.workspaces import Bench


class Folder:
    """Stands for the shared folder: counts the meetings, and answers when the test lets it."""

    def __init__(self) -> None:
        self.answer = Met(report=Report(), state=ShareState())
        self.met = self.at_once = self.most_at_once = 0
        self.healed: list[bool] = []
        self.gate = threading.Event()
        self.gate.set()
        self.stopped: Callable[[], bool] = bool

    def meet(self, _sharing: object, stopped: Callable[[], bool], heal: bool = False) -> Met:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.stopped = stopped
        self.gate.wait(10)
        self.met += 1
        self.healed.append(heal)
        self.at_once -= 1
        return self.answer


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Folder:
    made = Folder()
    monkeypatch.setattr(meeting_module, "meet", made.meet)
    monkeypatch.setattr(shelf, "is_shared", lambda _db: True)
    return made


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def bus() -> ChangeBus:
    return ChangeBus()


@pytest.fixture
def meeting(bench: Bench, tasks: Tasks, bus: ChangeBus, folder: Folder) -> Iterator[Meeting]:
    made = Meeting(bench.desk, tasks, bus, Asking(tasks), tasks)
    yield made
    made.stop()
    folder.gate.set()


def until(qtbot: QtBot, what: Callable[[], bool]) -> None:
    qtbot.waitUntil(what, timeout=10_000)


def test_nothing_of_the_folder_is_touched_before_it_is_started(meeting: Meeting, folder: Folder, qtbot: QtBot) -> None:
    meeting._bus.announce(Changes(records=frozenset({"r"})))
    qtbot.wait(30)
    assert (folder.met, meeting.pause_ms, meeting.standing.phase) == (0, -1, Phase.UNKNOWN)


def test_a_workspace_that_is_not_shared_meets_nobody(
    meeting: Meeting, folder: Folder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "is_shared", lambda _db: False)
    meeting.start()
    until(qtbot, lambda: meeting.standing.phase is Phase.ALONE)
    assert (folder.met, meeting.pause_ms) == (0, -1)


def test_the_next_meeting_is_planned_when_one_is_over_a_little_differently_each_time(
    meeting: Meeting, folder: Folder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    due = set()
    for usual, in_focus in ((IN_FOCUS_MS, True), (BEHIND_MS, False)):
        monkeypatch.setattr(meeting_module, "_in_focus", lambda in_focus=in_focus: in_focus)
        for _round in range(3):
            before = folder.met
            meeting.meet_now()
            until(qtbot, lambda before=before: folder.met > before and not meeting.standing.under_way)
            assert usual * (1 - JITTER) <= meeting.pause_ms <= usual * (1 + JITTER)
            due.add(meeting.pause_ms)
    assert len(due) == 6


def test_what_went_out_is_read_back_soon(meeting: Meeting, folder: Folder, qtbot: QtBot) -> None:
    folder.answer = Met(report=Report(published=1), state=ShareState(unconfirmed=1))
    meeting.meet_now()
    until(qtbot, lambda: folder.met == 1 and not meeting.standing.under_way)
    assert meeting.pause_ms == CONFIRM_MS
    folder.answer = Met(report=Report(), state=ShareState(unconfirmed=1))
    meeting.meet_now()
    until(qtbot, lambda: folder.met == 2 and not meeting.standing.under_way)
    assert meeting.pause_ms > CONFIRM_MS


def test_two_meetings_never_run_at_once_and_a_wish_meanwhile_is_kept(
    meeting: Meeting, folder: Folder, qtbot: QtBot
) -> None:
    folder.gate.clear()
    meeting.meet_now()
    meeting.meet_now(heal=True)
    meeting.meet_now()
    meeting._on_due()
    folder.gate.set()
    until(qtbot, lambda: folder.met == 2 and not meeting.standing.under_way)
    assert folder.healed == [False, True]
    assert folder.most_at_once == 1


def test_what_is_saved_here_goes_out_soon(meeting: Meeting, folder: Folder, bus: ChangeBus, qtbot: QtBot) -> None:
    meeting.start()
    until(qtbot, lambda: folder.met == 1 and not meeting.standing.under_way)
    assert meeting.pause_ms > SOON_MS
    bus.announce(Changes(records=frozenset({"r"})))
    assert meeting.pause_ms == SOON_MS
    until(qtbot, lambda: meeting.standing.state.waiting > 0)


def test_what_comes_in_is_told_to_the_pages_and_does_not_count_as_saved(
    meeting: Meeting, folder: Folder, bus: ChangeBus, qtbot: QtBot
) -> None:
    told: list[Changes] = []
    saved: list[bool] = []
    bus.changed.connect(told.append)
    bus.saved.connect(lambda: saved.append(True))
    folder.answer = Met(report=Report(kinds=frozenset({"risk"}), records=frozenset({"r"})), state=ShareState())
    meeting.meet_now()
    until(qtbot, lambda: bool(told))
    assert told == [Changes(frozenset({"risk"}), frozenset({"r"}))]
    assert saved == []


def test_what_a_meeting_did_to_this_laptop_itself_is_said_in_the_window(
    meeting: Meeting, folder: Folder, bus: ChangeBus, qtbot: QtBot
) -> None:
    told: list[Changes] = []
    bus.changed.connect(told.append)
    folder.answer = Met(report=Report(), state=ShareState(), notes=("It goes by a new number now.",))
    meeting.meet_now()
    until(qtbot, lambda: bool(told))
    assert told[0].notes == ("It goes by a new number now.",)


def test_a_change_of_the_roster_lets_the_pages_ask_anew_who_may_do_what(
    meeting: Meeting, folder: Folder, bus: ChangeBus, qtbot: QtBot
) -> None:
    told: list[Changes] = []
    bus.changed.connect(told.append)
    folder.answer = Met(report=Report(), state=ShareState(), roster_moved=True)
    meeting.meet_now()
    until(qtbot, lambda: bool(told))
    assert told[0].kinds == {"person"}


def test_pausing_stops_what_is_under_way_and_resuming_begins_at_once(
    meeting: Meeting, folder: Folder, qtbot: QtBot
) -> None:
    folder.gate.clear()
    meeting.meet_now()
    until(qtbot, lambda: folder.at_once == 1)
    meeting.pause(True)
    assert folder.stopped()
    folder.gate.set()
    until(qtbot, lambda: not meeting.standing.under_way)
    assert (meeting.standing.paused, meeting.pause_ms) == (True, -1)
    meeting.pause(False)
    until(qtbot, lambda: folder.met == 2 and not meeting.standing.under_way)
    assert meeting.pause_ms > 0


@pytest.mark.expects_log
def test_a_fault_of_the_program_is_told_once_and_not_every_minute(
    meeting: Meeting, folder: Folder, tasks: Tasks, qtbot: QtBot
) -> None:
    bugs: list[BaseException] = []
    tasks.bug_met.connect(bugs.append)
    folder.answer = Met(Trouble.FAULT, bug=ZeroDivisionError("a fault"))
    for met in (1, 2, 3):
        meeting.meet_now()
        until(qtbot, lambda met=met: folder.met == met and not meeting.standing.under_way)
    assert len(bugs) == 1
    assert meeting.standing.trouble is Trouble.FAULT
    assert meeting.pause_ms > IN_FOCUS_MS * (1 + JITTER)


def test_a_folder_that_hangs_holds_up_neither_reading_nor_writing_nor_closing(
    meeting: Meeting, folder: Folder, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kimdesk.ui.tasks._PATIENCE_WITH_FOLDER_S", 0.05)
    folder.gate.clear()
    meeting.meet_now()
    until(qtbot, lambda: folder.at_once == 1)
    assert tasks.idle
    done: list[str] = []
    tasks.write(lambda: done.append("written"))
    tasks.read(lambda: done.append("read"), meeting._on_counted)
    until(qtbot, lambda: len(done) == 2)
    meeting._on_slow()
    meeting._on_slow()
    assert meeting.standing.trouble is Trouble.STALLED
    meeting.stop()
    assert folder.stopped()
    assert not tasks.stop()


def test_after_the_end_no_meeting_begins(meeting: Meeting, folder: Folder, qtbot: QtBot) -> None:
    meeting.stop()
    meeting.meet_now()
    meeting._on_due()
    qtbot.wait(30)
    assert folder.met == 0


def test_the_window_is_there_before_anything_of_the_folder_is_loaded() -> None:
    code = (
        "import sys, kimdesk.ui.main_window, kimdesk.ui.pages.overview.page; "
        "late = ('nacl', 'keyring', 'kimdesk.sync', 'kimdesk.crypto', 'kimdesk.keychain', 'kimdesk.services.sharing'); "
        "print([each for each in late if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "[]"


# --- the passphrase --------------------------------------------------------------------------------------------------


class Locked:
    """A laptop of a share without a keyring, whose keys nobody has opened since the program was started."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        from PySide6.QtWidgets import QWidget

        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.tasks, self.qtbot = Tasks(), qtbot
        self.asking = Asking(self.tasks)
        self.asking.window = self.window
        self.meeting = Meeting(bench.desk, self.tasks, ChangeBus(), self.asking, self.tasks)

    def dialog(self) -> PassphraseDialog:
        def shown() -> list[PassphraseDialog]:
            return [each for each in self.window.findChildren(PassphraseDialog) if each.isVisible()]

        until(self.qtbot, lambda: len(shown()) == 1)
        return shown()[0]


@pytest.fixture
def locked(bench: Bench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Locked]:
    keys_without_keyring(monkeypatch)
    make_share(bench, tmp_path / "share")
    del bench.desk.sharing
    monkeypatch.delenv("KIMDESK_PASSPHRASE")
    made = Locked(bench, qtbot)
    yield made
    made.meeting.stop()
    made.tasks.stop()


def test_the_passphrase_is_asked_for_in_the_window_until_it_fits(locked: Locked) -> None:
    locked.meeting.start()
    first = locked.dialog()
    first.words.setText("another one")
    first.act.click()
    until(locked.qtbot, lambda: not first.isVisible())
    second = locked.dialog()
    assert second.row.error.text()
    second.words.setText("four plain words")
    second.act.click()
    until(locked.qtbot, lambda: locked.meeting.standing.at is not None)
    assert locked.meeting.standing.trouble is Trouble.NONE
    assert locked.meeting.standing.state.administrator


def test_whoever_gives_no_passphrase_stays_offline_until_they_ask(locked: Locked) -> None:
    locked.meeting.start()
    locked.dialog().cancel.click()
    until(locked.qtbot, lambda: locked.meeting.standing.trouble is Trouble.LOCKED)
    assert locked.meeting.pause_ms == -1
    locked.meeting.unlock()
    locked.meeting.meet_now()
    locked.dialog().reject()
    until(locked.qtbot, lambda: not locked.meeting.standing.under_way)


def test_closing_the_window_answers_for_whoever_is_still_asked(locked: Locked) -> None:
    locked.meeting.start()
    locked.dialog()
    locked.meeting.stop()
    assert locked.tasks.stop()


def test_a_new_passphrase_is_long_enough_and_written_twice(qtbot: QtBot) -> None:
    dialog = PassphraseDialog(new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    said: list[str] = []
    dialog.answered.connect(said.append)
    for words, again in (("", ""), ("short", "short"), ("four plain words", "four plain word")):
        dialog.words.setText(words)
        dialog.again.setText(again)
        dialog.act.click()
        assert dialog.row.error.text() or dialog.row_again.error.text()
    dialog.again.setText("four plain words")
    dialog.act.click()
    assert said == ["four plain words"]
