"""Putting the theme on while windows come and go, and what grows with the text."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import GrowingText, LineInput
from tests.ui.conftest import ApplyTheme

# Closed windows that nobody has cleared away yet, among open ones whose inner parts Python has never met: listing those
# makes so many objects that the collector starts in the middle, and would take a listed window away.
_CLOSED_AND_OPEN = """
import gc
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from kimdesk.ui.theme.style import apply_theme

class Closed(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self
        self.tables = [QTableView(self) for _ in range(4)]

app = QApplication([])
gc.set_threshold(20, 1, 1)
for _ in range(5):
    gc.disable()
    for _ in range(10):
        Closed()
    open_ones = [QTableView() for _ in range(10)]
    gc.enable()
    apply_theme(app, "dark")
print("still here")
"""


def test_a_change_of_theme_survives_closed_windows_that_are_not_cleared_away() -> None:
    done = subprocess.run([sys.executable, "-c", _CLOSED_AND_OPEN], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "still here\n"), done.stderr


def _make(sort: type[QWidget]) -> QWidget:
    if sort is SecondaryButton:
        return SecondaryButton("Save")
    return ChoiceInput([("one", "One")]) if sort is ChoiceInput else sort()


def _thickness(picture: QImage, colours: tuple[str, ...]) -> int:
    """Return how many points of the ring there are from the left edge inwards, at half its height."""
    wanted = {QColor(each).rgb() for each in colours}
    row = [picture.pixel(x, picture.height() // 2) for x in range(px(12))]
    return next((x for x, point in enumerate(row) if point not in wanted), len(row))


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("sort", [LineInput, GrowingText, ChoiceInput, SecondaryButton])
def test_the_ring_of_the_focus_grows_with_the_text(
    qtbot: QtBot, theme: ApplyTheme, sort: type[QWidget], scale: int
) -> None:
    theme("contrast", scale)
    root = QWidget()
    qtbot.addWidget(root)
    shown = _make(sort)
    shown.setParent(root)
    shown.resize(px(120), px(40))
    root.resize(px(200), px(60))
    root.show()
    root.activateWindow()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(shown.hasFocus, timeout=3000)
    assert _thickness(shown.grab().toImage(), (tokens().accent, tokens().focus)) == px(2)


def _marks_of(menu: QMenu) -> tuple[int, int]:
    """Return how wide the tick and the arrow of the menu are."""
    picture = menu.grab().toImage()
    ground, right = picture.pixel(3, 3), picture.width() - px(2)
    tick = menu.actionGeometry(menu.actions()[0])
    onward = menu.actionGeometry(menu.actions()[1])

    def wide(columns: range, rows: range) -> int:
        seen = [x for x in columns if any(picture.pixel(x, y) != ground for y in rows)]
        return max(seen) - min(seen) + 1

    return (
        wide(range(3, px(20)), range(tick.top(), tick.bottom())),
        wide(range(right - px(18), right), range(onward.top(), onward.bottom())),
    )


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_marks_of_a_menu_grow_with_the_text(qtbot: QtBot, theme: ApplyTheme, mode: str, scale: int) -> None:
    theme(mode, scale)
    menu = QMenu()
    qtbot.addWidget(menu)
    chosen = menu.addAction("Somebody")
    chosen.setCheckable(True)
    chosen.setChecked(True)
    menu.addMenu("Work as somebody else").addAction("Somebody else")
    menu.adjustSize()
    tick, onward = _marks_of(menu)
    assert tick >= px(8)
    assert onward >= px(3.5)
