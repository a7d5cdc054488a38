"""Two panes side by side; how wide each is can be chosen by dragging, by a press on what is between them, and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QSplitterHandle, QWidget

from kimdesk.i18n import t
from kimdesk.ui.announce import announce
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.panes import pane_name

_SETTLED_MS = 400
_BETWEEN, _STEP = 12, 60


class PaneSplitter(QSplitter):
    """A list and what belongs to its lines. ``settled`` gives the widths that somebody has chosen, in whichever way."""

    settled = Signal(list)

    def __init__(self, usual: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._usual = usual
        self.setHandleWidth(px(_BETWEEN))
        self.setChildrenCollapsible(False)
        self._settled_soon = soon(self, _SETTLED_MS, self._on_settled)
        self.splitterMoved.connect(self._on_moved)

    def createHandle(self) -> QSplitterHandle:
        return PaneHandle(self)

    def restore(self, widths: Sequence[int] | None) -> None:
        """Take these widths, or the usual ones; later the panes share what room comes and goes."""
        self.setSizes(list(widths or self._usual))
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)

    @property
    def panes(self) -> list[QWidget]:
        """The panes, from left to right."""
        return [each for at in range(self.count()) if (each := self.widget(at)) is not None]

    @property
    def is_divided(self) -> bool:
        """Whether both panes stand side by side, so that there are widths to choose."""
        return all(pane.isVisibleTo(self) for pane in self.panes)

    def pane_of(self, widget: QWidget) -> int:
        """Return the pane that a widget is in, or -1."""
        return next((at for at, pane in enumerate(self.panes) if pane is widget or pane.isAncestorOf(widget)), -1)

    def widen(self, at: int, steps: int) -> None:
        """Make a pane wider by so many steps, or narrower, as a drag would do it; a screen reader hears how wide it is."""
        before = self.sizes()
        self.moveSplitter(before[0] + px(_STEP) * (steps if at == 0 else -steps), 1)
        self._say(at, steps if self.sizes() == before else 0)

    def take_usual(self) -> None:
        """Go back to the usual widths."""
        self.setSizes(list(self._usual))
        self._settled_soon.start()
        self._say(0, 0)

    def _say(self, at: int, stopped: int) -> None:
        if stopped:
            words = t("Panes", "{pane}: it gets no wider") if stopped > 0 else t("Panes", "{pane}: it gets no narrower")
        else:
            words = t("Panes", "{pane}: {percent} per cent of the width")
        sizes, pane = self.sizes(), self.panes[at]
        percent = round(100 * sizes[at] / max(sum(sizes), 1))
        announce(pane, words.format(pane=pane_name(pane), percent=percent))

    def _on_moved(self, *_place: int) -> None:
        if self.is_divided:
            self._settled_soon.start()

    def _on_settled(self) -> None:
        if self.is_divided:
            self.settled.emit(self.sizes())


class PaneHandle(QSplitterHandle):
    """What is between two panes: dragged, or pressed for a menu that does the same without dragging."""

    def __init__(self, panes: PaneSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, panes)
        self._panes = panes
        self._pressed = QPoint()
        self.setAccessibleName(t("Panes", "Widths of list and record"))
        self.setToolTip(t("Panes", "Drag to change the widths, or press for a menu (F8)"))

    def make_menu(self) -> QMenu:
        """Return the menu of the widths."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(t("Panes", "Wider list"), partial(self._panes.widen, 0, 1))
        menu.addAction(t("Panes", "Wider record"), partial(self._panes.widen, 1, 1))
        menu.addSeparator()
        menu.addAction(t("Panes", "Usual widths of list and record"), self._panes.take_usual)
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = event.globalPosition().toPoint() - self._pressed
        if event.button() == Qt.MouseButton.LeftButton and moved.manhattanLength() < QApplication.startDragDistance():
            self.make_menu().popup(self._pressed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent if self.underMouse() else tokens().control))
        grip = QRectF(0, 0, px(3), px(32))
        grip.moveCenter(QRectF(self.rect()).center())
        painter.drawRoundedRect(grip, px(1.5), px(1.5))
