"""The one door through which registers leave: a form is chosen, a folder once, and what was written can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from kimdesk.exports.files import NotWritten
from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.services.desk import Desk
from kimdesk.services.templates import TEMPLATES
from kimdesk.steps import Stopped
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.outside import open_path
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area, quiet
from kimdesk.ui.widgets.folder_field import FolderField
from kimdesk.ui.widgets.reflow import HighAsHeld
from kimdesk.ui.work_strip import WorkStrip

# The form in which others expect the records of a kind.
_USUAL: Mapping[str, str] = {
    "retention_rule": "retention",
    "processing": "ico",
    "action": "actions",
    "answer": "assessment",
}


# A form: what it is in words, and how it is written into a folder.
Form = tuple[str, Callable[[Path], Path]]


class ExportDialog(FittedDialog):
    """Writes as often as it is asked to; it changes no record. It offers the forms of a kind, or those that are given."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        kind: str,
        parent: QWidget | None = None,
        forms: Mapping[str, Form] | None = None,
        title: str = "",
        about: str = "",
    ) -> None:
        super().__init__(title or t("Export", "Export"), 640, 620, snug=True, parent=parent)
        self.setObjectName("export")
        self._desk, self._tasks = desk, tasks
        self._forms = forms_of(desk, kind) if forms is None else forms
        self._written: Path | None = None
        self._group = QButtonGroup(self)
        self.choices: dict[str, TickRow] = {}
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_acted)
        self.column.addWidget(self.bar)
        self.long = LongWork(self)
        self.strip = WorkStrip(self.long, self)
        self.column.addWidget(self.strip)
        self.add_body(in_scroll_area(self._make_form(about)))
        self.close_button = SecondaryButton(t("Export", "Close"))
        self.act = PrimaryButton(t("Export", "Export") if forms is None else t("Export", "Write it"))
        self.close_button.clicked.connect(self.reject)
        self.act.clicked.connect(self.write)
        self.add_buttons((), (self.close_button, self.act))
        usual = _USUAL.get(kind, f"table:{kind}")
        self.choices[usual if usual in self.choices else next(iter(self.choices))].tick.setChecked(True)

    def _make_form(self, about: str) -> QWidget:
        inner = HighAsHeld()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(10), 0)
        rows.setSpacing(px(4))
        about = about or t("Export", "As an Excel workbook. A table of a register can be brought in again.")
        rows.addWidget(quiet(about, 13))
        for name, (words, _write) in self._forms.items():
            row = TickRow(f"{words[:1].upper()}{words[1:]}", self._group)
            if len(self._forms) < 2:
                row.hide()
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
        _words, write = self._forms[self.chosen]
        work = partial(write, Path(folder).expanduser())
        self.long.begin(t("Export", "Exporting"), self._read, work, self._on_written, self._on_refused)

    def _read(self, work: Callable[[], object], done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        self._tasks.read(work, done, f"export {id(self)}", failed)

    def done(self, result: int) -> None:
        """Close; what is still being written is stopped."""
        self.long.stop()
        super().done(result)

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
        if isinstance(error, Stopped):
            self.bar.say(t("Export", "Stopped. No file was written."))
            return
        another = t("Export", "Choose another folder…") if isinstance(error, NotWritten) else ""
        self.bar.say(say_why(error), "red", another)

    def _on_acted(self) -> None:
        """Open the folder of what was written, or write it somewhere else where it was not."""
        if self._written is None:
            if self.folder.choose():
                self.write()
        else:
            folder = self._written if self._written.is_dir() else self._written.parent
            open_path(folder)


def forms_of(desk: Desk, kind: str) -> dict[str, Form]:
    """Return the forms in which the records of a kind leave: a table, a workbook to be filled in, those of other bodies."""
    kinds = within(show(KINDS[kind].label_plural))
    table = t("Export", "A table of {kinds} with every column").format(kinds=kinds)
    forms: dict[str, Form] = {f"table:{kind}": (table, partial(desk.templates.write, f"table:{kind}"))}
    if desk.team_workbooks.gives_out(kind):
        words = t("Export", "A workbook of {kinds} for others to fill in, to be merged when it comes back")
        forms[f"fill:{kind}"] = (words.format(kinds=kinds), partial(_give_out, desk, kind))
    return forms | {name: (show(form.about), partial(desk.templates.write, name)) for name, form in TEMPLATES.items()}


def _give_out(desk: Desk, kind: str, folder: Path) -> Path:
    books = desk.team_workbooks
    return books.write_table(kind, books.name_for_table(kind, folder))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
