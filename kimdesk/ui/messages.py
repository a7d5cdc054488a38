"""The one door for message boxes."""

from __future__ import annotations

import traceback

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget  # noqa: TID251 - this is the door

from kimdesk import __version__
from kimdesk.errors import UserError
from kimdesk.i18n import t


def show_error(parent: QWidget | None, error: UserError) -> None:
    """Show what happened and what to do."""
    box = QMessageBox(parent)
    box.setObjectName("error")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(t("Messages", "KIM Desk"))
    box.setText(error.title)
    box.setInformativeText("\n\n".join(part for part in (error.message, error.hint) if part))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.button(QMessageBox.StandardButton.Close).setText(t("Messages", "Close"))
    box.exec()


def show_bug(parent: QWidget | None, error: BaseException) -> None:
    """Say plainly that the program is at fault, and offer the details for IT. They name places in the program, never
    what records say.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = "\n".join(f"{frame.filename.rsplit('kimdesk', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames)
    details = f"KIM Desk {__version__}\n{type(error).__name__}\n{places}"
    box = QMessageBox(parent)
    box.setObjectName("bug")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(t("Messages", "KIM Desk"))
    box.setText(t("Messages", "Something went wrong in the program"))
    box.setInformativeText(
        t("Messages", "What you saved before is safe. Copy the details and send them to your IT team.")
    )
    copy = box.addButton(t("Messages", "Copy details for IT"), QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(t("Messages", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.exec()
    if box.clickedButton() is copy:
        QApplication.clipboard().setText(details)
