"""The window before there is anything in it: painted at once, while the records are opened behind it.

``Qt`` itself, the name space of all flags, is not used here: loading it takes longer than everything else in this file.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kimdesk.i18n import t
from kimdesk.settings import Settings
from kimdesk.ui.theme.style import font, px, tokens

SMALLEST = (1000, 600)


def tab_names() -> list[str]:
    """Return what the pages are called, in their order."""
    return [
        t("Window", "Overview"),
        t("Window", "KIM log"),
        t("Window", "Information assets"),
        t("Window", "Action plan"),
        t("Window", "Registers"),
        t("Window", "Conflicts"),
        t("Window", "Sync"),
    ]


def short_tab_names() -> list[str]:
    """Return what the pages are called where there is little room."""
    return [
        t("Window", "Overview"),
        t("Window", "Log"),
        t("Window", "Assets"),
        t("Window", "Actions"),
        t("Window", "Registers"),
        t("Window", "Conflicts"),
        t("Window", "Sync"),
    ]


class WindowFrame(QMainWindow):
    """Holds the place of the main window, which later moves in; what closes one closes both."""

    painted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle(t("Window", "KIM Desk"))
        self.setMinimumSize(min(px(SMALLEST[0]), 1100), min(px(SMALLEST[1]), 620))
        # The title bar takes its share of the screen too; larger text needs a larger window.
        room = self.screen().availableGeometry()
        self.resize(min(px(1280), room.width()), min(px(720), room.height() - px(40)))
        kept = settings["geometry"]
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self._face = _Face(self)
        self.setCentralWidget(self._face)

    def move_in(self, window: QWidget) -> None:
        """Show the main window itself from now on; whoever hears it is told where they are before any key is pressed."""
        from PySide6.QtCore import Qt

        from kimdesk.ui.widgets.focus import first_control

        self._window = window
        self.setCentralWidget(window)
        window.show()
        first = first_control(window)
        if self.focusWidget() is None and first is not None:
            # For this reason, which shows no ring before somebody has used the keyboard.
            first.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        inner = self.centralWidget()
        if inner is not None and not inner.close():
            event.ignore()
            return
        super().closeEvent(event)


class _Face(QWidget):
    """Header and tabs as they are going to be, and what is being waited for."""

    def __init__(self, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._shown = False
        self.setAccessibleName(t("Window", "Opening the records"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t_ = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t_.bg))
        head, line = px(48), px(40)
        painter.fillRect(0, 0, self.width(), head + line, QColor(t_.panel))
        for bottom in (head - 1, head + line - 1):
            painter.fillRect(0, bottom, self.width(), 1, QColor(t_.line))
        painter.setPen(QColor(t_.ink))
        painter.setFont(font(16, QFont.Weight.Bold))
        painter.drawText(QPointF(px(16), _base(font(16), 0, head)), t("Window", "KIM Desk"))
        self._paint_tabs(painter, QRectF(0, head, self.width(), line))
        painter.setPen(QColor(t_.ink2))
        painter.setFont(font(14))
        words = t("Window", "Opening the records…")
        left = (self.width() - QFontMetrics(font(14)).horizontalAdvance(words)) / 2
        painter.drawText(QPointF(left, _base(font(14), head + line, self.height() - head - line)), words)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self._frame.painted.emit)

    def _paint_tabs(self, painter: QPainter, strip: QRectF) -> None:
        t_ = tokens()
        metrics = QFontMetrics(font(14, QFont.Weight.DemiBold))
        left = float(px(12))
        for at, name in enumerate(tab_names()):
            width = metrics.horizontalAdvance(name) + px(28)
            painter.setFont(font(14, QFont.Weight.Normal if at else QFont.Weight.DemiBold))
            painter.setPen(QColor(t_.ink2 if at else t_.accent))
            painter.drawText(QPointF(left + px(14), _base(font(14), strip.top(), strip.height())), name)
            if at == 0:
                painter.fillRect(QRectF(left, strip.bottom() - px(3), width, px(3)), QColor(t_.accent))
            left += width


def _base(letters: QFont, top: float, height: float) -> float:
    """Return where the foot of a line of text stands in the middle of a strip."""
    metrics = QFontMetrics(letters)
    return top + (height + metrics.ascent() - metrics.descent()) / 2
