"""Where spelling is looked at: the long fields somebody writes in, from the first time the keyboard is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.spelling.speller import Speller
from kimdesk.ui.spelling.underlines import Underlines
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.inputs import GrowingText

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow
    from kimdesk.ui.spelling.panel import SpellingPanel


class Spelling(QObject):
    """Does nothing before the window is whole. What others wrote is underlined only where somebody goes to change it."""

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self.speller = Speller(desk, tasks, self)
        self._panel: SpellingPanel | None = None
        self._began = False
        window.closed.connect(self.speller.stop)
        window.own.settled.connect(self.speller.learned)

    def begin(self) -> None:
        """Look at each long field from now on as soon as somebody is in it."""
        if not self._began:
            self._began = True
            self.speller.read_recorded()
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            application.focusChanged.connect(self._on_focus)
            self._on_focus(None, application.focusWidget())

    def follow(self, field: GrowingText) -> Underlines:
        """Underline what is wrong in a field, from now on."""
        found = field.findChild(Underlines)
        if found is None:
            found = Underlines(field, self.speller)
            found.check_asked.connect(self._on_check)
        return found

    def open(self) -> None:
        """Go from word to word through the long fields of what is in front."""
        focus = QApplication.focusWidget()
        window = focus.window() if focus is not None else self._window.window()
        self._open(window, focus)

    def _on_check(self, field: GrowingText) -> None:
        self._open(field.window(), field)

    def _open(self, window: QWidget, focus: QWidget | None) -> None:
        from kimdesk.ui.spelling.panel import SpellingPanel

        if self._panel is not None:
            self._panel.reject()
        fields = long_fields(window, focus)
        if not fields:
            self._window.status.say(t("Spelling", "There is no long text here whose spelling could be checked."))
            return
        self._panel = SpellingPanel(self.speller, [self.follow(each) for each in fields], window)
        self._panel.finished.connect(self._on_gone)
        self._panel.show()

    def _on_gone(self, *_panel: object) -> None:
        self._panel = None

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # The application tells every window, also of fields that are another's.
        if isinstance(new, GrowingText) and not new.isReadOnly() and _belongs(new, self._window):
            self.follow(new)


def _belongs(field: QWidget, window: QWidget) -> bool:
    """Tell whether a field stands in a window, or in a dialog of it."""
    above: QWidget | None = field
    while above is not None and above is not window:
        above = above.parentWidget()
    return above is window


def long_fields(window: QWidget, first: QWidget | None = None) -> list[GrowingText]:
    """Return the long fields of a window that somebody may write in, from the top; from ``first`` on where it is one."""
    found = [
        each
        for each in window.findChildren(GrowingText)
        if each.window() is window and each.isVisible() and each.isEnabled() and not each.isReadOnly()
    ]
    found.sort(key=lambda each: (each.mapTo(window, QPoint(0, 0)).y(), each.mapTo(window, QPoint(0, 0)).x()))
    at = found.index(first) if isinstance(first, GrowingText) and first in found else 0
    return found[at:] + found[:at]
