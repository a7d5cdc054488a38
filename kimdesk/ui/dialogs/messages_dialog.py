"""What was said in this session, the newest first."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.told import Told
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.two_line import TwoLineList


class MessagesDialog(FittedDialog):
    """Stays open beside the work, and shows what is said meanwhile."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(t("Messages", "Messages of this session"), 620, 460, parent=parent)
        self.setObjectName("messages")
        self._told = told
        self.list = TwoLineList(t("Messages", "Messages of this session"))
        self.nothing = Words(
            t("Messages", "Nothing has been said yet. What is saved, met, brought in or refused is listed here.")
        )
        self.whole = Words("")
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.whole)
        self.copy_button = SecondaryButton(t("Messages", "Copy all"))
        self.close_button = SecondaryButton(t("Messages", "Close"))
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.reject)
        self.add_buttons((self.copy_button,), (self.close_button,))
        self.list.currentRowChanged.connect(self._on_chosen)
        told.changed.connect(self._on_changed)
        self._fill()
        told.seen()
        (self.list if told.lines else self.close_button).setFocus()

    def done(self, result: int) -> None:
        """Close: from now on nobody sees what is said."""
        self._told.changed.disconnect(self._on_changed)
        super().done(result)

    def _fill(self) -> None:
        lines = self._told.lines
        items = [(str(len(lines) - at), each.words, f"{each.at:%H:%M}", "") for at, each in enumerate(lines)]
        self.list.fill(items)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.copy_button.setEnabled(bool(lines))

    def _on_changed(self, unseen: int) -> None:
        if unseen:
            self._fill()
            self._told.seen()

    def _on_chosen(self, row: int) -> None:
        self.whole.setText(self._told.lines[row].words if 0 <= row < len(self._told.lines) else "")

    def _on_copy(self) -> None:
        lines = (f"{each.at:%d/%m/%Y %H:%M}\t{each.words}" for each in self._told.lines)
        QGuiApplication.clipboard().setText("\n".join(lines))
