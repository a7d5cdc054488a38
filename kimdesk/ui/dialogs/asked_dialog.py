"""What information requests are about, most asked first: with what could be published, and which systems need refining."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.request_figures import Asked, asked_most
from kimdesk.ui.dialogs.list_dialog import ListDialog
from kimdesk.ui.registers.worked_out import share
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import FieldRow

_NAMES = ("asked",)


def _subject(values: Values, _today: date) -> Cell:
    return Cell(values["asked"].words, strong=True)


def _received(values: Values, _today: date) -> Cell:
    asked: Asked = values["asked"]
    return Cell(
        str(asked.received), tip=t("Requests", "{part} of {whole}").format(part=asked.received, whole=asked.of_all)
    )


def _share(values: Values, _today: date) -> Cell:
    return Cell(share(values["asked"].received, values["asked"].of_all))


def _in_time(values: Values, _today: date) -> Cell:
    return Cell(share(values["asked"].in_time, values["asked"].received))


def _publish(values: Values, _today: date) -> Cell:
    asked: Asked = values["asked"]
    if asked.to_publish:
        return Cell(t("Requests", "To publish: {count}").format(count=len(asked.to_publish)), "amber")
    return Cell(t("Requests", "Published: {count}").format(count=asked.published) if asked.published else "")


def _refine(values: Values, _today: date) -> Cell:
    return Cell(", ".join(values["asked"].refine))


_COLUMNS = (
    Column("subject", mark("Requests", "About"), _NAMES, _subject, width=190, stretch=3),
    Column("received", mark("Requests", "Received"), _NAMES, _received, width=90),
    Column("share", mark("Requests", "Of all"), _NAMES, _share, width=74),
    Column("in_time", mark("Requests", "In time"), _NAMES, _in_time, width=80),
    Column("publish", mark("Requests", "Answers"), _NAMES, _publish, width=120),
    Column("refine", mark("Requests", "Needs refining"), _NAMES, _refine, width=150, stretch=2),
)


class AskedDialog(ListDialog):
    """Adds up what the register holds; it changes nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Requests", "What is asked most"), 900, 560, parent=parent)
        self.setObjectName("asked-most")
        self._desk, self._tasks = desk, tasks
        self._found: list[Asked] = []
        self.column.addWidget(quiet(t("Requests", "All figures of the register added up, never who asked."), 13))
        options = [(option.key, show(option.label)) for option in KINDS["requests"]["category"].options]
        self.category = ChoiceInput([(None, t("Requests", "All requests")), *options])
        self.category.key_chosen.connect(self._on_category)
        self.column.addWidget(FieldRow(t("Requests", "Under"), self.category))
        self.add_list(t("Requests", "Subjects"), _COLUMNS, "subject", desk.context)
        self.table.record_chosen.connect(self._on_chosen)
        self.close_button = SecondaryButton(t("Requests", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.add_buttons((), (self.close_button,))
        self.look("")

    def look(self, category: str) -> None:
        """Add up the requests of a category; of all where none is named."""
        work = partial(asked_most, self._desk.context, category)
        self._tasks.read(work, self._on_found, f"asked {id(self)}")

    def _on_category(self, category: object) -> None:
        self.look(str(category or ""))

    def _on_found(self, found: list[Asked]) -> None:
        self._found = found
        self.more.hide()
        self.table.show_rows(_NAMES, [(each.subject, False, each) for each in found])
        self.bar.say("" if found else t("Requests", "Nothing has been counted yet."))

    def _on_chosen(self, subject: str) -> None:
        asked = next((each for each in self._found if each.subject == subject), None)
        words = "  ·  ".join(asked.to_publish) if asked is not None else ""
        self.more.setText(t("Requests", "Could be published: {answers}").format(answers=words))
        self.more.setVisible(bool(words))
