"""What arrived from somebody who may not write it: who, what and why it waits, to be accepted or discarded."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.waiting import HeldChange, Waiting
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Divider, Words, quiet
from kimdesk.ui.widgets.reflow import in_line


class WaitingView(QWidget):
    """Built anew for each; ``decided`` says whether it is accepted, ``all_decided`` the same of all from that laptop."""

    decided = Signal(bool)
    all_decided = Signal(bool)

    def __init__(self, waiting: Waiting, others: int, may: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        if waiting.decision:
            accepted = waiting.decision == "accept"
            words = (
                t("Conflicts", "Accepted: it counts") if accepted else t("Conflicts", "Discarded: it does not count")
            )
            column.addWidget(Chip(words, "green" if accepted else "neutral"))
        column.addWidget(Words(waiting.why, 14, QFont.Weight.DemiBold, tone="" if waiting.decision else "amber"))
        when = say_moment(datetime.fromtimestamp(waiting.at / 1000, UTC).astimezone())
        author = waiting.author or t("Conflicts", "somebody")
        said = t(
            "Conflicts", "Written by {author}, {when}, {laptop}. It is kept, and counts for nothing until accepted."
        )
        column.addWidget(quiet(said.format(author=author, when=when, laptop=waiting.laptop), 13))
        column.addWidget(Divider())
        for each in waiting.changes:
            self._add_change(column, each, waiting.is_new)
        column.addWidget(Divider())
        self.accept = SecondaryButton(t("Conflicts", "Accept"), accented=True)
        self.discard = SecondaryButton(t("Conflicts", "Discard"))
        self.accept.clicked.connect(self._on_accept)
        self.discard.clicked.connect(self._on_discard)
        if waiting.decision:
            self.accept.say(t("Conflicts", "Accept after all"))
            self.discard.say(t("Conflicts", "Discard after all"))
            if waiting.decision == "accept":
                self.accept.hide()
            if waiting.decision == "discard":
                self.discard.hide()
        if may:
            column.addWidget(in_line(self.accept, self.discard))
            if others:
                self._offer_all(column, others + 1)
        else:
            column.addWidget(quiet(t("Conflicts", "A KIM log administrator decides on this."), 13))

    def _add_change(self, column: QVBoxLayout, each: HeldChange, is_new: bool) -> None:
        column.addWidget(quiet(each.label, 12))
        column.addWidget(Words(each.words or t("Conflicts", "Emptied"), 14))
        if not is_new and each.now != each.words:
            now = t("Conflicts", "Now: {value}").format(value=each.now or t("Conflicts", "nothing"))
            column.addWidget(quiet(now, 13))

    def _offer_all(self, column: QVBoxLayout, count: int) -> None:
        accept = SecondaryButton(t("Conflicts", "Accept all {count} from this laptop").format(count=count))
        discard = SecondaryButton(t("Conflicts", "Discard all {count}").format(count=count))
        accept.clicked.connect(self._on_accept_all)
        discard.clicked.connect(self._on_discard_all)
        column.addWidget(in_line(accept, discard))

    def _on_accept(self) -> None:
        self.decided.emit(True)

    def _on_discard(self) -> None:
        self.decided.emit(False)

    def _on_accept_all(self) -> None:
        self.all_decided.emit(True)

    def _on_discard_all(self) -> None:
        self.all_decided.emit(False)
