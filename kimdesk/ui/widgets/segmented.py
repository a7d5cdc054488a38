"""A scale in its own words: one step is chosen, the one of last time is underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.marks import paint_focus


class SegmentedControl(QWidget):
    """Chooses one of a few steps by click, arrow keys or number keys; Delete takes the choice back.

    ``last`` says, with {step}, when the underlined step was given: last quarter unless another time is meant.
    """

    step_chosen = Signal(object)

    def __init__(
        self, name: str, steps: Sequence[tuple[str, str]], parent: QWidget | None = None, last: str = ""
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._last = last or t("Segmented", "Last quarter: {step}. ")
        self._steps = list(steps)
        self._chosen: str | None = None
        self._before: str | None = None
        self._enabled = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._announce()

    @property
    def chosen(self) -> str | None:
        """The key of the step chosen."""
        return self._chosen

    def show_step(self, chosen: str | None, before: str | None = None) -> None:
        """Show a choice and the answer of last time; emits nothing."""
        self._chosen, self._before = chosen, before
        self._announce()
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting anybody choose: flat, and without the focus."""
        self._enabled = not read_only
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        self.update()
        self.setCursor(Qt.CursorShape.ArrowCursor if read_only else Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = {box.top() for box in self._boxes(width)}
        return self._line() * max(len(rows), 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [key for key, _words in self._steps]
        at = keys.index(self._chosen) if self._chosen in keys else -1
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._choose(keys[max(0, min(len(keys) - 1, at + step))])
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(keys):
            self._choose(keys[int(event.text()) - 1])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for (key, _words), box in zip(self._steps, self._boxes(self.width()), strict=True):
            if box.contains(event.position()):
                self._choose(key)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t_ = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes(self.width())
        used = max(box.right() for box in boxes)
        whole = QRectF(0.5, 0.5, used - 1, self.height() - 1)
        shape = QPainterPath()
        shape.addRoundedRect(whole, px(6), px(6))
        painter.fillPath(shape, QColor(t_.panel if self._enabled else t_.bg))
        painter.setClipPath(shape)
        chosen_ink, chosen_ground = (t_.on_accent, t_.accent) if self._enabled else (t_.ink, t_.neutral[1])
        for (key, words), box in zip(self._steps, boxes, strict=True):
            chosen = key == self._chosen
            if chosen:
                painter.fillRect(box, QColor(chosen_ground))
            painter.setFont(self._font(chosen))
            painter.setPen(QColor(chosen_ink if chosen else t_.ink2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            if key == self._before:
                bar = QRectF(box.left() + px(3), box.bottom() - px(4), box.width() - px(6), px(3))
                mark = t_.control if not self._enabled else t_.on_accent if chosen else t_.accent
                painter.fillRect(bar, QColor(mark))
            if box.left():
                painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), QColor(t_.line))
            elif box.top():
                painter.fillRect(QRectF(0, box.top(), used, 1), QColor(t_.line))
        if boxes[-1].top():
            # The last row may be shorter than the others: what comes after it is no step.
            painter.fillRect(QRectF(boxes[-1].right(), boxes[-1].top(), 1, boxes[-1].height()), QColor(t_.line))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(t_.control if self._enabled else t_.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        if self.hasFocus():
            paint_focus(
                painter, QRectF(0, 0, used, self.height()), px(6), QColor(t_.ink if self._chosen else t_.accent)
            )

    def press_piece(self, at: int) -> None:
        """Choose a step as whoever uses a screen reader presses it."""
        self._choose(self._steps[at][0])

    def _choose(self, key: str | None) -> None:
        if self._enabled and key != self._chosen:
            self._chosen = key
            self._announce()
            self.update()
            self.step_chosen.emit(key)

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._font(True))
        return [metrics.horizontalAdvance(words) + px(18) for _key, words in self._steps]

    def _line(self) -> int:
        return max(QFontMetrics(self._font()).height() + px(10), px(28))

    def _boxes(self, room: int) -> list[QRectF]:
        """Return the box of each step: in one row, or going on in the next where there is no room."""
        boxes: list[QRectF] = []
        left = top = 0.0
        for width in self._widths():
            if left and left + width > room + 1:
                left, top = 0.0, top + self._line()
            boxes.append(QRectF(left, top, width, self._line()))
            left += width
        return boxes

    def _font(self, strong: bool = False) -> QFont:
        return font(13, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)

    def _announce(self) -> None:
        words = dict(self._steps)
        said = words.get(self._chosen or "", t("Segmented", "nothing chosen"))
        self.setAccessibleName(t("Segmented", "{name}: {step}").format(name=self._name, step=said))
        before = words.get(self._before or "")
        options = ", ".join(words.values())
        last = self._last.format(step=before) if before else ""
        self.setAccessibleDescription(
            last + t("Segmented", "Steps: {options}. Arrow keys choose.").format(options=options)
        )
