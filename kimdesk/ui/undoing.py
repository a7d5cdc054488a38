"""Undo and redo in the window: what they would do is offered in the status line, what they did is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from kimdesk.errors import UserError
from kimdesk.i18n import t, tn
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.services.undo import Undone


class Offer(NamedTuple):
    """What undo and redo would do, in words; empty where there is nothing."""

    undo: str
    redo: str


def say_left(count: int) -> str:
    """Return how many changes an undo left alone, to be put behind another sentence; nothing where it left none."""
    words = tn(
        "Window",
        " 1 change was left, because somebody has changed it since.",
        " {count} changes were left, because somebody has changed them since.",
        count,
    )
    return words.format(count=count) if count else ""


class Undoing(QObject):
    """Does it, and reads anew what is on offer after everything that is done."""

    said = Signal(str)
    offered = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._offer = Offer("", "")

    def look(self, *_changes: object) -> None:
        """Read what is on offer."""
        self._tasks.read(self._read, self._on_read, key="undo")

    def undo(self) -> None:
        """Take the last thing back."""
        self._tasks.write(self._desk.undo.undo, self._on_undone, self._on_nothing)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._tasks.write(self._desk.undo.redo, self._on_redone, self._on_nothing)

    def _read(self) -> Offer:
        undo, redo, finding = self._desk.undo.next_undo(), self._desk.undo.next_redo(), self._desk.finding
        return Offer(finding.say_batch(*undo) if undo else "", finding.say_batch(*redo) if redo else "")

    def _on_read(self, offer: Offer) -> None:
        self._offer = offer
        self.offered.emit(offer.undo, offer.redo)

    def _on_undone(self, undone: Undone) -> None:
        left = say_left(undone.left)
        what = self._offer.undo or undone.command
        self._bus.announce(undone.changes)
        self.said.emit(t("Window", "Undone: {what}. Ctrl+Y brings it back.").format(what=what) + left)

    def _on_redone(self, redone: Undone) -> None:
        self._bus.announce(redone.changes)
        self.said.emit(t("Window", "Brought back."))

    def _on_nothing(self, error: Exception) -> None:
        self.said.emit(error.title if isinstance(error, UserError) else str(error))
