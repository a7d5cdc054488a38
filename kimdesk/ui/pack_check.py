"""A check of a pack under way: in a process of its own, so that nothing waits for it and it can be stopped at any moment."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kimdesk.errors import UserError
from kimdesk.services import checked_apart
from kimdesk.services.desk import Desk
from kimdesk.ui.apart import Apart
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.exports.certified import Trusted
    from kimdesk.exports.verdict import Kept


class PackCheck(QObject):
    """Checks one thing at a time, with a workspace to compare with or without one; the newest request counts."""

    answered = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk | None, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._path: Path | None = None
        self._bug: BaseException | None = None
        tasks.bug_met.connect(self._on_bug)
        self._apart = Apart(self)
        self._apart.ended.connect(self._on_ended)
        self._apart.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return self._path is not None

    def start(self, path: Path) -> None:
        """Check what lies at a path; a check that is under way is stopped."""
        self.stop()
        self._path = path
        if self._desk is None:
            self._begin((None, None))
        else:
            self._tasks.read(partial(self._look, self._desk, path), self._begin, f"check {id(self)}", self._on_refused)

    def stop(self) -> None:
        """Want no answer any more."""
        self._path = None
        self._apart.stop()

    def _look(self, desk: Desk, path: Path) -> tuple[Kept | None, Trusted | None]:
        """Read what the workspace knows of it, in the reading thread; a bug there is told from anybody else's."""
        try:
            return desk.packs.checked_against(path)
        except BaseException as error:
            self._bug = error
            raise

    def _on_bug(self, error: BaseException) -> None:
        # The window says of it what it says of every bug; here it only means that no answer will come.
        if error is self._bug:
            self._bug = None
            self._on_refused(error)

    def _begin(self, against: tuple[Kept | None, Trusted | None]) -> None:
        if self._path is not None:
            self._apart.start(checked_apart.command(self._path), checked_apart.question(*against))

    def _on_ended(self, answer: bytes, complaint: bytes) -> None:
        self._path = None
        try:
            verdict = checked_apart.verdict_in(answer, complaint)
        except UserError as error:
            self.refused.emit(error)
        except RuntimeError as error:
            self.failed.emit(error)
        else:
            self.answered.emit(verdict)

    def _on_refused(self, error: BaseException) -> None:
        self._path = None
        self.refused.emit(error)

    def _on_failed(self, error: Exception) -> None:
        self._path = None
        self.failed.emit(error)
