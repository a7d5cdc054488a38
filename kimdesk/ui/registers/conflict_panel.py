"""A field with several values: shown at the field, with who and when, to be settled by a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.dates import say_short_date
from kimdesk.services.conflicts import Candidate, ConflictView
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout, quiet
from kimdesk.ui.widgets.flow import FlowLayout

_LONGEST = 26


class ConflictPanel(QWidget):
    """Offers to keep one of the values or to write another."""

    kept = Signal(object)
    other_asked = Signal()
    compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(12), px(10), px(12), px(12))
        self._column.setSpacing(px(4))
        self.buttons: list[SecondaryButton] = []

    def show_conflict(self, conflict: ConflictView, may_choose: bool = True) -> None:
        """Show the values of one field; who may not change it reads them."""
        clear_layout(self._column)
        self.buttons = []
        title = Words(
            _title(len(conflict.candidates), may_choose),
            14,
            QFont.Weight.Bold,
            tone="amber",
        )
        self._column.addWidget(title)
        for candidate in conflict.candidates:
            self._column.addWidget(Words(candidate.words or t("Registers", "Emptied"), 14, QFont.Weight.DemiBold))
            self._column.addWidget(quiet(say_written(candidate), 12))
        before = conflict.before or t("Registers", "nothing")
        self._column.addWidget(quiet(t("Registers", "Before both: {value}").format(value=before), 13))
        holder = QWidget()
        flow = FlowLayout(holder, px(8))
        for candidate in conflict.candidates if may_choose else ():
            words = t("Registers", "Keep “{value}”").format(value=told_apart(candidate, conflict.candidates))
            button = SecondaryButton(words, accented=True)
            button.setAccessibleName(t("Registers", "Keep “{value}”").format(value=candidate.words))
            button.clicked.connect(partial(self._on_keep, candidate))
            flow.addWidget(button)
            self.buttons.append(button)
        self.other = SecondaryButton(t("Registers", "Write another…"))
        self.other.clicked.connect(self.other_asked)
        flow.addWidget(self.other)
        self.other.setVisible(may_choose)
        self.compare = LinkButton(t("Registers", "Compare them…"))
        self.compare.setAccessibleName(t("Registers", "Compare them on the page Conflicts"))
        self.compare.clicked.connect(self.compared)
        flow.addWidget(self.compare)
        self._column.addSpacing(px(2))
        self._column.addWidget(holder)
        self.setAccessibleName(title.text())

    def _on_keep(self, candidate: Candidate, *_checked: object) -> None:
        self.kept.emit(candidate.value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = tokens().amber
        painter.setPen(QPen(QColor(ink), 2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))


def _title(count: int, may_choose: bool) -> str:
    if not may_choose:
        return t("Registers", "Two values") if count == 2 else t("Registers", "{count} values").format(count=count)
    if count == 2:
        return t("Registers", "Two values, please choose")
    return t("Registers", "{count} values, please choose").format(count=count)


def say_written(candidate: Candidate, with_author: bool = True) -> str:
    """Return who wrote a value, when, and on which laptop."""
    author = candidate.author or t("Registers", "somebody")
    words = t("Registers", "{when}, {laptop}")
    if candidate.doubtful:
        words = t("Registers", "{when} by a clock that is ahead, {laptop}")
    when = say_moment(datetime.fromtimestamp(candidate.at / 1000, UTC).astimezone())
    said = words.format(when=when, laptop=candidate.laptop)
    return t("Registers", "{author}, {said}").format(author=author, said=said) if with_author else said


def say_moment(at: datetime) -> str:
    """Return a moment as "2 Dec 2025, 16:20"."""
    return f"{say_short_date(at.date())}, {at:%H:%M}"


def told_apart(candidate: Candidate, others: Sequence[Candidate]) -> str:
    """Return as few first words of a value as tell it from the others, two at least."""
    words = candidate.words.split()
    for count in range(2, len(words)):
        start = words[:count]
        if len(" ".join(start)) > _LONGEST:
            break
        if all(other is candidate or other.words.split()[:count] != start for other in others):
            return f"{' '.join(start)}…"
    whole = " ".join(words) or t("Registers", "empty")
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST].rstrip()}…"
