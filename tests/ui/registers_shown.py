"""The page of registers on the screen that is not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.register_making import make_register_page
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.tasks import Tasks
from tests.ui.resting import is_at_rest
from tests.workspaces import Bench


@dataclass
class Shelf:
    """The page and its surroundings."""

    page: RegistersPage
    bench: Bench
    tasks: Tasks
    bus: ChangeBus
    qtbot: QtBot
    bugs: list[BaseException] = field(default_factory=list)

    def settle(self, until: Callable[[], bool] | None = None) -> None:
        """Wait until nothing is under way, and for what is told."""
        self.qtbot.waitUntil(partial(self._calm, until), timeout=15_000)
        assert self.bugs == []

    def _calm(self, until: Callable[[], bool] | None) -> bool:
        return is_at_rest(self.page, self.tasks) and (until is None or until())

    def open(self, kind: str) -> RegisterPage:
        """Open a register and wait for its list."""
        self.page.index.rows[kind].click()
        self.settle()
        register = self.page.current
        assert register is not None
        return register

    def titles(self) -> list[str]:
        """Return what the list shows in the column of titles."""
        register = self.page.current
        assert register is not None
        rows, title = register.table.rows, register.register.known.title
        at = next(at for at, column in enumerate(rows.columns) if column.key == title)
        return [rows.cell(row, at).text for row in range(rows.rowCount())]


def show_registers(bench: Bench, qtbot: QtBot, width: int = 1280, height: int = 620) -> Shelf:
    """Show the page."""
    tasks, bus = Tasks(), ChangeBus()
    page = RegistersPage(bench.desk, tasks, bus, partial(make_register_page, bench.desk, tasks, bus))
    qtbot.addWidget(page)
    shown = Shelf(page, bench, tasks, bus, qtbot)
    tasks.bug_met.connect(shown.bugs.append)
    page.resize(width, height)
    page.show()
    shown.settle()
    return shown
