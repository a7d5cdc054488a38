"""What happens where somebody starts the program again, or with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from kimdesk.ui.session import Session


class Called(QObject):
    """Brings the window of a session forward, and opens a file in it as soon as all is there."""

    def __init__(self, session: Session, file: str) -> None:
        super().__init__(session)
        self._session, self._file = session, file

    def come_forward(self, file: str = "") -> None:
        """Show what is open in front of everything else, and open a file where one is named."""
        from kimdesk.ui.entrance import come_forward

        shown = self._session.shown
        if shown is not None:
            come_forward(shown)
        self._file = file or self._file
        self.open_file()

    def open_file(self) -> None:
        """Open the file that waits for it, where the window is ready."""
        from kimdesk.ui.entrance import file_named

        window = self._session.window
        if window is not None and self._session.ready:
            path, self._file = file_named(self._file), ""
            if path is not None:
                window.safekeeping.open_file(path)
