"""What can be done with a record as a whole, from its menu: copy its name, merge it into another one."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.store.listing import ListRequest
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks

Choices = list[tuple[str | None, str]]


class RecordActs(QObject):
    """``merged`` names the kind and the record that stands from now on."""

    merged = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus, self._window = desk, tasks, bus, parent
        self._record: Record | None = None
        self._form: FormDialog | None = None

    def offer(self, menu: QMenu, record: Record, may_change: bool) -> None:
        """Add to a menu what can be done with this record."""
        self._record = record
        menu.addAction(t("Registers", "Copy reference and title"), self._on_copy)
        menu.addAction(t("Registers", "Merge into another…"), self._on_ask).setEnabled(may_change)

    def _on_copy(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(_name(self._record.ref, self._record.title))

    def _on_ask(self) -> None:
        if self._record is not None:
            self._tasks.read(partial(_others, self._desk, self._record), self._on_others, f"merge {id(self)}")

    def _on_others(self, others: Choices) -> None:
        assert self._record is not None
        sentence = t(
            "Registers",
            "{name} stands for the other one from then on and leaves the lists. Nothing of it is copied or lost, "
            "and Undo takes it back.",
        ).format(name=_name(self._record.ref, self._record.title))
        label, needed = t("Registers", "The one that stays"), t("Registers", "Choose the one that stays.")
        question = Question(
            "into", label, "choice", choices=((None, t("Registers", "Not chosen")), *others), needed=needed
        )
        title, act = t("Registers", "Merge into another"), t("Registers", "Merge")
        self._form = FormDialog(title, sentence, [question], act, self._window)
        self._form.answered.connect(self._on_answered)
        self._form.open()

    def _on_answered(self, answers: dict[str, Any]) -> None:
        assert self._record is not None
        self._into = str(answers["into"])
        work = partial(self._desk.records.merge, self._record.kind, self._record.id, self._into)
        self._tasks.write(work, self._on_merged, self._on_refused)

    def _on_merged(self, changes: Changes) -> None:
        assert self._form is not None
        assert self._record is not None
        self._form.finish()
        self._bus.announce(changes)
        self.merged.emit(self._record.kind, self._into)

    def _on_refused(self, error: Exception) -> None:
        assert self._form is not None
        words = say_why(error)
        self._form.say_error(words)


def _others(desk: Desk, record: Record) -> Choices:
    """Return the records of the same kind that it may be merged into, by reference."""
    title = KINDS[record.kind].title
    rows = desk.records.rows(ListRequest(record.kind, ("ref", title))).rows
    return [
        (identity, _name(ref or "", name or "")) for identity, _conflict, ref, name in rows if identity != record.id
    ]


def _name(ref: str, title: str) -> str:
    return " ".join(f"{ref} {title}".split())
