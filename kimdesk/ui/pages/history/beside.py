"""The record of the line that is chosen, as it was: its practice where that is asked, and each of its fields."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.looking_back import PastRecord
from kimdesk.ui.pages.history.practice_view import PracticeView
from kimdesk.ui.pages.history.reading import Looked
from kimdesk.ui.registers.past_view import PastView
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, EmptyState, Words, in_scroll_area, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.reflow import HighAsHeld, in_line


class Beside(QStackedWidget):
    """Shows one record at a time and changes nothing."""

    record_opened = Signal(str, str)
    back_asked = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: PastRecord | None = None
        nothing = Card()
        nothing.body.addWidget(
            EmptyState(
                t("LookingBack", "Nothing chosen"),
                t("LookingBack", "Choose a line of the list to read the record as it was."),
            )
        )
        self.addWidget(nothing)
        card = Card()
        self.addWidget(card)
        self.back = LinkButton(t("LookingBack", "Back to the list"))
        self.back.clicked.connect(self.back_asked)
        card.body.addWidget(in_line(self.back))
        self.today = LinkButton(t("LookingBack", "Open it as it is today"))
        self.today.clicked.connect(self._on_today)
        self.history = LinkButton(t("LookingBack", "Its whole history"))
        self.history.clicked.connect(self._on_history)
        self.title = Words("", 16)
        self.sort = quiet("", 13)
        self.practice = PracticeView()
        self.past = PastView(desk, tasks)
        inner = HighAsHeld()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(8), 0)
        for each in (self.title, self.sort, in_flow(self.today, self.history), self.practice, self.past):
            column.addWidget(each)
        column.addStretch(1)
        self.area = in_scroll_area(inner)
        card.body.addWidget(self.area, 1)

    def show_nothing(self) -> None:
        """Show that no line is chosen."""
        self.setCurrentIndex(0)

    def show_back(self, wanted: bool) -> None:
        """Offer the way back to the list, where both have no room beside each other."""
        self.back.setVisible(wanted)

    def show_looked(self, looked: Looked) -> None:
        """Show a record as it was."""
        past = self._record = looked.past
        self.title.setText(f"{past.ref} {' '.join(past.title.split())}".strip())
        self.sort.setText(show(KINDS[past.kind].label))
        self.practice.show_answer(looked.practice)
        self.past.show_past(past)
        self.area.verticalScrollBar().setValue(0)
        self.setCurrentIndex(1)

    def _on_today(self) -> None:
        if self._record is not None:
            self.record_opened.emit(self._record.kind, self._record.id)

    def _on_history(self) -> None:
        if self._record is not None:
            self.record_opened.emit("history", self._record.id)
