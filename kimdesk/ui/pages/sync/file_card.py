"""Team files: what colleagues hand each other where they have no folder in common, or besides it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, quiet
from kimdesk.ui.widgets.flow import in_flow

SUFFIX = ".kimteam"


class FileCard(Card):
    """Writes a team file and takes one in; ``changed`` tells that this laptop stands differently now."""

    changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(t("TeamCard", "Team files"), parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        words = t(
            "TeamCard",
            "Without the folder you can hand everything over in one file, by e-mail or on a stick. It is encrypted like the folder.",
        )
        self.body.addWidget(quiet(words))
        self.bar = InfoBar()
        self.body.addWidget(self.bar)
        self.write = SecondaryButton(t("TeamCard", "Write a file…"), compact=True)
        self.merge = SecondaryButton(t("TeamCard", "Take a file in…"), compact=True)
        self.write.clicked.connect(self._on_write)
        self.merge.clicked.connect(self._on_merge)
        self.body.addStretch(1)
        self.body.addWidget(in_flow(self.write, self.merge))

    def write_to(self, path: Path) -> None:
        """Write everything that this laptop has of its share into a file."""
        self._hold(t("TeamCard", "Writing the file…"))
        self._tasks.meet(partial(_write, self._desk, path), self._on_written, self._on_refused)

    def take_in(self, path: Path) -> None:
        """Take in what a file holds."""
        self._hold(t("TeamCard", "Reading the file…"))
        self._tasks.meet(partial(_merge, self._desk, path), self._on_merged, self._on_refused)

    def _on_write(self) -> None:
        name = str(Path.home() / (t("TeamCard", "For my colleagues") + SUFFIX))
        chosen, _filter = QFileDialog.getSaveFileName(self, t("TeamCard", "Write a team file"), name, _files())
        if chosen:
            self.write_to(Path(chosen).with_suffix(SUFFIX))

    def _on_merge(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, t("TeamCard", "Take a team file in"), "", _files())
        if chosen:
            self.take_in(Path(chosen))

    def _hold(self, words: str) -> None:
        self.bar.say(words)
        for button in (self.write, self.merge):
            button.setEnabled(False)

    def _release(self) -> None:
        for button in (self.write, self.merge):
            button.setEnabled(True)

    def _on_written(self, path: Path) -> None:
        self._release()
        self.bar.say(t("TeamCard", "Written: {name}. Hand it to your colleagues.").format(name=path.name), "green")
        self.changed.emit()

    def _on_merged(self, told: tuple[Changes, int]) -> None:
        changes, taken = told
        self._release()
        self.bar.say(t("TeamCard", "Changes taken in: {count}.").format(count=taken), "green")
        self._bus.arrive(changes)
        self.changed.emit()

    def _on_refused(self, error: Exception) -> None:
        self._release()
        self.bar.say(str(error), "red")


def _files() -> str:
    return t("TeamCard", "Team files (*.kimteam)")


def _write(desk: Desk, path: Path) -> Path:
    desk.sharing.team_files.write(path)
    return path


def _merge(desk: Desk, path: Path) -> tuple[Changes, int]:
    merged = desk.sharing.team_files.merge(path)
    return merged.changes, merged.report.taken
