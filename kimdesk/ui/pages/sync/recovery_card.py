"""Whether the share outlives the loss of a laptop, for its administrators."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.share_state import ShareState
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, quiet
from kimdesk.ui.widgets.flow import in_flow


class RecoveryCard(Card):
    """Says so, and offers to make a recovery key."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("RecoveryCard", "Recovery key"), parent)
        self.words = quiet("")
        self.bar = InfoBar()
        self.make = SecondaryButton(t("RecoveryCard", "Make a key…"), compact=True)
        self.make.clicked.connect(self.wanted)
        self.body.addWidget(self.words)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.body.addWidget(in_flow(self.make))
        self.hide()

    def show_state(self, state: ShareState) -> None:
        """Show it to an administrator."""
        self.setVisible(state.administrator)
        self.words.setText(
            t("RecoveryCard", "There is one. It lies on paper, in a safe.")
            if state.recovery_key
            else t("RecoveryCard", "A key on paper that lets a new laptop in when no administrator’s laptop is left.")
        )
        self.bar.say(
            ""
            if state.is_safe
            else t(
                "RecoveryCard",
                "If your laptop is lost, nobody can let anyone in. Make a key, or invite a second administrator.",
            ),
            "amber",
        )
        self.make.say(t("RecoveryCard", "Make a new key…") if state.recovery_key else t("RecoveryCard", "Make a key…"))
