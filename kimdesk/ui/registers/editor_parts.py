"""What the editor of a record is made of beside its fields: what scrolls, and what stands there for a deleted one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.small_buttons import IconButton
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Chip, EmptyState, Words

# What a name needs beside its state, so that it does not stand word below word.
_NAME = 180


class EditorHead(QWidget):
    """What a record is called and how it stands, the way to its past, and the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._row = row = QHBoxLayout()
        row.setSpacing(px(8))
        self._column.addLayout(row)
        self.title = Words("", 18, QFont.Weight.Bold)
        self.chip = Chip("")
        self.history_button = IconButton("history", t("Registers", "History: every value, and as at a day"))
        self.menu_button = IconButton("more", t("Registers", "More for this record"))
        row.addWidget(self.title, 1)
        for each in (self.chip, self.history_button, self.menu_button):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)

    def show_record(self, record: Record, state: tuple[str, str]) -> None:
        """Show the name of a record, and its state where it has one."""
        title = " ".join(record.title.split())
        self.title.setText(f"{record.ref} {title if len(title) <= 90 else title[:88].rstrip() + '…'}".strip())
        self.title.setToolTip(title)
        self.chip.say(*state)
        self.chip.setVisible(bool(state[0]))
        self._place_chip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chip()

    def _place_chip(self) -> None:
        """Put the state below the name where it would leave the name a narrow column beside it."""
        others = (self.chip, self.history_button, self.menu_button)
        beside = self.width() - sum(each.sizeHint().width() + px(8) for each in others) >= px(_NAME)
        if beside and self._column.indexOf(self.chip) >= 0:
            self._column.removeWidget(self.chip)
            self._row.insertWidget(1, self.chip, 0, Qt.AlignmentFlag.AlignTop)
        elif not beside and self._column.indexOf(self.chip) < 0:
            self._row.removeWidget(self.chip)
            self._column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)


class DeletedRecord(EmptyState):
    """Says that the record was deleted, and brings it back."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(
            t("Registers", "This was deleted"),
            t("Registers", "It is kept with everything it said, and is in no list."),
            t("Registers", "Bring it back"),
            parent,
        )
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self.record: Record | None = None
        self.acted.connect(self.bring_back)

    def bring_back(self) -> None:
        """Bring back the record that was shown last."""
        if self.record is not None:
            self._tasks.write(partial(self._desk.records.undelete, self.record.kind, self.record.id), self._on_back)

    def _on_back(self, changes: Changes) -> None:
        self._bus.announce(changes)


def deleted_words(record: Record, changes: Changes) -> str:
    """Return the sentence that a record was deleted, and what is to be known of that."""
    name = f"{record.ref} {record.title}".strip()
    return " ".join((t("Registers", "{name} was deleted.").format(name=name), *changes.notes))
