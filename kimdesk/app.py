"""Builds everything once and hands it down: the window, the tour of pictures, and the main job run without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kimdesk import __version__
from kimdesk.errors import UserError
from kimdesk.languages import chosen, speak
from kimdesk.paths import Home
from kimdesk.settings import Settings
from kimdesk.ui.qt_words import speak_as_the_window
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from kimdesk.clock import Clock
    from kimdesk.services.desk import Desk
    from kimdesk.ui.asking import Asking
    from kimdesk.ui.first_steps import FirstSteps
    from kimdesk.ui.main_window import MainWindow
    from kimdesk.ui.tasks import Tasks
    from kimdesk.ui.tidying import Tidying


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one Qt application. What Qt itself says, and dates and numbers, are in the language in use."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_on_qt_words)
    application = QApplication([sys.argv[0], *arguments])
    speak_as_the_window()
    application.setApplicationName("KIM Desk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("kimdesk")
    return application


def _on_qt_words(_sort: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Keep what Qt says of itself in the log; that a picture without a screen cannot be moved about is no news."""
    if not words.startswith("This plugin does not support"):
        import logging

        logging.getLogger("kimdesk.qt").warning(words)


def run_window(folder: Path, arguments: Sequence[str] = (), language: str = "") -> int:
    """Open the window on the workspace of this folder; offer the sample or a new workspace where there is none.

    ``language`` holds for this time, whatever is set.
    """
    session = Session(folder)
    speak(chosen(language or session.settings["language"]))
    application = make_application(arguments)
    apply_theme(application, session.settings["theme"], session.settings["text_scale"])
    session.open()
    code = application.exec()
    ended = session.close()
    if session.bug is not None:
        raise session.bug
    if not ended:
        # A shared folder that hangs keeps its readers waiting, and Python would wait for them; everything is saved.
        import logging

        logging.shutdown()
        os._exit(code)
    return code


class Session:
    """What lives as long as the window: the frame, the desk, its worker threads, the bus.

    The frame is painted first; nothing heavy is loaded and no record is read before. ``bug`` is what kept the workspace from opening.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.settings = Settings(Home(folder).settings)
        self._clock = clock
        self.bug: BaseException | None = None
        self.frame: WindowFrame | None = None
        self.desk: Desk | None = None
        self.tasks: Tasks | None = None
        self.window: MainWindow | None = None
        self._tidying: Tidying | None = None
        self._first: FirstSteps | None = None
        # What is to be said of a workspace that was just made.
        self._remark = ""
        # Whoever has just given a passphrase to join is not asked again.
        self._asking: Asking | None = None

    def open(self) -> None:
        """Show the main window, or the first steps where there is no workspace."""
        # Whoever has asked to join and was not let in yet goes on waiting.
        if Home(self.folder).database.exists() and not self.settings["joining"]:
            self.show_main()
        else:
            self.show_first_steps()

    def show_first_steps(self) -> None:
        """Ask whether to set up a workspace, to join colleagues or to look at the sample."""
        from kimdesk.clock import SystemClock
        from kimdesk.ui.asking import Asking
        from kimdesk.ui.first_steps import FirstSteps

        self._asking = Asking()
        steps = FirstSteps(self.folder, self._clock or SystemClock(), self._asking)
        steps.ready.connect(self.show_main)
        steps.resize(880, 560)
        steps.show()
        self._first = steps

    def show_main(self) -> None:
        """Show the frame; the workspace is opened behind it as soon as it has been painted."""
        self.frame = WindowFrame(self.settings)
        self.frame.painted.connect(self._on_painted)
        self.frame.show()
        if self._first is not None:
            self._remark = self._first.remark
            self._first.stop()
            self._first.close()
            self._first.deleteLater()
            self._first = None

    def close(self) -> bool:
        """Finish what was asked for and give the file back; tell whether every thread has ended."""
        ended = self._first.stop() if self._first is not None else True
        if self._tidying is not None:
            self._tidying.stop()
        if self.window is not None:
            self.window.meeting.stop()
        if self.tasks is not None:
            ended = self.tasks.stop() and ended
        if self.desk is not None:
            self.desk.close()
        return ended

    def set_aside(self) -> None:
        """Set the records aside and begin anew at the first steps; where they cannot be moved, go on with them."""
        from kimdesk.clock import SystemClock
        from kimdesk.services.set_aside import set_aside
        from kimdesk.ui import messages

        frame, window = self.frame, self.window
        assert frame is not None
        assert window is not None
        window.close()
        self.close()
        self.frame = self.window = self.desk = self.tasks = self._tidying = None
        try:
            set_aside(Home(self.folder), self._clock or SystemClock())
            self.settings = Settings(Home(self.folder).settings)
            self.show_first_steps()
        except UserError as error:
            messages.show_error(frame, error)
            self.show_main()
        # Taken out first: closed once more it would keep its size in the settings of what is set aside.
        frame.takeCentralWidget()
        frame.close()
        for old in (window, frame):
            old.deleteLater()

    def _on_painted(self) -> None:
        from kimdesk.ui.tasks import Tasks
        from kimdesk.ui.tidying import Tidying

        self.tasks = Tasks()
        self._tidying = Tidying(self.tasks)
        self.tasks.bug_met.connect(self._on_bug)
        self.tasks.read(self._open, self._on_opened, failed=self._on_refused)

    def _open(self) -> Desk:
        """Load what the first page needs and open the workspace; in the reading thread."""
        from kimdesk.services.desk import open_desk

        desk = open_desk(self.folder, self._clock)
        import kimdesk.ui.main_window
        import kimdesk.ui.pages.overview.page  # noqa: F401 - loaded here, used in the main thread

        return desk

    def _on_opened(self, desk: Desk) -> None:
        assert self.tasks is not None
        self.desk = desk
        self.tasks.bug_met.disconnect(self._on_bug)
        window = self._make_window(desk, self.tasks)
        window.overview.filled.connect(self._on_filled)
        if self._remark:
            window.bar.say(self._remark)
        if self.settings.damaged:
            self._say_settings_damaged()

    def _make_window(self, desk: Desk, tasks: Tasks) -> MainWindow:
        """Let a main window move into the frame; one that was there goes."""
        from kimdesk.ui.change_bus import ChangeBus
        from kimdesk.ui.main_window import MainWindow

        assert self.frame is not None
        window = self.window = MainWindow(desk, tasks, ChangeBus(), self.frame, self._asking)
        window.furnished.connect(self._on_ready)
        # Later, when what asked has gone: everything of this window ends then.
        window.aside_wanted.connect(self.set_aside, Qt.ConnectionType.QueuedConnection)
        window.own.respoken.connect(self.speak_anew, Qt.ConnectionType.QueuedConnection)
        self.frame.move_in(window)
        return window

    def speak_anew(self) -> None:
        """Make the window anew in the language that is chosen by now, with the same page and quarter, once all is saved that
        was being typed.
        """
        window, tasks, desk = self.window, self.tasks, self.desk
        assert window is not None
        assert tasks is not None
        assert desk is not None
        window.flush()
        if not tasks.idle:
            tasks.became_idle.connect(self.speak_anew, Qt.ConnectionType.SingleShotConnection)
            return
        tab, quarter, self._asking = window.tabs.current, window.quarter, window.asking
        window.close()
        speak(chosen(desk.context.settings["language"]))
        speak_as_the_window()
        if self._tidying is not None:
            self._tidying.unsettle()
        made = self._make_window(desk, tasks)
        made.show_quarter(quarter)
        made.tabs.choose(tab)
        made.header.settings.setFocus()
        made.furnish()

    def _on_filled(self) -> None:
        if self.tasks is not None:
            self.tasks.read(self._load_rest, self._on_pages_loaded)

    def _load_rest(self) -> None:
        """Load what nobody has asked for yet; in the reading thread."""
        from kimdesk.logs import start_log
        from kimdesk.policy import log_unsound
        from kimdesk.ui.page_making import load_pages

        start_log(Home(self.folder).log)
        log_unsound()
        load_pages()

    def _on_pages_loaded(self, _nothing: None) -> None:
        if self.window is not None:
            self.window.furnish()

    def _on_ready(self) -> None:
        if self._tidying is not None:
            self._tidying.settle()
        if self.window is not None:
            # Nothing of the shared folder is loaded before.
            self.window.meeting.start()

    def _on_refused(self, error: UserError) -> None:
        from kimdesk.ui import messages

        messages.show_error(self.frame, error)
        QApplication.exit(2)

    def _on_bug(self, bug: BaseException) -> None:
        self.bug = bug
        QApplication.exit(2)

    def _say_settings_damaged(self) -> None:
        from kimdesk.i18n import t

        if self.window is not None:
            self.window.bar.say(
                t(
                    "App",
                    "This computer's settings could not be read; the usual ones are in use. The old file is kept as settings.bad.",
                ),
                "amber",
            )


def run_tour(folder: Path, to: Path) -> int:
    """Save a picture of every page and dialog of the real window, light and dark and at 200 % text."""
    from kimdesk.ui.tour import take_tour

    make_application()
    return take_tour(folder, to)


def run_demo(to: Path) -> int:
    """Do the main job through the real window without a screen, leaving packs and pictures in ``to``."""
    from kimdesk.ui.tour import run_main_job

    make_application()
    return run_main_job(to)
