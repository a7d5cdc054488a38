"""What a screen reader finds inside the controls that are painted as one piece: steps, tabs, cells.

Each gives its parts as ``Piece``; Qt asks for them only while something listens. The parts can be read, not pressed: an
action interface written in Python takes the program down as soon as something outside asks for it (PySide 6.11). Whoever
uses a screen reader presses the keys of the whole.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


class Piece(NamedTuple):
    """One part of a painted control, as it is now."""

    name: str
    box: QRectF
    chosen: bool = False
    current: bool = False


Pieces = Callable[[Any], list[Piece]]


def _steps(control: Any) -> list[Piece]:
    boxes = control._boxes(control.width())
    return [
        Piece(words, box, key == control.chosen, key == control.chosen)
        for (key, words), box in zip(control._steps, boxes, strict=True)
    ]


def _pieces(painted: Any) -> list[Piece]:
    return painted.pieces()


# By the name of the class: the role of the whole, the role of a part, and where the parts come from.
_KNOWN: dict[str, tuple[Role, Role, Pieces]] = {
    "SegmentedControl": (Role.Grouping, Role.RadioButton, _steps),
    "TabBar": (Role.PageTabList, Role.PageTab, _pieces),
    "HeatMap": (Role.Table, Role.Cell, _pieces),
    "RiskMap": (Role.Table, Role.Cell, _pieces),
    "StepBars": (Role.List, Role.ListItem, _pieces),
    "SourceTree": (Role.List, Role.ListItem, _pieces),
}


class _Part(QAccessibleInterface):
    def __init__(self, whole: _Whole, at: int) -> None:
        super().__init__()
        self._whole, self._at = whole, at

    def _piece(self) -> Piece | None:
        pieces = self._whole.pieces()
        return pieces[self._at] if self._at < len(pieces) else None

    def isValid(self) -> bool:
        return self._piece() is not None

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface | None:
        widget = self._whole.shown
        return QAccessible.queryAccessibleInterface(widget) if shiboken6.isValid(widget) else None

    def child(self, _index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> Role:
        return self._whole.part_role

    def text(self, what: QAccessible.Text) -> str:
        piece = self._piece()
        return piece.name if piece is not None and what == QAccessible.Text.Name else ""

    def setText(self, _what: QAccessible.Text, _text: str) -> None:
        """Nobody renames a part."""

    def rect(self) -> QRect:
        piece, widget = self._piece(), self._whole.shown
        if piece is None:
            return QRect()
        box = piece.box.toRect()
        return QRect(widget.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        piece, widget = self._piece(), self._whole.shown
        if piece is not None:
            state.checkable = self.role() == Role.RadioButton
            state.checked = piece.chosen and bool(state.checkable)
            state.selectable = not state.checkable
            state.selected = piece.chosen and not state.checkable
            state.focusable = True
            state.focused = piece.current and widget.hasFocus()
            state.disabled = not widget.isEnabled()
        return state


class _Whole(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: Role, part_role: Role, pieces: Pieces) -> None:
        super().__init__(widget, role)
        self.shown, self.part_role, self._pieces = widget, part_role, pieces
        self._parts: list[_Part] = []

    def pieces(self) -> list[Piece]:
        return self._pieces(self.shown) if shiboken6.isValid(self.shown) else []

    def childCount(self) -> int:
        count = len(self.pieces())
        while len(self._parts) < count:
            part = _Part(self, len(self._parts))
            self._parts.append(part)
            QAccessible.registerAccessibleInterface(part)
        return count

    def child(self, index: int) -> QAccessibleInterface | None:
        return self._parts[index] if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._parts.index(child) if child in self._parts else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next((part for part in self._parts if part.isValid() and part.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:
        at = next((at for at, piece in enumerate(self.pieces()) if piece.current), -1)
        return self.child(at) if at >= 0 and self.shown.hasFocus() else None


class _Installed:
    already = False


def install() -> None:
    """Tell Qt once whom to ask about the painted controls."""
    if not _Installed.already:
        _Installed.already = True
        QAccessible.installFactory(_make)


def _make(name: str, thing: QObject) -> QAccessibleInterface | None:
    if name not in _KNOWN or not isinstance(thing, QWidget):
        return None
    return _Whole(thing, *_KNOWN[name])
