"""People, teams and systems by name: read once, kept up to date, asked by every chooser and filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import key_of
from kimdesk.services.desk import Desk
from kimdesk.store.listing import ListRequest
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks

HELD = ("team", "person", "system")


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody or something that a record can refer to."""

    kind: str
    id: str
    ref: str
    title: str


class Directory(QObject):
    """Answers from memory; ``renewed`` tells when there is something new in it."""

    renewed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.bus = desk, tasks, bus
        self._entries: list[Entry] = []
        self._by_id: dict[str, Entry] = {}
        self._suggested: dict[str, list[str]] = {}
        self._own: tuple[str, ...] = ()
        self._asked = False
        bus.changed.connect(self._on_changed)

    def ensure(self) -> None:
        """Read once; later calls cost nothing."""
        if not self._asked:
            self._asked = True
            self._read()

    def renew(self) -> None:
        """Read anew, where something else than a record has changed what is offered."""
        self._asked = True
        self._read()

    def of(self, kinds: Sequence[str]) -> list[Entry]:
        """Return everybody of these kinds, by name."""
        return [entry for entry in self._entries if entry.kind in kinds]

    def get(self, record: str) -> Entry | None:
        """Return who or what this is, where it is a person, a team or a system."""
        return self._by_id.get(record)

    def named(self, words: str, kinds: Sequence[str]) -> Entry | None:
        """Return the one whose whole name or reference this is, however it is spelt, or None."""
        wanted = key_of(words)
        found = [entry for entry in self.of(kinds) if wanted and wanted in (key_of(entry.title), key_of(entry.ref))]
        return found[0] if found else None

    def names(self) -> dict[str, str]:
        """Return what everybody is called."""
        return {entry.id: entry.title for entry in self._entries}

    def suggestions(self, field: str) -> list[str]:
        """Return what the published list offers for a field; nothing where nobody has imported one."""
        return self._suggested.get(field, [])

    def own_choices(self) -> tuple[str, ...]:
        """Return what the workspace has added to the usual choices of an open field."""
        return self._own

    def _read(self) -> None:
        self.tasks.read(self._work, self._on_read, f"directory {id(self)}")

    def _work(self) -> tuple[list[Entry], dict[str, list[str]], tuple[str, ...]]:
        return read_entries(self.desk), self.desk.published_list.suggestions(), self.desk.settings.own_themes()

    def _on_read(self, found: tuple[list[Entry], dict[str, list[str]], tuple[str, ...]]) -> None:
        entries, self._suggested, self._own = found
        self._entries = entries
        self._by_id = {entry.id: entry for entry in entries}
        self.renewed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if self._asked and changes.kinds & {*HELD, "workspace"}:
            self._read()


def read_entries(desk: Desk) -> list[Entry]:
    """Return every person, team and system by name, in one statement for each kind."""
    found: list[Entry] = []
    for kind in HELD:
        title = KINDS[kind].title
        listing = desk.records.rows(ListRequest(kind, ("ref", title), sort=title))
        found += [Entry(kind, row[0], row[2] or "", row[3] or "") for row in listing.rows]
    return sorted(found, key=lambda entry: entry.title.casefold())
