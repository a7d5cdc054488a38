"""Who signs a quarter in which order: who has, who comes next, and what changed in between."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.order_words import say_changed
from kimdesk.services.signing_order import SignOrder, Step
from kimdesk.ui.dialogs.two_signatures import say_moment
from kimdesk.ui.widgets.cards import Card, Words
from kimdesk.ui.widgets.state_mark import StateMark


class OrderCard(Card):
    """A line for each step; nothing where one signature is enough."""

    def __init__(self, order: SignOrder, parent: QWidget | None = None) -> None:
        super().__init__(t("Sign", "Signed in order"), parent)
        for step in order.steps:
            row = QHBoxLayout()
            row.addWidget(_mark(step, order))
            row.addWidget(Words(_said(step), 14), 1)
            self.body.addLayout(row)
        if order.changed:
            self.body.addWidget(Words(say_changed(order), 13, tone="amber"))
        if not order.steps:
            self.hide()


def _mark(step: Step, order: SignOrder) -> StateMark:
    if step.act is not None:
        return StateMark("met", t("Sign", "Signed"))
    if step is order.next:
        return StateMark("partly", t("Sign", "Signs next"))
    return StateMark("not_yet", t("Sign", "After that"))


def _said(step: Step) -> str:
    if step.act is None:
        return step.words
    return t("Sign", "{role}: {name}, {when}").format(
        role=step.words, name=step.act["signed_by"], when=say_moment(str(step.act["signed_at"]))
    )
