"""Which repository is to be used for which dataset, and where it is held elsewhere too, to read and to save."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import mark, show, t
from kimdesk.services.desk import Desk
from kimdesk.services.repositories import STANDINGS, Dataset, Matrix, Standing
from kimdesk.ui.dialogs.list_dialog import ListDialog
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.segmented import SegmentedControl

_NAMES = ("dataset",)
_TONES = {Standing.TWO: "red", Standing.GONE: "red", Standing.UNDECIDED: "amber", Standing.NOT_THERE: "amber"}
_ALL, _OPEN = "all", "open"


def _name(values: Values, _today: date) -> Cell:
    return Cell(values["dataset"].name, strong=True)


def _use(values: Values, _today: date) -> Cell:
    return Cell(values["dataset"].use_words or "\N{EN DASH}")


def _standing(values: Values, _today: date) -> Cell:
    dataset: Dataset = values["dataset"]
    return Cell(show(STANDINGS[dataset.standing]), _TONES.get(dataset.standing, ""))


def _elsewhere(values: Values, _today: date) -> Cell:
    words = values["dataset"].elsewhere_words
    return Cell(words, tip=words)


_COLUMNS = (
    Column("name", mark("Repositories", "Dataset"), _NAMES, _name, width=210, stretch=3),
    Column("use", mark("Repositories", "Repository to be used"), _NAMES, _use, width=170, stretch=2),
    Column("standing", mark("Repositories", "How it stands"), _NAMES, _standing, width=190),
    Column("elsewhere", mark("Repositories", "Held elsewhere"), _NAMES, _elsewhere, width=190, stretch=3),
)


class RepositoriesDialog(ListDialog):
    """Lists the datasets; it changes nothing. The repository is chosen in the asset itself."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Repositories", "Repository to be used"), 960, 620, parent=parent)
        self._desk, self._tasks = desk, tasks
        self._shown: tuple[Dataset, ...] = ()
        self._matrix: Matrix | None = None
        self.setObjectName("repositories")
        about = t("Repositories", "For each dataset the one place where it belongs, and where it is held beside that.")
        self.column.addWidget(quiet(about, 14))
        self.which = SegmentedControl(
            t("Repositories", "Which datasets"),
            [(_ALL, t("Repositories", "All")), (_OPEN, t("Repositories", "Not only in their place"))],
        )
        self.which.show_step(_ALL)
        self.which.step_chosen.connect(self._on_which)
        self.column.addWidget(self.which)
        self.add_list(t("Repositories", "Datasets"), _COLUMNS, "name", desk.context)
        self.table.record_chosen.connect(self._on_chosen)
        self.close_button = SecondaryButton(t("Repositories", "Close"))
        self.save = SecondaryButton(t("Repositories", "Save as Excel…"), accented=True)
        self.save.setEnabled(False)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.add_buttons((self.close_button,), (self.save,))
        tasks.read(desk.repositories.matrix, self._on_read, f"repositories {id(self)}")

    def save_in(self, folder: Path) -> None:
        """Write the matrix as a workbook into a folder."""
        work = partial(self._desk.repositories.export, folder)
        self._tasks.read(work, self._on_saved, f"save repositories {id(self)}", self._on_refused)

    def _on_read(self, matrix: Matrix) -> None:
        self._matrix = matrix
        self.save.setEnabled(bool(matrix.datasets))
        self._show()

    def _on_which(self, which: object) -> None:
        if not which:
            # One of the two is always shown.
            self.which.show_step(_ALL)
        self._show()

    def _show(self) -> None:
        if self._matrix is None:
            return
        only_open = self.which.chosen == _OPEN
        settled = Standing.IN_PLACE
        self._shown = tuple(each for each in self._matrix.datasets if not only_open or each.standing is not settled)
        self.table.show_rows(_NAMES, [(str(at), False, each) for at, each in enumerate(self._shown)])
        self.bar.say(self._say(self._matrix))
        self.more.hide()

    def _say(self, matrix: Matrix) -> str:
        if not matrix.datasets:
            return t("Repositories", "No dataset is in the register yet.")
        counts = {each: sum(dataset.standing is each for dataset in matrix.datasets) for each in Standing}
        parts = [
            t("Repositories", "{standing}: {count}").format(standing=show(STANDINGS[each]), count=count)
            for each, count in counts.items()
            if count
        ]
        said = t("Repositories", "{parts}.").format(parts="; ".join(parts))
        if matrix.left_out:
            left = t("Repositories", "Restricted information assets left out: {count}.")
            said = f"{said} {left.format(count=matrix.left_out)}"
        return said

    def _on_chosen(self, at: str) -> None:
        if at.isdecimal() and int(at) < len(self._shown):
            held = self._shown[int(at)].held
            words = "; ".join(f"{each.where} ({each.refs})" for each in held) or t("Repositories", "nowhere")
            self.more.setText(t("Repositories", "Held in: {places}.").format(places=words))
            self.more.show()

    def _on_save(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, t("Repositories", "Where should the file go?"), start)
        if folder:
            self.save_in(Path(folder))

    def _on_saved(self, file: Path) -> None:
        self.bar.say(t("Repositories", "Saved: {file}").format(file=file), "green")

    def _on_refused(self, error: Exception) -> None:
        self.bar.say(str(error), "red")
