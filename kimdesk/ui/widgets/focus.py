"""Where the keyboard is: in the order in which one reads, and back where it was when a dialog closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

_STEPS = 2000


def put_in_order(controls: Sequence[QWidget]) -> None:
    """Let Tab go through these controls in this order."""
    for first, second in pairwise(controls):
        QWidget.setTabOrder(first, second)


def follow_layout(root: QWidget) -> None:
    """Let Tab go through everything inside as it is laid out, though it was made in another order."""
    put_in_order(list(_stops(root)))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inner is not None:
        yield from _stops(inner)
    elif layout is not None:
        yield from _stops_of(layout)
    else:
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from _stops(child)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)


def first_control(root: QWidget) -> QWidget | None:
    """Return the first control inside that takes the keyboard."""
    at: QWidget | None = root.nextInFocusChain()
    for _step in range(_STEPS):
        if at is None or at is root:
            return None
        if takes_keys(at) and root.isAncestorOf(at):
            return at
        at = at.nextInFocusChain()
    return None


def resting_in(page: QWidget) -> QWidget | None:
    """Return where the keyboard is best on a page: its list, the first field of what stands in its place, or the first control."""
    place: QWidget | None = getattr(page, "table", getattr(page, "list", None))
    if place is not None and place.isVisible():
        return place
    first_field: Callable[[], QWidget | None] = getattr(getattr(page, "editor", None), "first_field", lambda: None)
    return first_field() or first_control(page)


class FocusMemory(QObject):
    """Gives the keyboard back to where it was before a dialog opened; where that is gone, or what had it went away
    by itself, to the place that ``rest`` names.
    """

    def __init__(self, window: QWidget, rest: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._shown, self._rest = window, rest
        self._last: QWidget | None = None
        self._before: QWidget | None = None
        self._dialog: QWidget | None = None
        self._chosen_by_qt: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_changed)

    def _on_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inside(new):
            if self._before is not None:
                QTimer.singleShot(0, self, self._go_back)
            elif old is not None and shiboken6.isValid(old) and not takes_keys(old):
                # It was taken away under the hands of whoever used it, and Qt chose the next one.
                self._chosen_by_qt = new
                QTimer.singleShot(0, self, self._leave)
            self._last = new
        elif new is not None and self._before is None:
            self._before, self._dialog = self._last, new.window()
        elif new is None and self._before is not None:
            QTimer.singleShot(0, self, self._look_for_dialog)

    def _inside(self, widget: QWidget) -> bool:
        return (
            shiboken6.isValid(widget) and self._shown.isAncestorOf(widget) and widget.window() is self._shown.window()
        )

    def _go_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and takes_keys(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go_to_rest()

    def _look_for_dialog(self) -> None:
        """Where a dialog has gone and nobody has taken the keyboard, the window takes it; another program keeps it."""
        dialog = self._dialog
        gone = dialog is None or not shiboken6.isValid(dialog) or not dialog.isVisible()
        if gone and self._before is not None and QApplication.focusWidget() is None:
            self._shown.window().activateWindow()
            self._go_back()

    def _leave(self) -> None:
        if QApplication.focusWidget() is self._chosen_by_qt:
            self._go_to_rest()

    def _go_to_rest(self) -> None:
        place = self._rest()
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab comes to it now."""
    return (
        shiboken6.isValid(widget)
        and widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )
