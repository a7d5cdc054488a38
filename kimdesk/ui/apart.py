"""Work that a process of its own does for the window: nothing waits for it, and it can be stopped at any moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from kimdesk.children import python_path

_PATIENCE_MS = 2000


class Apart(QObject):
    """Runs one process at a time. ``said`` carries each line but the last, ``ended`` the last one and what it complained
    of, ``failed`` why it did not even start.
    """

    said = Signal(bytes)
    ended = Signal(bytes, bytes)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._last = b""

    def start(self, command: Sequence[str], question: bytes, stays: bool = False) -> None:
        """Start a process and give it one line; it can tell that nothing more comes unless its input ``stays`` open."""
        self.stop()
        program, *words = command
        self._last = b""
        process = self._process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONPATH", python_path())
        process.setProcessEnvironment(surroundings)
        process.readyReadStandardOutput.connect(self._on_lines)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(program, words)
        process.write(question)
        if not stays:
            process.closeWriteChannel()

    def stop(self) -> None:
        """Want no answer any more."""
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(_PATIENCE_MS)
            process.deleteLater()

    def _on_lines(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            before, self._last = self._last, bytes(process.readLine().data())
            if before:
                self.said.emit(before)

    def _on_finished(self) -> None:
        self._on_lines()
        process, self._process = self._process, None
        if process is None:
            return
        rest = bytes(process.readAllStandardOutput().data())
        complaint = bytes(process.readAllStandardError().data())
        process.deleteLater()
        self.ended.emit(rest or self._last, complaint)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Any other error is followed by its end.
        if error is QProcess.ProcessError.FailedToStart and (process := self._process) is not None:
            self._process = None
            process.deleteLater()
            self.failed.emit(RuntimeError(f"a process of this program did not start: {process.errorString()}"))
