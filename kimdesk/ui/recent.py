"""What was opened last on this computer: records and pages, the newest first."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from kimdesk.services.desk import Desk

MOST = 10
# The kinds under which a page and a command are found; only what is a record or a page is kept.
PAGE, COMMAND = "page", "command"
_ITEMS = "items"


class Opened(NamedTuple):
    """Something that was opened: a record of a kind, or a line of the index."""

    kind: str
    key: str


class Recent(QObject):
    """Kept in this computer's settings; names are read when somebody asks, so that none is kept twice."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def note(self, kind: str, key: str) -> None:
        """Note that something was opened."""
        if self._kept()[:1] == [f"{kind}:{key}"]:
            return
        items = [f"{kind}:{key}", *(each for each in self._kept() if each != f"{kind}:{key}")]
        self._desk.context.settings.change("recent", {_ITEMS: items[:MOST]})

    def items(self) -> list[Opened]:
        """Return what was opened, the newest first."""
        return [Opened(*each.split(":", 1)) for each in self._kept() if ":" in each]

    def names(self) -> dict[str, str]:
        """Return what the records among them are called; what is no more is left out. In the reading thread."""
        return self._desk.records.names([each.key for each in self.items()])

    def _kept(self) -> list[str]:
        found = self._desk.context.settings["recent"].get(_ITEMS)
        return [str(each) for each in found] if isinstance(found, list) else []
