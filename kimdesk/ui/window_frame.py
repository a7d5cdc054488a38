"""The window before there is anything in it: painted at once, while the records are opened behind it.

``Qt`` itself, the name space of all flags, is not used here: loading it takes longer than everything else in this file.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QFontMetrics, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

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
    """Header and tabs as they are going to be, and what is being waited for; tells ``painted`` when it has been seen.

    It is put together of parts that Qt paints by itself: whoever sets a colour on a painter has all flags of Qt loaded.
    """

    def __init__(self, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._frame, self._shown = frame, False
        self.setAccessibleName(t("Window", "Opening the records"))
        look = tokens()
        _fill(self, look.bg)
        self._strips = [_strip(self, each) for each in (look.panel, look.line, look.line)]
        self._title = _words(self, t("Window", "KIM Desk"), font(16, QFont.Weight.Bold), look.ink)
        self._tabs = [
            _words(
                self,
                name,
                font(14, QFont.Weight.Normal if at else QFont.Weight.DemiBold),
                look.ink2 if at else look.accent,
            )
            for at, name in enumerate(tab_names())
        ]
        self._mark = _strip(self, look.accent)
        self._waiting = _words(self, t("Window", "Opening the records…"), font(14), look.ink2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        head, line, width = px(48), px(40), self.width()
        panel, upper, lower = self._strips
        panel.setGeometry(0, 0, width, head + line)
        upper.setGeometry(0, head - 1, width, 1)
        lower.setGeometry(0, head + line - 1, width, 1)
        self._title.setGeometry(px(16), 0, width, head)
        metrics = QFontMetrics(font(14, QFont.Weight.DemiBold))
        left = px(12)
        for at, tab in enumerate(self._tabs):
            wide = metrics.horizontalAdvance(tab.text()) + px(28)
            tab.setGeometry(left + px(14), head, wide - px(14), line)
            if at == 0:
                self._mark.setGeometry(left, head + line - px(3), wide, px(3))
            left += wide
        wide = self._waiting.sizeHint().width()
        self._waiting.setGeometry((width - wide) // 2, head + line, wide, self.height() - head - line)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self._frame.painted.emit)


def _fill(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def _strip(parent: QWidget, colour: str) -> QWidget:
    strip = QWidget(parent)
    _fill(strip, colour)
    return strip


def _words(parent: QWidget, text: str, letters: QFont, colour: str) -> QLabel:
    words = QLabel(text, parent)
    words.setFont(letters)
    palette = words.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    words.setPalette(palette)
    return words
