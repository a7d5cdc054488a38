"""What is chosen in the calendar: the day in full, and what can be done about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.dates import say_long_date
from kimdesk.model.kinds import KINDS
from kimdesk.services.calendar import Item
from kimdesk.ui.said import say_days, tone_of_days
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, heading, quiet


class Chosen(QWidget):
    """``opened`` asks for the record, ``done`` says that a recurring task has been done."""

    opened = Signal(str, str)
    done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._title = heading("", 16)
        self._sort = quiet()
        self._chip = Chip("")
        self._when = quiet("", 14)
        self._who = quiet("", 14)
        for each in (self._title, self._sort, self._chip, self._when, self._who):
            column.addWidget(each)
        column.addSpacing(px(8))
        self.open_button = PrimaryButton(t("Calendar", "Open it"))
        self.open_button.clicked.connect(self._on_open)
        self.done_button = SecondaryButton(t("Calendar", "It has been done today"))
        self.done_button.clicked.connect(self._on_done)
        column.addWidget(self.open_button)
        column.addWidget(self.done_button)
        column.addStretch(1)

    def show_item(self, item: Item | None, today: date) -> None:
        """Show an item, or nothing."""
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self._title.setText(item.title)
        self._sort.setText(" · ".join(filter(None, (show(KINDS[item.kind].label), item.ref))))
        words = t("Calendar", "Late") if item.late else say_days(item.on, today)
        self._chip.say(words, tone_of_days((item.on - today).days))
        self._when.setText(t("Calendar", "{what}: {day}").format(what=item.what, day=say_long_date(item.on)))
        self._who.setText(item.who or t("Calendar", "Nobody is named who sees to it."))
        self.done_button.setVisible(item.kind == "recurring")

    def _on_open(self) -> None:
        if self._item is not None:
            self.opened.emit(self._item.kind, self._item.id)

    def _on_done(self) -> None:
        if self._item is not None:
            self.done.emit(self._item.id)
