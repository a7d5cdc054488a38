"""The index of the registers: groups with their registers, how much each holds, and what of it is due."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.services.counting import Count
from kimdesk.ui.registers.shelf import SHELVES, Shelf, Shelved
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.buttons import TextButton
from kimdesk.ui.widgets.cards import Words, paint_chip
from kimdesk.ui.widgets.marks import paint_focus

_COLUMN = 290
_GAP = 24
_NAME_SIZE, _COUNT_SIZE = 14, 12


class Index(QWidget):
    """Leads to each register; where there is room the groups stand in columns. The arrow keys go through the lines."""

    line_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, IndexRow] = {}
        self._groups = [self._make_group(shelf) for shelf in SHELVES]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(_GAP))
        self._columns: list[QVBoxLayout] = []
        self._arrange(1)

    def show_counts(self, counts: Mapping[str, Count]) -> None:
        """Show how much each register holds."""
        for key, count in counts.items():
            self.rows[key].show_count(count)

    def mark(self, key: str) -> None:
        """Mark the line that is open beside it."""
        for each, row in self.rows.items():
            row.setChecked(each == key)

    def row_to_rest_on(self) -> IndexRow:
        """Return the line that takes the keyboard: the one marked, else the first."""
        return next((row for row in self.rows.values() if row.isChecked()), next(iter(self.rows.values())))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(max(1, min((self.width() + px(_GAP)) // px(_COLUMN + _GAP), 3)))

    def _make_group(self, shelf: Shelf) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, px(12))
        column.setSpacing(0)
        title = Words(show(shelf.label), 12, QFont.Weight.DemiBold, quiet=True, wrap=False)
        title.setContentsMargins(px(8), px(2), 0, px(3))
        column.addWidget(title)
        for each in shelf.lines:
            row = IndexRow(each)
            row.clicked.connect(partial(self._on_clicked, each.key))
            row.stepped.connect(self._on_stepped)
            self.rows[each.key] = row
            column.addWidget(row)
        return group

    def _arrange(self, count: int) -> None:
        """Put the groups into so many columns, in their order, about equally long."""
        if count == len(self._columns):
            return
        old, self._columns = self._columns, [QVBoxLayout() for _each in range(count)]
        for column in self._columns:
            column.setSpacing(0)
            self._row.addLayout(column, 1)
        whole = sum(len(shelf.lines) + 1 for shelf in SHELVES)
        before = 0
        for shelf, group in zip(SHELVES, self._groups, strict=True):
            middle = before + (len(shelf.lines) + 1) / 2
            self._columns[min(int(middle * count / whole), count - 1)].addWidget(group)
            before += len(shelf.lines) + 1
        for column in self._columns:
            column.addStretch(1)
        for column in old:
            self._row.removeItem(column)
        self.updateGeometry()

    def _on_clicked(self, key: str, *_checked: object) -> None:
        self.line_chosen.emit(key)

    def _on_stepped(self, by: int) -> None:
        rows = list(self.rows.values())
        at = next((at for at, row in enumerate(rows) if row.hasFocus()), 0)
        rows[max(0, min(len(rows) - 1, at + by))].setFocus(Qt.FocusReason.TabFocusReason)


class IndexRow(TextButton):
    """One line of the index: what a register is called, what of it is due, how many records it has."""

    stepped = Signal(int)

    def __init__(self, shelved: Shelved, parent: QWidget | None = None) -> None:
        self._count: Count | None = None
        self._name, self._short = show(shelved.name), show(shelved.short)
        super().__init__(self._name, parent)
        self.setToolTip(show(shelved.about))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._announce()

    def show_count(self, count: Count) -> None:
        """Show how many there are."""
        if count != self._count:
            self._count = count
            self._announce()
            self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: what is open is marked by the page."""

    def sizeHint(self) -> QSize:
        return QSize(px(200), max(QFontMetrics(self._font()).height() + px(10), px(29)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground, _border = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if ground:
            painter.setPen(QColor(tokens().accent) if tokens().patterns else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, px(6), px(6))
        right = self._paint_count(painter, self.width() - px(8))
        metrics = QFontMetrics(self._font())
        room = QRect(px(8), 0, right - px(14), self.height())
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        name = self._name if metrics.horizontalAdvance(self._name) <= room.width() else self._short
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self.has_ring:
            paint_focus(painter, QRectF(self.rect()), px(6), QColor(tokens().focus))

    def _paint_count(self, painter: QPainter, right: int) -> int:
        """Paint the numbers from the right, and return where the room for the name ends."""
        if self._count is None:
            return right
        metrics = QFontMetrics(font(_COUNT_SIZE))
        wide = max(metrics.horizontalAdvance(str(self._count.all)), metrics.horizontalAdvance("00"))
        painter.setFont(font(_COUNT_SIZE))
        painter.setPen(QColor(tokens().ink2))
        box = QRect(right - wide, 0, wide, self.height())
        words = str(self._count.all) if self._count.all else "–"
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        if not self._count.due:
            return right - wide
        said = t("Shelf", "{count} due").format(count=self._count.due)
        chip = QFontMetrics(font(_COUNT_SIZE, QFont.Weight.DemiBold)).horizontalAdvance(said) + px(12)
        high = QFontMetrics(font(_COUNT_SIZE)).height() + px(4)
        left = right - wide - px(8) - chip
        paint_chip(painter, QRectF(left, (self.height() - high) / 2, chip, high), said, "amber")
        return left

    def _font(self) -> QFont:
        return font(_NAME_SIZE, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def _colours(self) -> tuple[str, str, str]:
        look = tokens()
        ground = look.accent_soft if self.isChecked() else look.bg if self.underMouse() else ""
        return (look.accent if self.isChecked() else look.ink), ground, ""

    def _announce(self) -> None:
        if self._count is None:
            return
        said = t("Shelf", "{name}, {count} records").format(name=self._name, count=self._count.all)
        due = t("Shelf", ", {count} due").format(count=self._count.due) if self._count.due else ""
        self.setAccessibleName(said + due)
