"""The list that is shown as a file: printed from a PDF, or kept as a PDF or a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.chase_state import Owed, Round
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.outside import open_path
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import PillButton

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class ListFiles(QObject):
    """``written`` tells the file, and whether something opened it; ``refused`` why there is none."""

    written = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._tasks, self._host = desk, tasks, host
        self._of: Round | None = None
        self._teams: tuple[Owed, ...] = ()
        self.print = PillButton(t("Chase", "Print…"))
        self.print.setToolTip(t("Chase", "Writes the list as a PDF and opens it"))
        self.print.clicked.connect(self._on_print)
        self.save = PillButton(t("Chase", "Save…"))
        self.save.setToolTip(t("Chase", "The list as a PDF or as an Excel workbook"))
        self.save.clicked.connect(self._on_save)

    def show_list(self, of: Round, teams: Sequence[Owed]) -> None:
        """Take these teams as what is to be written."""
        self._of, self._teams = of, tuple(teams)
        for button in (self.print, self.save):
            button.setEnabled(bool(of.teams))

    def print_to(self, folder: Path) -> None:
        """Write the list as a PDF into a folder and open it, to be printed from there."""
        work = partial(self._write, ".pdf", folder)
        self._tasks.read(work, self._on_printed, "chase print", self._on_refused)

    def _on_print(self) -> None:
        usual = QStandardPaths.writableLocation(_DOCUMENTS)
        self.print_to(Path(self._desk.context.settings["export_folder"] or usual))

    def _on_printed(self, path: Path) -> None:
        self.written.emit(path, open_path(path))

    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)

    def _on_save(self) -> None:
        forms = {
            "pdf": (t("Chase", "Pages to read and print (PDF)"), partial(self._write, ".pdf")),
            "xlsx": (t("Chase", "A workbook (Excel)"), partial(self._write, ".xlsx")),
        }
        about = t("Chase", "The teams that are shown, with what is missing and who is asked.")
        ExportDialog(self._desk, self._tasks, "return", self._host, forms, t("Chase", "Save the list"), about).open()

    def _write(self, suffix: str, folder: Path) -> Path:
        assert self._of is not None
        chasing = self._desk.chasing
        return chasing.export(self._of, self._teams, chasing.name_for(self._of, folder, suffix))
