"""Looking at the pages of a pack before it is written: made in a process of its own, drawn as they come into sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.pack_templates import Shape
from kimdesk.model.quarters import Quarter
from kimdesk.services import packs_apart
from kimdesk.services.desk import Desk
from kimdesk.ui.apart import Apart
from kimdesk.ui.dialogs.pages_dialog import PagesDialog
from kimdesk.ui.tasks import Tasks


class PreviewDialog(PagesDialog):
    """Shows the pages of one shape of a quarter's pack; nothing is written anywhere."""

    def __init__(self, desk: Desk, tasks: Tasks, quarter: Quarter, shape: Shape, parent: QWidget | None = None) -> None:
        title = t("Preview", "{quarter}: {template}").format(quarter=quarter.name, template=show(shape.template.title))
        if shape.part:
            title = t("Preview", "{pack}, {part}").format(pack=title, part=shape.part.name)
        super().__init__(title, desk, tasks, parent)
        self.setObjectName("preview-pack")
        self._quarter, self._shape = quarter, shape
        self._apart = Apart(self)
        self._apart.said.connect(self._on_said)
        self._apart.ended.connect(self._on_ended)
        self._apart.failed.connect(self._on_failed)
        read = partial(desk.packs.issued_pages, quarter, shape)
        tasks.read(read, self._on_issued, f"issued {id(self)}", self._on_refused)

    def done(self, result: int) -> None:
        """Close; what is being made is stopped."""
        self._apart.stop()
        super().done(result)

    def _on_issued(self, body: bytes | None) -> None:
        if body is not None:
            self.open_pages(body)
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
            self.open_pages(body)

    def _on_failed(self, error: Exception) -> None:
        self._on_refused(error)
        self._tasks.bug_met.emit(error)
