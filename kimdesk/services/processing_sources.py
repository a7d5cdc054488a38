"""What other records add to a processing activity: the information assets it names, its processors, its retention rules."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import key_of
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.columns import table_name
from kimdesk.store.sealed import restricted_records

# What an activity does not say itself is taken from its assets, field by field of the same name.
TAKEN = ("individuals", "data", "recipients", "countries", "safeguards", "source", "retention", "measures")
_OF_ASSETS = (*TAKEN, "title", "system", "place", "special", "categories", "dpia", "retention_rule")
_OF_RULES = ("records", "period", "trigger")
_PARTS = {"individuals": re.compile(r"[;,\n]"), "data": re.compile(r"[;\n]")}
_PLENTY = 30_000


class Sources(NamedTuple):
    """What the records that one activity names say. Of those that cannot be read any more the ``gone`` ones are kept in
    words, by the field that names them; ``left_out`` counts restricted assets, of which nothing is said.
    """

    assets: tuple[Record, ...]
    names: Mapping[str, str]
    contractors: tuple[Record, ...]
    rules: tuple[Record, ...]
    gone: Mapping[str, tuple[str, ...]]
    left_out: int

    def words(self, field: str) -> str:
        """Return what the assets say in a field, each thing once, in the order of their references."""
        return joined(self._said(asset, field) for asset in self.assets)

    def speaking(self, field: str) -> tuple[Record, ...]:
        """Return the assets that say something in a field."""
        return tuple(asset for asset in self.assets if asset[field])

    def where(self) -> str:
        """Return the systems and places of the assets, then what is known of those that are gone."""
        return joined([[self._place(asset)] for asset in self.assets] + [self.gone["assets"]])

    def processors(self) -> str:
        """Return the names of the processors."""
        return joined([[each.title] for each in self.contractors] + [self.gone["contractors"]])

    def schedule(self) -> str:
        """Return the retention rules in words."""
        return joined([[_say_rule(each)] for each in self.rules] + [self.gone["rules"]])

    def _said(self, asset: Record, field: str) -> list[str]:
        words = asset[field] or ""
        return _PARTS[field].split(words) if field in _PARTS else [words]

    def _place(self, asset: Record) -> str:
        return self.names.get(asset["system"] or "", "") or asset["place"] or ""


class SourceReader:
    """Reads once, in a fixed number of statements, what a number of activities name."""

    def __init__(self, db: sqlite3.Connection, activities: Sequence[Record]) -> None:
        self._restricted = restricted_records(db)
        self._assets = _Named(db, "asset", _every(activities, "assets"), _OF_ASSETS)
        self._contractors = _Named(db, "contractor", _every(activities, "contractors"), ("name", "contract"))
        rules = {*_every(activities, "rules"), *self._assets.values("retention_rule")}
        self._rules = _Named(db, "retention_rule", rules, _OF_RULES)
        self._systems = reading.names_of(db, self._assets.values("system"))

    def of(self, activity: Record) -> Sources:
        """Return what the records say that the activity names."""
        named = dict.fromkeys(map(self._assets.standing, activity["assets"]))
        open_ones = [each for each in named if each not in self._restricted]
        assets, gone_assets = self._assets.of(open_ones)
        contractors, gone_contractors = self._contractors.of(activity["contractors"])
        wanted = activity["rules"] or [each["retention_rule"] for each in assets if each["retention_rule"]]
        rules, gone_rules = self._rules.of(wanted)
        gone = {"assets": gone_assets, "contractors": gone_contractors, "rules": gone_rules}
        return Sources(assets, self._systems, contractors, rules, gone, len(named) - len(open_ones))


class _Named:
    """The records of one kind that are named, and in words those that are deleted, merged away, or never arrived."""

    def __init__(self, db: sqlite3.Connection, kind: str, wanted: Iterable[str], only: tuple[str, ...]) -> None:
        self._kind = KINDS[kind]
        self._gone = {
            row[0]: row[1:]
            for row in db.execute(
                f'SELECT id, ref, "{self._kind.title}", alias FROM {table_name(kind)} WHERE deleted OR alias IS NOT NULL'
            )
        }
        ids = tuple({self.standing(each) for each in wanted})
        where = {"id": ids} if len(ids) < _PLENTY else {}
        self._found = {each.id: each for each in reading.find_records(db, kind, where, only=only)}

    def values(self, field: str) -> set[str]:
        """Return what the records have in a field."""
        return {each[field] for each in self._found.values() if each[field]}

    def standing(self, record: str) -> str:
        """Return the record that one was merged into, at however many removes; a ring of mergers ends where it began."""
        seen = set()
        while record not in seen and record in self._gone and self._gone[record][2]:
            seen.add(record)
            record = self._gone[record][2]
        return record

    def of(self, wanted: Iterable[str]) -> tuple[tuple[Record, ...], tuple[str, ...]]:
        """Return these records by their references, and in words those that are not there."""
        ids = dict.fromkeys(map(self.standing, wanted))
        found = sorted((self._found[each] for each in ids if each in self._found), key=by_reference)
        return tuple(found), tuple(self._say_gone(each) for each in ids if each not in self._found)

    def _say_gone(self, record: str) -> str:
        ref, title, _alias = self._gone.get(record, ("", "", ""))
        if not title:
            words = t("Processing", "{kind} that is not here ({id})")
            return words.format(kind=show(self._kind.label), id=record[:8])
        return t("Processing", "{record} (deleted)").format(record=f"{ref or ''} {title}".strip())


def joined(groups: Iterable[Iterable[str]]) -> str:
    """Return the parts one after another, each once however it is spelt, empty ones left out."""
    found: dict[str, str] = {}
    for part in (part.strip() for group in groups for part in group):
        if part:
            found.setdefault(key_of(part), part)
    return "; ".join(found.values())


def refs_of(records: Iterable[Record]) -> str:
    """Return the references of records."""
    return ", ".join(each.ref or each.id[:8] for each in records)


def _say_rule(rule: Record) -> str:
    """Return a retention rule in a line: what it is for, how long, and from when."""
    period = " ".join(filter(None, (rule["period"], rule["trigger"] and f"({rule['trigger']})")))
    return ": ".join(filter(None, (rule["records"], period)))


def _every(activities: Sequence[Record], field: str) -> set[str]:
    return {each for activity in activities for each in activity[field]}
