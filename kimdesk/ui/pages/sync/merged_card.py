"""What an administrator has said to be brought together, and saying so now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.services.share_state import ShareState
from kimdesk.ui.dialogs.merged_form import MergedForm
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
        self.form: MergedForm | None = None
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
        self.form = MergedForm(self._desk, self._tasks, self.window())
        self.form.merged.connect(self.changed)
        self.form.open()
