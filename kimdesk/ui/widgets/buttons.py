"""Buttons: one primary on a page, quiet ones beside it, links, and the pills of the header."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from kimdesk.ui.theme.style import font, px, ring, tokens
from kimdesk.ui.widgets.marks import paint_chevron, paint_focus

_MIN_HEIGHT = 32

# The window itself came and went: the ring stays as it was.
_AS_BEFORE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class TextButton(QAbstractButton):
    """A button painted from the tokens; subclasses say how."""

    _weight = QFont.Weight.DemiBold
    _pad = 14
    _inset = 4
    _align = Qt.AlignmentFlag.AlignHCenter
    _size = 14.0

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self._ringed = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Change the words, for eyes and for screen readers."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * px(self._pad) + self._extra(),
            max(metrics.height() + px(10), px(_MIN_HEIGHT)),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(px(44), self.sizeHint().height())

    def begin_quietly(self) -> None:
        """Show no ring before somebody has used the keyboard: the window gives it to this one when it opens."""
        self._ringed = False

    @property
    def has_ring(self) -> bool:
        """Whether the keyboard has come here: who points with the mouse sees where that is."""
        return self.hasFocus() and self._ringed

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self._ringed = False
        elif event.reason() not in _AS_BEFORE:
            self._ringed = True
        super().focusInEvent(event)

    def keyPressEvent(self, event) -> None:
        self._ringed = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _font(self) -> QFont:
        return font(self._size, self._weight)

    def _extra(self) -> int:
        return 0

    def _colours(self) -> tuple[str, str, str]:
        """Text, background and border."""
        raise NotImplementedError(type(self).__name__)

    def _radius(self) -> float:
        return px(6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground, border = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.has_ring:
            # Outside the button, so that it stands out from any colour the button has.
            paint_focus(painter, QRectF(self.rect()), self._radius(), QColor(tokens().focus))
            # With a gap as wide as the ring between it and the button.
            within = 2 * ring()
            box = QRectF(self.rect()).adjusted(within, within, -within, -within)
        painter.setPen(self._edge(border))
        colour = QColor(ground)
        if self.isDown():
            colour = colour.darker(112) if colour.lightness() > 60 else colour.lighter(125)
        elif self.underMouse() and self.isEnabled():
            colour = colour.darker(104) if colour.lightness() > 60 else colour.lighter(112)
        painter.setBrush(colour)
        radius = self._radius() - (ring() if self.has_ring else 0)
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        room = self._words_room()
        fits = QFontMetrics(self._font()).horizontalAdvance(self.text()) <= room.width() + px(self._inset)
        words = (
            self.text()
            if fits
            else QFontMetrics(self._font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        )
        painter.drawText(room, self._align | Qt.AlignmentFlag.AlignVCenter, words)
        self._paint_more(painter, ink)

    def _edge(self, border: str) -> QPen:
        """Return the pen of the border: broken where a button cannot be pressed and no colour is left to say so."""
        if not self.isEnabled() and tokens().patterns:
            return QPen(QColor(tokens().control), 1, Qt.PenStyle.DashLine)
        return QPen(QColor(border), 1) if border else QPen(Qt.PenStyle.NoPen)

    def _words_room(self) -> QRect:
        """Return where the words may stand."""
        inset = px(self._inset)
        return self.rect().adjusted(inset, 0, -self._extra() - inset, 0)

    def _paint_more(self, painter: QPainter, ink: str) -> None:
        """Hook for an arrow or a cross."""


class PrimaryButton(TextButton):
    """The one thing a page is for."""

    def _colours(self) -> tuple[str, str, str]:
        t = tokens()
        return (t.on_accent, t.accent, "") if self.isEnabled() else (t.ink2, t.neutral[1], t.line)


class SecondaryButton(TextButton):
    """Something else one can do; ``accented`` writes it in the accent colour, ``compact`` fits a narrow pane."""

    def __init__(self, text: str, parent: QWidget | None = None, accented: bool = False, compact: bool = False) -> None:
        super().__init__(text, parent)
        self._accented = accented
        if compact:
            self._pad, self._size = 9, 13.0

    def _colours(self) -> tuple[str, str, str]:
        t = tokens()
        if not self.isEnabled():
            return t.control, t.panel, t.line
        if self.isChecked():
            return t.accent, t.accent_soft, t.accent
        return (t.accent, t.panel, t.accent) if self._accented else (t.ink, t.panel, t.control)


class LinkButton(TextButton):
    """Words that lead somewhere."""

    _weight = QFont.Weight.Normal
    # Room for the ring of the focus beside the first letter and the last.
    _pad = 4
    _inset = 4
    _align = Qt.AlignmentFlag.AlignLeft

    def _font(self) -> QFont:
        return font(self._size, self._weight, underline=True)

    def _colours(self) -> tuple[str, str, str]:
        return tokens().accent, "#00000000", ""

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * px(self._pad), max(metrics.height() + px(4), px(28)))


class PillButton(TextButton):
    """A pill of the header; with a menu it opens one and shows an arrow."""

    _size = 13.0
    _weight = QFont.Weight.Medium

    def __init__(self, text: str, parent: QWidget | None = None, soft: bool = False) -> None:
        super().__init__(text, parent)
        self._soft = soft
        self._menu: QMenu | None = None
        self.clicked.connect(self._on_clicked)

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu when pressed."""
        self._menu = menu
        self.updateGeometry()

    def menu(self) -> QMenu | None:
        """Return the menu."""
        return self._menu

    def _on_clicked(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _extra(self) -> int:
        return px(14) if self._menu is not None else 0

    def _radius(self) -> float:
        return self.height() / 2 - 0.5

    def _colours(self) -> tuple[str, str, str]:
        t = tokens()
        return (t.ink, t.accent_soft, t.accent) if self._soft else (t.ink, t.panel, t.line)

    def _arrow_box(self) -> QRectF:
        size = px(8)
        return QRectF(self.width() - px(12) - size, self.height() / 2 - size / 4, size, size * 0.6)

    def _words_room(self) -> QRect:
        room = super()._words_room()
        if self._menu is not None:
            # A name that is cut short ends before the arrow, and begins after the bend of the pill.
            room.setLeft(px(10))
            room.setRight(int(self._arrow_box().left()) - px(6))
        return room

    def _paint_more(self, painter: QPainter, ink: str) -> None:
        if self._menu is not None:
            paint_chevron(painter, self._arrow_box(), QColor(ink))


class FilterChip(TextButton):
    """A filter that is on; pressing it takes it away."""

    _size = 13.0
    _weight = QFont.Weight.Normal
    _pad = 11

    def _extra(self) -> int:
        return px(14)

    def _radius(self) -> float:
        return self.height() / 2 - 0.5

    def _colours(self) -> tuple[str, str, str]:
        return tokens().ink, tokens().panel, tokens().control

    def _paint_more(self, painter: QPainter, ink: str) -> None:
        size, right = px(7), self.width() - px(12)
        top = self.height() / 2 - size / 2
        painter.setPen(QPen(QColor(ink), 1.4))
        painter.drawLine(int(right - size), int(top), int(right), int(top + size))
        painter.drawLine(int(right - size), int(top + size), int(right), int(top))
