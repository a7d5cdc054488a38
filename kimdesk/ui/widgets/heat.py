"""Teams by principles, painted: a tint and a sign in each cell, the move against last quarter, the reviewer's own
step.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_direction, paint_focus, paint_ground, paint_reviewer, paint_step

if TYPE_CHECKING:
    from kimdesk.ui.widgets.accessible import Piece

_HIGHEST_ROW = 72


class HeatCell(NamedTuple):
    """What one cell shows, and the words for it; ``carried`` was given in an earlier quarter and not again yet."""

    step: str | None
    reviewer: str | None
    direction: int | None
    words: str
    carried: bool = False

    @property
    def differs(self) -> bool:
        """Whether the reviewer has another step than the team."""
        return self.reviewer not in (None, self.step)


class HeatMap(QWidget):
    """A grid that arrow keys walk through; Enter or a click opens the team."""

    cell_opened = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self._columns: list[str] = []
        self._cells: list[list[HeatCell]] = []
        self._at = (0, 0)
        self._measure()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self._measure()
        self._limit()

    def _limit(self) -> None:
        """Be as high as the rows need at least, and somewhat higher where there is room."""
        self.setMinimumHeight(self._height())
        self.setMaximumHeight(self._head() + px(_HIGHEST_ROW) * max(len(self._rows), 1) + px(4))
        self.updateGeometry()

    def _measure(self) -> None:
        metrics = QFontMetrics(font(13))
        self._widest = max((metrics.horizontalAdvance(name) for name, _note in self._rows), default=px(80))
        self._line = metrics.height()

    def show_cells(
        self, rows: Sequence[tuple[str, str]], columns: Sequence[str], cells: Sequence[Sequence[HeatCell]]
    ) -> None:
        """Show teams (name, note instead of cells or nothing), principles and a cell for each pair."""
        self._rows, self._columns, self._cells = list(rows), list(columns), [list(row) for row in cells]
        self._at = (min(self._at[0], max(len(self._rows) - 1, 0)), min(self._at[1], max(len(self._columns) - 1, 0)))
        self._measure()
        self._limit()
        self._announce()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(440), self._height())

    def _height(self) -> int:
        return self._head() + self._least_row() * max(len(self._rows), 1) + px(4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0)}
        move = moves.get(Qt.Key(event.key()))
        if move and self._rows:
            row, column = self._at[0] + move[0], self._at[1] + move[1]
            self._at = (max(0, min(len(self._rows) - 1, row)), max(0, min(len(self._columns) - 1, column)))
            self._announce()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows:
            self.cell_opened.emit(*self._at)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if found:
            self.cell_opened.emit(*found)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._found(QPointF(event.pos()))
            head = [name for at, name in enumerate(self._columns) if self._box(-1, at).contains(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), self._words(*found) if found else "".join(head), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t_ = tokens()
        painter = QPainter(self)
        shown = event.rect()
        painter.setFont(font(13, QFont.Weight.DemiBold))
        painter.setPen(QColor(t_.ink2))
        for at in range(len(self._columns)):
            painter.drawText(
                self._box(-1, at), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, self._column_words(at)
            )
        for row, (name, note) in enumerate(self._rows):
            top = self._head() + row * self._row_height()
            if top > shown.bottom() or top + self._row_height() < shown.top():
                continue
            painter.setFont(font(13))
            painter.setPen(QColor(t_.ink))
            label = QFontMetrics(painter.font()).elidedText(
                name, Qt.TextElideMode.ElideRight, int(self._left() - px(10))
            )
            painter.drawText(QRectF(0, top, self._left(), self._row_height()), Qt.AlignmentFlag.AlignVCenter, label)
            if note:
                painter.setPen(QColor(t_.ink2))
                painter.drawText(
                    QRectF(self._left() + px(8), top, self.width(), self._row_height()),
                    Qt.AlignmentFlag.AlignVCenter,
                    note,
                )
                continue
            for column in range(len(self._columns)):
                self._paint_cell(painter, row, column)
        if self.hasFocus() and self._rows:
            paint_focus(painter, self._box(*self._at), 3, QColor(t_.focus))

    def _column_words(self, at: int) -> str:
        """Return a column's name, shortened with dots where there is no room; the tip has it whole."""
        metrics = QFontMetrics(font(13, QFont.Weight.DemiBold))
        return metrics.elidedText(
            self._columns[at], Qt.TextElideMode.ElideRight, int(self._box(-1, at).width()) - px(6)
        )

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        cell = self._cells[row][column]
        box = self._box(row, column).adjusted(1, 1, -1, -1)
        paint_ground(painter, box, cell.step, cell.carried)
        size = px(11)
        ink = QColor(tokens().ink2 if cell.carried else tokens().ink)
        shift = -px(9) if cell.direction or cell.differs else 0
        centre = box.center() + QPointF(shift, 0)
        if tokens().patterns and not cell.carried:
            # A sign cannot be read on a pattern.
            wide = px(46 if shift else 20)
            painter.fillRect(
                QRectF(box.center().x() - wide / 2, centre.y() - px(9), wide, px(18)), QColor(tokens().panel)
            )
        paint_step(painter, QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size), cell.step, ink)
        if cell.direction:
            arrow = px(9)
            paint_direction(
                painter,
                QRectF(box.center().x() + px(2), box.center().y() - arrow / 2, arrow, arrow * 0.85),
                cell.direction,
                ink,
            )
        if cell.differs:
            paint_reviewer(painter, QPointF(box.right() - px(20), box.center().y() - px(7)), cell.reviewer, ink)

    def _box(self, row: int, column: int) -> QRectF:
        width = (self.width() - self._left()) / max(len(self._columns), 1)
        top = 0 if row < 0 else self._head() + row * self._row_height()
        return QRectF(self._left() + column * width, top, width, self._head() if row < 0 else self._row_height())

    def _left(self) -> float:
        return float(min(self._widest + px(16), self.width() * 0.4))

    def _head(self) -> int:
        return px(26)

    def _least_row(self) -> int:
        return max(px(30), self._line + px(8))

    def _row_height(self) -> int:
        room = (self.height() - self._head() - px(4)) // max(len(self._rows), 1)
        return max(self._least_row(), min(room, px(_HIGHEST_ROW)))

    def _found(self, at: QPointF) -> tuple[int, int] | None:
        row = int((at.y() - self._head()) // self._row_height())
        if 0 <= row < len(self._rows):
            return next(
                ((row, column) for column in range(len(self._columns)) if self._box(row, column).contains(at)), None
            )
        return None

    def _words(self, row: int, column: int) -> str:
        name, note = self._rows[row]
        return f"{name}: {note}" if note else f"{name}, {self._cells[row][column].words}"

    def pieces(self) -> list[Piece]:
        """Return what a screen reader finds in the map: a cell for each team and principle."""
        from kimdesk.ui.widgets.accessible import Piece

        return [
            Piece(self._words(row, column), self._box(row, column), current=self._at == (row, column))
            for row, column in self._places()
        ]

    def press_piece(self, at: int) -> None:
        """Open a cell as whoever uses a screen reader presses it."""
        self.cell_opened.emit(*self._places()[at])

    def _places(self) -> list[tuple[int, int]]:
        return [
            (row, column)
            for row, (_name, note) in enumerate(self._rows)
            for column in range(1 if note else len(self._columns))
        ]

    def _announce(self) -> None:
        self.setAccessibleName(self._words(*self._at) if self._rows else t("Heat", "No teams yet"))
        lines = [
            f"{name}: {note or '; '.join(cell.words for cell in self._cells[at])}"
            for at, (name, note) in enumerate(self._rows)
        ]
        self.setAccessibleDescription("\n".join(lines))
