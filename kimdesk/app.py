"""Builds everything once and hands it down: the window, the tour of pictures, and the main job run without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kimdesk import __version__
from kimdesk.errors import UserError
from kimdesk.languages import chosen, speak
from kimdesk.paths import Home
from kimdesk.settings import Settings
from kimdesk.ui.qt_words import speak_as_the_window
from kimdesk.ui.session import Session
from kimdesk.ui.start_times import START_TIMES, TimedSession
from kimdesk.ui.theme.style import apply_theme


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


def run_window(folder: Path, file: str = "", safe: bool = False, language: str = "") -> int:
    """Open the window on the workspace of this folder, and in it a ``file`` where one is named; offer the sample or a new
    workspace where there is none. Where the window is open already it comes forward instead.

    ``language`` holds for this time, whatever is set.
    """
    from kimdesk.ui.entrance import Entrance
    from kimdesk.ui.uncaught import Uncaught

    home = Home(folder)
    settings = Settings(home.settings, plain=safe)
    speak(chosen(language or settings["language"]))
    application = make_application()
    uncaught = Uncaught(home.log)
    uncaught.install()
    try:
        entrance = Entrance(home)
        session = (TimedSession if os.environ.get(START_TIMES) else Session)(
            folder, entrance=entrance, settings=settings, safe=safe, file=file
        )
        apply_theme(application, settings["theme"], settings["text_scale"])
        if not entrance.is_free(file):
            return 0
        application.commitDataRequest.connect(session.on_log_off)
        session.open()
        code = application.exec()
        ended = session.end()
    except Exception as bug:
        from kimdesk.ui import messages

        # Nobody sees what a window says to the terminal.
        messages.show_bug(None, bug, home.log)
        raise
    finally:
        uncaught.remove()
    if session.bug is not None:
        raise session.bug
    if not ended:
        # A folder that hangs keeps its readers waiting, and Python would wait for them; everything is saved.
        import logging

        logging.shutdown()
        os._exit(code)
    return code


def try_window(folder: Path, seconds: float = 120) -> str:
    """Open the window on a workspace, wait until every page is there, close it, and say how many there were.

    Raises the bug that kept it from opening, or UserError where it did not open in time.
    """
    from kimdesk.ui.self_checks import wait_for_pages

    application = make_application()
    session = Session(folder)
    apply_theme(application, "light", 100)
    session.open()
    try:
        return wait_for_pages(lambda: session.window, lambda: session.tasks, seconds)
    except UserError:
        if session.bug is not None:
            raise session.bug from None
        raise
    finally:
        if session.frame is not None:
            session.frame.close()
        session.close()


def is_window_open(folder: Path) -> bool:
    """Tell whether a window is open on the workspace of this folder."""
    from kimdesk.ui.presence import Presence

    presence = Presence(Home(folder))
    free = presence.take()
    presence.leave()
    return not free


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
