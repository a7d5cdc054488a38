"""A quiet line at a record that two people changed apart: who and what, until somebody has looked."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.both_edited import BothEdited
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.cards import InfoBar


class BothEditedBar(InfoBar):
    """Nothing where nobody has to look; ``Checked`` takes it away on every laptop."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._both: BothEdited | None = None
        self.acted.connect(self._on_checked)

    def show_edited(self, both: BothEdited | None) -> None:
        """Show who changed what, or nothing."""
        self._both = both
        checked = t("Both", "Checked") if both is not None and both.may_check else ""
        self.say(say_both(both) if both is not None else "", "neutral", checked)

    def _on_checked(self) -> None:
        if self._both is not None:
            self._tasks.write(partial(self._desk.both_edited.check, self._both), self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self.say("")
        self._bus.announce(changes)


def say_both(both: BothEdited) -> str:
    """Return "Both edited, please check that it fits together. Ann: Gaps. Bea: Risks." """
    said = [
        t("Both", "{author}: {fields}.").format(author=author or t("Both", "Somebody"), fields=", ".join(fields))
        for author, fields in both.edits
    ]
    return " ".join([t("Both", "Both edited, please check that it fits together."), *said])
