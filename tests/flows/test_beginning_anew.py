"""Somebody who has looked at records of their own sets them aside in the window and stands at the first page again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.app import Session
from kimdesk.ui.dialogs.set_aside_dialog import SetAsideDialog
from kimdesk.ui.page_making import SYNC
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import make_bench


def test_records_are_set_aside_in_the_window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    home = tmp_path / "home"
    bench = make_bench(home)
    bench.desk.close()
    session = Session(home, bench.clock)
    session.open()
    qtbot.waitUntil(lambda: session.window is not None and len(session.window.pages) > SYNC, timeout=30_000)
    window = session.window
    window.tabs.choose(SYNC)
    page = window.page(SYNC)
    qtbot.waitUntil(page.alone.aside.isVisible, timeout=20_000)
    page.alone.aside.click()
    window.window().findChild(SetAsideDialog).act.click()
    qtbot.waitUntil(lambda: session._first is not None, timeout=30_000)
    steps = session._first
    assert steps.isVisible()
    assert session.window is None
    assert not (home / "kimdesk.db").exists()
    assert (home / "set aside 2026-01-12" / "kimdesk.db").exists()
    steps.name.setText("Borough Homes")
    steps.person.setText("Voids manager")
    steps.begin.click()
    qtbot.waitUntil(lambda: session.window is not None and session.window.overview.isVisible(), timeout=30_000)
    assert session.desk.workspace.name() == "Borough Homes"
    session.frame.close()
    assert session.close()
