"""The keys that work everywhere in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from kimdesk.ui.page_making import PAGES

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow


def make_shortcuts(window: MainWindow) -> None:
    """Give the window its keys; Ctrl and a number leads to a page."""
    for keys, act in (
        ("Ctrl+K", window.go_to_search),
        ("Ctrl+F", window.go_to_search),
        ("Ctrl+Z", window.undo),
        ("Ctrl+Y", window.redo),
        ("Ctrl+Shift+Z", window.redo),
        ("F1", window.ways.open_help),
        ("F7", partial(check_spelling, window)),
        ("Ctrl+P", partial(print_shown, window)),
    ):
        QShortcut(QKeySequence(keys), window, act)
    for at in PAGES:
        QShortcut(QKeySequence(f"Ctrl+{at + 1}"), window, partial(window.go_to_page, at))


def check_spelling(window: MainWindow) -> None:
    """Go from word to word; what does it is loaded only now."""
    window.spelling.open()


def print_shown(window: MainWindow) -> None:
    """Show what is in front as pages; what does it is loaded only now."""
    window.printing.print()
