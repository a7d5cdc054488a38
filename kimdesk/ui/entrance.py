"""What stands between starting the program and its window: whether one is open already, how the last one ended, and what is to
be said about that in this one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.settings import Settings
from kimdesk.ui.presence import Presence
from kimdesk.ui.soon import soon

if TYPE_CHECKING:
    from kimdesk.ui.notices import Notices

# So often in a row it may end uncleanly before somebody is asked how to start.
MOST_UNCLEAN = 2
# A computer that was about to be shut down and still runs so long afterwards was not.
_STILL_HERE_MS = 30_000


class Entrance(QObject):
    """``called`` names the file, if any, with which somebody started the program again."""

    called = Signal(str)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self.unclean = False
        self._presence = Presence(home, self)
        self._presence.called.connect(self.called)
        self._back = soon(self, _STILL_HERE_MS, self._on_still_here)

    def is_free(self, file: str = "") -> bool:
        """Tell whether a window may open here: there is none, or it does not answer and somebody wants another all the same.
        One that answers has come forward, and opens the file.
        """
        if self._presence.take():
            return True
        return not self._presence.call(file) and _want_another()

    def take(self, settings: Settings) -> None:
        """Be the window of this home from now on, where that is not so yet, and count how often in a row the last ones ended
        uncleanly.
        """
        self._presence.take()
        if self._presence.unclean and not self.unclean:
            self.unclean = True
            settings.change("unclean", settings["unclean"] + 1)

    def wants_safe_mode(self, settings: Settings) -> bool:
        """Ask how to start where the window has ended uncleanly several times in a row."""
        if settings["unclean"] < MOST_UNCLEAN:
            return False
        from kimdesk.ui.dialogs.trouble_dialog import suggest_safe_mode

        return suggest_safe_mode()

    def listen(self) -> None:
        """Hear second starts."""
        self._presence.listen()

    def leave(self, settings: Settings) -> None:
        """Leave properly."""
        self._back.stop()
        settings.change("unclean", 0)
        self.unclean = False
        self._presence.leave()

    def leave_for_now(self, settings: Settings) -> None:
        """Leave properly, and come back where the computer is not shut down after all."""
        self.leave(settings)
        self._back.start()

    def _on_still_here(self) -> None:
        self._presence.take()
        self._presence.listen()


def _want_another() -> bool:
    from kimdesk.ui import messages

    return messages.ask(
        None,
        t("Entrance", "KIM Desk is open already, and does not answer"),
        t(
            "Entrance",
            "It may be busy, or just closing: wait a moment, then start it again. Another window does no harm to the records.",
        ),
        t("Entrance", "Open another window"),
        t("Entrance", "Leave it"),
    )


def come_forward(window: QWidget) -> None:
    """Show a window in front of the others, whatever has become of it."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def file_named(words: str) -> Path | None:
    """Return the file that somebody wants opened, where it is there."""
    path = Path(words) if words else None
    return path if path is not None and path.exists() else None


def tell_of_settings(notices: Notices, settings: Settings) -> None:
    """Say what has become of this computer's settings, where that is to be known."""
    if settings.damaged:
        notices.say(
            "settings",
            t(
                "App",
                "This computer's settings could not be read; the usual ones are in use. The old file is kept as settings.bad.",
            ),
            "amber",
        )
    elif settings.unwritten:
        notices.say(
            "settings",
            t("App", "This computer's settings cannot be written: what you choose holds until you close the window."),
            "amber",
        )


def tell_of_safe_mode(notices: Notices) -> None:
    """Say what safe mode leaves out."""
    notices.say(
        "safe",
        t(
            "App",
            "Safe mode: the usual look, nobody is met in the shared folder by itself, and no backup is deleted. "
            "Close the window and start again to go on as usual.",
        ),
        "amber",
    )
