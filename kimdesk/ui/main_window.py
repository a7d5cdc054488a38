"""The main window: header, tabs, pages, status line. It knows which page shows what, and nothing of what they hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.identity import Who
from kimdesk.ui import messages
from kimdesk.ui.asking import Asking
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.header import Header
from kimdesk.ui.header_filling import HeaderFilling
from kimdesk.ui.later_parts import LaterParts
from kimdesk.ui.neighbour import Neighbour
from kimdesk.ui.notices import Notices
from kimdesk.ui.own_settings import OwnSettings
from kimdesk.ui.page_making import ACTIONS, LOG, OVERVIEW, SYNC, make_page
from kimdesk.ui.page_shelf import PageShelf
from kimdesk.ui.safekeeping import Safekeeping
from kimdesk.ui.status_line import StatusLine
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.waiting_count import WaitingCount
from kimdesk.ui.wayfinder import Wayfinder
from kimdesk.ui.widgets import accessible
from kimdesk.ui.widgets.focus import FocusMemory
from kimdesk.ui.widgets.tabs import TabBar
from kimdesk.ui.window_frame import SMALLEST, short_tab_names, tab_names

if TYPE_CHECKING:
    from kimdesk.ui.page_making import Page
    from kimdesk.ui.pages.log.page import LogPage
    from kimdesk.ui.pages.overview.page import OverviewPage


class MainWindow(LaterParts):
    """Built by ``app`` from what it is handed, inside the frame that is shown already; without a frame it is a window by itself.

    In a frame only the first page is there at once, the others follow one by one or as soon as somebody asks.
    """

    closed = Signal()
    furnished = Signal()
    aside_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        bus: ChangeBus,
        frame: QWidget | None = None,
        asking: Asking | None = None,
    ) -> None:
        super().__init__(frame)
        if frame is not None:
            self.setWindowFlags(Qt.WindowType.Widget)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._quarter: Quarter = desk.context.quarter()
        self._is_chosen = False
        # Counts before anything is read, so that nothing is missed that another program writes meanwhile.
        self.neighbour = Neighbour(desk.context.store, tasks, self)
        self.neighbour.wrote.connect(self._on_neighbour)
        accessible.install()
        self.setWindowTitle(t("Window", "KIM Desk"))
        self.setMinimumSize(min(px(SMALLEST[0]), 1100), min(px(SMALLEST[1]), 620))
        self.header = Header()
        self.tabs = TabBar(tab_names(), short_tab_names())
        self.notices = Notices()
        self.status = StatusLine()
        self.shelf = PageShelf(self, partial(make_page, desk=desk, tasks=tasks, bus=bus))
        self._build()
        self.asking = asking or Asking()
        self.asking.serve(self)
        self.own, self.safekeeping = OwnSettings(desk, self), Safekeeping(self, desk, tasks)
        self.waiting = WaitingCount(desk, tasks, bus, self.tabs)
        self.ways = Wayfinder(self, desk, tasks, bus)
        self.focus_memory = FocusMemory(self, self.ways.resting_place)
        self.filling = HeaderFilling(self, desk, tasks)
        self._connect()
        self._show_first(frame is None)

    def _show_first(self, is_alone: bool) -> None:
        self.page(ACTIONS if is_alone else OVERVIEW)
        if is_alone:
            self.own.restore_geometry(self)
            self._settle_in()
        else:
            # The first list comes first.
            self.overview.list_first = True
            self.overview.listed.connect(self._settle_in)

    def _settle_in(self) -> None:
        from kimdesk.ui.shortcuts import make_shortcuts

        self.make_parts()
        make_shortcuts(self)
        self.filling.read()

    def page(self, at: int) -> Page:
        """Return the page of a tab, made now where it is not there yet."""
        return self.shelf.page(at)

    def furnish(self) -> None:
        """Make the pages that are still missing, one in each turn of the event loop; ``furnished`` tells when all are there."""
        self.shelf.furnish()

    @property
    def pages(self) -> list[Page]:
        """The pages of the tabs that are there."""
        return self.shelf.pages

    @property
    def log(self) -> LogPage:
        """The log page."""
        return cast("LogPage", self.page(LOG))

    @property
    def overview(self) -> OverviewPage:
        """The overview page."""
        return cast("OverviewPage", self.page(OVERVIEW))

    @property
    def quarter(self) -> Quarter:
        """The quarter shown."""
        return self._quarter

    @property
    def is_quarter_chosen(self) -> bool:
        """Whether somebody has chosen to be shown another quarter than the one that was to be returned then."""
        return self._is_chosen

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(12), 0, px(12), 0)
        holder.addWidget(self.notices)
        column.addLayout(holder)
        column.addWidget(self.shelf, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        header, own, status = self.header, self.own, self.status
        self.tabs.tab_chosen.connect(self._on_tab)
        header.quarter_chosen.connect(self.show_quarter)
        header.person_chosen.connect(self._on_person)
        header.people_wanted.connect(self.ways.open_people)
        header.workspace_wanted.connect(self.ways.open_settings)
        header.theme_chosen.connect(own.choose_theme)
        header.text_size_chosen.connect(own.choose_text_size)
        header.language_chosen.connect(own.choose_language)
        header.check_wanted.connect(self.open_check)
        header.compare_wanted.connect(self.ways.open_compare)
        header.help_wanted.connect(self.ways.open_help)
        header.share_wanted.connect(partial(self.go_to_page, SYNC))
        header.keys_wanted.connect(self.ways.open_keys)
        own.settled.connect(self.filling.read)
        own.resized.connect(self.shelf.make_anew)
        self._bus.saved.connect(self.filling.say_saved)
        self._bus.changed.connect(self.filling.follow)
        status.undo_wanted.connect(self.undo)
        status.redo_wanted.connect(self.redo)
        status.help_wanted.connect(self.ways.open_help)
        self._tasks.user_error_met.connect(self._on_user_error)
        self._tasks.bug_met.connect(self._on_bug)

    def show_quarter(self, quarter: Quarter) -> None:
        """Show another quarter on every page that has one."""
        self._quarter, self._is_chosen = quarter, quarter != self._desk.context.quarter()
        if len(self.pages) > LOG:
            self.log.show_quarter(quarter)
        self.overview.show_quarter(quarter)
        self.filling.read()

    def open_record(self, kind: str, record: str) -> None:
        """Go to where a record is shown."""
        self.ways.open_record(kind, record)

    def open_sign_off(self) -> None:
        """Open the sign-off and pack of the quarter shown."""
        self.ways.open_sign_off()

    def open_check(self) -> None:
        """Open the check of a pack."""
        self.ways.open_check()

    @property
    def page_shown(self) -> QWidget | None:
        """The page that is shown now."""
        return self.shelf.currentWidget()

    def show_beside(self, page: QWidget) -> None:
        """Show a page that has no tab; any tab leads back."""
        self.flush()
        self.shelf.addWidget(page)
        self.shelf.setCurrentWidget(page)
        self.tabs.step_aside()

    def flush(self) -> None:
        """Save whatever is being typed anywhere."""
        for page in self.pages:
            page.flush()
        self.ways.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        self.meeting.stop()
        self.own.keep_geometry(self.window())
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "search" in vars(self):
            self.search.hide()

    def _on_tab(self, at: int) -> None:
        self.flush()
        self.shelf.setCurrentWidget(self.page(at))

    def go_to_page(self, at: int) -> None:
        """Show a page and take the keyboard there."""
        self.tabs.choose(at)
        self.ways.focus_page()

    def _on_person(self, person: str) -> None:
        self.flush()
        self._tasks.write(partial(self._desk.identity.become, person), self._on_became)

    def _on_became(self, who: Who) -> None:
        self.status.say(t("Window", "You are now working as {name}.").format(name=who.name))
        self._reload()

    def _reload(self) -> None:
        self.filling.read()
        for page in self.pages:
            page.reload()
        self.ways.reload()

    def go_to_search(self) -> None:
        """Take the keyboard to the search."""
        self.header.search.setFocus()
        self.header.search.selectAll()
        self.search.offer_recent()

    def _on_neighbour(self) -> None:
        self.status.say(t("Window", "Something was changed outside this window; the pages show it now."))
        self._reload()

    def undo(self) -> None:
        """Take the last thing back; what is being typed counts as the last."""
        self.flush()
        self.undoing.undo()

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self.flush()
        self.undoing.redo()

    def _on_user_error(self, error: UserError) -> None:
        messages.show_error(self, error)

    def _on_bug(self, error: BaseException) -> None:
        messages.show_bug(self, error, self._desk.context.store.home.log)
