"""What is on screen as pages: to be looked at, printed, or kept as an accessible PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import t
from kimdesk.model.attached import file_name
from kimdesk.services.desk import Desk
from kimdesk.ui.dialogs.pages_dialog import PagesDialog
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import SecondaryButton


class PaperDialog(PagesDialog):
    """Shows the pages that ``make`` returns; it runs in the thread of files, for a long list takes a while."""

    def __init__(
        self, title: str, make: Callable[[], bytes], desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, desk, tasks, parent)
        self.setObjectName("paper")
        self._body = b""
        tasks.look_into(make, self._on_made, self._on_refused)

    def _make_more_buttons(self) -> tuple[QWidget, ...]:
        self.save_button = SecondaryButton(t("Print", "Save as PDF…"))
        self.save_button.clicked.connect(self._on_save)
        self.save_button.hide()
        return (self.save_button,)

    def _on_made(self, body: bytes) -> None:
        self._body = body
        self.save_button.show()
        self.open_pages(body)

    def _on_save(self) -> None:
        folder = Path(self._desk.context.settings["export_folder"] or Path.home())
        usual = folder / f"{file_name(self.windowTitle())}.pdf"
        path, _sort = QFileDialog.getSaveFileName(self, t("Print", "Save as PDF"), str(usual), "PDF (*.pdf)")
        if path:
            self._tasks.look_into(
                partial(self._desk.printing.save, self._body, Path(path)), self._on_saved, self._on_kept
            )

    def _on_kept(self, error: Exception) -> None:
        # The pages are still there to be looked at.
        self.bar.say(say_why(error), "red")

    def _on_saved(self, path: Path) -> None:
        self.bar.say(t("Print", "Saved: {path}").format(path=path), "green")
