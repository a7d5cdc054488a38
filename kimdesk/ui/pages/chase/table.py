"""The table of teams: by arrow keys and mouse, as narrow as it can be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from kimdesk.i18n import t
from kimdesk.services.chase_state import Owed
from kimdesk.ui.pages.chase.marks import SaidDelegate
from kimdesk.ui.pages.chase.rows import CHASED, DONE, FIRST, LATE, STANDS, TEAM, ChaseRows
from kimdesk.ui.tables.cell_delegate import TEXT_SIZE
from kimdesk.ui.tables.copying import put_table
from kimdesk.ui.tables.ringed import RingedTable
from kimdesk.ui.theme.style import font, px

_WIDTHS = {STANDS: 148, LATE: 68, DONE: 62, CHASED: 92}
_PRINCIPLE, _TEAM = 29, 96
_LEAST_ROWS, _MOST_ROWS = 4, 8


class ChaseTable(RingedTable):
    """``team_chosen`` tells that another row is the current one, ``team_opened`` asks for the log of its team."""

    team_chosen = Signal(str)
    team_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ChaseRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(t("Chase", "Teams and what they have said"))
        self.setItemDelegate(SaidDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        # Widths follow from the room there is: what somebody dragged would be lost with the next row.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(px(20))
        self.restyle()
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.doubleClicked.connect(self._on_opened)

    def restyle(self) -> None:
        """Take the heights from the text size in use."""
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font(TEXT_SIZE)).height() + px(17))
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView::section {{ font-size: {px(TEXT_SIZE)}px; padding: {px(6)}px {px(8)}px; }}"
        )
        self._fit()

    @property
    def team(self) -> str:
        """The team of the current row, or nothing."""
        at = self.currentIndex().row()
        return self.rows.teams[at].team.id if 0 <= at < len(self.rows.teams) else ""

    def show_teams(self, teams: Sequence[Owed]) -> None:
        """Show these; the team that is chosen stays so where it is among them, else the first one is."""
        keep = self.team
        self.rows.show_teams(teams)
        self._fit()
        self.choose(keep if self.rows.row_of(keep) >= 0 else "")

    def choose(self, team: str = "") -> None:
        """Make a team's row the current one, or the first row."""
        if self.rows.teams:
            self.selectRow(max(self.rows.row_of(team), 0))

    def leave(self) -> None:
        """Let no row be the current one."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.team:
            self.team_opened.emit(self.team)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put all teams shown on the clipboard as a table, in words."""
        model, across = self.rows, range(self.rows.columnCount())
        spoken = Qt.ItemDataRole.AccessibleTextRole
        headings = [str(model.headerData(at, Qt.Orientation.Horizontal, spoken)) for at in across]
        rows = [[str(model.index(row, at).data(spoken) or "") for at in across] for row in range(model.rowCount())]
        put_table(headings, rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give every column what it needs, and the team what is left; the last one goes first where there is no room."""
        room = self.viewport().width()
        widths = {**_WIDTHS, **dict.fromkeys(range(FIRST, CHASED), _PRINCIPLE)}
        others = sum(px(wide) for column, wide in widths.items() if column != CHASED)
        self.setColumnHidden(CHASED, room < others + px(_TEAM) + px(widths[CHASED]))
        for column, wide in widths.items():
            self.setColumnWidth(column, px(wide))
        used = others + (0 if self.isColumnHidden(CHASED) else px(widths[CHASED]))
        self.setColumnWidth(TEAM, max(room - used, px(_TEAM)))
        row = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        count = max(len(self.rows.teams), _LEAST_ROWS)
        self.setMinimumHeight(head + row * min(count, _MOST_ROWS) + px(6))
        self.setMaximumHeight(head + row * count + px(6))

    def _on_row(self, *_place: object) -> None:
        self.team_chosen.emit(self.team)

    def _on_opened(self, *_place: object) -> None:
        if self.team:
            self.team_opened.emit(self.team)
