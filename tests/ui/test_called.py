"""A file with which the program is started, where the records are not shared with anybody yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import show_window
from tests.workspaces import Bench


def test_a_team_file_that_cannot_be_used_says_why_on_the_merge_desk(
    bench: Bench, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    apply_theme(qapp, "light", 100)
    given = tmp_path / "given.kimteam"
    given.write_bytes(b"no team file")
    shown = show_window(bench, qtbot)
    shown.window.safekeeping.open_file(given)
    page = shown.window.page(REGISTERS).current  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.bar.words.text().startswith("given.kimteam was not used: "), timeout=15_000)
    shown.rest()
    assert page.bar._tone == "red"
    assert "This laptop does not belong to a team yet." in page.bar.words.text()
    assert not page.taking.busy
    shown.close()
