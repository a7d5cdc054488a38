"""The main window: header, tabs, pages, status line. It knows which page shows what, and nothing of what they hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.identity import Who
from kimdesk.ui import messages
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.header import Header, StatusLine
from kimdesk.ui.header_reading import HeaderReading, read_header, say_backup, short_months
from kimdesk.ui.neighbour import Neighbour
from kimdesk.ui.own_settings import OwnSettings
from kimdesk.ui.page_making import ACTIONS, ASSETS, LOG, OVERVIEW, PAGES, make_page
from kimdesk.ui.search_list import SearchList
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import InfoBar
from kimdesk.ui.widgets.tabs import TabBar
from kimdesk.ui.window_frame import SMALLEST, tab_names

if TYPE_CHECKING:
    from kimdesk.ui.pages.log.page import LogPage
    from kimdesk.ui.pages.overview.page import OverviewPage

_QUARTERS_BACK = 11


class MainWindow(QMainWindow):
    """Built by ``app`` from what it is handed, inside the frame that is shown already; without a frame it is a window by itself.

    In a frame only the first page is there at once, the others follow one by one or as soon as somebody asks.
    """

    closed = Signal()
    furnished = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, frame: QWidget | None = None) -> None:
        super().__init__(frame)
        if frame is not None:
            self.setWindowFlags(Qt.WindowType.Widget)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._quarter: Quarter = desk.context.quarter()
        self._dialog: Any = None
        self.setWindowTitle(t("Window", "KIM Desk"))
        self.setMinimumSize(min(px(SMALLEST[0]), 1100), min(px(SMALLEST[1]), 620))
        self.header = Header()
        self.pages: list[QWidget] = []
        self.tabs = TabBar(tab_names())
        self.bar = InfoBar()
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self.search = SearchList(self.header.search, desk, tasks, self._build())
        self.neighbour = Neighbour(desk.context.store, tasks, bus, self)
        self.neighbour.wrote.connect(self._on_neighbour)
        self.own = OwnSettings(desk, tasks, self)
        self._connect()
        self.page(OVERVIEW if frame else ACTIONS)
        self.overview.team_opened.connect(self._on_team)
        self.overview.sign_off_wanted.connect(self.open_sign_off)
        if frame is None:
            self._restore_geometry()
            self._read_header()
        else:
            # The first list comes first.
            self.overview.listed.connect(self._read_header)

    def page(self, at: int) -> QWidget:
        """Return the page of a tab, made now where it is not there yet."""
        while len(self.pages) <= at:
            page = make_page(len(self.pages), self._desk, self._tasks, self._bus)
            page.record_opened.connect(self.open_record)  # type: ignore[attr-defined]
            page.status_said.connect(self.status.said.setText)  # type: ignore[attr-defined]
            self.pages.append(page)
            self._stack.addWidget(page)
            if len(self.pages) - 1 == LOG and self._quarter != self._desk.context.quarter():
                self.log.show_quarter(self._quarter)
        return self.pages[at]

    def furnish(self) -> None:
        """Make the pages that are still missing, one in each turn of the event loop; ``furnished`` tells when all are there."""
        if len(self.pages) == len(PAGES):
            self.furnished.emit()
            return
        self.page(len(self.pages))
        QTimer.singleShot(0, self, self.furnish)

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

    def _build(self) -> QWidget:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(12), 0, px(12), 0)
        holder.addWidget(self.bar)
        column.addLayout(holder)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        return centre

    def _connect(self) -> None:
        self.tabs.tab_chosen.connect(self._on_tab)
        self.header.quarter_chosen.connect(self.show_quarter)
        self.header.person_chosen.connect(self._on_person)
        self.header.theme_chosen.connect(self.own.choose_theme)
        self.header.text_size_chosen.connect(self.own.choose_text_size)
        self.header.backup_wanted.connect(self.own.back_up)
        self.own.said.connect(self.status.said.setText)
        self.own.settled.connect(self._read_header)
        self.header.check_wanted.connect(self.open_check)
        self.search.record_opened.connect(self.open_record)
        self._bus.changed.connect(self._on_changed)
        self._tasks.user_error_met.connect(self._on_user_error)
        self._tasks.bug_met.connect(self._on_bug)
        self.bar.acted.connect(self._on_undo)
        QShortcut(QKeySequence("Ctrl+K"), self, self._on_search)
        QShortcut(QKeySequence("Ctrl+F"), self, self._on_search)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._on_undo)
        QShortcut(QKeySequence("Ctrl+Y"), self, self._on_redo)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, self._on_redo)
        for at in PAGES:
            QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self, partial(self.tabs.choose, at))

    def show_quarter(self, quarter: Quarter) -> None:
        """Show another quarter on every page that has one."""
        self._quarter = quarter
        if len(self.pages) > LOG:
            self.log.show_quarter(quarter)
        self.overview.show_quarter(quarter)
        self._read_header()

    def open_record(self, kind: str, record: str) -> None:
        """Go to where a record of this kind is shown."""
        places = {
            "asset": ASSETS,
            "action": ACTIONS,
            "team": LOG,
            "activity": LOG,
            "entry": LOG,
            "return": LOG,
            "change": LOG,
        }
        at = places.get(kind)
        if at is None:
            self.status.said.setText(
                t("Window", "This kind of record has no page yet; use the command line to see it.")
            )
            return
        self.tabs.choose(at)
        if kind == "team":
            self.log.show_team(record)
        else:
            self.page(at).show_record(record)  # type: ignore[attr-defined]

    def open_sign_off(self) -> None:
        """Open the sign-off and pack of the quarter shown."""
        from kimdesk.ui.dialogs.sign_dialog import SignDialog

        self._dialog = SignDialog(self._desk, self._tasks, self._bus, self._quarter, self)
        self._dialog.record_opened.connect(self.open_record)
        self._dialog.open()

    def open_check(self) -> None:
        """Open the check of a pack."""
        from kimdesk.ui.dialogs.check_dialog import CheckDialog

        self._dialog = CheckDialog(self._desk, self._tasks, self)
        self._dialog.open()

    def flush(self) -> None:
        """Save whatever is being typed anywhere."""
        for page in self.pages:
            page.flush()  # type: ignore[attr-defined]

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        self._desk.context.settings.change("geometry", bytes(self.window().saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.search.hide()

    def _restore_geometry(self) -> None:
        self.resize(1280, 720)
        kept = self._desk.context.settings["geometry"]
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def _read_header(self) -> None:
        self._tasks.read(partial(read_header, self._desk, self._quarter), self._on_header, key="header")

    def _on_header(self, reading: HeaderReading) -> None:
        name, me, people, due, signed, overdue = reading
        self.header.workspace.setText(name)
        state = t("Window", "signed off") if signed else due
        months = short_months(self._quarter)
        words = t("Window", "{name}, {months}  ·  {state}").format(name=self._quarter.name, months=months, state=state)
        now = self._desk.context.quarter()
        choices = [now.shifted(back) for back in range(1, -_QUARTERS_BACK, -1)]
        self.header.show_quarter(self._quarter, words, choices)
        settings = self._desk.context.settings
        self.header.show_people(me, people, settings["theme"], settings["text_scale"])
        self.tabs.set_count(ACTIONS, overdue)
        self.status.backup.setText(say_backup(self._desk.context.settings["last_backup"]))

    def _on_tab(self, at: int) -> None:
        self.flush()
        self._stack.setCurrentWidget(self.page(at))

    def _on_team(self, team: str) -> None:
        self.tabs.choose(LOG)
        if team:
            self.log.show_team(team)

    def _on_person(self, person: str) -> None:
        self.flush()
        self._tasks.write(partial(self._desk.identity.become, person), self._on_became)

    def _on_became(self, who: Who) -> None:
        self.status.said.setText(t("Window", "You are now working as {name}.").format(name=who.name))
        self._read_header()
        for page in self.pages:
            page.reload()  # type: ignore[attr-defined]

    def _on_changed(self, changes: Changes) -> None:
        now = self._desk.context.clock.now()
        self.status.say_saved(t("Window", "Saved {time}").format(time=f"{now:%H:%M}"))
        for note in changes.notes:
            self.status.said.setText(note)
        if changes.kinds & {"action", "quarter", "signoff", "person", "workspace"}:
            self._read_header()

    def _on_search(self) -> None:
        self.header.search.setFocus()
        self.header.search.selectAll()

    def _on_neighbour(self) -> None:
        self.status.said.setText(t("Window", "Something was changed outside this window; the pages show it now."))
        self._read_header()
        for page in self.pages:
            page.reload()  # type: ignore[attr-defined]

    def _on_undo(self) -> None:
        self.flush()
        self._tasks.write(self._desk.undo.undo, self._on_undone, self._on_nothing)

    def _on_redo(self) -> None:
        self.flush()
        self._tasks.write(self._desk.undo.redo, self._on_redone, self._on_nothing)

    def _on_undone(self, undone: Any) -> None:
        left = (
            t("Window", " {count} changes were left, because somebody has changed them since.").format(
                count=undone.left
            )
            if undone.left
            else ""
        )
        self.status.said.setText(
            t("Window", "Undone: {command}. Ctrl+Y brings it back.").format(command=undone.command) + left
        )
        self._bus.announce(undone.changes)

    def _on_redone(self, redone: Any) -> None:
        self.status.said.setText(t("Window", "Brought back."))
        self._bus.announce(redone.changes)

    def _on_nothing(self, error: Exception) -> None:
        self.status.said.setText(error.title if isinstance(error, UserError) else str(error))

    def _on_user_error(self, error: UserError) -> None:
        messages.show_error(self, error)

    def _on_bug(self, error: BaseException) -> None:
        messages.show_bug(self, error)
