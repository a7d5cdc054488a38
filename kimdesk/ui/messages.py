"""The one door for message boxes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion
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


def show_bug(parent: QWidget | None, error: BaseException, log: Path | None = None) -> None:
    """Say plainly that the program is at fault, keep it in the log, and offer the details for IT. They name places in the
    program, never what records say.
    """
    import logging

    logging.getLogger("kimdesk").error("something went wrong in the window", exc_info=error)
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
        copy_details(error, log)


def ask(parent: QWidget | None, title: str, words: str, yes: str, no: str) -> bool:
    """Ask something that has to be known before anything can be shown; tell whether the answer is ``yes``."""
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(t("Messages", "KIM Desk"))
    box.setText(title)
    box.setInformativeText(words)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(agree)
    box.setEscapeButton(refuse)
    box.exec()
    return box.clickedButton() is agree


def copy_details(error: BaseException, log: Path | None = None) -> None:
    """Put the details for IT where they can be pasted from."""
    QApplication.clipboard().setText(details_for_it(error, log))


def details_for_it(error: BaseException, log: Path | None = None) -> str:
    """Return what IT needs to find the cause: versions, of which sort the error was and where it came from, and where the log
    is. Nobody is named in it, and nothing that a record says.
    """
    import platform

    from kimdesk.logs import describe

    lines = [
        f"KIM Desk {__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        *describe(error),
    ]
    if log is not None:
        lines.append(f"Log: {_without_name(log)}")
    return "\n".join(lines)


def _without_name(path: Path) -> str:
    """Return a path in which whoever is logged in is not named."""
    try:
        home = Path.home()
    except RuntimeError:
        return path.name
    if path.absolute().is_relative_to(home):
        return str(Path("~") / path.absolute().relative_to(home))
    return str(Path(*("~" if part == home.name else part for part in path.absolute().parts)))
