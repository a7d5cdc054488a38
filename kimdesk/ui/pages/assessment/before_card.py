"""Beside an answer: what the other cycle said, and the evidence it named, which can be named again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.assessment import Outcome
from kimdesk.services.assessment_view import AnswerView, CycleView, say_cycle
from kimdesk.ui.pages.assessment.words import say_state
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.state_mark import StateMark


class BeforeCard(QWidget):
    """Quiet, on a ground of its own; nothing in it can be changed."""

    carry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.title = quiet("", 13)
        self.mark = StateMark()
        head.addWidget(self.title)
        head.addWidget(self.mark)
        head.addStretch(1)
        column.addLayout(head)
        self.since = quiet("", 12)
        self.words = Words("", 13)
        self.owner = quiet("", 12)
        self.evidence = quiet("", 12)
        self.carry = SecondaryButton(t("Assessment", "Still holds: name it here too"), compact=True)
        self.carry.clicked.connect(self.carry_wanted)
        for each in (self.since, self.words, self.owner, self.evidence, self.carry):
            column.addWidget(each)
        column.addStretch(1)

    def show_answer(self, view: CycleView, answer: AnswerView, may_change: bool) -> None:
        """Show what the other cycle said of the same item."""
        before = answer.before or {}
        self.title.setText(t("Assessment", "In {cycle}").format(cycle=say_cycle(view.against)))
        self.mark.say(answer.state_before or "", say_state(answer.state_before))
        self.mark.setVisible(answer.before is not None)
        moved = {Outcome.BETTER: t("Assessment", "Better now."), Outcome.WORSE: t("Assessment", "Worse now.")}
        _say(self.since, moved.get(answer.outcome, ""))
        said = [str(before.get(name) or "") for name in ("answer", "reason", "revive")]
        nothing = (
            t("Assessment", "This item was not asked then.")
            if answer.before is None
            else t("Assessment", "Nothing was said.")
        )
        self.words.setText("\n\n".join(filter(None, said)) or nothing)
        owner = view.names.get(before.get("owner") or "", "")
        _say(self.owner, t("Assessment", "Owner: {name}").format(name=owner) if owner else "")
        titles = ", ".join(each.title for each in answer.to_carry)
        _say(self.evidence, t("Assessment", "Evidence then: {titles}").format(titles=titles) if titles else "")
        self.carry.setVisible(bool(titles) and may_change)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens().line))
        painter.setBrush(QColor(tokens().bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))


def _say(words: Words, text: str) -> None:
    words.setText(text)
    words.setVisible(bool(text))
