"""The rows of a file as the import desk shows them: what would become of each, and every cell with its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kimdesk.i18n import show, t
from kimdesk.imports.book import Sheet
from kimdesk.imports.choosing import OUT
from kimdesk.imports.headings import LISTS, REF
from kimdesk.imports.values import letter_of
from kimdesk.model.kinds import KINDS
from kimdesk.services.import_flow import Settled
from kimdesk.services.import_preview import RowState, RowView, SheetView, state_words
from kimdesk.services.import_report import OnMatch
from kimdesk.ui.tables.cells import Cell
from kimdesk.ui.tables.record_model import CELL

if TYPE_CHECKING:
    from kimdesk.imports.records import ColumnReport, TableReport

Index = QModelIndex | QPersistentModelIndex
# Before the columns of the file: the row's number, and what would become of it.
OWN = 2
_LONGEST = 200
_TONES = {
    RowState.NEW: "green",
    RowState.CHANGED: "accent",
    RowState.SAME: "neutral",
    RowState.GONE: "neutral",
    RowState.LEFT: "neutral",
}


class RowsModel(QAbstractTableModel):
    """Shows one sheet; words are made only for what is on screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: SheetView | None = None
        self._sheet: Sheet | None = None
        self._settled = Settled()
        self._shown: list[RowView] = []
        self._columns: list[int] = []
        self._headings: dict[int, str] = {}

    @property
    def shown(self) -> list[RowView]:
        """The rows that are shown, in their order."""
        return self._shown

    def show_sheet(self, view: SheetView | None, sheet: Sheet | None, settled: Settled, narrowed: str) -> None:
        """Show the rows of a sheet: all of them, those to look at ("doubtful"), or those of one state."""
        self.beginResetModel()
        self._view, self._sheet, self._settled = view, sheet, settled
        rows = view.rows if view is not None else ()
        self._shown = [row for row in rows if _fits(row, narrowed)]
        self._columns = list(view.columns) if view is not None else []
        self._headings = _headings(view) if view is not None else {}
        self.endResetModel()

    def settle(self, settled: Settled) -> None:
        """Show what was decided about rows since."""
        self._settled = settled
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, OWN - 1))

    def place_of(self, at: int) -> int | None:
        """Return where a column of the file is shown, or None where it is not."""
        return OWN + self._columns.index(at) if at in self._columns else None

    def state_cell(self, row: RowView) -> Cell:
        """Return what would become of a row, in a word."""
        words, tone = state_words(row.state), _TONES[row.state]
        if row.keys and set(row.keys) <= self._settled.left_out:
            return Cell(t("Importing", "Left out"), "neutral", tip=t("Importing", "as you asked"))
        if row.matched:
            words = _match_words(row, self._settled.for_row(row.keys[0]) if row.keys else self._settled.on_match)
        if row.doubtful:
            words, tone = t("Importing", "! {state}, look at it").format(state=words), "amber"
        return Cell(words, tone, tip="\n".join(row.why))

    def cell(self, row: RowView, column: int) -> Cell:
        """Return what a cell says: a mark and its words where it is doubtful, both values where one stands here."""
        if column == 0:
            return Cell(str(row.row))
        if column == 1:
            return self.state_cell(row)
        at = self._columns[column - OWN]
        words = self._sheet.cell(row.row, at).words if self._sheet is not None else ""
        plain = " ".join(words[:_LONGEST].split())
        if at in row.marks:
            shown = t("Importing", "! {words}").format(words=plain or t("Importing", "no value"))
            return Cell(shown, "amber", tip=row.marks[at])
        if at in row.before:
            was = " ".join(row.before[at][:_LONGEST].split())
            both = t("Importing", "{before} → {after}").format(before=was, after=plain)
            return Cell(both, "accent", tip=both)
        return Cell(plain, tip=words)

    def heading(self, column: int) -> str:
        """Return what stands over a column: its heading in the file and the field that it goes to."""
        if column < OWN:
            return (t("Importing", "Row"), t("Importing", "What happens"))[column]
        at = self._columns[column - OWN]
        return self._headings.get(at) or t("Importing", "Column {letter}").format(letter=letter_of(at))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else OWN + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role not in (
            CELL,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        cell = self.cell(self._shown[index.row()], index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or None
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.spoken

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < self.columnCount():
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self.heading(section)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _fits(row: RowView, narrowed: str) -> bool:
    return not narrowed or (row.doubtful if narrowed == "doubtful" else row.state == narrowed)


def _match_words(row: RowView, on_match: OnMatch) -> str:
    if on_match is OnMatch.UPDATE:
        return t("Importing", "Comes back") if row.state is RowState.GONE else t("Importing", "Updates what is here")
    return t("Importing", "Stays deleted") if row.state is RowState.GONE else t("Importing", "Here, stays as it is")


def _headings(view: SheetView) -> dict[int, str]:
    """Return the headings of the largest table of a sheet, each with where it goes."""
    if not view.tables:
        return {}
    table = max(view.tables, key=lambda each: each.rows[1] - each.rows[0])
    found = {}
    for each in table.columns:
        goes = goes_to(table, each)
        found[each.at] = (
            t("Importing", "{heading} → {field}").format(heading=each.heading, field=goes) if goes else each.heading
        )
    return found


def goes_to(table: TableReport, column: ColumnReport) -> str:
    """Return the field that a column goes to, in words; nothing where it is kept as a comment or left out."""
    if not column.field or column.field == OUT or not table.kind:
        return ""
    return field_words(table.kind, column.field)


def field_words(kind: str, field: str) -> str:
    """Return what a field is called, the reference and the lists of reports among them."""
    if field == REF:
        return t("Importing", "Reference")
    if field in LISTS:
        return t("Importing", "Dashboards") if field == LISTS[0] else t("Importing", "Reports")
    known = KINDS[kind].by_name.get(field)
    return show(known.label) if known is not None else field
