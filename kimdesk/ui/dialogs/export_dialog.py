"""The one door through which registers leave: a form is chosen, a folder once, and what was written can be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from kimdesk.exports.files import NotWritten
from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.services.desk import Desk
from kimdesk.services.templates import TEMPLATES
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area, quiet
from kimdesk.ui.widgets.folder_field import FolderField
from kimdesk.ui.widgets.reflow import HighAsHeld

# The form in which others expect the records of a kind.
_USUAL: Mapping[str, str] = {
    "retention_rule": "retention",
    "processing": "ico",
    "action": "actions",
    "answer": "assessment",
}


class ExportDialog(FittedDialog):
    """Writes as often as it is asked to; it changes no record."""

    def __init__(self, desk: Desk, tasks: Tasks, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(t("Export", "Export"), 640, 620, snug=True, parent=parent)
        self.setObjectName("export")
        self._desk, self._tasks = desk, tasks
        self._written: Path | None = None
        self._group = QButtonGroup(self)
        self.choices: dict[str, TickRow] = {}
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_acted)
        self.column.addWidget(self.bar)
        self.add_body(in_scroll_area(self._make_form(kind)))
        self.close_button = SecondaryButton(t("Export", "Close"))
        self.act = PrimaryButton(t("Export", "Export"))
        self.close_button.clicked.connect(self.reject)
        self.act.clicked.connect(self.write)
        self.add_buttons((), (self.close_button, self.act))
        self.choices[_USUAL.get(kind, f"table:{kind}")].tick.setChecked(True)

    def _make_form(self, kind: str) -> QWidget:
        inner = HighAsHeld()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(10), 0)
        rows.setSpacing(px(4))
        rows.addWidget(quiet(t("Export", "As an Excel workbook. A table of a register can be brought in again."), 13))
        table = t("Export", "A table of {kinds} with every column").format(kinds=within(show(KINDS[kind].label_plural)))
        forms = {f"table:{kind}": table} | {name: show(form.about) for name, form in TEMPLATES.items()}
        for name, words in forms.items():
            row = TickRow(f"{words[:1].upper()}{words[1:]}", self._group)
            self.choices[name] = row
            rows.addWidget(row)
        question = t("Export", "Where should it go?")
        self.folder = FolderField(t("Export", "Folder"), question=question)
        self.folder.line.load(self._desk.context.settings["export_folder"] or _documents())
        self.folder.line.textChanged.connect(self._on_folder_typed)
        rows.addSpacing(px(8))
        rows.addWidget(self.folder)
        return inner

    @property
    def chosen(self) -> str:
        """The form that is chosen, by its name."""
        return next(name for name, row in self.choices.items() if row.tick.isChecked())

    def write(self, *_checked: object) -> None:
        """Write the form that is chosen into the folder that stands there."""
        folder = self.folder.line.text().strip()
        if not folder:
            self.folder.row.say_error(t("Export", "Say in which folder."))
            self.folder.line.setFocus()
            return
        self.act.setEnabled(False)
        work = partial(_write, self._desk, self.chosen, Path(folder))
        self._tasks.read(work, self._on_written, f"export {id(self)}", self._on_refused)

    def _on_folder_typed(self, *_words: str) -> None:
        self.folder.row.say_error("")

    def _on_written(self, written: Path) -> None:
        self.act.setEnabled(True)
        self._written = written
        self._desk.context.settings.change("export_folder", str(written.parent))
        self.bar.say(t("Export", "Written: {name}").format(name=written.name), "green", t("Export", "Open the folder"))

    def _on_refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self._written = None
        another = t("Export", "Choose another folder…") if isinstance(error, NotWritten) else ""
        self.bar.say(say_why(error), "red", another)

    def _on_acted(self) -> None:
        """Open the folder of what was written, or write it somewhere else where it was not."""
        if self._written is None:
            if self.folder.choose():
                self.write()
        else:
            folder = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _write(desk: Desk, form: str, folder: Path) -> Path:
    return desk.templates.write(form, folder.expanduser())


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
