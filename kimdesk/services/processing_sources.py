"""What other records add to a processing activity: the information assets it names, its processors, its retention rules."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.text import key_of
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.sealed import restricted_records

# What an activity does not say itself is taken from its assets, field by field of the same name.
TAKEN = ("individuals", "data", "recipients", "countries", "safeguards", "source", "retention", "measures")
_OF_ASSETS = (*TAKEN, "title", "system", "place", "special", "categories", "dpia", "retention_rule")
_OF_RULES = ("records", "period", "trigger")
_PARTS = {"individuals": re.compile(r"[;,\n]"), "data": re.compile(r"[;\n]")}
_PLENTY = 30_000


class Sources(NamedTuple):
    """What the records that one activity names say. ``gone`` are assets that cannot be read any more, in words;
    ``left_out`` counts the restricted ones, of which nothing is said.
    """

    assets: tuple[Record, ...]
    names: Mapping[str, str]
    contractors: tuple[Record, ...]
    rules: tuple[Record, ...]
    gone: tuple[str, ...]
    left_out: int

    def words(self, field: str) -> str:
        """Return what the assets say in a field, each thing once, in the order of their references."""
        return joined(self._said(asset, field) for asset in self.assets)

    def speaking(self, field: str) -> tuple[Record, ...]:
        """Return the assets that say something in a field."""
        return tuple(asset for asset in self.assets if asset[field])

    def where(self) -> str:
        """Return the systems and places of the assets, then what is known of those that are gone."""
        return joined([[self._place(asset)] for asset in self.assets] + [list(self.gone)])

    def _said(self, asset: Record, field: str) -> list[str]:
        words = asset[field] or ""
        return _PARTS[field].split(words) if field in _PARTS else [words]

    def _place(self, asset: Record) -> str:
        return self.names.get(asset["system"] or "", "") or asset["place"] or ""


class SourceReader:
    """Reads once, in a fixed number of statements, what a number of activities name."""

    def __init__(self, db: sqlite3.Connection, activities: Sequence[Record]) -> None:
        self._restricted = restricted_records(db)
        self._gone = {
            row[0]: row[1:]
            for row in db.execute("SELECT id, ref, title, alias FROM p_asset WHERE deleted OR alias IS NOT NULL")
        }
        named = {self._standing(each) for activity in activities for each in activity["assets"]}
        self._assets = _by_id(db, "asset", named, _OF_ASSETS)
        self._contractors = _by_id(db, "contractor", _named(activities, "contractors"), ("name", "contract"))
        rules = _named(activities, "rules") | {each["retention_rule"] for each in self._assets.values()} - {None}
        self._rules = _by_id(db, "retention_rule", rules, _OF_RULES)
        systems = {each["system"] for each in self._assets.values() if each["system"]}
        self._names = reading.names_of(db, systems)

    def of(self, activity: Record) -> Sources:
        """Return what the records say that the activity names."""
        named = dict.fromkeys(self._standing(each) for each in activity["assets"])
        open_ones = [each for each in named if each not in self._restricted]
        assets = sorted((self._assets[each] for each in open_ones if each in self._assets), key=by_reference)
        gone = tuple(self._say_gone(each) for each in open_ones if each not in self._assets)
        contractors = (self._contractors.get(each) for each in activity["contractors"])
        wanted = activity["rules"] or [each["retention_rule"] for each in assets]
        rules = (self._rules.get(each) for each in dict.fromkeys(wanted))
        return Sources(
            tuple(assets),
            self._names,
            tuple(sorted(filter(None, contractors), key=by_reference)),
            tuple(sorted(filter(None, rules), key=by_reference)),
            gone,
            len(named) - len(open_ones),
        )

    def _standing(self, asset: str) -> str:
        """Return the asset that an asset was merged into, at however many removes; a ring of mergers ends where it began."""
        seen = set()
        while asset not in seen and asset in self._gone and self._gone[asset][2]:
            seen.add(asset)
            asset = self._gone[asset][2]
        return asset

    def _say_gone(self, asset: str) -> str:
        ref, title, _alias = self._gone.get(asset, ("", "", ""))
        if not title:
            return t("Processing", "an information asset that is not here ({id})").format(id=asset[:8])
        return t("Processing", "{asset} (deleted)").format(asset=f"{ref or ''} {title}".strip())


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


def say_rule(rule: Record) -> str:
    """Return a retention rule in a line: what it is for, how long, and from when."""
    period = " ".join(filter(None, (rule["period"], rule["trigger"] and f"({rule['trigger']})")))
    return ": ".join(filter(None, (rule["records"], period)))


def _named(activities: Sequence[Record], field: str) -> set[str]:
    return {each for activity in activities for each in activity[field]}


def _by_id(db: sqlite3.Connection, kind: str, wanted: set[str], only: tuple[str, ...]) -> dict[str, Record]:
    where = {"id": tuple(wanted)} if len(wanted) < _PLENTY else {}
    return {each.id: each for each in reading.find_records(db, kind, where, only=only)}
