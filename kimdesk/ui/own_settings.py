"""What each person sets for this computer from the header: how the window looks."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.services.desk import Desk
from kimdesk.ui.theme.style import apply_theme


class OwnSettings(QObject):
    """Keeps the choices in this computer's settings; ``settled`` tells that something shown has changed, ``resized``
    that text has another size, ``respoken`` that another language is chosen.
    """

    settled = Signal()
    resized = Signal()
    respoken = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def choose_theme(self, theme: str) -> None:
        """Show the program in another theme from now on."""
        self._desk.context.settings.change("theme", theme)
        self._dress()

    def choose_text_size(self, size: int) -> None:
        """Write larger or smaller from now on; ``size`` is in per cent."""
        self._desk.context.settings.change("text_scale", size)
        self._dress()
        self.resized.emit()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on; nothing follows the system."""
        self._desk.context.settings.change("language", language)
        self.respoken.emit()

    def keep_geometry(self, window: QWidget) -> None:
        """Remember the size and place of the window."""
        self._desk.context.settings.change("geometry", bytes(window.saveGeometry().toBase64().data()).decode())

    def restore_geometry(self, window: QWidget) -> None:
        """Give the window the size and place that it had last."""
        window.resize(1280, 720)
        kept = self._desk.context.settings["geometry"]
        if kept:
            window.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def _dress(self) -> None:
        application = QApplication.instance()
        settings = self._desk.context.settings
        if isinstance(application, QApplication):
            apply_theme(application, settings["theme"], settings["text_scale"])
        self.settled.emit()
