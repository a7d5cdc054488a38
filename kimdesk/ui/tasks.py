"""The one way the window asks for work: writing in one thread, reading in another, the shared folder in a third,
other people's files in a fourth, backups in a fifth, answers on the main thread.

Workers get data, never widgets. An answer whose receiver is gone is dropped; so is one that a newer request of the
same name has overtaken.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from types import MethodType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from kimdesk.errors import UserError

Done = Callable[[Any], None]

_PATIENCE_S = 10
# The shared folder may hang for as long as it likes; the window closes all the same.
_PATIENCE_WITH_FOLDER_S = 2
_MAY_HANG = frozenset({"meet", "file", "keep"})
# What goes on by itself, and nobody waits for.
_BEHIND = frozenset({"meet", "keep"})

# Whose thread hangs is kept for good: let go of, it would be taken down in that thread, which Qt does not bear.
_HANGING: list[Tasks] = []


@dataclass(slots=True)
class _Job:
    lane: str
    work: Callable[[], Any]
    done: weakref.WeakMethod[Any] | None
    failed: weakref.WeakMethod[Any] | None
    key: str
    serial: int
    result: Any = None
    error: BaseException | None = None


class Tasks(QObject):
    """Runs work away from the window. ``idle`` tells whether anything is still under way, the shared folder and backups apart."""

    _delivered = Signal(object)
    user_error_met = Signal(object)
    bug_met = Signal(object)
    became_idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[str, SimpleQueue[_Job | None]] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._latest: dict[str, int] = {}
        self._serial = 0
        self._pending = 0
        self._stopped = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)
        for lane in ("write", "read"):
            self._open_lane(lane)

    @property
    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        return self._pending == 0

    def write(self, work: Callable[[], Any], done: Done | None = None, failed: Done | None = None) -> None:
        """Do ``work`` in the database's own thread, in the order asked; ``done`` gets the answer, ``failed`` a
        UserError or ValueError.
        """
        self._put("write", work, done, failed, "")

    def read(self, work: Callable[[], Any], done: Done, key: str = "", failed: Done | None = None) -> None:
        """Do ``work`` in the reading thread; of several requests under one ``key`` only the newest is answered."""
        self._put("read", work, done, failed, key)

    def meet(self, work: Callable[[], Any], done: Done | None = None, failed: Done | None = None) -> None:
        """Do ``work`` in the thread of the shared folder, one after the other: a folder that does not answer holds up
        nothing else.
        """
        if "meet" not in self._queues:
            self._open_lane("meet")
        self._put("meet", work, done, failed, "")

    def look_into(
        self, work: Callable[[], Any], done: Done | None = None, failed: Done | None = None, key: str = ""
    ) -> None:
        """Do ``work`` in the thread of other people's files, one after the other: one that takes long to be read, or lies
        on a drive that does not answer, holds up nothing else. A ``key`` does what it does in ``read``.
        """
        if "file" not in self._queues:
            self._open_lane("file")
        self._put("file", work, done, failed, key)

    def keep(self, work: Callable[[], Any], done: Done | None = None, failed: Done | None = None) -> None:
        """Do ``work`` in the thread of backups, one after the other: a folder that does not answer holds up nothing else."""
        if "keep" not in self._queues:
            self._open_lane("keep")
        self._put("keep", work, done, failed, "")

    def finish_writing(self, seconds: float) -> bool:
        """Come back when all that was to be written before this is written, after so many seconds at most; tell whether it
        is. Whoever asks lets the window wait, and has a reason to.
        """
        written = threading.Event()
        self._put("write", written.set, None, None, "")
        return written.wait(seconds)

    def stop(self) -> bool:
        """Finish what was asked for, then end the threads; tell whether all have ended, which those of the shared folder, of
        files and of backups need not. Nobody is answered any more: whoever asked may be on its way out.
        """
        self._stopped = True
        for queue in self._queues.values():
            queue.put(None)
        for lane, thread in self._threads.items():
            thread.join(timeout=_PATIENCE_WITH_FOLDER_S if lane in _MAY_HANG else _PATIENCE_S)
        ended = not any(thread.is_alive() for thread in self._threads.values())
        if not ended:
            _HANGING.append(self)
        return ended

    def _open_lane(self, lane: str) -> None:
        queue = self._queues[lane] = SimpleQueue()
        thread = threading.Thread(target=self._serve, args=(queue,), name=f"kimdesk-{lane}", daemon=True)
        self._threads[lane] = thread
        thread.start()

    def _put(self, lane: str, work: Callable[[], Any], done: Done | None, failed: Done | None, key: str) -> None:
        self._serial += 1
        if key:
            self._latest[key] = self._serial
        self._pending += lane not in _BEHIND
        self._queues[lane].put(_Job(lane, work, _weak(done), _weak(failed), key, self._serial))

    def _serve(self, queue: SimpleQueue[_Job | None]) -> None:
        while (job := queue.get()) is not None:
            if not self._overtaken(job):
                try:
                    job.result = job.work()
                except BaseException as error:  # noqa: BLE001 - carried to the main thread and raised there
                    job.error = error
            if shiboken6.isValid(self):
                self._delivered.emit(job)

    def _overtaken(self, job: _Job) -> bool:
        return bool(job.key) and self._latest.get(job.key) != job.serial

    @Slot(object)
    def _on_delivered(self, job: _Job) -> None:
        self._pending -= job.lane not in _BEHIND
        if not self._overtaken(job) and not self._stopped:
            self._answer(job)
        if self._pending == 0 and job.lane not in _BEHIND:
            self.became_idle.emit()

    def _answer(self, job: _Job) -> None:
        if job.error is None:
            _call(job.done, job.result)
        elif isinstance(job.error, UserError | ValueError) and job.failed is not None:
            _call(job.failed, job.error)
        elif isinstance(job.error, UserError):
            self.user_error_met.emit(job.error)
        else:
            self.bug_met.emit(job.error)


def _weak(method: Done | None) -> weakref.WeakMethod[Any] | None:
    if method is None:
        return None
    if not isinstance(method, MethodType):
        raise TypeError("answers go to bound methods, so that a closed page is not kept alive")
    return weakref.WeakMethod(method)


def _call(method: weakref.WeakMethod[Any] | None, value: Any) -> None:
    target = method() if method else None
    if target is None:
        return
    owner = target.__self__
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    target(value)
