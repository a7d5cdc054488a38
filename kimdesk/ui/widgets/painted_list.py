"""Rows painted as one picture: arrow keys walk through them, Enter or a click opens one, a reader finds each of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.marks import paint_focus

if TYPE_CHECKING:
    from kimdesk.ui.widgets.accessible import Piece


class Line(Protocol):
    """One row: its key, and all of it in words."""

    @property
    def key(self) -> str: ...

    @property
    def words(self) -> str: ...


L = TypeVar("L", bound=Line)


class PaintedList(QWidget, Generic[L]):
    """What is drawn row by row; whoever builds on it says where a row lies, what it looks like and whether it opens."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[L] = []
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _show(self, lines: Sequence[L], at: int) -> None:
        """Show these rows from top to bottom, the keys beginning at one of them."""
        self._lines, self._at = list(lines), max(min(at, len(lines) - 1), 0)
        self.restyle()
        self._announce()
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the height from the rows and the text size in use."""
        raise NotImplementedError(type(self).__name__)

    def _box(self, at: int) -> QRectF:
        """Return where a row lies."""
        raise NotImplementedError(type(self).__name__)

    def _paint(self, painter: QPainter, at: int) -> None:
        """Paint a row."""
        raise NotImplementedError(type(self).__name__)

    def _nothing(self) -> str:
        """Return what a reader hears where there is no row."""
        raise NotImplementedError(type(self).__name__)

    def _opens(self, _line: L) -> bool:
        return True

    def _chosen(self, _line: L) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.height())

    # --- keys, mouse, readers ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step and 0 <= self._at + step < len(self._lines):
            self._go(self._at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lines:
            self._open(self._at)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._found(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self._open(at)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._found(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._lines[at].words if at >= 0 else "", self)
            return True
        return super().event(event)

    def pieces(self) -> list[Piece]:
        """Return what a screen reader finds in the picture: one part for each row."""
        from kimdesk.ui.widgets.accessible import Piece

        return [
            Piece(each.words, self._box(at), chosen=self._chosen(each), current=at == self._at)
            for at, each in enumerate(self._lines)
        ]

    def press_piece(self, at: int) -> None:
        """Open a row as whoever uses a screen reader presses it."""
        self._go(at)
        self._open(at)

    def _go(self, at: int) -> None:
        self._at = at
        self._announce()
        self.update()

    def _open(self, at: int) -> None:
        if self._opens(self._lines[at]):
            self.opened.emit(self._lines[at].key)

    def _found(self, place: QPointF) -> int:
        return next((at for at in range(len(self._lines)) if self._box(at).contains(place)), -1)

    def _announce(self) -> None:
        self.setAccessibleName(self._lines[self._at].words if self._lines else self._nothing())
        self.setAccessibleDescription("\n".join(each.words for each in self._lines))

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(len(self._lines)):
            self._paint(painter, at)
        if self.hasFocus() and self._lines:
            paint_focus(painter, self._box(self._at), px(6), QColor(tokens().focus))
