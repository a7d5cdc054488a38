"""How far a start has come, written to a file, so that the installed program is measured from outside as it is."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING

from kimdesk.ui.session import Session

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk

# Names the file; where nothing names one, nothing is written.
START_TIMES = "KIMDESK_START_TIMES"


def note(moment: str) -> None:
    """Write down that this was reached, in seconds of the monotonic clock."""
    with open(os.environ[START_TIMES], "a", encoding="ascii") as file:
        file.write(f"{moment} {time.monotonic()}\n")


class TimedSession(Session):
    """Notes the first paint, the first list on the screen, and that every page is there."""

    def _on_painted(self) -> None:
        note("paint")
        super()._on_painted()

    def _on_opened(self, desk: Desk) -> None:
        super()._on_opened(desk)
        assert self.window is not None
        self.window.overview.listed.connect(partial(note, "listed"))

    def _on_ready(self) -> None:
        note("ready")
        super()._on_ready()
