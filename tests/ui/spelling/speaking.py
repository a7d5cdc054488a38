"""A speller that answers at once, from the small dictionaries and by the same hands as the process does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kimdesk.spelling import dictionaries
from kimdesk.spelling.child import answer
from kimdesk.ui.spelling.speller import Speller
from tests.spelling.small_books import write_books
from tests.ui.windows import Shown


class HereSpeller(Speller):
    """Counts what it is asked."""

    def open_books(self, folder: Path | None) -> None:
        self.questions: list[dict[str, Any]] = []
        self._books = dictionaries.Speller(["en-GB"], write_books(folder)) if folder else None

    def _begin(self) -> None:
        """Nothing is to be started."""

    def _put(self, question: dict[str, Any], words: list[str]) -> None:
        self.questions.append(question)
        self._take(answer(self._books, question), words)


def speak(shown: Shown, folder: Path | None) -> HereSpeller:
    """Let the window check spelling by the small dictionaries in a folder, or by none."""
    speller = HereSpeller(shown.bench.desk, shown.tasks, shown.window)
    speller.open_books(folder)
    shown.window.spelling.speller = speller
    shown.window.spelling.begin()
    shown.rest()
    return speller
