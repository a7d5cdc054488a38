"""Records found by what people call them in a table: a reference, a whole title, or both."""

from __future__ import annotations

import sqlite3

from kimdesk.model.fields import Field
from kimdesk.model.kinds import ALL
from kimdesk.model.text import key_of
from kimdesk.model.validation import parted
from kimdesk.store.listing import ListRequest, list_records

# Nobody names these in a table.
_UNNAMED = frozenset({"return", "entry", "comment", "signoff", "stage"})


class Lookup:
    """One look at what is here, kind by kind as each is first asked for."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._held: dict[str, dict[str, list[str]]] = {}

    def find(self, field: Field, words: str) -> list[str]:
        """Return the records that the words may mean in a field; several where they are called alike."""
        wanted = key_of(words)
        kinds = field.to or tuple(each.name for each in ALL if each.name not in _UNNAMED)
        return [record for kind in kinds for record in self._of(kind).get(wanted, ())] if wanted else []

    def learn(self, kind: str, ref: str, title: str, record: str) -> None:
        """Let a record that is about to be written be found too, by whatever it can be called."""
        for key in _called(ref, title):
            held = self._of(kind).setdefault(key, [])
            held += [record] if record not in held else []

    def parts(self, field: Field, words: str) -> list[str]:
        """Return the names in a row of several, where a name may have a comma itself."""

        def is_one(part: str) -> bool:
            return bool(self.find(field, part))

        return parted(words, is_one)

    def _of(self, kind: str) -> dict[str, list[str]]:
        if kind not in self._held:
            title = next(each.title for each in ALL if each.name == kind)
            found: dict[str, list[str]] = {}
            for record, _conflict, ref, name in list_records(self._db, ListRequest(kind, ("ref", title))).rows:
                for key in _called(ref or "", name or ""):
                    found.setdefault(key, []).append(record)
            self._held[kind] = found
        return self._held[kind]


def _called(ref: str, title: str) -> set[str]:
    return {key_of(ref), key_of(title), key_of(f"{ref} {title}")} - {""}
