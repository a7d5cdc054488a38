"""The rows of a list as Qt reads them: raw rows are kept, words are made only for what is on screen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kimdesk.i18n import show, t
from kimdesk.ui.tables.cells import Cell, Column

if TYPE_CHECKING:
    from kimdesk.services.follow_up import Marks

CELL = Qt.ItemDataRole.UserRole
RECORD = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
    """Shows rows of one list: each begins with its id and whether it has a conflict; names say what follows."""

    def __init__(
        self, columns: Sequence[Column], title: str, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._title = title
        self._today = today
        self._names: tuple[str, ...] = ()
        self._rows: list[tuple[Any, ...]] = []
        self._restricted: frozenset[str] = frozenset()
        self._cells: dict[tuple[int, int], Cell] = {}
        self._marks: Marks = {}
        self._out_of_sight: frozenset[str] = frozenset()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; rows that carry what they need come with the next list."""
        self.beginResetModel()
        self.columns = list(columns)
        self._cells.clear()
        self.endResetModel()

    def show_rows(
        self, names: Sequence[str], rows: list[tuple[Any, ...]], restricted: frozenset[str] = frozenset()
    ) -> None:
        """Show these rows, those ``restricted`` marked; where they are the same records in the same order only their words are renewed."""
        same = [row[0] for row in rows] == [row[0] for row in self._rows]
        if not same:
            self.beginResetModel()
        self._names, self._rows, self._restricted = tuple(names), rows, restricted
        self._cells.clear()
        if not same:
            self.endResetModel()
        else:
            self._renew()

    def show_marks(self, marks: Marks) -> None:
        """Show what is wrong: in the cell of the field, or beside the title where that stands in no column in sight."""
        if marks != self._marks:
            self._marks = marks
            self._renew()

    def put_out_of_sight(self, keys: Collection[str]) -> None:
        """Note for which columns there is no room."""
        if self._out_of_sight != frozenset(keys):
            self._out_of_sight = frozenset(keys)
            if self._marks:
                self._renew()

    def _renew(self) -> None:
        self._cells.clear()
        if self._rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def id_at(self, row: int) -> str:
        """Return the record of a row, or nothing."""
        return str(self._rows[row][0]) if 0 <= row < len(self._rows) else ""

    def is_restricted(self, row: int) -> bool:
        """Tell whether few people may read the record of a row."""
        return self.id_at(row) in self._restricted

    def row_of(self, record: str) -> int:
        """Return the row of a record, or -1."""
        return next((at for at, row in enumerate(self._rows) if row[0] == record), -1)

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell says."""
        found = self._cells.get((row, column))
        if found is None:
            found = self._cells[row, column] = self._say(row, self.columns[column])
        return found

    def _say(self, row: int, column: Column) -> Cell:
        cell = self._say_plainly(row, column)
        doubt = self._doubt(self._marks[self.id_at(row)], column) if self.id_at(row) in self._marks else ""
        return replace(cell, doubt=doubt) if doubt else cell

    def _doubt(self, marks: Mapping[str, str], column: Column) -> str:
        """Return what is wrong in a cell: what concerns its field, and in the title's all that has no column in sight."""
        seen = {each.key for each in self.columns} - self._out_of_sight
        fields = (
            [column.key] if column.key != self._title else [each for each in marks if each not in seen - {column.key}]
        )
        return " ".join(marks[each] for each in fields if each in marks)

    def _say_plainly(self, row: int, column: Column) -> Cell:
        raw = self._rows[row]
        cell = column.say(dict(zip(self._names, raw[2:], strict=True)), self._today())
        if column.key == self._title and raw[1]:
            return Cell(
                cell.text,
                cell.tone,
                cell.strong,
                t("Tables", "Two values"),
                cell.star,
                t("Tables", "somebody has to choose"),
            )
        if column.key == self._title and raw[0] in self._restricted:
            seen = t("Tables", "few people may read this")
            return Cell(cell.text, cell.tone, cell.strong, t("Tables", "Restricted"), cell.star, seen)
        return cell

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == RECORD:
            return self.id_at(index.row())
        if role in (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            cell = self.cell(index.row(), index.column())
            if role == CELL:
                return cell
            if role == Qt.ItemDataRole.DisplayRole:
                return cell.text
            return cell.spoken
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return show(self.columns[section].label)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def copied(self, rows: Sequence[int]) -> tuple[list[str], list[list[str]]]:
        """Return headings and rows as they are copied: the value alone where a cell says more."""
        cells = [[self.cell(row, at) for at in range(len(self.columns))] for row in rows]
        return [show(column.label) for column in self.columns], [
            [cell.copied or cell.text for cell in line] for line in cells
        ]
