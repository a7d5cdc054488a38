"""Whatever keeps the program from starting is said in a window that can be read, with what can be done about it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.app import Session
from kimdesk.clock import FixedClock
from kimdesk.errors import UserError
from kimdesk.paths import Home
from kimdesk.services import desk as desk_module
from kimdesk.settings import Settings
from kimdesk.store.form import APPLICATION_ID
from kimdesk.ui import messages
from kimdesk.ui.dialogs.trouble_dialog import TroubleDialog
from kimdesk.ui.page_making import PAGES
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.uncaught import Uncaught
from tests.workspaces import JANUARY, make_bench

SECRET = "Mrs Example of 12 Sample Street"


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    apply_theme(qapp)
    bench = make_bench(tmp_path / "home")
    bench.desk.backups.backup(bench.desk.context.store.home.backups)
    bench.desk.close()
    made = Session(tmp_path / "home", FixedClock(JANUARY))
    yield made
    assert made.frame is not None
    made.frame.close()
    assert made.close()


def trouble(session: Session, qtbot: QtBot) -> TroubleDialog:
    def shown() -> list[TroubleDialog]:
        found = session.frame.findChildren(TroubleDialog) if session.frame is not None else []
        return [each for each in found if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=30_000)
    return shown()[0]


def opened(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.window is not None and len(session.window.pages) == len(PAGES), timeout=30_000)


def test_damaged_records_lead_to_a_backup(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    home = Home(session.folder)
    copy = next(home.backups.iterdir())
    home.database.write_bytes(b"garbage" * 1000)
    session.open()
    dialog = trouble(session, qtbot)
    assert dialog.heading.text() == "The records cannot be opened"
    assert dialog.restore.isVisible()
    monkeypatch.setattr("kimdesk.ui.dialogs.backups_dialog.choose_copy", lambda _parent, folder: copy)
    dialog.restore.click()
    from kimdesk.ui.dialogs.restore_dialog import RestoreDialog

    frame = session.frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.findChild(RestoreDialog) is not None, timeout=5_000)
    asked = frame.findChild(RestoreDialog)
    qtbot.waitUntil(asked.act.isEnabled, timeout=15_000)
    asked.act.click()
    opened(session, qtbot)
    assert session.window is not None
    assert session.window.notices.bars["made"].words.text().startswith("These are the records of ")


def test_records_of_a_newer_program_cannot_be_restored_away(session: Session, qtbot: QtBot) -> None:
    with sqlite3.connect(Home(session.folder).database) as db:
        db.execute("PRAGMA user_version=99")
    db.close()
    assert APPLICATION_ID
    session.open()
    dialog = trouble(session, qtbot)
    assert dialog.heading.text() == "These records come from a newer KIM Desk"
    assert not dialog.restore.isVisible()


def test_records_that_another_program_holds_are_opened_when_it_lets_go(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk_module.Store.open
    held = [UserError("The records cannot be used just now", "Another program is holding them.", "Try again.")]

    def refuse(home: Home, clock: object = None) -> object:
        if held:
            raise held.pop()
        return real(home, clock)

    monkeypatch.setattr(desk_module.Store, "open", refuse)
    session.open()
    dialog = trouble(session, qtbot)
    assert not dialog.restore.isVisible()
    dialog.act.click()
    opened(session, qtbot)
    assert session.bug is None


@pytest.mark.expects_log
def test_a_fault_of_the_program_leads_to_safe_mode(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings(Home(session.folder).settings).change("text_scale", 200)
    session.settings = Settings(Home(session.folder).settings)
    real = desk_module.Store.open

    def break_once(home: Home, clock: object = None) -> object:
        monkeypatch.setattr(desk_module.Store, "open", real)
        raise ZeroDivisionError(SECRET)

    monkeypatch.setattr(desk_module.Store, "open", break_once)
    session.open()
    dialog = trouble(session, qtbot)
    assert dialog.heading.text() == "KIM Desk could not start"
    dialog.copy.click()
    details = QApplication.clipboard().text()
    assert "ZeroDivisionError" in details
    assert "kimdesk/services/desk.py:" in details
    assert SECRET not in details
    dialog.act.click()
    opened(session, qtbot)
    assert session.safe
    assert session.settings["text_scale"] == 100
    assert session.window is not None
    assert "Safe mode" in session.window.notices.bars["safe"].words.text()
    assert session.window.meeting.standing.phase == "unknown"
    assert Settings(Home(session.folder).settings)["text_scale"] == 200
    assert session.bug is None


def test_details_for_it_name_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "Users" / "jane.doe")
    for log in (
        tmp_path / "Users" / "jane.doe" / "AppData" / "kimdesk" / "logs" / "kimdesk.log",
        tmp_path / "D" / "jane.doe" / "kimdesk.log",
    ):
        details = messages.details_for_it(ValueError(SECRET), log)
        assert "jane.doe" not in details
        assert "~" in details
        assert "kimdesk.log" in details
        assert SECRET not in details
    for part in ("KIM Desk 0", "Python 3", "Qt 6", "ValueError"):
        assert part in details


def test_what_nobody_caught_is_shown_once_and_kept_in_the_log(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[BaseException] = []
    uncaught = Uncaught(tmp_path / "kimdesk.log")

    def show(_parent: object, error: BaseException, log: Path) -> None:
        shown.append(error)
        # While the box is open it goes on failing.
        uncaught._show(ValueError("again"))
        assert log == tmp_path / "kimdesk.log"

    monkeypatch.setattr(messages, "show_bug", show)
    before = sys.excepthook
    uncaught.install()
    try:
        error = ValueError("here")
        sys.excepthook(ValueError, error, None)
        assert shown == [error]
    finally:
        uncaught.remove()
        sys.excepthook = before


def test_odd_settings_are_no_reason_not_to_start(session: Session, qtbot: QtBot) -> None:
    Home(session.folder).settings.write_text(
        '{"geometry": "\\ud800", "theme": "purple", "columns": {"asset": 5, "action": ["no", 3]}, "filters": {"risk": 7},'
        ' "last_backup": "yesterday", "backup_folder": "\\u0000", "text_scale": true, "unclean": -3, "team": 4}',
        "utf-8",
    )
    session.settings = Settings(Home(session.folder).settings)
    session.open()
    opened(session, qtbot)
    assert session.window is not None
    qtbot.waitUntil(lambda: session.window is not None and bool(session.window.status.backup.text()), timeout=10_000)
    for at in range(len(PAGES)):
        session.window.tabs.choose(at)
        qtbot.waitUntil(lambda: session.tasks is not None and session.tasks.idle, timeout=15_000)


def test_settings_that_are_damaged_or_cannot_be_written_are_said(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Home(session.folder).settings.write_bytes(b"{")
    session.settings = Settings(Home(session.folder).settings)
    session.open()
    opened(session, qtbot)
    assert session.window is not None
    assert "could not be read" in session.window.notices.bars["settings"].words.text()


def test_an_unclean_end_is_checked_and_said(session: Session, qtbot: QtBot) -> None:
    session.open()
    opened(session, qtbot)
    window = session.window
    assert window is not None
    window.safekeeping.start(unclean=True)
    qtbot.waitUntil(lambda: "unclean" in window.notices.bars, timeout=15_000)
    assert "they are whole" in window.notices.bars["unclean"].words.text()
    window.notices.put_away("unclean")
    assert not window.notices.isVisible()
