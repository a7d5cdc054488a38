"""The items of a framework under their groups: each with the sign of its state, and with what became of it since."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.assessment import OUTCOME_WORDS, Outcome
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.ui.pages.assessment.words import say_state
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_direction, paint_focus, paint_state
from kimdesk.ui.widgets.states import TONES

KEY = Qt.ItemDataRole.UserRole
STATE, OUTCOME, PART, NEEDS = (Qt.ItemDataRole.UserRole + at for at in range(1, 5))
_CHANGED = frozenset({Outcome.BETTER, Outcome.WORSE, Outcome.OTHER, Outcome.NEW})


class ItemList(QListWidget):
    """Groups are headings that nobody can choose; the item chosen stays chosen while the list changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(t("Assessment", "Items"))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def restyle(self) -> None:
        """Take the heights of the items from the text size in use."""
        self.scheduleDelayedItemsLayout()

    def show_view(self, view: CycleView) -> None:
        """Show the answers of a cycle; nothing is emitted for it."""
        rows = _rows(view)
        self.blockSignals(True)
        keep = self.key()
        if [row[0] for row in rows] != [self.item(at).data(KEY) or "" for at in range(self.count())]:
            self.clear()
            for _row in rows:
                self.addItem(QListWidgetItem())
        for at, (key, words, answer) in enumerate(rows):
            _dress(self.item(at), key, words, answer, view)
        self.choose(keep)
        self.blockSignals(False)

    def key(self) -> str:
        """Return the key of the item chosen, or nothing."""
        return str(self.currentItem().data(KEY) or "") if self.currentRow() >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose the item with this key where there is one."""
        for at in range(self.count()):
            if key and self.item(at).data(KEY) == key and at != self.currentRow():
                self.setCurrentRow(at)

    def move_on(self, step: int) -> None:
        """Choose the item that many further on, headings passed over; nothing happens at either end."""
        at = self.currentRow() + step
        while 0 <= at < self.count() and not self.item(at).data(KEY):
            at += step
        if 0 <= at < self.count():
            self.setCurrentRow(at)


def _rows(view: CycleView) -> list[tuple[str, str, AnswerView | None]]:
    rows: list[tuple[str, str, AnswerView | None]] = []
    group = ""
    for each in view.answers:
        if each.group.key != group:
            group = each.group.key
            rows.append(("", each.group.title, None))
        rows.append((each.item.key, f"{each.item.key}  {each.item.title}", each))
    return rows


def _dress(item: QListWidgetItem, key: str, words: str, answer: AnswerView | None, view: CycleView) -> None:
    item.setText(words)
    item.setData(KEY, key)
    if answer is None:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return
    item.setData(STATE, answer.state or "")
    item.setData(OUTCOME, answer.outcome.value if _is_changed(answer, view) else "")
    item.setData(PART, bool(answer.item.part_of))
    demanded = any(not each.gentle for each in answer.lacks)
    item.setData(NEEDS, demanded or answer.to_look_at_again or answer.altered)
    said = _said(answer, view)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}. {said}")
    item.setToolTip(f"{words}\n{said}")


def _is_changed(answer: AnswerView, view: CycleView) -> bool:
    """Whether a judgement is another one than in the other cycle; what waits to be judged has not changed yet."""
    return bool(view.against) and answer.outcome in _CHANGED and answer.state != NOT_YET_ASSESSED


def _said(answer: AnswerView, view: CycleView) -> str:
    """Return what the signs of a row mean."""
    said = [say_state(answer.state) or t("Assessment", "Not in this cycle")]
    if _is_changed(answer, view):
        before = say_state(answer.state_before).lower() or t("Assessment", "not asked")
        words = t("Assessment", "{outcome}: {before} in {cycle}")
        said.append(words.format(outcome=show(OUTCOME_WORDS[answer.outcome]), before=before, cycle=view.against))
    said += [each.words.rstrip(".") for each in answer.lacks]
    if answer.to_look_at_again:
        said.append(t("Assessment", "A change of system is recorded: look again"))
    if answer.altered:
        said.append(t("Assessment", "Changed since it was approved"))
    return ". ".join(said)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = QFontMetrics(font(14)).height() + px(12)
        return QSize(px(120), high if index.data(KEY) else QFontMetrics(font(12)).height() + px(18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KEY):
            self._paint_item(painter, option, index)
        else:
            painter.setFont(font(12, QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens().ink2))
            room = QRect(option.rect).adjusted(px(6), px(8), -px(6), 0)
            words = QFontMetrics(painter.font()).elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, box = tokens(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), px(4), px(4))
        size, left = px(11), box.left() + px(8) + (px(16) if index.data(PART) else 0)
        state = index.data(STATE)
        mark = QRectF(left, box.center().y() - size / 2 + 0.5, size, size)
        if state:
            paint_state(painter, mark, state, QColor(colours.tone(TONES[state])[0]))
        right = box.right() - px(8)
        if index.data(NEEDS):
            right = _paint_needs(painter, right, box)
        right = _paint_outcome(painter, right, box, index.data(OUTCOME))
        words = QRect(left + size + px(9), box.top(), 0, box.height())
        words.setRight(right - px(4))
        painter.setFont(font(14, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(colours.ink if state else colours.ink2))
        text = QFontMetrics(painter.font()).elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, QRectF(box).adjusted(0, 0.5, 0, -0.5), px(4), QColor(colours.accent))


def _paint_needs(painter: QPainter, right: int, box: QRect) -> int:
    """Paint an exclamation mark for what still needs something, and return how far the words may go."""
    painter.setFont(font(13, QFont.Weight.Bold))
    painter.setPen(QColor(tokens().amber[0]))
    room = QRect(right - px(8), box.top(), px(10), box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "!")
    return right - px(12)


def _paint_outcome(painter: QPainter, right: int, box: QRect, outcome: str) -> int:
    """Paint a triangle up or down for better or worse, a dot for what else has changed."""
    if not outcome:
        return right
    size, ink = px(8), QColor(tokens().ink2)
    place = QRectF(right - size, box.center().y() - size / 2 + 0.5, size, size)
    if outcome in (Outcome.BETTER, Outcome.WORSE):
        paint_direction(painter, place, 1 if outcome == Outcome.BETTER else -1, ink)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(place.center()), size / 4, size / 4)
    return right - size - px(5)
