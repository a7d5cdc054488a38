"""What is a pane of the window: F6 leads from one to the next."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

_Pane = TypeVar("_Pane", bound=QWidget)
_MARK = "pane"


def as_pane(widget: _Pane, name: str) -> _Pane:
    """Mark a part of a page as a pane, and return it; ``name`` is said when the keyboard comes there."""
    widget.setProperty(_MARK, name)
    if not widget.accessibleName():
        widget.setAccessibleName(name)
    return widget


def pane_name(widget: QWidget) -> str:
    """Return what a pane is called; nothing where it is none."""
    return str(widget.property(_MARK) or "")
