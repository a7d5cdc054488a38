"""The pages of the tabs: each made when it is wanted, or one after the other while nobody asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from kimdesk.ui.page_making import LOG, OVERVIEW, PAGES, SYNC

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow
    from kimdesk.ui.page_making import Page
    from kimdesk.ui.pages.log.page import LogPage
    from kimdesk.ui.pages.overview.page import OverviewPage
    from kimdesk.ui.pages.sync.page import SyncPage


class PageShelf(QStackedWidget):
    """Shows one page at a time; ``make`` makes that of a tab, here where it will stand."""

    def __init__(self, window: MainWindow, make: Callable[..., Page]) -> None:
        super().__init__()
        self._window, self._make = window, make
        self.pages: list[Page] = []

    def page(self, at: int) -> Page:
        """Return the page of a tab, made now where it is not there yet."""
        window = self._window
        while len(self.pages) <= at:
            made = len(self.pages)
            page = self._make(made, parent=self)
            page.status_said.connect(window.status.say)
            window.ways.lead_from(page)
            self.pages.append(page)
            self.addWidget(page)
            if made == SYNC:
                cast("SyncPage", page).follow(window.meeting)
            if made in (OVERVIEW, LOG) and window.is_quarter_chosen:
                cast("OverviewPage | LogPage", page).show_quarter(window.quarter)
        return self.pages[at]

    def make_anew(self) -> None:
        """Lay every page out anew: margins and gaps are taken from the text size when a page is made."""
        window = self._window
        window.flush()
        at, old = window.tabs.current, list(self.pages)
        self.pages.clear()
        self.setCurrentWidget(self.page(at))
        for page in old:
            self.removeWidget(page)
            page.deleteLater()
        window.ways.forget_beside()
        window.tabs.choose(at)
        self.furnish()

    def furnish(self) -> None:
        """Make the pages that are still missing, one in each turn of the event loop; the window tells when all are there."""
        if len(self.pages) == len(PAGES):
            self._window.furnished.emit()
            return
        self.page(len(self.pages))
        QTimer.singleShot(0, self, self.furnish)
