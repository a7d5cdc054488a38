"""Not shared yet: how laptops meet, and the two ways to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.settings import held
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, heading, page_title, quiet
from kimdesk.ui.widgets.folder_field import FolderField
from kimdesk.ui.widgets.reflow import HighAsHeld, Reflow


class AloneView(HighAsHeld):
    """``create_wanted`` carries the folder in which an administrator wants to make a share."""

    create_wanted = Signal(str)
    aside_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(page_title(t("SyncPage", "Work together with your colleagues")))
        words = t(
            "SyncPage",
            "Each laptop keeps all records and works without a network. In a folder on your council’s file share the laptops "
            "leave their changes for each other, encrypted. Nobody needs a server, and nothing is overwritten.",
        )
        column.addWidget(quiet(words, 14))
        column.addWidget(Reflow(self._make_share(), self._make_joining(), px(760), (1, 1), 16))
        self.more = LinkButton(t("SyncPage", "How sharing works, step by step"))
        self.more.clicked.connect(self.help_wanted)
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def show_rights(self, administrator: bool) -> None:
        """Offer to make a share to whoever may."""
        for part in (self.folder, self.make):
            part.setVisible(administrator)
        self.not_yours.setVisible(not administrator)

    def hold(self, held: bool) -> None:
        """Take no further order while one is being carried out."""
        self.make.setEnabled(not held)

    def _make_share(self) -> Card:
        card = Card()
        card.body.addWidget(heading(t("SyncPage", "Make the shared folder"), 17))
        words = t(
            "SyncPage",
            "Once for the whole service. Choose a folder on the file share that all your colleagues can open.",
        )
        card.body.addWidget(quiet(words, 14))
        self.folder = FolderField(t("SyncPage", "Folder on the file share"))
        self.folder.hold(held("share"))
        self.folder.line.returnPressed.connect(self._on_create)
        card.body.addWidget(self.folder)
        self.bar = InfoBar()
        card.body.addWidget(self.bar)
        self.not_yours = Words(
            t("SyncPage", "Your KIM log administrator does this, and then invites everybody."), 14, QFont.Weight.Medium
        )
        card.body.addWidget(self.not_yours)
        card.body.addStretch(1)
        self.make = PrimaryButton(t("SyncPage", "Make the share here"))
        self.make.clicked.connect(self._on_create)
        card.body.addWidget(self.make)
        return card

    def _make_joining(self) -> Card:
        card = Card()
        card.body.addWidget(heading(t("SyncPage", "Join colleagues who share already"), 17))
        for words in (
            t("SyncPage", "Ask your administrator for an invitation. You are told a folder and a code."),
            t(
                "SyncPage",
                "A laptop joins before it has records of its own. On a laptop where KIM Desk is new, choose Join colleagues on "
                "the first page.",
            ),
            t(
                "SyncPage",
                "This one has records already, and two sets are never mixed. Set them aside to begin anew; they are kept whole.",
            ),
        ):
            card.body.addWidget(quiet(words, 14))
        card.body.addStretch(1)
        self.aside = SecondaryButton(t("SyncPage", "Set these records aside…"))
        self.aside.clicked.connect(self.aside_wanted)
        card.body.addWidget(self.aside)
        return card

    def _on_create(self) -> None:
        folder = self.folder.line.text().strip()
        if not folder:
            self.folder.row.say_error(t("SyncPage", "Say in which folder."))
            self.folder.line.setFocus()
            return
        self.folder.row.say_error("")
        self.create_wanted.emit(folder)
