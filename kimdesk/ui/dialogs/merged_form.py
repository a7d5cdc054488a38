"""Saying that all is merged: what it is called, asked in a form, and done in the thread that meets the others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks


class MergedForm(FormDialog):
    """``merged`` tells that it was said."""

    merged = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            t("MergedCard", "Say that all is merged"),
            t("MergedCard", "Laptops are met once more, and what is here then is what you vouch for."),
            [
                Question(
                    "name", t("MergedCard", "What to call it"), "line", t("MergedCard", "Without a name, the date.")
                )
            ],
            t("MergedCard", "All is merged"),
            parent,
        )
        self._desk, self._tasks = desk, tasks
        self.answered.connect(self._on_answered)

    def _on_answered(self, answers: dict[str, str | None]) -> None:
        merge = partial(self._desk.sharing.merging.merge, answers["name"] or "")
        self._tasks.meet(merge, self._on_merged, self._on_refused)

    def _on_merged(self, _merged: object) -> None:
        self.finish()
        self.merged.emit()

    def _on_refused(self, error: Exception) -> None:
        self.say_error(say_why(error))
