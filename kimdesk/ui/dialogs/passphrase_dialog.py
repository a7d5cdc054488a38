"""The passphrase of this laptop's keys, where the computer has no keyring to keep them in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.keychain import SHORTEST_PASSPHRASE
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import in_scroll_area, quiet
from kimdesk.ui.widgets.inputs import FieldRow, LineInput


class PassphraseDialog(FittedDialog):
    """Asks once, and twice for one that is new; ``answered`` carries it, or nothing where the dialog was closed."""

    answered = Signal(str)

    def __init__(self, new: bool, trouble: str = "", parent: QWidget | None = None) -> None:
        title = t("Passphrase", "Choose a passphrase") if new else t("Passphrase", "Your passphrase")
        super().__init__(title, 520, 460, snug=True, parent=parent)
        self.setObjectName("passphrase")
        self.setModal(True)
        self._new = new
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(px(2), 0, px(8), px(2))
        rows.setSpacing(px(10))
        rows.addWidget(quiet(_why(new), 14))
        self.words, self.again = LineInput(), LineInput()
        for editor in (self.words, self.again):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
            editor.returnPressed.connect(self._on_act)
        self.row = FieldRow(t("Passphrase", "Passphrase"), self.words)
        self.row_again = FieldRow(t("Passphrase", "The same again"), self.again)
        if not new:
            self.row_again.hide()
        self.row.say_error(trouble)
        rows.addWidget(self.row)
        rows.addWidget(self.row_again)
        rows.addStretch(1)
        self.add_body(in_scroll_area(inner))
        self.cancel = SecondaryButton(t("Passphrase", "Stay offline"))
        self.act = PrimaryButton(
            t("Passphrase", "Lock the keys with it") if new else t("Passphrase", "Unlock the keys")
        )
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.add_buttons((), (self.cancel, self.act))
        self.finished.connect(self._on_finished)
        self.words.setFocus()

    def _on_act(self) -> None:
        wrong = self._what_is_wrong()
        self.row.say_error(wrong[0])
        self.row_again.say_error(wrong[1])
        if wrong[0]:
            self.words.setFocus()
        elif wrong[1]:
            self.again.setFocus()
        else:
            self.accept()

    def _what_is_wrong(self) -> tuple[str, str]:
        words = self.words.text()
        if not words:
            return t("Passphrase", "Write the passphrase."), ""
        if self._new and len(words) < SHORTEST_PASSPHRASE:
            return t("Passphrase", "Use at least {count} letters; three or four words are good.").format(
                count=SHORTEST_PASSPHRASE
            ), ""
        if self._new and words != self.again.text():
            return "", t("Passphrase", "This is not the same. Write it again.")
        return "", ""

    def _on_finished(self, code: int) -> None:
        self.answered.emit(self.words.text() if code else "")
        self.words.clear()
        self.again.clear()


def _why(new: bool) -> str:
    if new:
        return t(
            "Passphrase",
            "This computer has no keyring to keep the keys of this laptop in, so a passphrase locks them. You are asked "
            "for it each time KIM Desk is started. Nobody can tell it to you again: without it this laptop must join anew.",
        )
    return t(
        "Passphrase",
        "This computer has no keyring, so a passphrase locks the keys of this laptop. Without it you can work on, and "
        "nothing is exchanged with your colleagues.",
    )
