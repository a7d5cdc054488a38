"""One window for one home: it holds a lock that outlives no crash, and a second start calls it forward.

The lock costs a file. What listens for a second start is loaded when the window has come to rest, or by the second start.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QSysInfo, QThread, Signal

from kimdesk.paths import Home

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# So long a second start waits for the first window to answer.
PATIENCE_MS = 2_000
_PAUSE_MS = 50
_MOST_BYTES = 1 << 16
_ANSWER = b"here\n"


class Presence(QObject):
    """``called`` tells that somebody has started the program again, and which file they want opened, if any; ``unclean`` that
    the window before this one was not closed properly.
    """

    called = Signal(str)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unclean = False
        self._home = home
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Be the window of this home from now on; tell whether there is no other. A home that is not there yet, or in which
        nothing can be written, is nobody's: opening the records says what is wrong.
        """
        if self._lock is not None or not self._home.folder.is_dir():
            return True
        left_behind = self._home.lock.exists()
        lock = QLockFile(str(self._home.lock))
        # However old: a window may stay open for weeks.
        lock.setStaleLockTime(0)
        if not lock.tryLock(0) and not (_is_nobodys(lock) and lock.removeStaleLockFile() and lock.tryLock(0)):
            return lock.error() != QLockFile.LockError.LockFailedError
        self._lock = lock
        self.unclean = self.unclean or left_behind
        return True

    def listen(self) -> None:
        """Hear second starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        if self._lock is None or self._server is not None:
            return
        name = _name_of(self._home)
        # Whoever holds the lock is alone: a name that is there was left behind.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def leave(self) -> None:
        """Leave this home to another window; this one was closed properly."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        self.unclean = False

    def call(self, file: str = "", patience_ms: int = PATIENCE_MS) -> bool:
        """Ask the window of this home to come forward, and to open a file where one is named; tell whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        _let_it_come_forward(self._home)
        until = QDeadlineTimer(patience_ms)
        while not until.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(_name_of(self._home))
            if socket.waitForConnected(max(until.remainingTime(), 1)):
                socket.write(json.dumps({"open": file}).encode() + b"\n")
                while socket.waitForReadyRead(max(until.remainingTime(), 1)):
                    if bytes(socket.peek(len(_ANSWER)).data()) == _ANSWER:
                        return True
            else:
                # It may not listen yet, or no longer.
                QThread.msleep(_PAUSE_MS)
        return False

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MOST_BYTES)
            socket.readyRead.connect(self._on_words)
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _on_words(self) -> None:
        socket = self.sender()
        if socket is not None:
            self._read(socket)  # type: ignore[arg-type]

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _MOST_BYTES:
                socket.abort()
            return
        try:
            asked = json.loads(bytes(socket.readLine().data()))
            file = asked["open"]
        except (ValueError, TypeError, KeyError, RecursionError):
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        socket.disconnectFromServer()
        self.called.emit(file if isinstance(file, str) else "")


def _name_of(home: Home) -> str:
    """Return the name under which the window of a home listens: one for each home and each login."""
    import hashlib

    who = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    place = f"{who}\n{os.path.realpath(home.folder)}"
    return f"kimdesk-{hashlib.sha256(place.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"


def _is_nobodys(lock: QLockFile) -> bool:
    """Whether what lies there is the lock of no window: a computer of another name left it, and a home lies on one computer
    alone; or a power cut has left it empty.
    """
    _process, machine, _program = lock.getLockInfo()
    if not machine:
        # Somebody may be about to write it.
        QThread.msleep(2 * _PAUSE_MS)
        _process, machine, _program = lock.getLockInfo()
    return machine != QSysInfo.machineHostName()


def _let_it_come_forward(home: Home) -> None:
    """Let the other window take the keyboard, which Windows allows nobody who was not given it."""
    if sys.platform == "win32":
        import ctypes

        process, _machine, _program = QLockFile(str(home.lock)).getLockInfo()
        ctypes.windll.user32.AllowSetForegroundWindow(process)
