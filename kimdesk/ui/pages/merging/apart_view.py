"""A record in which people changed different fields apart: who changed what, and that somebody has looked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.merge_desk import Apart
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.flow import in_flow


class ApartView(QWidget):
    """Built anew for each; ``checked`` says that it fits together."""

    checked = Signal()
    record_opened = Signal(str, str)

    def __init__(self, apart: Apart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apart = apart
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(quiet(_say_what_to_do(apart), 14))
        for name, fields in apart.edits:
            column.addWidget(Words(name or t("MergeDesk", "Somebody"), 14, QFont.Weight.DemiBold))
            column.addWidget(Words(", ".join(fields), 14))
        self.open = SecondaryButton(t("MergeDesk", "Open the record"), accented=True)
        self.check = SecondaryButton(
            t("MergeDesk", "I have looked") if apart.merged else t("MergeDesk", "It fits together")
        )
        self.open.clicked.connect(self._on_open)
        self.check.clicked.connect(self.checked)
        column.addSpacing(px(4))
        column.addWidget(in_flow(self.open, self.check))

    def _on_open(self) -> None:
        self.record_opened.emit(self._apart.kind, self._apart.record)


def _say_what_to_do(apart: Apart) -> str:
    if apart.merged:
        return t(
            "MergeDesk",
            "This was made one with another record, and somebody changed it without knowing. What was written in this one does "
            "not show in the one that stays: look here what it was, and write what is right into the one that stays.",
        )
    return t(
        "MergeDesk",
        "Nothing is lost and no field has two values. But neither had seen what the other wrote, so look once whether it "
        "fits together.",
    )
