"""Saving a pack: by which template, of the whole or of a part, and where; with progress that can be stopped."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from kimdesk.exports.files import NotWritten
from kimdesk.i18n import language, show, t
from kimdesk.languages import NAMES
from kimdesk.model.pack_templates import CHOSEN, SECTIONS, WHOLE, PackTemplate, Part, Shape
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.preview_dialog import PreviewDialog
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.language_words import say_language
from kimdesk.ui.outside import open_path
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, ProgressLine, Words, in_scroll_area, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.folder_field import FolderField
from kimdesk.ui.widgets.inputs import FieldRow
from kimdesk.ui.widgets.reflow import HighAsHeld

if TYPE_CHECKING:
    from kimdesk.exports.files import PackFiles


class _Offered(NamedTuple):
    templates: tuple[PackTemplate, ...]
    parts: tuple[Part, ...]


class PackDialog(FittedDialog):
    """Writes as often as it is asked to; it changes no record. ``written`` is where the last pack is."""

    _progressed = Signal(float, str)

    def __init__(self, desk: Desk, tasks: Tasks, quarter: Quarter, parent: QWidget | None = None) -> None:
        title = t("Packs", "{quarter}: save a pack").format(quarter=quarter.name)
        super().__init__(title, 660, 620, parent=parent)
        self.setObjectName("save-pack")
        self._desk, self._tasks, self._quarter = desk, tasks, quarter
        self._stopped, self._writing = False, False
        self.written: Path | None = None
        self._offered = _Offered((), ())
        self._group = QButtonGroup(self)
        self.choices: dict[str, TickRow] = {}
        self.part = ChoiceInput([(None, t("Packs", "All teams"))])
        self.language = ChoiceInput([(code, say_language(code)) for code in NAMES])
        self.language.load(language())
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_acted)
        self.column.addWidget(self.bar)
        self.add_body(in_scroll_area(self._make_form()))
        self.progress, self.doing = ProgressLine(), Words("", 13)
        for each in (self.doing, self.progress):
            each.hide()
            self.column.addWidget(each)
        self.close_button = SecondaryButton(t("Packs", "Close"))
        self.act = PrimaryButton(t("Packs", "Save"))
        self.close_button.clicked.connect(self._on_close)
        self.act.clicked.connect(self._on_save)
        self.preview = SecondaryButton(t("Packs", "Preview"))
        self.preview.clicked.connect(self._on_preview)
        self.act.setEnabled(False)
        self.preview.setEnabled(False)
        self.add_buttons((self.preview,), (self.close_button, self.act))
        self._progressed.connect(self._on_progressed)
        tasks.bug_met.connect(self._on_bug)
        tasks.read(partial(_read, desk, quarter), self._on_offered, f"packs {id(self)}", self._on_refused)

    def _make_form(self) -> QWidget:
        inner = HighAsHeld()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(10), 0)
        rows.setSpacing(px(4))
        rows.addWidget(
            quiet(t("Packs", "A PDF to read and a workbook to work with, which anyone can check later."), 13)
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(4))
        rows.addLayout(self._rows)
        about = t(
            "Packs", "What is not of the part is withheld; the pack can be checked against the sign-off all the same."
        )
        rows.addSpacing(px(8))
        rows.addWidget(FieldRow(t("Packs", "Of which teams"), self.part, about))
        rows.addSpacing(px(8))
        rows.addWidget(FieldRow(t("Packs", "In which language"), self.language))
        question = t("Packs", "Where should the pack go?")
        self.folder = FolderField(t("Packs", "Folder"), question=question)
        self.folder.line.load(self._desk.context.settings["export_folder"] or _documents())
        self.folder.line.textChanged.connect(self._on_folder_typed)
        rows.addSpacing(px(8))
        rows.addWidget(self.folder)
        return inner

    def _on_offered(self, offered: _Offered) -> None:
        self._offered = offered
        for each in offered.templates:
            row = TickRow(_say(each), self._group)
            self.choices[each.name] = row
            self._rows.addWidget(row)
        first = self.choices[offered.templates[0].name].tick
        first.setChecked(True)
        first.setFocus()
        parts = [(each.id, _say_part(each)) for each in offered.parts]
        self.part.offer([(None, t("Packs", "All teams")), *parts])
        self.act.setEnabled(not self._writing)
        self.preview.setEnabled(True)

    @property
    def shape(self) -> Shape:
        """The template and the part that are chosen; the whole until something is offered."""
        chosen = [each for each in self._offered.templates if self.choices[each.name].tick.isChecked()]
        part = next((each for each in self._offered.parts if each.id == self.part.key()), None)
        return Shape(chosen[0], part, str(self.language.key())) if chosen else WHOLE

    def _on_preview(self) -> None:
        PreviewDialog(self._desk, self._tasks, self._quarter, self.shape, self).open()

    def _on_save(self) -> None:
        folder = self.folder.line.text().strip()
        if not folder:
            self.folder.row.say_error(t("Packs", "Say in which folder."))
            self.folder.line.setFocus()
            return
        self.save(Path(folder).expanduser())

    def save(self, folder: Path) -> None:
        """Write the pack that is chosen below a folder, with progress; stopping leaves nothing behind."""
        self._stopped = False
        self._set_writing(True)
        self.progress.set_value(0.0, t("Packs", "Writing the pack"))
        self._tasks.write(partial(self._write, folder, self.shape), self._on_saved, self._on_refused)

    def _write(self, folder: Path, shape: Shape) -> tuple[PackFiles | None, str]:
        """Write the pack and look at what is to be said of it, in the writing thread."""
        files = self._desk.packs.export_apart(self._quarter, folder, self._report, shape)
        return files, self._desk.packs.remark(files) if files else ""

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self.act.setEnabled(not writing)
        self.progress.setVisible(writing)
        self.doing.setVisible(writing)
        self.close_button.say(t("Packs", "Stop") if writing else t("Packs", "Close"))
        self.close_button.setEnabled(True)

    def _report(self, share: float, words: str) -> bool:
        # Called in the writing thread: the signal crosses over.
        self._progressed.emit(share, words)
        return not self._stopped

    def _on_progressed(self, share: float, words: str) -> None:
        self.progress.set_value(share, words)
        self.doing.setText(words)

    def _on_saved(self, saved: tuple[PackFiles | None, str]) -> None:
        files, remark = saved
        self._set_writing(False)
        if files is None:
            self.bar.say(t("Packs", "Stopped. Nothing was written."), "neutral")
            return
        self.written = files.folder
        self._desk.context.settings.change("export_folder", str(files.folder.parent))
        words = t("Packs", "The pack is in {folder}").format(folder=files.folder)
        words = f"{words}. {remark}" if remark else words
        self.bar.say(words, "amber" if remark else "green", t("Packs", "Open the folder"))

    def _on_refused(self, error: Exception) -> None:
        self._set_writing(False)
        self.act.setEnabled(bool(self.choices))
        self.written = None
        another = t("Packs", "Choose another folder…") if isinstance(error, NotWritten) else ""
        self.bar.say(say_why(error), "red", another)

    def _on_bug(self, *_facts: object) -> None:
        if self._writing:
            self._set_writing(False)

    def _on_folder_typed(self, *_words: str) -> None:
        self.folder.row.say_error("")

    def _on_acted(self) -> None:
        """Open the folder of what was written, or write it somewhere else where it was not."""
        if self.written is None:
            if self.folder.choose():
                self._on_save()
        else:
            open_path(self.written)

    def _on_close(self) -> None:
        if not self._writing:
            self.reject()
            return
        self._stopped = True
        self.close_button.setEnabled(False)

    def reject(self) -> None:
        """Close; what is being written is stopped, and leaves nothing behind."""
        self._stopped = True
        super().reject()


def _read(desk: Desk, quarter: Quarter) -> _Offered:
    return _Offered(desk.packs.templates(), desk.packs.parts(quarter))


def _say(template: PackTemplate) -> str:
    about = show(template.about) or ", ".join(
        show(SECTIONS[each]).casefold() for each in template.sections if each in CHOSEN
    )
    return t("Packs", "{title}: {about}").format(title=show(template.title), about=f"{about[:1].lower()}{about[1:]}")


def _say_part(part: Part) -> str:
    return t("Packs", "Service area: {name}").format(name=part.name) if part.sort == "area" else part.name


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
