"""The logo of packs on the page of settings: what it looks like, another one, none, and its history in the row below."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.attached import Attached
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.reflow import in_line

_SHOWN = QSize(240, 64)


class LogoRow(QWidget):
    """``lost`` says why a picture was not taken."""

    lost = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(quiet(t("Settings", "Logo"), 13))
        self.picture = QLabel()
        # On paper it is seen on white, in a dark window too.
        self.picture.setStyleSheet("background: #FFFFFF; padding: 4px;")
        self.says = Words("", 13)
        self.choose = SecondaryButton(t("Settings", "Choose a picture…"))
        self.remove = LinkButton(t("Settings", "Show no logo"))
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.says)
        column.addWidget(in_line(self.choose, self.remove))

    def show_logo(self, logo: Attached | None, body: bytes | None, words: str, may: bool) -> None:
        """Show the logo that is set, as far as it is here."""
        pixels = QPixmap()
        if body is not None:
            pixels.loadFromData(body)
        self.picture.setVisible(not pixels.isNull())
        if not pixels.isNull():
            room = QSize(px(_SHOWN.width()), px(_SHOWN.height()))
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(pixels.scaled(room, keep, smooth))
            self.picture.setAccessibleName(words or t("Settings", "The logo"))
        self.says.setText(_say(logo, body))
        self.choose.setVisible(may)
        self.remove.setVisible(may and logo is not None)

    def take(self, path: Path) -> None:
        """Make the picture in a file the logo."""
        self._tasks.write(partial(self._desk.look.set_logo, path), self._on_changed, self._on_refused)

    def _on_choose(self) -> None:
        sorts = t("Settings", "Pictures (*.png *.jpg *.jpeg)")
        path, _sort = QFileDialog.getOpenFileName(self, t("Settings", "Which picture is the logo?"), "", sorts)
        if path:
            self.take(Path(path))

    def _on_remove(self) -> None:
        self._tasks.write(self._desk.look.remove_logo, self._on_changed, self._on_refused)

    def _on_changed(self, changes: Changes) -> None:
        self.lost.emit("")
        self._bus.announce(changes)

    def _on_refused(self, error: Exception) -> None:
        self.lost.emit(say_why(error))


def _say(logo: Attached | None, body: bytes | None) -> str:
    if logo is None:
        return t("Settings", "None yet: a PNG or a JPEG, as wide as it is to be read well.")
    if body is None:
        return t("Settings", "{file} is not on this laptop yet: it comes with the next sync.").format(file=logo.words)
    return logo.words
