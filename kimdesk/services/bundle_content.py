"""What an evidence bundle says: then, now, history and evidence of each record, with what is withheld left out.

What is withheld is never put into the document, so that no file made from it can hold it: its fields say the exemption
and the reason, and the same words are taken out wherever else in the bundle they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.attached import attached_of
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.bundles import EXEMPTIONS
from kimdesk.model.validation import say_value
from kimdesk.services.context import Context
from kimdesk.services.finding import FindingService, HistoryLine
from kimdesk.services.moments import end_of_day
from kimdesk.steps import counted
from kimdesk.store import reading
from kimdesk.store.as_at import record_then
from kimdesk.store.rules import kept_rules

# Shorter words than these stand everywhere and give nothing away.
_SHORTEST_SECRET = 4


@dataclass(frozen=True, slots=True)
class Withholding:
    """What is withheld: a field of a record, or with no field the whole of it; the key of the exemption, and why."""

    record: str
    code: str
    reason: str
    field: str = ""

    @property
    def words(self) -> str:
        """What stands in its place."""
        label = next(show(option.label) for option in EXEMPTIONS if option.key == self.code)
        return t("Bundle", "[Withheld. {exemption}. {reason}]").format(exemption=label, reason=self.reason)

    @property
    def value(self) -> dict[str, str]:
        """What the record of the bundle keeps."""
        return {"record": self.record, "field": self.field, "code": self.code, "reason": self.reason}


class BundleContent:
    """Reads the records of one bundle, and says them."""

    def __init__(self, context: Context, withheld: Sequence[Withholding], as_at: date | None) -> None:
        self._context = context
        self._finding = FindingService(context)
        self._withheld = {(each.record, each.field): each for each in withheld}
        self._as_at = as_at
        # Whoever reads the bundle sits at none of them: each is called by its machine, or the start of its id.
        self._machines = kept_rules(context.db).machines
        self._secrets: dict[str, str] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        self._evidence: Sequence[Record] = ()

    def said(
        self, records: Sequence[Record], evidence: Sequence[Record]
    ) -> tuple[list[dict[str, Any]], list[list[str]]]:
        """Return the records of the document with the evidence for them, and the list of what is withheld in it."""
        asides = [each for each in evidence if each.id in {record for record, _name in self._withheld}]
        known = {each.id: each for each in (*asides, *records)}
        told = {each.id: self._finding.history(each.id) for each in counted(list(known.values()), 0.0, 0.3)}
        for each in known.values():
            self._note_secrets(each, told[each.id])
        self._evidence, self._patterns = evidence, self._made_patterns()
        names = self._names(records, told.values())
        made = [self._record(each, told[each.id], names) for each in counted(records, 0.3, 0.6)]
        listed = [
            [_handle(known[record]), _part(known[record], name), each.words]
            for (record, name), each in self._withheld.items()
        ]
        return self._scrubbed(made), self._scrubbed(listed)

    def _mask(self, record: str, name: str) -> str:
        whole = self._withheld.get((record, "")) or self._withheld.get((record, name))
        return whole.words if whole else ""

    def _record(self, record: Record, told: Sequence[HistoryLine], names: Mapping[str, str]) -> dict[str, Any]:
        kind = KINDS[record.kind]
        whole = self._mask(record.id, "")
        title = self._mask(record.id, kind.title) or names.get(record.title, record.title)
        said: dict[str, Any] = {
            "kind": show(kind.label),
            "id": record.id,
            "ref": record.ref,
            "title": title,
            "deleted": record.deleted,
            "withheld": whole,
            "was_there": None,
            "fields": [],
            "history": [],
            "evidence": [],
        }
        if whole:
            return said
        then = self._then(record)
        said["was_there"] = None if self._as_at is None else bool(then)
        for field in kind:
            mask = self._mask(record.id, field.name)
            was, now = _words(field, then.get(field.name, ()), names), say_value(field, record[field.name], dict(names))
            if was or now:
                said["fields"].append([show(field.label), mask if mask and was else was, mask if mask and now else now])
        said["history"] = [self._line(record, each) for each in reversed(told)]
        said["evidence"] = [self._proof(each) for each in self._evidence if each["record"] == record.id]
        return said

    def _then(self, record: Record) -> Mapping[str, tuple[Any, ...]]:
        """Return, by field, the values that counted when the day ended: several where it was disputed or is a set. A record
        that was not there yet, or was deleted, says nothing at all.
        """
        if self._as_at is None:
            return {}
        moment = end_of_day(self._as_at, self._context.clock)
        found = record_then(self._context.db, record.kind, record.id, moment.until)
        if found is None or found.record.deleted:
            return {}
        return {
            name: tuple(each.value for each in said) for name, said in found.said.items() if not name.startswith("_")
        }

    def _line(self, record: Record, line: HistoryLine) -> list[str]:
        mask, device = self._mask(record.id, line.field), line.event.dot.device
        field = KINDS[record.kind].by_name.get(line.field)
        label = show(field.label) if field else ""
        words = f"{label}: {mask}" if mask else line.sentence
        return [
            line.at.isoformat(timespec="minutes"),
            line.author,
            self._machines.get(device) or device[:8].upper(),
            words,
        ]

    def _proof(self, each: Record) -> list[str]:
        """Return reference, title, place, file and hash of a piece of evidence."""
        whole = self._mask(each.id, "")
        if whole:
            return [each.ref, whole, "", "", ""]
        file = None if self._mask(each.id, "file") else attached_of(each["file"])
        title = self._mask(each.id, "title") or each.title
        where = self._mask(each.id, "link") or each["link"] or ""
        return [each.ref, title, where, file.words if file else self._mask(each.id, "file"), file.hash if file else ""]

    def _names(self, records: Sequence[Record], told: Iterable[Sequence[HistoryLine]]) -> dict[str, str]:
        """Return what everything is called that the records name; what is withheld is called by its reference."""
        wanted = {each for record in records for value in record.values.values() for each in _ids(value)}
        wanted |= {each for lines in told for line in lines for each in _ids(line.event.value)}
        names = reading.spoken_names(
            self._context.db, wanted | {record.title for record in records if len(record.title) == _ID}
        )
        for record in records:
            if self._mask(record.id, KINDS[record.kind].title):
                names[record.id] = _handle(record)
        return names

    def _note_secrets(self, record: Record, told: Sequence[HistoryLine]) -> None:
        """Note what may not stand anywhere: every text that a withheld field ever said."""
        for field in KINDS[record.kind]:
            mask = self._mask(record.id, field.name)
            if mask and field.type.is_words:
                said = [record[field.name], *(each.event.value for each in told if each.field == field.name)]
                for words in said:
                    if isinstance(words, str) and len(words.strip()) >= _SHORTEST_SECRET and len(words) != _ID:
                        self._secrets[words.strip()] = mask

    def _scrubbed(self, said: Any) -> Any:
        if isinstance(said, dict):
            return {name: self._scrubbed(value) for name, value in said.items()}
        if isinstance(said, list):
            return [self._scrubbed(each) for each in said]
        return self._without_secrets(said) if isinstance(said, str) else said

    def _without_secrets(self, said: str) -> str:
        for pattern, mask in self._patterns:
            if said != mask:
                said = mask.join(pattern.split(said))
        return said

    def _made_patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """Return how each secret is found however it is spaced and written; the longest first, as one may be part of
        another.
        """
        return [
            (re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE), self._secrets[words])
            for words in sorted(self._secrets, key=len, reverse=True)
        ]


_ID = 36


def _ids(value: Any) -> list[str]:
    members = value if isinstance(value, list | tuple) else (value,)
    return [each for each in members if isinstance(each, str) and len(each) == _ID]


def _words(field: Field, values: Sequence[Any], names: Mapping[str, str]) -> str:
    if field.type.is_set:
        return say_value(field, values, dict(names))
    said = [say_value(field, value, dict(names)) for value in values if value is not None]
    return t("Bundle", " (or, not settled then:) ").join(dict.fromkeys(filter(None, said)))


def _part(record: Record, name: str) -> str:
    return show(KINDS[record.kind][name].label) if name else t("Bundle", "All of it")


def _handle(record: Record) -> str:
    return f"{show(KINDS[record.kind].label)} {record.ref or record.id[:8]}"
