"""Setting the records of this laptop aside to begin anew: what that means, said before it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, in_scroll_area


class SetAsideDialog(FittedDialog):
    """``accepted`` tells that it is wanted."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(t("SetAside", "Set these records aside?"), 560, 460, snug=True, parent=parent)
        self.setObjectName("set-aside")
        self.setModal(True)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(8), px(2))
        rows.setSpacing(px(10))
        for words in (
            t("SetAside", "KIM Desk begins anew on this laptop, at its first page. There you join your colleagues."),
            t(
                "SetAside",
                "What is here now is moved, whole, into a folder of its own inside {folder}. Nothing is deleted.",
            ),
            t(
                "SetAside",
                "It is not brought into the new records. Write a pack or a backup first of what you will need.",
            ),
        ):
            rows.addWidget(Words(words.format(folder=folder), 14))
        rows.addStretch(1)
        self.add_body(in_scroll_area(inner))
        self.cancel = SecondaryButton(t("SetAside", "Keep them"))
        self.act = PrimaryButton(t("SetAside", "Set aside"))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.add_buttons((), (self.cancel, self.act))
        self.cancel.setFocus()
