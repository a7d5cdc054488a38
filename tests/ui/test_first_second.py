"""The first second: nothing untrue is shown before it is known, and what somebody does at once works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.settings import Settings
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.page_making import LOG
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.window_frame import WindowFrame
from tests.ui.windows import CONTROL, Shown
from tests.workspaces import Bench


@pytest.fixture
def just_opened(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    """A window that has read nothing yet."""
    tasks = Tasks()
    window = MainWindow(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    shown = Shown(window, bench, tasks, qtbot)
    yield shown
    shown.rest()
    shown.close()


def test_no_team_is_missed_before_the_teams_are_read(just_opened: Shown) -> None:
    just_opened.window.tabs.choose(LOG)
    assert not just_opened.window.log.empty.isVisible()
    just_opened.rest()
    assert just_opened.window.log.list.isVisible()


def test_keys_pressed_at_once_do_no_harm_and_work_as_soon_as_the_page_is_there(just_opened: Shown) -> None:
    bugs: list[object] = []
    just_opened.tasks.bug_met.connect(bugs.append)
    shift = CONTROL | Qt.KeyboardModifier.ShiftModifier
    just_opened.qtbot.keyClick(just_opened.window, Qt.Key.Key_2, CONTROL)
    just_opened.qtbot.keyClick(just_opened.window, Qt.Key.Key_N, shift)
    just_opened.rest()
    just_opened.press(Qt.Key.Key_N, shift)
    view = just_opened.window.log.view
    assert bugs == []
    assert view is not None
    assert [entry.outcome for entry in view.entries] == ["changed"]


def test_the_keyboard_is_somewhere_as_soon_as_the_window_is_there(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    tasks, frame = Tasks(), WindowFrame(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    window = MainWindow(bench.desk, tasks, ChangeBus(), frame)
    frame.move_in(window)
    assert frame.focusWidget() is window.header.quarter
    assert not window.header.quarter.has_ring
    shown = Shown(window, bench, tasks, qtbot)
    shown.rest()
    shown.close()


def test_a_larger_text_has_a_larger_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    sizes = []
    for scale in (100, 125):
        apply_theme(qapp, "light", scale)
        frame = WindowFrame(Settings(tmp_path / "settings.json"))
        qtbot.addWidget(frame)
        sizes.append(frame.height())
    apply_theme(qapp)
    assert sizes[0] < sizes[1]


# In the larger text there is a bar at the side, once all is there.
@pytest.mark.parametrize("scale", [100, 125])
def test_the_first_list_is_there_before_all_else_and_keeps_its_place(
    scale: int, bench: Bench, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    apply_theme(qapp, "light", scale)
    tasks, frame = Tasks(), WindowFrame(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(frame)
    frame.resize(1500, 620)
    window = MainWindow(bench.desk, tasks, ChangeBus(), frame)
    overview, seen = window.overview, list[tuple[QPoint, bool]]()
    overview.due.painted.connect(lambda: seen.append((place(), "pictures" in vars(overview))))

    def place() -> QPoint:
        return overview.due.mapTo(frame, QPoint())

    frame.move_in(window)
    frame.show()
    with qtbot.waitSignal(overview.filled, timeout=15_000):
        pass
    qtbot.waitUntil(lambda: tasks.idle, timeout=15_000)
    assert seen[0] == (place(), False)
    assert overview.pictures.isVisible()
    frame.close()
    tasks.stop()
    apply_theme(qapp)
