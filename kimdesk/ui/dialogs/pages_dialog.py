"""Looking at the pages of a PDF inside the program, and printing them: drawn as they come into sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.paper import Paper, choose_printer
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, ProgressLine, Words
from kimdesk.ui.widgets.page_view import PageView
from kimdesk.ui.widgets.reflow import in_line

if TYPE_CHECKING:
    from kimdesk.exports.preview import Pages, Picture


class _Drawn(NamedTuple):
    number: int
    width: int
    picture: Picture
    words: str


class PagesDialog(FittedDialog):
    """Shows pages as soon as ``open_pages`` gets them; nothing is written anywhere."""

    def __init__(self, title: str, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(title, 900, 900, parent=parent)
        self._desk, self._tasks = desk, tasks
        self._pages: Pages | None = None
        self._paper: Paper | None = None
        self._looked_for: frozenset[tuple[int, int]] = frozenset()
        self.bar = InfoBar()
        self.place = Words("", 13)
        self.view = PageView()
        self.view.wanted.connect(self._on_wanted)
        self.view.moved.connect(self._on_moved)
        self.doing, self.progress = Words(t("Preview", "Making the pages"), 13), ProgressLine()
        self.progress.set_value(0.0, self.doing.text())
        self._make_buttons()
        self.column.addWidget(self.bar)
        self.column.addWidget(in_line(self.place, self.smaller, self.fit_width, self.larger))
        self.add_body(self.view)
        self.column.addWidget(self.doing)
        self.column.addWidget(self.progress)
        self.add_buttons(self._make_more_buttons(), (self.close_button, self.print_button))
        self._show_making(True)

    def _make_buttons(self) -> None:
        self.smaller = SecondaryButton(t("Preview", "Smaller"))
        self.fit_width = SecondaryButton(t("Preview", "Fit the width"))
        self.larger = SecondaryButton(t("Preview", "Larger"))
        self.close_button = SecondaryButton(t("Preview", "Close"))
        self.print_button = SecondaryButton(t("Preview", "Print…"))
        for step, button in enumerate((self.smaller, self.fit_width, self.larger), -1):
            button.clicked.connect(partial(self._on_zoom, step))
        self.close_button.clicked.connect(self._on_close)
        self.print_button.clicked.connect(self._on_print)

    def _make_more_buttons(self) -> tuple[QWidget, ...]:
        """Return what stands to the left of the usual buttons."""
        return ()

    @property
    def ready(self) -> bool:
        """Whether there are pages to be looked at."""
        return self._pages is not None

    def done(self, result: int) -> None:
        """Close; what is being made or printed is stopped."""
        if self._paper is not None:
            self._paper.stop()
        pages, self._pages = self._pages, None
        self._looked_for = frozenset()
        if pages is not None:
            # In the thread that drew them.
            self._tasks.read(pages.close, self._on_let_go)
        super().done(result)

    def open_pages(self, body: bytes) -> None:
        """Show the pages of a PDF."""
        self._tasks.read(partial(_opened, body), self._on_opened, f"pages {id(self)}", self._on_refused)

    def _show_making(self, making: bool) -> None:
        shown: dict[QWidget, bool] = dict.fromkeys((self.doing, self.progress), making)
        looking = (self.place, self.smaller, self.fit_width, self.larger, self.view, self.print_button)
        shown |= dict.fromkeys(looking, not making)
        for each, visible in shown.items():
            each.setVisible(visible)
        self.close_button.say(t("Preview", "Stop") if making else t("Preview", "Close"))

    def _on_opened(self, pages: Pages) -> None:
        self._pages = pages
        self._show_making(False)
        self.view.show_pages(pages.sizes)
        self.view.setFocus()

    def _on_refused(self, error: Exception) -> None:
        self._show_making(False)
        self.view.hide()
        self.print_button.hide()
        self.bar.say(say_why(error), "red")

    def _on_close(self) -> None:
        if self._paper is not None:
            self._paper.stop()
        else:
            self.reject()

    # --- printing ---------------------------------------------------------------------------------------------------

    def _on_print(self) -> None:
        if self._pages is None or self._paper is not None:
            return
        printer = choose_printer(self, len(self._pages.sizes))
        if printer is not None:
            self._paper = Paper(printer, self._pages, self._tasks, self)
            self._paper.told.connect(self._on_page_printed)
            self._paper.ended.connect(self._on_printed)
            self.doing.setText(t("Preview", "Printing"))
            self.doing.show()
            self.progress.show()
            self.print_button.setEnabled(False)
            self.close_button.say(t("Preview", "Stop"))
            self._paper.begin()

    def _on_page_printed(self, done: int, of: int) -> None:
        self.progress.set_value(done / max(of, 1), t("Preview", "Page {page} of {pages}").format(page=done, pages=of))

    def _on_printed(self, words: str, tone: str) -> None:
        self._paper = None
        self.doing.hide()
        self.progress.hide()
        self.print_button.setEnabled(True)
        self.close_button.say(t("Preview", "Close"))
        self.bar.say(words, tone)

    # --- looking ----------------------------------------------------------------------------------------------------

    def _on_wanted(self, numbers: tuple[int, ...], width: int) -> None:
        if self._pages is None:
            return
        self._looked_for = frozenset((each, width) for each in numbers)
        for number in numbers:
            work = partial(self._drawn, self._pages, number, width)
            self._tasks.read(work, self._on_drawn, f"page {id(self)} {number}", self._on_refused)

    def _drawn(self, pages: Pages, number: int, width: int) -> _Drawn | None:
        """Draw a page, in the reading thread; None where nobody looks at it any more."""
        if (number, width) not in self._looked_for:
            return None
        return _Drawn(number, width, pages.picture(number, width), pages.words(number))

    def _on_drawn(self, drawn: _Drawn | None) -> None:
        if drawn is None or self._pages is None:
            return
        wide, high, stride, body = drawn.picture
        # The copy owns its points; what was given does not outlive this.
        picture = QImage(body, wide, high, stride, QImage.Format.Format_RGB32).copy()
        self.view.show_picture(drawn.number, drawn.width, picture, drawn.words)

    def _on_moved(self, number: int) -> None:
        words = t("Preview", "Page {page} of {pages}")
        self.place.setText(words.format(page=number + 1, pages=len(self.view.sheets)))

    def _on_zoom(self, step: int, *_checked: object) -> None:
        self.view.set_zoom(step)

    def _on_let_go(self, _nothing: Any) -> None:
        """Nobody waits for it."""


def _opened(body: bytes) -> Pages:
    from kimdesk.exports.preview import Pages

    return Pages(body)
