"""A list whose items have a sign, a name and a quiet second line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kimdesk.ui.tables.copying import put_table
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_focus, paint_step, paint_tick

KEY = Qt.ItemDataRole.UserRole
SECOND_LINE = Qt.ItemDataRole.UserRole + 1
SIGN = Qt.ItemDataRole.UserRole + 2


class TwoLineList(QListWidget):
    """Items by key; ``sign`` is done, part, open or nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)

    def restyle(self) -> None:
        """Take the heights of the items from the text size in use."""
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in sight: it may have been chosen before there was any room, or while there was more."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.key():
            chosen = [each for each in self.selectedItems() if each.data(KEY)]
            put_table((), [[each.text(), str(each.data(SECOND_LINE) or "")] for each in chosen])
        else:
            super().keyPressEvent(event)

    def fill(self, items: list[tuple[str, str, str, str]]) -> None:
        """Show (key, name, second line, sign); the item chosen stays chosen, and nothing is emitted for it."""
        self.blockSignals(True)
        keep = self.key()
        if [item[0] for item in items] == [self.item(row).data(KEY) for row in range(self.count())]:
            for row, item in enumerate(items):
                self._dress(self.item(row), item)
        else:
            self.clear()
            for item in items:
                made = QListWidgetItem()
                self._dress(made, item)
                self.addItem(made)
            self.choose(keep)
        self.blockSignals(False)

    def key(self) -> str:
        """Return the key of the item chosen, or nothing."""
        return str(self.currentItem().data(KEY)) if self.currentRow() >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose the item with this key where there is one."""
        for row in range(self.count()):
            if self.item(row).data(KEY) == key:
                self.setCurrentRow(row)

    def _dress(self, item: QListWidgetItem, content: tuple[str, str, str, str]) -> None:
        key, name, second, sign = content
        item.setData(KEY, key)
        item.setText(name)
        item.setData(SECOND_LINE, second)
        item.setData(SIGN, sign)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {second}")
        item.setToolTip(name)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetrics(font(14)).height() + (
            QFontMetrics(font(12)).height() + px(2) if index.data(SECOND_LINE) else 0
        )
        return QSize(px(120), lines + px(14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t = tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), px(4), px(4))
        sign, size = index.data(SIGN), px(11)
        left = box.left() + px(8)
        metrics = QFontMetrics(font(14))
        mark = QRectF(left + px(2), box.top() + px(7) + (metrics.height() - size) / 2, size, size)
        if sign == "done":
            paint_tick(painter, mark, QColor(t.ink))
        elif sign in ("part", "open"):
            paint_step(painter, mark, "2" if sign == "part" else "0", QColor(t.ink))
        indent = px(26) if sign else px(4)
        words = QRect(left + indent, box.top() + px(7), box.width() - indent - px(16), metrics.height())
        painter.setFont(font(14, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(t.ink))
        strong = QFontMetrics(painter.font())
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignVCenter,
            strong.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width()),
        )
        painter.setFont(font(12, QFont.Weight.Medium if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(t.ink2))
        small = QFontMetrics(painter.font())
        second = QRect(words.left(), words.bottom() + px(2), words.width(), small.height())
        text = small.elidedText(index.data(SECOND_LINE) or "", Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, QRectF(box).adjusted(0, 0.5, 0, -0.5), px(4), QColor(t.accent))
        painter.restore()
