"""What is written into a field counts, whoever writes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import GrowingText, LineInput


@pytest.mark.parametrize("make", [GrowingText, LineInput])
def test_what_is_written_from_outside_counts_as_typed(qtbot: QtBot, make: type[GrowingText | LineInput]) -> None:
    editor = make()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.typed):
        QAccessible.queryAccessibleInterface(editor).setText(QAccessible.Text.Value, "01/11/2025")
    assert editor.toPlainText() == "01/11/2025"


@pytest.mark.parametrize("make", [GrowingText, LineInput])
def test_what_is_only_shown_does_not(qtbot: QtBot, make: type[GrowingText | LineInput]) -> None:
    editor = make()
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.typed):
        editor.load("01/11/2025")


@pytest.fixture
def teams(qtbot: QtBot) -> ChoiceInput:
    made = ChoiceInput([("rents", "Rents"), ("voids", "Voids")])
    made.offer_act("new", "Add a team…")
    qtbot.addWidget(made)
    made.load("rents")
    made.show()
    return made


@pytest.mark.parametrize("keys", ["a", "add", Qt.Key.Key_End, Qt.Key.Key_PageDown])
def test_an_act_among_choices_is_passed_over_by_letters_and_arrows(
    qtbot: QtBot, teams: ChoiceInput, keys: str | Qt.Key
) -> None:
    chosen: list[object] = []
    teams.key_chosen.connect(chosen.append)
    press = qtbot.keyClicks if isinstance(keys, str) else qtbot.keyClick
    press(teams, keys)
    qtbot.keyClick(teams, Qt.Key.Key_Down)
    qtbot.keyClick(teams, Qt.Key.Key_Down)
    assert "new" not in chosen
    assert teams.key() == "voids"


def test_an_act_among_choices_is_done_by_choosing_it_from_the_open_list(qtbot: QtBot, teams: ChoiceInput) -> None:
    qtbot.keyClick(teams, Qt.Key.Key_F4)
    qtbot.waitUntil(teams.view().isVisible)
    qtbot.keyClick(teams.view(), Qt.Key.Key_End)
    with qtbot.waitSignal(teams.key_chosen) as told:
        qtbot.keyClick(teams.view(), Qt.Key.Key_Return)
    assert told.args == ["new"]
