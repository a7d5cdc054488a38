"""Looking at the pages of a pack before it is written: made in a process of its own, drawn as they come into sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.pack_templates import Shape
from kimdesk.model.quarters import Quarter
from kimdesk.services import packs_apart
from kimdesk.services.desk import Desk
from kimdesk.ui.apart import Apart
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
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


class PreviewDialog(FittedDialog):
    """Shows the pages of one shape of a quarter's pack; nothing is written anywhere."""

    def __init__(self, desk: Desk, tasks: Tasks, quarter: Quarter, shape: Shape, parent: QWidget | None = None) -> None:
        title = t("Preview", "{quarter}: {template}").format(quarter=quarter.name, template=show(shape.template.title))
        if shape.part:
            title = t("Preview", "{pack}, {part}").format(pack=title, part=shape.part.name)
        super().__init__(title, 900, 900, parent=parent)
        self.setObjectName("preview-pack")
        self._desk, self._tasks, self._quarter, self._shape = desk, tasks, quarter, shape
        self._pages: Pages | None = None
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
        self.add_buttons((), (self.close_button,))
        self._apart = Apart(self)
        self._apart.said.connect(self._on_said)
        self._apart.ended.connect(self._on_ended)
        self._apart.failed.connect(self._on_failed)
        self._show_making(True)
        read = partial(desk.packs.issued_pages, quarter, shape)
        tasks.read(read, self._on_issued, f"issued {id(self)}", self._on_refused)

    def _make_buttons(self) -> None:
        self.smaller = SecondaryButton(t("Preview", "Smaller"))
        self.fit_width = SecondaryButton(t("Preview", "Fit the width"))
        self.larger = SecondaryButton(t("Preview", "Larger"))
        self.close_button = SecondaryButton(t("Preview", "Close"))
        for step, button in enumerate((self.smaller, self.fit_width, self.larger), -1):
            button.clicked.connect(partial(self._on_zoom, step))
        self.close_button.clicked.connect(self.reject)

    @property
    def ready(self) -> bool:
        """Whether there are pages to be looked at."""
        return self._pages is not None

    def done(self, result: int) -> None:
        """Close; what is being made is stopped."""
        self._apart.stop()
        pages, self._pages = self._pages, None
        self._looked_for = frozenset()
        if pages is not None:
            # In the thread that drew them.
            self._tasks.read(pages.close, self._on_let_go)
        super().done(result)

    # --- making -----------------------------------------------------------------------------------------------------

    def _show_making(self, making: bool) -> None:
        shown: dict[QWidget, bool] = dict.fromkeys((self.doing, self.progress), making)
        shown |= dict.fromkeys((self.place, self.smaller, self.fit_width, self.larger, self.view), not making)
        for each, visible in shown.items():
            each.setVisible(visible)
        self.close_button.say(t("Preview", "Stop") if making else t("Preview", "Close"))

    def _on_issued(self, body: bytes | None) -> None:
        if body is not None:
            self._open(body)
            return
        home, now = self._desk.context.store.home.folder, self._desk.context.clock.now()
        command = packs_apart.pages_command(home, self._quarter.name, now)
        self._apart.start(command, packs_apart.pages_question(self._shape), stays=True)

    def _on_said(self, line: bytes) -> None:
        told = packs_apart.share_in(line)
        if told is not None:
            self.progress.set_value(*told)

    def _on_ended(self, answer: bytes, complaint: bytes) -> None:
        try:
            body = packs_apart.pages_in(answer, complaint)
        except UserError as error:
            self._on_refused(error)
        except RuntimeError as error:
            self._on_failed(error)
        else:
            self._open(body)

    def _open(self, body: bytes) -> None:
        self._tasks.read(partial(_opened, body), self._on_opened, f"pages {id(self)}", self._on_refused)

    def _on_opened(self, pages: Pages) -> None:
        self._pages = pages
        self._show_making(False)
        self.view.show_pages(pages.sizes)
        self.view.setFocus()

    def _on_refused(self, error: Exception) -> None:
        self._show_making(False)
        self.view.hide()
        self.bar.say(say_why(error), "red")

    def _on_failed(self, error: Exception) -> None:
        self._on_refused(error)
        self._tasks.bug_met.emit(error)

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
