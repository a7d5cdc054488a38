"""Checking a pack: whether it is whole and unchanged, who signed it, and what that time is worth."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, clear_layout, in_scroll_area, page_title, quiet

if TYPE_CHECKING:
    from kimdesk.exports.verify import Verdict


class CheckDialog(QDialog):
    """Asks for a pack and says what it found; it changes nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.setWindowTitle(t("Check", "Check a pack"))
        self.setObjectName("check-a-pack")
        self.resize(px(640), px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.setSpacing(px(10))
        column.addWidget(page_title(t("Check", "Check a pack")))
        column.addWidget(quiet(t("Check", "Choose the folder of a pack. Nothing in it is changed."), 14))
        self.bar = InfoBar()
        column.addWidget(self.bar)
        self._card = Card()
        self._lines = QVBoxLayout()
        self._card.body.addLayout(self._lines)
        self._card.body.addStretch(1)
        self._card.hide()
        column.addWidget(in_scroll_area(self._card), 1)
        row = QHBoxLayout()
        self.close_button = SecondaryButton(t("Check", "Close"))
        self.choose = PrimaryButton(t("Check", "Choose a folder…"))
        self.close_button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._on_choose)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.choose)
        column.addLayout(row)

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
