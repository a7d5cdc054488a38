"""The first start asks for both names, and Enter leads on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.app import Session
from kimdesk.clock import FixedClock
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.services.newcomer import BEGUN, Step, Where
from kimdesk.settings import Settings
from kimdesk.sync.tickets import Code
from kimdesk.ui import first_steps
from kimdesk.ui.first_steps import FirstSteps
from kimdesk.ui.qt_words import speak_as_the_window
from kimdesk.ui.widgets.buttons import LinkButton
from tests.ui.colleagues import keys_without_keyring
from tests.workspaces import JANUARY


@pytest.fixture
def steps(tmp_path: Path, qtbot: QtBot) -> Iterator[FirstSteps]:
    made = FirstSteps(tmp_path / "home", FixedClock(JANUARY))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


def test_somebody_joins_with_a_folder_a_code_and_a_name_and_hears_at_the_field_what_is_wrong(
    steps: FirstSteps, tmp_path: Path, qtbot: QtBot
) -> None:
    steps.join.click()
    assert not steps.begin.isVisible()
    joining = steps.join_steps
    joining.folder.line.setText(str(tmp_path))
    joining.code.setText("ABCD")
    joining.ask.click()
    qtbot.waitUntil(lambda: bool(joining.code_row.error.text()), timeout=15_000)
    assert joining.folder.row.error.text() == ""
    assert joining.name_row.error.text()
    joining.back.click()
    assert steps.begin.isVisible()


def test_nothing_of_the_window_is_let_go_of_in_a_thread_that_works_for_it(tmp_path: Path, qapp: QApplication) -> None:
    gc.enable()
    first = FirstSteps(tmp_path, FixedClock(JANUARY))
    assert not gc.isenabled()
    first.stop()
    assert gc.isenabled()


def test_whoever_could_not_join_can_still_set_up_a_workspace(steps: FirstSteps, tmp_path: Path, qtbot: QtBot) -> None:
    steps.join.click()
    joining = steps.join_steps
    joining.folder.line.setText(str(tmp_path))
    joining.code.setText(str(Code(bytes(8).hex(), bytes(12))))
    joining.name.setText("Bea")
    joining.ask.click()
    qtbot.waitUntil(lambda: "No invitation" in joining.code_row.error.text(), timeout=15_000)
    joining.back.click()
    steps.name.setText("Borough Homes")
    steps.person.setText("Voids manager")
    with qtbot.waitSignal(steps.ready, timeout=15_000):
        steps.begin.click()
    assert Settings(Home(tmp_path / "home").settings)["joining"] == ""


def test_the_first_steps_go_on_waiting_where_the_program_was_closed(
    steps: FirstSteps, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys_without_keyring(monkeypatch)
    Settings(Home(tmp_path / "home").settings).change("joining", "0" * 16)
    session = Session(tmp_path / "home", FixedClock(JANUARY))
    session.open()
    assert session.frame is None
    assert isinstance(session._first, FirstSteps)
    assert session._first.join_steps.isVisible()
    # Its keys are gone: that is said, and another code can be used.
    qtbot.waitUntil(session._first.join_steps.trouble.isVisible, timeout=15_000)
    assert session._first.join_steps.anew.isVisible()
    assert session.close()
    session._first.close()


@pytest.mark.parametrize("step", [Step.WAITING, Step.FETCHING, Step.REFUSED])
def test_each_step_of_waiting_says_what_to_do(steps: FirstSteps, step: Step) -> None:
    steps.join.click()
    joining = steps.join_steps
    joining._on_where(Where(step, "amber-apple black-barn clear-cloud dark-field", "S:/KIM", "The folder is away."))
    assert joining.title.text()
    assert [word.isVisible() for word in joining.words] == [step is Step.WAITING] * 4
    assert joining.anew.isVisible() == (step is not Step.FETCHING)
    assert joining.trouble.isVisible()
    assert joining._look.isActive() == (step is not Step.REFUSED)


def test_neither_name_may_be_empty(steps: FirstSteps, tmp_path: Path) -> None:
    steps.begin.click()
    assert steps.name_row.error.text()
    assert steps.person_row.error.text()
    steps.name.setText("Borough Homes")
    steps.begin.click()
    assert not steps.name_row.error.text()
    assert steps.person_row.error.text()
    assert steps.begin.isEnabled()
    assert not (tmp_path / "home").exists()


def test_enter_goes_on_and_then_begins(steps: FirstSteps, qtbot: QtBot) -> None:
    steps.name.setFocus()
    qtbot.keyClicks(steps.name, "Borough Homes")
    qtbot.keyClick(steps.name, Qt.Key.Key_Return)
    qtbot.waitUntil(steps.person.hasFocus)
    qtbot.keyClicks(steps.person, "Voids manager")
    with qtbot.waitSignal(steps.ready, timeout=15_000):
        qtbot.keyClick(steps.person, Qt.Key.Key_Return)


def test_what_is_to_be_said_of_the_sample_is_said_in_the_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make_sample(folder: Path, clock: FixedClock, _progress: object) -> str:
        desk = open_desk(folder, clock, create=True)
        desk.workspace.set_up("Sample Homes", "Morgan Sample", sample=True)
        desk.close()
        return "The sample’s packs carry no certificate signature."

    keys_without_keyring(monkeypatch)
    monkeypatch.setattr(first_steps, "_make_sample", make_sample)
    session = Session(tmp_path / "home", FixedClock(JANUARY))
    session.open()
    assert session._first is not None
    session._first.sample.click()
    qtbot.waitUntil(lambda: session.window is not None, timeout=30_000)
    assert session.window is not None
    assert session.window.notices.bars["made"].words.text() == "The sample’s packs carry no certificate signature."
    notices = session.window.notices
    (close,) = [link for link in notices.bars["made"].findChildren(LinkButton) if link.isVisible()]
    assert close.accessibleName() == "Close"
    assert close.accessibleDescription() == "The sample’s packs carry no certificate signature."
    close.click()
    assert not notices.bars
    assert not notices.isVisible()
    session.speak_anew()
    qtbot.waitUntil(lambda: session.window is not None and session.window.notices is not notices, timeout=30_000)
    assert not session.window.notices.bars
    assert session.close()
    assert session.frame is not None
    session.frame.close()


# --- the language -----------------------------------------------------------------------------------------------------


@pytest.fixture
def back_to_english() -> Iterator[None]:
    yield
    i18n.use(None)
    speak_as_the_window()


def _choose_welsh(steps: FirstSteps, qtbot: QtBot) -> None:
    before = steps.begin
    steps.language.control.setFocus()
    qtbot.keyClick(steps.language.control, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: steps.begin is not before)


@pytest.mark.usefixtures("back_to_english")
def test_the_language_is_chosen_by_key_and_the_page_speaks_it_at_once_with_what_was_typed(
    steps: FirstSteps, qtbot: QtBot
) -> None:
    english = steps.begin.text()
    steps.name.setText("Borough Homes")
    steps.person.setText("Voids manager")
    assert not steps.language.remark.isVisible()
    _choose_welsh(steps, qtbot)
    assert steps.begin.text() == i18n.t("First", "Set up and begin") != english
    assert (steps.name.text(), steps.person.text()) == ("Borough Homes", "Voids manager")
    qtbot.waitUntil(steps.language.control.hasFocus)
    assert steps.language.control.chosen == "cy"
    assert steps.language.remark.isVisible()


@pytest.mark.usefixtures("back_to_english")
def test_the_window_that_follows_speaks_the_language_chosen_even_by_whoever_began_to_join(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys_without_keyring(monkeypatch)
    session = Session(tmp_path / "home", FixedClock(JANUARY))
    session.open()
    steps = session._first
    assert steps is not None
    _choose_welsh(steps, qtbot)
    Settings(Home(tmp_path / "home").settings).change("joining", BEGUN)
    steps.name.setText("Borough Homes")
    steps.person.setText("Voids manager")
    steps.begin.click()
    assert steps.language.control.focusPolicy() is Qt.FocusPolicy.NoFocus
    qtbot.waitUntil(lambda: session.window is not None, timeout=30_000)
    assert session.settings["language"] == "cy"
    assert session.window is not None
    assert session.window.tabs._names[0] == "Trosolwg"
    assert session.close()
    assert session.frame is not None
    session.frame.close()


@pytest.mark.usefixtures("back_to_english")
def test_the_language_is_not_asked_of_whoever_joins_nor_where_the_organisation_has_set_it(
    steps: FirstSteps, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert steps.language.isVisible()
    steps.join.click()
    assert not steps.language.isVisible()
    steps.join_steps.back.click()
    assert steps.language.isVisible()
    for module in ("language_choice", "first_steps"):
        monkeypatch.setattr(f"kimdesk.ui.{module}.held", lambda _name: "en")
    other = FirstSteps(tmp_path / "other", FixedClock(JANUARY))
    qtbot.addWidget(other)
    other.show()
    assert not other.language.isVisible()
    other.join.click()
    other.join_steps.back.click()
    assert not other.language.isVisible()
    other.stop()
