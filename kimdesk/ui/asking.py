"""How a thread that needs the passphrase of this laptop's keys gets it from whoever sits at the window."""

from __future__ import annotations

import threading
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget


class Asking(QObject):
    """``ask`` waits, in any thread but the main one, until somebody has answered the one dialog or closed it.

    What was answered is remembered until the program ends or ``forget`` is called; never on any disk.
    """

    _wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        self._said = ""
        self._trouble = ""
        self._ended = False
        self._open: _Wanted | None = None
        self._turn = threading.Lock()
        self._wanted.connect(self._on_wanted, Qt.ConnectionType.QueuedConnection)

    def serve(self, window: QWidget) -> None:
        """Ask in this window from now on."""
        self.window, self._ended = window, False

    @property
    def answered(self) -> bool:
        """Whether somebody has given a passphrase that is still remembered."""
        return bool(self._said)

    def ask(self, new: bool) -> str:
        """Return the passphrase, or nothing where nobody gives one; ``new`` says that it is to be chosen."""
        with self._turn:
            if self._ended or self._said:
                return self._said
            self._open = wanted = _Wanted(new)
            # Looked at again: it may have ended since, and then nobody answers any more.
            if not self._ended:
                self._wanted.emit(wanted)
                self._said = wanted.answer.get()
            self._open = None
            return self._said

    def forget(self, trouble: str = "") -> None:
        """Ask anew the next time; ``trouble`` is what was wrong with the answer."""
        self._said, self._trouble = "", trouble

    def end(self) -> None:
        """Answer for whoever is still asked: nothing."""
        self._ended = True
        if self._open is not None:
            self._open.answer.put("")

    @Slot(object)
    def _on_wanted(self, wanted: _Wanted) -> None:
        from kimdesk.ui.dialogs.passphrase_dialog import PassphraseDialog

        if self._ended:
            return
        dialog = PassphraseDialog(wanted.new, self._trouble, self.window)
        dialog.answered.connect(wanted.answer.put)
        self._trouble = ""
        dialog.open()


class _Wanted:
    """One question on its way to the main thread, and the place for its answer."""

    def __init__(self, new: bool) -> None:
        self.new = new
        self.answer: SimpleQueue[str] = SimpleQueue()
