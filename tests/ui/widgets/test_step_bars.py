"""Steps drawn as boxes that are filled: how many tells them apart, and words say the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.step_bars import Bar, StepBars

BARS = [
    Bar("a", "Accurate", 4, "4 Good", "", "Accurate: 4 Good, of 5"),
    Bar("b", "Used by people who have learned how, all of them", 2, "2 Poor", "A note. " * 30, "Used: 2 Poor, of 5"),
    Bar("c", "Timely", None, "Not scored", "", "Timely: not scored"),
]


@pytest.fixture
def bars(qtbot: QtBot, theme) -> StepBars:
    made = StepBars(5)
    qtbot.addWidget(made)
    made.resize(320, 100)
    made.show_bars(BARS)
    made.show()
    return made


def test_keys_walk_through_the_rows_and_enter_asks_for_one(qtbot: QtBot, bars: StepBars) -> None:
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert bars.accessibleName() == "Used: 2 Poor, of 5"
    with qtbot.waitSignal(bars.opened, timeout=500) as opened:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert opened.args == ["b"]
    with qtbot.waitSignal(bars.opened, timeout=500) as opened:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars._box(2).center().toPoint())
    assert opened.args == ["c"]


def test_every_figure_is_in_words(bars: StepBars) -> None:
    assert bars.accessibleDescription().splitlines() == [each.words for each in BARS]
    assert [each.name for each in bars.pieces()] == [each.words for each in BARS]


def test_names_and_notes_wrap_where_there_is_no_room(bars: StepBars) -> None:
    narrow = bars._box(1).height()
    bars.resize(900, bars.height())
    assert bars._box(1).height() < narrow


def test_steps_are_told_apart_without_any_colour(bars: StepBars) -> None:
    grey = bars.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    scale = grey.devicePixelRatio()

    def dark(at: int) -> int:
        row, left = bars._box(at), bars._name_width() + 15
        y = int((row.top() + 5 + bars._first(BARS[at]) / 2) * scale)
        return sum(
            grey.pixelColor(int(x * scale), y).lightness() < 128 for x in range(left, left + bars._boxes_width())
        )

    assert dark(0) > 1.6 * dark(1) > dark(2)


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_it_is_painted_in_every_theme_and_grows_with_the_text(bars: StepBars, theme, mode: str) -> None:
    before = bars.height()
    theme(mode, 200)
    assert bars.height() > before
    assert not bars.grab().isNull()
    theme()
