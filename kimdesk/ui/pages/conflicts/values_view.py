"""A field with several values: side by side, with what differs word by word, and what can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.differences import differences
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.services.conflicts import Candidate, ConflictView
from kimdesk.ui.pages.conflicts.columns import Columns
from kimdesk.ui.pages.conflicts.own_value import OwnValue
from kimdesk.ui.pages.conflicts.proposed import ProposedText
from kimdesk.ui.pages.conflicts.reading import OpenConflict
from kimdesk.ui.registers.conflict_panel import say_written, told_apart
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Words, quiet
from kimdesk.ui.widgets.differing import DifferingText

_TEXTS = (Type.TEXT, Type.LONG)


class ValuesView(QWidget):
    """Built anew for each conflict; ``settled`` carries the value that is to stand."""

    settled = Signal(object)

    def __init__(self, conflict: OpenConflict, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = self._view = conflict.view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        known = KINDS[view.kind].by_name.get(view.field)
        compared = known is not None and known.type in _TEXTS and bool(view.before)
        self.keep: list[SecondaryButton] = []
        column.addWidget(Columns([self._value(each, compared, conflict.may) for each in view.candidates]))
        before = view.before or t("Conflicts", "nothing")
        column.addWidget(quiet(t("Conflicts", "Before: {value}").format(value=_short(before)), 13))
        if compared:
            column.addWidget(
                quiet(t("Conflicts", "Underlined: added to what stood there before. Struck through: taken out."), 12)
            )
        self.proposed: ProposedText | None = None
        self.own: OwnValue | None = None
        if conflict.may:
            self._offer_more(column, view, directory)
        else:
            column.addWidget(quiet(t("Conflicts", "Your role may read this. Somebody who may change it chooses."), 13))

    def _value(self, candidate: Candidate, compared: bool, may: bool) -> QWidget:
        part = WrittenValue()
        part.setAccessibleName(say_written(candidate))
        column = part.column
        column.addWidget(Words(candidate.author or t("Conflicts", "Somebody"), 14, QFont.Weight.DemiBold))
        column.addWidget(quiet(say_written(candidate, with_author=False), 12))
        if candidate.doubtful:
            column.addWidget(Chip(t("Conflicts", "That clock is ahead"), "amber"))
        if compared:
            text = DifferingText()
            text.show_pieces(differences(self._view.before, candidate.words))
            column.addWidget(text)
        else:
            column.addWidget(Words(candidate.words or t("Conflicts", "Emptied"), 15, QFont.Weight.DemiBold))
        column.addSpacing(px(6))
        column.addStretch(1)
        if may:
            words = t("Conflicts", "Keep “{value}”").format(value=told_apart(candidate, self._view.candidates))
            button = SecondaryButton(t("Conflicts", "Keep this") if self._view.is_long_text else words, accented=True)
            if not self._view.is_long_text:
                # In full for whoever hears it: on the button there is room for the beginning alone.
                whole = candidate.words or t("Conflicts", "Emptied")
                button.setAccessibleName(t("Conflicts", "Keep “{value}”").format(value=whole))
            else:
                said = t("Conflicts", "Keep what {author} wrote")
                button.setAccessibleName(said.format(author=candidate.author or t("Conflicts", "somebody")))
            button.clicked.connect(partial(self._on_keep, candidate))
            column.addWidget(button)
            self.keep.append(button)
        return part

    def _offer_more(self, column: QVBoxLayout, view: ConflictView, directory: Directory) -> None:
        proposal = view.proposal()
        known = KINDS[view.kind].by_name.get(view.field)
        if proposal is not None:
            self.proposed = ProposedText(view, proposal)
            self.proposed.used.connect(self.settled)
            self.proposed.mended.connect(self._on_mend)
            column.addWidget(self.proposed)
        if known is not None and known.type is not Type.OBJECT:
            self.own = OwnValue(known, directory, view.candidates[0].value)
            self.own.written.connect(self.settled)
            column.addWidget(self.own)

    def _on_keep(self, candidate: Candidate, *_checked: object) -> None:
        self.settled.emit(candidate.value)

    def _on_mend(self, text: str, place: str) -> None:
        if self.own is not None:
            self.own.begin(text, place)


class WrittenValue(QWidget):
    """One of the values on its own ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(12), px(10), px(12), px(12))
        self.column.setSpacing(px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().control), 1))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))


def _short(words: str) -> str:
    return words if len(words) <= 300 else f"{words[:298].rstrip()}…"
