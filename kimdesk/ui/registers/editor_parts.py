"""What the editor of a record is made of beside its fields: what scrolls, and what stands there for a deleted one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.cards import EmptyState


class ScrolledColumn(QWidget):
    """What scrolls: as high as its text is at its width, not as it would be at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


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
