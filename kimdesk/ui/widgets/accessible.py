"""What a screen reader finds inside the controls that are painted as one piece: steps, tabs, cells.

Each gives its parts as ``Piece`` and says what pressing one does; Qt asks for them only while something listens. A part
is built on Qt's own interface of a widget, because an action interface made in Python alone takes the program down as soon
as something outside asks for it (PySide 6.11).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QItemSelectionModel, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QComboBox, QWidget

from kimdesk.i18n import t

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

# What is painted as one thing and says all of it in its name: without a role a reader passes over it.
_PLAIN: dict[str, Role] = {
    "BandLegend": Role.StaticText,
    "Chip": Role.StaticText,
    "FirstSteps": Role.Window,
    "FormPanel": Role.Grouping,
    "Legend": Role.StaticText,
    "OneLine": Role.StaticText,
    "ScoreColumn": Role.StaticText,
    "Stages": Role.StaticText,
    "StateCounts": Role.StaticText,
    "StateMark": Role.StaticText,
    "StepTrend": Role.Graphic,
    "ValueTrend": Role.Graphic,
    "WrittenValue": Role.Grouping,
}


_FOLLOWED = "selection is followed"


class _Part(QAccessibleWidget):
    def __init__(self, whole: _Whole, at: int) -> None:
        super().__init__(whole.shown, whole.part_role)
        self._whole, self._at = whole, at

    def _piece(self) -> Piece | None:
        pieces = self._whole.pieces()
        return pieces[self._at] if self._at < len(pieces) else None

    def isValid(self) -> bool:
        return self._piece() is not None

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()] if self._whole.can_be_pressed else []

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            # Later: what a press brings about may take this part away, and whoever asked is still waiting.
            QTimer.singleShot(0, self._whole.shown, partial(self._whole.press, self._at))

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

    @property
    def can_be_pressed(self) -> bool:
        """Whether its parts may be pressed now: what takes no focus is only to be read."""
        shown = self.shown
        if not shiboken6.isValid(shown) or not hasattr(shown, "press_piece"):
            return False
        return shown.isEnabled() and shown.focusPolicy() != Qt.FocusPolicy.NoFocus

    def press(self, at: int) -> None:
        if self.can_be_pressed and at < len(self.pieces()):
            self.shown.press_piece(at)  # type: ignore[attr-defined]

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


class _Choice(QAccessibleWidget):
    """On Linux Qt calls a choice by what is chosen and never by its name; here it says both."""

    def __init__(self, choice: QComboBox) -> None:
        super().__init__(choice, Role.ComboBox)
        self._choice = choice

    def text(self, what: QAccessible.Text) -> str:
        if what == QAccessible.Text.Value:
            return self._choice.currentText()
        if what == QAccessible.Text.Name and self._choice.accessibleName():
            return t("Segmented", "{name}: {step}").format(name=super().text(what), step=self._choice.currentText())
        return super().text(what)

    def childCount(self) -> int:
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self._choice.view()) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._choice.view() else -1

    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = state.expandable = True
        state.expanded = self._choice.view().isVisible()
        state.collapsed = not state.expanded
        return state

    def actionNames(self) -> list[str]:
        acts = QAccessibleActionInterface
        return [acts.showMenuAction(), acts.pressAction()] if self._choice.isEnabled() else []

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            turn = self._choice.hidePopup if self._choice.view().isVisible() else self._choice.showPopup
            QTimer.singleShot(0, self._choice, turn)


def _follow_selection(view: QAbstractItemView) -> None:
    """Let what is selected from outside be gone to as well: a reader selects, and every page of ours follows the current row."""
    # A view without a model has no selection, whatever Qt's stubs say.
    changed = getattr(view.selectionModel(), "selectionChanged", None)
    if changed is not None and not view.property(_FOLLOWED):
        view.setProperty(_FOLLOWED, True)
        # Later: by then whoever moved by keys or with the mouse has arrived.
        changed.connect(lambda *_: QTimer.singleShot(0, view, partial(_go_to_selected, view)))


def _go_to_selected(view: QAbstractItemView) -> None:
    model = view.selectionModel()
    chosen = model.selectedIndexes()
    if len({each.row() for each in chosen}) == 1 and view.currentIndex().row() != chosen[0].row():
        model.setCurrentIndex(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)


class _Installed:
    already = False


def install() -> None:
    """Tell Qt once whom to ask about the painted controls."""
    if not _Installed.already:
        _Installed.already = True
        QAccessible.installFactory(_make)


def _make(name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractItemView):
        _follow_selection(thing)
    if name == "ChoiceInput" and isinstance(thing, QComboBox) and sys.platform.startswith("linux"):
        return _Choice(thing)
    if name in _PLAIN:
        return QAccessibleWidget(thing, _PLAIN[name])
    return _Whole(thing, *_KNOWN[name]) if name in _KNOWN else None
