"""Pages of a document below each other, drawn as they come into sight: with the mouse, the keys or a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import px, tokens

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FIT = ZOOMS.index(1.0)
_GAP = 12
# As wide as a page is read well; wider windows leave room beside it.
_WIDEST = 820
# So many pages above and below what is seen keep their pictures.
_NEAR = 2


class PageSheet(QWidget):
    """One page; white as paper is, in a dark window too."""

    def __init__(self, number: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.picture: QImage | None = None
        self.drawn_for = 0
        self.setAccessibleName(t("Preview", "Page {page} of {pages}").format(page=number + 1, pages=count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self.picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.picture)
        painter.setPen(QColor(tokens().control))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageView(QScrollArea):
    """``wanted`` asks for pictures: which pages, and how many points of the screen wide. ``moved`` tells which page is read."""

    wanted = Signal(tuple, int)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets: list[PageSheet] = []
        self.current = 0
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._zoom = _FIT
        self._asked: tuple[tuple[int, ...], int] = ((), 0)
        self._inner = QWidget()
        self.setWidget(self._inner)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def sight(self) -> range:
        """The pages of which something is seen."""
        top = self.verticalScrollBar().value()
        end = top + self.viewport().height()
        seen = [each.number for each in self.sheets if each.y() < end and each.y() + each.height() > top]
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    @property
    def zoom(self) -> float:
        """How large pages are beside those that fill the width."""
        return ZOOMS[self._zoom]

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Begin a document whose pages have these sizes."""
        for each in self.sheets:
            each.hide()
            each.deleteLater()
        self._sizes, self.current = tuple(sizes), 0
        self.sheets = [PageSheet(at, len(self._sizes), self._inner) for at in range(len(self._sizes))]
        for each in self.sheets:
            each.show()
        self._lay_out()
        self._tell()

    def show_picture(self, number: int, width: int, picture: QImage, words: str) -> None:
        """Show a page as it was drawn for this width, and what it says to whoever listens."""
        sheet = self.sheets[number]
        sheet.picture, sheet.drawn_for = picture, width
        sheet.setAccessibleDescription(words)
        sheet.update()
        if number == self.current:
            self._tell()

    def go_to(self, number: int) -> None:
        """Show the top of a page."""
        if self.sheets:
            sheet = self.sheets[max(0, min(number, len(self.sheets) - 1))]
            self.verticalScrollBar().setValue(sheet.y() - px(_GAP))

    def set_zoom(self, step: int) -> None:
        """Make pages larger (1) or smaller (-1), or as wide as there is room (0); the page that is read stays."""
        wanted = _FIT if step == 0 else max(0, min(self._zoom + step, len(ZOOMS) - 1))
        if wanted != self._zoom:
            self._zoom = wanted
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: self.current + 1, Qt.Key.Key_PageUp: self._before, Qt.Key.Key_Home: 0}
        step[Qt.Key.Key_End] = len(self.sheets) - 1
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in step:
            self.go_to(step[key])
        elif key in zooms:
            self.set_zoom(zooms[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    @property
    def _before(self) -> int:
        """The page whose top comes next above: the one that is read, where its top is out of sight."""
        top = self.verticalScrollBar().value() + px(_GAP)
        return self.current if self.sheets and self.sheets[self.current].y() < top else self.current - 1

    def _lay_out(self) -> None:
        if not self.sheets:
            return
        sheet = self.sheets[self.current]
        top = self.verticalScrollBar().value()
        share = (top - sheet.y()) / sheet.height() if sheet.height() > 1 else 0.0
        wide = int(min(self.viewport().width() - 2 * px(_GAP), px(_WIDEST)) * self.zoom)
        room, below = max(self.viewport().width(), wide + 2 * px(_GAP)), px(_GAP)
        for each, (width, height) in zip(self.sheets, self._sizes, strict=True):
            high = max(round(wide * height / width), 1)
            each.setGeometry((room - wide) // 2, below, max(wide, 1), high)
            below += high + px(_GAP)
        self._inner.resize(room, below)
        self.verticalScrollBar().setValue(round(sheet.y() + share * sheet.height()))
        self._ask()

    def _on_scrolled(self) -> None:
        seen = self.sight
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        read = next((at for at in seen if self.sheets[at].geometry().bottom() >= middle), self.current)
        if read != self.current:
            self.current = read
            self._tell()
        self._ask()

    def _ask(self) -> None:
        """Ask for the pictures that are seen and not there, and let those go that are far away."""
        seen = self.sight
        if not seen or not self.isVisible():
            return
        width = round(self.sheets[seen[0]].width() * self.devicePixelRatioF())
        for each in self.sheets:
            if not seen[0] - _NEAR <= each.number <= seen[-1] + _NEAR:
                each.picture, each.drawn_for = None, 0
        lacking = tuple(at for at in seen if self.sheets[at].drawn_for != width)
        if lacking and (lacking, width) != self._asked:
            self._asked = (lacking, width)
            self.wanted.emit(lacking, width)
        elif not lacking:
            self._asked = ((), 0)

    def _tell(self) -> None:
        """Say which page is read, in the name that a screen reader hears of the whole."""
        if self.sheets:
            self.setAccessibleName(self.sheets[self.current].accessibleName())
            self.setAccessibleDescription(self.sheets[self.current].accessibleDescription())
        self.moved.emit(self.current)

    def sizeHint(self) -> QSize:
        return QSize(px(640), px(560))
