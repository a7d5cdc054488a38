"""The past of a record that is shown elsewhere: every value, and the whole of it as at a day."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.registers.record_history import RecordHistory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton


class HistoryDialog(FittedDialog):
    """Shows it and changes nothing."""

    def __init__(
        self, desk: Desk, tasks: Tasks, kind: str, record: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(t("History", "History"), 640, 640, parent=parent)
        self.setObjectName("history")
        self.history = RecordHistory(desk, tasks)
        body = QVBoxLayout()
        body.addWidget(self.history)
        self.column.addLayout(body, 1)
        self.close_button = SecondaryButton(t("History", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.add_buttons((), (self.close_button,))
        self.history.open(kind, record, title)
