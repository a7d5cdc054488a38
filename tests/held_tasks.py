"""Work that a page asks for, done here and now and kept, so that it can be looked at and done again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kimdesk.ui.tasks import Done, Tasks

Work = Callable[[], Any]


class HeldTasks(Tasks):
    """Starts nothing: ``settle`` does what was asked for, in its order, and what is asked for on the way."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[tuple[Work, Done | None, str]] = []

    def settle(self) -> list[Work]:
        """Do all that was asked for, hand over the answers, and return the work."""
        done: list[Work] = []
        while self._asked:
            work, answer, _key = self._asked.pop(0)
            result = work()
            done.append(work)
            if answer is not None:
                answer(result)
        return done

    def _put(self, _lane: str, work: Work, done: Done | None, _failed: Done | None, key: str) -> None:
        # Of several requests under one key only the newest is answered.
        self._asked = [each for each in self._asked if not key or each[2] != key] + [(work, done, key)]
