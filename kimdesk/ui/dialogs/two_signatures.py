"""Two sign-offs of one quarter that were made without knowledge of each other: a person says which stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.model.dates import say_long_date
from kimdesk.model.frozen import short_mark
from kimdesk.services.signatures import Signature
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, Words


class TwoSignatures(Card):
    """Shows them with who, when and the content's mark; ``chosen`` carries the one to keep."""

    chosen = Signal(object)

    def __init__(self, signatures: Sequence[Signature], may_sign: bool, parent: QWidget | None = None) -> None:
        super().__init__(t("Sign", "Signed off twice, please choose"), parent)
        self._signatures = list(signatures)
        words = t("Sign", "These were signed on different laptops before they met. The packs of both can be checked.")
        self.body.addWidget(Words(words, 13, tone="amber"))
        self.buttons: list[SecondaryButton] = []
        for at, signature in enumerate(self._signatures):
            values = signature.values
            who = t("Sign", "{name}, {when}, content {mark}").format(
                name=values["signed_by"], when=say_moment(str(values["signed_at"])), mark=short_mark(signature.mark)
            )
            self.body.addWidget(Words(who))
            keep = SecondaryButton(t("Sign", "Keep this one…"), accented=True)
            keep.setEnabled(may_sign)
            keep.setProperty("at", at)
            keep.clicked.connect(self._on_keep)
            self.buttons.append(keep)
            self.body.addWidget(keep)

    def _on_keep(self) -> None:
        self.chosen.emit(self._signatures[int(self.sender().property("at"))])


def say_moment(words: str) -> str:
    """Write an ISO moment as "12 January 2026, 09:30"."""
    at = datetime.fromisoformat(words)
    return t("Sign", "{day}, {time}").format(day=say_long_date(at.date()), time=f"{at:%H:%M}")
