"""Every page and dialog in the sizes of text between the usual and the largest, in the smallest window there is."""

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

pytestmark = pytest.mark.full


@pytest.fixture(
    scope="module",
    params=[("light", 125), ("dark", 150), ("light", 175)],
    ids=lambda param: f"{param[1]} per cent, {param[0]}",
)
def shared(
    small_workspace: Bench,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[Shown]:
    """The window in which everything is opened, once for each size."""
    with smallest_window(small_workspace, qapp, tmp_path_factory.mktemp("furnished"), *request.param) as shown:
        yield shown


@pytest.fixture(scope="module")
def watch(shared: Shown) -> checks.FocusWatch:
    """Remembers what was looked at with and without the keyboard, in one size."""
    return checks.FocusWatch()


@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_nothing_is_cut_off_out_of_reach_or_hard_to_read_in_text_of_this_size(
    shared: Shown, watch: checks.FocusWatch, qtbot: QtBot, name: str
) -> None:
    assert trouble(shared, watch, qtbot, name, 4.5) == ""
