"""The real window on a small workspace, with words for what a test does with it."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.dialogs.form_panel import FormPanel
from kimdesk.ui.dialogs.sign_dialog import SignDialog
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.tasks import Tasks
from tests.workspaces import Bench

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Shown:
    """A main window that is on screen."""

    window: MainWindow
    bench: Bench
    tasks: Tasks
    qtbot: QtBot

    def rest(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=15_000)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the window."""
        self.qtbot.keyClick(self.window, key, modifier)
        self.rest()

    def write(self, editor: QWidget, words: str) -> None:
        """Type into a field and save at once."""
        self.qtbot.keyClicks(editor, words)
        self.window.flush()
        self.rest()

    def form(self) -> FormDialog | FormPanel:
        """Return the form that is open."""
        forms = [*self.window.findChildren(FormDialog), *self.window.findChildren(FormPanel)]
        found = [form for form in forms if form.isVisible()]
        assert found, "no form is open"
        return found[-1]

    def sign_dialog(self) -> SignDialog:
        """Return the sign-off that is open."""
        found = [dialog for dialog in self.window.findChildren(SignDialog) if dialog.isVisible()]
        assert found, "the sign-off is not open"
        return found[-1]

    def close(self) -> None:
        """Close the window as a person would, where that was not done: after a test its windows are closed before its
        fixtures end.
        """
        if shiboken6.isValid(self.window):
            self.window.close()
        self.tasks.stop()


def show_window(bench: Bench, qtbot: QtBot) -> Shown:
    """Open the main window on the workspace of a test."""
    tasks = Tasks()
    window = MainWindow(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    shown = Shown(window, bench, tasks, qtbot)
    shown.rest()
    return shown
