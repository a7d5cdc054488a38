"""A recovery key: made, shown once, and saved as a page to be printed and locked away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, in_scroll_area

if TYPE_CHECKING:
    from kimdesk.sync.recovery import RecoveryKey


class RecoveryDialog(FittedDialog):
    """``made`` tells that there is a new key; it is kept nowhere but on the page."""

    made = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, again: bool, parent: QWidget | None = None) -> None:
        super().__init__(t("Recovery", "A recovery key"), 600, 520, parent=parent)
        self.setObjectName("recovery-key")
        self.setModal(True)
        self._desk, self._tasks = desk, tasks
        self._key: RecoveryKey | None = None
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(8), px(2))
        rows.setSpacing(px(10))
        self.bar = InfoBar()
        rows.addWidget(self.bar)
        for words in _what_it_is(again):
            rows.addWidget(Words(words, 14))
        self.card = Card()
        self.key = Words("", 20, QFont.Weight.Bold)
        self.card.body.addWidget(self.key)
        self.card.hide()
        rows.addWidget(self.card)
        rows.addStretch(1)
        self.add_body(in_scroll_area(inner))
        self.cancel = SecondaryButton(t("Recovery", "Cancel"))
        self.act = PrimaryButton(t("Recovery", "Make the key"))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.add_buttons((), (self.cancel, self.act))

    def save_page(self, path: Path) -> None:
        """Save the page with the key."""
        self._tasks.meet(partial(self._write, path), self._on_saved, self._on_refused)

    def _on_act(self) -> None:
        if self._key is not None:
            name = str(Path.home() / t("Recovery", "KIM Desk recovery key.pdf"))
            chosen, _filter = QFileDialog.getSaveFileName(
                self, t("Recovery", "Save the page to print"), name, t("Recovery", "PDF files (*.pdf)")
            )
            if chosen:
                self.save_page(Path(chosen))
            return
        self.act.setEnabled(False)
        self.bar.say(t("Recovery", "Changing the list of laptops in the shared folder…"))
        self._tasks.meet(self._make, self._on_made, self._on_refused)

    def _make(self) -> RecoveryKey:
        return self._desk.sharing.recovery.make()

    def _write(self, path: Path) -> Path:
        assert self._key is not None
        self._desk.sharing.recovery.write_page(self._key, path)
        return path

    def _on_made(self, key: RecoveryKey) -> None:
        self._key = key
        groups = str(key).split("-")
        half = (len(groups) + 1) // 2
        self.key.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self.key.setAccessibleName(str(key))
        self.card.show()
        self.bar.say(
            t("Recovery", "This is the only time that the key is shown. Print it, or write it down, before you close."),
            "amber",
        )
        self.act.setEnabled(True)
        self.act.say(t("Recovery", "Save the page to print…"))
        self.cancel.say(t("Recovery", "I have it: close"))
        self.made.emit()

    def _on_saved(self, path: Path) -> None:
        words = t("Recovery", "Saved as {name}. Print it, lock the paper away, and delete the file.")
        self.bar.say(words.format(name=path.name), "green")

    def _on_refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.bar.say(str(error), "red")


def _what_it_is(again: bool) -> list[str]:
    words = [
        t(
            "Recovery",
            "If no administrator’s laptop is left, nobody can let a laptop in any more. With this key a new laptop comes in as "
            "an administrator’s.",
        ),
        t("Recovery", "Whoever has it can read everything. Keep it on paper in a safe, and on no computer."),
    ]
    if again:
        words.append(t("Recovery", "The key that was made before opens nothing from then on."))
    return words
