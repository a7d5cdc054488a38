"""An administrator's morning in the window: five team files come in, two conflicts are settled, one team is chased, and then
all is said to be merged.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.merged_form import MergedForm
from kimdesk.ui.page_making import CONFLICTS, REGISTERS
from kimdesk.ui.pages.chase.page import ChasePage
from kimdesk.ui.pages.conflicts.page import ConflictsPage
from kimdesk.ui.pages.merging.page import MergingPage
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.theme.style import apply_theme
from tests.chased import name_people
from tests.ui.colleagues import Share, keys_without_keyring, make_share
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

NAMES = ("Bea", "Cal", "Dee", "Eli", "Fay")
# Later than the day on which returns for the quarter are due.
LATE = timedelta(days=20)


@pytest.fixture
def share(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Share:
    keys_without_keyring(monkeypatch)
    name_people(bench)
    return make_share(bench, tmp_path / "share")


@pytest.fixture
def colleagues(share: Share) -> Iterator[list[Desk]]:
    joined = [share.join(name.casefold(), name) for name in NAMES]
    for desk in joined:
        desk.sharing.sync()
    yield joined
    for desk in joined:
        desk.close()


def files_of(share: Share, colleagues: list[Desk], folder: Path) -> list[Path]:
    """Everybody works apart and writes a team file: a record each, and two words about one risk that differ from Ann's."""
    risk = share.desk.records.make("risk", {"title": "Keys are copied", "cause": "Haste"}).id
    share.desk.sharing.sync()
    for desk in colleagues:
        desk.sharing.sync()
    share.desk.records.change("risk", risk, {"cause": "Nobody counts them", "event": "A key is missing"})
    paths = []
    for name, desk in zip(NAMES, colleagues, strict=True):
        desk.records.make("system", {"name": f"System of {name}"})
        if name == "Bea":
            desk.records.change("risk", risk, {"cause": "No list is kept", "event": "A home is entered"})
        paths.append(folder / f"{name}.kimteam")
        desk.sharing.team_files.write(paths[-1])
    return paths


def page_of(shown: Shown, key: str) -> Any:
    registers = shown.window.page(REGISTERS)
    assert isinstance(registers, RegistersPage)
    return registers.open_line(key)


def settle_all(shown: Shown) -> None:
    """Keep the first value of every field that has two, one after the other."""
    page = shown.window.page(CONFLICTS)
    assert isinstance(page, ConflictsPage)
    while [key for key in page.list.in_order() if key.startswith("conflict ")]:
        before = len(page.list.in_order())
        page.list.choose(next(key for key in page.list.in_order() if key.startswith("conflict ")))
        shown.rest()
        assert page.detail.values is not None
        page.detail.values.keep[0].click()
        shown.qtbot.waitUntil(lambda left=before: len(page.list.in_order()) < left, timeout=15_000)
        shown.rest()


def bring_in(shown: Shown, merging: MergingPage, files: list[Path]) -> None:
    merging.take_in(files)
    shown.qtbot.waitUntil(lambda: "taken in from 5 files" in merging.bar.words.text(), timeout=30_000)
    shown.qtbot.waitUntil(lambda: "Fields with two values: 2" in merging.steps.steps[1].text(), timeout=15_000)
    brought = {hit.title for hit in shown.bench.desk.finding.search("System of")}
    assert brought == {f"System of {name}" for name in NAMES}
    assert "and 2 more" in merging.steps.steps[0].text()


def say_merged(shown: Shown, merging: MergingPage) -> None:
    shown.window.tabs.choose(REGISTERS)
    shown.qtbot.waitUntil(lambda: not merging.steps.conflicts.isVisible(), timeout=15_000)
    shown.qtbot.mouseClick(merging.steps.merged, Qt.MouseButton.LeftButton)
    form = shown.form()
    assert isinstance(form, MergedForm)
    form.answered.emit({"name": "For the board"})
    shown.qtbot.waitUntil(lambda: merging.steps.steps[2].text() == "Last: For the board", timeout=30_000)


def chase_the_late_one(shown: Shown, merging: MergingPage) -> str:
    """Chase the one team that is late, by the buttons alone; return the text that is on the clipboard then."""
    assert merging.steps.steps[3].text() == "1 team is late."
    shown.qtbot.mouseClick(merging.steps.chase, Qt.MouseButton.LeftButton)
    shown.rest()
    chase = page_of(shown, "chasing")
    assert isinstance(chase, ChasePage)
    shown.qtbot.waitUntil(lambda: bool(chase.table.rows.teams), timeout=15_000)
    at = [each.team.id for each in chase.table.rows.teams].index(shown.bench.team)
    box = chase.table.visualRect(chase.table.model().index(at, 0))
    shown.qtbot.mouseClick(chase.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    shown.rest()
    shown.qtbot.mouseClick(chase.letter.copy, Qt.MouseButton.LeftButton)
    shown.rest()
    return QGuiApplication.clipboard().text()


def test_five_team_files_two_conflicts_and_one_team_to_chase(
    share: Share, colleagues: list[Desk], tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    files, bench = files_of(share, colleagues, tmp_path), share.bench
    bench.fill_and_review(bench.quarter, bench.other)
    bench.clock.advance(LATE)
    apply_theme(qapp, "light", 100)
    shown = show_window(bench, qtbot)
    shown.window.tabs.choose(REGISTERS)
    merging = page_of(shown, "merge_desk")
    assert isinstance(merging, MergingPage)
    shown.rest()
    bring_in(shown, merging, files)

    qtbot.mouseClick(merging.steps.conflicts, Qt.MouseButton.LeftButton)
    shown.rest()
    assert shown.window.tabs.current == CONFLICTS
    settle_all(shown)
    assert bench.desk.conflicts.open() == []

    say_merged(shown, merging)
    assert "Void inspection" in chase_the_late_one(shown, merging)
    assert bench.desk.chasing.last(bench.team, bench.quarter) is not None
    shown.close()
