"""Checking a pack: whether it is whole and unchanged, who signed it, and what that time is worth."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, clear_layout, in_scroll_area, quiet

if TYPE_CHECKING:
    from kimdesk.exports.verify import Verdict


class CheckDialog(FittedDialog):
    """Asks for a pack and says what it found; it changes nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Check", "Check a pack"), 640, 400, parent=parent)
        self._desk, self._tasks = desk, tasks
        self.setObjectName("check-a-pack")
        column = self.column
        column.addWidget(
            quiet(t("Check", "Choose the folder of a pack or of an evidence bundle. Nothing in it is changed."), 14)
        )
        self.bar = InfoBar()
        column.addWidget(self.bar)
        self._card = Card()
        self._lines = QVBoxLayout()
        self._card.body.addLayout(self._lines)
        self._card.body.addStretch(1)
        self._card.hide()
        self.add_body(in_scroll_area(self._card))
        self.close_button = SecondaryButton(t("Check", "Close"))
        self.choose = PrimaryButton(t("Check", "Choose a folder…"))
        self.close_button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._on_choose)
        self.add_buttons((self.close_button,), (self.choose,))

    def check(self, folder: Path) -> None:
        """Check the pack in this folder."""
        self._tasks.read(partial(self._desk.packs.verify, folder), self._on_verdict, "check", self._on_refused)

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, t("Check", "Which pack?"))
        if folder:
            self.check(Path(folder))

    def _on_verdict(self, verdict: Verdict) -> None:
        clear_layout(self._lines)
        answer, *more = verdict.sentences
        self.bar.say(answer, "green" if verdict.ok else "red")
        for sentence in more:
            self._lines.addWidget(Words(sentence, 14))
        self._card.setVisible(bool(more))

    def _on_refused(self, error: Exception) -> None:
        self._card.hide()
        self.bar.say(str(error), "red")
