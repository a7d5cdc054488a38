"""All keys of the program as one table: the window's own are made from it, and the help shows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut

from kimdesk.i18n import Text, mark, show
from kimdesk.ui.page_making import PAGES

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow

_EVERYWHERE = mark("Keys", "Everywhere")
_LOG = mark("Keys", "In the KIM log")
_LIST = mark("Keys", "In a list")
_FIELD = mark("Keys", "In a field")
_STEPS = mark("Keys", "On a scale")
_ITEMS = mark("Keys", "In conflicts and in the self-assessment")
_FOUND = mark("Keys", "In the search")
_PICTURE = mark("Keys", "In a picture with cells or lines")
_PREVIEW = mark("Keys", "In the preview of a pack")


class Key(NamedTuple):
    """What some keys do, and where; each of ``keys`` does it."""

    where: Text
    keys: tuple[str, ...]
    does: Text


KEYS = (
    Key(_EVERYWHERE, tuple(f"Ctrl+{at + 1}" for at in PAGES), mark("Keys", "the pages, in the order of their tabs")),
    Key(_EVERYWHERE, ("F6", "Shift+F6"), mark("Keys", "to the next pane of the window, or to the one before")),
    Key(_EVERYWHERE, ("F8", "Shift+F8"), mark("Keys", "make the list or the record wider, or narrower")),
    Key(
        _EVERYWHERE,
        ("Ctrl+K",),
        mark("Keys", "search records, pages and commands; before anything is typed, what was opened last"),
    ),
    Key(_EVERYWHERE, ("Ctrl+Z",), mark("Keys", "undo")),
    Key(_EVERYWHERE, ("Ctrl+Y", "Ctrl+Shift+Z"), mark("Keys", "redo")),
    Key(_EVERYWHERE, ("Ctrl+P",), mark("Keys", "print what is in front")),
    Key(_EVERYWHERE, ("F7",), mark("Keys", "check the spelling of what is in front")),
    Key(_EVERYWHERE, ("F1",), mark("Keys", "help on what is on the screen")),
    Key(_EVERYWHERE, ("Ctrl+/",), mark("Keys", "this list of keys")),
    Key(_EVERYWHERE, ("Tab", "Shift+Tab"), mark("Keys", "to the next field or button, or to the one before")),
    Key(_EVERYWHERE, ("Esc",), mark("Keys", "close what is open on top, else back to the list of the page")),
    Key(_EVERYWHERE, ("Space", "Enter"), mark("Keys", "press the button or the link")),
    Key(_LOG, ("Ctrl+Return",), mark("Keys", "nothing changed, go on to the next activity")),
    Key(_LOG, ("Ctrl+Shift+N",), mark("Keys", "something changed")),
    Key(_LIST, ("Ctrl+F",), mark("Keys", "filter the list; where there is none, search everything")),
    Key(_LIST, ("Ctrl+N",), mark("Keys", "new record")),
    Key(_LIST, ("Up", "Down"), mark("Keys", "go through the list")),
    Key(_LIST, ("Enter",), mark("Keys", "go to the record")),
    Key(_LIST, ("Ctrl+C",), mark("Keys", "copy the rows chosen, as a table for Excel")),
    Key(_LIST, ("Ctrl+V",), mark("Keys", "paste rows from Excel")),
    Key(_LIST, ("Shift+F10",), mark("Keys", "the menu of the list: order, columns, copy")),
    Key(_FIELD, ("Ctrl+H",), mark("Keys", "the history of the field")),
    Key(_STEPS, ("Left", "Right"), mark("Keys", "choose a step")),
    Key(_STEPS, ("1", "2", "3", "4", "5"), mark("Keys", "choose a step by its number")),
    Key(_STEPS, ("Delete",), mark("Keys", "take the choice back")),
    Key(_ITEMS, ("Alt+Up", "Alt+Down"), mark("Keys", "the one before and the next one, in conflicts")),
    Key(_ITEMS, ("Ctrl+PgUp", "Ctrl+PgDown"), mark("Keys", "the item before and after, in the self-assessment")),
    Key(_FOUND, ("Down", "Enter"), mark("Keys", "go through what was found, and open it")),
    Key(_FOUND, ("Ctrl+Return",), mark("Keys", "show all results")),
    Key(_PICTURE, ("Up", "Down", "Left", "Right"), mark("Keys", "go from cell to cell or line to line")),
    Key(_PICTURE, ("Enter",), mark("Keys", "open what is behind it")),
    Key(_PREVIEW, ("PgUp", "PgDown"), mark("Keys", "the page before and after")),
    Key(_PREVIEW, ("+", "-", "0"), mark("Keys", "larger, smaller, as wide as there is room")),
)


def make_shortcuts(window: MainWindow) -> None:
    """Give the window its keys; Ctrl and a number leads to a page."""
    for keys, act in (
        ("Ctrl+K", window.go_to_search),
        ("Ctrl+F", window.go_to_search),
        ("Ctrl+Z", window.undo),
        ("Ctrl+Y", window.redo),
        ("Ctrl+Shift+Z", window.redo),
        ("F1", window.ways.open_help),
        ("Ctrl+/", window.ways.open_keys),
        ("F6", partial(window.panes.step, 1)),
        ("Shift+F6", partial(window.panes.step, -1)),
        ("F8", partial(window.panes.widen, 1)),
        ("Shift+F8", partial(window.panes.widen, -1)),
        ("F7", partial(check_spelling, window)),
        ("Ctrl+P", partial(print_shown, window)),
    ):
        QShortcut(QKeySequence(keys), window, act)
    for at in PAGES:
        QShortcut(QKeySequence(f"Ctrl+{at + 1}"), window, partial(window.go_to_page, at))


def keys_in_words() -> str:
    """Return the table for the help: a heading for each place, a line for each thing to do."""
    parts = []
    for where in dict.fromkeys(each.where for each in KEYS):
        lines = [f"- {_say(each.keys)}: {show(each.does)}" for each in KEYS if each.where == where]
        parts.append("\n".join((f"**{show(where)}**", "", *lines)))
    return "\n\n".join(parts)


def _say(keys: tuple[str, ...]) -> str:
    named = [QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) or each for each in keys]
    return ", ".join(named).replace("Return", "Enter").replace("+", r"\+").replace("-", r"\-")


def check_spelling(window: MainWindow) -> None:
    """Go from word to word; what does it is loaded only now."""
    window.spelling.open()


def print_shown(window: MainWindow) -> None:
    """Show what is in front as pages; what does it is loaded only now."""
    window.printing.print()
