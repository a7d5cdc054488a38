"""Bringing something into sight, however many areas it scrolls in."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from kimdesk.ui.theme.style import px


def focus_in_sight(widget: QWidget) -> None:
    """Put the focus there and scroll to it."""
    widget.setFocus()
    show_in_sight(widget)


def show_in_sight(widget: QWidget) -> None:
    """Scroll to it, from the innermost area outwards."""
    parent = widget.parentWidget()
    while parent is not None:
        viewport = parent.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if isinstance(area, QScrollArea) and area.widget() is parent:
            area.ensureWidgetVisible(widget, 0, px(40))
        parent = parent.parentWidget()
