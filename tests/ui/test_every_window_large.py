"""Every page and dialog with text twice as large, in high contrast, in the smallest window there is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import apply_theme
from tests.ui import checks
from tests.ui.furnished import furnish, one_window, opened
from tests.ui.registry import WINDOWS
from tests.ui.windows import Shown
from tests.workspaces import Bench


@pytest.fixture(scope="module")
def shared(small_workspace: Bench, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The window in which everything is opened."""
    apply_theme(qapp, "contrast", 200)
    try:
        bench = furnish(small_workspace, tmp_path_factory.mktemp("furnished") / "home")
        with one_window(bench, 1100, 620) as shown:
            yield shown
    finally:
        apply_theme(qapp)


@pytest.fixture(scope="module")
def watch() -> checks.FocusWatch:
    """Remembers what was looked at with and without the keyboard."""
    return checks.FocusWatch()


@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_nothing_is_cut_off_out_of_reach_or_hard_to_read_in_large_text(
    shared: Shown, watch: checks.FocusWatch, qtbot: QtBot, name: str
) -> None:
    with opened(shared, qtbot, name) as root:
        there = checks.walk(root, Qt.Key.Key_Tab)
        troubles = {
            "cut off": checks.settled(qtbot, partial(checks.cut_off, root)),
            "too small": checks.too_small(root),
            "off the screen": checks.off_the_screen(root),
            "out of reach": checks.out_of_reach(root, there),
            "held fast": checks.held_fast(there),
            "focus hardly seen": watch.faint(there),
            "hard to read": checks.hard_to_read(root, 7),
        }
    assert checks.told(troubles) == ""
