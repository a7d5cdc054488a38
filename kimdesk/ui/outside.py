"""The one door to other programs: a file, a folder, a web page or a mail draft is opened by whatever opens such things here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices  # noqa: TID251 - this is the door

_STRICT = QUrl.ParsingMode.StrictMode


def open_path(path: Path) -> bool:
    """Open a file or a folder with the program that is meant for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_page(address: str) -> bool:
    """Open a web page; return whether there is a program for it."""
    return QDesktopServices.openUrl(QUrl(address))


def open_draft(link: str) -> bool:
    """Open a mail draft from a link that is encoded already; return whether there is a mail program."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(link.encode("ascii"), _STRICT))
