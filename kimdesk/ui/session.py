"""One session at the computer, from the first frame to the last word saved: what is built when, and handed to whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.errors import UserError
from kimdesk.languages import chosen, speak
from kimdesk.paths import Home
from kimdesk.settings import Settings
from kimdesk.ui import between_windows
from kimdesk.ui.called import Called
from kimdesk.ui.loading import load_rest, open_workspace
from kimdesk.ui.qt_words import speak_as_the_window
from kimdesk.ui.start_trouble import StartTrouble
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from kimdesk.clock import Clock
    from kimdesk.services.desk import Desk
    from kimdesk.ui.asking import Asking
    from kimdesk.ui.entrance import Entrance
    from kimdesk.ui.first_steps import FirstSteps
    from kimdesk.ui.main_window import MainWindow
    from kimdesk.ui.tasks import Tasks
    from kimdesk.ui.tidying import Tidying

# So long everything typed may take to reach the disk when the computer is shut down; Windows waits for five seconds.
_WRITTEN_S = 4


class Session(QObject):
    """What lives as long as the window: the frame, the desk, its worker threads, the bus.

    The frame is painted first; nothing heavy is loaded and no record is read before. ``bug`` is what kept the workspace from
    opening. ``entrance`` keeps it the only window of its home; ``safe`` starts without what a start may hang on, and ``file``
    is opened when all is there, which ``ready`` tells.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock | None = None,
        entrance: Entrance | None = None,
        settings: Settings | None = None,
        safe: bool = False,
        file: str = "",
    ) -> None:
        super().__init__()
        self.folder, self.safe = folder, safe
        self.settings = settings or Settings(Home(folder).settings, plain=safe)
        self._clock, self.entrance = clock, entrance
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
        self.ready = self._logging_off = False
        self._trouble, self._called = StartTrouble(self), Called(self, file)
        if entrance is not None:
            entrance.called.connect(self._called.come_forward)

    def open(self) -> None:
        """Show the main window, or the first steps where there is no workspace."""
        if self.entrance is not None:
            self.entrance.take(self.settings)
            if not self.safe and self.entrance.wants_safe_mode(self.settings):
                self._dress_plainly()
        # Whoever has asked to join and was not let in yet goes on waiting.
        if Home(self.folder).database.exists() and not self.settings["joining"]:
            self.show_main()
        else:
            self.show_first_steps()

    def start_safely(self) -> None:
        """Open the window again without what a start may hang on."""
        self._dress_plainly()
        self._in_another_window(between_windows.change_nothing)

    def open_again(self) -> None:
        """Try once more to open the window."""
        self._in_another_window(between_windows.change_nothing)

    def _dress_plainly(self) -> None:
        self.safe = True
        self.settings = Settings(Home(self.folder).settings, plain=True)
        apply_theme(_application(), self.settings["theme"], self.settings["text_scale"])

    def show_first_steps(self) -> None:
        """Ask whether to set up a workspace, to join colleagues or to look at the sample."""
        from PySide6.QtCore import Qt

        from kimdesk.clock import SystemClock
        from kimdesk.ui.asking import Asking
        from kimdesk.ui.first_steps import FirstSteps

        self._asking = Asking()
        steps = self._first = FirstSteps(self.folder, self._clock or SystemClock(), self._asking)
        steps.ready.connect(self.show_main)
        steps.restore_wanted.connect(self.restore, Qt.ConnectionType.QueuedConnection)
        steps.show()

    def show_main(self) -> None:
        """Show the frame; the workspace is opened behind it as soon as it has been painted."""
        if self._first is not None:  # Who is here was written by it, after these had been read.
            self.settings = Settings(Home(self.folder).settings, plain=self.safe)
        if self.entrance is not None:
            self.entrance.take(self.settings)
        self.frame = WindowFrame(self.settings)
        self.frame.painted.connect(self._on_painted)
        self.frame.show()
        if self._first is not None:
            self._remark = self._first.remark or self._remark
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

    def end(self) -> bool:
        """Close, with a backup where something has changed, and leave the home to another window."""
        if self.window is not None and not self.safe and not self._logging_off:
            self.window.safekeeping.finish()
        ended = self.close()
        if self.entrance is not None and self.bug is None:
            self.entrance.leave(self.settings)
        return ended

    def on_log_off(self, *_manager: object) -> None:
        """The computer is about to be shut down: save what is being typed, now."""
        if self.window is not None and self.tasks is not None:
            self.window.flush()
            self._logging_off = self.tasks.finish_writing(_WRITTEN_S)
        if self.entrance is not None:
            self.entrance.leave_for_now(self.settings)

    @property
    def shown(self) -> QWidget | None:
        """The window that somebody sees."""
        return self.frame or self._first

    def set_aside(self) -> None:
        """Set the records aside and begin anew at the first steps; where they cannot be moved, go on with them."""
        self._in_another_window(partial(between_windows.set_records_aside, Home(self.folder), self._clock))

    def restore(self, copy: Path) -> None:
        """Put a backup in the place of the records and open the window anew; where it cannot be used, go on without it."""
        self._in_another_window(partial(between_windows.restore, copy, Home(self.folder), self._clock))

    def mend(self) -> None:
        """Make the records anew from their log and open the window anew; where that cannot be done, go on as it was."""
        self._in_another_window(partial(between_windows.mend, Home(self.folder), self._clock))

    def _in_another_window(self, act: Callable[[], str]) -> None:
        """Close the window, do what nobody may be looking on at, and open it again; words that come of it are said there."""
        from kimdesk.ui import messages

        frame, window, first = self.frame, self.window, self._first
        application = _application()
        # For a moment there is no window at all.
        application.setQuitOnLastWindowClosed(False)
        if window is not None:
            window.close()
        self.close()
        self.frame = self.window = self.desk = self.tasks = self._tidying = self._first = self.bug = None
        self.ready = False
        try:
            self._remark = act()
        except UserError as error:
            messages.show_error(frame or first, error)
        if frame is not None:
            # Taken out first: closed once more it would keep its size in the settings of what is set aside.
            frame.takeCentralWidget()
        for old in (window, frame, first):
            if old is not None:
                old.close()
                old.deleteLater()
        self.settings = Settings(Home(self.folder).settings, plain=self.safe)
        self.open()
        application.setQuitOnLastWindowClosed(True)

    def _on_painted(self) -> None:
        from kimdesk.ui.tasks import Tasks
        from kimdesk.ui.tidying import Tidying

        self.tasks = Tasks()
        self._tidying = Tidying(self.tasks)
        self.tasks.bug_met.connect(self._on_bug)
        work = partial(open_workspace, self.folder, self._clock, self.settings)
        self.tasks.read(work, self._on_opened, failed=self._trouble.show)

    def _on_opened(self, desk: Desk) -> None:
        assert self.tasks is not None
        self.desk = desk
        self.tasks.bug_met.disconnect(self._on_bug)
        window = self._make_window(desk, self.tasks)
        window.overview.filled.connect(self._on_filled)
        if self._remark:
            window.notices.say("made", self._remark)
            self._remark = ""

    def _make_window(self, desk: Desk, tasks: Tasks) -> MainWindow:
        """Let a main window move into the frame; one that was there goes."""
        from PySide6.QtCore import Qt

        from kimdesk.ui.change_bus import ChangeBus
        from kimdesk.ui.entrance import tell_of_safe_mode, tell_of_settings
        from kimdesk.ui.main_window import MainWindow

        assert self.frame is not None
        window = self.window = MainWindow(desk, tasks, ChangeBus(), self.frame, self._asking)
        window.furnished.connect(self._on_ready)
        # Later, when what asked has gone: everything of this window ends then.
        later = Qt.ConnectionType.QueuedConnection
        window.aside_wanted.connect(self.set_aside, later)
        window.own.respoken.connect(self.speak_anew, later)
        window.safekeeping.restore_wanted.connect(self.restore, later)
        window.safekeeping.mend_wanted.connect(self.mend, later)
        self.frame.move_in(window)
        tell_of_settings(window.notices, self.settings)
        if self.safe:
            tell_of_safe_mode(window.notices)
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
            from PySide6.QtCore import Qt

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
            self.tasks.read(partial(load_rest, Home(self.folder).log), self._on_rest_loaded)

    def _on_rest_loaded(self, _nothing: None) -> None:
        from kimdesk.ui.page_loading import load_pages

        if self.window is not None:
            load_pages(self.window, self.window.furnish)

    def _on_ready(self) -> None:
        if self._tidying is not None:
            self._tidying.settle()
        if self.window is None:
            return
        first, self.ready = not self.ready, True
        # Nothing of the shared folder is loaded before.
        if not self.safe:
            self.window.meeting.start()
        # A window that was made anew in another language has no need to look again.
        unclean = first and self.entrance is not None and self.entrance.unclean
        self.window.safekeeping.start(thinned=not self.safe, unclean=unclean)
        if self.entrance is not None:
            self.entrance.listen()
        self._called.open_file()

    def _on_bug(self, bug: BaseException) -> None:
        self.bug = bug
        self._trouble.show(bug)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
