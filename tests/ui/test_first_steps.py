"""The first start asks for both names, and Enter leads on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.clock import FixedClock
from kimdesk.ui.first_steps import FirstSteps
from tests.workspaces import JANUARY


@pytest.fixture
def steps(tmp_path: Path, qtbot: QtBot) -> FirstSteps:
    made = FirstSteps(tmp_path / "home", FixedClock(JANUARY))
    qtbot.addWidget(made)
    made.show()
    return made


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
