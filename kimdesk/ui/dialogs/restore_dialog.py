"""Going back to a backup: what is in it and what of today would not be, before anything is done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.services.copy_words import say_course, say_preview
from kimdesk.services.restoring import Preview, preview
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, Words, clear_layout, heading, in_scroll_area, quiet


class RestoreDialog(FittedDialog):
    """``accepted`` tells that it is wanted; nothing is done here."""

    def __init__(self, copy: Path, home: Home, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Restore", "Go back to this backup?"), 620, 620, snug=True, parent=parent)
        self.setObjectName("restore")
        self.setModal(True)
        self.copy = copy
        self.column.addWidget(quiet(str(copy), 13))
        self.bar = InfoBar()
        self.column.addWidget(self.bar)
        inner = QWidget()
        self.rows = QVBoxLayout(inner)
        self.rows.setContentsMargins(px(2), 0, px(8), px(2))
        self.rows.setSpacing(px(6))
        self.rows.addWidget(quiet(t("Restore", "Looking into it…"), 14))
        self.add_body(in_scroll_area(inner))
        self.cancel = SecondaryButton(t("Restore", "Keep what is here"))
        self.act = PrimaryButton(t("Restore", "Restore"))
        self.act.setEnabled(False)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.add_buttons((), (self.cancel, self.act))
        self.cancel.setFocus()
        tasks.keep(partial(preview, copy, home), self._on_read, self._on_refused)

    def _on_read(self, told: Preview) -> None:
        clear_layout(self.rows)
        for title, lines in (*say_preview(told), say_course()):
            self.rows.addWidget(heading(title))
            for line in lines:
                self.rows.addWidget(Words(line, 14))
        self.rows.addStretch(1)
        if told.other:
            self.bar.say(t("Restore", "This backup belongs to another workspace than the records here."), "red")
        self.act.setEnabled(True)
        self.fit()

    def _on_refused(self, error: Exception) -> None:
        clear_layout(self.rows)
        self.bar.say(say_why(error), "red")
        self.fit()
