"""Taking a laptop out of the share: what that means, said before it is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.services.share_state import Laptop
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, Words, in_scroll_area


class RemoveDialog(FittedDialog):
    """``removed`` tells that it has been done."""

    removed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, laptop: Laptop, parent: QWidget | None = None) -> None:
        title = t("Remove", "Remove the laptop of {name}?").format(name=laptop.name)
        super().__init__(title, 560, 520, snug=True, parent=parent)
        self.setObjectName("remove-a-laptop")
        self.setModal(True)
        self.heading.setWordWrap(True)
        self._desk, self._tasks, self._laptop = desk, tasks, laptop
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(8), px(2))
        rows.setSpacing(px(10))
        self.bar = InfoBar()
        rows.addWidget(self.bar)
        for words in (
            t("Remove", "{machine} gets nothing new from now on, and the key of the share is changed."),
            t(
                "Remove",
                "What it has sent so far stays and counts. What it sends later waits until you accept or discard it.",
            ),
            t("Remove", "What this laptop could read, it may have copied. Removing it does not take that back."),
            t("Remove", "This cannot be undone. To come back, the laptop needs a new invitation."),
        ):
            rows.addWidget(Words(words.format(machine=laptop.machine or laptop.name), 14))
        rows.addStretch(1)
        self.add_body(in_scroll_area(inner))
        self.cancel = SecondaryButton(t("Remove", "Keep it"))
        self.act = PrimaryButton(t("Remove", "Remove this laptop"))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.add_buttons((), (self.cancel, self.act))
        self.cancel.setFocus()

    def _on_act(self) -> None:
        self.act.setEnabled(False)
        self.bar.say(t("Remove", "Changing the list of laptops in the shared folder…"))
        self._tasks.meet(partial(_remove, self._desk, self._laptop.device), self._on_removed, self._on_refused)

    def _on_removed(self, _nothing: object) -> None:
        self.removed.emit()
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.bar.say(str(error), "red")


def _remove(desk: Desk, device: str) -> None:
    desk.sharing.joining.remove(device)
