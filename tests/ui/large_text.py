"""What is asked of a page or dialog whose text is larger than usual: that nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import apply_theme
from tests.ui import checks
from tests.ui.furnished import furnish, one_window, opened
from tests.ui.windows import Shown
from tests.workspaces import Bench


@contextmanager
def smallest_window(workspace: Bench, app: QApplication, folder: Path, theme: str, scale: int) -> Iterator[Shown]:
    """Open everything in the smallest window there is, in this appearance and size of text."""
    apply_theme(app, theme, scale)
    try:
        with one_window(furnish(workspace, folder / "home"), 1100, 620) as shown:
            yield shown
    finally:
        apply_theme(app)


def trouble(shown: Shown, watch: checks.FocusWatch, qtbot: QtBot, name: str, ratio: float) -> str:
    """Open one of the registry and return what is wrong with it, or nothing."""
    with opened(shown, qtbot, name) as root:
        there = checks.walk(root, Qt.Key.Key_Tab)
        return checks.told(
            {
                "cut off": checks.settled(qtbot, partial(checks.cut_off, root)),
                "too small": checks.too_small(root),
                "off the screen": checks.off_the_screen(root),
                "out of reach": checks.out_of_reach(root, there),
                "held fast": checks.held_fast(there),
                "focus hardly seen": watch.faint(there),
                "hard to read": checks.hard_to_read(root, ratio),
            }
        )
