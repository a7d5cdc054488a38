"""A frozen document's records, read by field; withheld and missing fields have a word or a blank of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import Any

from kimdesk.exports.content import Value
from kimdesk.i18n import t
from kimdesk.model.frozen import WITHHELD, Document, is_withheld
from kimdesk.model.recorded import say_again, say_field

# Characters that no workbook can hold, and the marks that turn the direction of what follows them.
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x0d\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


def clean(words: object) -> str:
    """Return text that every format can hold, without control characters and blanks at its ends."""
    text = (
        str(words)
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .replace("\t", " ")
    )
    return _UNFIT.sub("", text).strip()


def one_line(words: object) -> str:
    """Return cleaned text without line ends."""
    return " ".join(clean(words).split())


class Record:
    """One frozen record."""

    __slots__ = ("_fields", "id", "kind", "ref", "title")

    def __init__(self, stored: dict[str, Any]) -> None:
        self.kind: str = stored["kind"]
        self.id: str = stored["id"]
        self.ref = one_line(stored["ref"] or "")
        title = stored["title"] or ""
        # What a quarter asks for is worded by the program, and everything else by people.
        self.title = clean(say_again(title) if self.kind == "ask" else title)
        self._fields: dict[str, list[Any]] = stored["fields"]

    def raw(self, name: str) -> Any:
        """Return the stored value; None where nothing is recorded or it is withheld."""
        field = self._fields.get(name)
        return field[1] if field and field[0] != WITHHELD else None

    def text(self, name: str) -> str:
        """Return the words as shown on the day; blank where nothing is recorded."""
        field = self._fields.get(name)
        if not field:
            return ""
        if field[0] == WITHHELD:
            return t("Pack", "Withheld")
        return clean(say_field(self.kind, name, field[1], field[2] or ""))

    def day(self, name: str) -> Value:
        """Return a date, or the words where the stored value is not one."""
        raw = self.raw(name)
        try:
            return date.fromisoformat(raw[:10]) if isinstance(raw, str) else self.text(name)
        except ValueError:
            return self.text(name)

    def number(self, name: str) -> int | None:
        """Return a whole number, or None."""
        raw = self.raw(name)
        return raw if isinstance(raw, int) and not isinstance(raw, bool) else None

    def count(self, name: str) -> int:
        """Return a whole number; 0 where none is recorded."""
        return self.number(name) or 0

    def step(self, name: str) -> int | str | None:
        """Return a maturity step: 0 to 3, "na", or None."""
        raw = self.raw(name)
        if raw == "na":
            return "na"
        return int(raw) if isinstance(raw, (str, int)) and str(raw) in ("0", "1", "2", "3") else None

    def team(self) -> str:
        """Return the name of the team it belongs to."""
        return one_line(self.text("team"))


class Records:
    """All records of a document by kind, in the document's order."""

    def __init__(self, document: Document) -> None:
        self._kinds: dict[str, list[Record]] = defaultdict(list)
        for stored in document["records"]:
            if is_withheld(stored):
                continue
            self._kinds[stored["kind"]].append(Record(stored))

    def of(self, kind: str) -> list[Record]:
        """Return the records of one kind; none where the document has no such kind."""
        return self._kinds.get(kind, [])
