"""A speller that answers at once, from the small dictionaries and by the same hands as the process does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import shiboken6

from kimdesk.spelling import dictionaries
from kimdesk.spelling.child import answer
from kimdesk.ui.spelling.speller import Speller
from kimdesk.ui.spelling.underlines import Underlines
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
    """Let the window check spelling by the small dictionaries in a folder, or by none, and forget what it began by itself:
    that depends on how soon it was whole.
    """
    begun = vars(shown.window).pop("spelling", None)
    if begun is not None:
        begun.speller.stop()
        for each in [*shown.window.findChildren(Underlines), begun]:
            shiboken6.delete(each)
    speller = HereSpeller(shown.bench.desk, shown.tasks, shown.window)
    speller.open_books(folder)
    shown.window.spelling.speller = speller
    shown.window.spelling.begin()
    shown.rest()
    return speller
