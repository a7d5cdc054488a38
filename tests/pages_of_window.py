"""Every page of the window that lists or shows records, by its name, from the window's own lists of them."""

from __future__ import annotations

from typing import Any

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.page_making import ACTIONS, ASSETS, CONFLICTS, LOG, OVERVIEW, PAGES, REGISTERS, SYNC, make_page
from kimdesk.ui.pages.search.page import SearchPage
from kimdesk.ui.pages.settings.page import SettingsPage
from kimdesk.ui.register_making import make_register_page
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.shelf import SHELVES
from kimdesk.ui.tasks import Tasks

_TABS = {
    OVERVIEW: "overview",
    LOG: "log",
    ASSETS: "asset",
    ACTIONS: "action",
    REGISTERS: "index",
    CONFLICTS: "conflicts",
}
SEARCH, SETTINGS = "search", "settings"
# The page of the shared folder shows laptops and no record.
WITHOUT_RECORDS = frozenset({SYNC})
LINES = tuple(each.key for shelf in SHELVES for each in shelf.lines)
NAMES = (*(_TABS[at] for at in PAGES if at not in WITHOUT_RECORDS), *LINES, SEARCH, SETTINGS)


class Surroundings:
    """What pages are made with; several share one directory of people, teams and systems, as in the window."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        self.desk, self.tasks, self.bus = desk, tasks, ChangeBus()
        self.directory = Directory(desk, tasks, self.bus, self.bus)

    def make(self, name: str) -> Any:
        """Return the page of this name."""
        if name == SEARCH:
            return SearchPage(self.desk, self.tasks, self.bus)
        if name == SETTINGS:
            return SettingsPage(self.desk, self.tasks, self.bus)
        if name in LINES:
            return make_register_page(self.desk, self.tasks, self.bus, name, self.directory)
        at = next(at for at, each in _TABS.items() if each == name)
        return make_page(at, self.desk, self.tasks, self.bus)
