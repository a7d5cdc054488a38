"""Putting pages on paper: drawn one after the other in the reading thread, so that the window stays free."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from kimdesk.exports.preview import Pages, Picture

# Enough for small print, and a page stays below 20 MB.
_DOTS_PER_INCH = 220
_POINTS_PER_INCH = 72


def choose_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Ask for a printer, which pages and how many; None where somebody thinks better of it. Loaded only now."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(t("Print", "Print"))
    dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class Paper(QObject):
    """One printing. ``told`` carries how many pages are done and of how many, ``ended`` what came of it with its tone."""

    told = Signal(int, int)
    ended = Signal(str, str)

    def __init__(self, printer: QPrinter, pages: Pages, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._pages, self._tasks = printer, pages, tasks
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages.sizes)
        self._wanted = list(range(first - 1, min(last, len(pages.sizes))))
        self._done = 0
        self._painter = QPainter()
        self._stopped = False

    def begin(self) -> None:
        """Start; where the printer does not answer, ``ended`` says so."""
        self._set_page(self._wanted[0])
        self._printer.setFullPage(True)
        if not self._painter.begin(self._printer):
            self._end(t("Print", "The printer did not answer. Nothing was printed."), "red")
            return
        self._ask()

    def stop(self) -> None:
        """Print no page more."""
        if not self._stopped and self._painter.isActive():
            self._printer.abort()
            self._end(t("Print", "Printing was stopped."), "amber")

    def _ask(self) -> None:
        number = self._wanted[self._done]
        width = round(self._pages.sizes[number][0] * _DOTS_PER_INCH / _POINTS_PER_INCH)
        work = partial(self._pages.picture, number, width)
        self._tasks.read(work, self._on_picture, f"paper {id(self)}", self._on_failed)

    def _on_picture(self, picture: Picture) -> None:
        if self._stopped:
            return
        wide, high, stride, body = picture
        image = QImage(body, wide, high, stride, QImage.Format.Format_RGB32)
        if self._done:
            self._set_page(self._wanted[self._done])
            self._printer.newPage()
        place = self._painter.viewport()
        size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRect(place.topLeft(), size), image)
        self._done += 1
        self.told.emit(self._done, len(self._wanted))
        if self._done < len(self._wanted):
            self._ask()
        else:
            self._end(t("Print", "Sent to the printer."), "green")

    def _on_failed(self, error: Exception) -> None:
        self._end(str(error), "red")

    def _set_page(self, number: int) -> None:
        wide, high = self._pages.sizes[number]
        lying = wide > high
        size = QPageSize(QPageSize.PageSizeId.A4)
        orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        self._printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))

    def _end(self, words: str, tone: str) -> None:
        self._stopped = True
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit(words, tone)
