"""F6 and Shift+F6 lead from pane to pane of the window, F8 and Shift+F8 make one wider, Escape leads back to where one works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kimdesk.i18n import t
from kimdesk.ui.announce import announce
from kimdesk.ui.widgets.focus import first_control, takes_keys
from kimdesk.ui.widgets.pane_splitter import PaneSplitter
from kimdesk.ui.widgets.panes import as_pane, pane_name

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow


class PaneKeys(QObject):
    """Header, tabs, what the page marks as its panes from left to right, status line. A page without any is one itself.

    The keyboard comes back to where it was in a pane; the first time it goes to the pane's list or its first control.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._shown = window
        as_pane(window.header, t("Panes", "Header"))
        as_pane(window.tabs, t("Panes", "Pages"))
        as_pane(window.status, t("Panes", "Status line"))
        self._last: dict[QWidget, QWidget] = {}
        window.installEventFilter(self)

    def panes(self) -> list[QWidget]:
        """Return the panes that are seen and hold something for the keyboard, in their order."""
        window = self._shown
        page = window.page_shown
        marked = [] if page is None else [each for each in page.findChildren(QWidget) if pane_name(each)]
        seen = [each for each in marked if each.isVisible() and self._rest(each) is not None]
        # Where one holds another, the inner one is meant.
        inner = [each for each in seen if not any(each is not one and each.isAncestorOf(one) for one in seen)]
        inner.sort(key=lambda pane: (pane.mapTo(window, QPoint(0, 0)).x(), pane.mapTo(window, QPoint(0, 0)).y()))
        if not inner and page is not None and self._rest(page) is not None:
            inner = [page]
        return [window.header, window.tabs, *inner, window.status]

    def step(self, by: int) -> None:
        """Take the keyboard to the next pane, or to the one before, and say which it is."""
        panes = self.panes()
        at = self._current(panes)
        if at >= 0:
            self._last[panes[at]] = self._focus()
        self._enter(panes[(at + by) % len(panes) if at >= 0 else (0 if by > 0 else -1)])

    def widen(self, steps: int) -> None:
        """Make the pane that the keyboard is in wider by so many steps, or narrower; say why where that cannot be."""
        panes = self._side_by_side()
        at = panes.pane_of(self._focus()) if panes is not None else -1
        if panes is not None and at >= 0:
            panes.widen(at, steps)
        elif panes is not None:
            self._shown.status.say(t("Panes", "F8 makes the list or the record wider, whichever the keyboard is in."))

    def widen_one(self, at: int) -> None:
        """Make the list wider (0) or the record (1), wherever the keyboard is."""
        if (panes := self._side_by_side()) is not None:
            panes.widen(at, 1)

    def take_usual_widths(self) -> None:
        """Give the panes side by side their usual widths."""
        if (panes := self._side_by_side()) is not None:
            panes.take_usual()

    def _side_by_side(self) -> PaneSplitter | None:
        page = self._shown.page_shown
        found = page.findChildren(PaneSplitter) if page is not None else []
        shown = next((each for each in found if each.isVisible() and each.is_divided), None)
        if shown is None:
            self._shown.status.say(
                t("Panes", "No list and record stand side by side here whose widths could be chosen.")
            )
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What Escape was pressed on had no use for it itself.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Go back to where one works on the page: its list, or its first control."""
        place = self._shown.ways.resting_place()
        if place is not None and not place.hasFocus():
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None else self._shown

    def _current(self, panes: list[QWidget]) -> int:
        focus = self._focus()
        return next((at for at, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)), -1)

    def _enter(self, pane: QWidget) -> None:
        self._last = {held: each for held, each in self._last.items() if shiboken6.isValid(held)}
        last = self._last.get(pane)
        known = last is not None and takes_keys(last) and (last is pane or pane.isAncestorOf(last))
        place = last if known else self._rest(pane)
        if place is not None:
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
            page = self._shown.page_shown
            announce(pane, pane_name(pane) or str(getattr(page, "page_name", "")) or pane.accessibleName())

    def _rest(self, pane: QWidget) -> QWidget | None:
        """Return where the keyboard goes in a pane: itself, its list where there is something in it, its first control."""
        if takes_keys(pane):
            return pane
        lists = (each for each in pane.findChildren(QAbstractItemView) if takes_keys(each))
        return next(lists, None) or first_control(pane)
