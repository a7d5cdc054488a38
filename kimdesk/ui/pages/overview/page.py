"""The overview: what needs me, then the picture of the service."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.overview import Due
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.overview.due_list import DueList
from kimdesk.ui.pages.overview.pictures import Pictures
from kimdesk.ui.pages.overview.reading import OverviewReading, read_due, read_overview
from kimdesk.ui.pages.overview.top_row import TopRow
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import in_scroll_area
from kimdesk.ui.widgets.reflow import Reflow


class OverviewPage(QWidget):
    """Shows where the quarter stands; every line leads to where it can be dealt with."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    team_opened = Signal(str)
    sign_off_wanted = Signal()
    listed = Signal()
    filled = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_name = t("Overview", "Overview")
        self._desk, self._tasks = desk, tasks
        self._quarter = desk.context.quarter()
        self._asked = self._filled = False
        self.top, self.pictures, self.due = TopRow(), Pictures(), DueList()
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.top)
        column.addWidget(self.pictures, 1)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.addWidget(Reflow(main, self.due, px(900), (1, 0), 12))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(in_scroll_area(inner))
        self.top.team_opened.connect(self.team_opened)
        self.top.sign_off_wanted.connect(self.sign_off_wanted)
        self.pictures.team_opened.connect(self.team_opened)
        self.due.record_opened.connect(self.record_opened)
        bus.changed.connect(self._on_changed)

    def show_quarter(self, quarter: Quarter) -> None:
        """Show another quarter."""
        self._quarter = quarter
        self.reload()

    def show_record(self, record: str) -> None:
        """Nothing on this page is opened by itself."""

    def flush(self) -> None:
        """Nothing is typed on this page."""

    def reload(self) -> None:
        """Read the picture again; the first time what is due is shown before it is even asked for."""
        if not self._filled and not self._asked:
            self._asked = True
            self._tasks.read(partial(read_due, self._desk), self._on_due)
            return
        self._tasks.read(partial(read_overview, self._desk, self._quarter), self._on_reading, key="overview")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.reload()

    def _on_due(self, due: list[Due]) -> None:
        if not self._filled:
            self.due.show_due(due, self._desk.context.clock.today())
        # When that has been painted.
        QTimer.singleShot(0, self, self._on_listed)

    def _on_listed(self) -> None:
        self.listed.emit()
        self.reload()

    def _on_reading(self, reading: OverviewReading) -> None:
        today = self._desk.context.clock.today()
        self.top.show_reading(reading, today, str(self._desk.context.settings["team"]))
        self.pictures.show_picture(reading.picture)
        self.due.show_due(reading.due, today)
        if not self._filled:
            self._filled = True
            self.filled.emit()
