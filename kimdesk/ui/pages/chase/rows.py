"""The teams of a quarter as a table: where each stands, how late it is, what it has said of each principle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kimdesk.i18n import show, t, tn
from kimdesk.model.dates import short_month
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.services.chase_state import Owed, Said, Stands, say_principle
from kimdesk.services.chase_words import say_chased, say_done, say_late, say_stands
from kimdesk.ui.tables.cells import Cell
from kimdesk.ui.tables.record_model import CELL

Index = QModelIndex | QPersistentModelIndex
SAID = Qt.ItemDataRole.UserRole + 2
TEAM, STANDS, LATE, DONE = range(4)
FIRST = 4
CHASED = FIRST + len(PRINCIPLES)
_TONES = {
    Stands.NOT_STARTED: "neutral",
    Stands.PART_DONE: "amber",
    Stands.NOT_SUBMITTED: "amber",
    Stands.RETURNED: "amber",
    Stands.WAITS: "accent",
    Stands.IN: "green",
}
_SHOWN = (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class ChaseRows(QAbstractTableModel):
    """One row for each team; a reader hears every cell with its column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.teams: tuple[Owed, ...] = ()

    def show_teams(self, teams: Sequence[Owed]) -> None:
        """Show these teams in their order."""
        self.beginResetModel()
        self.teams = tuple(teams)
        self.endResetModel()

    def row_of(self, team: str) -> int:
        """Return the row of a team, or -1."""
        return next((at for at, each in enumerate(self.teams) if each.team.id == team), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.teams)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else CHASED + 1

    def said(self, row: int, column: int) -> Said | None:
        """Return how much is said of the principle of a column; None where it is another column."""
        return self.teams[row].principles[column - FIRST].said if FIRST <= column < CHASED else None

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell says."""
        owed = self.teams[row]
        if FIRST <= column < CHASED:
            return Cell("", tip=say_principle(owed.principles[column - FIRST]))
        return {TEAM: _team, STANDS: _stands, LATE: _late, DONE: _done, CHASED: _chased}[column](owed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.teams):
            return None
        if role == SAID:
            return self.said(index.row(), index.column())
        if role not in _SHOWN:
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text or None
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.tip or cell.text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        short, whole = _headings()[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return short
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return whole
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = FIRST <= section < CHASED
            side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _headings() -> list[tuple[str, str]]:
    """Return what stands over each column: short, and whole."""
    first = [t("Chase", "Team"), t("Chase", "Where it stands"), t("Chase", "Late"), t("Chase", "Done")]
    done = t("Chase", "Activities done")
    named = [(words, done if at == DONE else words) for at, words in enumerate(first)]
    principles = [(str(number), show(words)) for number, words in enumerate(PRINCIPLES.values(), 1)]
    last = t("Chase", "Last chased")
    return [*named, *principles, (last, last)]


def _team(owed: Owed) -> Cell:
    return Cell(owed.team.title, strong=True)


def _stands(owed: Owed) -> Cell:
    words = say_stands(owed)
    return Cell(words, "red" if owed.late else _TONES[owed.stands], tip=words)


def _late(owed: Owed) -> Cell:
    return Cell(_days(owed.late), tip=say_late(owed) or t("Chase", "not late"))


def _days(late: int) -> str:
    return "" if not late else tn("Chase", "1 day", "{count} days", late).format(count=late)


def _done(owed: Owed) -> Cell:
    tip = t("Chase", "{done} of {all} activities done").format(done=owed.done, all=owed.activities)
    return Cell(say_done(owed), tip=tip)


def _chased(owed: Owed) -> Cell:
    if owed.chased is None:
        return Cell("", tip=t("Chase", "not chased yet") if owed.owes else "")
    day = owed.chased.day
    return Cell(f"{day.day} {short_month(day.month)}", tip=say_chased(owed.chased))
