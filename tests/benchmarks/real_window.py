"""The program itself, watched from outside: first paint, first list, everything ready; if asked, every page and a pack.

``python -m tests.benchmarks.real_window HOME [FOLDER]``: with a folder every page is visited and a pack is made there.
"""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kimdesk import app
from kimdesk.__main__ import COLLECTED_AFTER, SWITCHED_AFTER_S
from tests.benchmarks.first_paint import PaintWatch, heavy_modules, resident, since_start, tell

_REST_MS = 8000

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk
    from kimdesk.ui.main_window import MainWindow


class Watcher(QObject):
    """Follows one start of the program to its end."""

    def __init__(self, application: QApplication, pack: Path | None) -> None:
        super().__init__(application)
        self._application, self._pack = application, pack
        self._facts: dict[str, Any] = {}
        self._session: app.Session | None = None
        self._ready = self._packing = False
        self._left: list[int] = [1, 2, 3, 0]
        self._paint = PaintWatch(application, self._on_painted)

    def on_opened(self, session: app.Session) -> None:
        """Hear that the window has been put into its frame."""
        self._session = session
        due = self._window.overview.due
        shown = due.show_due

        def show_due(*given: Any) -> None:
            shown(*given)
            if "listed" not in self._facts:
                self._facts["listed"] = 0.0
                self._list = PaintWatch(self._application, self._on_listed, due)
                due.update()

        due.show_due = show_due  # type: ignore[method-assign]

    def on_ready(self) -> None:
        """Hear that everything is there."""
        self._ready = True
        self._facts["ready"] = since_start()

    def _on_painted(self) -> None:
        self._facts |= {"paint": since_start(), "heavy": heavy_modules()}

    def _on_listed(self) -> None:
        self._facts["listed"] = since_start()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    def _on_tick(self) -> None:
        session = self._session
        if not self._ready or session is None or session.tasks is None or not session.tasks.idle:
            return
        self._facts.setdefault("resident", resident())
        if self._pack is None:
            if not self._packing:
                # What follows is no way to close: the next start would look into it.
                assert session.entrance is not None
                session.entrance.leave(session.settings)
                tell(self._facts | {"left": resident()})
        elif self._left:
            self._window.tabs.choose(self._left.pop(0))
        else:
            self._facts["visited"] = resident()
            assert session.desk is not None
            to, self._pack, self._packing = self._pack, None, True
            session.tasks.write(partial(session.desk.packs.export_apart, self._window.quarter, to), self._on_packed)

    def _on_packed(self, _files: Any) -> None:
        # The window tidies up when it has come to rest; what stays after that is what stays.
        QTimer.singleShot(_REST_MS, self._on_rested)

    def _on_rested(self) -> None:
        self._packing = False

    @property
    def _window(self) -> MainWindow:
        assert self._session is not None
        assert self._session.window is not None
        return self._session.window


class Watched(app.Session):
    """The program's session, which says how far it has come."""

    watcher: Watcher

    def _on_opened(self, desk: Desk) -> None:
        super()._on_opened(desk)
        self.watcher.on_opened(self)

    def _on_ready(self) -> None:
        super()._on_ready()
        self.watcher.on_ready()


def main(arguments: list[str]) -> int:
    """Start the program on a home as a person would."""
    from kimdesk.cli import main as run_program

    made = app.make_application

    def make_application(given: Any = ()) -> QApplication:
        application = made(given)
        Watched.watcher = Watcher(application, Path(arguments[1]) if len(arguments) > 1 else None)
        return application

    app.make_application = make_application
    app.Session = Watched  # type: ignore[misc]
    return run_program(["--home", arguments[0]])


if __name__ == "__main__":
    # As ``python -m kimdesk`` begins.
    gc.set_threshold(*COLLECTED_AFTER)
    sys.setswitchinterval(SWITCHED_AFTER_S)
    sys.exit(main(sys.argv[1:]))
