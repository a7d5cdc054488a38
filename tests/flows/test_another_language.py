"""Somebody chooses Welsh in the window, goes on working, and comes back to English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.app import Session
from kimdesk.settings import Settings
from kimdesk.ui.page_making import LOG, PAGES
from kimdesk.ui.pages.log.activity_list import WHOLE
from kimdesk.ui.qt_words import WORDS, speak_as_the_window
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import make_bench


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    apply_theme(qapp)
    bench = make_bench(tmp_path / "home")
    bench.desk.close()
    made = Session(tmp_path / "home", bench.clock)
    made.open()
    _rest(made, qtbot)
    yield made
    made.frame.close()
    assert made.close()
    i18n.use(None)
    speak_as_the_window()


def _rest(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: session.window is not None and len(session.window.pages) == len(PAGES) and session.tasks.idle,
        timeout=30_000,
    )


def _choose(session: Session, language: str, qtbot: QtBot) -> None:
    before = session.window
    before.header.language_chosen.emit(language)
    qtbot.waitUntil(lambda: session.window is not before, timeout=30_000)
    qtbot.waitUntil(lambda: not shiboken6.isValid(before), timeout=30_000)
    _rest(session, qtbot)


def test_the_whole_window_speaks_the_language_that_is_chosen_at_once(session: Session, qtbot: QtBot) -> None:
    session.window.tabs.choose(LOG)
    _rest(session, qtbot)
    quarter = session.window.quarter.shifted(-1)
    session.window.show_quarter(quarter)
    _rest(session, qtbot)

    _choose(session, "cy", qtbot)

    window = session.window
    assert window.tabs._names[0] == "Trosolwg"
    assert window.header.settings.text() == i18n.t("Header", "Settings") != "Settings"
    assert (window.tabs.current, window.quarter) == (LOG, quarter)
    assert window.page_shown is window.log
    assert QLocale().language() is QLocale.Language.Welsh
    assert Settings(session.folder / "settings.json")["language"] == "cy"

    _choose(session, "en", qtbot)

    assert session.window.tabs._names[0] == "Overview"
    assert QLocale().language() is QLocale.Language.English


def test_what_was_being_typed_is_saved_before_the_window_is_made_anew(session: Session, qtbot: QtBot) -> None:
    session.window.tabs.choose(LOG)
    _rest(session, qtbot)
    session.window.log.list.choose(WHOLE)
    _rest(session, qtbot)
    editor = session.window.log.whole._bindings["statement"].editor
    qtbot.keyClicks(editor, "Half a sentence")

    _choose(session, "cy", qtbot)

    view = session.window.log.view
    assert view is not None
    assert view.whole.values["statement"] == "Half a sentence"


def test_the_new_window_hears_of_changes_and_meets_colleagues(session: Session, qtbot: QtBot) -> None:
    _choose(session, "cy", qtbot)
    session.window.header.person_chosen.emit(session.desk.identity.me().id)
    _rest(session, qtbot)
    said = i18n.t("Window", "You are now working as {name}.").format(name=session.desk.identity.me().name)
    assert session.window.status.said.text() == said


def test_menus_offer_each_language_in_itself_and_say_which_a_machine_drafted(session: Session) -> None:
    menus = {each.menu().title(): each.menu() for each in session.window.header._settings.actions() if each.menu()}
    offered = menus["Language · Iaith"].actions()
    assert [each.data() for each in offered] == ["", "en", "cy"]
    assert offered[1].text() == "English"
    assert offered[2].text() == "Cymraeg (drafted by a machine, not yet reviewed)"
    assert [each.isChecked() for each in offered] == [True, False, False]


def test_qt_itself_speaks_welsh_too(session: Session, qtbot: QtBot) -> None:
    _choose(session, "cy", qtbot)
    box = QMessageBox(session.window)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Ok)
    said = [each.text() for each in box.buttons()]
    assert sorted(said) == sorted(i18n.show(each) for each in WORDS if each in ("OK", "Cancel"))
    assert "Cancel" not in said
    untold = [each for each in WORDS if QCoreApplication.translate(each.context, each) != i18n.show(each)]
    assert untold == []
