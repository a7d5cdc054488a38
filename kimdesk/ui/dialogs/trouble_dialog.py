"""Why the program cannot go on as usual, in words, and everything that can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.errors import Damaged, UserError
from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.ui import messages
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, in_scroll_area, quiet


class TroubleDialog(FittedDialog):
    """What kept the records from being opened: a ``UserError`` in its own words, anything else as a fault of the program."""

    again_wanted = Signal()
    safe_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, error: BaseException, home: Home, parent: QWidget | None = None) -> None:
        known = error if isinstance(error, UserError) else _fault()
        super().__init__(known.title, 620, 460, snug=True, parent=parent)
        self.setObjectName("trouble")
        self._error, self._home = error, home
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(8), px(2))
        rows.setSpacing(px(10))
        for words in filter(None, (known.message, known.hint)):
            rows.addWidget(Words(words, 14))
        self.copied = quiet("", 13)
        rows.addWidget(self.copied)
        rows.addStretch(1)
        self.add_body(in_scroll_area(inner))
        self.copy = LinkButton(t("Trouble", "Copy details for IT"))
        self.close_button = SecondaryButton(t("Trouble", "Close KIM Desk"))
        self.restore = SecondaryButton(t("Trouble", "Restore a backup…"), accented=True)
        self.restore.setHidden(not isinstance(error, Damaged))
        of_user = isinstance(error, UserError)
        self.act = PrimaryButton(t("Trouble", "Try again") if of_user else t("Trouble", "Start in safe mode"))
        self.copy.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.reject)
        self.restore.clicked.connect(self._on_restore)
        self.act.clicked.connect(self._on_again if of_user else self._on_safe)
        self.add_buttons((self.copy,), (self.close_button, self.restore, self.act))
        self.act.setFocus()

    def _on_copy(self) -> None:
        messages.copy_details(self._error, self._home.log)
        self.copied.setText(t("Trouble", "Copied: paste them into a mail to your IT team. They name nobody."))
        self.fit()

    def _on_restore(self) -> None:
        from kimdesk.ui.dialogs.backups_dialog import choose_copy

        copy = choose_copy(self, self._home.backups)
        if copy is not None:
            self.restore_wanted.emit(copy)

    def _on_again(self) -> None:
        self.accept()
        self.again_wanted.emit()

    def _on_safe(self) -> None:
        self.accept()
        self.safe_wanted.emit()


def _fault() -> UserError:
    return UserError(
        t("Trouble", "KIM Desk could not start"),
        t("Trouble", "Something went wrong in the program. What you saved before is safe."),
        t(
            "Trouble",
            "Copy the details and send them to your IT team. In safe mode it starts with its usual look, and meets nobody.",
        ),
    )


def suggest_safe_mode(parent: QWidget | None = None) -> bool:
    """Ask whoever met two unclean ends in a row how to start; tell whether in safe mode."""
    return messages.ask(
        parent,
        t("Trouble", "KIM Desk was not closed properly twice in a row"),
        t(
            "Trouble",
            "In safe mode it starts with its usual look, meets nobody in the shared folder and deletes no backup. "
            "Your records and your own settings stay as they are.",
        ),
        t("Trouble", "Start in safe mode"),
        t("Trouble", "Start as usual"),
    )
