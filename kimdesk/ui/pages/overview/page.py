"""The overview: what needs me, then the picture of the service."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.overview import Due
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.overview.due_list import DueList
from kimdesk.ui.pages.overview.reading import OverviewReading, read_due, read_overview
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import EmptyState, in_scroll_area
from kimdesk.ui.widgets.focus import put_in_order
from kimdesk.ui.widgets.reflow import Reflow

if TYPE_CHECKING:
    from kimdesk.ui.pages.overview.pictures import Pictures
    from kimdesk.ui.pages.overview.top_row import TopRow

_UNSEEN_MS = 150
# With more room than this the list stands beside all else, and has its place before that is there.
_BESIDE = 900


class OverviewPage(QWidget):
    """Shows where the quarter stands; every line leads to where it can be dealt with."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    team_opened = Signal(str)
    team_wanted = Signal()
    list_wanted = Signal(str, object)
    sign_off_wanted = Signal()
    chase_wanted = Signal(object, str)
    listed = Signal()
    filled = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_name = t("Overview", "Overview")
        self._desk, self._tasks = desk, tasks
        self._quarter = desk.context.quarter()
        self.list_first = False
        self._asked = self._listed = self._filled = False
        self.due = DueList()
        main = QWidget()
        self._column = QVBoxLayout(main)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        inner = QWidget()
        self._row = row = QHBoxLayout(inner)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.addWidget(Reflow(main, self.due, px(_BESIDE), (1, 0), 12, second_width=px(300)))
        self._stack = QStackedWidget()
        area = in_scroll_area(inner)
        area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._stack.addWidget(area)
        self.empty: EmptyState | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.due.record_opened.connect(self.record_opened)
        self.due.list_wanted.connect(self.list_wanted)
        bus.changed.connect(self._on_changed)

    @cached_property
    def top(self) -> TopRow:
        """What needs somebody, and the teams."""
        from kimdesk.ui.pages.overview.top_row import TopRow

        top = TopRow()
        self._column.insertWidget(0, top)
        top.team_opened.connect(self.team_opened)
        top.record_opened.connect(self.record_opened)
        top.list_wanted.connect(self.list_wanted)
        top.sign_off_wanted.connect(self.sign_off_wanted)
        top.chase_wanted.connect(self.chase_wanted)
        return top

    @cached_property
    def pictures(self) -> Pictures:
        """The picture of the service."""
        from kimdesk.ui.pages.overview.pictures import Pictures

        pictures = Pictures()
        self._column.addWidget(pictures, 1)
        pictures.team_opened.connect(self.team_opened)
        return pictures

    def _make_all(self) -> None:
        """Make what stands beside the list, each by asking for it; the first list comes before where it keeps its place."""
        for name in ("top", "pictures"):
            getattr(self, name)

    def _on_range(self, least: int, most: int) -> None:
        """Let the bar stand in the margin: nothing moves aside where it comes or goes."""
        # As wide as the style sheet makes every bar; its own hint says so only once it has been shown.
        bar = px(10) if most > least else 0
        self._row.setContentsMargins(px(12), px(12), px(12) - bar, px(12))

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
        if self.list_first and not self._filled and not self._asked:
            self._asked = True
            if self.width() < px(_BESIDE):
                self._make_all()
            self._tasks.read(partial(read_due, self._desk), self._on_due)
            return
        self._make_all()
        self._tasks.read(partial(read_overview, self._desk, self._quarter), self._on_reading, key="overview")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.due.set_room(event.size().height())

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.reload()

    def _on_due(self, due: list[Due]) -> None:
        if not self._filled:
            self.due.show_due(due, self._desk.context.clock.today())
        # The rest is read when that has been painted; what nobody sees is not painted at all.
        self.due.painted.connect(self._on_painted)
        QTimer.singleShot(_UNSEEN_MS, self, self._on_listed)

    def _on_painted(self) -> None:
        self.due.painted.disconnect(self._on_painted)
        QTimer.singleShot(0, self, self._on_listed)

    def _on_listed(self) -> None:
        if not self._listed:
            self._listed = True
            self.listed.emit()
            self.reload()

    def _on_reading(self, reading: OverviewReading) -> None:
        today = self._desk.context.clock.today()
        focus = QApplication.focusWidget()
        held = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        self._show_empty(reading)
        self.top.show_reading(reading, today)
        self.pictures.show_picture(reading.picture)
        self.due.show_due(reading.due, today, reading.waiting)
        put_in_order([*self.top.controls(), self.pictures.heat, *self.due.links])
        again = self.findChild(QWidget, held) if held else None
        if again is not None:
            # A layout shows what is put into it a moment later, and only what is shown takes the keyboard.
            again.show()
            again.setFocus()
        if not self._filled:
            self._filled = True
            self.filled.emit()

    def _show_empty(self, reading: OverviewReading) -> None:
        """Say what to do first where there is no team yet."""
        if reading.picture.teams:
            self._stack.setCurrentIndex(0)
            return
        if self.empty is None:
            may = reading.me.may("team")
            self.empty = EmptyState(
                t("Overview", "Add your first team"),
                t("Overview", "Each team then has a return every quarter, and this page shows where all of them stand.")
                if may
                else t("Overview", "Your KIM log administrator adds the teams; then this page shows where they stand."),
                t("Overview", "Add a team…") if may else "",
            )
            self.empty.acted.connect(self.team_wanted)
            self._stack.addWidget(self.empty)
        self._stack.setCurrentWidget(self.empty)
