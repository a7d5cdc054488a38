"""What the window knows of words: asked of a process that holds the dictionaries, and remembered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kimdesk import children, i18n
from kimdesk.services.desk import Desk
from kimdesk.services.vocabulary import VocabularyService
from kimdesk.spelling.dictionaries import languages_for
from kimdesk.spelling.words import key_of
from kimdesk.ui.tasks import Tasks

_PATIENCE_MS = 1000


class Speller(QObject):
    """Nothing here waits: what is not known yet is asked for, and ``learned`` tells when the answer is there.

    ``missing`` is set where there are no dictionaries, or where the process that reads them has failed.
    """

    learned = Signal()
    suggested = Signal(str, list)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._words = VocabularyService(desk.context)
        self._language = i18n.language()
        self._judged: dict[str, bool] = {}
        self._recorded: frozenset[str] = frozenset()
        self._added = frozenset(self._words.added())
        self._passed: set[str] = set()
        self._wanted: dict[str, None] = {}
        # What has been asked and not been answered, in its order.
        self._asked: list[list[str]] = []
        self._process: QProcess | None = None
        self.missing = False
        self._sending = QTimer(self)
        self._sending.setSingleShot(True)
        self._sending.timeout.connect(self._send)

    def is_right(self, word: str) -> bool | None:
        """Tell whether a word is right; None where that is not known yet, and asked for."""
        key = key_of(word).casefold()
        if key in self._added or key in self._recorded or key in self._passed:
            return True
        found = self._judged.get(word)
        if found is None and not self.missing:
            self._wanted[word] = None
            self._sending.start()
        return found

    def ask_suggestions(self, word: str) -> None:
        """Ask what may have been meant; ``suggested`` brings the answer."""
        if not self.missing:
            self._begin()
            self._put({"suggest": word}, [])

    def is_added(self, word: str) -> bool:
        """Tell whether somebody added a word on this computer."""
        return key_of(word).casefold() in self._added

    def add(self, word: str) -> None:
        """Let a word count as right on this computer."""
        self._words.add(word)
        self._take_added()

    def remove(self, word: str) -> None:
        """Let the dictionaries judge a word again."""
        self._words.remove(word)
        self._take_added()

    def pass_over(self, word: str) -> None:
        """Let a word count as right until the program ends."""
        self._passed.add(key_of(word).casefold())
        self.learned.emit()

    def read_recorded(self, *_changes: object) -> None:
        """Read which names and terms the workspace has."""
        self._tasks.read(self._words.recorded, self._on_recorded, key="own words")

    def stop(self) -> None:
        """Let the process go."""
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.closeWriteChannel()
            if not process.waitForFinished(_PATIENCE_MS):
                process.kill()
                process.waitForFinished(_PATIENCE_MS)
            process.deleteLater()

    def _take_added(self) -> None:
        self._added = frozenset(self._words.added())
        self.learned.emit()

    def _on_recorded(self, words: frozenset[str]) -> None:
        if words != self._recorded:
            self._recorded = words
            self.learned.emit()

    def _send(self) -> None:
        words, self._wanted = [each for each in self._wanted if each not in self._judged], {}
        if words and not self.missing:
            self._begin()
            self._put({"words": words}, words)

    def _begin(self) -> None:
        if self._process is not None:
            return
        program, *words = children.command(children.CHECK_WORDS, ",".join(languages_for(self._language)))
        process = self._process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONPATH", children.python_path())
        process.setProcessEnvironment(surroundings)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_lines)
        process.finished.connect(self._on_failed)
        process.errorOccurred.connect(self._on_failed)
        process.start(program, words)

    def _put(self, question: dict[str, Any], words: list[str]) -> None:
        if self._process is not None:
            self._asked.append(words)
            self._process.write(json.dumps(question).encode("ascii") + b"\n")

    def _on_lines(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(json.loads(bytes(self._process.readLine().data())), self._asked.pop(0))

    def _take(self, told: dict[str, Any], words: Iterable[str]) -> None:
        if told.get("missing"):
            self._on_failed()
        elif "suggestions" in told:
            self.suggested.emit(told["for"], told["suggestions"])
        else:
            wrong = set(told["wrong"])
            self._judged.update((word, word not in wrong) for word in words)
            self.learned.emit()

    def _on_failed(self, *_why: object) -> None:
        self.missing = True
        # Not from within its own signal.
        QTimer.singleShot(0, self, self.stop)
        self.learned.emit()
