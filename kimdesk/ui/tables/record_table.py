"""The list of a register: calm, dense, by keyboard and mouse; which columns and how wide is somebody's own choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from kimdesk.i18n import show
from kimdesk.ui.soon import soon
from kimdesk.ui.tables.cell_delegate import TEXT_SIZE, CellDelegate
from kimdesk.ui.tables.cells import Column
from kimdesk.ui.tables.copying import put_table
from kimdesk.ui.tables.list_menus import columns_menu, list_menu
from kimdesk.ui.tables.record_model import RecordModel
from kimdesk.ui.tables.ringed import RingedTable
from kimdesk.ui.tables.sort_header import SortHeader
from kimdesk.ui.theme.style import font, px

_HEAD_PAD = 30


class RecordTable(RingedTable):
    """Shows ``RecordModel``; asks for another order or other columns instead of doing either itself."""

    record_chosen = Signal(str)
    record_pressed = Signal(str)
    record_entered = Signal(str)
    sort_asked = Signal(str, bool)
    columns_changed = Signal()
    paste_asked = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        shown: Sequence[str],
        title: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._all = {column.key: column for column in columns}
        self._fitting = False
        self._quiet = False
        self._widths: dict[str, int] = {}
        self.choosy = self.takes_rows = False
        self.rows = RecordModel([self._all[key] for key in shown], title, today, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self._behave()
        self._dress_header()
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)
        self._settled = soon(self, 300, self.columns_changed)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(px(24))
        rows.setDefaultSectionSize(max(QFontMetrics(font(TEXT_SIZE)).height() + px(17), px(33)))

    def _dress_header(self) -> None:
        header = SortHeader(self)
        self.setHorizontalHeader(header)
        header.dress(TEXT_SIZE)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sortIndicatorChanged.connect(self._on_sort_indicated)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionMoved.connect(self._on_section_moved)

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def columns(self) -> list[Column]:
        """The columns that there are, shown or not, in their usual order."""
        return list(self._all.values())

    @property
    def shown(self) -> list[str]:
        """The keys of the columns shown, in the order of the eye."""
        header = self.horizontalHeader()
        return [self.rows.columns[header.logicalIndex(at)].key for at in range(header.count())]

    @property
    def widths(self) -> dict[str, int]:
        """The widths somebody chose, in pixels at 100 % text."""
        return dict(self._widths)

    def show_columns(self, keys: Sequence[str], widths: dict[str, int] | None = None) -> None:
        """Show these columns, unknown ones left out; without any, nothing changes."""
        columns = [self._all[key] for key in dict.fromkeys(keys) if key in self._all]
        if widths is not None:
            self._widths = {key: wide for key, wide in widths.items() if key in self._all}
        if columns:
            self.choosy = True
            self.rows.show_columns(columns)
        self.fit()

    def indicate_sort(self, key: str, descending: bool) -> None:
        """Show the arrow of the order that the rows are in, without asking for it."""
        at = next((at for at, column in enumerate(self.rows.columns) if column.key == key), -1)
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(at, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)

    def keep_order(self) -> None:
        """Let the rows stand in the order in which they are given: a press on a heading sorts nothing."""
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicatorShown(False)

    def show_rows(self, names: Sequence[str], rows: list, restricted: frozenset[str] = frozenset()) -> None:
        """Show rows, those ``restricted`` marked; the record chosen stays chosen and in its place on screen as far as it is still there."""
        keep, place = self.chosen(), self.verticalScrollBar().value()
        self._quiet = True
        self.rows.show_rows(names, rows, restricted)
        self.choose(keep, scroll=False)
        self.verticalScrollBar().setValue(place)
        self._quiet = False
        self.fit()

    def chosen(self) -> str:
        """Return the record in the current row, or nothing."""
        return self.rows.id_at(self.currentIndex().row())

    def choose(self, record: str, scroll: bool = True) -> bool:
        """Make the record's row the current one without saying so; tells whether it is in the list."""
        row = self.rows.row_of(record) if record else -1
        if self.currentIndex().row() == row and row >= 0:
            return True
        quiet, self._quiet = self._quiet, True
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            index = self.rows.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            if scroll:
                self.scrollTo(index)
            self.selectionModel().setCurrentIndex(index, flags)
        self._quiet = quiet
        return row >= 0

    def fit(self) -> None:
        """Give each column its chosen width, or its share of the room."""
        room = self.viewport().width()
        columns = self._with_room(room)
        wide = {column.key: px(self._widths.get(column.key, column.width)) for column in columns}
        free = [column for column in columns if column.stretch and column.key not in self._widths]
        left = room - sum(wide.values())
        shares = sum(column.stretch for column in free)
        least = {column.key: max(px(column.width * 0.62), self._head_width(column)) for column in free}
        for column in free:
            wide[column.key] = max(wide[column.key] + left * column.stretch // shares, least[column.key])
        # What a heading needs is taken from who has the most to spare.
        over = sum(wide.values()) - room
        for key in sorted(least, key=lambda key: least[key] - wide[key]):
            taken = min(max(over, 0), wide[key] - least[key])
            wide[key], over = wide[key] - taken, over - taken
        self._fitting = True
        for at, column in enumerate(self.rows.columns):
            self.setColumnHidden(at, column.key not in wide)
            if column.key in wide:
                self.setColumnWidth(at, wide[column.key])
        self.rows.put_out_of_sight([column.key for column in self.rows.columns if column.key not in wide])
        self._fitting = False

    def _head_width(self, column: Column) -> int:
        """Return what the heading of a column needs to be read whole."""
        metrics = QFontMetrics(font(TEXT_SIZE, QFont.Weight.DemiBold))
        return metrics.horizontalAdvance(show(column.label)) + px(_HEAD_PAD)

    def _with_room(self, room: int) -> list[Column]:
        """Return the columns that fit without squeezing; all of them once somebody has chosen columns or widths."""
        columns = list(self.rows.columns)
        if self.choosy:
            return columns
        while sum(px(column.width) for column in columns) > room * 1.04:
            spare = max(columns, key=lambda column: column.spare)
            if not spare.spare:
                break
            columns.remove(spare)
        return columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    # --- what somebody does -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.record_entered.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            put_table(*self.rows.copied(rows))

    def make_menu(self) -> QMenu:
        """Return the menu of the list: copy and paste, order, columns."""
        return list_menu(self)

    def make_columns_menu(self) -> QMenu:
        """Return the menu of the columns alone."""
        return columns_menu(self)

    def open_columns(self) -> None:
        """Ask for the order and the widths of the columns, without dragging."""
        from kimdesk.ui.dialogs.columns_dialog import ColumnsDialog

        ColumnsDialog(self, self.forget_widths).open()

    def toggle_column(self, key: str, *_checked: object) -> None:
        """Show a column, at its usual place, or take it away."""
        shown = self.shown
        if key in shown:
            shown.remove(key)
        else:
            order = list(self._all)
            at = next((place for place, other in enumerate(shown) if order.index(other) > order.index(key)), len(shown))
            shown.insert(at, key)
        self._restore_order()
        self.show_columns(shown)
        self.columns_changed.emit()

    def _restore_order(self) -> None:
        header = self.horizontalHeader()
        header.blockSignals(True)
        for at in range(header.count()):
            header.moveSection(header.visualIndex(at), at)
        header.blockSignals(False)

    def sort_by(self, key: str) -> None:
        """Ask for the rows in the order of a column; where they are already, the other way round."""
        at = next(at for at, column in enumerate(self.rows.columns) if column.key == key)
        header = self.horizontalHeader()
        falling = header.sortIndicatorSection() == at and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        header.setSortIndicator(at, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)

    def forget_widths(self) -> None:
        """Give all columns their usual widths."""
        self._widths.clear()
        self.choosy = False
        self.fit()
        self.columns_changed.emit()

    def _on_header_menu(self, place: QPoint) -> None:
        self.make_menu().popup(self.horizontalHeader().mapToGlobal(place))

    def _on_sort_indicated(self, section: int, order: Qt.SortOrder) -> None:
        if 0 <= section < len(self.rows.columns):
            self.sort_asked.emit(self.rows.columns[section].key, order is Qt.SortOrder.DescendingOrder)

    def _on_section_resized(self, section: int, _old: int, new: int) -> None:
        if not self._fitting and section < len(self.rows.columns):
            self.choosy = True
            self._widths[self.rows.columns[section].key] = round(new * 100 / max(px(100), 1))
            self._settled.start()

    def _on_section_moved(self, *_places: int) -> None:
        self._settled.start()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if not self._quiet and current.isValid():
            self.record_chosen.emit(self.rows.id_at(current.row()))

    def _on_clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.record_pressed.emit(self.rows.id_at(index.row()))
