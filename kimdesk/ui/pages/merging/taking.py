"""Taking in team files, one after the other: which of how many it is at, and a button that stops it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.pages.merging.taken_words import say_taken
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from kimdesk.services.team_files import Taken


class TakingFiles(ProgressStrip):
    """Shown while it is at work. ``taken`` carries what came of the files, a sentence and its tone, ``failed`` an error."""

    taken = Signal(object, str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("MergeDesk", "Stop"), parent)
        self._desk, self._tasks = desk, tasks
        self._paths: list[Path] = []
        self._at = 0
        self._work = LongWork(self)
        self._work.told.connect(self._on_told)
        self._work.hidden.connect(self.hide)
        self.stop = self.button
        self.stop.clicked.connect(self._on_stop)

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return self._work.busy

    def begin(self, paths: list[Path]) -> None:
        """Take these in, in the thread of the shared folder."""
        self._paths = paths
        self.stop.setEnabled(True)
        work = partial(self._desk.sharing.team_files.merge_all, paths)
        self._on_told(0.0)
        self.show()
        self._work.run("", self._tasks.meet, work, self._on_taken, self.failed.emit)

    def _on_told(self, share: float) -> None:
        count = len(self._paths)
        self._at = round(share * count)
        if self._at < count and self.stop.isEnabled():
            words = t("MergeDesk", "Reading {name}…")
            if count > 1:
                words = t("MergeDesk", "Reading {name}: {at} of {count} files…")
            self.doing.setText(words.format(name=self._paths[self._at].name, at=self._at + 1, count=count))
            self.line.set_value(share, self.doing.text())

    def _on_stop(self) -> None:
        self._work.stop()
        self.stop.setEnabled(False)
        self.doing.setText(t("MergeDesk", "Stopping…"))

    def _on_taken(self, taken: list[Taken]) -> None:
        wrong = any(each.merged is None or each.ill for each in taken)
        words, tone = say_taken(taken), "red" if wrong else "green"
        if not self.stop.isEnabled():
            said = t(
                "MergeDesk",
                "Stopped at file {at} of {count}: what was taken in stays. Bring the same files in again for the rest.",
            )
            words = "\n".join(filter(None, (said.format(at=self._at + 1, count=len(self._paths)), words)))
            tone = "red" if wrong else "amber"
        self.taken.emit(taken, words, tone)
