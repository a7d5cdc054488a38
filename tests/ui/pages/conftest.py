"""A register page on the screen that is not there, over a small workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.actions import ActionsPage
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.ui.resting import come_to_rest
from tests.workspaces import Bench


def take_focus(editor: QWidget) -> bool:
    """Ask for the keyboard, and tell whether it is here: without a screen a window is made active a moment later."""
    editor.window().activateWindow()
    editor.setFocus()
    return editor.hasFocus()


@dataclass
class Shown:
    """A page, its surroundings, and what a test often does with them."""

    page: RegisterPage
    bench: Bench
    tasks: Tasks
    bus: ChangeBus
    qtbot: QtBot
    bugs: list[BaseException] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until everything asked for is on the screen, timers included."""
        come_to_rest(self.qtbot, self.page, self.tasks)
        assert self.bugs == []

    def open(self, record: str) -> None:
        self.page.show_record(record)
        self.settle()

    def enter(self, editor: QWidget) -> None:
        """Put the keyboard into a field, as somebody does who is about to type."""
        self.qtbot.waitUntil(partial(take_focus, editor), timeout=5000)

    def row(self, field: str) -> Any:
        self.page.editor.focus_on(field)
        return next(group.rows[field] for group in self.page.editor.groups if field in group.rows)

    def get(self, record: str) -> Any:
        return self.bench.desk.records.get(self.page.register.kind, record)

    def titles(self) -> list[str]:
        rows = self.page.table.rows
        at = next(at for at, column in enumerate(rows.columns) if column.key == "title")
        return [rows.cell(row, at).text for row in range(rows.rowCount())]


@pytest.fixture
def show(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[type], Shown]]:
    """Show a page; afterwards the threads end."""
    apply_theme(qapp, "light", 100)
    made: list[Shown] = []

    def make(page: type) -> Shown:
        tasks, bus = Tasks(), ChangeBus()
        widget = page(bench.desk, tasks, bus)
        qtbot.addWidget(widget)
        shown = Shown(widget, bench, tasks, bus, qtbot)
        tasks.bug_met.connect(shown.bugs.append)
        widget.resize(1280, 620)
        widget.show()
        made.append(shown)
        shown.settle()
        return shown

    yield make
    for shown in made:
        shown.tasks.stop()


@pytest.fixture
def assets(bench: Bench) -> dict[str, str]:
    """Four assets by title."""
    make = bench.desk.records.make
    owner = make("person", {"name": "Voids manager", "sort": "post"}).id
    system = make("system", {"name": "Works orders"}).id
    core = {"holds": "Photographs", "function": "Voids", "status": "held"}
    rows = {
        "Void photos": {
            "owner": owner,
            "system": system,
            "retention": "6 years after let",
            "next_review": "20/12/2025",
        },
        "Key log": {"place": "Depot", "not_known": ("owner", "retention")},
        "Tenancy files": {"owner": owner, "system": system, "personal": "yes", "next_review": "30/01/2026"},
        "Rent notes": {"owner": owner, "system": system, "status": "needed", "next_review": "30/09/2026"},
    }
    return {title: make("asset", {**core, "title": title, **values}).id for title, values in rows.items()}


@pytest.fixture
def actions(bench: Bench) -> dict[str, str]:
    """Three actions by title; the workspace's day is 12 January 2026."""
    make = bench.desk.records.make
    rows = {
        "Publish the strategy": {"theme": "IM", "target": "Q4 2024/25", "progress": "under_way", "ombudsman": True},
        "Train everybody": {"theme": "TA", "target": "Q1 2024/25", "revised": "Q4 2026/27", "progress": "under_way"},
        "Check surveys": {"theme": "DQ", "target": "Q1 2024/25", "progress": "done"},
    }
    return {
        title: make("action", {"title": title, **values}, prefix=str(values["theme"])).id
        for title, values in rows.items()
    }


@pytest.fixture
def asset_page(show: Callable[[type], Shown], assets: dict[str, str]) -> Shown:
    return show(AssetsPage)


@pytest.fixture
def action_page(show: Callable[[type], Shown], actions: dict[str, str]) -> Shown:
    return show(ActionsPage)
