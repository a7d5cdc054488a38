"""An administrator and a newcomer, each at a window of their own: invited, four words, let in, and working together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.app import Session
from kimdesk.services.newcomer import Step
from kimdesk.ui.dialogs.invite_dialog import InviteDialog
from kimdesk.ui.first_steps import FirstSteps
from kimdesk.ui.page_making import SYNC
from kimdesk.ui.pages.sync.page import SyncPage
from kimdesk.ui.standing import Phase
from kimdesk.ui.theme.style import apply_theme
from tests.ui.colleagues import become_administrator, keys_without_keyring
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def office(bench: Bench, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    keys_without_keyring(monkeypatch)
    apply_theme(qapp)
    become_administrator(bench)
    made = show_window(bench, qtbot)
    made.window.meeting.start()
    yield made
    made.close()


def until(qtbot: QtBot, what: Callable[[], bool]) -> None:
    qtbot.waitUntil(what, timeout=20_000)


def test_two_people_meet_by_nothing_but_their_windows(office: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    window, meeting = office.window, office.window.meeting
    folder = tmp_path / "share"
    page = shared_by(office, folder)
    code = invited_by(office, page, "Bea")

    newcomer = Session(tmp_path / "new", office.bench.clock)
    newcomer.open()
    steps = newcomer._first
    assert isinstance(steps, FirstSteps)
    steps.join.click()
    steps.join_steps.folder.line.setText(str(folder))
    steps.join_steps.code.setText(code.lower())
    steps.join_steps.name.setText("Bea")
    steps.join_steps.ask.click()
    until(qtbot, lambda: steps.join_steps.where.step is Step.WAITING)

    meeting.meet_now()
    until(qtbot, lambda: len(page.requests.buttons) == 1)
    assert window.header.share.accessibleName() == "Sync: Somebody waits to be let in"
    (request,) = meeting.standing.state.requests
    assert request.words == " ".join(word.text() for word in steps.join_steps.words)
    page.requests.buttons[request.ticket][0].click()
    until(qtbot, lambda: not meeting.standing.state.requests and len(meeting.standing.state.colleagues) == 1)
    assert window.header.share.accessibleName().startswith("Sync: Confirmed on the share")

    steps.join_steps.look()
    until(qtbot, lambda: newcomer.desk is not None and newcomer.window is not None)
    until(qtbot, lambda: newcomer.window.meeting.standing.at is not None)
    assert newcomer.desk.identity.me().name == "Bea"
    newcomer.desk.records.make("risk", {"title": "Keys are lost"})
    newcomer.window.meeting.meet_now()
    until(qtbot, lambda: not newcomer.window.meeting.standing.under_way)

    meeting.meet_now()
    until(qtbot, lambda: meeting.standing.state.seen == 1)
    assert window.header.share.accessibleName() == "Sync: Seen by 1 of 1"
    newcomer.frame.close()
    assert newcomer.close()


def shared_by(office: Shown, folder: Path) -> SyncPage:
    page, meeting = office.window.page(SYNC), office.window.meeting
    assert isinstance(page, SyncPage)
    office.window.header.share.click()
    until(office.qtbot, lambda: page.alone.isVisible() and page.alone.make.isVisible())
    folder.mkdir()
    page.alone.folder.line.setText(str(folder))
    page.alone.make.click()
    until(office.qtbot, lambda: meeting.standing.phase is Phase.MEMBER and meeting.standing.at is not None)
    return page


def invited_by(office: Shown, page: SyncPage, name: str) -> str:
    page.laptops.invite.click()
    dialog = office.window.findChild(InviteDialog)
    assert dialog is not None
    dialog.name.setText(name)
    dialog.roles["service_manager"].setChecked(True)
    dialog.act.click()
    until(office.qtbot, lambda: bool(dialog.code_made))
    code = dialog.code_made
    dialog.act.click()
    return code
