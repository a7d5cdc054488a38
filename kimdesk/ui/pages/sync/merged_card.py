"""What an administrator has said to be brought together, and saying so now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.services.share_state import ShareState
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, quiet
from kimdesk.ui.widgets.flow import in_flow


class MergedCard(Card):
    """Names the last checkpoint; an administrator may make the next one."""

    changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("MergedCard", "Merged"), parent)
        self._desk, self._tasks = desk, tasks
        self.form: FormDialog | None = None
        self.words = quiet("", 14)
        self.merge = SecondaryButton(t("MergedCard", "Say that all is merged…"), compact=True)
        self.merge.clicked.connect(self._on_merge)
        self.body.addWidget(self.words)
        self.body.addWidget(in_flow(self.merge))
        self.hide()

    def show_state(self, state: ShareState) -> None:
        """Show it where there is something to say or to do."""
        self.setVisible(state.administrator or bool(state.last_merged))
        self.merge.setVisible(state.administrator)
        self.words.setText(
            t("MergedCard", "Last: {name}").format(name=state.last_merged)
            if state.last_merged
            else t(
                "MergedCard",
                "When everybody’s changes are in and nothing waits, say so. Your colleagues then see that theirs are in it.",
            )
        )

    def _on_merge(self) -> None:
        self.form = FormDialog(
            t("MergedCard", "Say that all is merged"),
            t("MergedCard", "Laptops are met once more, and what is here then is what you vouch for."),
            [
                Question(
                    "name", t("MergedCard", "What to call it"), "line", t("MergedCard", "Without a name, the date.")
                )
            ],
            t("MergedCard", "All is merged"),
            self.window(),
        )
        self.form.answered.connect(self._on_answered)
        self.form.open()

    def _on_answered(self, answers: dict[str, str | None]) -> None:
        merge = partial(self._desk.sharing.merging.merge, answers["name"] or "")
        self._tasks.meet(merge, self._on_merged, self._on_refused)

    def _on_merged(self, _merged: object) -> None:
        if self.form is not None:
            self.form.finish()
        self.changed.emit()

    def _on_refused(self, error: Exception) -> None:
        if self.form is not None:
            self.form.say_error(str(error))
