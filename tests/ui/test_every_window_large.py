"""Every page and dialog with text twice as large, in high contrast, in the smallest window there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import checks
from tests.ui.large_text import smallest_window, trouble
from tests.ui.registry import WINDOWS
from tests.ui.windows import Shown
from tests.workspaces import Bench


@pytest.fixture(scope="module")
def shared(small_workspace: Bench, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The window in which everything is opened."""
    with smallest_window(small_workspace, qapp, tmp_path_factory.mktemp("furnished"), "contrast", 200) as shown:
        yield shown


@pytest.fixture(scope="module")
def watch() -> checks.FocusWatch:
    """Remembers what was looked at with and without the keyboard."""
    return checks.FocusWatch()


@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_nothing_is_cut_off_out_of_reach_or_hard_to_read_in_large_text(
    shared: Shown, watch: checks.FocusWatch, qtbot: QtBot, name: str
) -> None:
    assert trouble(shared, watch, qtbot, name, 7) == ""
