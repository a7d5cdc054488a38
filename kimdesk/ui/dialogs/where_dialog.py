"""Where to look for somebody's data: every place that may hold some, with how it is searched, to read and to save."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from kimdesk.i18n import mark, t, tn
from kimdesk.services.desk import Desk
from kimdesk.services.where_to_look import Place, Sheet
from kimdesk.ui.dialogs.list_dialog import ListDialog
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.inputs import LineInput

_NAMES = ("place",)


def _name(values: Values, _today: date) -> Cell:
    place: Place = values["place"]
    tip = "" if place.sure else t("Where", "Nothing recorded says so, and nothing says that it holds none")
    return Cell(f"{place.ref} {place.name}".strip(), strong=True, tip=tip)


def _kind(values: Values, _today: date) -> Cell:
    return Cell(values["place"].kind_words)


def _where(values: Values, _today: date) -> Cell:
    return Cell(values["place"].where)


def _owner(values: Values, _today: date) -> Cell:
    return Cell(values["place"].owner)


def _recorded(values: Values, _today: date) -> Cell:
    place: Place = values["place"]
    return Cell(t("Where", "Recorded")) if place.sure else Cell(t("Where", "Not recorded"), "amber", tip=place.why)


_COLUMNS = (
    Column("name", mark("Where", "Name"), _NAMES, _name, width=200, stretch=3),
    Column("kind", mark("Where", "Kind"), _NAMES, _kind, width=130),
    Column("where", mark("Where", "Where"), _NAMES, _where, width=150, stretch=2),
    Column("owner", mark("Where", "Owner"), _NAMES, _owner, width=130, stretch=1),
    Column("recorded", mark("Where", "Holds such data"), _NAMES, _recorded, width=130),
)


class WhereDialog(ListDialog):
    """Asks whose data it is and lists the places; it changes nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Where", "Where to look"), 940, 620, parent=parent)
        self._desk, self._tasks = desk, tasks
        self._sheet: Sheet | None = None
        self.setObjectName("where-to-look")
        self.column.addWidget(
            quiet(t("Where", "For a subject access request: every place that may hold data about these people."), 14)
        )
        self.column.addLayout(self._make_question())
        self.add_list(t("Where", "Places"), _COLUMNS, "name", desk.context)
        self.table.record_chosen.connect(self._on_chosen)
        self.close_button = SecondaryButton(t("Where", "Close"))
        self.save = SecondaryButton(t("Where", "Save as Excel…"), accented=True)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.add_buttons((self.close_button,), (self.save,))
        self.look()

    def _make_question(self) -> QHBoxLayout:
        self.about = LineInput(t("Where", "for example: tenants, leaseholders; empty for anybody"))
        self.about.setAccessibleName(t("Where", "Whose data"))
        self.about.returnPressed.connect(self.look)
        self.button = PrimaryButton(t("Where", "Look"))
        self.button.clicked.connect(self.look)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.about, 1)
        line.addWidget(self.button)
        return line

    def look(self, *_checked: object) -> None:
        """List the places for the words that stand in the line."""
        work = partial(self._desk.where_to_look.find, self.about.text())
        self._tasks.read(work, self._on_found, f"where {id(self)}")

    def save_in(self, folder: Path) -> None:
        """Write the sheet as a workbook into a folder."""
        about = self._sheet.about if self._sheet else ""
        work = partial(self._desk.where_to_look.export, about, folder)
        self._tasks.read(work, self._on_saved, f"save where {id(self)}", self._on_refused)

    def _on_found(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.table.show_rows(_NAMES, [(str(at), False, place) for at, place in enumerate(sheet.places)])
        count = len(sheet.places)
        said = tn("Where", "One place.", "{count} places.", count).format(count=count)
        if sheet.left_out:
            left = t("Where", "Restricted information assets left out: {count}. Ask those who may read them.")
            said = f"{said} {left.format(count=sheet.left_out)}"
        self.bar.say(said if count or sheet.left_out else t("Where", "No place is recorded that may hold such data."))
        self.save.setEnabled(bool(count))
        self.more.hide()

    def _on_chosen(self, at: str) -> None:
        if self._sheet and at.isdecimal() and int(at) < len(self._sheet.places):
            place = self._sheet.places[int(at)]
            self.more.setText(f"{place.search} {place.why}.")
            self.more.show()

    def _on_save(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, t("Where", "Where should the sheet go?"), start)
        if folder:
            self.save_in(Path(folder))

    def _on_saved(self, file: Path) -> None:
        self.bar.say(t("Where", "Saved: {file}").format(file=file), "green")

    def _on_refused(self, error: Exception) -> None:
        self.bar.say(str(error), "red")
